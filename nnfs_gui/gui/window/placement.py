"""Where a window stands on the screens that there are."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QStyle, QWidget


def fit_to_screen(window: QWidget) -> None:
    """Make a window no larger than what its screen has free, its frame included, and move its edges onto it.

    A frame that is not there yet is taken for a title bar.
    """
    if window.isMaximized() or window.isFullScreen():
        return
    inner, outer = window.geometry(), window.frameGeometry()
    if not window.isVisible():
        outer = outer.adjusted(0, -window.style().pixelMetric(QStyle.PixelMetric.PM_TitleBarHeight), 0, 0)
    screen = QGuiApplication.screenAt(outer.center()) or QGuiApplication.primaryScreen()
    free = screen.availableGeometry()
    size = outer.size().boundedTo(free.size())
    wanted = QRect(outer.topLeft(), size)
    wanted.moveLeft(min(max(outer.left(), free.left()), free.right() + 1 - size.width()))
    wanted.moveTop(min(max(outer.top(), free.top()), free.bottom() + 1 - size.height()))
    if wanted != outer:
        left, top = inner.left() - outer.left(), inner.top() - outer.top()
        right, bottom = outer.right() - inner.right(), outer.bottom() - inner.bottom()
        window.setGeometry(wanted.adjusted(left, top, -right, -bottom))
