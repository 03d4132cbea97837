"""The way of an image as a row of marks, in groups: the one that is stood at, and those that are still to come."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from nnfs_gui.gui.accessibility.painted import Painted
from nnfs_gui.gui.controls.key_steps import moved
from nnfs_gui.gui.inside.painting.numbers import SMALL_TYPE
from nnfs_gui.gui.look.focus_mark import FOCUS_ROOM, paint_focus

_PITCH, _LEAST_PITCH, _MARK = 24.0, 15.0, 9.0  # pixels: from mark to mark at most and at least; across a mark
_WIDEST = 380  # pixels that it asks for
_GROUP_GAP = 0.7  # of a pitch, between two groups


class StepTrack(Painted, QWidget):
    """Marks for steps; a click or the arrow keys go to one."""

    spoken_role = QAccessible.Role.Slider

    step_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._groups: tuple[tuple[str, tuple[str, ...]], ...] = ()
        self._place = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()

    def minimumSizeHint(self) -> QSize:
        width = min(round(self._units * _LEAST_PITCH), _WIDEST)  # of more steps, the marks stand closer
        return QSize(width + 2 * FOCUS_ROOM, self._height)

    @property
    def _height(self) -> int:
        return round(SMALL_TYPE * self.fontMetrics().height()) + 24 + 2 * FOCUS_ROOM

    @property
    def _units(self) -> float:
        """How many pitches the whole row takes."""
        return max(self.count + _GROUP_GAP * max(len(self._groups) - 1, 0), 1.0)

    @property
    def count(self) -> int:
        """How many steps there are."""
        return sum(len(steps) for _, steps in self._groups)

    @property
    def titles(self) -> tuple[str, ...]:
        """What the steps are called."""
        return tuple(title for _, steps in self._groups for title in steps)

    @property
    def place(self) -> int:
        """The step that is stood at."""
        return self._place

    def set_steps(self, groups: Sequence[tuple[str, Sequence[str]]]) -> None:
        """Show groups of steps, each with its name and those of its steps."""
        new = tuple((name, tuple(steps)) for name, steps in groups)
        if new != self._groups:
            self._groups = new
            self.updateGeometry()
            self.update()

    def set_place(self, place: int) -> None:
        """Stand at a step."""
        self._place = place
        self.update()

    def spoken_value(self) -> str:
        if not self.count:
            return self.tr("empty")
        words = self.tr("Step {0} of {1}: {2}")
        return words.format(self._place + 1, self.count, self.titles[self._place])

    def mark(self, place: int) -> QRectF:
        """Return where the mark of a step can be hit."""
        pitch = min((self.width() - 2 * FOCUS_ROOM) / self._units, _PITCH)
        before = 0
        for gaps, (_, steps) in enumerate(self._groups):
            if place < before + len(steps):
                left = FOCUS_ROOM + (place + _GROUP_GAP * gaps) * pitch
                return QRectF(left, self.height() - FOCUS_ROOM - 24, pitch, 24)
            before += len(steps)
        return QRectF()

    # --- inside -------------------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            font = painter.font()
            font.setPointSizeF(font.pointSizeF() * SMALL_TYPE)
            painter.setFont(font)
            palette, place = self.palette(), 0
            for name, steps in self._groups:
                first, last = self.mark(place), self.mark(place + len(steps) - 1)
                self._paint_group(painter, name, first, last, is_current=place <= self._place < place + len(steps))
                painter.setPen(QPen(palette.shadow().color(), 1))
                painter.drawLine(first.center(), last.center())
                for _ in steps:
                    self._paint_mark(painter, place)
                    place += 1
            paint_focus(painter, self)

    def _paint_group(self, painter: QPainter, name: str, first: QRectF, last: QRectF, *, is_current: bool) -> None:
        palette, metrics = self.palette(), painter.fontMetrics()
        room = QRectF(first.left(), FOCUS_ROOM, last.right() - first.left(), metrics.height())
        if metrics.horizontalAdvance(name) > room.width():
            grown = metrics.horizontalAdvance(name) - room.width()
            room.adjust(-grown / 2, 0, grown / 2, 0)
            room.moveLeft(min(max(room.left(), 0.0), self.width() - room.width()))
        painter.setPen(palette.text().color() if is_current else palette.dark().color())
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, name)

    def _paint_mark(self, painter: QPainter, place: int) -> None:
        """Paint a full disc in the accent's colour with a ring around it for the present step, a ring for one to come."""
        palette, middle = self.palette(), self.mark(place).center()
        is_here = place == self._place
        painter.setPen(QPen((palette.highlight() if is_here else palette.shadow()).color(), 1.5))
        passed = palette.shadow() if place < self._place else palette.base()
        painter.setBrush(palette.highlight() if is_here else passed)
        radius = min(_MARK, 0.6 * self.mark(place).width()) / 2 + (1.5 if is_here else 0)
        painter.drawEllipse(middle, radius, radius)
        if is_here:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(middle, radius + 3, radius + 3)

    def _place_at(self, at: QPointF) -> int | None:
        return next((place for place in range(self.count) if self.mark(place).contains(at)), None)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = self._place_at(event.position())
        if place is not None:
            self.step_chosen.emit(place)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        wanted = moved(event.key(), self._place, self.count, columns=self.count) if self.count > 1 else None
        if wanted is None or event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            super().keyPressEvent(event)
        else:
            self.step_chosen.emit(wanted)

    def event(self, event: object) -> bool:
        if isinstance(event, QHelpEvent):
            place = self._place_at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), self.toolTip() if place is None else self.titles[place], self)
            return True
        return super().event(event)  # type: ignore[arg-type]  # Qt calls it with a QEvent
