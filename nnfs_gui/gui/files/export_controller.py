"""Where work is taken elsewhere: the network for other programs, the plots."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from nnfs_gui.gui.controls import dialogs
from nnfs_gui.gui.controls.actions import allow, make_action
from nnfs_gui.gui.controls.message import Message
from nnfs_gui.gui.curves.plot_export import PlotExport
from nnfs_gui.gui.curves.widgets.curves_view import CurvesView
from nnfs_gui.gui.files.model_files import ModelFiles
from nnfs_gui.gui.session.training_session import TrainingSession
from nnfs_gui.storage.model_export import INSTALL_ONNX, can_export_onnx


class ExportController(QObject):
    """Offers actions for the menus, and asks for the files."""

    message = Signal(object)  # Message

    def __init__(self, window: QWidget, session: TrainingSession, models: ModelFiles, curves: CurvesView) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._models = models
        self._name = ""  # of the network, by which names of files are suggested
        self._make_actions()
        self._plots = PlotExport(curves, self)
        for signal, slot in (
            (self._plots.message, self.message),
            (session.current_changed, self._follow_network),
            (models.exported, self._on_exported),
        ):
            signal.connect(slot)
        self._follow_network()

    @property
    def file_actions(self) -> list[QAction]:
        return [self._export_action]

    @property
    def view_actions(self) -> list[QAction]:
        return self._plots.actions

    @Slot(str)
    def set_network_name(self, name: str) -> None:
        """Suggest names of files by this one."""
        self._name = self._plots.network_name = name

    def _make_actions(self) -> None:
        self._export_action = make_action(
            self,
            "exportNetworkAction",
            self.tr("Export network…"),
            self.tr("Write the network for other programs: ONNX, NumPy or safetensors."),
            "Ctrl+Shift+E",
        )
        self._export_action.triggered.connect(self._choose_network)

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

    @Slot(object)
    def _on_exported(self, path: Path) -> None:
        self.message.emit(Message(self.tr("Exported {0}.").format(path)))

    @Slot()
    def _follow_network(self) -> None:
        has_network = self._session.newest is not None
        allow(self._export_action, "" if has_network else self.tr("There is no network yet: press Train."))
