"""What the library knows of runs and experiments since a lesson began, also of those that other processes train."""

import contextlib
from dataclasses import dataclass
from datetime import datetime, timedelta

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from nnfs_gui.experiments.plan import Plan
from nnfs_gui.gui.lessons.run_log import Marks
from nnfs_gui.gui.session.library_worker import LibraryWorker
from nnfs_gui.lessons.situation import ExperimentFacts
from nnfs_gui.setting_kinds import ConfigError
from nnfs_gui.storage.library.experiment_record import ExperimentStatus, TrialState
from nnfs_gui.storage.library.library import Library
from nnfs_gui.storage.library.run_record import Run

_AGAIN_MS = 2000  # after which it is asked again, while a step needs it
_MOST_RUNS, _MOST_EXPERIMENTS = 500, 20  # the newest
_OVER = (TrialState.FINISHED, TrialState.DIVERGED, TrialState.FAILED, TrialState.STOPPED)


@dataclass(frozen=True, slots=True)
class _Found:
    runs: tuple[Run, ...]
    experiments: tuple[tuple[ExperimentFacts, datetime, bool], ...]  # with when it was active last; whether seeds alone vary


class LibraryFacts(QObject):
    """Asks the library in its own thread: when a step begins, and now and then while one waits for what stands there."""

    changed = Signal()
    runs_found = Signal(object)  # tuple[Run, ...], the newest first
    seeds_repeated = Signal()  # an experiment was begun in which nothing but the seeds differ

    def __init__(self, worker: LibraryWorker, parent: QObject) -> None:
        super().__init__(parent)
        self._worker = worker
        self._experiments: tuple[tuple[ExperimentFacts, datetime], ...] = ()
        self._state: tuple[int, int] | None = None
        self._begun = False
        self._again = QTimer(self)
        self._again.setInterval(_AGAIN_MS)
        self._again.timeout.connect(self._ask)

    def experiments(self, marks: Marks) -> tuple[ExperimentFacts, ...]:
        return tuple(
            ExperimentFacts(facts.seeds, facts.runs, facts.ended, marks.since(moment)) for facts, moment in self._experiments
        )

    def follow(self, *, is_needed: bool) -> None:
        """Ask now, and where the library is needed, again and again; otherwise no more."""
        if is_needed:
            self._ask()
            self._again.start()
        else:
            self._again.stop()

    @Slot()
    def note_begun(self) -> None:
        """Look whether the experiment that was just begun repeats a run."""
        self._begun = True
        self._ask()

    def shutdown(self) -> None:
        self._again.stop()

    @Slot()
    def _ask(self) -> None:
        known = None if self._begun else self._state

        def look(library: Library) -> tuple[tuple[int, int], _Found | None]:
            state = library.state()
            return state, None if state == known else _look(library)

        self._worker.ask(look, self._on_found, lambda _: None)

    def _on_found(self, answer: tuple[tuple[int, int], _Found | None]) -> None:
        self._state, found = answer
        if found is None:
            return
        self._experiments = tuple((facts, moment) for facts, moment, _ in found.experiments)
        if self._begun and found.experiments:
            self._begun = False
            if found.experiments[-1][2]:
                self.seeds_repeated.emit()
        self.runs_found.emit(found.runs)
        self.changed.emit()


def _look(library: Library) -> _Found:
    experiments = []
    for each in library.experiments.entries()[:_MOST_EXPERIMENTS]:
        with contextlib.suppress(ConfigError):  # a plan that is damaged counts for nothing
            plan = Plan.from_dict(each.plan)
            trials = library.experiments.trials(each.id)
            ended = sum(trial.state in _OVER for trial in trials)
            facts = ExperimentFacts(plan.seeds, ended, each.status is ExperimentStatus.FINISHED)
            moment = each.created + timedelta(seconds=each.seconds)
            experiments.append((facts, moment, not plan.varied and plan.seeds > 1))
    return _Found(library.runs.entries(most=_MOST_RUNS).runs, tuple(reversed(experiments)))
