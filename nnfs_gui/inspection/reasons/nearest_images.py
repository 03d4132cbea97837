"""Which images of a set are most like one: as pixels, and as the last hidden layer of a network sees them."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from nnfs_gui.data.dataset import Indices
from nnfs_gui.ink.framing import Grey
from nnfs_gui.inspection.activations import stages
from nnfs_gui.inspection.maps.map_points import layer_outputs
from nnfs_gui.inspection.readings.mistakes import LabelledImages
from nnfs_gui.nn import FloatArray, Network

_ROWS_AT_ONCE = 1024
_MOST_NUMBERS = 30_000_000  # that are kept of what a layer makes of images: 120 MB
_MOST_PRODUCTS = 3e10  # of a weight and an input, which take a second or two


@dataclass(frozen=True, slots=True, eq=False)
class Nearest:
    """The nearest images of a set, nearest first: which they are, and how far away, both of shape (count,)."""

    indices: Indices
    distances: FloatArray


@dataclass(frozen=True, slots=True, eq=False)
class HiddenImages:
    """What a network's last hidden layer makes of images."""

    indices: Indices  # which images, shape (n,)
    activations: FloatArray  # shape (n, neurons)
    squares: FloatArray  # the square of each one's length, shape (n,)


def nearest_in_pixels_steps(image: Grey, images: LabelledImages, count: int) -> Iterator[Nearest | None]:
    """Yield None until it yields the chosen images that differ least, in L2 with ink as 1, from one of their shape."""
    x = image.ravel().astype(np.float32) / 255
    squares = np.empty(len(images.indices), np.float32)
    for first in range(0, len(squares), _ROWS_AT_ONCE):
        rows = slice(first, first + _ROWS_AT_ONCE)
        piece = images.images[images.indices[rows]].reshape(-1, len(x)) / np.float32(255)
        piece -= x
        squares[rows] = np.einsum("ij,ij->i", piece, piece)
        yield None
    yield _nearest(images.indices, squares, count)


def hidden_steps(network: Network, images: LabelledImages) -> Iterator[HiddenImages | None]:
    """Yield None until it yields what the network's last hidden layer makes of the chosen images.

    Of more than memory should hold, or time allows, it takes as many as that, evenly from among them. A network without a
    hidden layer has its inputs in the place of one.
    """
    layer = stages(network)[-1].dense
    limit = max(int(min(_MOST_NUMBERS / layer.input_size, _MOST_PRODUCTS / network.parameters.size)), 1)
    indices = images.indices[np.linspace(0, len(images.indices) - 1, min(limit, len(images.indices))).astype(np.intp)]
    activations = np.empty((len(indices), layer.input_size), np.float32)
    for first in range(0, len(indices), network.rows_per_pass):
        piece = indices[first : first + network.rows_per_pass]
        activations[first : first + len(piece)] = _last_hidden(network, images.images[piece].reshape(len(piece), -1) / 255)
        yield None
    yield HiddenImages(indices, activations, np.einsum("ij,ij->i", activations, activations))


def nearest_in_layer(network: Network, image: Grey, hidden: HiddenImages, count: int) -> Nearest:
    """Return the images whose activations in that layer differ least, in L2, from those of one of their shape."""
    of_image = _last_hidden(network, image.reshape(1, -1) / 255)[0].astype(np.float32)
    # |a - b|^2 = |a|^2 - 2 a b + |b|^2
    squares = hidden.squares - 2 * (hidden.activations @ of_image) + of_image @ of_image
    return _nearest(hidden.indices, np.maximum(squares, 0), count)


def _last_hidden(network: Network, x: FloatArray) -> FloatArray:
    """Return what the last Dense layer is told of x, shape (batch, inputs): shape (batch, neurons)."""
    hidden = len(stages(network)) - 1
    return layer_outputs(network, x, hidden - 1 if hidden else None)


def _nearest(indices: Indices, squares: FloatArray, count: int) -> Nearest:
    count = min(count, len(squares))
    if not count:
        return Nearest(indices[:0], squares[:0])
    places = np.argpartition(squares, count - 1)[:count]
    places = places[np.argsort(squares[places], kind="stable")]
    return Nearest(indices[places], np.sqrt(squares[places]))
