"""The three zones of the window, side by side."""

from PySide6.QtCore import QByteArray, Qt, Slot
from PySide6.QtWidgets import QSplitter, QWidget

_WIDTHS = (304, 732, 330)
_NARROWEST_MIDDLE = 700  # said here, as before its style is applied it takes itself for wider than there is room


class Zones(QSplitter):
    """Set up, watch, draw. Most of the room that a larger window has goes to the middle."""

    def __init__(self, set_up: QWidget, watch: QWidget, draw: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)
        for zone in (set_up, watch, draw):
            self.addWidget(zone)
        watch.setMinimumWidth(_NARROWEST_MIDDLE)
        self.setStretchFactor(1, 3)
        self.setStretchFactor(2, 1)

    def restore(self, state: QByteArray) -> None:
        """Give the zones the widths that `saveState` told, or if that is of no use, their first ones."""
        if not self.restoreState(state):
            self.setSizes(_WIDTHS)

    @Slot()
    def reset(self) -> None:
        """Give the outer zones their first widths, and the middle the rest of the window."""
        self.setSizes([_WIDTHS[0], self.window().width() - _WIDTHS[0] - _WIDTHS[2], _WIDTHS[2]])
