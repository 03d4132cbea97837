"""Plots taken elsewhere, whichever view shows them: as pictures of pixels or lines, and their numbers as a table."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QWidget

from nnfs_gui.gui.controls import dialogs
from nnfs_gui.gui.controls.actions import make_action
from nnfs_gui.gui.controls.message import Message, Severity
from nnfs_gui.gui.controls.plot_pictures import as_image, as_svg
from nnfs_gui.gui.controls.plots import SAVE_PLOTS, Plotted
from nnfs_gui.gui.look.picture_files import encode_png
from nnfs_gui.storage.whole_file import replace_file

PNG, SVG, CSV = ".png", ".svg", ".csv"


class PlotExport(QObject):
    """What can be done with the plots of the view that is looked at, as actions for the menus."""

    message = Signal(object)  # Message

    def __init__(self, window: QWidget, view: Callable[[], object], parent: QObject, *, names: str = "") -> None:
        """`view` tells which view is looked at; what is no `Plotted` has no plots. The names of the actions begin so."""
        super().__init__(parent)
        self._window = window
        self._view = view
        self.network_name = ""  # by which names of files are suggested
        self._picture_action = make_action(self, names + SAVE_PLOTS, self.tr("Save plots as picture…"))
        self._points_action = make_action(self, names + "savePointsAction", self.tr("Save points as table…"))
        self._copy_action = make_action(self, names + "copyPlotsAction", self.tr("Copy plots"))
        self._picture_action.setToolTip(self.tr("Save what the view shows, as pixels (PNG) or as lines (SVG)."))
        self._picture_action.triggered.connect(self._choose_picture)
        self._points_action.triggered.connect(self._choose_table)
        self._copy_action.triggered.connect(self.copy)

    @property
    def actions(self) -> list[QAction]:
        """What can be done from a menu."""
        return [self._picture_action, self._points_action, self._copy_action]

    @Slot()
    def copy(self) -> None:
        """Put a picture of the plots on the clipboard."""
        plots = self._plots()
        if plots is None:
            return
        with plots.ready_for_file():
            picture = plots.plot_picture()
            if picture is not None:
                QGuiApplication.clipboard().setImage(as_image(picture))
        self.message.emit(Message(self.tr("Copied the plots.")))

    @Slot(str)
    def save_picture(self, path: str) -> None:
        """Write a picture of the plots: lines if the name ends in .svg, else pixels."""
        plots = self._plots()
        if plots is None:
            return
        with plots.ready_for_file():
            picture = plots.plot_picture()
            assert picture is not None
            is_drawing = Path(path).suffix.lower() == SVG
            content = as_svg(picture, self._title) if is_drawing else encode_png(as_image(picture))
        self._write(path, content)

    @Slot(str)
    def save_points(self, path: str) -> None:
        """Write the numbers of all plots that tell them."""
        self._write(path, self._table.encode())

    # --- inside -------------------------------------------------------------------------------------------------------

    def _plots(self) -> Plotted | None:
        """Return the view with its plots; where it has none, say so."""
        view = self._view()
        if isinstance(view, Plotted) and view.plot_picture() is not None:
            return view
        self.message.emit(Message(self.tr("There is no plot in this view now.")))
        return None

    @property
    def _table(self) -> str:
        view = self._view()
        return view.plot_table() if isinstance(view, Plotted) else ""

    @property
    def _title(self) -> str:
        view = self._view()
        return ", ".join(filter(None, (self.network_name, view.windowTitle() if isinstance(view, Plotted) else "")))

    @Slot()
    def _choose_picture(self) -> None:
        if self._plots() is not None:
            patterns = (self.tr("Pixels (*{0})").format(PNG), self.tr("Lines (*{0})").format(SVG))
            name = self._title if self._has_title else self.tr("{0}, curves").format(self.network_name)
            dialogs.choose_new_file(self._window, self.tr("Save the plots"), patterns, name, self.save_picture)

    @Slot()
    def _choose_table(self) -> None:
        if not self._table:
            self.message.emit(Message(self.tr("This view shows no numbers that could be a table now.")))
            return
        patterns = (self.tr("Tables (*{0})").format(CSV),)
        name = self.tr("{0}, points").format(self._title if self._has_title else self.network_name)
        dialogs.choose_new_file(self._window, self.tr("Save the points"), patterns, name, self.save_points)

    @property
    def _has_title(self) -> bool:
        """Whether the view is called otherwise than the network whose curves are usually shown."""
        view = self._view()
        return isinstance(view, Plotted) and bool(view.windowTitle())

    def _write(self, path: str, content: bytes) -> None:
        try:
            replace_file(Path(path), content)
        except OSError as error:
            self.message.emit(
                Message(self.tr("{0} could not be written: {1}.").format(path, error.strerror or error), Severity.FAILURE)
            )
        else:
            self.message.emit(Message(self.tr("Saved {0}.").format(path)))
