"""A line around what a lesson points at. It takes no clicks and no focus, and follows what it surrounds."""

from PySide6.QtCore import QPoint, QRect, Qt, QTimer, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QWidget

_WIDTH, _ROOM = 2, 3  # pixels: of the line, and between it and what is in it
_FOLLOW_MS = 200


class Outline(QWidget):
    """Lies over the window; nothing of it is to be seen but the line."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("lessonOutline")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._target: QWidget | None = None
        self._part: QRect | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(_FOLLOW_MS)
        self._timer.timeout.connect(self._follow)
        self.hide()

    @property
    def target(self) -> QWidget | None:
        """What is surrounded, or None."""
        return self._target

    @property
    def part(self) -> QRect | None:
        """Which part of it; None where all of it is."""
        return self._part

    def surround(self, target: QWidget | None, part: QRect | None = None) -> None:
        """Lie around a widget, or a part of it; around nothing if there is none."""
        self._target, self._part = target, part
        if target is None:
            self._timer.stop()
            self.hide()
            return
        target.destroyed.connect(self._forget)
        self._timer.start()
        self._follow()

    @Slot()
    def _forget(self) -> None:
        self._target = None
        self._timer.stop()
        self.hide()

    @Slot()
    def _follow(self) -> None:
        target, window = self._target, self.parentWidget()
        if target is None or window is None or not target.isVisible():
            self.hide()
            return
        seen = target.visibleRegion().boundingRect()
        part = seen if self._part is None else seen.intersected(self._part)
        if part.isEmpty():  # it was scrolled away
            self.hide()
            return
        place = QRect(target.mapTo(window, QPoint(part.topLeft())), part.size())
        reach = _WIDTH + _ROOM
        frame = place.adjusted(-reach, -reach, reach, reach).intersected(window.rect())
        if frame != self.geometry():
            self.setGeometry(frame)
        if self.isHidden():
            self.show()
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Highlight), _WIDTH))
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 6, 6)
