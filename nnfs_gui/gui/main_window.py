"""The window: puts the zones side by side, and wires them to the session."""

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, QTimer, Slot
from PySide6.QtGui import QAction, QCloseEvent, QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QLabel, QMainWindow, QSplitter, QVBoxLayout, QWidget

from nnfs_gui import __version__
from nnfs_gui.data.dataset import Dataset
from nnfs_gui.gui import questions
from nnfs_gui.gui.actions import WindowActions
from nnfs_gui.gui.augmentation_preview import AugmentationPreview
from nnfs_gui.gui.certainty_keeper import CertaintyKeeper
from nnfs_gui.gui.curves_view import CurvesView
from nnfs_gui.gui.dataset_import import DatasetImport
from nnfs_gui.gui.draw_panel import DrawPanel
from nnfs_gui.gui.export_desk import ExportDesk
from nnfs_gui.gui.framing_test import FramingTest
from nnfs_gui.gui.hand import Hand
from nnfs_gui.gui.hand_desk import HandDesk
from nnfs_gui.gui.help_text import about_text, help_text
from nnfs_gui.gui.inside_reader import InsideReader
from nnfs_gui.gui.network_files import NetworkFiles
from nnfs_gui.gui.pad_reader import PadReader
from nnfs_gui.gui.picture_import import PictureImport
from nnfs_gui.gui.run_bar import RunBar
from nnfs_gui.gui.run_desk import RunDesk
from nnfs_gui.gui.run_shelf import RunShelf
from nnfs_gui.gui.setup_panel import SetupPanel
from nnfs_gui.gui.shown_network import ShownNetwork
from nnfs_gui.gui.theme import Appearance, apply_theme, choose_theme, themed_icon
from nnfs_gui.gui.training_session import RunState, TrainingSession
from nnfs_gui.gui.window_settings import WindowSettings
from nnfs_gui.storage.drawing_table import DrawingTable
from nnfs_gui.storage.model_file import Model
from nnfs_gui.storage.opened_run import OpenedRun
from nnfs_gui.training.findings import Remedy

_ZONES = (304, 732, 330)
_NARROWEST_MIDDLE = 700  # said here, as before its style is applied it takes itself for wider than there is room
_ICONS = ("add", "remove", "up", "down", "unfold", "undo", "redo", "erase", "clear", "random", "fit", "train", "pause")


class MainWindow(QMainWindow):
    """Set up, watch, draw: three zones, and a bar that runs the training."""

    def __init__(
        self, session: TrainingSession, shelf: RunShelf, mnist: Path, bundled: Path, drawings: DrawingTable | None
    ) -> None:
        """Make the window. `mnist` is the program's folder of images, `bundled` its network, `drawings` the person's own."""
        super().__init__()
        self.session = session
        session.setParent(self)
        self._shelf = shelf
        shelf.setParent(self)
        self._mnist = mnist
        self._bundled = bundled
        self._data = mnist  # the folder or file that was opened last
        self._settings = WindowSettings()
        self._close_wanted = False
        self._knows_no_hand = True  # yet: at the start the network learns the drawings that are kept
        self.setWindowTitle(self.tr("nnfs_gui: a neural network from scratch"))
        self._actions = WindowActions(self)
        self._keeper = CertaintyKeeper(session, self)
        self._files = NetworkFiles(self, session, self._keeper)
        self._import = DatasetImport(self, session)
        self._setup = SetupPanel()
        self._curves = CurvesView()
        self._draw = DrawPanel()
        self._run_bar = RunBar([self._actions.train, self._actions.pause, self._actions.stop, self._actions.step])
        self._status = QLabel()
        self._status.setObjectName("statusLabel")
        self._runs = RunDesk(self, session, shelf, self._files, self._setup, self._curves, self._run_bar)
        self._shown = ShownNetwork(session, self)
        self._reader = PadReader(self._draw, session, self._shown, self._keeper, self)
        self._inside = InsideReader(self._curves, session, self._shown, self._reader, shelf, self)
        self._preview = AugmentationPreview(self._setup, session, self)
        self._pictures = PictureImport(self)
        self._hand = Hand(session, drawings, self)
        self._desk = HandDesk(self, self._draw, self._reader, self._hand)
        self._self_test = FramingTest(self, session)
        self._exports = ExportDesk(self, self._setup, session, self._curves)
        self._arrange()
        self._wire()
        self._restore()
        self._follow_state()
        self._reader.read()

    # --- making -------------------------------------------------------------------------------------------------------

    def _arrange(self) -> None:
        self._zones = QSplitter(Qt.Orientation.Horizontal)
        self._zones.setHandleWidth(1)
        self._zones.setChildrenCollapsible(False)
        for zone in (self._setup, self._inside.tabs, self._draw):
            self._zones.addWidget(zone)
        self._inside.tabs.setMinimumWidth(_NARROWEST_MIDDLE)
        self._zones.setStretchFactor(1, 3)
        self._zones.setStretchFactor(2, 1)
        content = QWidget()
        layout = QVBoxLayout(content)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._run_bar)
        layout.addWidget(self._zones, 1)
        self.setCentralWidget(content)
        self._status.setContentsMargins(12, 2, 12, 2)
        self.statusBar().addWidget(self._status, 1)
        self.statusBar().setSizeGripEnabled(False)
        draw, curves = self._draw, self._curves
        separator = QAction(self)
        separator.setSeparator(True)
        edit = [draw.undo_action, draw.redo_action, draw.erase_action, draw.clear_action, separator, draw.test_digit_action]
        edit += [self._actions.paste_picture]
        exports = self._exports
        self._actions.fill(
            self.menuBar(),
            network=exports.file_actions,
            edit=edit,
            settings=exports.run_actions,
            hand=[*self._desk.actions, self._self_test.action],
            view=[curves.log_action, curves.smooth_action, curves.fit_action, *exports.view_actions],
        )
        for widget in (self._draw.pad, *curves.plots):  # elsewhere Space belongs to the fields and the buttons
            space = QShortcut(QKeySequence(Qt.Key.Key_Space), widget, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
            space.activated.connect(self._actions.pause.trigger)

    def _wire(self) -> None:
        for signal, slot in (
            (self._actions.train.triggered, self._runs.train),
            (self._actions.step.triggered, self._runs.step),
            (self._actions.pause.triggered, self._runs.pause),
            (self._actions.stop.triggered, self.session.stop),
            (self._actions.open_model.triggered, self._files.open),
            (self._actions.save_model.triggered, self._files.save),
            (self._actions.open_data_folder.triggered, self._import.open_folder),
            (self._actions.open_data_file.triggered, self._import.open_file),
            (self._import.reading, self._on_reading),
            (self._import.accepted, self._on_import_accepted),
            (self._import.cancelled, self._on_import_cancelled),
            (self._import.failed, self._on_failed),
            (self._actions.use_mnist.triggered, self.use_mnist),
            (self._actions.use_bundled.triggered, self._files.use_bundled),
            (self._files.bundled_wanted, self.use_bundled),
            (self._actions.open_picture.triggered, self._pictures.open),
            (self._actions.paste_picture.triggered, self._pictures.paste),
            (self._draw.pad.dropped, self._pictures.take),
            (self._pictures.found, self._draw.pad.set_picture),
            (self._pictures.failed, self._on_failed),
            (self._actions.quit.triggered, self.close),
            (self._actions.full_screen.toggled, self._on_full_screen),
            (self._actions.reset_layout.triggered, self._on_reset_layout),
            (self._actions.help.triggered, self._on_help),
            (self._actions.about.triggered, self._on_about),
            (self._actions.appearance.triggered, self._on_appearance),
            (QGuiApplication.styleHints().colorSchemeChanged, self._apply_theme),
            (self._setup.config_changed, self._follow_state),
            (self._setup.previews_wanted, self._preview.show),
            (self._draw.drawing_changed, self._reader.read),
            (self._draw.test_digit_wanted, self._reader.show_test_digit),
            (self._draw.digit_chosen, self._reader.look_at),
            (self._runs.said, self._say),
            (self._runs.told, self._tell),
            (self._desk.said, self._say),
            (self._self_test.said, self._say),
            (self._desk.failed, self._on_failed),
            (self._exports.said, self._say),
            (self._exports.failed, self._on_failed),
            (self.session.state_changed, self._follow_state),
            (self.session.started, self._on_started),
            (self.session.recorded, self._on_recorded),
            (self.session.run_opened, self._on_run_opened),
            (self.session.noticed, self._say),
            (self._shelf.failed, self._say),
            (self.session.ended, self._on_ended),
            (self._shown.changed, self._reader.read_soon),
            (self._keeper.changed, self._reader.read_soon),
            (self._inside.picture_wanted, self._draw.pad.set_picture),
            (self._inside.remedy_wanted, self._on_remedy),
            (self._inside.open_run_wanted, self._runs.open_run),
            (self._inside.continue_run_wanted, self._runs.continue_run),
            (self._inside.copy_run_wanted, self._runs.take_settings),
            (self._inside.run_columns_chosen, self._on_run_columns_chosen),
            (self.session.network_changed, self._follow_network),
            (self.session.network_given_up, self._on_network_given_up),
            (self.session.dataset_loaded, self._on_dataset_loaded),
            (self.session.model_loaded, self._on_model_loaded),
            (self.session.model_saved, self._on_model_saved),
            (self.session.failed, self._on_failed),
        ):
            signal.connect(slot)

    def _restore(self) -> None:
        settings = self._settings
        config = settings.config
        if config is not None:
            self._setup.set_config(config)
        self._setup.set_unfolded(settings.unfolded)
        self._inside.run_columns = settings.run_columns
        self._draw.set_pen_width(settings.pen_width)
        self._actions.choose_appearance(settings.appearance)
        self._apply_theme()
        if not self.restoreGeometry(settings.geometry):
            self.resize(1366, 768)
        if not self._zones.restoreState(settings.zones):
            self._zones.setSizes(_ZONES)

    # --- runs ---------------------------------------------------------------------------------------------------------

    def reopen(self) -> None:
        """Take the run that the window was closed with, or if there is none, the network that comes with the program."""
        if self._settings.run_id:
            self._runs.reopen(self._settings.run_id, self._on_not_reopened)
        else:
            self.use_bundled()

    def _on_not_reopened(self, problem: str) -> None:
        self._say(problem)
        self.use_bundled()

    @Slot()
    def _on_started(self) -> None:
        config = self._setup.config
        if config is not None:
            self._settings.config = config

    @Slot(str)
    def _on_recorded(self, run_id: str) -> None:
        self._settings.run_id = run_id

    @Slot(object)
    def _on_run_columns_chosen(self, columns: Mapping[str, bool]) -> None:
        self._settings.run_columns = columns

    @Slot(object)
    def _on_run_opened(self, opened: OpenedRun) -> None:
        self._settings.run_id = opened.run.id
        if self._knows_no_hand:  # the run that the window was closed with
            self._knows_no_hand = False
            self._hand.learn()
        self._follow_state()

    @Slot()
    def _on_ended(self) -> None:
        if self.session.run_id is not None:  # else it may be that of a run before this one, which came to nothing
            self._settings.run_id = self.session.run_id
        if self._close_wanted:
            self.close()

    @Slot()
    def _follow_network(self) -> None:
        self._actions.save_model.setEnabled(self.session.network is not None)

    @Slot()
    def _follow_state(self) -> None:
        """Enable and disable everything, from the state of the session and nothing else."""
        state = self.session.state
        can_train = self.session.dataset is not None and self._setup.config is not None
        self._actions.set_state(state, can_train=can_train, has_network=self.session.network is not None)
        self._setup.set_running(state is not RunState.IDLE)
        self._run_bar.emphasize(self._actions.pause if state is RunState.PAUSED else self._actions.train)
        if state is RunState.PAUSED:
            self._say(self.tr("Paused."))
        elif state is RunState.RUNNING:
            self._say(self.tr("Training."))

    @Slot(object)
    def _on_remedy(self, remedy: Remedy) -> None:
        config = self._setup.config
        if config is not None:
            config = remedy.apply(config)
            self._setup.set_config(config)
            self.session.set_learning_rate(config.optimizer.learning_rate)
            self.session.set_augmentation(config.augmentation)
            self._say(self.tr("The setting was changed."))

    # --- files --------------------------------------------------------------------------------------------------------

    @Slot()
    def use_mnist(self) -> None:
        """Take the data set that comes with the program."""
        self.open_dataset(self._mnist, "MNIST")

    def open_dataset(self, path: Path, name: str | None = None) -> None:
        """Take the data set of a folder or a file as it is."""
        self._data = path
        self._say(self.tr("Reading {0} …").format(name or path))
        self.session.load_dataset(path, name)

    @Slot()
    def use_bundled(self) -> None:
        """Take the network that comes with the program."""
        self.session.load_model(self._bundled)

    @Slot(object)
    def _on_reading(self, path: Path) -> None:
        self._say(self.tr("Reading {0} …").format(path))

    @Slot(object, object)
    def _on_import_accepted(self, path: Path, dataset: Dataset) -> None:
        self._data = path
        self.session.use_dataset(dataset)

    @Slot()
    def _on_import_cancelled(self) -> None:
        self._say(self.tr("The data set was left as it is."))

    @Slot(object)
    def _on_dataset_loaded(self, dataset: Dataset) -> None:
        training, test = f"{len(dataset.train_images):,}", f"{len(dataset.test_images):,}"
        self._setup.set_dataset(dataset)
        self._draw.set_class_names(dataset.class_names)
        self._exports.set_data(self._data, built_in=self._data == self._mnist)
        self._curves.show_test(None)  # it was measured on other images
        if self.session.network is None:
            self._curves.clear()
            self._run_bar.clear()
        if self._draw.pad.ink.is_framed:  # an image of the data set that is gone
            self._draw.pad.clear()
        self._reader.read()
        ready = self.tr("Ready. {0}: {1} training images, {2} test images.").format(dataset.name, training, test)
        self._say(f"{ready} {self._runs.offer}".strip())
        self._status.setToolTip("\n".join(dataset.assumptions))
        self._follow_state()

    @Slot()
    def _on_network_given_up(self) -> None:
        if self.session.dataset is not None and self.session.dataset.shows_digits:
            self.use_bundled()

    @Slot(object, object)
    def _on_model_loaded(self, path: Path, model: Model) -> None:
        self._curves.clear()
        self._run_bar.clear()
        self._settings.run_id = ""
        if path == self._bundled:  # the settings stay those of the person, who may want to train a first one of their own
            self._say(self.tr("Ready. The network that comes with the program reads what you draw."))
            self._knows_no_hand = False
            self._hand.learn()
        else:
            if model.config is not None:
                self._setup.set_config(model.config)
            self._say(self.tr("Opened {0}, trained for {1}.").format(path.name, self._runs.count_epochs(model.epochs)))
        self._follow_state()

    @Slot(object)
    def _on_model_saved(self, path: Path) -> None:
        self._say(self.tr("Saved {0}.").format(path))

    @Slot(str)
    def _on_failed(self, message: str) -> None:
        self._close_wanted = False
        if self.session.dataset is None and self._data != self._mnist:  # a window without data would be of no use
            self.use_mnist()
        self._say(message)
        questions.tell(self, message)

    def warn(self, message: str) -> None:
        """Say a sentence that must be read, once the window is there."""
        QTimer.singleShot(0, lambda: questions.tell(self, message))

    # --- the window itself --------------------------------------------------------------------------------------------

    @Slot(QAction)
    def _on_appearance(self, action: QAction) -> None:
        self._settings.appearance = Appearance(action.data())
        self._apply_theme()

    @Slot()
    def _apply_theme(self) -> None:
        theme = choose_theme(self._settings.appearance)
        apply_theme(theme)
        icons = {name: themed_icon(name, theme.text, theme.disabled) for name in (*_ICONS, "stop", "step")}
        self._actions.set_icons(themed_icon("train", theme.on_accent, theme.disabled), icons)
        self._setup.set_icons(icons)
        self._draw.set_icons(icons)
        self._curves.set_icons(icons)
        self._curves.set_theme(theme)
        self._exports.set_theme(theme)
        self._inside.set_icons(icons)

    @Slot(bool)
    def _on_full_screen(self, full: bool) -> None:
        if full != self.isFullScreen():
            self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    @Slot()
    def _on_reset_layout(self) -> None:
        self._zones.setSizes([_ZONES[0], self.width() - _ZONES[0] - _ZONES[2], _ZONES[2]])

    @Slot()
    def _on_help(self) -> None:
        questions.inform(self, self.tr("How to use it"), help_text())

    @Slot()
    def _on_about(self) -> None:
        questions.inform(self, self.tr("About nnfs_gui"), about_text(__version__))

    @Slot(str, str)
    def _tell(self, text: str, detail: str = "") -> None:
        """Say what must be read, unless the window is about to close and has a question of its own."""
        self._say(text)
        if not self._close_wanted:
            questions.tell(self, text, detail)

    @Slot(str)
    def _say(self, text: str) -> None:
        self._status.setText(text)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._settings.geometry = self.saveGeometry()
        self._settings.zones = self._zones.saveState()
        self._settings.pen_width = self._draw.pen_width
        self._settings.unfolded = self._setup.unfolded
        config = self._setup.config
        if config is not None:
            self._settings.config = config
        if self.session.state is not RunState.IDLE:  # what it tells last is still on its way here; then this goes on
            self._close_wanted = True
            self.session.shutdown()
            event.ignore()
        elif self.session.unsaved:
            event.ignore()
            self._close_wanted = False
            self._files.ask_before_closing(self.close, self._discard_and_close)
        else:
            self._inside.shutdown()
            self._import.shutdown()
            self._pictures.shutdown()
            self._hand.shutdown()
            self._keeper.shutdown()
            self._self_test.shutdown()
            self.session.shutdown()
            self._shelf.shutdown()
            event.accept()

    def _discard_and_close(self) -> None:
        self.session.unsaved = False
        self.close()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.WindowStateChange:
            self._actions.full_screen.setChecked(self.isFullScreen())
        super().changeEvent(event)
