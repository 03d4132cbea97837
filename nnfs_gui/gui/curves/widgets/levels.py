"""Base lines: values that a curve can be measured by, as level lines across a plot."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import pyqtgraph as pg
from PySide6.QtGui import QColor

from nnfs_gui.gui.curves.widgets.lines import Line, line_pen
from nnfs_gui.gui.look.theme import Theme


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
        self._lines = [self._make_line(level) for level in levels]
        self._paint()

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self._paint()

    def _make_line(self, level: Level) -> Any:
        line = pg.InfiniteLine(pos=level.value, angle=0)
        line.setToolTip(level.words)
        self._item.addItem(line, ignoreBounds=True)
        return line

    def _paint(self) -> None:
        if self._theme is None:
            return
        for level, line in zip(self.levels, self._lines, strict=True):
            line.setPen(line_pen(QColor(self._theme.quiet), level.line, 1))
