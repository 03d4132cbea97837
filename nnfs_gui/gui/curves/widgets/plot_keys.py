"""What the keys do in a plot of curves: they go from epoch to epoch and from mark to mark, and zoom."""

import math
from enum import Enum, auto

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

_PAGE = 10  # epochs
_ZOOM = 0.8  # of the epochs that are seen remain so many after a press of a key


class PlotKey(Enum):
    """What is wanted by a key, with a number of epochs, marks, or a factor."""

    EPOCHS = auto()
    MARKS = auto()
    ZOOM = auto()
    FIT = auto()


_CTRL = Qt.KeyboardModifier.ControlModifier
_WANTED = {
    Qt.Key.Key_Left: (PlotKey.EPOCHS, -1.0),
    Qt.Key.Key_Right: (PlotKey.EPOCHS, 1.0),
    Qt.Key.Key_PageUp: (PlotKey.EPOCHS, -_PAGE),
    Qt.Key.Key_PageDown: (PlotKey.EPOCHS, _PAGE),
    Qt.Key.Key_Home: (PlotKey.EPOCHS, -math.inf),
    Qt.Key.Key_End: (PlotKey.EPOCHS, math.inf),
    Qt.Key.Key_Plus: (PlotKey.ZOOM, _ZOOM),
    Qt.Key.Key_Equal: (PlotKey.ZOOM, _ZOOM),
    Qt.Key.Key_Minus: (PlotKey.ZOOM, 1 / _ZOOM),
    Qt.Key.Key_0: (PlotKey.FIT, 0.0),
}


def wanted(event: QKeyEvent) -> tuple[PlotKey, float] | None:
    """Return what a key asks for, or None where it is none of a plot's."""
    key = Qt.Key(event.key())
    if event.modifiers() & _CTRL and key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
        return PlotKey.MARKS, -1.0 if key is Qt.Key.Key_Left else 1.0
    return _WANTED.get(key)
