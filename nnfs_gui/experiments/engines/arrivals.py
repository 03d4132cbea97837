"""Writes what workers send back into the library, as the runs that they would have recorded themselves.

Only the driver's process does so. What has come twice, or for a run that was trained elsewhere meanwhile, is not written.
"""

from dataclasses import dataclass, field
from datetime import UTC, datetime
from time import monotonic

from nnfs_gui.data.dataset import Dataset
from nnfs_gui.experiments.engines.engine import Ended, Job
from nnfs_gui.experiments.engines.parcel import Outcome
from nnfs_gui.experiments.engines.trial_training import is_done, trial_end
from nnfs_gui.storage.library.experiment_record import ReportKind
from nnfs_gui.storage.library.library import Library
from nnfs_gui.storage.library.run_record import RunStatus
from nnfs_gui.training.checkpoint import Checkpoint
from nnfs_gui.training.config import TrainingConfig
from nnfs_gui.training.events import Incident, Started
from nnfs_gui.training.trainer import Trainer

_STATUS = {
    ReportKind.REACHED: RunStatus.STOPPED,
    ReportKind.FINISHED: RunStatus.FINISHED,
    ReportKind.DIVERGED: RunStatus.DIVERGED,
    ReportKind.FAILED: RunStatus.INTERRUPTED,
    ReportKind.STOPPED: RunStatus.STOPPED,
}


@dataclass(slots=True)
class OpenRun:
    """The run of a trial that is being trained; this process holds it in the library."""

    job: Job
    run_id: str
    config: TrainingConfig
    parameters: int  # of its network
    start: Checkpoint | None  # of its last whole epoch
    incidents: list[Incident] = field(default_factory=list)  # that are not in the library yet
    losses: int = 0  # of its next part, with whoever had it
    since: float = field(default_factory=monotonic)  # when it began, or went on

    @property
    def epoch(self) -> int:
        """The last whole one."""
        return 0 if self.start is None else self.start.epoch


class Arrivals:
    """Begins, goes on with and ends the runs of trials that others train. All may raise LibraryError."""

    def __init__(self, library: Library, dataset: Dataset) -> None:
        self._library, self._dataset = library, dataset

    def begin(self, job: Job) -> OpenRun | Ended:
        """Let a trial have a run, or go on with its own; one that is there already is done. Raises ConfigError too."""
        library, dataset = self._library, self._dataset
        library.writer.mark_interrupted()
        run_id = library.experiments.run_of(job.trial)
        run = None if run_id is None else library.runs.get(run_id)
        if run is not None and is_done(run, job):
            return trial_end(library, run, job)
        config = job.config if run is None else run.config
        start = None if run is None else library.runs.checkpoint(run.id)
        trainer = Trainer(config, dataset, start=start)  # it refuses what does not fit, and counts the images
        if run is None:
            run_id = library.writer.begin(
                config,
                dataset.name,
                dataset.checksum,
                trainer.train_count,
                name=job.name,
                class_names=dataset.class_names,
                trial=job.trial,
            )
        else:
            library.writer.reopen(run.id, config, run.epochs_done, trial=job.trial)
            run_id = run.id
        counts = trainer.train_count, trainer.validation_count
        started = Started(trainer.first_epoch - 1, trainer.last_epoch, datetime.now(UTC), *counts)
        return OpenRun(job, run_id, config, len(trainer.network.parameters), start, [started])

    def stand(self, job: Job) -> Ended:
        """Say where a trial stands that is not to be trained after all."""
        number, run_id = job.trial.number, self._library.experiments.run_of(job.trial)
        return Ended(number, ReportKind.STOPPED, 0 if run_id is None else self._library.runs.get(run_id).epochs_done)

    def record(self, open_run: OpenRun, outcome: Outcome) -> None:
        """Write the epochs of a part that has come, in one transaction."""
        if outcome.epochs:
            self._library.writer.record_epochs(open_run.run_id, outcome.epochs, outcome.checkpoints, open_run.incidents)
            open_run.incidents = []
            open_run.start = max(outcome.checkpoints, key=lambda checkpoint: checkpoint.epoch)

    def end(self, open_run: OpenRun, kind: ReportKind, problem: str = "") -> Ended:
        """Let go of the run of a trial that is over, or stands."""
        self._library.writer.end(open_run.run_id, _STATUS[kind])
        if kind in (ReportKind.FAILED, ReportKind.DIVERGED):
            return Ended(open_run.job.trial.number, kind, open_run.epoch, problem=problem)
        return trial_end(self._library, self._library.runs.get(open_run.run_id), open_run.job)

    def leave(self, open_run: OpenRun) -> None:
        """Let go of a run that nobody trains any more: it goes on another time, from its last whole epoch."""
        self._library.writer.end(open_run.run_id, RunStatus.INTERRUPTED)
