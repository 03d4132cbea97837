"""The runs that are in a bundle or in a library of somebody else, as a table: there may be thousands."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from nnfs_gui.gui.controls.data_words import data_words
from nnfs_gui.gui.controls.plain_text import as_tip
from nnfs_gui.gui.look.text_size import character_width
from nnfs_gui.gui.words import in_figures, in_words
from nnfs_gui.storage.bundle.contents import Entry
from nnfs_gui.storage.bundle.relation import Relation

_MEASURED_ROWS = 100  # by which columns get their width
_DATA, _WIDEST_DATA = 1, 20  # the column of data sets, and how wide it is at most, in characters
_LEAST_ROWS = 5  # that are seen
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class _EntriesModel(QAbstractTableModel):
    def __init__(self, entries: Sequence[Entry], parent: QWidget) -> None:
        super().__init__(parent)
        self._entries = entries
        self._columns: tuple[tuple[str, Callable[[Entry], str], Qt.AlignmentFlag], ...] = (
            (self.tr("Run"), lambda entry: in_words(entry.run.title), _LEFT),
            (self.tr("Data"), lambda entry: data_words(entry.run.dataset), _LEFT),
            (self.tr("Epochs"), lambda entry: in_figures(entry.run.epochs_done), _RIGHT),
            (self.tr("Validation %"), _accuracy, _RIGHT),
            (self.tr("Here"), self._stands, _LEFT),
        )

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._entries)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        title, _, alignment = self._columns[section]
        return {Qt.ItemDataRole.DisplayRole: title, Qt.ItemDataRole.TextAlignmentRole: alignment}.get(Qt.ItemDataRole(role))

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        _, text_of, alignment = self._columns[index.column()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return text_of(self._entries[index.row()])
            case Qt.ItemDataRole.ToolTipRole:
                return as_tip(text_of(self._entries[index.row()]))
            case Qt.ItemDataRole.TextAlignmentRole:
                return alignment
        return None

    def _stands(self, entry: Entry) -> str:
        here = entry.epochs_here
        match entry.relation:
            case Relation.NEW:
                return self.tr("new")
            case Relation.SAME:
                return self.tr("is here already")
            case Relation.LONGER:
                return self.tr("has %Ln epoch(s) here, and goes on", "", here)
            case Relation.SHORTER:
                return self.tr("has %Ln epoch(s) here, which are more", "", here)
            case Relation.OTHER:
                return self.tr("went on otherwise here")


def _accuracy(entry: Entry) -> str:
    accuracy = entry.run.validation_accuracy
    return "" if accuracy is None else in_figures(100 * accuracy, ".2f")


class BundleTable(QTableView):
    """One row for each run, and how it stands to the one of the same id here."""

    def __init__(self, entries: Sequence[Entry], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("bundleTable")
        self.setAccessibleName(self.tr("Runs in the file"))
        self.setModel(_EntriesModel(entries, self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setResizeContentsPrecision(_MEASURED_ROWS)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(_DATA, QHeaderView.ResizeMode.Interactive)  # so that the names of runs have room
        widest = _WIDEST_DATA * character_width(self.fontMetrics())
        header.resizeSection(_DATA, min(max(self.sizeHintForColumn(_DATA), header.sectionSizeHint(_DATA)), widest))
        self.setMinimumHeight(_LEAST_ROWS * self.verticalHeader().defaultSectionSize())
