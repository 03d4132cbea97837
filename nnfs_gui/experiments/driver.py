"""Drives an experiment: asks its strategy which trial comes next, lets an engine train it, and records what comes of it.

One drives, all may look: whoever else wants something of a running experiment writes that into the library, where the driver
looks at it. All that is decided is in the library before it is done, so that nothing is lost with whoever drives.
"""

import dataclasses
import time
from collections.abc import Callable, Generator, Iterator
from dataclasses import dataclass

from nnfs_gui.data.dataset import Dataset
from nnfs_gui.experiments.candidates import configure
from nnfs_gui.experiments.engines.engine import Began, Ended, Engine, EngineError, EpochDone, Event, Job, Lost
from nnfs_gui.experiments.plan import Plan
from nnfs_gui.experiments.standing import best_candidate
from nnfs_gui.experiments.strategies import next_trial, repeated_trial
from nnfs_gui.setting_kinds import ConfigError
from nnfs_gui.storage.library.default_names import trial_name
from nnfs_gui.storage.library.experiment_record import (
    AFTER,
    Experiment,
    ExperimentStatus,
    Report,
    ReportKind,
    Trial,
    TrialState,
)
from nnfs_gui.storage.library.library import Library
from nnfs_gui.storage.library.library_error import LibraryError
from nnfs_gui.storage.library.run_export import build_model
from nnfs_gui.storage.library.run_record import TrialKey
from nnfs_gui.training.evaluation import evaluate

POLL_SECONDS = 0.5  # between two looks at what people want of it
_RESTING = (TrialState.PAUSED, TrialState.WAITING)
_MOST_LOSSES = 2  # of whoever trains a trial, without a whole epoch between them, before it counts as failed


@dataclass(frozen=True, slots=True)
class TrialChanged:
    """What is now known of a trial, which is in the library; `epoch` is the last whole one that was told of."""

    trial: Trial
    epoch: int
    validation_accuracy: float | None = None


@dataclass(frozen=True, slots=True)
class DriveEnd:
    """The experiment is driven no more: it is finished, or paused, perhaps because of a problem."""

    status: ExperimentStatus
    chosen: int | None = None  # the candidate that did best, and was tested
    problem: str = ""


DriveEvent = TrialChanged | DriveEnd


class Driver:
    """Drives an experiment of a library by an engine, to its end or until somebody wants it to pause.

    `dataset` is the one that the engine trains on, by which the candidate that did best is tested, once.
    """

    def __init__(
        self,
        library: Library,
        experiment_id: str,
        engine: Engine,
        dataset: Dataset,
        *,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._library = library
        self._writer, self._table = library.experiment_writer, library.experiments
        self._id = experiment_id
        self._engine = engine
        self._dataset = dataset
        self._clock = clock
        self._experiment: Experiment
        self._plan: Plan
        self._trials: dict[int, Trial] = {}
        self._log: list[Report] = []
        self._repeated: tuple[dict[int, Trial], tuple[Report, ...]] | None = None  # trials and log
        self._in_flight: set[int] = set()
        self._stopping: set[int] = set()  # of those, what a person wants to end
        self._losses: dict[int, int] = {}
        self._since = 0.0

    def run(self, should_pause: Callable[[], bool] = lambda: False) -> Generator[DriveEvent, None, None]:
        """Drive it, yielding what becomes of the trials and last a DriveEnd. Raises LibraryError if it cannot be driven.

        Who closes the generator before its end leaves the experiment paused, as if the program had ended.
        """
        self._writer.take(self._id, self._engine.slots)
        status, chosen, problem = ExperimentStatus.PAUSED, None, ""
        self._since = self._clock()
        try:
            status = yield from self._driven(should_pause)
            if status is ExperimentStatus.FINISHED:
                chosen = self._choose()
        except (LibraryError, ConfigError, EngineError) as error:
            problem = str(error)
        finally:
            self._engine.close()
            self._writer.leave(self._id, status, problem, chosen, self._take_seconds())
        yield DriveEnd(status, chosen, problem)

    def _driven(self, should_pause: Callable[[], bool]) -> Generator[DriveEvent, None, ExperimentStatus]:
        self._read()
        is_pausing = False
        while True:
            yield from self._obey()
            if not is_pausing and (should_pause() or self._experiment.wanted is ExperimentStatus.PAUSED):
                is_pausing = True
                for number in self._in_flight:
                    self._engine.stop(number)
            if not is_pausing:
                yield from self._start_more()
            if not self._in_flight:
                return ExperimentStatus.PAUSED if is_pausing else ExperimentStatus.FINISHED
            for event in self._engine.events(POLL_SECONDS):
                yield from self._take(event, is_pausing=is_pausing)

    def _read(self) -> None:
        """Stand where the library does."""
        self._take_plan()
        self._trials = {trial.number: trial for trial in self._table.trials(self._id)}
        self._log = list(self._table.reports(self._id))
        self._repeated = None
        if self._plan.repeats is not None:
            theirs = {trial.number: trial for trial in self._table.trials(self._plan.repeats)}
            self._repeated = theirs, self._table.reports(self._plan.repeats)

    def _take_plan(self) -> None:
        self._experiment = self._table.get(self._id)
        self._plan = Plan.from_dict(self._experiment.plan).fitted(self._dataset)

    def _obey(self) -> Iterator[DriveEvent]:
        """Look at what people want: another plan, more or fewer trials at once, or that trials stop."""
        before = self._experiment
        self._experiment = self._table.get(self._id)
        if self._experiment.plan != before.plan:
            self._take_plan()
        if self._experiment.at_once is not None and self._experiment.at_once != before.at_once:
            self._resize(self._experiment.at_once)
        for number in self._table.unwanted(self._id):
            if number in self._in_flight and number not in self._stopping:
                self._stopping.add(number)
                self._engine.stop(number)
            elif number not in self._in_flight and self._trials[number].state in _RESTING:
                yield self._report(Ended(number, ReportKind.STOPPED, self._trials[number].epochs_done))

    def _start_more(self) -> Iterator[DriveEvent]:
        """Go on with what waits, and start what the strategy wants next: while the engine has room, and the budget time."""
        while len(self._in_flight) < self._engine.slots:
            left = (each for each in self._trials.values() if each.state is TrialState.WAITING)
            waiting = next((each for each in left if each.number not in self._in_flight), None)
            if waiting is not None:
                self._submit(waiting)
                continue
            trial = None if self._is_time_over() else self._next()
            if trial is None:
                return
            self._writer.start(self._id, [trial])
            known = self._trials.get(trial.number, trial)
            trial = dataclasses.replace(trial, run_id=known.run_id, epochs_done=known.epochs_done)
            self._add(Report(len(self._log) + 1, trial.number, ReportKind.STARTED, trial.epochs), trial)
            self._submit(trial)
            yield TrialChanged(trial, trial.epochs_done)

    def _resize(self, count: int) -> None:
        """Train so many trials at once. Of those that are too many now the newest rest, and go on when there is room."""
        self._engine.resize(count)
        for number in sorted(self._in_flight - self._stopping)[self._engine.slots :]:
            self._engine.stop(number)

    def _next(self) -> Trial | None:
        """Return what is to be started next: by the strategy, or as in the experiment that is repeated, if that is there."""
        if self._repeated is not None:
            return repeated_trial(*self._repeated, self._trials, self._log)
        return next_trial(self._plan, list(self._trials.values()), self._log)

    def _submit(self, trial: Trial) -> None:
        config = configure(self._plan.base, trial.settings, trial.seed)
        name = trial_name(self._experiment.name, trial.number)
        self._in_flight.add(trial.number)
        self._engine.submit(Job(TrialKey(self._id, trial.number), name, config, trial.epochs, trial.run_id))

    def _take(self, event: Event, *, is_pausing: bool) -> Iterator[DriveEvent]:
        """Record what the engine tells."""
        if event.trial not in self._in_flight:
            return
        match event:
            case Began(number, run_id):
                self._writer.set_running(self._id, number)
                self._trials[number] = dataclasses.replace(
                    self._trials[number], state=TrialState.RUNNING, run_id=run_id or self._trials[number].run_id
                )
                yield TrialChanged(self._trials[number], self._trials[number].epochs_done)
            case EpochDone(number, epoch, accuracy):
                self._losses.pop(number, None)  # it comes on
                self._trials[number] = dataclasses.replace(self._trials[number], epochs_done=epoch)
                yield TrialChanged(self._trials[number], epoch, accuracy)
            case Ended(number, ReportKind.STOPPED) if number not in self._stopping:  # to pause, or to make room
                yield self._wait(number)
            case Ended():
                yield self._report(event)
            case Lost(number, problem):
                self._losses[number] = self._losses.get(number, 0) + 1
                waiting = self._wait(number)
                if self._losses[number] >= _MOST_LOSSES:
                    self._in_flight.add(number)
                    yield self._report(Ended(number, ReportKind.FAILED, self._trials[number].epochs_done, problem=problem))
                else:
                    yield waiting
                    if not is_pausing:
                        self._submit(self._trials[number])

    def _wait(self, number: int) -> TrialChanged:
        """Let a trial wait: it goes on from its last whole epoch."""
        self._in_flight.discard(number)
        self._writer.set_running(self._id, number, running=False)
        run_id = self._table.run_of(TrialKey(self._id, number))
        self._trials[number] = dataclasses.replace(self._trials[number], state=TrialState.WAITING, run_id=run_id)
        return TrialChanged(self._trials[number], self._trials[number].epochs_done)

    def _report(self, ended: Ended) -> TrialChanged:
        """Record what came of a trial."""
        number = ended.trial
        self._in_flight.discard(number)
        self._stopping.discard(number)
        report = Report(
            len(self._log) + 1, number, ended.kind, ended.epoch, ended.validation_accuracy, ended.validation_loss
        )
        self._writer.report(self._id, report, ended.problem, self._take_seconds())
        trial = dataclasses.replace(
            self._trials[number], state=AFTER[ended.kind], epochs_done=ended.epoch, problem=ended.problem
        )
        self._add(report, trial)
        return TrialChanged(trial, ended.epoch, ended.validation_accuracy)

    def _add(self, report: Report, trial: Trial) -> None:
        self._log.append(report)
        self._trials[trial.number] = trial

    def _is_time_over(self) -> bool:
        minutes = self._plan.minutes
        return minutes is not None and self._experiment.seconds + self._clock() - self._since >= 60 * minutes

    def _take_seconds(self) -> float:
        """Return the time since it was taken last; the library adds it up."""
        now = self._clock()
        self._since, passed = now, now - self._since
        return passed

    def _choose(self) -> int | None:
        """Return the candidate that did best, after its networks have been tested; None where none came to its end."""
        chosen = best_candidate(list(self._trials.values()), self._log)
        for trial in self._trials.values():
            if trial.candidate == chosen and trial.state is TrialState.FINISHED and trial.run_id is not None:
                run = self._library.runs.get(trial.run_id)
                if run.test_total is None:
                    network = build_model(self._library, run).network
                    test = evaluate(network, self._dataset.test_images, self._dataset.test_labels)
                    self._library.writer.set_test(run.id, test, run.epochs_done)
        return chosen
