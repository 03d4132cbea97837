"""What the pictures of an experiment have in common: one thing in them is pointed at, and chosen."""

import math

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QEvent, QPointF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QColor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QWidget

from nnfs_gui.gui.accessibility.announcements import announce
from nnfs_gui.gui.accessibility.painted import Painted
from nnfs_gui.gui.controls.plain_text import as_tip
from nnfs_gui.gui.look.focus_mark import paint_focus
from nnfs_gui.gui.look.text_size import character_width
from nnfs_gui.gui.look.theme import Theme, theme_of

GAP = 6.0  # pixels, between an axis and what is written beside it
_LEAST_WIDTH, _LEAST_LINES = 30, 9  # characters and lines of text that a picture has room for


class Chart(Painted, QWidget):
    """Paints once what only changes with what is shown, and over that what is pointed at.

    A thing is pointed at by the mouse, or gone to by the keys; a click and Enter choose it.
    """

    spoken_role = QAccessible.Role.Chart

    pointed_at = Signal(int)  # a thing, or -1
    chosen = Signal(int)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """Make a picture that screen readers call by this name."""
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._current = -1
        self._picture: QPixmap | None = None
        self._said: tuple[str, ...] = ()  # of each thing, what it is

    # --- what each picture does for itself ----------------------------------------------------------------------------

    def draw(self, painter: QPainter, room: QSizeF, theme: Theme) -> None:
        """Paint everything into this room, apart from what is pointed at."""
        raise NotImplementedError(f"{type(self).__name__} must define draw")

    def draw_current(self, painter: QPainter, theme: Theme, current: int) -> None:
        """Paint that this thing is pointed at."""
        raise NotImplementedError(f"{type(self).__name__} must define draw_current")

    def nearest(self, at: QPointF) -> int:
        """Return the thing that the pointer is on, or -1."""
        raise NotImplementedError(f"{type(self).__name__} must define nearest")

    def after(self, key: Qt.Key) -> int | None:
        """Return the thing that a key leads to from the current one; None where the key leads nowhere."""
        raise NotImplementedError(f"{type(self).__name__} must define after")

    # --- what is shown ------------------------------------------------------------------------------------------------

    @property
    def current(self) -> int:
        """What is pointed at or gone to, or -1."""
        return self._current

    def set_words(self, words: tuple[str, ...]) -> None:
        """Say this of each thing while it is pointed at."""
        self._said = words
        if self._current >= len(words):
            self.go(-1)

    def go(self, thing: int) -> None:
        """Point at a thing, or with -1 at none."""
        if thing != self._current:
            self._current = thing
            self.setToolTip(as_tip(self._said[thing]) if 0 <= thing < len(self._said) else "")
            self.update()
            self.pointed_at.emit(thing)

    def redraw(self) -> None:
        """Paint everything anew: something has another place."""
        self.repaint_soon()

    def repaint_soon(self) -> None:
        """Paint everything anew, in the places that it has."""
        self._picture = None
        self.update()

    def spoken_value(self) -> str:
        if 0 <= self._current < len(self._said):
            return self._said[self._current]
        return self.summary()

    def summary(self) -> str:
        """Return what is said while nothing is pointed at."""
        return ""

    def draw_all(self, painter: QPainter) -> None:
        """Paint everything onto paper, as large as it stands here."""
        painter.setFont(self.font())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.draw(painter, QSizeF(self.size()), theme_of(self.palette()))

    # --- inside -------------------------------------------------------------------------------------------------------

    def sizeHint(self) -> QSize:
        return QSize(60 * character_width(self.fontMetrics()), 20 * self.fontMetrics().height())

    def minimumSizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        return QSize(_LEAST_WIDTH * character_width(metrics), _LEAST_LINES * metrics.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._picture is None:
            ratio = self.devicePixelRatioF()
            picture = QPixmap(math.ceil(self.width() * ratio), math.ceil(self.height() * ratio))
            picture.setDevicePixelRatio(ratio)
            picture.fill(QColor(theme_of(self.palette()).card))
            with QPainter(picture) as painter:
                self.draw_all(painter)
            self._picture = picture
        with QPainter(self) as painter:
            painter.drawPixmap(0, 0, self._picture)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if self._current >= 0:
                self.draw_current(painter, theme_of(self.palette()), self._current)
            paint_focus(painter, self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.redraw()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange) and hasattr(self, "_picture"):
            self.redraw()
        super().changeEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.go(self.nearest(event.position()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self.go(self.nearest(event.position()))
            self._choose()

    def leaveEvent(self, event: QEvent) -> None:
        if not self.hasFocus():
            self.go(-1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._current >= 0:
            self._choose()
            return
        thing = self.after(key)
        if thing is None:
            super().keyPressEvent(event)  # what is around it may scroll
        elif thing >= 0:
            self.go(thing)
            announce(self, self.spoken_value())

    def _choose(self) -> None:
        if self._current >= 0:
            self.chosen.emit(self._current)


def step_in_order(order: npt.NDArray[np.intp], current: int, by: int) -> int:
    """Return the thing that stands so many places further in an order, but not beyond its ends; -1 where there is none."""
    if not len(order):
        return -1
    at = np.flatnonzero(order == current)
    if not len(at):
        return int(order[0])
    return int(order[min(max(int(at[0]) + by, 0), len(order) - 1)])
