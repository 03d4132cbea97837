"""The smallest change of an image's ink that turns the answer, in the sense of L2: the root of the sum of all squares."""

from collections.abc import Generator, Iterator
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from nnfs_gui.ink.framing import Grey, as_grey
from nnfs_gui.inspection.reasons.input_gradient import logit_jacobian
from nnfs_gui.nn import FloatArray, Network

_NEAREST = 3  # classes that are tried, of those that the slopes say are nearest
_MOST_STEPS = 30
_LEAST_GAIN = 0.002  # of the size: what is gained less in a step ends the search
_FIRST_AIM, _FURTHER = 0.01, 1.5  # how far beyond the border a step aims, in logits, and times how much if it falls short
_SMALLEST_PART = 0.1  # of the way to the plane: what gains nothing with that is there
_FINENESS = 32  # places that are tried at once between two images
_LARGEST_SLOPE_STEP = 1e6


@dataclass(frozen=True, slots=True, eq=False)
class Change:
    """An image with changed ink, bytes of shape (side, side), what it is read as, and how large the change is.

    A size of 1 is that of one pixel that was paper and is ink.
    """

    image: Grey
    answer: int
    size: float


def smallest_change(network: Network, image: Grey, target: int | None = None) -> Change | None:
    """Return the smallest change that was found, or None; see `smallest_change_steps`."""
    found = None
    for found in smallest_change_steps(network, image, target):  # noqa: B007  the last one is wanted
        pass
    return found


def smallest_change_steps(network: Network, image: Grey, target: int | None = None) -> Iterator[Change | None]:
    """Yield None until it yields the smallest change of an image, bytes of shape (side, side), that turns its answer.

    Where there is a target, the answer becomes that class, and else whatever is nearest. None is the last value where the
    answer is the target already, or where nothing was found. Raises OverflowError where the outputs are no numbers.
    """
    start = (image.ravel() / 255).astype(network.dtype)
    answer = int(network.logits(start[None])[0].argmax())
    targets = _nearest_classes(network, start, answer) if target is None else [target]
    best: Change | None = None
    for each in targets if answer != target else ():
        inputs = yield from _approach(network, start, each)
        change = None if inputs is None else _as_change(network, image, inputs, each)
        if change is not None and (best is None or change.size < best.size):
            best = change
    yield best


def _nearest_classes(network: Network, start: FloatArray, answer: int) -> list[int]:
    """Return the classes whose borders are nearest if the slopes stayed what they are (Moosavi-Dezfooli et al. 2016)."""
    logits, slopes = logit_jacobian(network, start)
    lengths = np.sqrt(((slopes - slopes[answer]) ** 2).sum(axis=1))
    distances = (logits[answer] - logits) / np.maximum(lengths, 1e-12)
    return [int(each) for each in np.argsort(distances) if each != answer][:_NEAREST]


def _approach(network: Network, start: FloatArray, target: int) -> Generator[None, None, FloatArray | None]:
    """Return the nearest inputs to `start` that are read as the target, or None where none were found.

    Each step takes the border for the plane that the slopes at the last place tell of, and goes to the point of it, within
    paper and ink, that is nearest to where all began: projected gradient, until that is where it is already. Where the
    border is bent so much that this leads astray, it goes a part of the way.
    """
    here, best, size, aim, part = start, None, np.inf, _FIRST_AIM, 1.0
    for _ in range(_MOST_STEPS):
        logits, slopes = logit_jacobian(network, here)
        others = logits.copy()
        others[target] = -np.inf
        rival = int(others.argmax())
        slope = slopes[target] - slopes[rival]
        short = float(logits[rival] - logits[target]) + aim
        there = _nearest_on_plane(start, slope, short + float(slope @ here))
        while True:
            yield None
            towards = here + np.asarray(part, here.dtype) * (there - here)
            turned = _shorten(network, start, towards, target)
            if turned is None and best is None:
                here, aim = there, aim * _FURTHER
                break
            turned_size = np.inf if turned is None else float(np.linalg.norm(turned - start))
            if turned is not None and turned_size < size * (1 - _LEAST_GAIN):
                here, best, size, part = turned, turned, turned_size, min(2 * part, 1.0)
                break
            part /= 2
            if part < _SMALLEST_PART:
                return best
    return best


def _nearest_on_plane(start: FloatArray, slope: FloatArray, height: float) -> FloatArray:
    """Return the point x nearest to `start`, each number from 0 to 1, with slope . x = height, or as near as that gets.

    It is start + a slope, cut off at 0 and 1, with the a that is found by bisection.
    """
    low, high = 0.0, 1e-3
    while slope @ np.clip(start + high * slope, 0, 1) < height and high < _LARGEST_SLOPE_STEP:
        low, high = high, 4 * high
    for _ in range(30):
        middle = (low + high) / 2
        if slope @ np.clip(start + middle * slope, 0, 1) < height:
            low = middle
        else:
            high = middle
    nearest: FloatArray = np.clip(start + high * slope, 0, 1).astype(start.dtype)
    return nearest


def _shorten(network: Network, start: FloatArray, there: FloatArray, target: int) -> FloatArray | None:
    """Return the first place on the straight way that is read as the target, or None where its end is not."""
    low, high = 0.0, 1.0
    for _ in range(2):
        shares = np.linspace(low, high, _FINENESS + 1)[1:].astype(start.dtype)
        is_turned = network.logits(start + shares[:, None] * (there - start)).argmax(axis=1) == target
        if not is_turned.any():
            return None
        first = int(is_turned.argmax())
        low, high = (float(shares[first - 1]) if first else low), float(shares[first])
    turned: FloatArray = start + np.asarray(high, start.dtype) * (there - start)
    return turned


def _as_change(network: Network, image: Grey, inputs: FloatArray, target: int) -> Change | None:
    """Return the inputs as bytes that are read as the target, going a little further where rounding has undone it."""
    start = (image.ravel() / 255).astype(inputs.dtype)
    shares = np.linspace(1, 2, 101)
    rounded: npt.NDArray[np.uint8] = as_grey(np.clip(start + shares[:, None] * (inputs - start), 0, 1))
    is_turned = network.logits(rounded / 255).argmax(axis=1) == target
    if not is_turned.any():
        return None
    bytes_ = rounded[int(is_turned.argmax())].reshape(image.shape)
    return Change(bytes_, target, float(np.linalg.norm(bytes_ / 255 - image / 255)))
