"""When a run ends before its last epoch: a target is reached, its time is over, or it no longer gets better."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Self

from nnfs_gui.training.best_epoch import is_better
from nnfs_gui.training.config import TrainingConfig, Watched
from nnfs_gui.training.events import EpochMetrics
from nnfs_gui.words import QT_TRANSLATE_NOOP, Text

_ACCURACY, _SECONDS, _BETTER = "last_accuracy", "trained_seconds", "better"  # among a checkpoint's numbers
_SECONDS_PER_MINUTE = 60


@dataclass(frozen=True, slots=True)
class Stopping:
    """What the rules that end a run have seen of it up to an epoch.

    `better_epoch` is the last one that was better by the least improvement, with the figures that another has to improve on;
    0 before the first. `accuracy` is that of the last epoch, and `seconds` are those of all.
    """

    epoch: int = 0
    accuracy: float | None = None
    seconds: float = 0.0
    better_epoch: int = 0
    better_accuracy: float = 0.0
    better_loss: float = 0.0

    @classmethod
    def of(cls, config: TrainingConfig, epochs: Iterable[EpochMetrics]) -> Self:
        """Return what they have seen of a run after its epochs, from its first on."""
        stopping = cls()
        for metrics in epochs:
            stopping = stopping.after(metrics, config)
        return stopping

    def after(self, metrics: EpochMetrics, config: TrainingConfig) -> Self:
        """Return it after another epoch."""
        accuracy, loss = metrics.validation_accuracy or 0.0, metrics.validation_loss or 0.0
        better = self.better_epoch, self.better_accuracy, self.better_loss
        if self.better_epoch == 0 or self._improves(accuracy, loss, config):
            better = metrics.epoch, accuracy, loss
        return type(self)(metrics.epoch, metrics.validation_accuracy, self.seconds + metrics.seconds, *better)

    def reason(self, config: TrainingConfig) -> Text | None:
        """Return the sentence that says why no other epoch is to follow; None where one may."""
        if config.target_accuracy and self.accuracy is not None and self.accuracy >= config.target_accuracy:
            reached = QT_TRANSLATE_NOOP(
                "Core", "It reads {accuracy:.2%} of the validation images right; its target was {target:.2%}."
            )
            if config.network.reads_points:
                reached = QT_TRANSLATE_NOOP(
                    "Core", "It reads {accuracy:.2%} of the validation points right; its target was {target:.2%}."
                )
            return Text(reached, accuracy=self.accuracy, target=config.target_accuracy)
        if config.most_minutes and self.seconds >= _SECONDS_PER_MINUTE * config.most_minutes:
            return Text(
                QT_TRANSLATE_NOOP("Core", "Its time, {minutes:,} min of training, is over."), minutes=config.most_minutes
            )
        if config.patience and self.better_epoch and self.epoch - self.better_epoch >= config.patience:
            lull = QT_TRANSLATE_NOOP("Core", "It no longer got better, and its patience ({patience:,}) is at an end.")
            return Text(lull, patience=config.patience)
        return None

    def numbers(self, config: TrainingConfig) -> dict[str, float]:
        """Return what stands for it among a checkpoint's numbers: what the rules in use need."""
        numbers: dict[str, float] = {}
        if config.target_accuracy and self.accuracy is not None:
            numbers[_ACCURACY] = self.accuracy
        if config.most_minutes:
            numbers[_SECONDS] = self.seconds
        if config.patience:
            better = {"epoch": self.better_epoch, "accuracy": self.better_accuracy, "loss": self.better_loss}
            numbers |= {f"{_BETTER}_{name}": value for name, value in better.items()}
        return numbers

    @classmethod
    def from_numbers(cls, epoch: int, numbers: Mapping[str, float]) -> Self:
        """Return what `numbers` gave at the end of an epoch. Raises KeyError if a part of it is missing.

        A checkpoint from before there were other rules than patience has the best epoch's figures, which were what counted.
        """
        named = next((name for name in (_BETTER, "best") if f"{name}_epoch" in numbers), None)
        better = (0.0, 0.0, 0.0) if named is None else (numbers[f"{named}_{part}"] for part in ("epoch", "accuracy", "loss"))
        better_epoch, accuracy, loss = better
        return cls(epoch, numbers.get(_ACCURACY), numbers.get(_SECONDS, 0.0), int(better_epoch), accuracy, loss)

    def _improves(self, accuracy: float, loss: float, config: TrainingConfig) -> bool:
        """Say whether an epoch was better than the last one that was."""
        least = config.least_improvement
        if config.watched is Watched.LOSS:
            return loss < self.better_loss - least
        if least:
            return accuracy > self.better_accuracy + least
        return is_better(accuracy, loss, self.better_accuracy, self.better_loss)
