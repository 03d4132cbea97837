"""The parts that the window consists of, each made once, with what it needs of those before it."""

from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QMainWindow

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
from nnfs_gui.gui.inside.network.diagram_export import DiagramExport
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
from nnfs_gui.gui.session.library_worker import LibraryWorker
from nnfs_gui.gui.session.training_session import TrainingSession
from nnfs_gui.gui.setup.augmentation_preview import AugmentationPreview
from nnfs_gui.gui.setup.settings_history import SettingsHistory
from nnfs_gui.gui.setup.widgets.setup_panel import SetupPanel
from nnfs_gui.gui.teach.personal_drawings import PersonalDrawings
from nnfs_gui.gui.teach.teaching_controller import TeachingController
from nnfs_gui.gui.window.actions import WindowActions
from nnfs_gui.gui.window.appearance import AppearanceController
from nnfs_gui.gui.window.close_guard import CloseGuard
from nnfs_gui.gui.window.file_opener import FileOpener
from nnfs_gui.gui.window.language_menu import LanguageMenu
from nnfs_gui.gui.window.last_run import LastRun
from nnfs_gui.gui.window.messages import Messages
from nnfs_gui.gui.window.own_data import OwnData
from nnfs_gui.gui.window.settings import WindowSettings
from nnfs_gui.gui.window.zones import Zones


class Parts:
    """Controllers, services and widgets. Who is told by whom stands in `wiring.py`, where they are seen in `MainWindow`."""

    def __init__(
        self, window: QMainWindow, session: TrainingSession, worker: LibraryWorker, mnist: Path, bundled: Path
    ) -> None:
        """Make them. `mnist` is the program's folder of images, `bundled` its network."""
        self.session = session
        self.worker = worker
        self.settings = WindowSettings()
        self.actions = WindowActions(window)
        self.look = AppearanceController(self.settings, self.actions, window)
        self.languages = LanguageMenu(self.settings, window)
        self.setup, self.curves, self.draw = SetupPanel(), CurvesView(), DrawPanel()
        self._make_files(window, mnist, bundled)
        self._make_training(window)
        self._make_views(window, bundled)
        self._make_drawing(window)
        self._make_exports(window)
        self.first_minute = FirstMinute(session, worker, self.draw, window)

    @property
    def all_that_end(self) -> tuple[Any, ...]:
        """What has threads or files to be ended when the window closes, those last that others ask until then."""
        return (
            self.drawn,
            self.bundles,
            self.exports,
            self.inside,
            self.datasets,
            self.models,
            self.pictures,
            self.teaching,
            self.personal,
            self.confidence,
            self.points,
            self.help,
            self.recognizer,
            self.opener,
            self.code,
            self.diagram,
            self.health,
            self.base_lines,
            self.range_test,
            self.self_test,
            self.experiments,
            self.lesson_tools,
            self.lessons,
            self.session,
            self.worker,
        )

    def _make_files(self, window: QMainWindow, mnist: Path, bundled: Path) -> None:
        session = self.session
        self.confidence = ConfidenceService(session, window)
        self.models = ModelFiles(session, window)
        self.files = NetworkFiles(window, session, self.models, self.confidence, bundled)
        self.closing = CloseGuard(window, session, self.worker, self.files)
        self.messages = Messages(window, self.closing)
        self.datasets = DatasetImport(window, session, mnist)
        folder = self.worker.folder or settings_file().parent
        self.drawn = DrawnClassesController(window, self.datasets, self.files, folder)
        self.points = PointsController(window, session, self.worker, self.datasets, self.draw, folder)
        self.pictures = PictureImport(window)

    def _make_training(self, window: QMainWindow) -> None:
        session, actions = self.session, self.actions
        self.run_bar = RunBar([actions.train, actions.pause, actions.stop, actions.step])
        data = RunData(window, session, self.datasets)
        self.runs = RunController(window, session, self.worker, self.files, self.setup, self.curves, self.run_bar, data)
        self.last_run = LastRun(self.settings, session, self.setup, self.runs, self.files, self.datasets, window)
        self.history = SettingsHistory(self.setup, (self.draw.undo_action, self.draw.redo_action), window)
        self.preview = AugmentationPreview(self.setup, session, window)
        self.range_test = RangeTestController(window, self.setup, session)
        self.experiments = ExperimentsController(window, session, self.worker, self.setup, self.datasets, self.worker.path)

    def _make_views(self, window: QMainWindow, bundled: Path) -> None:
        session = self.session
        self.recognizer = DrawingRecognizer(self.draw, session, self.confidence, window)
        self.requests = ViewRequests(window)
        self.health = HealthWatch(session, self.requests, window)
        self.base_lines = BaseLineService(session, window)
        self.ticked = TickedRuns(window)
        sources = Sources(
            session,
            self.recognizer,
            self.confidence,
            self.worker,
            self.curves,
            self.settings.run_columns,
            self.requests,
            self.health,
            self.ticked,
            self.base_lines,
            bundled,
        )
        self.inside = TabsController(sources, window)
        self.zones = Zones(self.setup, self.inside.tabs, self.draw)

    def _make_drawing(self, window: QMainWindow) -> None:
        session = self.session
        self.personal = PersonalDrawings(session, self.worker, window)
        self.teaching = TeachingController(window, session, self.draw, self.recognizer, self.personal)
        self.own_data = OwnData(window, session, self.personal, self.datasets)
        self.strip = NetworkStrip()
        self.naming = NetworkStripController(self.strip, session, self.worker, self.runs, self.files, self.personal, window)
        self.self_test = FramingTest(window, session)

    def _make_exports(self, window: QMainWindow) -> None:
        session = self.session
        self.exports = ExportController(
            window,
            session,
            self.models,
            self.curves,
            self.confidence,
            self.inside.looked_at,
            self.draw.plane,
            self.worker,
            lambda: self.ticked.slots,
        )
        self.diagram = DiagramExport(window, session, self.recognizer, self.confidence)
        self.bundles = BundlesController(window, session, self.worker, lambda: list(self.ticked.slots))
        self.code = CodeController(window, self.setup, session)
        self.opener = FileOpener(
            window, session, self.files, self.models, self.datasets, self.pictures, self.personal, self.bundles.taking
        )

    def make_guides(self, window: QMainWindow) -> None:
        """Make lessons and help, which look at the parts in their places: the window arranges them before."""
        session = self.session
        self.hiding = Hiding(self.zones.hide_zones, self.inside.tabs.hide_views, self.setup.hide_settings)
        around = Surroundings(
            session,
            self.worker,
            self.setup,
            self.draw,
            self.recognizer,
            self.inside.tabs,
            self.health,
            self.requests,
            self.personal,
            self.experiments,
            self.files,
            self.models,
            self.datasets,
        )
        self.lessons = LessonsController(window, around)
        self.lesson_tools = LessonTools(window, self.lessons, self.hiding, session, self.worker, self.requests, self.curves)
        facts = WindowFacts(session, self.setup, self.inside.tabs, self.recognizer, self.confidence)
        self.help = HelpController(window, facts, self.curves)
