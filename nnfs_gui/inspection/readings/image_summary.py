"""What a set of images is like as a whole: how many there are of each class, their means, and how dark their pixels are."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from nnfs_gui.data.dataset import Images
from nnfs_gui.inspection.health.layer_health import Histogram
from nnfs_gui.inspection.readings.mistakes import LabelledImages

_BINS = 32


@dataclass(frozen=True, slots=True, eq=False)
class ImageSummary:
    """Counts of shape (classes,), and the mean image of each class, shape (classes, height, width); black where none is."""

    counts: npt.NDArray[np.int64]
    means: Images
    pixels: Histogram  # of all pixels, 0 paper to 255 ink


def summarize(chosen: LabelledImages, classes: int) -> ImageSummary:
    """Go through all the chosen images once; their labels are less than `classes`."""
    labels = chosen.labels[chosen.indices]
    counts = np.bincount(labels, minlength=classes)
    means = np.zeros((classes, *chosen.images.shape[1:]), np.uint8)
    values = np.zeros(256, np.int64)
    for label in range(classes):
        images = chosen.images[chosen.indices[labels == label]]
        if len(images):
            means[label] = np.rint(images.mean(axis=0, dtype=np.float32))
            values += np.bincount(images.ravel(), minlength=256)
    edges = np.linspace(0, 255, _BINS + 1)  # the eight values of a bin lie between its edges, 255 on the last one
    return ImageSummary(counts, means, Histogram(edges, values.reshape(_BINS, -1).sum(axis=1)))
