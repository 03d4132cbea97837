"""Plots taken elsewhere, whichever view shows them: as pictures of pixels or lines, and their numbers as a table."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QMenu, QWidget

from nnfs_gui.gui.background.background_task import BackgroundTasks
from nnfs_gui.gui.controls import dialogs
from nnfs_gui.gui.controls.actions import allow, make_action
from nnfs_gui.gui.controls.message import Message, Severity
from nnfs_gui.gui.controls.plot_pictures import as_image, as_svg
from nnfs_gui.gui.controls.plots import SAVE_PLOTS, Plotted
from nnfs_gui.gui.look.picture_files import encode_png
from nnfs_gui.gui.words import in_words
from nnfs_gui.storage.whole_file import replace_file, unwritable

PNG, SVG, CSV = ".png", ".svg", ".csv"


class PlotExport(QObject):
    """What can be done with the plots of the view that is looked at, as actions for the menus."""

    message = Signal(object)  # Message

    def __init__(
        self, window: QWidget, view: Callable[[], object], parent: QObject, *, names: str = "", key: str = ""
    ) -> None:
        """`view` tells which view is looked at; what is no `Plotted` has no plots. The names of the actions begin so."""
        super().__init__(parent)
        self._window = window
        self._view = view
        self._writing = BackgroundTasks(self)
        self.network_name = ""  # whose figures are shown
        self._picture_action = make_action(
            self,
            names + SAVE_PLOTS,
            self.tr("Save plots as picture…"),
            self.tr("Save all that the view shows, on white paper, as pixels (PNG) or as lines (SVG)."),
            key,
        )
        self._points_action = make_action(
            self,
            names + "savePointsAction",
            self.tr("Save numbers as table…"),
            self.tr("Save the numbers that the plots of the view are made of (CSV)."),
        )
        self._copy_action = make_action(self, names + "copyPlotsAction", self.tr("Copy plots"))
        self._picture_action.triggered.connect(self.choose_picture)
        self._points_action.triggered.connect(self._choose_table)
        self._copy_action.triggered.connect(self.copy)
        self._writing.failed.connect(self._on_failed)

    @property
    def actions(self) -> list[QAction]:
        """What can be done from a menu."""
        return [self._picture_action, self._points_action, self._copy_action]

    def shutdown(self) -> None:
        """Write to the end what is being written."""
        self._writing.shutdown()

    def follow_menu(self, menu: QMenu) -> None:
        """Let the actions in a menu say, while it is open, what cannot be done with the view that is looked at, and why.

        Their key says that whenever it is pressed.
        """
        menu.aboutToShow.connect(self._say_what_cannot)
        menu.aboutToHide.connect(self._allow_all)

    @Slot()
    def copy(self) -> None:
        """Put a picture of the plots on the clipboard."""
        plots = self._plots()
        if plots is None:
            return
        with plots.ready_for_file():
            picture = plots.plot_picture()
            if picture is not None:
                QGuiApplication.clipboard().setImage(as_image(picture, *self._titles(plots)))
        self.message.emit(Message(self.tr("Copied the plots.")))

    @Slot()
    def choose_picture(self) -> None:
        """Ask for a file for a picture of the plots."""
        plots = self._plots()
        if plots is not None:
            patterns = (self.tr("Pixels (*{0})").format(PNG), self.tr("Lines (*{0})").format(SVG))
            title = self.tr("Save the plots")
            dialogs.choose_new_file(self._window, title, patterns, self._name(plots), self.save_picture)

    @Slot(str)
    def save_picture(self, path: str) -> None:
        """Write a picture of the plots: lines if the name ends in .svg, else pixels."""
        plots = self._plots()
        if plots is None:
            return
        with plots.ready_for_file():
            picture, titles = plots.plot_picture(), self._titles(plots)
            assert picture is not None
            if Path(path).suffix.lower() == SVG:
                content = as_svg(picture, *titles)
                self._write(path, lambda: content)
            else:
                self._write(path, partial(encode_png, as_image(picture, *titles)))

    @Slot(str)
    def save_points(self, path: str) -> None:
        """Write the numbers of all plots that tell them."""
        view = self._view()
        table = view.plot_table() if isinstance(view, Plotted) else None
        if table is None:
            self.message.emit(Message(self._no_numbers))
        else:
            self._write(path, lambda: table.as_csv().encode())

    # --- inside -------------------------------------------------------------------------------------------------------

    @property
    def _no_plot(self) -> str:
        return self.tr("There is no plot in this view now.")

    @property
    def _no_numbers(self) -> str:
        return self.tr("This view shows no numbers that could be a table now.")

    def _plots(self) -> Plotted | None:
        """Return the view with its plots; where it has none, say so."""
        view = self._view()
        if isinstance(view, Plotted) and view.plot_picture() is not None:
            return view
        self.message.emit(Message(self._no_plot))
        return None

    @Slot()
    def _say_what_cannot(self) -> None:
        view = self._view()
        has_plots = isinstance(view, Plotted) and view.plot_picture() is not None
        has_numbers = isinstance(view, Plotted) and view.plot_table() is not None
        for action in (self._picture_action, self._copy_action):
            allow(action, "" if has_plots else self._no_plot)
        allow(self._points_action, "" if has_numbers else self._no_numbers)

    @Slot()
    def _allow_all(self) -> None:
        for action in self.actions:
            allow(action)

    def _titles(self, plots: Plotted) -> tuple[str, str]:
        """Return what a view is called, and what its figures are of."""
        return plots.windowTitle(), plots.subject(self.network_name)

    def _name(self, plots: Plotted) -> str:
        """Return the name that is suggested for a file."""
        title, subject = self._titles(plots)
        return ", ".join(filter(None, (subject, title)))

    @Slot()
    def _choose_table(self) -> None:
        view = self._view()
        if not isinstance(view, Plotted) or view.plot_table() is None:
            self.message.emit(Message(self._no_numbers))
            return
        patterns = (self.tr("Tables (*{0})").format(CSV),)
        dialogs.choose_new_file(self._window, self.tr("Save the numbers"), patterns, self._name(view), self.save_points)

    def _write(self, path: str, content: Callable[[], bytes]) -> None:
        """Let a file be written with this content, which takes a while to be made."""
        self._writing.do(partial(_written, path, content), self._on_written)

    @Slot(object)
    def _on_written(self, outcome: tuple[str, OSError | None]) -> None:
        path, error = outcome
        if error is None:
            self.message.emit(Message(self.tr("Saved {0}.").format(path)))
        else:
            self.message.emit(Message(in_words(unwritable(Path(path), error)), Severity.FAILURE))

    @Slot(str)
    def _on_failed(self, words: str) -> None:
        self.message.emit(Message(words, Severity.FAILURE))


def _written(path: str, content: Callable[[], bytes]) -> tuple[str, OSError | None]:
    """Write a file, and return what went wrong, if anything did."""
    try:
        replace_file(Path(path), content())
    except OSError as error:
        return path, error
    return path, None
