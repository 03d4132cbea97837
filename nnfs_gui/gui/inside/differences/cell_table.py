"""McNemar's table: how many images both networks read right, only one of them, or neither."""

from collections.abc import Iterator, Mapping

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QLabel, QSizePolicy, QToolButton, QWidget

from nnfs_gui.gui.controls.plots import Row
from nnfs_gui.gui.inside.painting.numbers import fixed
from nnfs_gui.gui.look.text_size import character_width
from nnfs_gui.gui.words import in_figures
from nnfs_gui.inspection.runs.comparison import Cell

_WIDEST = 12  # characters: a count, and the edges of its button


class _CellButton(QToolButton):
    """A cell; in a file it is but its number."""

    def draw_all(self, painter: QPainter) -> None:
        painter.setFont(self.font())
        painter.setPen(self.palette().text().color())
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())


class CellTable(QWidget):
    """A row for the first network, A, and a column for the second, B; a cell that is pressed is chosen."""

    chosen = Signal(object)  # Cell

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names = {
            Cell.BOTH: self.tr("Both right"),
            Cell.ONLY_FIRST: self.tr("Only A right"),
            Cell.ONLY_SECOND: self.tr("Only B right"),
            Cell.NEITHER: self.tr("Both wrong"),
        }
        assert set(self._names) == set(Cell)
        self._group = QButtonGroup(self)
        self._buttons = {cell: self._make_button(cell) for cell in Cell}
        self._buttons[Cell.ONLY_FIRST].setChecked(True)
        self._arrange()
        self.set_counts(None)

    @property
    def cell(self) -> Cell:
        """The one that is chosen."""
        return list(Cell)[self._group.checkedId()]

    def title(self, cell: Cell) -> str:
        """Return what a cell is called."""
        return self._names[cell]

    def set_counts(self, counts: Mapping[Cell, int] | None) -> None:
        """Show how many images each cell has, or that this is not known."""
        self._counts = dict(counts or {})
        for cell, button in self._buttons.items():
            button.setEnabled(counts is not None)
            if counts is None:
                button.setText("–")
                tip = self.tr("{0}: how many images that are appears when both networks have read them.")
                button.setToolTip(tip.format(self.title(cell)))
                button.setAccessibleName(self.title(cell))
                continue
            count, total = in_figures(counts[cell]), sum(counts.values())
            share = fixed(100 * counts[cell] / total, 2)
            button.setText(count)
            tip = self.tr("{0}: {1} of {2} images ({3} %). Click to see them.")
            button.setToolTip(tip.format(self.title(cell), count, in_figures(total), share))
            button.setAccessibleName(self.tr("{0}: {1} images").format(self.title(cell), count))

    def table_rows(self) -> Iterator[Row]:
        """Yield how many images each cell has."""
        for place, (cell, count) in enumerate(self._counts.items()):
            yield self.tr("Test images"), self.title(cell), place, count

    # --- inside -------------------------------------------------------------------------------------------------------

    def _make_button(self, cell: Cell) -> QToolButton:
        button = _CellButton()
        button.setObjectName(f"cell{cell.name.title().replace('_', '')}")
        button.setProperty("role", "small")
        button.setCheckable(True)
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        button.setMinimumWidth(_WIDEST * character_width(self.fontMetrics()))
        self._group.addButton(button, list(Cell).index(cell))
        button.clicked.connect(self._on_clicked)
        return button

    def _arrange(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(4)
        for column, words in enumerate((self.tr("B right"), self.tr("B wrong")), 1):
            grid.addWidget(_quiet(words), 0, column, Qt.AlignmentFlag.AlignHCenter)
        for row, words in enumerate((self.tr("A right"), self.tr("A wrong")), 1):
            grid.addWidget(_quiet(words), row, 0)
        for cell, button in self._buttons.items():
            first_right, second_right = cell.value
            grid.addWidget(button, 1 if first_right else 2, 1 if second_right else 2)

    @Slot()
    def _on_clicked(self) -> None:
        self.chosen.emit(self.cell)


def _quiet(words: str) -> QLabel:
    label = QLabel(words)
    label.setProperty("role", "quiet")
    return label
