"""Whether framing costs anything: the test images are read as they are, and once more framed as pictures are."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from nnfs_gui.data.dataset import Dataset
from nnfs_gui.ink.picture import frame_picture
from nnfs_gui.nn import Network
from nnfs_gui.training.evaluation import Evaluation, evaluate

_IMAGES_AT_ONCE = 20  # between two yields, a few hundredths of a second


@dataclass(frozen=True, slots=True, eq=False)
class SelfTest:
    """How a network reads the test images as they are, and framed anew."""

    direct: Evaluation
    framed: Evaluation


def self_test_steps(network: Network, dataset: Dataset) -> Iterator[float | SelfTest]:
    """Frame and read the test images: yields the share that is done, 0 to 1, and at the end the result.

    Raises ValueError where there are none.
    """
    images, labels = dataset.test_images, dataset.test_labels
    framed = np.empty_like(images)
    for start in range(0, len(images), _IMAGES_AT_ONCE):
        for place in range(start, min(start + _IMAGES_AT_ONCE, len(images))):
            framed[place] = frame_picture(images[place])
        yield start / len(images)
    yield SelfTest(evaluate(network, images, labels), evaluate(network, framed, labels))
