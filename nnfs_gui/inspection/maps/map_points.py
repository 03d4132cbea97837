"""What a map of many images is made of: a fair sample of them, and what a layer of a network makes of each."""

from collections.abc import Iterator

import numpy as np
import numpy.typing as npt

from nnfs_gui.inspection.activations import stages
from nnfs_gui.inspection.readings.mistakes import LabelledImages
from nnfs_gui.nn import FloatArray, Network, Softmax

_SAMPLE_SEED = 12  # the same images whenever one looks, so that maps compare


def stratified_sample(chosen: LabelledImages, most: int) -> LabelledImages:
    """Return at most so many of the images, of each class the same share, rounded so that none is left out needlessly."""
    count = len(chosen.indices)
    if count <= most:
        return chosen
    order = np.random.default_rng(_SAMPLE_SEED).permutation(count)
    labels = chosen.labels[chosen.indices[order]]
    by_class = order[np.argsort(labels, kind="stable")]  # every class in one piece, its images in random order
    places = by_class[(np.arange(most) * count) // most]  # evenly spaced: each piece gives its share, to within one image
    return LabelledImages(chosen.images, chosen.labels, np.sort(chosen.indices[places]))


def layer_outputs(network: Network, x: npt.ArrayLike, stage: int | None) -> FloatArray:
    """Return what a stage, from 0, tells the next one of x, shape (batch, inputs): shape (batch, neurons).

    Of the last stage these are the logits, and of None the inputs themselves. Where a network has grown too large to
    calculate with, they are not finite.
    """
    values: FloatArray = np.asarray(x, network.dtype)
    if stage is None:
        return values
    with np.errstate(over="ignore", invalid="ignore"):
        every = stages(network)
        for number, each in enumerate(every[: stage + 1]):
            values = each.dense.forward(values)
            for layer in each.followers:
                if not (number == len(every) - 1 and isinstance(layer, Softmax)):
                    values = layer.forward(values)
    return values.copy()


def layer_output_steps(network: Network, chosen: LabelledImages, stage: int | None) -> Iterator[FloatArray | None]:
    """Yield None until it yields `layer_outputs` of the chosen images, in float32."""
    rows = network.rows_per_pass
    pixels = chosen.images.reshape(len(chosen.images), -1)
    outputs = []
    for start in range(0, len(chosen.indices), rows):
        some = np.divide(pixels[chosen.indices[start : start + rows]], 255, dtype=network.dtype)
        outputs.append(layer_outputs(network, some, stage).astype(np.float32))
        yield None
    yield np.concatenate(outputs)
