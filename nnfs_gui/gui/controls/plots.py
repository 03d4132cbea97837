"""What can be taken elsewhere of a view: a picture of its plots, and their numbers as a table."""

import csv
import io
from collections.abc import Iterable, Iterator, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import Any, Protocol, runtime_checkable

import numpy.typing as npt
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractScrollArea, QComboBox, QLabel, QTableWidget, QWidget

from nnfs_gui.gui.accessibility.painted import Painted
from nnfs_gui.gui.controls.picture_words import is_in_pictures
from nnfs_gui.gui.look.paper import on_paper
from nnfs_gui.gui.words import translate

SAVE_PLOTS = "savePlotsAction"  # the action that every view with plots offers
HEADER = ("plot", "series", "x", "y")
Row = tuple[str | float, ...]


@dataclass(frozen=True, slots=True, eq=False)
class PlotPicture:
    """What a picture shows of a view, each where it stands in `content`, and what is written below it."""

    content: QWidget
    parts: tuple[QWidget, ...]
    description: str = ""  # read out in its place
    caption: str = ""  # written below it


@dataclass(frozen=True, slots=True, eq=False)
class PlotTable:
    """Numbers of plots under their titles. It may be written in another thread: what its rows are made of stays as it is."""

    header: Sequence[str]
    rows: Iterable[Row]

    def as_csv(self) -> str:
        table = io.StringIO()
        writer = csv.writer(table, lineterminator="\n")
        writer.writerow(self.header)
        writer.writerows(self.rows)
        return table.getvalue()


@runtime_checkable
class Plotted(Protocol):
    """A view with plots. It has no picture and no table while there is nothing to be seen."""

    def windowTitle(self) -> str:
        """Return what it is called."""

    def plot_picture(self) -> PlotPicture | None:
        """Return what a picture of it shows."""

    def ready_for_file(self) -> AbstractContextManager[object]:
        """Let it look as in a file, and show its newest numbers."""

    def plot_table(self) -> PlotTable | None:
        """Return its numbers."""

    def subject(self, network: str) -> str:
        """Return what its figures are of: the network of this name, or whatever else it shows."""


@runtime_checkable
class Tabulated(Protocol):
    """A plot that tells its numbers: what it is called, a name, and x and y, of each of its points."""

    def table_rows(self) -> Iterable[Row]: ...


@runtime_checkable
class DrawnWhole(Protocol):
    """What is painted into files otherwise than on the screen: from shapes, and not as ready-made pixels."""

    def draw_all(self, painter: QPainter) -> None: ...


@runtime_checkable
class DrawnLonger(DrawnWhole, Protocol):
    """What scrolls on the screen, and has another size in files; an empty one where there is nothing of it."""

    def whole_size(self) -> QSize: ...


def painted_picture(content: QWidget) -> PlotPicture | None:
    """Return the picture of all that is painted in a widget, with the words and choices around it; None without any.

    Nothing of it is what only the window needs: buttons, sliders, scroll bars.
    """
    parts = tuple(picture_parts(content))
    painted = [part for part in parts if isinstance(part, Painted)]
    if not painted:
        return None
    return PlotPicture(content, parts, "\n".join(filter(None, (part.spoken_value() for part in painted))))


def picture_parts(widget: QWidget) -> Iterator[QWidget]:
    """Yield what is seen of a widget in a picture, and is not hidden there."""
    for child in widget.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
        if child.isHidden() or child.isWindow() or not is_in_pictures(child):
            continue
        is_made_of_others = child.layout() is not None and not isinstance(child, QAbstractScrollArea)
        if isinstance(child, QLabel | QComboBox | QTableWidget | DrawnWhole) or (
            isinstance(child, Painted) and not is_made_of_others
        ):
            if not size_in_pictures(child).isEmpty():
                yield child
        else:
            yield from picture_parts(child)


def size_in_pictures(part: QWidget) -> QSize:
    """Return how large a part of a picture is; of what scrolls the edge is none, and the scroll bars are not."""
    if isinstance(part, DrawnLonger):
        return part.whole_size()
    return part.viewport().size() if isinstance(part, QAbstractScrollArea) else part.size()


def painted_table(content: QWidget) -> PlotTable | None:
    """Return the numbers of the plots in a widget that tell them; None where none does."""
    plots = [part for part in content.findChildren(QWidget) if isinstance(part, Tabulated) and part.isVisibleTo(content)]
    rows = [row for plot in plots for row in plot.table_rows()]
    return PlotTable(HEADER, rows) if rows else None


def matrix_rows(plot: str, values: npt.NDArray[Any]) -> Iterator[Row]:
    """Yield the numbers of a rectangle, shape (rows, columns), each with its column; both are counted from 0."""
    series = translate("Plots", "row {0}")
    for row, numbers in enumerate(values.tolist()):
        for column, number in enumerate(numbers):
            yield plot, series.format(row), column, number


class PaintedPlots:
    """Mixed into a view whose plots paint themselves in its `content`."""

    content: QWidget

    def plot_picture(self) -> PlotPicture | None:
        return painted_picture(self.content)

    def ready_for_file(self) -> AbstractContextManager[object]:
        return on_paper(self.content)

    def plot_table(self) -> PlotTable | None:
        return painted_table(self.content)

    def subject(self, network: str) -> str:
        return network


class SinglePlot:
    """A plot that stands by itself, in the place of a view with one."""

    def __init__(self, plot: QWidget, title: str, caption: str = "") -> None:
        self._plot = plot
        self._title = title
        self._caption = caption

    def windowTitle(self) -> str:
        return self._title

    def plot_picture(self) -> PlotPicture:
        plot = self._plot
        spoken = plot.spoken_value() if isinstance(plot, Painted) else ""
        return PlotPicture(plot, (plot,), spoken, self._caption)

    def ready_for_file(self) -> AbstractContextManager[object]:
        return on_paper(self._plot)

    def subject(self, network: str) -> str:
        return network

    def plot_table(self) -> PlotTable | None:
        return PlotTable(HEADER, list(self._plot.table_rows())) if isinstance(self._plot, Tabulated) else None
