"""The window: puts the zones side by side, and wires them to the session."""

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, QTimer, Slot
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QMainWindow, QTabWidget, QVBoxLayout, QWidget

from nnfs_gui import __version__
from nnfs_gui.data.dataset import Dataset
from nnfs_gui.gui.accessibility.focus_keeper import FocusKeeper
from nnfs_gui.gui.accessibility.reading_order import put_in_reading_order
from nnfs_gui.gui.controls import dialogs
from nnfs_gui.gui.controls.data_words import data_title
from nnfs_gui.gui.controls.message import Message
from nnfs_gui.gui.controls.plain_text import as_tip
from nnfs_gui.gui.controls.settings_store import settings_file
from nnfs_gui.gui.curves.base_line_service import BaseLineService
from nnfs_gui.gui.curves.widgets.curves_view import CurvesView
from nnfs_gui.gui.draw.confidence_service import ConfidenceService
from nnfs_gui.gui.draw.drawing_recognizer import DrawingRecognizer
from nnfs_gui.gui.draw.framing_test import FramingTest
from nnfs_gui.gui.draw.picture_import import PictureImport
from nnfs_gui.gui.draw.widgets.draw_panel import DrawPanel
from nnfs_gui.gui.experiments.experiments_controller import ExperimentsController
from nnfs_gui.gui.files.bundles_controller import BundlesController
from nnfs_gui.gui.files.code_controller import CodeController
from nnfs_gui.gui.files.dataset_import import DatasetImport
from nnfs_gui.gui.files.drawn_classes_controller import DrawnClassesController
from nnfs_gui.gui.files.export_controller import ExportController
from nnfs_gui.gui.files.model_files import ModelFiles
from nnfs_gui.gui.files.network_files import NetworkFiles
from nnfs_gui.gui.files.points_controller import PointsController
from nnfs_gui.gui.help.help_controller import HelpController
from nnfs_gui.gui.help.window_facts import WindowFacts
from nnfs_gui.gui.inside.health.watch import HealthWatch
from nnfs_gui.gui.inside.presenter import Sources
from nnfs_gui.gui.inside.range_test.controller import RangeTestController
from nnfs_gui.gui.inside.requests import ViewRequests
from nnfs_gui.gui.inside.tabs_controller import TabsController
from nnfs_gui.gui.inside.ticked_runs import TickedRuns
from nnfs_gui.gui.lessons.first_minute import FirstMinute
from nnfs_gui.gui.lessons.hiding import Hiding
from nnfs_gui.gui.lessons.lesson_tools import LessonTools
from nnfs_gui.gui.lessons.lessons_controller import LessonsController, Surroundings
from nnfs_gui.gui.run.network_strip_controller import NetworkStripController
from nnfs_gui.gui.run.run_controller import RunController
from nnfs_gui.gui.run.run_data import RunData
from nnfs_gui.gui.run.widgets.network_strip import NetworkStrip
from nnfs_gui.gui.run.widgets.run_bar import RunBar
from nnfs_gui.gui.session.current_network import Cause, CurrentNetwork, OriginKind
from nnfs_gui.gui.session.library_worker import LibraryWorker
from nnfs_gui.gui.session.training_session import RunState, TrainingSession
from nnfs_gui.gui.setup.augmentation_preview import AugmentationPreview
from nnfs_gui.gui.setup.settings_history import SettingsHistory
from nnfs_gui.gui.setup.widgets.setup_panel import SetupPanel
from nnfs_gui.gui.teach.personal_drawings import PersonalDrawings
from nnfs_gui.gui.teach.teaching_controller import TeachingController
from nnfs_gui.gui.window.about_text import about_text
from nnfs_gui.gui.window.actions import WindowActions
from nnfs_gui.gui.window.appearance import AppearanceController
from nnfs_gui.gui.window.close_guard import CloseGuard
from nnfs_gui.gui.window.diagnostics import describe
from nnfs_gui.gui.window.file_opener import FileOpener
from nnfs_gui.gui.window.language_menu import LanguageMenu
from nnfs_gui.gui.window.last_run import LastRun
from nnfs_gui.gui.window.messages import Messages
from nnfs_gui.gui.window.own_data import OwnData
from nnfs_gui.gui.window.placement import fit_to_screen
from nnfs_gui.gui.window.settings import WindowSettings
from nnfs_gui.gui.window.zone_steps import ZoneSteps
from nnfs_gui.gui.window.zones import Zones
from nnfs_gui.gui.words import in_figures, in_words
from nnfs_gui.storage.error_log import ErrorLog

_FIRST_SIZE = (1366, 768)  # logical pixels, where the screen has so many


class MainWindow(QMainWindow):
    """Set up, watch, draw: three zones, and a bar that runs the training."""

    def __init__(
        self,
        session: TrainingSession,
        worker: LibraryWorker,
        mnist: Path,
        bundled: Path,
        log: ErrorLog,
    ) -> None:
        """Make the window. `mnist` is the program's folder of images, `bundled` its network."""
        super().__init__()
        self._log = log
        self.session = session
        session.setParent(self)
        self._worker = worker
        worker.setParent(self)
        self._settings = WindowSettings()
        self.setWindowTitle(self.tr("A neural network from scratch"))
        self._actions = WindowActions(self)
        self._look, self._languages = (
            AppearanceController(self._settings, self._actions, self),
            LanguageMenu(self._settings, self),
        )
        self._confidence = ConfidenceService(session, self)
        self.models = ModelFiles(session, self)
        self._files = NetworkFiles(self, session, self.models, self._confidence, bundled)
        self._closing = CloseGuard(self, session, worker, self._files)
        self.messages = Messages(self, self._closing)
        self.datasets = DatasetImport(self, session, mnist)
        data_folder = worker.folder or settings_file().parent
        self._drawn = DrawnClassesController(self, self.datasets, self._files, data_folder)
        self._setup, self._curves, self._draw = SetupPanel(), CurvesView(), DrawPanel()
        self._points = PointsController(self, session, worker, self.datasets, self._draw, data_folder)
        self._run_bar = RunBar([self._actions.train, self._actions.pause, self._actions.stop, self._actions.step])
        self._runs = RunController(
            self,
            session,
            worker,
            self._files,
            self._setup,
            self._curves,
            self._run_bar,
            RunData(self, session, self.datasets),
        )
        self.last_run = LastRun(self._settings, session, self._setup, self._runs, self._files, self.datasets, self)
        self._recognizer = DrawingRecognizer(self._draw, session, self._confidence, self)
        self._requests = requests = ViewRequests(self)
        self._health = HealthWatch(session, requests, self)
        self._base_lines = BaseLineService(session, self)
        sources = Sources(
            session,
            self._recognizer,
            self._confidence,
            worker,
            self._curves,
            self._settings.run_columns,
            requests,
            self._health,
            TickedRuns(self),
            self._base_lines,
            bundled,
        )
        self._inside = TabsController(sources, self)
        self._preview, self._range_test = (
            AugmentationPreview(self._setup, session, self),
            RangeTestController(self, self._setup, session),
        )
        self._history = SettingsHistory(self._setup, (self._draw.undo_action, self._draw.redo_action), self)
        self._pictures = PictureImport(self)
        self._personal = PersonalDrawings(session, worker, self)
        self._teaching = TeachingController(self, session, self._draw, self._recognizer, self._personal)
        self._own_data = OwnData(self, session, self._personal, self.datasets)
        self._strip = NetworkStrip()
        self._naming = NetworkStripController(self._strip, session, worker, self._runs, self._files, self._personal, self)
        self._self_test = FramingTest(self, session)
        self._exports = ExportController(
            self,
            session,
            self.models,
            self._curves,
            self._confidence,
            self._inside.looked_at,
            self._draw.plane,
            worker,
            lambda: sources.ticked.slots,
        )
        self._bundles = BundlesController(self, session, worker, lambda: list(sources.ticked.slots))
        self._code = CodeController(self, self._setup, session)
        self._experiments = ExperimentsController(self, session, worker, self._setup, self.datasets, worker.path)
        self.opener = FileOpener(
            self, session, self._files, self.models, self.datasets, self._pictures, self._personal, self._bundles.taking
        )
        self._arrange()
        self._fill_menus()
        self._wire()
        self._listen()
        self._restore()
        self._follow_state()

    # --- making -------------------------------------------------------------------------------------------------------

    def _arrange(self) -> None:
        self._zones = Zones(self._setup, self._inside.tabs, self._draw)
        self._content = content = QWidget()
        layout = QVBoxLayout(content)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._run_bar)
        layout.addWidget(self._strip)
        self.first_minute = FirstMinute(self.session, self._worker, self._draw, self._recognizer, self)
        layout.addWidget(self.first_minute.bar)
        layout.addWidget(self._zones, 1)
        self.setCentralWidget(content)
        self.hiding = Hiding(self._zones.hide_zones, self._inside.tabs.hide_views, self._setup.hide_settings)
        self.lessons = LessonsController(self, self._surroundings())
        self._lesson_tools = LessonTools(self, self.lessons, self.hiding, self.session, self._worker, self._requests)
        self._zones.add_left_page(self.lessons.panel, self.tr("Lesson"))
        self.statusBar().addWidget(self.messages.line, 1)
        self.statusBar().setSizeGripEnabled(False)
        set_up, draw = self._zones.sides
        areas = [(self._run_bar, self._run_bar), (set_up, self._zones.left_pages)]
        areas += [(self._inside.tabs, self._inside.tabs), (draw, self._draw)]
        self._zone_steps = ZoneSteps(areas, self)
        self._focus = FocusKeeper(self, {self._run_bar: self._find_refuge})
        for tabs in self._inside.tabs.findChildren(QTabWidget):  # whose views are made when they are first opened
            tabs.currentChanged.connect(self._order_focus_soon)

    def _surroundings(self) -> Surroundings:
        return Surroundings(
            self.session,
            self._worker,
            self._setup,
            self._draw,
            self._recognizer,
            self._inside.tabs,
            self._health,
            self._requests,
            self._personal,
            self._experiments,
            self._files,
            self.models,
            self.datasets,
        )

    def _fill_menus(self) -> None:
        facts = WindowFacts(self.session, self._setup, self._inside.tabs, self._recognizer, self._confidence)
        self._help = HelpController(self, facts, self._curves)
        self._actions.fill(
            self.menuBar(),
            network=self._bundles.file_actions,
            exports=[*self._exports.actions, *self._code.export_actions, *self._bundles.export_actions],
            recent_models=self.opener.recent_models,
            recent_data=self.opener.recent_data,
            points=self._points.menu,
            data=[self._own_data.action],
            edit=[*self._history.actions, *self._draw.edit_actions, self._actions.paste_picture],
            settings=self._code.actions,
            queue=self._experiments.queue_action,
            experiments=self._experiments.actions,
            hand=[*self._teaching.actions, self._self_test.action],
            learn=[*self.lessons.actions, *self._lesson_tools.actions],
            view=[
                *self._curves.view_actions,
                *self._exports.view_actions,
                *self._zones.actions_of_sides,
                *self._zone_steps.actions,
            ],
            help_=self._help.actions,
            language=self._languages.menu,
        )
        for widget in (self._draw.pad, *self._curves.plots):  # elsewhere Space belongs to the fields and the buttons
            space = QShortcut(QKeySequence(Qt.Key.Key_Space), widget)
            space.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            space.activated.connect(self._actions.pause.trigger)

    def _wire(self) -> None:
        """Connect what belongs to different parts of the window, grouped by who tells.

        What a part needs for itself it connects where it is made: `RunController` the session with setup, curves and run
        bar; `DrawingRecognizer` the pad and the session; `TeachingController` the panel and the drawings;
        `NetworkStripController` the strip; `TabsController` the time machine; each presenter its view and the session;
        `HealthWatch` the session; `NetworkFiles`, `LastRun`, `ExportController`, `CodeController`, `FileOpener`
        and `ConfidenceService` the session. The order of rows means nothing.
        """
        actions, session, requests = self._actions, self.session, self._requests
        for signal, slot in (
            # menus, buttons, keys
            (actions.train.triggered, self._runs.train),
            (actions.step.triggered, self._runs.step),
            (actions.batch.triggered, self._runs.step_batch),
            (actions.rest_chosen, self._runs.set_rest),
            (actions.pause.triggered, self._runs.pause),
            (actions.stop.triggered, session.stop),
            (actions.open_model.triggered, self._files.open),
            (actions.save_model.triggered, self._files.save),
            (actions.use_bundled.triggered, self._files.use_bundled),
            (actions.open_data_folder.triggered, self.datasets.open_folder),
            (actions.open_data_file.triggered, self.datasets.open_file),
            (actions.use_mnist.triggered, self.datasets.use_mnist),
            (actions.draw_data.triggered, self._drawn.open),
            (actions.open_picture.triggered, self._pictures.open),
            (actions.paste_picture.triggered, self._pictures.paste),
            (actions.full_screen.toggled, self._on_full_screen),
            (actions.reset_layout.triggered, self._zones.reset),
            (actions.copy_diagnostics.triggered, self._on_copy_diagnostics),
            (actions.about.triggered, self._on_about),
            (actions.quit.triggered, self.close),
            # session, library, drawings
            (session.current_changed, self._on_current_changed),
            (session.state_changed, self._follow_state),
            (session.dataset_loaded, self._setup.set_dataset),
            (session.dataset_loaded, self._on_dataset_loaded),
            (session.ended, self._closing.go_on),
            (self._worker.run_lost, session.lose_run),
            (self._naming.named, self._files.set_network_name),
            (self._naming.named, self._exports.set_network_name),
            (self._naming.runs_wanted, self._show_runs),
            (self._personal.wanted_changed, self._on_hand_wanted_changed),
            # set up, draw
            (self._setup.config_changed, self._follow_possibilities),
            (self._points.changed, self._follow_possibilities),
            (self._setup.previews_wanted, self._preview.show),
            (self._setup.find_rate_wanted, self._range_test.open),
            (self._pictures.found, self._draw.pad.set_found),
            (self._pictures.found, self._zones.unfold_draw),
            (self._personal.unlabelled_found, self._zones.unfold_draw),
            (self._draw.test_digit_wanted, self._zones.unfold_draw),
            (self.first_minute.draw_wanted, self._zones.unfold_draw),
            (self.first_minute.lessons_wanted, self.lessons.show_list),
            (self.lessons.opened, self.first_minute.follow_lesson),
            # lessons
            (self.lessons.offered, self._zones.offer_left_page),
            (self.lessons.panel_wanted, self._zones.show_left_page),
            (self.lessons.pointer.zone_wanted, self._zones.unfold),
            (self.lessons.term_wanted, self._help.show_term),
            (self._personal.unlabelled_found, self._draw.pad.set_strokes),
            # the views
            (requests.picture_wanted, self._draw.show_image),
            (requests.picture_wanted, self._zones.unfold_draw),
            (requests.ink_wanted, self._draw.pad.set_ink),
            (requests.ink_wanted, self._zones.unfold_draw),
            (requests.correction_wanted, self._draw.corrected),
            (requests.remedy_wanted, self._runs.take_remedy),
            (requests.badge_wanted, self._inside.tabs.set_badge),
            (requests.open_run_wanted, self._runs.open_run),
            (requests.continue_run_wanted, self._runs.continue_run),
            (requests.fork_wanted, self._runs.fork),
            (requests.copy_run_wanted, self._runs.take_settings),
            (requests.run_columns_chosen, self._on_run_columns_chosen),
            (requests.new_experiment_wanted, self._experiments.plan_new),
            (requests.repeat_run_wanted, self._experiments.repeat),
            (requests.go_experiment_wanted, self._experiments.go),
            (self._inside.tabs.view_made, self._exports.add_view),
            (requests.report_wanted, self._exports.reports.write),
            (requests.bundle_wanted, self._bundles.handing.hand_on),
            (self._bundles.taking.lessons_found, self.lessons.store.take),
            (self._experiments.begun, requests.experiment_begun),
            (self._experiments.begun, self._show_experiments),
            # the look
            (self._look.icons_changed, self._setup.set_icons),
            (self._look.icons_changed, self._draw.set_icons),
            (self._look.icons_changed, self._curves.set_icons),
            (self._look.icons_changed, self._inside.set_icons),
            (self._look.icons_changed, self._zones.set_icons),
            (self._look.icons_changed, self._help.set_icons),
            (self._look.theme_changed, self._curves.set_theme),
            (self._look.theme_changed, self._code.set_theme),
        ):
            signal.connect(slot)

    def _listen(self) -> None:
        """Let everything that is said come to one place."""
        for speaker in (
            self.session,
            self._worker,
            self.models,
            self.datasets,
            self._drawn,
            self._points,
            self._files,
            self._runs,
            self.last_run,
            self._pictures,
            self._teaching,
            self._self_test,
            self._exports,
            self._bundles,
            self._code,
            self._base_lines,
            self._range_test,
            self._experiments,
            self._help,
            self._lesson_tools,
            self.lessons,
            self.opener,
            self._languages,
        ):
            speaker.message.connect(self.messages.take)

    def _restore(self) -> None:
        settings = self._settings
        config = settings.config
        if config is not None:
            self._setup.set_config(config)
        self._history.begin()
        self._setup.set_unfolded(settings.unfolded)
        self._personal.is_wanted = settings.with_hand
        self._draw.set_pen_width(settings.pen_width)
        self._look.apply()
        if not self.restoreGeometry(settings.geometry):
            self.resize(*_FIRST_SIZE)
        fit_to_screen(self)
        self._zones.restore(settings.zones)

    # --- runs ---------------------------------------------------------------------------------------------------------

    @Slot()
    def _show_runs(self) -> None:
        self._inside.tabs.show_view("runs")

    @Slot()
    def _show_experiments(self) -> None:
        self._inside.tabs.show_view("experiments")

    @Slot(object)
    def _on_run_columns_chosen(self, columns: Mapping[str, bool]) -> None:
        self._settings.run_columns = columns

    @Slot(bool)
    def _on_hand_wanted_changed(self, wanted: bool) -> None:
        self._settings.with_hand = wanted

    @Slot()
    def _follow_state(self) -> None:
        """Enable and disable everything, from the state of the session and nothing else."""
        state = self.session.state
        self._follow_possibilities()
        self._setup.set_running(state is not RunState.IDLE)
        self._history.set_running(state is not RunState.IDLE)
        self._run_bar.emphasize(self._actions.pause if state is RunState.PAUSED else self._actions.train)
        if state is RunState.PAUSED:
            self.messages.take(Message(self.tr("Paused.")))
        elif state is RunState.RUNNING:
            self.messages.take(Message(self.tr("Training.")))

    @Slot()
    def _follow_possibilities(self) -> None:
        """Enable what can be done with the data, the settings and the network that there are."""
        no_training = ""
        if self._setup.config is None:
            no_training = self.tr("First mend what is refused in the settings on the left.")
        elif self.session.dataset is None:
            no_training = self.tr("The images are not there yet.")
        elif self._points.obstacle:
            no_training = self._points.obstacle
        self._actions.set_state(self.session.state, no_training=no_training, has_network=self.session.newest is not None)

    # --- files --------------------------------------------------------------------------------------------------------

    @Slot(object)
    def _on_dataset_loaded(self, dataset: Dataset) -> None:
        offers = [self._runs.offer, self._setup.suit(dataset)]
        training, test = in_figures(len(dataset.train_images)), in_figures(len(dataset.test_images))
        self._code.set_data(self.datasets.path, self.datasets.choices, built_in=self.datasets.is_built_in)
        ready = self.tr("Ready. {0}: {1} training images, {2} test images.")
        self._actions.set_shows_points(dataset.shows_points)
        if dataset.shows_points:
            ready = self.tr("Ready. {0}: {1} training points, {2} test points.")
        ready = ready.format(data_title(dataset.name), training, test)
        self.messages.take(Message(" ".join(filter(None, (ready, *offers)))))
        self.messages.line.setToolTip(as_tip("\n".join(map(in_words, dataset.assumptions))) if dataset.assumptions else "")
        self._follow_possibilities()

    @Slot(object, object)
    def _on_current_changed(self, current: CurrentNetwork | None, cause: Cause) -> None:
        if cause in (Cause.LEARNT, Cause.EPOCH_ENDED):
            return
        if cause is Cause.OPENED and current is not None:
            if current.origin.kind is OriginKind.BUILT_IN:  # the settings stay the person's, who may want to train one
                self.messages.take(Message(self.tr("Ready. The network that comes with the program reads what you draw.")))
            elif current.origin.kind is OriginKind.FILE:
                if current.config is not None:
                    self._setup.set_config(current.config)
                epochs = self._runs.count_epochs(current.last_epoch)
                self.messages.take(Message(self.tr("Opened {0}, trained for {1}.").format(current.origin.name, epochs)))
        self._follow_possibilities()

    # --- the window itself --------------------------------------------------------------------------------------------

    def focusNextPrevChild(self, forward: bool) -> bool:
        self._order_focus()  # rows and cards have come and gone
        return super().focusNextPrevChild(forward)

    @Slot()
    def _order_focus_soon(self) -> None:
        QTimer.singleShot(0, self, self._order_focus)  # when everything has its place

    @Slot()
    def _order_focus(self) -> None:
        put_in_reading_order(self._content)

    def _find_refuge(self) -> QWidget | None:
        """Return the button of a run that may get the focus by itself: where one pauses, but never where a run starts."""
        pause = self._run_bar.button_of(self._actions.pause)
        return pause if pause.isEnabled() else None

    @Slot(bool)
    def _on_full_screen(self, full: bool) -> None:
        if full != self.isFullScreen():
            self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    @Slot()
    def _on_copy_diagnostics(self) -> None:
        QGuiApplication.clipboard().setText(describe(self._log))
        self.messages.take(Message(self.tr("The diagnostics are in the clipboard; put them into a message or a report.")))

    @Slot()
    def _on_about(self) -> None:
        dialogs.inform(self, self.tr("About nnfs_gui"), about_text(__version__))

    def closeEvent(self, event: QCloseEvent) -> None:
        self._settings.geometry = self.saveGeometry()
        self._settings.zones = self._zones.state
        self._settings.pen_width = self._draw.pen_width
        self._settings.unfolded = self._setup.unfolded
        config = self._setup.own_config  # few drawings that are opened again are suited again
        if config is not None:
            self._settings.config = config
        if not self._closing.begin():
            event.ignore()
            return
        parts = (
            self._drawn,
            self._bundles,
            self._exports,
            self._inside,
            self.datasets,
            self.models,
            self._pictures,
            self._teaching,
            self._personal,
            self._confidence,
        )
        for part in (
            *parts,
            self._points,
            self._help,
            self._recognizer,
            self.opener,
            self._code,
            self._health,
            self._base_lines,
            self._range_test,
            self._self_test,
            self._experiments,
            self._lesson_tools,
            self.lessons,
            self.session,
            self._worker,
        ):
            part.shutdown()
        event.accept()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.opener.watch_drops(self.windowHandle())
        fit_to_screen(self)  # only now it has a frame
        self._order_focus_soon()
        if self.focusWidget() is None:
            self._draw.pad.setFocus(Qt.FocusReason.OtherFocusReason)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.WindowStateChange:
            self._actions.full_screen.setChecked(self.isFullScreen())
        elif event.type() == QEvent.Type.ActivationChange:
            self._focus.follow_activation()
        elif event.type() == QEvent.Type.FontChange:
            self._look.follow_font()
        super().changeEvent(event)
