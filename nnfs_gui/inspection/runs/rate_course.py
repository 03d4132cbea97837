"""The learning rate of each step of a run: as it was set, times what the schedule made of it."""

import itertools
from collections.abc import Sequence

import numpy as np

from nnfs_gui.arrays import Float64Array
from nnfs_gui.training.config import Schedule, TrainingConfig
from nnfs_gui.training.events import EpochMetrics, Incident, SettingsChanged, Started
from nnfs_gui.training.reduction import Reduction
from nnfs_gui.training.schedules import warm_up_factor

_SAMPLES = 200  # of a rate that changes gently

Curve = tuple[Float64Array, Float64Array]  # its x and its y


def rate_course(
    config: TrainingConfig, epochs: Sequence[EpochMetrics], incidents: Sequence[Incident], until: float
) -> Curve:
    """Return the rate in use over the places of a run up to `until`, in epochs; it jumps where an x is there twice.

    Incidents, in the order of their places, tell where another rate was set, and from where on the run was to be how long.
    Without a start among them it is taken to have been as long from the first of its `epochs` as `config` says.
    """
    first = float(epochs[0].epoch - 1) if epochs else min((incident.place for incident in incidents), default=0.0)
    rates = _rates(config, epochs, incidents)
    lengths = [(incident.place, incident.last_epoch) for incident in incidents if isinstance(incident, Started)]
    if not lengths or lengths[0][0] > first:
        lengths.insert(0, (first, config.epochs))
    schedule, warm_up = config.optimizer.schedule, config.optimizer.warm_up
    ends = {first, until, float(warm_up), *(place for place, _ in (*rates, *lengths))}
    ends |= {share * length for share in schedule.corners for _, length in lengths}
    reductions = _reductions(config, epochs)
    ends |= {place for place, _ in reductions}
    inner = sorted(end for end in ends if first <= end <= until)
    x, y = [], []
    for low, high in itertools.pairwise(inner):
        rate, length = _last(rates, low), _last(lengths, low)
        is_flat = schedule in (Schedule.CONSTANT, Schedule.STEP, Schedule.PLATEAU)  # from one of the ends to the next
        places = np.linspace(low, high, 2 if is_flat else max(2, round(_SAMPLES * (high - low) / (until - first))))
        scheduled = np.full(2, (low + high) / 2) if is_flat else places
        factors = [schedule.factor(min(place / length, 1.0)) for place in scheduled]
        x.append(places)
        y.append(rate * _last(reductions, low) * np.array(factors) * [warm_up_factor(place, warm_up) for place in places])
    return (np.concatenate(x), np.concatenate(y)) if x else (np.empty(0), np.empty(0))


def _rates(
    config: TrainingConfig, epochs: Sequence[EpochMetrics], incidents: Sequence[Incident]
) -> list[tuple[float, float]]:
    """Return each rate that was set with the place from which on it held, ascending; the first holds from the start."""
    changes = [incident for incident in incidents if isinstance(incident, SettingsChanged)]
    start = epochs[0].learning_rate if epochs else config.optimizer.learning_rate
    if changes and (not epochs or changes[0].place <= epochs[0].epoch):
        start = changes[0].before.optimizer.learning_rate
    return [(-1.0, start), *((change.place, change.after.optimizer.learning_rate) for change in changes)]


def _reductions(config: TrainingConfig, epochs: Sequence[EpochMetrics]) -> list[tuple[float, float]]:
    """Return what the rate was multiplied by on plateaus, with the place from which on it was; 1 from the start on."""
    reduction, found = Reduction(), [(-1.0, 1.0)]
    for metrics in epochs if config.optimizer.schedule is Schedule.PLATEAU else ():
        reduction = reduction.after(metrics, config.optimizer)
        if reduction.factor != found[-1][1]:
            found.append((float(metrics.epoch), reduction.factor))
    return found


def _last(values: Sequence[tuple[float, float]], place: float) -> float:
    """Return what held from the last place on that is not beyond this one, or first."""
    return next((value for since, value in reversed(values) if since <= place), values[0][1])
