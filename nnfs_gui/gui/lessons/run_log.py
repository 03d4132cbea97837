"""The runs that happened while the window was open, as lessons see them, and those that the library knows beside them."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from PySide6.QtCore import QObject, Signal, Slot

from nnfs_gui.data.dataset import Dataset
from nnfs_gui.gui.session.testing import Tested
from nnfs_gui.gui.session.training_session import TrainingSession
from nnfs_gui.lessons.challenges import run_facts
from nnfs_gui.lessons.situation import DataFacts, RunFacts, Since, data_facts
from nnfs_gui.storage.library.recorded_run import Ending, RunEnd
from nnfs_gui.storage.library.run_record import Run
from nnfs_gui.training.config import TrainingConfig
from nnfs_gui.training.events import EpochMetrics, Incident, SettingsChanged, Started

_MOST = 200  # runs, the newest


class Marks:
    """When the lesson and its present step began."""

    def __init__(self) -> None:
        self.lesson = self.step = datetime.now(UTC)

    def since(self, moment: datetime) -> Since:
        """Say since when something has happened that was under way last at this moment."""
        return Since.STEP if moment >= self.step else Since.LESSON if moment >= self.lesson else Since.EVER


def facts_of_data(dataset: Dataset | None) -> DataFacts:
    """Return what lessons call a data set."""
    if dataset is None:
        return DataFacts()
    return data_facts(dataset.name, dataset.class_names, points=dataset.shows_points)


class RunLog(QObject):
    """Follows the session, epoch by epoch and nothing more often."""

    changed = Signal()

    def __init__(self, session: TrainingSession, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._live: list[tuple[RunFacts, datetime]] = []  # with when each trained last
        self._known: list[tuple[RunFacts, datetime]] = []  # of the library
        session.started.connect(self._on_started)
        session.epoch_finished.connect(self._on_epoch)
        session.happened.connect(self._on_happened)
        session.recorded.connect(self._on_recorded)
        session.ended.connect(self._on_ended)
        session.tested.connect(self._on_tested)

    def facts(self, marks: Marks) -> tuple[RunFacts, ...]:
        """Return all runs, the newest last."""
        ids = {run.id for run, _ in self._live if run.id}
        known = [(run, moment) for run, moment in self._known if run.id not in ids]
        now = datetime.now(UTC)
        live = [(run, moment if run.ended else now) for run, moment in self._live]
        return tuple(replace(run, since=marks.since(moment)) for run, moment in (*known, *live))

    def set_known(self, runs: tuple[Run, ...]) -> None:
        """Take over what the library knows, the newest first."""
        self._known = [(_facts_of(run), run.created + timedelta(seconds=run.seconds)) for run in reversed(runs)]
        self.changed.emit()

    @Slot(object, int)
    def _on_started(self, config: TrainingConfig, first_epoch: int) -> None:
        history = self._session.history
        course: tuple[EpochMetrics, ...] = ()
        if first_epoch > 1 and history is not None:
            course = history.metrics(first_epoch - 1)
        is_new = first_epoch == 1 and self._session.forked_from is None
        run = RunFacts(config, data=facts_of_data(self._session.dataset), epochs=first_epoch - 1, afresh=is_new)
        self._live = [*self._live[-_MOST:], (_with_course(run, course), datetime.now(UTC))]
        self.changed.emit()

    @Slot(object)
    def _on_epoch(self, metrics: EpochMetrics) -> None:
        if self._live:
            run = self._live[-1][0]
            self._put(_with_course(run, (*run.course, metrics)))

    @Slot(object)
    def _on_happened(self, incident: Incident) -> None:
        if not self._live:
            return
        if isinstance(incident, Started):
            self._put(replace(self._live[-1][0], images=incident.train_count))
        elif isinstance(incident, SettingsChanged):
            self._put(replace(self._live[-1][0], config=incident.after))

    @Slot(str)
    def _on_recorded(self, run_id: str) -> None:
        if self._live:
            run = self._live[-1][0]
            goes_on = any(each.id == run_id and each.afresh for each, _ in (*self._known, *self._live[:-1]))
            self._put(replace(run, id=run_id, afresh=run.afresh or goes_on))

    @Slot(object)
    def _on_ended(self, end: RunEnd) -> None:
        if not self._live:
            return
        if end.ending is Ending.REFUSED:  # it never began
            self._live.pop()
            self.changed.emit()
        else:
            self._put(replace(self._live[-1][0], ended=True, diverged=end.ending is Ending.DIVERGED))

    @Slot(object)
    def _on_tested(self, tested: Tested) -> None:
        run_id, accuracy = tested.of.run_id, tested.test.accuracy
        for place, (run, moment) in enumerate(self._live):
            is_it = run.id == run_id if run_id else place == len(self._live) - 1 and not run.id
            if is_it and run.ended and tested.of.taught is None and not tested.learnt_from_others:
                self._live[place] = replace(run, test_accuracy=accuracy), moment
                self.changed.emit()

    def _put(self, run: RunFacts) -> None:
        """Let this be what the newest run is by now."""
        self._live[-1] = run, datetime.now(UTC)
        self.changed.emit()


def _with_course(run: RunFacts, course: tuple[EpochMetrics, ...]) -> RunFacts:
    """Return a run with these epochs, and with the figures that follow from them."""
    if not course:
        return run
    last = course[-1]
    accuracies = [metrics.validation_accuracy for metrics in course if metrics.validation_accuracy is not None]
    return replace(
        run,
        course=course,
        epochs=last.epoch,
        train_loss=last.train_loss,
        train_accuracy=last.train_accuracy,
        validation_loss=last.validation_loss,
        validation_accuracy=last.validation_accuracy,
        best_accuracy=max(accuracies, default=None),
        seconds=sum(metrics.seconds for metrics in course),
    )


def _facts_of(run: Run) -> RunFacts:
    """Return what a run of the library is to lessons, which look at its last epoch."""
    return replace(run_facts(run), validation_accuracy=run.last_validation_accuracy)
