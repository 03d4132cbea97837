"""Where work is taken elsewhere: the network for other programs or as a web page, the plots."""

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QUrl, Signal, Slot
from PySide6.QtGui import QAction, QDesktopServices
from PySide6.QtWidgets import QMenu, QWidget

from nnfs_gui.data.dataset import POINT_INPUTS
from nnfs_gui.gui.controls import dialogs, obstacles
from nnfs_gui.gui.controls.actions import allow, make_action
from nnfs_gui.gui.controls.message import Message
from nnfs_gui.gui.controls.plots import SinglePlot
from nnfs_gui.gui.curves.plot_export import PlotExport
from nnfs_gui.gui.curves.widgets.curves_view import CurvesView
from nnfs_gui.gui.draw.confidence_service import ConfidenceService
from nnfs_gui.gui.files.model_files import ModelFiles
from nnfs_gui.gui.files.report_controller import ReportController
from nnfs_gui.gui.session.library_worker import LibraryWorker
from nnfs_gui.gui.session.training_session import TrainingSession
from nnfs_gui.pages import web_page
from nnfs_gui.storage.model_export import INSTALL_ONNX, can_export_onnx


class ExportController(QObject):
    """Offers actions for the menus, and asks for the files."""

    message = Signal(object)  # Message

    def __init__(
        self,
        window: QWidget,
        session: TrainingSession,
        models: ModelFiles,
        curves: CurvesView,
        confidence: ConfidenceService,
        view: Callable[[], QWidget | None],
        plane: QWidget,
        worker: LibraryWorker,
        ticked: Callable[[], Mapping[str, int]],
    ) -> None:
        """`view` tells which view is looked at, `ticked` the ids of the ticked runs; points lie on the `plane`."""
        super().__init__(window)
        self.reports = ReportController(window, session, worker, ticked)
        self._window = window
        self._session = session
        self._models = models
        self._curves = curves
        self._confidence = confidence
        self._name = ""  # of the network, by which names of files are suggested
        self._make_actions()
        self._plots = PlotExport(window, view, self, key="Ctrl+Shift+S")
        self.add_view("curves", curves)
        self._plane = PlotExport(window, lambda: SinglePlot(plane, plane.accessibleName()), self, names="plane")
        plane.addActions(self._plane.actions)
        plane.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        for signal, slot in (
            (self._plots.message, self.message),
            (self._plane.message, self.message),
            (self.reports.message, self.message),
            (session.current_changed, self._follow_network),
            (models.exported, self._on_exported),
        ):
            signal.connect(slot)
        self._follow_network()

    @property
    def actions(self) -> list[QAction]:
        return [self._export_action, self._page_action, self.reports.action]

    @property
    def plot_actions(self) -> list[QAction]:
        """What writes files with the plots of the view that is looked at."""
        picture, numbers, _ = self._plots.actions
        return [picture, numbers]

    @property
    def view_actions(self) -> list[QAction]:
        return self._plots.actions

    def shutdown(self) -> None:
        """End what is being written."""
        self.reports.shutdown()
        self._plots.shutdown()
        self._plane.shutdown()

    def follow_menu(self, menu: QMenu) -> None:
        """Let a menu with actions of plots say what cannot be done with the view that is looked at."""
        self._plots.follow_menu(menu)

    @Slot(str, QWidget)
    def add_view(self, _: str, view: QWidget) -> None:
        """Let the menu of a view, told by its key, offer what can be done with its plots."""
        view.addActions(self._plots.actions)

    @Slot(str)
    def set_network_name(self, name: str) -> None:
        """Suggest names of files with the network by this one."""
        self._name = name

    @Slot(str)
    def set_shown_network(self, name: str) -> None:
        """Say under plots that they are of the network of this name."""
        self._plots.network_name = self._plane.network_name = name

    def _make_actions(self) -> None:
        self._export_action = make_action(
            self,
            "exportNetworkAction",
            self.tr("Network for other programs…"),
            self.tr("Write the network for other programs: ONNX, NumPy or safetensors."),
            "Ctrl+Shift+E",
        )
        self._export_action.triggered.connect(self._choose_network)
        self._page_action = make_action(
            self,
            "exportPageAction",
            self.tr("Web page…"),
            self.tr("Write the network as one page to draw on, for anybody with a browser: it needs nothing else."),
        )
        self._page_action.triggered.connect(self._choose_page)

    @Slot()
    def _choose_network(self) -> None:
        """What always works comes first; where ONNX cannot, that is said before a file is named."""
        onnx, title = self.tr("ONNX (*.onnx)"), self.tr("Export the network")
        if not can_export_onnx():
            onnx = self.tr("ONNX, not possible without the package onnx (*.onnx)")
            title = self.tr("Export the network. ONNX files need the package onnx: {0}").format(INSTALL_ONNX)
        patterns = (self.tr("safetensors (*.safetensors)"), self.tr("NumPy (*.npz)"), onnx)
        dialogs.choose_new_file(self._window, title, patterns, self._name, self._export)

    def _export(self, path: str) -> None:
        self._models.export(Path(path))

    @Slot()
    def _choose_page(self) -> None:
        pattern = self.tr("Web page (*.html)")
        dialogs.choose_new_file(self._window, self.tr("Export a web page"), [pattern], self._name, self._export_page)

    def _export_page(self, path: str) -> None:
        self._models.export_page(Path(path), self._name, self._curves.story, self._confidence.certainty)

    @Slot(object)
    def _on_exported(self, path: Path) -> None:
        self.message.emit(Message(self.tr("Saved {0}.").format(path)))
        if path.suffix == web_page.SUFFIX:
            QDesktopServices.openUrl(QUrl.fromLocalFile(path))

    @Slot()
    def _follow_network(self) -> None:
        obstacle = "" if self._session.newest is not None else obstacles.no_network()
        allow(self._export_action, obstacle)
        newest = self._session.newest
        if newest is not None and newest.network.input_size == POINT_INPUTS:
            obstacle = self.tr("A web page is for networks that read images.")
        allow(self._page_action, obstacle)
