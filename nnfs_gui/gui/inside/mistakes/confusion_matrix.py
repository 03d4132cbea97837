"""A table of what was taken for what: a row for each true class, a column for each answer."""

import functools
from collections.abc import Callable, Iterator, Sequence
from enum import StrEnum

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QColor,
    QFont,
    QFontMetricsF,
    QHelpEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from nnfs_gui.arrays import Float64Array
from nnfs_gui.data.dataset import DIGITS
from nnfs_gui.gui.accessibility.announcements import announce
from nnfs_gui.gui.accessibility.painted import Painted
from nnfs_gui.gui.controls.kind_words import KindWords
from nnfs_gui.gui.controls.plain_text import as_tip
from nnfs_gui.gui.controls.plots import Row
from nnfs_gui.gui.inside.painting.colour_maps import GAP, ZERO, amount_table, diverging_table
from nnfs_gui.gui.inside.painting.numbers import SMALL_TYPE, fixed
from nnfs_gui.gui.look.contrast import contrast
from nnfs_gui.gui.look.focus_mark import FOCUS_ROOM, paint_focus, paint_frame
from nnfs_gui.gui.look.paper import shows_focus
from nnfs_gui.gui.look.text_size import character_width
from nnfs_gui.gui.words import in_figures
from nnfs_gui.inspection.readings.mistakes import precision, recall
from nnfs_gui.training.evaluation import Score

_WIDEST_NAME = 13  # characters, at the left
_GAP = 6  # pixels
_LEAST_SIDE = 12  # of a cell in which there is room for words
_LARGEST_FONT = 1.3  # times the window's, where there is room
_PALE = 0.45  # of the strongest colour, for the diagonal


class Cells(StrEnum):
    """What the cells say."""

    COUNTS = "counts"
    ROW = "row"
    COLUMN = "column"


class ConfusionMatrix(Painted, QWidget):
    """Counts of shape (classes, classes) as numbers on colours: what was right in the accent's colour, errors in orange."""

    spoken_role = QAccessible.Role.Chart

    cell_chosen = Signal(int, int)  # the true class, the answer

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind_words = KindWords(self)
        self._names: tuple[str, ...] = DIGITS
        self._counts: npt.NDArray[np.int64] = np.zeros((len(DIGITS), len(DIGITS)), np.int64)
        self._recall: list[Score | None] = []
        self._precision: list[Score | None] = []
        self._cells = Cells.COUNTS
        self._chosen: tuple[int, int] | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Confusion matrix"))

    def sizeHint(self) -> QSize:
        return self._size_of(2.5)

    def minimumSizeHint(self) -> QSize:
        return self._size_of(1.5)

    def _size_of(self, lines: float) -> QSize:
        """Return the size with cells for ten classes that are so many lines of text high; 1.5 have room for "999"."""
        cells, around = round(lines * len(DIGITS) * self.fontMetrics().height()), 2 * FOCUS_ROOM + self._head
        return QSize(around + self._beside + cells, around + self._below + cells)

    @property
    def _head(self) -> int:
        """The room at the left and above for the classes, in pixels."""
        return 2 * self.fontMetrics().height() + _GAP

    @property
    def _below(self) -> int:
        """The room below for the precision, in pixels."""
        return 2 * (self.fontMetrics().height() + _GAP)

    @property
    def _beside(self) -> int:
        """The room at the right for the recall, in pixels."""
        head = max(map(self.fontMetrics().horizontalAdvance, self.tr("recall\n(%)").split("\n")))
        return max(head + 2 * _GAP, self._below)

    def set_class_names(self, names: Sequence[str]) -> None:
        """Call the classes so, and count nothing yet."""
        self._names = tuple(names)
        self._chosen = None
        self.set_counts(np.zeros((len(self._names), len(self._names)), np.int64))

    def set_counts(self, counts: npt.NDArray[np.int64]) -> None:
        """Show these: `counts[i, j]` images of class i were read as j."""
        self._counts, self._recall, self._precision = counts, recall(counts), precision(counts)
        self.update()

    def counted_rows(self) -> Iterator[Row]:
        """Yield for each true class what its images were read as, and how many of them."""
        for name, counts in zip(self._names, self._counts.tolist(), strict=True):
            for answer, count in zip(self._names, counts, strict=True):
                yield name, answer, count

    def spoken_value(self) -> str:
        total = int(self._counts.sum())
        wrong = total - int(np.trace(self._counts))
        words = self._kind_words.choose(
            self.tr("{0} of {1} images were read wrong."), self.tr("{0} of {1} points were read wrong.")
        )
        words = words.format(in_figures(wrong), in_figures(total))
        return words if self._chosen is None else f"{words} {self._words(*self._chosen)}"

    def set_cells(self, cells: Cells) -> None:
        """Say the counts, or their share of the row or of the column."""
        self._cells = cells
        self.update()

    def set_chosen(self, cell: tuple[int, int] | None) -> None:
        """Put a frame around a cell."""
        self._chosen = cell
        self.update()

    @property
    def counts(self) -> npt.NDArray[np.int64]:
        """The counts that are shown, shape (classes, classes)."""
        return self._counts

    def cell_text(self, row: int, column: int) -> str:
        """Return what a cell says: nothing where there is nothing to count, or no room for a number that can be read."""
        return self._numbers()(self._values()[row, column]) if self._counts[row, column] else ""

    def frame(self, row: int, column: int) -> QRectF:
        """Return where a cell stands."""
        side = self._side
        return QRectF(self._left + column * side, self._top + row * side, side, side)

    # --- inside -------------------------------------------------------------------------------------------------------

    @property
    def _side(self) -> float:
        """The side of a cell."""
        room = min(self.width() - self._left - self._beside, self.height() - self._top - self._below) - FOCUS_ROOM
        return room / len(self._counts)

    @property
    def _left(self) -> float:
        """Where the first column begins, right of the names of the rows."""
        widest = max(map(self.fontMetrics().horizontalAdvance, self._names)) + 6
        names = min(max(widest, self._head / 2), _WIDEST_NAME * character_width(self.fontMetrics()))
        return FOCUS_ROOM + self._head / 2 + names

    @property
    def _top(self) -> int:
        """Where the first row begins, below the names of the columns."""
        return FOCUS_ROOM + self._head

    def _cell_at(self, at: QPointF) -> tuple[int, int] | None:
        column, row = int((at.x() - self._left) // self._side), int((at.y() - self._top) // self._side)
        classes = len(self._counts)
        return (row, column) if 0 <= row < classes and 0 <= column < classes else None

    def _values(self) -> Float64Array:
        """Return what the cells say: the counts, or their shares in percent of the row or of the column."""
        if self._cells is Cells.COUNTS:
            return self._counts.astype(float)
        totals = self._counts.sum(axis=1 if self._cells is Cells.ROW else 0, keepdims=True)
        shares: Float64Array = 100 * self._counts / np.maximum(totals, 1)
        return shares

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            self._paint_heads(painter)
            self._paint_figure_names(painter)
            painter.setFont(self._cell_font)
            self._paint_cells(painter)
            self._paint_figures(painter)
            if self._chosen is not None:
                cell = self.frame(*self._chosen).adjusted(0.5, 0.5, -0.5, -0.5)
                paint_frame(painter, cell, self.palette(), has_focus=shows_focus(self))
            paint_focus(painter, self)

    @property
    def _cell_font(self) -> QFont:
        """The font of the numbers: larger in large cells, but never too small to be read."""
        font = QFont(self.font())
        size = font.pointSizeF()
        font.setPointSizeF(max(min(_LARGEST_FONT * size, self._side / 3.8), SMALL_TYPE * size))
        return font

    def _paint_heads(self, painter: QPainter) -> None:
        side, left, width = self._side, self._left, len(self._counts) * self._side
        centre = Qt.AlignmentFlag.AlignCenter
        painter.setPen(self.palette().dark().color())
        painter.drawText(QRectF(left, FOCUS_ROOM, width, self._head / 2), centre, self.tr("read as"))
        painter.save()
        painter.translate(FOCUS_ROOM, self._top + width)
        painter.rotate(-90)
        true = self.tr("true digit") if self._names == DIGITS else self.tr("true class")
        painter.drawText(QRectF(0, 0, width, self._head / 2), centre, true)
        painter.restore()
        painter.setPen(self.palette().text().color())
        if side < _LEAST_SIDE:
            return
        for place, name in enumerate(self._names):
            above = QRectF(left + place * side, FOCUS_ROOM + self._head / 2, side, self._head / 2)
            start = FOCUS_ROOM + self._head / 2
            beside = QRectF(start, self._top + place * side, left - start, side)
            for room in (above, beside):
                short = painter.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, int(room.width()))
                painter.drawText(room, centre, short)

    def _paint_cells(self, painter: QPainter) -> None:
        """Paint the colours as one picture, as there may be 62 x 62 of them, and the numbers where there is room."""
        palette, side, left, classes = self.palette(), self._side, self._left, len(self._counts)
        values = self._values()
        colours = self._colours(values)
        picture = QImage(colours.data, classes, classes, 4 * classes, QImage.Format.Format_RGB32)
        painter.drawImage(QRectF(left, self._top, classes * side, classes * side), picture)
        painter.setPen(palette.base().color())
        for place in range(1, classes + 1):
            right, below = left + place * side - 0.5, self._top + place * side - 0.5
            painter.drawLine(QPointF(right, self._top), QPointF(right, self._top + classes * side))
            painter.drawLine(QPointF(left, below), QPointF(left + classes * side, below))
        if side < _LEAST_SIDE:
            return
        number_of, top = self._numbers(), self._top
        for row, column in zip(*np.nonzero(self._counts), strict=True):
            painter.setPen(_readable_on(int(colours[row, column])))
            frame = QRectF(left + column * side, top + row * side, side, side)
            painter.drawText(frame, Qt.AlignmentFlag.AlignCenter, number_of(values[row, column]))

    def _colours(self, values: Float64Array) -> npt.NDArray[np.uint32]:
        """Return the colour of each cell: the accent's on the diagonal, orange beside it, each stronger for more."""
        right, wrong = (np.array(table(self.palette()), np.uint32) for table in (amount_table, diverging_table))
        on_diagonal = np.eye(len(values), dtype=bool)
        most_right = max(values.max(initial=0.0, where=on_diagonal), 1e-9)
        most_wrong = max(values.max(initial=0.0, where=~on_diagonal), 1e-9)
        colours: npt.NDArray[np.uint32] = wrong[
            ZERO + np.rint((GAP - 1 - ZERO) * np.minimum(values / most_wrong, 1)).astype(int)
        ]
        colours[on_diagonal] = right[np.rint(_PALE * 255 * np.diag(values) / most_right).astype(int)]
        return colours

    def _numbers(self) -> Callable[[float], str]:
        """Return what writes the number of a cell, which has room for it, or writes nothing."""
        fitting, forms = self._fitting(), _count_forms if self._cells is Cells.COUNTS else _share_forms
        return lambda value: fitting(forms(value))

    def _fitting(self) -> Callable[[Sequence[str]], str]:
        """Return what finds the first of several forms of a number that fits into a cell, or nothing."""
        metrics, room = QFontMetricsF(self._cell_font), self._side - 1
        return lambda forms: next((form for form in forms if metrics.horizontalAdvance(form) <= room), "")

    def _paint_figure_names(self, painter: QPainter) -> None:
        right, below = (start + len(self._counts) * self._side for start in (self._left, self._top))
        centre, line = Qt.AlignmentFlag.AlignCenter, self.fontMetrics().height()
        painter.setPen(self.palette().dark().color())
        painter.drawText(QRectF(right, FOCUS_ROOM, self._beside, self._head), centre, self.tr("recall\n(%)"))
        painter.drawText(QRectF(self._left, below + line + _GAP, right - self._left, line), centre, self.tr("precision (%)"))

    def _paint_figures(self, painter: QPainter) -> None:
        side, left = self._side, self._left
        right, below = (start + len(self._counts) * side for start in (left, self._top))
        centre = Qt.AlignmentFlag.AlignCenter
        painter.setPen(self.palette().text().color())
        fitting = self._fitting()
        figures = enumerate(zip(self._recall, self._precision, strict=True)) if side >= _LEAST_SIDE else ()
        for place, (found, true) in figures:
            words = "–" if found is None else _share_forms(100 * found.accuracy)[0]
            painter.drawText(QRectF(right, self._top + place * side, self._beside, side), centre, words)
            words = "–" if true is None else fitting(_share_forms(100 * true.accuracy))
            painter.drawText(QRectF(left + place * side, below, side, self.fontMetrics().height() + _GAP), centre, words)

    def _words(self, row: int, column: int) -> str:
        count, true, given = int(self._counts[row, column]), self._names[row], self._names[column]
        in_row, in_column = int(self._counts[row].sum()), int(self._counts[:, column].sum())
        images = self._kind_words.choose(self.tr("%Ln image(s)", "", count), self.tr("%Ln point(s)", "", count))
        of_row, of_column = (fixed(100 * count / max(total, 1), 1) for total in (in_row, in_column))
        lines = [
            self.tr("“{0}” read as “{1}”: {2}.").format(true, given, images),
            self._kind_words.choose(
                self.tr("That is {0} % of all images of “{1}”, and {2} % of all that were read as “{3}”."),
                self.tr("That is {0} % of all points of “{1}”, and {2} % of all that were read as “{3}”."),
            ).format(of_row, true, of_column, given),
        ]
        if row == column:
            for name, figure in ((self.tr("Recall"), self._recall[row]), (self.tr("Precision"), self._precision[row])):
                if figure is not None:
                    words = self.tr("{0}: {1} %, 95 % interval {2} – {3} %")
                    shares = (fixed(100 * share, 1) for share in (figure.accuracy, *figure.interval))
                    lines.append(words.format(name, *shares))
        return "\n".join(lines)

    def _choose(self, cell: tuple[int, int]) -> None:
        self.set_chosen(cell)
        self.cell_chosen.emit(*cell)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        cell = self._cell_at(event.position())
        if cell is not None:
            self._choose(cell)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        cell = self._moved(event.key())
        if cell is None:
            super().keyPressEvent(event)
        else:
            self._choose(cell)
            announce(self, self._words(*cell))

    def _moved(self, key: int) -> tuple[int, int] | None:
        """Return the cell to which a key leads, or None: Home and End lead along the row, the pages along the column."""
        row, column = self._chosen or (0, 0)
        last = len(self._counts) - 1
        cells = {
            Qt.Key.Key_Left: (row, max(column - 1, 0)),
            Qt.Key.Key_Right: (row, min(column + 1, last)),
            Qt.Key.Key_Up: (max(row - 1, 0), column),
            Qt.Key.Key_Down: (min(row + 1, last), column),
            Qt.Key.Key_Home: (row, 0),
            Qt.Key.Key_End: (row, last),
            Qt.Key.Key_PageUp: (0, column),
            Qt.Key.Key_PageDown: (last, column),
            Qt.Key.Key_Return: (row, column),
            Qt.Key.Key_Enter: (row, column),
        }
        cell = cells.get(Qt.Key(key))
        return cell if cell is None or self._chosen is not None else (0, 0)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            cell = self._cell_at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), as_tip(self._words(*cell)) if cell else self.toolTip(), self)
            return True
        return super().event(event)


def _count_forms(count: float) -> tuple[str, ...]:
    """Return ways to write a count, the fullest first."""
    thousands = (f"{in_figures(count / 1000, '.1f')}k", f"{in_figures(count / 1000, '.0f')}k") if count >= 1000 else ()
    return in_figures(count, ",.0f"), *thousands


def _share_forms(percent: float) -> tuple[str, ...]:
    """Return ways to write a share, the fullest first; none of them says all or nothing of what is not quite that."""
    if percent == 100:
        return ("100",)
    rounded = in_figures(percent, ".0f")
    return (in_figures(percent, ".1f"),) if rounded in ("0", "100") else (in_figures(percent, ".1f"), rounded)


@functools.lru_cache(maxsize=1024)
def _readable_on(rgb: int) -> QColor:
    """Return black or white, whichever stands out more on a colour: by at least 4.5:1 on any."""
    return max((QColor("black"), QColor("white")), key=lambda choice: contrast(choice, QColor(rgb)))
