"""Base lines: values that a curve can be measured by, as level lines across a plot that are named there."""

import itertools
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import pyqtgraph as pg
from PySide6.QtGui import QColor

from nnfs_gui.gui.curves.widgets.lines import Line, line_pen
from nnfs_gui.gui.look.theme import Theme

_NAMES_AT = (0.99, 0.7, 0.4)  # of the width, where the names end: those of lines close to each other are apart


@dataclass(frozen=True, slots=True)
class Level:
    """A value with its name, and what there is to say of it."""

    value: float
    name: str
    words: str
    line: Line


class Levels:
    """Shows levels in a plot of pyqtgraph."""

    def __init__(self, item: Any) -> None:
        """Make none yet, for this plot item."""
        self._item = item
        self._lines: list[Any] = []
        self._theme: Theme | None = None
        self.levels: tuple[Level, ...] = ()

    def show_levels(self, levels: Sequence[Level]) -> None:
        """Show these levels, and no others."""
        if tuple(levels) == self.levels:
            return
        for line in self._lines:
            self._item.removeItem(line)
        self.levels = tuple(levels)
        self._lines = [self._make_line(*named) for named in zip(levels, itertools.cycle(_NAMES_AT), strict=False)]
        self._paint()

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self._paint()

    def _make_line(self, level: Level, name_at: float) -> Any:
        options = {"position": name_at, "anchors": [(1, 0), (1, 1)]}
        line = pg.InfiniteLine(pos=level.value, angle=0, label=level.name, labelOpts=options)
        line.label.textItem.setFont(self._item.getAxis("left").label.font())
        for part in (line, line.label):
            part.setToolTip(level.words)
        self._item.addItem(line, ignoreBounds=True)
        return line

    def _paint(self) -> None:
        if self._theme is None:
            return
        for level, line in zip(self.levels, self._lines, strict=True):
            line.setPen(line_pen(QColor(self._theme.quiet), level.line, 1))
            line.label.setColor(QColor(self._theme.quiet))
