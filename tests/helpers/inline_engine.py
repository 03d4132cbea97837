"""An engine without processes: it trains a job when it is asked for events, in the thread that drives."""

from dataclasses import replace

from recorded_runs import DATASET
from small_runs import SMALL

from nnfs_gui.experiments.domains import Values
from nnfs_gui.experiments.engines.engine import Began, Ended, EngineError, Lost
from nnfs_gui.experiments.engines.trial_training import train_trial
from nnfs_gui.experiments.plan import Plan
from nnfs_gui.storage.library.experiment_record import ReportKind

RATES = {"optimizer.learning_rate": Values((0.01, 0.1, 0.3))}
GRID = Plan("Which rate?", SMALL, RATES, seeds=2)


def begin(library, plan=GRID):
    """Add an experiment on the small data set to a library."""
    return library.experiment_writer.begin(plan.name, plan.to_dict(), DATASET.name, DATASET.checksum)


class InlineEngine:
    """Trains one job at each question for events, the newest first, so that reports come in another order than starts.

    `accidents` says for trials what happens to them instead, once: an event, or an EngineError.
    """

    def __init__(self, library, slots=2, accidents=None):
        self.slots, self._library = slots, library
        self.jobs, self._stopped, self.trained, self.is_closed = [], set(), [], False
        self._accidents = dict(accidents or {})

    def resize(self, slots):
        self.slots = slots

    def submit(self, job):
        assert job.trial.number not in [other.trial.number for other in self.jobs]
        self.jobs.append(job)

    def stop(self, trial):
        self._stopped.add(trial)

    def close(self):
        self.is_closed = True

    def events(self, _seconds):
        if not self.jobs:
            return []
        job = self.jobs.pop()
        number = job.trial.number
        if number in self._stopped:
            self._stopped.discard(number)
            return [Ended(number, ReportKind.STOPPED, 0)]
        accident = self._accidents.pop(number, None)
        if isinstance(accident, EngineError):
            raise accident
        if isinstance(accident, Ended):
            return [accident]
        if accident == "lost":
            return [Began(number, None), Lost(number, "It is gone.")]
        self.trained.append((number, job.until))
        told = []
        ended = train_trial(self._library, DATASET, job, told.append, lambda: False)
        return [*told, ended]


def longer(epochs):
    return replace(SMALL, epochs=epochs)
