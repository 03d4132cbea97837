"""Where work is taken elsewhere: the network for other programs, the settings as code or as a command, the plots."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QWidget

from nnfs_gui.codegen import script
from nnfs_gui.codegen.command import train_command
from nnfs_gui.codegen.script import write_script
from nnfs_gui.data.dataset import DIGITS
from nnfs_gui.gui.controls import dialogs
from nnfs_gui.gui.controls.actions import allow, make_action
from nnfs_gui.gui.controls.message import Message, Severity
from nnfs_gui.gui.curves.plot_export import PlotExport
from nnfs_gui.gui.curves.widgets.curves_view import CurvesView
from nnfs_gui.gui.files.model_files import ModelFiles
from nnfs_gui.gui.files.widgets.code_view import CodeView
from nnfs_gui.gui.look.theme import LIGHT, Theme
from nnfs_gui.gui.session.training_session import TrainingSession
from nnfs_gui.gui.setup.widgets.setup_panel import SetupPanel
from nnfs_gui.gui.words import in_words
from nnfs_gui.storage.datasets.idx import holds_mnist_files
from nnfs_gui.storage.model_export import INSTALL_ONNX, can_export_onnx
from nnfs_gui.storage.model_file import ModelFileError, write_checked
from nnfs_gui.training.config import NetworkConfig, TrainingConfig


class ExportController(QObject):
    """Offers actions for the menus, and asks for the files."""

    message = Signal(object)  # Message

    def __init__(
        self, window: QWidget, setup: SetupPanel, session: TrainingSession, models: ModelFiles, curves: CurvesView
    ) -> None:
        super().__init__(window)
        self._window = window
        self._setup = setup
        self._session = session
        self._models = models
        self._data: Path | None = None  # the folder or file with the images
        self._is_built_in = True
        self._is_readable = True  # whether the script could read it
        self._theme = LIGHT
        self._name = ""  # of the network, by which names of files are suggested
        self._view: CodeView | None = None
        self._make_actions()
        self._plots = PlotExport(curves, self)
        for signal, slot in (
            (self._plots.message, self.message),
            (setup.config_changed, self._follow_settings),
            (session.current_changed, self._follow_network),
            (models.exported, self._on_exported),
        ):
            signal.connect(slot)
        self._follow_settings()
        self._follow_network()

    @property
    def file_actions(self) -> list[QAction]:
        return [self._export_action]

    @property
    def run_actions(self) -> list[QAction]:
        return [self._code_action, self._command_action]

    @property
    def view_actions(self) -> list[QAction]:
        return self._plots.actions

    def set_data(self, data: Path, *, built_in: bool) -> None:
        """Say where the images lie, which the script reads and the command is told of if they are not the program's."""
        self._data = data.absolute()  # for the script and the command may run elsewhere
        self._is_built_in = built_in
        self._is_readable = holds_mnist_files(self._data)  # once, as the settings may change many times a second
        self._follow_settings()

    @Slot(str)
    def set_network_name(self, name: str) -> None:
        """Suggest names of files by this one."""
        self._name = self._plots.network_name = name

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        if self._view is not None:
            self._view.set_theme(theme)

    def _make_actions(self) -> None:
        self._export_action = make_action(
            self,
            "exportNetworkAction",
            self.tr("Export network…"),
            self.tr("Write the network for other programs: ONNX, NumPy or safetensors."),
            "Ctrl+Shift+E",
        )
        self._export_action.triggered.connect(self._choose_network)
        self._code_action = make_action(
            self,
            "showCodeAction",
            self.tr("Show me the code…"),
            self.tr("These settings as a short Python script that needs NumPy alone and the data's four files."),
            "Ctrl+Shift+C",
        )
        self._code_action.triggered.connect(self._show_code)
        self._command_action = make_action(
            self,
            "copyCommandAction",
            self.tr("Copy command"),
            self.tr("Copy the command that trains with these settings in a terminal."),
        )
        self._command_action.triggered.connect(self._copy_command)

    # --- the network --------------------------------------------------------------------------------------------------

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

    # --- the settings -------------------------------------------------------------------------------------------------

    @Slot()
    def _show_code(self) -> None:
        if self._view is None:
            self._view = CodeView(self._window)
            self._view.save_wanted.connect(self._choose_script)
            self._view.set_theme(self._theme)
        self._setup.commit()
        self._view.show()
        self._view.raise_()
        self._follow_settings()

    @Slot()
    def _copy_command(self) -> None:
        self._setup.commit()
        config = self._setup.config
        if config is not None:
            command = train_command(config, None if self._is_built_in else self._data)
            QGuiApplication.clipboard().setText(command)
            self.message.emit(Message(self.tr("Copied: {0}").format(command)))

    @Slot()
    def _choose_script(self) -> None:
        patterns = (self.tr("Python (*{0})").format(script.SUFFIX),)
        dialogs.choose_new_file(self._window, self.tr("Save the code"), patterns, self._code_name(), self._save_script)

    def _code_name(self) -> str:
        """Return what the script might be called: by the sizes of the layers."""
        config = self._setup.config
        network = NetworkConfig() if config is None else config.network
        sizes = (network.inputs, *(layer.size for layer in network.hidden), network.outputs)
        return self.tr("network {0}").format("-".join(map(str, sizes)))

    def _save_script(self, path: str) -> None:
        if self._view is None:
            return
        try:
            write_checked(Path(path), self._view.code.encode())
        except ModelFileError as error:
            self.message.emit(Message(in_words(error), Severity.FAILURE))
        else:
            self.message.emit(Message(self.tr("Saved {0}.").format(path)))

    @Slot()
    def _follow_settings(self) -> None:
        """Offer code and command where the settings are possible, and let an open view follow them."""
        config = self._setup.config
        refused = "" if config is not None else self.tr("First mend what is refused in the settings on the left.")
        other_data = self.tr("The script reads a folder with MNIST's four files, and this data set is kept otherwise.")
        allow(self._command_action, refused)
        allow(self._code_action, refused or ("" if self._is_readable else other_data))
        if self._view is not None and self._view.isVisible() and config is not None and self._is_readable:
            self._view.show_code(self._script(config), config.precision)

    def _script(self, config: TrainingConfig) -> str:
        dataset = self._session.dataset
        if dataset is None or self._data is None:
            return write_script(config, class_names=dataset.class_names if dataset else DIGITS)
        return write_script(
            config,
            str(self._data),
            class_names=dataset.class_names,
            mixes=dataset.is_mixed,
            first_label=dataset.first_label,
        )
