"""Plots taken elsewhere: as pictures of pixels or lines, and their points as a table."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QObject, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QAction, QGuiApplication, QPainter, QRegion
from PySide6.QtWidgets import QAbstractButton, QWidget

from nnfs_gui.gui.controls import dialogs
from nnfs_gui.gui.controls.actions import make_action
from nnfs_gui.gui.controls.flow_row import FlowRow
from nnfs_gui.gui.controls.message import Message, Severity
from nnfs_gui.gui.curves.points_table import tabulate
from nnfs_gui.gui.curves.widgets.curves_view import CurvesView
from nnfs_gui.gui.look.picture_files import draw_image, draw_svg, encode_png
from nnfs_gui.storage.whole_file import replace_file

PNG, SVG, CSV = ".png", ".svg", ".csv"


class PlotExport(QObject):
    """What can be done with the plots of a view, as actions for its menus."""

    message = Signal(object)  # Message

    def __init__(self, view: CurvesView, parent: QObject) -> None:
        super().__init__(parent)
        self._view = view
        self._plots = view.plots
        self.network_name = ""  # by which names of files are suggested
        self._picture_action = make_action(self, "savePlotsAction", self.tr("Save plots as picture…"))
        self._points_action = make_action(self, "savePointsAction", self.tr("Save points as table…"))
        self._copy_action = make_action(self, "copyPlotsAction", self.tr("Copy plots"))
        self._picture_action.triggered.connect(self._choose_picture)
        self._points_action.triggered.connect(self._choose_table)
        self._copy_action.triggered.connect(self.copy)
        view.addActions(self.actions)

    @property
    def actions(self) -> list[QAction]:
        """What can be done from a menu."""
        return [self._picture_action, self._points_action, self._copy_action]

    @Slot()
    def copy(self) -> None:
        """Put a picture of the plots on the clipboard."""
        with self._ready():
            QGuiApplication.clipboard().setImage(draw_image(self._view.content, self._draw))
        self.message.emit(Message(self.tr("Copied the plots.")))

    @Slot(str)
    def save_picture(self, path: str) -> None:
        """Write a picture of the plots: lines if the name ends in .svg, else pixels."""
        is_drawing = Path(path).suffix.lower() == SVG
        with self._ready():
            view = self._view.content
            content = draw_svg(view, self._draw) if is_drawing else encode_png(draw_image(view, self._draw))
        self._write(path, content)

    @Slot(str)
    def save_points(self, path: str) -> None:
        """Write every point of every curve."""
        self._view.bring_up_to_date()
        self._write(path, tabulate(self._view).encode())

    @contextmanager
    def _ready(self) -> Iterator[None]:
        """Let the plots show their newest points, even where they are not in sight, and draw for a file."""
        self._view.bring_up_to_date()
        for plot in self._plots:
            plot.set_for_file(True)
        yield
        for plot in self._plots:
            plot.set_for_file(False)

    def _draw(self, painter: QPainter) -> None:
        for part in _parts(self._view.content):
            # a plot's own `render` draws its scene alone
            place = part.mapTo(self._view.content, QPoint())
            QWidget.render(part, painter, place, QRegion(), QWidget.RenderFlag.DrawChildren)

    @Slot()
    def _choose_picture(self) -> None:
        patterns = (self.tr("Pixels (*{0})").format(PNG), self.tr("Lines (*{0})").format(SVG))
        name = self.tr("{0}, curves").format(self.network_name)
        dialogs.choose_new_file(self._view, self.tr("Save the plots"), patterns, name, self.save_picture)

    @Slot()
    def _choose_table(self) -> None:
        patterns = (self.tr("Tables (*{0})").format(CSV),)
        name = self.tr("{0}, points").format(self.network_name)
        dialogs.choose_new_file(self._view, self.tr("Save the points"), patterns, name, self.save_points)

    def _write(self, path: str, content: bytes) -> None:
        try:
            replace_file(Path(path), content)
        except OSError as error:
            self.message.emit(
                Message(self.tr("{0} could not be written: {1}.").format(path, error.strerror or error), Severity.FAILURE)
            )
        else:
            self.message.emit(Message(self.tr("Saved {0}.").format(path)))


def _parts(view: QWidget) -> Iterator[QWidget]:
    """Yield the plots, and what else is to be seen in a view and has no parts of its own, without the buttons."""
    for child in view.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
        if isinstance(child, QAbstractButton) or child.isHidden():
            continue
        if child.layout() is None and not isinstance(child, FlowRow):
            yield child
        else:
            yield from _parts(child)
