"""The keys that go from zone to zone."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QWidget

from nnfs_gui.gui.accessibility.reading_order import stops_in
from nnfs_gui.gui.controls.actions import make_action


class ZoneSteps(QObject):
    """Puts the focus into the next zone, or the one before, in a circle."""

    def __init__(self, zones: Sequence[tuple[QWidget, QWidget]], parent: QObject) -> None:
        """Go among these zones; with each comes what in it is gone to, if that is to be seen."""
        super().__init__(parent)
        self._zones = zones
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
            stops = stops_in(content) or stops_in(zone)
            if stops:
                stops[0].setFocus(Qt.FocusReason.ShortcutFocusReason)
                return


def _holds(zone: QWidget, widget: QWidget | None) -> bool:
    return widget is not None and (zone is widget or zone.isAncestorOf(widget))
