"""What the images of each class look like, so that one can tell how far a drawing is from them, whatever network reads it.

An image is described by where its edges run in which direction: histograms of oriented gradients (Dalal and Triggs 2005),
here of four directions in 7 x 7 soft cells. A description says little about how thick or dark the pen is, and much about
the shape, which is why a letter lies further from all digits there than it does pixel by pixel.
"""

from collections.abc import Generator, Iterator
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import numpy.typing as npt

from nnfs_gui.arrays import Float32Array, Float64Array
from nnfs_gui.data.dataset import Images, Labels

CELLS = 7  # on a side
FEATURES = 4 * CELLS**2
MOST_FOR_A_CLASS = 2000
FAR = 10.0  # the distance, a logarithm, of what is no drawing or belongs to a class without images
_QUARTERS = 4
_FEWEST_FOR_A_CLASS = 2 * _QUARTERS  # so that each image has another one in its own quarter
_DIMENSIONS = 64
_BLUR = 0.5  # of a cell: how softly the cells end
_WHOLE = 127  # vectors are whole numbers of one byte, so that a file holds them in little room
_LARGEST = 1e6
_ROWS_AT_ONCE = 256


@dataclass(frozen=True, slots=True, eq=False)
class Gallery:
    """Descriptions of images, class after class. Raises ValueError for arrays that do not fit each other.

    A description f, shape (196,), becomes the vector (f - centre) projection, shape (dimensions,).
    """

    centre: Float32Array  # shape (196,)
    projection: Float32Array  # shape (196, dimensions)
    vectors: Float32Array  # shape (images, dimensions), whole numbers from -127 to 127
    spreads: Float32Array  # shape (images,): how far the images of its class are from each one
    counts: tuple[int, ...]  # how many images of each class; a class with too few has none
    least_ink: float  # of all images, in pixels fully covered
    _squares: Float32Array = field(init=False, repr=False)

    def __post_init__(self) -> None:
        for name in ("centre", "projection", "vectors", "spreads"):
            array = np.array(getattr(self, name), np.float32)
            if not (np.abs(array) <= _LARGEST).all():  # written so that NaN fails as well
                raise ValueError(f"the gallery's {name} hold values that cannot be")
            array.flags.writeable = False
            object.__setattr__(self, name, array)
        images, dimensions = self.vectors.shape if self.vectors.ndim == 2 else (-1, -1)
        shapes = (self.centre.shape, self.projection.shape, self.spreads.shape)
        if shapes != ((FEATURES,), (FEATURES, dimensions), (images,)) or sum(self.counts) != images:
            raise ValueError(f"the gallery's arrays of shapes {shapes}, {self.vectors.shape} do not fit each other")
        if any(count % _QUARTERS for count in self.counts) or min(self.counts, default=0) < 0:
            raise ValueError(f"a gallery holds a multiple of {_QUARTERS} images of each class, got {self.counts}")
        if not (self.spreads >= 0).all() or not 0 <= self.least_ink < np.inf:
            raise ValueError("the gallery's spreads and ink must be at least 0")
        object.__setattr__(self, "_squares", np.einsum("ij,ij->i", self.vectors, self.vectors))

    def distances(self, images: Images, classes: npt.NDArray[np.integer[Any]]) -> Float64Array:
        """Return how far each image, shape (n, side, side), is from those of the class it is taken for, shape (n,).

        `classes`, shape (n,), says what each is taken for. FAR is the distance of what has too little ink, and to a class
        without images.

        It is log((1 + d) / sqrt(1 + s)), with d the mean distance to the nearest image in each quarter of the class, and s
        the same as those images know it: a distance counts less where the class is wide (after Breunig et al. 2000).
        """
        distances = np.full(len(images), FAR)
        enough_ink = images.reshape(len(images), -1).sum(axis=1, dtype=np.int64) / 255 >= self.least_ink
        ends = np.cumsum(self.counts)
        for start in range(0, len(images), _ROWS_AT_ONCE):
            piece = slice(start, start + _ROWS_AT_ONCE)
            vectors = np.dot(describe(images[piece]) - self.centre, self.projection)
            for kind in np.unique(classes[piece]):
                chosen = np.flatnonzero((classes[piece] == kind) & enough_ink[piece])
                rows = slice(ends[kind] - self.counts[kind], ends[kind])
                if len(chosen) and self.counts[kind]:
                    nearest, index = _nearest(vectors[chosen], self.vectors[rows], self._squares[rows])
                    spread = self.spreads[rows][index].mean(axis=1)
                    distances[start + chosen] = np.log1p(nearest.mean(axis=1)) - np.log1p(spread) / 2
        return distances


def describe(images: Images) -> Float32Array:
    """Return the edges of images, shape (n, side, side), as vectors of length 1, shape (n, 196); 0 for an empty image."""
    ink = images.astype(np.float32)
    across, down = np.zeros_like(ink), np.zeros_like(ink)
    np.subtract(ink[:, :, 2:], ink[:, :, :-2], out=across[:, :, 1:-1])
    np.subtract(ink[:, 2:], ink[:, :-2], out=down[:, 1:-1])
    cells = _cells(images.shape[1])
    edges: Float32Array = np.concatenate(
        [(cells @ np.maximum(way, 0) @ cells.T).reshape(len(images), -1) for way in (across, -across, down, -down)], axis=1
    )
    length: Float32Array = np.sqrt(np.einsum("ij,ij->i", edges, edges))[:, None]
    np.divide(edges, length, out=edges, where=length > 0)
    return edges


def gallery_steps(images: Images, labels: Labels, classes: int) -> Iterator[Gallery | None]:
    """Make a gallery of the first images of each class, a little at a time: yields None until it yields the gallery.

    The images have shape (n, side, side), the labels shape (n,). Raises ValueError where every class has too few images.
    """
    chosen = []
    for kind in range(classes):
        found = np.flatnonzero(labels == kind)[:MOST_FOR_A_CLASS]
        chosen.append(found[: len(found) // _QUARTERS * _QUARTERS if len(found) >= _FEWEST_FOR_A_CLASS else 0])
    counts = tuple(map(len, chosen))
    order = np.concatenate(chosen)
    if len(order) == 0:
        raise ValueError(f"no class has the {_FEWEST_FOR_A_CLASS} images that are needed to know what it looks like")
    edges = np.empty((len(order), FEATURES), np.float32)
    least_ink = np.inf
    for start in range(0, len(order), _ROWS_AT_ONCE):
        some = images[order[start : start + _ROWS_AT_ONCE]]
        edges[start : start + len(some)] = describe(some)
        least_ink = min(least_ink, some.reshape(len(some), -1).sum(axis=1, dtype=np.int64).min() / 255)
        yield None
    centre = edges.mean(axis=0)
    projection = yield from _projection_steps(edges, counts)
    vectors = np.empty((len(edges), projection.shape[1]), np.float32)
    for start in range(0, len(edges), 8 * _ROWS_AT_ONCE):
        piece = slice(start, start + 8 * _ROWS_AT_ONCE)
        np.dot(edges[piece] - centre, projection, out=vectors[piece])
        yield None
    largest = float(np.abs(vectors).max())
    scale = _WHOLE / largest if largest > 1e-3 else 1.0  # all images are the same
    np.rint(vectors * scale, out=vectors)
    yield None
    spreads = yield from _spread_steps(vectors, counts)
    yield Gallery(centre, projection * scale, vectors, spreads, counts, float(least_ink))


def _projection_steps(edges: Float32Array, counts: tuple[int, ...]) -> Generator[None, None, Float32Array]:
    """Return the directions in which images of one class differ most, each scaled by the fourth root of its variance.

    That is half of what makes all variances the same: distances in between those of the descriptions themselves and
    Mahalanobis', and the best of the three on shapes that are none of the classes.
    """
    scatter = np.zeros((FEATURES, FEATURES))
    for kind in np.split(edges, np.cumsum(counts)[:-1]):
        if len(kind):
            differences = kind - kind.mean(axis=0)
            scatter += differences.T @ differences
            yield None
    variances, directions = np.linalg.eigh(scatter / len(edges))
    largest = slice(-1, -1 - _DIMENSIONS, -1)
    smallest = max(float(variances[-1]) * 1e-6, 1e-12)  # what varies less is rounding
    yield None
    scale = np.maximum(variances[largest], smallest) ** -0.25
    projection: Float32Array = (directions[:, largest] * scale).astype(np.float32)
    return projection


def _spread_steps(vectors: Float32Array, counts: tuple[int, ...]) -> Generator[None, None, Float32Array]:
    """Return the mean distance from each image to the nearest others in each quarter of its class."""
    spreads = np.empty(len(vectors), np.float32)
    first = 0
    for count in counts:
        kind = vectors[first : first + count]
        squares = np.einsum("ij,ij->i", kind, kind)
        for start in range(0, count, _ROWS_AT_ONCE):
            rows = kind[start : start + _ROWS_AT_ONCE]
            nearest, _ = _nearest(rows, kind, squares, own=start)
            spreads[first + start : first + start + len(rows)] = nearest.mean(axis=1)
            yield None
        first += count
    return spreads


def _nearest(
    vectors: Float32Array, kind: Float32Array, squares: Float32Array, own: int | None = None
) -> tuple[Float32Array, npt.NDArray[np.intp]]:
    """Return the distance to, and the index of, the nearest image in each quarter of a class, both of shape (n, 4).

    With `own`, the vectors are those of the class from that index on, and none is its own neighbour.
    """
    # |v - k|^2 = |v|^2 - 2 v k + |k|^2, where |v|^2 changes nothing about which k is nearest
    apart = squares - 2 * (vectors @ kind.T)
    if own is not None:
        rows = np.arange(len(vectors))
        apart[rows, own + rows] = np.inf
    quarters = apart.reshape(len(vectors), _QUARTERS, -1)
    index = quarters.argmin(axis=2)
    nearest = np.take_along_axis(quarters, index[:, :, None], axis=2)[:, :, 0]
    nearest += np.einsum("ij,ij->i", vectors, vectors)[:, None]
    return np.sqrt(np.maximum(nearest, 0)), index + np.arange(_QUARTERS) * (len(kind) // _QUARTERS)


def _cells(side: int) -> Float32Array:
    """Return the weight of each pixel of a line in each cell, shape (7, side): a bell curve around the cell's middle."""
    cell = side / CELLS
    middles = (np.arange(CELLS) + 0.5) * cell - 0.5
    weights = np.exp(-(((np.arange(side) - middles[:, None]) / (_BLUR * cell)) ** 2) / 2)
    normal: Float32Array = (weights / weights.sum(axis=1, keepdims=True)).astype(np.float32)
    return normal
