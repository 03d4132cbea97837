"""What every presenter can do: tell its view something new while somebody looks at it, and not too often."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from time import thread_time

from PySide6.QtCore import QEvent, QObject, Slot
from PySide6.QtWidgets import QWidget

from nnfs_gui.gui.background.latest_only_task import LatestOnlyTask
from nnfs_gui.gui.background.throttle import Throttle
from nnfs_gui.gui.curves.base_line_service import BaseLineService
from nnfs_gui.gui.curves.widgets.curves_view import CurvesView
from nnfs_gui.gui.draw.confidence_service import ConfidenceService
from nnfs_gui.gui.draw.drawing_recognizer import DrawingRecognizer
from nnfs_gui.gui.inside.health.watch import HealthWatch
from nnfs_gui.gui.inside.requests import ViewRequests
from nnfs_gui.gui.inside.ticked_runs import TickedRuns
from nnfs_gui.gui.session.current_network import Cause, CurrentNetwork
from nnfs_gui.gui.session.library_worker import LibraryWorker
from nnfs_gui.gui.session.run_state import RunState
from nnfs_gui.gui.session.training_session import TrainingSession

_UPDATE_MS = 33  # a view is told something new at most 30 times a second
# while a run trains, a hundred times as rarely as telling takes, painting aside: it takes that time from the training
_LIVE_RESTS, _LONGEST_LIVE_REST_MS = 100, 500
# what takes a whole set of images follows the epochs of a run, and rests many times as long as it took
_SHORTEST_REST_MS, _LONGEST_REST_MS = 500, 2000
_RESTS = 25


@dataclass(frozen=True, slots=True, eq=False)
class Sources:
    """Where presenters get what they tell, and through what they ask for more than a view can do."""

    session: TrainingSession
    pad: DrawingRecognizer
    confidence: ConfidenceService
    worker: LibraryWorker
    curves: CurvesView
    run_columns: Mapping[str, bool]  # which columns the table of runs shows in any case, and which in none
    requests: ViewRequests
    health: HealthWatch
    ticked: TickedRuns  # in the table of runs
    base_lines: BaseLineService
    bundled: Path  # the file of the program's own network


class Presenter(QObject):
    """Updates its view soon after something changed, and when the view is shown; a view that is hidden costs nothing."""

    def __init__(self, view: QWidget, sources: Sources) -> None:
        super().__init__(view)
        self._sources = sources
        self.view = view
        self._stale = True
        self._watches = False
        self._update_seconds = 0.0  # that the last update took
        self._throttle = Throttle(self)
        self._throttle.due.connect(self._update_if_visible)
        self._tasks: list[LatestOnlyTask] = []
        view.installEventFilter(self)

    def update(self) -> None:
        """Tell the view what it is to show now."""
        raise NotImplementedError(f"{type(self).__name__} must define update")

    @Slot()
    def update_soon(self) -> None:
        """Update in a moment, or when the view is next looked at."""
        self._stale = True
        if self.view.isVisible():
            rest = min(1000 * _LIVE_RESTS * self._update_seconds, _LONGEST_LIVE_REST_MS) if self._is_live else 0.0
            self._throttle.soon(max(_UPDATE_MS, rest))

    def follow_epochs(self) -> None:
        """Update when another network answers, but while it learns only at the ends of its epochs."""
        self._sources.session.current_changed.connect(self._follow_current)
        self._sources.session.state_changed.connect(self.update_soon)

    def follow_learning(self) -> None:
        """Let the session know while somebody looks: what is shown changes within an epoch."""
        self._watches = True

    def shutdown(self) -> None:
        """End what runs in the background, and wait for it."""
        self._throttle.stop()
        for task in self._tasks:
            task.shutdown()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and self._stale:
            self._throttle.soon(0)
        if self._watches and event.type() in (QEvent.Type.Show, QEvent.Type.Hide):
            self._sources.session.watch(self, event.type() == QEvent.Type.Show)
        return False

    def _new_task(self) -> LatestOnlyTask:
        task = LatestOnlyTask(self)
        self._tasks.append(task)
        return task

    @property
    def _is_live(self) -> bool:
        """Whether what is shown changes all the time."""
        session = self._sources.session
        return session.state is RunState.RUNNING and session.current is session.newest

    @Slot(object, object)
    def _follow_current(self, current: CurrentNetwork | None, cause: Cause) -> None:
        if cause is Cause.LEARNT:
            return
        if cause is not Cause.EPOCH_ENDED:
            self.update_soon()
            return
        self._stale = True
        if self._is_live and self.view.isVisible():
            taken = sum(task.seconds for task in self._tasks)
            self._throttle.soon(min(max(_SHORTEST_REST_MS, 1000 * _RESTS * taken), _LONGEST_REST_MS))

    @Slot()
    def _update_if_visible(self) -> None:
        if self._stale and self.view.isVisible():
            self._stale = False
            start = thread_time()
            self.update()
            self._update_seconds = thread_time() - start
