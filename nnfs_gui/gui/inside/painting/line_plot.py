"""A plot of named lines that are all there at once, with their legend above it and their values at a place of the axis."""

import math
from collections.abc import Iterator, Sequence
from typing import Any

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from nnfs_gui.gui.controls.flow_row import FlowRow
from nnfs_gui.gui.controls.plain_text import as_tip
from nnfs_gui.gui.controls.plots import Row
from nnfs_gui.gui.controls.steady_label import SteadyLabel
from nnfs_gui.gui.curves.widgets.legend import LegendEntry
from nnfs_gui.gui.curves.widgets.plot_canvas import make_plot_item
from nnfs_gui.gui.inside.painting.line_axes import LineAxes
from nnfs_gui.gui.inside.painting.plot_line import Measure, PlotLine
from nnfs_gui.gui.look.theme import theme_of


class LinePlot(QWidget):
    """Shows lines, and says their values at the place that is pointed at, or gone to by the keys.

    Left and right go from point to point, the pages by ten, Home and End to the ends; Enter and a click choose a place.
    """

    hovered = Signal(object)  # the x of the points that are pointed at, or None
    chosen = Signal(float)  # such an x

    def __init__(self, name: str, parent: QWidget | None = None, *, has_legend: bool = True, item: Any = None) -> None:
        """Make a plot that screen readers call by this name; without a legend where there are `LineSwitches` for it.

        It is of an `item` that was made by `make_plot_item`, or of its own.
        """
        super().__init__(parent)
        self._lines: list[PlotLine] = []
        self._entries: list[LegendEntry] = []
        self._x, self._y = Measure(""), Measure("")
        self._place = SteadyLabel()
        self._place.setProperty("role", "quiet")
        self._legend = FlowRow(self, spacing=12)
        self._axes = LineAxes(self.spoken_value, item or make_plot_item())
        self._axes.setAccessibleName(name)
        self._axes.hovered.connect(self._on_hovered)
        self._axes.chosen.connect(self.chosen)
        self._legend.add_widget(self._place)
        self._place.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._legend)
        column.addWidget(self._axes, 1)
        self._has_legend = has_legend
        self._legend.setVisible(has_legend)

    def set_measures(self, x: Measure, y: Measure) -> None:
        """Say what the axes count."""
        self._x, self._y = x, y
        self._axes.set_measures(x, y)

    def set_lines(self, lines: Sequence[PlotLine]) -> None:
        """Show these lines and no others."""
        looks = [[(line.name, line.symbol, line.line) for line in some] for some in (self._lines, lines)]
        self._lines = list(lines)
        if self._has_legend:
            if looks[0] != looks[1]:
                self._make_legend()
            self._colour_legend()
        before = self._axes.place
        self._axes.set_lines(self._lines)
        self._say_values(self._axes.place)
        if self._axes.place != before:
            self.hovered.emit(self._axes.place)

    def set_marker(self, x: float | None) -> None:
        """Mark a place of the axis by a line, or none."""
        self._axes.set_marker(x)

    def set_level(self, y: float | None, name: str = "") -> None:
        """Draw a line at a height, with its name; or none."""
        self._axes.set_level(y, name)

    @property
    def lines(self) -> tuple[PlotLine, ...]:
        """What is shown."""
        return tuple(self._lines)

    @property
    def legend(self) -> tuple[str, ...]:
        """What the legend says of each line: its name, and its value at the place that is pointed at."""
        return tuple(entry.spoken_value() for entry in self._entries)

    def words_at(self, x: float) -> str:
        """Return what the lines are at a place."""
        values = (f"{line.name}: {self._y.words(y)}" for line in self._lines if not math.isnan(y := line.value_at(x)))
        return ", ".join((f"{self._x.title}: {self._x.words(x)}", *values))

    def table_rows(self) -> Iterator[Row]:
        """Yield every point of every line."""
        for line in self.lines:
            for x, y in zip(line.x.tolist(), line.y.tolist(), strict=True):
                yield self._axes.accessibleName(), line.name, self._x.number(x), y

    def spoken_value(self) -> str:
        """Return what a screen reader says of the plot: what it is at the place of the keys, or where each line ends."""
        if self._axes.place is not None:
            return self.words_at(self._axes.place)
        ends = (
            self.tr("{0}: {1} at {2}").format(line.name, self._y.words(line.y[-1]), self._x.words(line.x[-1]))
            for line in self._lines
            if len(line.x) and not math.isnan(line.y[-1])
        )
        return "; ".join((self.tr("{0} over {1}").format(self._y.title, self._x.title), *ends))

    # --- inside -------------------------------------------------------------------------------------------------------

    def _make_legend(self) -> None:
        for entry in self._entries:
            self._legend.remove_widget(entry)
            entry.hide()
            entry.deleteLater()
        self._place.setVisible(bool(self._lines))
        widest = self._y.words(-(10**2) if self._y.most is None else self._y.most)
        self._entries = [
            LegendEntry(line.name, symbol=line.symbol or "", line=line.line, widest=widest) for line in self._lines
        ]
        for line, entry in zip(self._lines, self._entries, strict=True):
            entry.setToolTip(as_tip(line.name))
            self._legend.add_widget(entry)
            entry.show()

    def _colour_legend(self) -> None:
        theme = theme_of(self.palette())
        for line, entry in zip(self._lines, self._entries, strict=True):
            entry.set_colour(line.colour_in(theme).name())

    def _say_values(self, x: float | None) -> None:
        """Say in the legend what each line is at a place of the axis, or nothing."""
        self._place.setText("" if x is None else f"{self._x.title}: {self._x.words(x)}")
        for line, entry in zip(self._lines, self._entries, strict=self._has_legend):
            value = math.nan if x is None else line.value_at(x)
            entry.set_value("" if math.isnan(value) else self._y.words(value))

    @Slot(object)
    def _on_hovered(self, x: float | None) -> None:
        self._say_values(x)
        self.hovered.emit(x)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_axes"):  # Qt tells of the first while it is made
            self._axes.set_theme(theme_of(self.palette()))
            if self._has_legend:
                self._colour_legend()
        super().changeEvent(event)
