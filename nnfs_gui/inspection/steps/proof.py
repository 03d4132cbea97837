"""The proof of a gradient: a weight is nudged up and down, and the loss's slope between is compared with it."""

from dataclasses import dataclass
from enum import Enum, auto

import numpy as np

from nnfs_gui.inspection.steps.walk import Walk
from nnfs_gui.nn import Network
from nnfs_gui.training.building import LOSSES
from nnfs_gui.training.config import TrainingConfig

SIZES = tuple(float(10**exponent) for exponent in np.arange(-16, 1) / 2)  # from 1e-8 to 1, two for each power of ten
USUAL_SIZE = 1e-3
_CURVATURE_AT = 1e-2  # the nudge, in float64, by which it is estimated how curved the loss is


class Doubt(Enum):
    """Why the last digits of a slope differ from the gradient's."""

    NONE = auto()  # they do not
    NO_SLOPE = auto()  # the gradient is 0: nothing changes whatever the weight is
    ROUNDING = auto()  # the two losses are nearly the same, and what is rounded off in them is most of their difference
    CURVATURE = auto()  # the loss is no straight line between the two nudges
    KINK = auto()  # the loss has a corner between the two nudges, such as that of a ReLU


@dataclass(frozen=True, slots=True)
class Nudge:
    """The loss with the weight a little larger and a little smaller, in the precision of the run."""

    size: float  # as it is wanted
    above: float  # the loss with the larger weight
    below: float
    width: float  # between the two weights, as they are rounded
    doubt: Doubt

    @property
    def slope(self) -> float:
        return (self.above - self.below) / self.width if self.width else 0.0


@dataclass(frozen=True, slots=True, eq=False)
class Proof:
    """What nudges of all `SIZES` say of one weight's gradient."""

    place: int  # among the parameters
    weight: float
    gradient: float
    digits: int  # that count in the run's precision
    nudges: tuple[Nudge, ...]

    def error(self, nudge: Nudge) -> float:
        """Return how far a nudge's slope lies from the gradient, as a share of that; of a gradient of 0, in itself."""
        return abs(nudge.slope - self.gradient) / (abs(self.gradient) or 1.0)

    @property
    def best(self) -> Nudge:
        return min(self.nudges, key=self.error)


def agreeing_digits(one: float, other: float, digits: int) -> tuple[str, str, int]:
    """Return two numbers with so many digits, written alike, and how many characters of them agree from the left."""
    exponent = int(np.floor(np.log10(max(abs(one), abs(other))))) if one or other else 0
    if -5 <= exponent < digits:
        words = [f"{number:.{max(digits - 1 - exponent, 0)}f}" for number in (one, other)]
    else:
        words = [f"{number / 10.0**exponent:.{digits - 1}f}" for number in (one, other)]
    same = next((at for at, (a, b) in enumerate(zip(*words, strict=False)) if a != b), min(map(len, words)))
    tail = "" if -5 <= exponent < digits else f"e{exponent:+d}"
    return words[0] + tail, words[1] + tail, same


def prove(network: Network, walk: Walk, rules: TrainingConfig, place: int) -> Proof:
    """Nudge the parameter at a place of a copy of the network that the walk went through, by all `SIZES`."""
    own, exact = network.copy(), type(network)([layer.copy() for layer in network.layers], dtype=np.float64)
    kept, gradient = float(walk.parameters[place]), float(walk.gradient[place])
    curvature = _curvature(exact, walk, rules, place)
    scale = max(abs(walk.loss), float(np.abs(walk.logits).max()), 1e-300)
    nudges = []
    for size in SIZES:
        above, below, width = _losses(own, walk, rules, place, size)
        rounding = float(np.finfo(network.dtype).eps) * scale / size
        slope = (above - below) / width if width else 0.0
        nudges.append(Nudge(size, above, below, width, _doubt(gradient, slope, rounding, curvature * size**2)))
    return Proof(place, kept, gradient, 7 if network.dtype == np.float32 else 16, tuple(nudges))


def _doubt(gradient: float, slope: float, rounding: float, truncation: float) -> Doubt:
    """Return which of the two errors, estimated, is why a slope differs."""
    if gradient == 0 and slope == 0:
        return Doubt.NO_SLOPE
    error = abs(slope - gradient)
    if error <= 1e-15 * abs(gradient):
        return Doubt.NONE
    if error > 100 * (rounding + truncation):
        return Doubt.KINK
    return Doubt.ROUNDING if rounding > truncation else Doubt.CURVATURE


def _curvature(exact: Network, walk: Walk, rules: TrainingConfig, place: int) -> float:
    """Return |L'''| / 6 at a weight: a central difference of the width 2 h is off by that times h^2."""
    slopes = []
    for size in (_CURVATURE_AT, 2 * _CURVATURE_AT):
        above, below, width = _losses(exact, walk, rules, place, size)
        slopes.append((above - below) / width)
    return abs(slopes[1] - slopes[0]) / (3 * _CURVATURE_AT**2)


def _losses(network: Network, walk: Walk, rules: TrainingConfig, place: int, size: float) -> tuple[float, float, float]:
    """Return the losses with a weight that is larger and smaller by a nudge, and the width between the two weights."""
    loss, parameters = LOSSES[rules.loss](), network.parameters
    kept = parameters[place]
    targets = walk.targets.astype(network.dtype)
    found = []
    with np.errstate(over="ignore", invalid="ignore"):
        for nudged in (kept + network.dtype.type(size), kept - network.dtype.type(size)):
            parameters[place] = nudged
            found.append((loss.forward(walk.outputs_of(network), targets), float(parameters[place])))
    parameters[place] = kept
    (above, high), (below, low) = found
    return above, below, high - low
