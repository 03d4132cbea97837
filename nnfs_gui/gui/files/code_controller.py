"""The settings as code, with the data set that the code reads, as a notebook, and as a command."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QWidget

from nnfs_gui.codegen import notebook, script
from nnfs_gui.codegen.command import train_command
from nnfs_gui.data.points import lasting
from nnfs_gui.gui.background.background_task import BackgroundTasks
from nnfs_gui.gui.controls import dialogs, obstacles
from nnfs_gui.gui.controls.actions import allow, make_action, set_tip
from nnfs_gui.gui.controls.kind_words import KindWords
from nnfs_gui.gui.controls.message import Message, Severity
from nnfs_gui.gui.files.widgets.code_view import CodeView
from nnfs_gui.gui.look.theme import LIGHT, Theme
from nnfs_gui.gui.session.training_session import TrainingSession
from nnfs_gui.gui.setup.widgets.setup_panel import SetupPanel
from nnfs_gui.gui.words import in_words
from nnfs_gui.languages import spoken
from nnfs_gui.lessons.notebook_words import notebook_words
from nnfs_gui.storage.datasets.reading import UNCHOSEN, Choices, options_for
from nnfs_gui.storage.script_export import DataFileExistsError, ScriptSource, export_script, find_source
from nnfs_gui.storage.whole_file import write_checked
from nnfs_gui.training.config import NetworkConfig


class CodeController(QObject):
    """Offers actions for the menus, shows the code, and asks for its file."""

    message = Signal(object)  # Message

    def __init__(self, window: QWidget, setup: SetupPanel, session: TrainingSession) -> None:
        super().__init__(window)
        self._window = window
        self._setup = setup
        self._session = session
        self._data: Path | None = None  # the folder or file with the images
        self._choices = UNCHOSEN  # by which they were read
        self._is_built_in = True
        self._source: ScriptSource | None = None  # what the code trains on
        self._theme = LIGHT
        self._view: CodeView | None = None
        self._tasks = BackgroundTasks(self)
        self._tasks.failed.connect(self._on_failed)
        self._make_actions()
        setup.config_changed.connect(self._follow_settings)
        self._follow_settings()

    @property
    def actions(self) -> list[QAction]:
        return [self._code_action, self._command_action]

    @property
    def export_actions(self) -> list[QAction]:
        return [self._notebook_action]

    def set_data(self, data: Path, choices: Choices, *, built_in: bool) -> None:
        """Say where the session's images lie, and how they were read, for the command if they are not the program's."""
        dataset, path = self._session.dataset, lasting(data)  # for the code and the command may run elsewhere
        assert dataset is not None
        self._data, self._choices = path, choices
        self._is_built_in = built_in
        self._source = ScriptSource(dataset, path if built_in else None)
        if not built_in:  # until it is known that the code can read the files, it reads what is written beside it
            self._tasks.do(lambda: find_source(dataset, path), self._on_source_found)
        self._follow_settings()

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        if self._view is not None:
            self._view.set_theme(theme)

    def shutdown(self) -> None:
        """End what is being read and written, and wait for it."""
        self._tasks.shutdown()

    def _make_actions(self) -> None:
        words = KindWords(self)
        self._code_action = make_action(
            self,
            "showCodeAction",
            self.tr("Show me the code…"),
            shortcut="Ctrl+Shift+C",
        )
        words.tell(
            partial(set_tip, self._code_action),
            self.tr("These settings as a short Python script that needs NumPy alone, and the images."),
            self.tr("These settings as a short Python script that needs NumPy alone, points included."),
        )
        self._code_action.triggered.connect(self._show_code)
        self._command_action = make_action(
            self,
            "copyCommandAction",
            self.tr("Copy command"),
            self.tr("Copy the command that trains with these settings in a terminal."),
        )
        self._command_action.triggered.connect(self._copy_command)
        self._notebook_action = make_action(self, "exportNotebookAction", self.tr("Notebook…"))
        words.tell(
            partial(set_tip, self._notebook_action),
            self.tr("These settings as a Jupyter notebook that explains each step, with some of the images inside."),
            self.tr("These settings as a Jupyter notebook that explains each step, with the points inside."),
        )
        self._notebook_action.triggered.connect(self._choose_notebook)

    @Slot()
    def _follow_settings(self) -> None:
        """Offer code and command where the settings are possible, and let an open view follow them."""
        config, source = self._setup.config, self._source
        refused = "" if config is not None else obstacles.settings_refused()
        allow(self._command_action, refused)
        for action in (self._code_action, self._notebook_action):
            allow(action, refused or ("" if source is not None else obstacles.no_data()))
        if self._view is not None and self._view.isVisible() and config is not None and source is not None:
            self._view.show_code(source.write(config), config.precision, source.dataset.name, source.needs_file)

    @Slot(object)
    def _on_source_found(self, source: ScriptSource) -> None:
        if self._source is not None and source.dataset is self._source.dataset:
            self._source = source
            self._follow_settings()

    @Slot()
    def _show_code(self) -> None:
        if self._view is None:
            self._view = CodeView(self._window)
            self._view.save_wanted.connect(self._choose_script)
            self._view.notebook_wanted.connect(self._choose_notebook)
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
            command = " ".join(filter(None, (command, options_for(self._choices))))
            QGuiApplication.clipboard().setText(command)
            self.message.emit(Message(self.tr("Copied: {0}").format(command)))

    # --- saving -------------------------------------------------------------------------------------------------------

    @Slot()
    def _choose_script(self) -> None:
        patterns = (self.tr("Python (*{0})").format(script.SUFFIX),)
        dialogs.choose_new_file(self._window, self.tr("Save the code"), patterns, self._code_name(), self._save)

    def _code_name(self) -> str:
        """Return what the script might be called: by the sizes of the layers."""
        config = self._setup.config
        network = NetworkConfig() if config is None else config.network
        sizes = (network.inputs, *(layer.size for layer in network.hidden), network.outputs)
        return self.tr("network {0}").format("-".join(map(str, sizes)))

    def _save(self, chosen: str, *, overwrite: bool = False) -> None:
        """Save the code that is seen, and the data set beside it if it needs that."""
        if self._view is None or self._source is None:
            return
        path, code, source = Path(chosen), self._view.code, self._source

        def save() -> tuple[str, tuple[Path, ...] | DataFileExistsError]:
            try:
                return chosen, export_script(path, code, source, overwrite=overwrite)
            except DataFileExistsError as error:
                return chosen, error

        self._tasks.do(save, self._on_tried)

    @Slot(object)
    def _on_tried(self, tried: tuple[str, tuple[Path, ...] | DataFileExistsError]) -> None:
        chosen, saved = tried
        if isinstance(saved, DataFileExistsError):
            self._ask_to_replace(chosen, in_words(saved))
            return
        sentence = self.tr("Saved {0}.") if len(saved) == 1 else self.tr("Saved {0}, and beside it the data set {1}.")
        self.message.emit(Message(sentence.format(saved[0], *(file.name for file in saved[1:]))))

    def _ask_to_replace(self, chosen: str, problem: str) -> None:
        choices = [
            ("renameButton", self.tr("Choose another name…"), self._choose_script),
            ("replaceButton", self.tr("Replace it"), lambda: self._save(chosen, overwrite=True)),
        ]
        dialogs.ask(self._window, self.tr("Replace the file beside the code?"), problem, choices)

    @Slot()
    def _choose_notebook(self) -> None:
        self._setup.commit()
        patterns = (self.tr("Jupyter notebook (*{0})").format(notebook.SUFFIX),)
        dialogs.choose_new_file(
            self._window, self.tr("Export the notebook"), patterns, self._code_name(), self._save_notebook
        )

    def _save_notebook(self, chosen: str) -> None:
        """Save the settings as a notebook in the window's language."""
        config, source = self._setup.config, self._source
        if config is None or source is None:
            return

        def save() -> Path:
            path, words = Path(chosen), notebook_words(in_words, spoken())
            write_checked(path, source.write_notebook(config, words).encode())
            return path

        self._tasks.do(save, self._on_notebook_saved)

    @Slot(object)
    def _on_notebook_saved(self, path: Path) -> None:
        self.message.emit(Message(self.tr("Saved {0}.").format(path)))

    @Slot(str)
    def _on_failed(self, problem: str) -> None:
        self.message.emit(Message(problem, Severity.FAILURE))
