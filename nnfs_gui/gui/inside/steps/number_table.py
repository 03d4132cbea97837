"""A few rows of numbers under their titles, each with a bar for the one that counts."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QColor, QFont, QFontMetrics, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from nnfs_gui.gui.accessibility.announcements import announce
from nnfs_gui.gui.accessibility.painted import Painted
from nnfs_gui.gui.controls import plots
from nnfs_gui.gui.controls.key_steps import moved
from nnfs_gui.gui.controls.plain_text import as_tip
from nnfs_gui.gui.inside.painting.colour_maps import GAP, diverging_table
from nnfs_gui.gui.look.focus_mark import FOCUS_ROOM, paint_focus, paint_frame
from nnfs_gui.gui.look.paper import shows_focus
from nnfs_gui.gui.look.text_size import character_width

_GAP = 14  # pixels between two columns
_LONGEST_NAME = 22  # characters
_LEAST_BAR = 56  # pixels
_LINE = 4  # pixels more than the text is high


@dataclass(frozen=True, slots=True)
class Row:
    """The words of a row, a cell for each column, and what its bar shows; a bold row stands out."""

    cells: tuple[str, ...]
    bar: float | None = None
    bold: bool = False


class NumberTable(Painted, QWidget):
    """Rows under titles; where they can be chosen, a click or the arrow keys do that."""

    spoken_role = QAccessible.Role.Chart

    row_chosen = Signal(int)

    def __init__(
        self,
        name: str,
        *,
        can_be_chosen: bool = False,
        longest_name: int = _LONGEST_NAME,
        parent: QWidget | None = None,
    ) -> None:
        """Make a table that screen readers call by its name; names in its first column have so many characters at most."""
        super().__init__(parent)
        self._longest_name = longest_name
        self._titles: tuple[str, ...] = ()
        self._rows: tuple[Row, ...] = ()
        self._place: int | None = None
        self._can_be_chosen = can_be_chosen
        self._limit = 0.0
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if can_be_chosen else Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(self.minimumSizeHint().width() + 2 * _LEAST_BAR, self.minimumSizeHint().height())

    def minimumSizeHint(self) -> QSize:
        bar = _LEAST_BAR if self._has_bars else 0
        return QSize(
            round(sum(self._widths())) + bar + 2 * FOCUS_ROOM, round((len(self._rows) + 1) * self._line) + 2 * FOCUS_ROOM
        )

    @property
    def rows(self) -> tuple[Row, ...]:
        """What is shown."""
        return self._rows

    @property
    def titles(self) -> tuple[str, ...]:
        return self._titles

    def set_rows(self, titles: Sequence[str], rows: Sequence[Row], *, chosen: int | None = None) -> None:
        """Show rows with a cell for each title; the longest bar is as long as fits."""
        before = self.minimumSizeHint()
        self._titles, self._rows, self._place = tuple(titles), tuple(rows), chosen
        self._limit = max((abs(row.bar) for row in rows if row.bar is not None), default=0.0)
        if self.minimumSizeHint() != before:
            self.updateGeometry()
        self.update()

    def spoken_value(self) -> str:
        rows = self._rows if self._place is None else self._rows[self._place : self._place + 1]
        return "; ".join(self._words(row) for row in rows) or self.tr("empty")

    def table_rows(self) -> Iterator[plots.Row]:
        """Yield of each row with a bar the number that the bar shows."""
        for place, row in enumerate(self._rows):
            if row.bar is not None:
                yield self.accessibleName(), row.cells[0], place, row.bar

    def frame(self, place: int) -> QRectF:
        """Return where a row stands."""
        return QRectF(FOCUS_ROOM, FOCUS_ROOM + (place + 1) * self._line, self.width() - 2 * FOCUS_ROOM, self._line)

    # --- inside -------------------------------------------------------------------------------------------------------

    @property
    def _line(self) -> float:
        return self.fontMetrics().height() + _LINE

    @property
    def _has_bars(self) -> bool:
        return any(row.bar is not None for row in self._rows)

    def _bold(self) -> QFont:
        bold = QFont(self.font())
        bold.setBold(True)
        return bold

    def _widths(self) -> list[float]:
        """Return the width of each column with the gap behind it."""
        metrics = QFontMetrics(self._bold())
        longest = self._longest_name * character_width(self.fontMetrics())
        widths: list[float] = []
        for column, title in enumerate(self._titles):
            widest = max(map(metrics.horizontalAdvance, (title, *(row.cells[column] for row in self._rows))), default=0)
            widths.append((widest if column else min(widest, longest)) + _GAP)
        return widths

    def _words(self, row: Row) -> str:
        cells = (f"{title} {cell}" for title, cell in zip(self._titles[1:], row.cells[1:], strict=True) if cell)
        return ", ".join((row.cells[0], *cells))

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            palette, widths = self.palette(), self._widths()
            painter.setPen(palette.dark().color())
            self._paint_cells(painter, QRectF(FOCUS_ROOM, FOCUS_ROOM, self.width(), self._line), self._titles, widths)
            y = FOCUS_ROOM + self._line - 1
            painter.fillRect(QRectF(FOCUS_ROOM, y, self.width() - 2 * FOCUS_ROOM, 1), palette.mid())
            bars = QRectF(FOCUS_ROOM + sum(widths), 0, self.width() - 2 * FOCUS_ROOM - sum(widths), self.height())
            is_signed = any(row.bar is not None and row.bar < 0 for row in self._rows)
            for place, row in enumerate(self._rows):
                painter.setFont(self._bold() if row.bold else self.font())
                painter.setPen(palette.text().color())
                frame = self.frame(place)
                self._paint_cells(painter, frame, row.cells, widths)
                if row.bar is not None and self._limit > 0:
                    self._paint_bar(
                        painter, QRectF(bars.left(), frame.top(), bars.width(), frame.height()), row.bar, is_signed
                    )
            if self._place is not None and self._place < len(self._rows):
                paint_frame(painter, self.frame(self._place), palette, has_focus=shows_focus(self))
            paint_focus(painter, self)

    def _paint_cells(self, painter: QPainter, row: QRectF, cells: Sequence[str], widths: Sequence[float]) -> None:
        """Paint the name at the left, the numbers at the right of their columns."""
        left = row.left() + 2
        for column, (cell, width) in enumerate(zip(cells, widths, strict=True)):
            room = QRectF(left, row.top(), width - _GAP + 2, row.height())
            side = Qt.AlignmentFlag.AlignRight if column else Qt.AlignmentFlag.AlignLeft
            words = painter.fontMetrics().elidedText(cell, Qt.TextElideMode.ElideRight, int(room.width()) + 1)
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | side, words)
            left += width

    def _paint_bar(self, painter: QPainter, room: QRectF, value: float, is_signed: bool) -> None:
        """Paint a bar from the middle, to the left in purple and to the right in orange; or from the left."""
        table = diverging_table(self.palette())
        zero = room.center().x() if is_signed else room.left()
        length = (room.right() - zero) * abs(value) / self._limit
        left = zero - (length if value < 0 else 0)
        colour = QColor(table[0 if value < 0 else GAP - 1])
        painter.fillRect(QRectF(left, room.top() + 4, length, room.height() - 8), colour)
        painter.fillRect(QRectF(zero - 0.5, room.top(), 1, room.height()), self.palette().shadow())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = self._place_at(event.position())
        if place is not None and self._can_be_chosen:
            self._choose(place)

    def _place_at(self, at: QPointF) -> int | None:
        return next((place for place in range(len(self._rows)) if self.frame(place).contains(at)), None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        wanted = moved(event.key(), self._place, len(self._rows)) if self._can_be_chosen else None
        if wanted is None:
            super().keyPressEvent(event)
        else:
            self._choose(wanted)
            announce(self, self._words(self._rows[wanted]))

    def _choose(self, place: int) -> None:
        self._place = place
        self.update()
        self.row_chosen.emit(place)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            place = self._place_at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), "" if place is None else as_tip(self._words(self._rows[place])), self)
            return True
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()
        super().changeEvent(event)
