"""What is conspicuous in a run, and what might help: rules over its epochs and the health of its layers.

The rules see training and validation only. Each judges the present: the steps at the rate that holds now, the errors since
it holds, the layers as they are. Their limits are judgements, set so that runs that go well raise none. A remedy is offered
only where it is no step back: a rate is not lowered whose steps are tiny, and nothing is offered that is so already.
"""

import dataclasses
import itertools
import math
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from nnfs_gui.inspection.health.course import Course
from nnfs_gui.inspection.health.remedies import Remedy, RemedyKind
from nnfs_gui.nn import Initializer
from nnfs_gui.training.config import OptimizerKind, Schedule
from nnfs_gui.training.evaluation import wilson_interval
from nnfs_gui.training.events import EpochMetrics
from nnfs_gui.training.working_rates import higher_rate, lower_rate, takes_steps_of_its_rate, working_rate

MOST_DEAD, _BEYOND_REPAIR = 0.4, 0.9  # of a layer's neurons
MOST_SATURATED = 0.6  # of a layer's activations
_RISE = 1.3  # times the best error so far
_FALLING = 0.9  # times the error of the epoch before, or less: whatever it was, it is getting better
_SMALL = 0.02  # of the error of guessing: below, what looks like a rise is noise
_LOST, _STAYS, _MOVES = 0.8, 0.98, 0.05  # of the error of guessing; of the one before; of the weights changes in an epoch
_FIRST_STEP, _STEP = 1.0, 0.17  # of a layer's weights, before the first epoch and when they have had time to grow
_GROWN = 2  # epochs
_FAR_ABOVE = 10  # times a rate that works
_TINY_STEP, _TINY_STEP_OF_SGD = 0.002, 0.0002  # of a layer's weights
_STILL, _SLOW, _RESTS = 0.0005, 0.05, 0.01  # of the error falls in an epoch, at least and at most; of the weights changes
_FAR = 0.1  # of the error of guessing is still there
_RISEN_EPOCHS, _RISEN = 3, 1.1
_TIMES_AS_MANY, _GAP = 10, 0.01  # mistakes on new images; of the accuracies
_MOST, _WIDE_GAP = 0.9, 0.1  # of the images that train are read right; of the accuracies, however many mistakes
_LEAST_DECAY, _MOST_DECAY = 3e-4, 3e-3
_DECAY_OF_ADAMW = 100  # times as much, as it is multiplied by the learning rate
_MORE_IMAGES = 10  # times as many
_PLATEAU_EPOCHS, _PLATEAU = 6, 0.03  # the error of so many epochs differs by this share of it, at most
_NARROW, _USUAL_WIDTH = 2, 64  # neurons for each class, and in a layer


class FindingKind(StrEnum):
    DEAD = "dead"
    SATURATED = "saturated"
    ERROR_RISEN = "error-risen"
    RATE_TOO_HIGH = "rate-too-high"
    STEPS_TOO_LARGE = "steps-too-large"
    LOST = "lost"
    RATE_TOO_LOW = "rate-too-low"
    OVERFITTING = "overfitting"
    LEARNT_BY_HEART = "learnt-by-heart"
    PLATEAU = "plateau"


@dataclass(frozen=True, slots=True)
class Finding:
    """Something conspicuous after an epoch: of which layer, from 1, if of one; its numbers; and what might help."""

    kind: FindingKind
    numbers: tuple[float, ...]
    remedies: tuple[Remedy, ...]
    layer: int | None = None
    epoch: int = 0


def find(course: Course) -> tuple[Finding, ...]:
    """Return what is conspicuous, the gravest first; each remedy changes something, and is offered once."""
    found: list[Finding] = []
    offered: set[Remedy] = set()
    for finding in (finding for rule in _RULES for finding in rule(course)):
        remedies = tuple(r for r in finding.remedies if r not in offered and not _is_in(r, course))
        offered.update(remedies)
        found.append(dataclasses.replace(finding, epoch=course.epoch or course.opened_at, remedies=remedies))
    return tuple(found)


# --- remedies ---------------------------------------------------------------------------------------------------------


def _is_in(remedy: Remedy, course: Course) -> bool:
    if remedy.kind is RemedyKind.LEARNING_RATE:
        return remedy.value == course.rate
    return remedy.is_in(course.config)


def _lower_rate(course: Course) -> tuple[Remedy, ...]:
    """A lower rate, unless the steps are tiny as they are; where the network is beyond repair, for a new one."""
    optimizer = course.config.optimizer
    tiny = _TINY_STEP if takes_steps_of_its_rate(optimizer) else _TINY_STEP_OF_SGD
    if course.largest_step[0] < tiny:
        return ()
    knows_nothing = bool(course.errors) and course.errors[-1] >= _LOST * course.error_of_guessing
    is_lost = knows_nothing or any((layer.dead or 0) >= _BEYOND_REPAIR for layer in course.layers)
    better = lower_rate(optimizer, course.config.batch_size, course.rate)
    return (Remedy(RemedyKind.LEARNING_RATE, better, course.rate, anew=is_lost),)


def _is_above_working(course: Course) -> bool:
    return course.rate > working_rate(course.config.optimizer, course.config.batch_size)


def _is_narrow(course: Course) -> bool:
    """Say whether a hidden layer is so small that this alone keeps it from learning the classes."""
    network = course.config.network
    return any(layer.size < _NARROW * network.outputs for layer in network.hidden)


# --- rules ------------------------------------------------------------------------------------------------------------


def _dead(course: Course) -> list[Finding]:
    """Neurons that never fire: large steps do that, else the activation is what can be changed."""
    rate = _lower_rate(course) if _is_above_working(course) else ()
    remedies = rate or (Remedy(RemedyKind.LEAKY_RELU),)
    return [
        Finding(FindingKind.DEAD, (layer.dead,), remedies, place)
        for place, layer in enumerate(course.layers, 1)
        if layer.dead is not None and layer.dead >= MOST_DEAD
    ]


def _saturated(course: Course) -> list[Finding]:
    """Activations at their ends: where the first weights are large, that is why, else the steps are."""
    optimizer, rate = course.config.optimizer, course.rate
    if _is_narrow(course):
        return []
    remedies = _lower_rate(course) if _is_above_working(course) else ()
    if course.config.network.initializer is Initializer.NORMAL:
        # what is a step of the right length for large weights may be none for Glorot's
        is_too_high = takes_steps_of_its_rate(optimizer) and rate >= _FAR_ABOVE * working_rate(optimizer, 1)
        value = lower_rate(optimizer, course.config.batch_size, rate) if is_too_high else 0.0
        remedies = (Remedy(RemedyKind.INITIALIZER, value, rate if is_too_high else 0.0),)
    return [
        Finding(FindingKind.SATURATED, (layer.saturated,), remedies, place)
        for place, layer in enumerate(course.layers, 1)
        if layer.saturated is not None and layer.saturated >= MOST_SATURATED
    ]


def _rate_too_high(course: Course) -> list[Finding]:
    """At the present rate the error has risen, is worse than guessing's, or each step is far too long."""
    remedies = _lower_rate(course)
    if not remedies:
        return []
    errors, guessing, (step, layer) = course.errors, course.error_of_guessing, course.largest_step
    if len(errors) > 1 and errors[-1] > max(_RISE * min(errors), _SMALL * guessing, _FALLING * errors[-2]):
        epoch = course.present[errors.index(min(errors))].epoch
        return [Finding(FindingKind.ERROR_RISEN, (errors[-1], min(errors), epoch), remedies)]
    # large first weights err more than guessing does, and from there the error falls: that is no fault of the rate
    is_worse = bool(errors) and course.first_error is not None and errors[-1] > _RISE * max(guessing, course.first_error)
    adapts = takes_steps_of_its_rate(course.config.optimizer)
    stays = len(errors) > 1 and errors[-1] > _STAYS * errors[-2] and errors[-1] >= _LOST * guessing
    stays = stays and not adapts and not _is_narrow(course)
    if is_worse or (stays and course.change is not None and course.change >= _MOVES):
        return [Finding(FindingKind.RATE_TOO_HIGH, (errors[-1], guessing), remedies)]
    if adapts and step >= (_STEP if course.epoch >= _GROWN else _FIRST_STEP):
        return [Finding(FindingKind.STEPS_TOO_LARGE, (step, course.rate), remedies, layer)]
    return []


def _lost(course: Course) -> list[Finding]:
    """The error is far above guessing's, and ends there: too large steps did that, which may have become small since."""
    last, guessing = course.errors[-1:], course.error_of_guessing
    if not last or last[0] <= _RISE * max(guessing, course.first_error or 0.0) or _rate_too_high(course):
        return []
    before = course.epochs[-2].train_loss if len(course.epochs) > 1 else math.inf
    is_over = course.epoch >= course.config.epochs and course.first_error is not None
    if last[0] <= _FALLING * before and not is_over:  # it is on its way
        return []
    optimizer = course.config.optimizer
    remedies: tuple[Remedy, ...] = ()
    if _is_above_working(course):
        better = lower_rate(optimizer, course.config.batch_size, course.rate)
        remedies = (Remedy(RemedyKind.LEARNING_RATE, better, course.rate, anew=True),)
    return [Finding(FindingKind.LOST, (last[0], guessing), remedies)]


def _falls_slowly(course: Course) -> tuple[float, ...]:
    """Return the shares by which the training error fell in the last epochs, if steadily, but hardly; or nothing."""
    errors = course.errors[-3:]
    if len(errors) < 3 or errors[-1] < _FAR * course.error_of_guessing:
        return ()
    falls = tuple(1 - after / before for before, after in itertools.pairwise(errors))
    return falls if all(_STILL <= fall < _SLOW for fall in falls) else ()


def _rate_too_low(course: Course) -> list[Finding]:
    """The training error falls steadily, but hardly, because the weights hardly change at the present rate."""
    falls, rate = _falls_slowly(course), course.rate
    if not falls or course.change is None or course.change >= _RESTS:
        return []
    if any(rule(course) for rule in (_lost, _dead, _saturated)):
        return []
    better = higher_rate(course.config.optimizer, course.config.batch_size, rate)
    if better == rate:
        return []
    remedies = (Remedy(RemedyKind.LEARNING_RATE, better, rate),)
    return [Finding(FindingKind.RATE_TOO_LOW, (falls[-1], course.errors[-1], course.change), remedies)]


def _overfitting(course: Course) -> list[Finding]:
    """New images are read worse than those that train: their error has risen, or far more of them are mistaken."""
    epochs = course.present
    if not epochs or any(rule(course) for rule in (_rate_too_high, _lost, _dead, _saturated)):
        return []
    errors, last = [metrics.validation_loss for metrics in epochs if metrics.validation_loss is not None], epochs[-1]
    if len(errors) < len(epochs):
        return []
    best = errors.index(min(errors))
    learns_on = last.train_loss < epochs[best].train_loss
    has_risen = len(errors) - 1 - best >= _RISEN_EPOCHS and errors[-1] > _RISEN * errors[best] and learns_on
    has_risen = has_risen and last.train_loss < errors[-1]  # else the images are varied, and it reads new ones better
    if has_risen:
        numbers = errors[-1], errors[best], epochs[best].epoch
        return [Finding(FindingKind.OVERFITTING, numbers, _against_overfitting(course, epochs[best]))]
    if _knows_by_heart(course):
        accuracies = last.train_accuracy, last.validation_accuracy or 0.0
        return [Finding(FindingKind.LEARNT_BY_HEART, accuracies, _against_overfitting(course, None))]
    return []


def _against_overfitting(course: Course, best: EpochMetrics | None) -> tuple[Remedy, ...]:
    """What keeps a network from learning its images by heart; `best` is the epoch since which the error has risen."""
    config, remedies = course.config, []
    training, available = course.images.training, course.images.available
    if config.train_size is not None and training < available:
        remedies.append(Remedy(RemedyKind.IMAGES, min(_MORE_IMAGES * training, available), training))
    reads_images = not config.network.reads_points  # which can be varied
    if reads_images and config.augmentation is None and config.network.hidden:  # without these it could not make use of it
        remedies.append(Remedy(RemedyKind.AUGMENTATION))
    if best is not None:
        if (best.validation_accuracy or 0) >= (course.epochs[-1].validation_accuracy or 0):  # else it would read worse
            remedies.append(Remedy(RemedyKind.EPOCHS, best.epoch, config.epochs))
        decay = config.optimizer.weight_decay
        scale = _DECAY_OF_ADAMW if config.optimizer.kind is OptimizerKind.ADAMW else 1
        if decay < scale * _MOST_DECAY:
            more = min(max(10 * decay, scale * _LEAST_DECAY), scale * _MOST_DECAY)
            remedies.append(Remedy(RemedyKind.WEIGHT_DECAY, more, decay))
    return tuple(remedies)


def _knows_by_heart(course: Course) -> bool:
    """Say whether the gap between the accuracies is wide, and wider than chance makes it (Newcombe 1998, method 10)."""
    last, trained, validated = course.epochs[-1], course.images.training, course.images.validation
    seen, new = last.train_accuracy, last.validation_accuracy
    if new is None or not trained or not validated:
        return False
    low = wilson_interval(round(seen * trained), trained)[0]
    high = wilson_interval(round(new * validated), validated)[1]
    surely = seen - new - math.hypot(seen - low, high - new)
    return (seen > _MOST and surely > _WIDE_GAP) or (surely > _GAP and 1 - new >= _TIMES_AS_MANY * (1 - seen))


def _explains(course: Course) -> bool:
    """Say whether something else tells why the error stays as it is."""
    return any(rule(course) for rule in (_rate_too_high, _lost, _dead, _saturated, _overfitting, _rate_too_low))


def _plateau(course: Course) -> list[Finding]:
    """For some epochs the training error has neither risen nor fallen, there is some of it, and nothing else tells why."""
    errors = course.errors[-_PLATEAU_EPOCHS:]
    if len(errors) < _PLATEAU_EPOCHS or course.epochs[-1].train_accuracy > 0.999:
        return []
    middle = sum(errors) / len(errors)
    if max(errors) - min(errors) > _PLATEAU * middle or _explains(course):
        return []
    remedies: tuple[Remedy, ...] = ()
    if _is_narrow(course):
        narrowest = min(layer.size for layer in course.config.network.hidden)
        remedies = (Remedy(RemedyKind.NEURONS, max(_USUAL_WIDTH, _NARROW * course.config.network.outputs), narrowest),)
    elif course.change is not None and course.change >= _RESTS:
        remedies = _lower_rate(course)
        if course.config.optimizer.schedule is Schedule.CONSTANT:
            remedies = (*remedies, Remedy(RemedyKind.COSINE))
    return [Finding(FindingKind.PLATEAU, (len(errors), errors[-1]), remedies)] if remedies else []


_RULES: tuple[Callable[[Course], list[Finding]], ...] = (
    _rate_too_high,
    _lost,
    _dead,
    _saturated,
    _overfitting,
    _rate_too_low,
    _plateau,
)
