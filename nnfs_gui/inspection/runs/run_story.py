"""What explains the curves of a run: its epochs, what happened to it from outside, its best epoch and its rate."""

import copy
from collections.abc import Iterable, Sequence
from typing import Self

from nnfs_gui.inspection.runs.rate_course import Curve, rate_course
from nnfs_gui.inspection.runs.run_clock import Count, RunClock, run_clock
from nnfs_gui.settings import replaced
from nnfs_gui.training.best_epoch import is_better
from nnfs_gui.training.config import TrainingConfig
from nnfs_gui.training.events import EpochMetrics, Incident, SettingsChanged, Started

_RATE = "optimizer.learning_rate"


class RunStory:
    """Grows while a run trains. Where incidents are not recorded, a changed learning rate is known from the epochs."""

    def __init__(self, config: TrainingConfig | None = None, *, train_count: int = 0) -> None:
        """Begin a run by these settings; `train_count` are its images, if known before it says so itself."""
        self.config = config or TrainingConfig()
        self.epochs: list[EpochMetrics] = []
        self.incidents: list[Incident] = []
        self.best: EpochMetrics | None = None  # on the validation images
        self.train_count, self.validation_count = train_count, 0  # images
        self.seconds_per_epoch: float | None = None  # as foreseen while there is no epoch

    @classmethod
    def of(
        cls, config: TrainingConfig, epochs: Iterable[EpochMetrics], incidents: Iterable[Incident], train_count: int
    ) -> Self:
        """Return the story of a run of the library."""
        story = cls(config, train_count=train_count)
        story.take_over(epochs, incidents)
        return story

    def take_over(self, epochs: Iterable[EpochMetrics], incidents: Iterable[Incident]) -> None:
        """Take up what was recorded."""
        for incident in incidents:
            self.add_incident(incident)
        for metrics in epochs:
            self.add_epoch(metrics)

    def copy(self) -> Self:
        """Return one that grows by itself."""
        other = copy.copy(self)
        other.epochs, other.incidents = self.epochs.copy(), self.incidents.copy()
        return other

    def go_on(self, first_epoch: int, config: TrainingConfig | None) -> None:
        """Forget what lies behind the start of this epoch, from where the run goes on by these settings."""
        self.config = config or self.config
        self.incidents = [incident for incident in self.incidents if incident.place < first_epoch]
        epochs, self.epochs, self.best = self.epochs, [], None
        for metrics in epochs:
            if metrics.epoch < first_epoch:
                self.add_epoch(metrics)

    def add_epoch(self, metrics: EpochMetrics) -> None:
        """Take up an epoch that is over."""
        if self.epochs and not self._knows_rate(metrics):
            rates = self.epochs[-1].learning_rate, metrics.learning_rate
            before, after = (replaced(self.config, {_RATE: rate}) for rate in rates)
            self.incidents.append(SettingsChanged(metrics.epoch - 0.5, before, after))  # somewhere within it
        self.epochs.append(metrics)
        if metrics.validation_accuracy is not None and self._is_best(metrics):
            self.best = metrics

    def add_incident(self, incident: Incident) -> None:
        """Take up what happened to the run."""
        self.incidents.append(incident)
        if isinstance(incident, Started):
            self.train_count, self.validation_count = incident.train_count, incident.validation_count

    def clock(self, count: Count) -> RunClock:
        """Return what counts along it."""
        return run_clock(count, self.epochs, self.train_count, self.seconds_per_epoch)

    def rate(self, until: float) -> Curve:
        """Return the learning rate in use over its places, up to this one."""
        return rate_course(self.config, self.epochs, self.sorted_incidents, until)

    @property
    def first_config(self) -> TrainingConfig | None:
        """The settings that held before they were first changed; None where they never were."""
        changes = (incident for incident in self.sorted_incidents if isinstance(incident, SettingsChanged))
        return next((change.before for change in changes), None)

    @property
    def sorted_incidents(self) -> Sequence[Incident]:
        """What happened, in the order of the places; of what happened at one place, in the order of time."""
        return sorted(self.incidents, key=lambda incident: incident.place)

    def _knows_rate(self, metrics: EpochMetrics) -> bool:
        """Say whether the rate at the end of an epoch that follows is that of the one before, or its change was told."""
        if metrics.learning_rate == self.epochs[-1].learning_rate:
            return True
        changes = (incident for incident in self.incidents if isinstance(incident, SettingsChanged))
        return any(metrics.epoch - 1 <= change.place <= metrics.epoch for change in changes)

    def _is_best(self, metrics: EpochMetrics) -> bool:
        best, accuracy, loss = self.best, metrics.validation_accuracy, metrics.validation_loss
        if best is None or best.validation_accuracy is None or best.validation_loss is None:
            return True
        return (
            accuracy is not None
            and loss is not None
            and is_better(accuracy, loss, best.validation_accuracy, best.validation_loss)
        )
