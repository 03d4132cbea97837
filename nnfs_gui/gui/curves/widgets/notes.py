"""Short marks at the foot of a plot: at which epochs something happened, and what, for those who point at one."""

from collections.abc import Mapping
from typing import Any

import pyqtgraph as pg
from PySide6.QtGui import QPen

_SPAN = (0, 0.08)  # of the plot's height, from its foot
_WIDTH = 2


class Notes:
    """A mark with a tool-tip for each epoch of which there is something to say."""

    def __init__(self, item: Any) -> None:
        """Make none yet, for a plot of pyqtgraph."""
        self._item = item
        self._marks: dict[float, Any] = {}
        self._pen = QPen()

    def show(self, words: Mapping[float, str]) -> None:
        """Say this of these epochs, and of no others."""
        for mark in self._marks.values():
            self._item.removeItem(mark)
        self._marks = {epoch: self._make_mark(epoch, text) for epoch, text in words.items()}

    def at(self, epoch: float) -> str:
        """Return what is said of an epoch, or nothing."""
        mark = self._marks.get(epoch)
        return "" if mark is None else str(mark.toolTip())

    def set_colour(self, colour: str) -> None:
        self._pen = pg.mkPen(colour, width=_WIDTH)
        for mark in self._marks.values():
            mark.setPen(self._pen)

    def _make_mark(self, epoch: float, words: str) -> Any:
        mark = pg.InfiniteLine(pos=epoch, angle=90, pen=self._pen, span=_SPAN)
        mark.setToolTip(words)
        self._item.addItem(mark, ignoreBounds=True)
        return mark
