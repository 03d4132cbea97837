"""What belongs to lessons beside their steps: predictions, challenges, one's own lessons, a summary, and what is hidden."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from nnfs_gui.gui.curves.widgets.curves_view import CurvesView
from nnfs_gui.gui.inside.requests import ViewRequests
from nnfs_gui.gui.lessons.challenges_controller import ChallengesController
from nnfs_gui.gui.lessons.hiding import Hiding
from nnfs_gui.gui.lessons.lesson_files import LessonFiles
from nnfs_gui.gui.lessons.lessons_controller import LessonsController
from nnfs_gui.gui.lessons.predicted_curves import PredictedCurves
from nnfs_gui.gui.lessons.predictions_controller import PredictionsController
from nnfs_gui.gui.lessons.projector import ProjectorMode
from nnfs_gui.gui.lessons.summary_export import SummaryExport
from nnfs_gui.gui.session.library_worker import LibraryWorker
from nnfs_gui.gui.session.training_session import TrainingSession
from nnfs_gui.gui.words import translated
from nnfs_gui.lessons.lesson import Hide, Lesson
from nnfs_gui.lessons.needs import needs_of
from nnfs_gui.lessons.targets import VIEWS


class LessonTools(QObject):
    """Makes these parts, and offers what they can do as actions of the menu Learn."""

    message = Signal(object)  # Message

    def __init__(
        self,
        window: QWidget,
        lessons: LessonsController,
        hiding: Hiding,
        session: TrainingSession,
        worker: LibraryWorker,
        requests: ViewRequests,
        curves: CurvesView,
    ) -> None:
        super().__init__(window)
        self._hiding = hiding
        PredictionsController(lessons, session)
        PredictedCurves(lessons, session, curves)
        ChallengesController(lessons, session, worker, requests)
        self._files = LessonFiles(window, lessons)
        self._summary = SummaryExport(window, lessons, worker)
        self._projector = ProjectorMode(hiding, window)
        for speaker in (self._files, self._summary):
            speaker.message.connect(self.message)
        lessons.opened.connect(self._on_opened)

    @property
    def actions(self) -> Sequence[QAction]:
        """What can be done from a menu."""
        return [self._files.new_action, self._files.open_action, self._summary.action, self._projector.action]

    def shutdown(self) -> None:
        """Give everything back as it was, and end what runs in the background."""
        self._hiding.hide_for_lesson(Hide(), Hide())
        self._projector.shutdown()
        self._files.shutdown()

    @Slot(object)
    def _on_opened(self, lesson: Lesson | None) -> None:
        titles = {key: translated(title) for key, title in VIEWS.items()}
        needed = Hide() if lesson is None else needs_of(lesson, titles)
        self._hiding.hide_for_lesson(Hide() if lesson is None else lesson.hide, needed)
