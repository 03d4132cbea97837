"""Why a class, and not another one: what each pixel of an image adds to its logit, or to the difference of two.

Each method asks what comes of the image when it is compared with an empty sheet, whose pixels are all `baseline`: against
paper, 0, the ink has its say; against solid ink, 1, the paper has.
"""

from collections.abc import Generator, Iterator
from dataclasses import dataclass
from enum import StrEnum

import numpy as np
import numpy.typing as npt

from nnfs_gui.arrays import Float64Array
from nnfs_gui.inspection.reasons.input_gradient import input_gradient, logits_and_input_gradient
from nnfs_gui.nn import FloatArray, Network

PAPER, INK = 0.0, 1.0

_FIRST_STEPS = 16  # into which the way from the baseline is cut
_MOST_HALVINGS = 12  # of a step within which the slope changes
_TOLERANCE, _LEAST_TOLERANCE = 0.002, 0.002  # how far the sum may be off: of the difference, and in any case
_KINKS = 64  # so many steps may each be off by that part of it
_ROUNDING = 1e-6  # of the largest number on the way: what single precision cannot tell
_PATCHES_A_SIDE = 9


class Method(StrEnum):
    """How what a pixel adds is found out."""

    INTEGRATED = "integrated"
    GRADIENT = "gradient"
    OCCLUSION = "occlusion"


@dataclass(frozen=True, slots=True)
class Question:
    """Why this class, and not another one, both counted from 0; where the other is None, why this one at all."""

    answer: int
    rather_than: int | None = None

    def direction(self, classes: int) -> Float64Array:
        """Return what the logits, shape (classes,), are weighted with: 1 for the class, and -1 for the other one."""
        direction = np.zeros(classes)
        direction[self.answer] = 1
        if self.rather_than is not None:
            direction[self.rather_than] -= 1
        return direction


@dataclass(frozen=True, slots=True, eq=False)
class Attribution:
    """What each pixel adds, shape (inputs,), to the logit or the difference of two that is asked about."""

    shares: Float64Array
    of_image: float  # the logit, or the difference
    of_baseline: float  # the same of the empty sheet

    @property
    def difference(self) -> float:
        """What the image makes of the empty sheet: integrated gradients add up to it."""
        return self.of_image - self.of_baseline

    @property
    def sum(self) -> float:
        return float(self.shares.sum())


def attribution_steps(
    network: Network, x: npt.ArrayLike, question: Question, method: Method, baseline: float = PAPER
) -> Iterator[Attribution | None]:
    """Yield None until it yields what each pixel of x, shape (inputs,) from 0 to 1, adds.

    Raises OverflowError where the network's weights are so large that its logits are no numbers.
    """
    pixels = np.asarray(x, network.dtype)
    direction = question.direction(network.output_size)
    ends = np.stack([np.full_like(pixels, baseline), pixels])
    of_baseline, of_image = (network.logits(ends) @ direction).tolist()
    match method:
        case Method.GRADIENT:
            # gradient times input (Shrikumar et al. 2016)
            shares = np.asarray(input_gradient(network, pixels[None], direction)[0] * (pixels - ends[0]), np.float64)
        case Method.INTEGRATED:
            shares = yield from _integrate(network, ends, direction)
        case Method.OCCLUSION:
            shares = yield from _cover(network, pixels, direction, baseline, of_image)
    yield Attribution(shares, of_image, of_baseline)


def _integrate(network: Network, ends: FloatArray, direction: Float64Array) -> Generator[None, None, Float64Array]:
    """Return the integrated gradients (Sundararajan et al. 2017, eq. 1) between the two ends, shape (2, inputs).

    The way is cut into steps. The gradient in the middle of each should explain by how much the output changes along it;
    where it does not, the step is halved. With piecewise linear activations, few steps have a kink in them.
    """
    start, way = ends[0], ends[1] - ends[0]
    edges = np.linspace(0, 1, _FIRST_STEPS + 1)
    values = _outputs(network, start + edges[:, None].astype(way.dtype) * way, direction)
    allowed = max(_TOLERANCE * abs(values[-1] - values[0]), _LEAST_TOLERANCE) / _KINKS
    allowed = max(allowed, _ROUNDING * float(np.abs(values).max()))
    low, high, at_low, at_high = edges[:-1], edges[1:], values[:-1], values[1:]
    average = np.zeros(len(way))
    for halvings in range(_MOST_HALVINGS + 1):
        middle = (low + high) / 2
        points = start + middle[:, None].astype(way.dtype) * way
        logits, gradients = logits_and_input_gradient(network, points, direction)
        off = np.abs(at_high - at_low - (high - low) * (gradients @ way))
        is_good = (off <= allowed) | (halvings == _MOST_HALVINGS)
        average += (high - low)[is_good] @ gradients[is_good]
        if is_good.all():
            break
        yield None
        rest = ~is_good
        at_middle = np.asarray(logits @ direction, np.float64)[rest]
        low, high = np.concatenate([low[rest], middle[rest]]), np.concatenate([middle[rest], high[rest]])
        at_low, at_high = np.concatenate([at_low[rest], at_middle]), np.concatenate([at_middle, at_high[rest]])
    shares: Float64Array = average * way
    return shares


def _cover(
    network: Network, pixels: FloatArray, direction: Float64Array, baseline: float, of_image: float
) -> Generator[None, None, Float64Array]:
    """Return by how much the output falls where the square around each pixel is covered (Zeiler and Fergus 2014).

    What is as the baseline anyway has no share.
    """
    side = int(np.sqrt(len(pixels)))
    reach = side // _PATCHES_A_SIDE // 2
    rows, columns = np.divmod(np.arange(len(pixels)), side)
    shares = np.zeros(len(pixels))
    counted = np.flatnonzero(pixels != baseline)
    for first in range(0, len(counted), network.rows_per_pass):
        places = counted[first : first + network.rows_per_pass]
        is_near = (np.abs(rows[places, None] - rows) <= reach) & (np.abs(columns[places, None] - columns) <= reach)
        covered = np.where(is_near, np.asarray(baseline, pixels.dtype), pixels)
        shares[places] = of_image - _outputs(network, covered, direction)
        yield None
    return shares


def _outputs(network: Network, x: FloatArray, direction: Float64Array) -> Float64Array:
    return np.asarray(network.logits(x) @ direction, np.float64)
