"""What the level lines of a plot are, beside the plot: over its data their names could not be read."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

from nnfs_gui.gui.controls.flow_row import FlowRow
from nnfs_gui.gui.controls.plain_text import as_tip
from nnfs_gui.gui.curves.widgets.legend import LegendEntry
from nnfs_gui.gui.curves.widgets.levels import Level
from nnfs_gui.gui.look.theme import theme_of


class LevelLegend(FlowRow):
    """Names the levels that are shown; without any it takes no room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, spacing=16)
        self._levels: tuple[Level, ...] = ()
        self._entries: list[LegendEntry] = []
        self.hide()

    def show_levels(self, levels: Sequence[Level]) -> None:
        """Name these levels, and no others."""
        if tuple(levels) == self._levels:
            return
        self._levels = tuple(levels)
        for entry in self._entries:
            self.remove_widget(entry)
            entry.hide()
            entry.deleteLater()
        self._entries = [LegendEntry(level.name, symbol="", line=level.line, widest="") for level in levels]
        for entry, level in zip(self._entries, levels, strict=True):
            entry.setToolTip(as_tip(level.words))
            self.add_widget(entry)
            entry.show()
        self._colour()
        self.setVisible(bool(levels))

    @property
    def names(self) -> tuple[str, ...]:
        """What the levels are called."""
        return tuple(entry.accessibleName() for entry in self._entries)

    def _colour(self) -> None:
        colour = theme_of(self.palette()).quiet
        for entry in self._entries:
            entry.set_colour(colour)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_entries"):  # Qt tells of the first while it is made
            self._colour()
