"""Outlines what a step points at, and brings it into view when one asks."""

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from nnfs_gui.gui.inside.tabs import InsideTabs
from nnfs_gui.gui.lessons.places import Places
from nnfs_gui.gui.lessons.widgets.outline import Outline
from nnfs_gui.lessons.targets import WATCH

_FOLLOW_MS = 400


class Pointer(QObject):
    """Points at one thing at a time, as far as it is to be seen; only `show` brings it into view."""

    zone_wanted = Signal(str)  # "set-up", "draw", or "watch", the middle: what is pointed at stands there

    def __init__(self, window: QWidget, tabs: InsideTabs) -> None:
        super().__init__(window)
        self._places = Places(window, tabs)
        self._outline = Outline(window)
        self._name = ""
        self._timer = QTimer(self)  # zones are folded, tabs are changed, and nobody tells of all of it
        self._timer.setInterval(_FOLLOW_MS)
        self._timer.timeout.connect(self._follow)

    def point_at(self, name: str) -> None:
        """Outline the target of this name; nothing where it is empty."""
        self._name = name
        if name:
            self._timer.start()
        else:
            self._timer.stop()
        self._follow()

    @Slot()
    def show(self) -> None:
        """Bring what is pointed at into view."""
        if not self._name:
            return
        zone = self._places.zone_of(self._name) or (WATCH if self._places.is_in_view(self._name) else "")
        if zone:
            self.zone_wanted.emit(zone)
        self._places.open_up(self._name)
        QTimer.singleShot(0, self, self._scroll_there)  # once everything has its place

    @Slot()
    def _scroll_there(self) -> None:
        self._places.scroll_to(self._name)
        self._follow()

    @Slot()
    def _follow(self) -> None:
        found = self._places.find(self._name) if self._name else None
        if found is None:
            self._outline.surround(None)
        elif found != (self._outline.target, self._outline.part):
            self._outline.surround(*found)
