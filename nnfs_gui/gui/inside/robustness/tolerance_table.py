"""A table of how far images may change until a network reads too few of them: a row for each change, a column a network."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from nnfs_gui.gui.controls.plain_text import as_tip
from nnfs_gui.gui.inside.painting.numbers import fixed
from nnfs_gui.gui.inside.robustness.measured_network import MeasuredNetwork, measure_of
from nnfs_gui.gui.look.text_size import character_width
from nnfs_gui.gui.words import translated, unbroken
from nnfs_gui.inspection.readings.robustness import CHANGES, ENOUGH, Change, Measurement, tolerance

_LEAST_ROW = 24  # pixels (WCAG 2.2, 2.5.8)
_WIDEST_COLUMN = 24  # characters
_DECIMALS = 1  # of a level between two that were measured


class ToleranceTable(QTableWidget):
    """Says of each change where fewer than 95 % are read right; a row is chosen to see more of it."""

    change_chosen = Signal(object)  # Change

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(len(CHANGES), 1, parent)
        self._enough = ENOUGH
        self.setObjectName("toleranceTable")
        self.setAccessibleName(self.tr("Where too few are read right"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setAlternatingRowColors(True)
        self.setWordWrap(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(max(self.fontMetrics().height() + 6, _LEAST_ROW))
        header = self.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        header.setStretchLastSection(True)
        self.setHorizontalHeaderItem(0, QTableWidgetItem(self.tr("change")))
        for row, change in enumerate(CHANGES):
            self.setItem(row, 0, _cell(translated(change.name), translated(change.help)))
        self.itemSelectionChanged.connect(self._on_selected)

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()

    def minimumSizeHint(self) -> QSize:
        """Return the height of all rows: what is around the table scrolls."""
        rows = self.rowCount() * self.verticalHeader().defaultSectionSize()
        around = self.horizontalHeader().sizeHint().height() + self.horizontalScrollBar().sizeHint().height()
        return QSize(16 * character_width(self.fontMetrics()), rows + around + 2 * self.frameWidth())

    def set_enough(self, share: float) -> None:
        """Call so large a share of the images enough, in what is shown from now on."""
        self._enough = share

    def show_networks(self, networks: Sequence[MeasuredNetwork]) -> None:
        """Have a column for each of these, and say of each change how it stands it, where all of that was measured."""
        self.setColumnCount(1 + len(networks))
        for column, network in enumerate(networks, start=1):
            head = QTableWidgetItem(network.name)
            head.setToolTip(as_tip(network.name))
            self.setHorizontalHeaderItem(column, head)
            for row, change in enumerate(CHANGES):
                measured = network.of(change)
                is_whole = len(measured) == len(change.levels)
                words = self._words(change, measured) if is_whole else ("…", self.tr("This is not measured yet."))
                self.setItem(row, column, _cell(*words))
        widest = _WIDEST_COLUMN * character_width(self.fontMetrics())
        for column in range(self.columnCount()):
            header = self.horizontalHeader().sectionSizeHint(column)
            self.setColumnWidth(column, min(max(self.sizeHintForColumn(column), header), widest))
        if self.currentRow() >= 0:  # with its new cells
            self.choose(CHANGES[self.currentRow()])

    def choose(self, change: Change) -> None:
        """Mark the row of a change, without telling."""
        with QSignalBlocker(self):
            self.clearSelection()
            self.setCurrentCell(CHANGES.index(change), max(self.currentColumn(), 0))

    def _words(self, change: Change, measurements: Sequence[Measurement]) -> tuple[str, str]:
        """Return what a cell says, and the whole sentence."""
        found = tolerance(measurements, self._enough)
        if found is None:
            least = next(m for m in measurements if m.level == change.neutral)
            words = self.tr("It reads only {0} % right when nothing is changed.")
            return self.tr("from the start"), words.format(fixed(100 * least.score.accuracy, 1))
        ends = []
        for level, last in ((found.least, change.levels[0]), (found.most, change.levels[-1])):
            if last == change.neutral:  # nothing is measured on this side
                continue
            measure = measure_of(change)
            ends.append(
                (self.tr("never"), self.tr("not up to {0}").format(measure.words(last)))
                if level is None
                else (unbroken(f"{fixed(level, _DECIMALS)}{measure.unit}"),) * 2
            )
        short, long = zip(*ends, strict=True)
        words = self.tr("Fewer than {0} % are read right beyond: {1}. Between two levels a straight line was assumed.")
        return ", ".join(short), words.format(round(100 * self._enough), ", ".join(long))

    @Slot()
    def _on_selected(self) -> None:
        rows = self.selectionModel().selectedRows()
        if rows:
            self.change_chosen.emit(CHANGES[rows[0].row()])


def _cell(words: str, tip: str) -> QTableWidgetItem:
    cell = QTableWidgetItem(words)
    cell.setToolTip(tip)
    return cell
