"""A remedy that was taken: whether it helped is told by the figure that the finding was about, before it and after."""

import dataclasses
from dataclasses import dataclass
from enum import StrEnum

from nnfs_gui.inspection.health.course import Course
from nnfs_gui.inspection.health.findings import Finding, FindingKind
from nnfs_gui.inspection.health.remedies import Remedy, RemedyKind
from nnfs_gui.training.events import EpochMetrics

_NOTABLE = 0.02  # of a figure: what differs by less is no difference


class Figure(StrEnum):
    """What is compared; each is better the smaller it is."""

    TRAINING_ERROR = "training-error"
    VALIDATION_ERROR = "validation-error"
    DEAD = "dead"
    SATURATED = "saturated"


class Verdict(StrEnum):
    HELPED = "helped"
    NO_DIFFERENCE = "no-difference"
    WORSE = "worse"


_SHARES = {FindingKind.DEAD: Figure.DEAD, FindingKind.SATURATED: Figure.SATURATED}


@dataclass(frozen=True, slots=True)
class Outcome:
    """The figure without the remedy and with it, after so many epochs with it."""

    figure: Figure
    before: float
    after: float
    epochs: int

    @property
    def verdict(self) -> Verdict:
        if self.after < (1 - _NOTABLE) * self.before:
            return Verdict.HELPED
        return Verdict.WORSE if self.after > (1 + _NOTABLE) * self.before else Verdict.NO_DIFFERENCE


@dataclass(frozen=True, slots=True)
class Trial:
    """A remedy for a finding, and how the run went until it was taken."""

    finding: Finding
    remedy: Remedy
    before: Course

    def outcome(self, course: Course) -> Outcome | None:
        """Compare with a run that goes on with the remedy, or with another one that has it; None where there is nothing yet.

        A run that goes on is compared with itself as it was then, another one with the first when that was as old. What was
        taken before the first epoch was over is compared with how the network was at its start.
        """
        if not course.epochs or not self._is_in(course):
            return None
        goes_on = self._goes_on_in(course)
        epochs = course.epoch - (self.before.epoch or self.before.opened_at) if goes_on else course.epoch
        figure, layer = self._figure(course), self.finding.layer
        then = None
        if self.before.epochs:
            then = self.before.epochs[-1] if goes_on else _when_as_old(self.before, course)
        before, after = (_value(figure, run, at, layer) for run, at in ((self.before, then), (course, course.epochs[-1])))
        return None if epochs < 1 or before is None or after is None else Outcome(figure, before, after, epochs)

    def is_over(self, course: Course) -> bool:
        """Say whether what is trained now is trained without the remedy, or is another run that differs in more than it."""
        if not course.epochs:
            return False
        if self._goes_on_in(course):
            return course.epoch > self.before.epoch and not self._is_in(course)
        with_it = self.remedy.apply(self.before.config)
        return not self._is_in(course) or dataclasses.replace(course.config, epochs=with_it.epochs) != with_it

    def _is_in(self, course: Course) -> bool:
        is_rate = self.remedy.kind is RemedyKind.LEARNING_RATE
        return course.rate == self.remedy.value if is_rate else self.remedy.is_in(course.config)

    def _goes_on_in(self, course: Course) -> bool:
        """Say whether it is the same run; of a long one the epochs of then may be kept no more."""
        before = self.before
        if not course.epochs:
            return False
        if not before.epochs:  # of a network from a file
            return 0 < before.opened_at < course.epochs[0].epoch
        return before.epochs[-1] in course.epochs or course.epochs[0].epoch > before.epoch

    def _figure(self, course: Course) -> Figure:
        kind, then = self.finding.kind, self.before.epochs
        share = _SHARES.get(kind)
        # the rate of a run that goes on brings no neuron back, and an activation without ends has no such share: there the
        # error tells, if it is known what it was
        is_of_share = not self._goes_on_in(course) or not then
        if share and is_of_share and _share(share, course, self.finding.layer) is not None:
            return share
        if share is None and kind not in (FindingKind.OVERFITTING, FindingKind.LEARNT_BY_HEART):
            return Figure.TRAINING_ERROR
        is_known = bool(then) and course.epochs[-1].validation_loss is not None and then[-1].validation_loss is not None
        return Figure.VALIDATION_ERROR if is_known else Figure.TRAINING_ERROR


def _when_as_old(before: Course, course: Course) -> EpochMetrics:
    return next((metrics for metrics in before.epochs if metrics.epoch == course.epoch), before.epochs[-1])


def _value(figure: Figure, course: Course, at: EpochMetrics | None, layer: int | None) -> float | None:
    """Return a figure of a run, at an epoch or at the start where it is one of each, else as its layers are."""
    if figure is Figure.TRAINING_ERROR:
        return course.first_error if at is None else at.train_loss
    if figure is Figure.VALIDATION_ERROR:
        return None if at is None else at.validation_loss
    return _share(figure, course, layer)


def _share(figure: Figure, course: Course, layer: int | None) -> float | None:
    """Return which share of a layer is dead or saturated now; None where its activation has no such end."""
    if layer is None or layer > len(course.layers):
        return None
    health = course.layers[layer - 1]
    return health.dead if figure is Figure.DEAD else health.saturated
