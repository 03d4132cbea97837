"""What can be taken elsewhere of a view: a picture of its plots, and their numbers as a table."""

import csv
import io
from collections.abc import Iterable, Iterator
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QLabel, QWidget

from nnfs_gui.gui.accessibility.painted import Painted

SAVE_PLOTS = "savePlotsAction"  # the action that every view with plots offers
HEADER = ("plot", "series", "x", "y")
Row = tuple[str | float, ...]


@dataclass(frozen=True, slots=True, eq=False)
class PlotPicture:
    """The widgets that are painted into a picture, where in `content` it lies, and what is written below it."""

    content: QWidget
    parts: tuple[QWidget, ...]
    place: QRect
    description: str = ""
    caption: str = ""  # written below it


@runtime_checkable
class Plotted(Protocol):
    """A view with plots. `plot_picture` is None, and the table empty, while there is nothing to be seen."""

    def windowTitle(self) -> str:
        """Return what it is called."""

    def plot_picture(self) -> PlotPicture | None:
        """Return what a picture of it shows."""

    def ready_for_file(self) -> AbstractContextManager[object]:
        """Let it look as in a file, and show its newest numbers."""

    def plot_table(self) -> str:
        """Return its numbers as CSV."""


@runtime_checkable
class Tabulated(Protocol):
    """A plot that tells its numbers: what it is called, a name, and x and y, of each of its points."""

    def table_rows(self) -> Iterable[Row]: ...


@runtime_checkable
class DrawnWhole(Protocol):
    """A plot that shows a picture of itself on the screen, and paints itself whole into files."""

    def draw_all(self, painter: QPainter) -> None: ...


def painted_picture(content: QWidget, description: str = "") -> PlotPicture | None:
    """Return the picture of all that is painted in a widget and in sight, with the words among it; None without any."""
    painted = tuple(part for part in painted_parts(content) if not part.size().isEmpty())
    if not painted:
        return None
    place = QRect()
    for part in painted:
        place |= _place_in(part, content)
    labels = tuple(
        label
        for label in content.findChildren(QLabel)
        if label.isVisibleTo(content) and label.text() and place.contains(_place_in(label, content).center())
    )
    for label in labels:
        place |= _place_in(label, content)
    spoken = description or "\n".join(
        words for part in painted if isinstance(part, Painted) and (words := part.spoken_value())
    )
    return PlotPicture(content, (*painted, *labels), place, spoken)


def painted_parts(widget: QWidget) -> Iterator[QWidget]:
    """Yield what paints itself in a widget, and is not hidden there."""
    for child in widget.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
        if child.isHidden() or child.isWindow():
            continue
        if isinstance(child, Painted):
            yield child
        else:
            yield from painted_parts(child)


def painted_table(content: QWidget) -> str:
    """Return the numbers of the plots in a widget that tell them, as CSV; nothing where none does."""
    plots = [part for part in content.findChildren(QWidget) if isinstance(part, Tabulated) and part.isVisibleTo(content)]
    rows = [row for plot in plots for row in plot.table_rows()]
    return as_csv(HEADER, rows) if rows else ""


def as_csv(header: Iterable[str], rows: Iterable[Row]) -> str:
    """Return rows as CSV."""
    table = io.StringIO()
    writer = csv.writer(table, lineterminator="\n")
    writer.writerow(header)
    writer.writerows(rows)
    return table.getvalue()


class PaintedPlots:
    """Mixed into a view whose plots paint themselves in its `content`."""

    content: QWidget

    def plot_picture(self) -> PlotPicture | None:
        return painted_picture(self.content)

    def ready_for_file(self) -> AbstractContextManager[object]:
        return nullcontext()

    def plot_table(self) -> str:
        return painted_table(self.content)


class SinglePlot:
    """A plot that stands by itself, in the place of a view with one."""

    def __init__(self, plot: QWidget) -> None:
        self._plot = plot

    def windowTitle(self) -> str:
        return self._plot.accessibleName()

    def plot_picture(self) -> PlotPicture:
        plot = self._plot
        return PlotPicture(plot, (plot,), plot.rect(), plot.spoken_value() if isinstance(plot, Painted) else "")

    def ready_for_file(self) -> AbstractContextManager[object]:
        return nullcontext()

    def plot_table(self) -> str:
        return as_csv(HEADER, self._plot.table_rows()) if isinstance(self._plot, Tabulated) else ""


def _place_in(part: QWidget, content: QWidget) -> QRect:
    return QRect(part.mapTo(content, part.rect().topLeft()), part.size())
