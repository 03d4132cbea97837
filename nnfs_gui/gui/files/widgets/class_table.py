"""The classes of a data set that is being drawn: how many drawings each has, and how many more it should have."""

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from nnfs_gui.gui.controls.empty_place import paint_empty_place
from nnfs_gui.gui.controls.plain_text import as_tip
from nnfs_gui.gui.look.text_size import character_width
from nnfs_gui.gui.words import in_figures
from nnfs_gui.recognition.drawn_classes import DrawnClasses, DrawnClassesCheck
from nnfs_gui.recognition.leave_one_out import ENOUGH

_NAME, _COUNT, _MISSING, _RIGHT = range(4)
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT_SIDE = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_SHORTEST_NAME = 12  # characters of a name that are seen at least
_LEAST_ROWS = 5  # that are seen


class ClassTable(QTableWidget):
    """One row is chosen: the class that is drawn. A name is changed where it stands."""

    class_chosen = Signal()  # ask for `chosen`
    renamed = Signal(str, str)  # the name before, and the one that is wanted

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(0, 4, parent)
        self.setObjectName("classTable")
        self.setAccessibleName(self.tr("Classes"))
        self._make_header()
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.DoubleClicked | QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(_NAME, QHeaderView.ResizeMode.Stretch)
        self.setMinimumWidth(self._needed_width())
        self.setMinimumHeight(_LEAST_ROWS * self.verticalHeader().defaultSectionSize())
        self.itemChanged.connect(self._on_changed)
        self.currentCellChanged.connect(self._on_row_changed)

    @property
    def chosen(self) -> str | None:
        """The name of the class that is chosen."""
        item = self.item(self.currentRow(), _NAME)
        return None if item is None else str(item.data(Qt.ItemDataRole.UserRole))

    def choose(self, name: str) -> None:
        """Choose a class."""
        for row in range(self.rowCount()):
            if self._cell(row, _NAME).data(Qt.ItemDataRole.UserRole) == name:
                self.setCurrentCell(row, _NAME)

    def choose_next(self, step: int) -> None:
        """Choose the class so many rows further down."""
        row = self.currentRow() + step
        if 0 <= row < self.rowCount():
            self.setCurrentCell(row, _NAME)

    def show_classes(self, classes: DrawnClasses) -> None:
        """Show the names and how many drawings there are; what was said of a class stays until something else is."""
        row = self.currentRow()
        names = [self._cell(place, _NAME).data(Qt.ItemDataRole.UserRole) for place in range(self.rowCount())]
        self.blockSignals(True)
        if tuple(names) != classes.names:
            self.setRowCount(len(classes.names))
            for place, name in enumerate(classes.names):
                self._make_row(place, name)
        for place, count in enumerate(classes.counts.values()):
            self._cell(place, _COUNT).setText(in_figures(count))
            if not self._cell(place, _MISSING).text():
                self._cell(place, _MISSING).setText(self._missing_in_words(max(ENOUGH - count, 0)))
        self.blockSignals(False)
        if (classes.names and self.currentRow() < 0) or row >= len(classes.names):
            self.setCurrentCell(min(max(row, 0), len(classes.names) - 1), _NAME)
        if tuple(names) != classes.names:
            self.class_chosen.emit()

    def show_check(self, check: DrawnClassesCheck) -> None:
        """Show of each class how many drawings it lacks, and how many are read right."""
        self.blockSignals(True)
        for place, name in enumerate(check.of.names[: self.rowCount()]):
            right, read = check.right[name]
            self._cell(place, _MISSING).setText(self._missing_in_words(check.missing[name]))
            self._cell(place, _RIGHT).setText(self.tr("{0} of {1}").format(right, read) if read else "")
        self.blockSignals(False)

    def _make_row(self, row: int, name: str) -> None:
        for column in range(self.columnCount()):
            item = QTableWidgetItem(name if column == _NAME else "")
            flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
            if column == _NAME:
                item.setData(Qt.ItemDataRole.UserRole, name)
                item.setToolTip(as_tip(self.tr("{0}. Double-click, or press F2, to call it something else.").format(name)))
                flags |= Qt.ItemFlag.ItemIsEditable
            else:
                item.setTextAlignment(_RIGHT_SIDE)
            item.setFlags(flags)
            self.setItem(row, column, item)

    def _missing_in_words(self, missing: int) -> str:
        return self.tr("{0} more").format(missing) if missing else self.tr("enough")

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.rowCount():
            words = self.tr("Name above what is to be told apart: letters, shapes, symbols. Then draw each five times.")
            paint_empty_place(self, words)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.setMinimumWidth(self._needed_width())

    def _needed_width(self) -> int:
        """Return the width at which nothing is cut but long names."""
        header, name = self.horizontalHeader(), _SHORTEST_NAME * character_width(self.fontMetrics())
        others = [header.sectionSizeHint(column) for column in range(self.columnCount()) if column != _NAME]
        return name + sum(others) + self.verticalScrollBar().sizeHint().width() + 2 * self.frameWidth()

    def _cell(self, row: int, column: int) -> QTableWidgetItem:
        item = self.item(row, column)
        assert item is not None, f"row {row} has no column {column}"
        return item

    def _make_header(self) -> None:
        titles = (
            (self.tr("Class"), self.tr("What the program will call it. Double-click a name to change it.")),
            (self.tr("Drawings"), self.tr("How many drawings of it there are.")),
            (
                self.tr("Still to draw"),
                self.tr("Five drawings of each are enough to begin with; ten of a class that is taken for another."),
            ),
            (
                self.tr("Read right"),
                self.tr(
                    "How many of its drawings are read right by what all the others teach.\n"
                    "A network that learns from them reads new drawings about as well."
                ),
            ),
        )
        for column, (title, tip) in enumerate(titles):
            item = QTableWidgetItem(title)
            item.setToolTip(tip)
            item.setTextAlignment(_LEFT if column == _NAME else _RIGHT_SIDE)
            self.setHorizontalHeaderItem(column, item)

    @Slot(QTableWidgetItem)
    def _on_changed(self, item: QTableWidgetItem) -> None:
        old, new = str(item.data(Qt.ItemDataRole.UserRole)), item.text()
        if item.column() == _NAME and new != old:
            self.blockSignals(True)
            item.setText(old)  # until it is accepted
            self.blockSignals(False)
            self.renamed.emit(old, new)

    @Slot(int, int, int, int)
    def _on_row_changed(self, row: int, _: int, before: int, __: int) -> None:
        if row != before:
            self.class_chosen.emit()
