"""The shortest stroke that turns the answer: straight ones are tried at every place and in every direction, shortest first.

Many are looked at roughly, each drawn over the image as it is. What seems to turn the answer is then drawn by the pad's own
rules, by which a new stroke may move and scale all others, and only what turns the answer there counts.
"""

from collections.abc import Callable, Generator, Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from nnfs_gui.arrays import Float32Array, Float64Array
from nnfs_gui.ink.framing import Grey
from nnfs_gui.ink.strokes import Stroke
from nnfs_gui.nn import FloatArray, Network

_LENGTHS = (0.0, 0.04, 0.08, 0.12, 0.16, 0.2, 0.25, 0.3, 0.36, 0.43, 0.5, 0.6, 0.7)  # of the image's side
_DIRECTIONS = 12  # of half a turn
_PLACES_A_SIDE = 14
_TRIED = 24  # of each length, by the pad's rules: those that look most promising
_PROMISING = 2.0  # logits that are missing at most, where it is only looked at roughly
_SHORTER = 4  # times that what was found is tried at half the step by which the lengths grow
_ROWS_AT_ONCE = 512

Points = Float64Array  # shape (points, 2): x and y


@dataclass(frozen=True, slots=True, eq=False)
class Canvas:
    """What one draws on, and how a stroke on it gets into the image that the network reads."""

    image: Grey  # without the stroke, shape (side, side)
    pen_width: float  # in pixels of the image
    to_canvas: Callable[[Points], Stroke | None]  # of points in the image; None where they lie outside
    with_stroke: Callable[[Stroke], Grey | None]  # the image with a stroke; None where it would be no part of the drawing


@dataclass(frozen=True, slots=True, eq=False)
class TurningStroke:
    """A stroke that turns the answer."""

    stroke: Stroke  # on the canvas, shape (points, 2)
    points: Points  # the same in pixels of the image as it is without it
    image: Grey  # with it
    answer: int
    length: float  # in pixels of the image; 0 is a dot


def shortest_stroke_steps(network: Network, canvas: Canvas, target: int | None = None) -> Iterator[TurningStroke | None]:
    """Yield None until it yields the shortest stroke that was found, or None where no straight one turns the answer.

    Where there is a target, the answer becomes that class. Raises OverflowError where the network's outputs are no numbers.
    """
    search = _Search(network, canvas, target)
    yield (yield from search.run())


class _Search:
    def __init__(self, network: Network, canvas: Canvas, target: int | None) -> None:
        self._network = network
        self._canvas = canvas
        self._inputs = (canvas.image.ravel() / 255).astype(network.dtype)
        self._answer = int(network.logits(self._inputs[None])[0].argmax())
        self._target = target
        self._side = canvas.image.shape[0]

    def run(self) -> Generator[None, None, TurningStroke | None]:
        """Return the shortest stroke, or None."""
        if self._target == self._answer:
            return None
        before = 0.0
        for share in _LENGTHS:
            length = share * self._side
            found = yield from self._best_of(length)
            if found is not None:
                return (yield from self._shorten(found, length - before))
            before = length
        return None

    def _best_of(self, length: float) -> Generator[None, None, TurningStroke | None]:
        """Return a stroke of this length that turns the answer, or None."""
        ends = _lines(self._side, length)
        gains = np.empty(len(ends))
        for first in range(0, len(ends), _ROWS_AT_ONCE):
            rows = slice(first, first + _ROWS_AT_ONCE)
            inputs = np.maximum(self._inputs, _drawn(ends[rows], self._canvas.pen_width, self._side))
            gains[rows] = self._gains(inputs.astype(self._network.dtype))
            yield None
        order = np.argsort(-gains, kind="stable")[:_TRIED]
        for line in ends[order[gains[order] > -_PROMISING]]:
            found = self._try(line)
            yield None
            if found is not None:
                return found
        return None

    def _shorten(self, found: TurningStroke, step: float) -> Generator[None, None, TurningStroke]:
        """Return what is left of a stroke when as much as possible is cut off at its ends."""
        for _ in range(_SHORTER):
            step /= 2
            for end in (0, 1):
                if found.length <= step:
                    continue
                line = found.points[[0, -1]].copy()
                line[end] += (line[1 - end] - line[end]) * step / found.length
                found = self._try(line) or found
                yield None
        return found

    def _try(self, line: Points) -> TurningStroke | None:
        """Draw a line by the canvas's rules, and return it if that turns the answer."""
        length = float(np.hypot(*(line[1] - line[0])))
        points = line if length else line[:1]
        stroke = self._canvas.to_canvas(points)
        image = None if stroke is None else self._canvas.with_stroke(stroke)
        if stroke is None or image is None:
            return None
        answer = int(self._network.logits(image.reshape(1, -1) / 255)[0].argmax())
        if answer == self._answer or (self._target is not None and answer != self._target):
            return None
        return TurningStroke(stroke, points, image, answer, length)

    def _gains(self, inputs: FloatArray) -> npt.NDArray[Any]:
        """Return by how many logits what is wanted stands above what else might be answered, shape (rows,)."""
        logits = self._network.logits(inputs)
        wanted, others = logits.copy(), logits.copy()
        if self._target is None:
            wanted[:, self._answer] = -np.inf
            return np.asarray(wanted.max(axis=1) - logits[:, self._answer])
        others[:, self._target] = -np.inf
        return np.asarray(logits[:, self._target] - others.max(axis=1))


def _lines(side: int, length: float) -> Float64Array:
    """Return lines of a length as their two ends, shape (lines, 2, 2), that lie in an image of this side."""
    at = (np.arange(_PLACES_A_SIDE) + 0.5) * side / _PLACES_A_SIDE - 0.5
    middles = np.stack(np.meshgrid(at, at), axis=-1).reshape(-1, 1, 2)
    angles = np.arange(_DIRECTIONS if length else 1) * np.pi / _DIRECTIONS
    half = np.stack([np.cos(angles), np.sin(angles)], axis=-1)[None] * length / 2
    lines = np.stack([middles - half, middles + half], axis=2).reshape(-1, 2, 2)
    inside: Float64Array = lines[((lines >= 0) & (lines <= side - 1)).all(axis=(1, 2))]
    return inside


def _drawn(lines: Float64Array, pen_width: float, side: int) -> Float32Array:
    """Return how much of each pixel a pen covers that draws each of these lines, shape (lines, side * side)."""
    lines = lines.astype(np.float32)
    start, along = lines[:, 0], lines[:, 1] - lines[:, 0]
    square = np.maximum((along**2).sum(axis=1), np.float32(1e-9))
    pixels = np.stack(np.meshgrid(np.arange(side), np.arange(side)), axis=-1).reshape(-1, 2).astype(np.float32)
    x, y = pixels[:, 0] - start[:, :1], pixels[:, 1] - start[:, 1:]
    share = np.clip((x * along[:, :1] + y * along[:, 1:]) / square[:, None], 0, 1)
    x -= share * along[:, :1]
    y -= share * along[:, 1:]
    return np.clip(np.float32(pen_width / 2 + 0.5) - np.sqrt(x * x + y * y), 0, 1)
