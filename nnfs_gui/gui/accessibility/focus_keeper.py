"""Sees to it that what has the focus is seen, and that the focus stays near when it is taken away."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget
from shiboken6 import isValid

from nnfs_gui.gui.accessibility.reading_order import stops_in

_MARGIN = 12  # pixels, between what has the focus and the edge of what scrolls
_TAKING = (QEvent.Type.EnabledChange, QEvent.Type.Hide)
_GIVING = (QEvent.Type.EnabledChange, QEvent.Type.Show)


class FocusKeeper(QObject):
    """Follows the focus of a window.

    Where a control that has it is disabled or hidden, Qt gives it to whatever comes next, or to nothing. Here the nearest
    one that can be used gets it, and gives it back once the first one can be used again.
    """

    def __init__(self, window: QWidget, refuges: Mapping[QWidget, Callable[[], QWidget | None]]) -> None:
        """Follow a window; `refuges` tell where alone in a part of it the focus may go by itself, if it may there."""
        super().__init__(window)
        self._window = window
        self._refuges = refuges
        self._lost: QWidget | None = None  # which had the focus until it was disabled or hidden
        self._way_back: tuple[QWidget, QWidget] | None = None  # which had it, and which has it in its place
        self._away: QWidget | None = None  # which had it when another window came
        self._was_taken = False  # from that one, meanwhile
        self._is_back = False  # to which Qt gives the focus only after it has said so
        self._reveals = False
        self._soon = QTimer(self)  # when everything that changes together has changed
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._settle)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._on_focus_changed)

    def follow_activation(self) -> None:
        """Let the focus be where it was, when one comes back from another window such as a dialog."""
        if not self._window.isActiveWindow():
            self._away, self._was_taken = self._window.focusWidget(), False
            if self._away is not None:
                self._away.installEventFilter(self)
        elif self._was_taken:
            self._is_back = True
            self._soon.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in _TAKING and watched is self._away and not self._window.isActiveWindow():
            self._was_taken = True
        if kind in _GIVING and self._way_back is not None and watched is self._way_back[0]:
            self._soon.start()
        return False

    @Slot(QWidget, QWidget)
    def _on_focus_changed(self, old: QWidget | None, new: QWidget | None) -> None:
        if not isValid(self._window):  # whose menu or dialog was the last to go
            return
        if old is not None and self._window.isAncestorOf(old) and not _is_usable(old):
            self._lost = self._lost or old
        elif new is not None:
            self._lost = None  # somebody has moved it
        if new is not None and self._window.isAncestorOf(new):  # what is pressed must not move from under the pointer
            self._reveals = QGuiApplication.mouseButtons() == Qt.MouseButton.NoButton
        self._soon.start()

    @Slot()
    def _settle(self) -> None:
        lost, self._lost = self._lost, None
        focused = QApplication.focusWidget()
        if not self._window.isActiveWindow():
            return
        if self._is_back:
            lost, self._is_back = self._away, False
        if lost is not None and isValid(lost):
            heir = lost if _is_usable(lost) else self._find_heir(lost)
            self._way_back = None if heir is None or heir is lost else (lost, heir)
            lost.installEventFilter(self)
        else:
            heir = self._find_way_back(focused)
        if heir is not None and heir is not focused:
            heir.setFocus(Qt.FocusReason.OtherFocusReason)
        focused = QApplication.focusWidget()
        if self._reveals and focused is not None:
            _reveal(focused)

    def _find_way_back(self, focused: QWidget | None) -> QWidget | None:
        if self._way_back is None:
            return None
        first, heir = self._way_back
        if heir is focused and not (isValid(first) and _is_usable(first)):
            return None
        self._way_back = None
        return first if heir is focused else None

    def _find_heir(self, lost: QWidget) -> QWidget | None:
        """Return the nearest that can be used, in the smallest part of the window around it where there is one."""
        place = lost.mapTo(self._window, lost.rect().center())
        shunned: set[QWidget] = set()
        around = lost.parentWidget()
        while around is not None and around is not self._window:
            stops = [stop for stop in stops_in(around) if stop not in shunned] if around.isVisible() else []
            if around in self._refuges:
                shunned.update(stops)
                refuge = self._refuges[around]()
                stops = [] if refuge is None else [refuge]
            if stops:
                return min(stops, key=lambda stop: _distance(stop, place, self._window))
            around = around.parentWidget()
        return None


def _is_usable(widget: QWidget) -> bool:
    return widget.isEnabled() and widget.isVisible()


def _distance(widget: QWidget, place: QPoint, window: QWidget) -> int:
    return (widget.mapTo(window, widget.rect().center()) - place).manhattanLength()


def _reveal(widget: QWidget) -> None:
    """Scroll whatever a widget lies in until it is seen, or as much around its middle as there is room for.

    Qt's ensureWidgetVisible goes by where one would type: by a cell of a table alone, or by a corner of a plot.
    """
    around = widget.parentWidget()
    while around is not None:
        if isinstance(around, QScrollArea) and (content := around.widget()) is not None:
            middle, room = widget.mapTo(content, widget.rect().center()), around.viewport().size()
            sideways = min(widget.width() // 2 + _MARGIN, room.width() // 2)
            upright = min(widget.height() // 2 + _MARGIN, room.height() // 2)
            around.ensureVisible(middle.x(), middle.y(), sideways, upright)
        around = around.parentWidget()
