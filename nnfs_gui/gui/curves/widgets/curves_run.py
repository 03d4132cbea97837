"""What the curves know of a run, beside their points."""

import dataclasses
from dataclasses import dataclass

from nnfs_gui.training.evaluation import Evaluation
from nnfs_gui.training.events import EpochMetrics, Progress

_SMOOTHING = 0.9  # how much of the smoothed value stays at each point


@dataclass(frozen=True, slots=True, eq=False)
class ParentCurve:
    """The figures of the run that another one forked from, and of those that it comes from itself."""

    name: str
    epochs: tuple[EpochMetrics, ...]
    last: int  # the last epoch that both have in common


@dataclass(frozen=True, slots=True, eq=False)
class CurvesRun:
    """A run as its curves are labelled, its figures, and the running mean of its error within the epochs."""

    loss_name: str = ""
    last_epoch: int = 10
    best_epoch: int | None = None  # the one whose network it ended with, if that is not the last
    test: Evaluation | None = None  # of the newest network,
    validation: Evaluation | None = None  # and this, where it was measured once more since its last epoch
    on_other_images: bool = False  # whether the run learnt from others than those that are open
    with_hand: bool = False  # whether these two are of the network with what a person has taught it
    last_live: float = -1.0  # the epochs that were done at the last progress
    sum_of_errors: float = 0.0  # as the running mean weighs them,
    weight: float = 0.0  # and their weights, 1 - 0.9^n; divided by, none counts too much
    parent: ParentCurve | None = None

    @property
    def smoothed(self) -> float:
        """The running mean of the error."""
        return self.sum_of_errors / self.weight

    def after(self, progress: Progress) -> "CurvesRun":
        """Return the run as it is after a progress more."""
        return dataclasses.replace(
            self,
            last_live=progress.epochs_done,
            sum_of_errors=_SMOOTHING * self.sum_of_errors + (1 - _SMOOTHING) * progress.loss,
            weight=_SMOOTHING * self.weight + 1 - _SMOOTHING,
        )

    def begun(self, first_epoch: int, last_epoch: int, loss_name: str, parent: ParentCurve | None = None) -> "CurvesRun":
        """Return the run as it goes on, or begins, with these epochs; what is known of its network is so no longer.

        With a `parent` it begins, whatever its first epoch is.
        """
        run = CurvesRun(parent=parent) if first_epoch == 1 or parent is not None else self
        return dataclasses.replace(
            run,
            loss_name=loss_name,
            last_epoch=last_epoch,
            last_live=min(run.last_live, first_epoch - 1),
            best_epoch=None,
            test=None,
            validation=None,
            with_hand=False,
            on_other_images=False,
        )
