"""What a network, and each of its neurons, makes of every place of the plane."""

import functools
from collections.abc import Iterator

import numpy as np
import numpy.typing as npt

from nnfs_gui.data.dataset import Images, Points
from nnfs_gui.inspection.activations import stages
from nnfs_gui.nn import FloatArray, Network
from nnfs_gui.nn.softmax import softmax

PICTURE_SIDE = 32  # fields of a neuron's picture
_DOT_SIDE, _DOT, _AXIS = 29, 5, 60  # pixels of a picture and of the dot in it, and the shade of its axes
_MOST_PARAMETERS = 20_000  # of a network whose neurons' pictures take no longer than a window may wait


@functools.cache
def plane_points(side: int) -> Points:
    """Return the middles of side x side fields of the plane, shape (side**2, 2): row by row from the top left."""
    middles = (np.arange(side, dtype=np.float32) + 0.5) * (2 / side) - 1
    points = np.column_stack([np.tile(middles, side), np.repeat(-middles, side)]).astype(np.float32)
    points.setflags(write=False)
    return points


def surface_steps(network: Network, side: int) -> Iterator[FloatArray | None]:
    """Let a network of two inputs answer everywhere: yields None until it yields probabilities, shape (side, side, classes).

    The network's layers are used. Raises OverflowError as `Network.logits` does.
    """
    points, rows = plane_points(side), network.rows_per_pass
    logits = np.empty((len(points), network.output_size), network.dtype)
    for start in range(0, len(points), rows):
        logits[start : start + rows] = network.logits(points[start : start + rows])
        yield None
    yield softmax(logits, out=logits).reshape(side, side, -1)


def neuron_pictures(network: Network, side: int) -> tuple[FloatArray, ...]:
    """Return what each neuron tells at every place, for each stage an array of shape (neurons, side, side).

    Of the last stage it is the logits. What is no number is 0. The network's layers are used. Of a large network there are
    none: its neurons are too many to be looked at.
    """
    if len(network.parameters) > _MOST_PARAMETERS:
        return ()
    values: FloatArray = plane_points(side).astype(network.dtype)
    pictures = []
    every = stages(network)
    with np.errstate(over="ignore", invalid="ignore"):
        for stage in every:
            values = stage.dense.forward(values)
            if stage is not every[-1]:
                for layer in stage.followers:
                    values = layer.forward(values)
            pictures.append(np.nan_to_num(values).T.reshape(-1, side, side).copy())
    return tuple(pictures)


def as_pictures(images: Images) -> npt.NDArray[np.uint8]:
    """Return images as they are; of points, shape (n, 2), images that show each as a dot on the plane with its axes."""
    if images.dtype == np.uint8:
        return images.astype(np.uint8, copy=False)
    pictures = np.zeros((len(images), _DOT_SIDE, _DOT_SIDE), np.uint8)
    pictures[:, _DOT_SIDE // 2] = pictures[:, :, _DOT_SIDE // 2] = _AXIS
    corner = np.clip((images + 1) / 2 * _DOT_SIDE - _DOT / 2, 0, _DOT_SIDE - _DOT).round().astype(np.intp)
    every = np.arange(len(images))
    for right in range(_DOT):
        for down in range(_DOT):
            pictures[every, _DOT_SIDE - 1 - corner[:, 1] - down, corner[:, 0] + right] = 255
    return pictures
