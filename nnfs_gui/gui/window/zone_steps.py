"""The keys that go from zone to zone."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from nnfs_gui.gui.accessibility.reading_order import stops_in
from nnfs_gui.gui.controls.actions import make_action


class ZoneSteps(QObject):
    """Puts the focus into the next zone, or the one before, in a circle: where it was there last, or at the beginning."""

    def __init__(self, zones: Sequence[tuple[QWidget, QWidget]], parent: QObject) -> None:
        """Go among these zones; with each comes what in it is gone to, if that is to be seen."""
        super().__init__(parent)
        self._zones = zones
        self._last: dict[QWidget, QWidget] = {}  # by the zone, what had the focus last in its content
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._on_focus_changed)
        following = make_action(
            self,
            "nextZoneAction",
            self.tr("Next zone"),
            self.tr("Go on to the next of these: the buttons of a run, set up, watch, draw."),
            "F6",
        )
        former = make_action(
            self, "previousZoneAction", self.tr("Previous zone"), self.tr("Go back to the zone before."), "Shift+F6"
        )
        following.triggered.connect(lambda: self._go(1))
        former.triggered.connect(lambda: self._go(-1))
        self.actions: list[QAction] = [following, former]

    def _go(self, step: int) -> None:
        focused = QApplication.focusWidget()
        here = next((place for place, (zone, _) in enumerate(self._zones) if _holds(zone, focused)), None)
        if here is None:  # between the first zone and the second one
            here = 0 if step > 0 else 1
        for far in range(1, len(self._zones) + 1):
            zone, content = self._zones[(here + step * far) % len(self._zones)]
            stops, last = stops_in(content) or stops_in(zone), self._last.get(zone)
            if stops:
                (last if last in stops else stops[0]).setFocus(Qt.FocusReason.ShortcutFocusReason)
                return

    @Slot(QWidget, QWidget)
    def _on_focus_changed(self, _: QWidget | None, focused: QWidget | None) -> None:
        for zone, content in self._zones:
            if focused is not None and isValid(content) and _holds(content, focused):
                self._last[zone] = focused


def _holds(zone: QWidget, widget: QWidget | None) -> bool:
    return widget is not None and (zone is widget or zone.isAncestorOf(widget))
