"""Pen drawings beside the images of a data set: as images like all others, that know of which strokes they are."""

from collections.abc import Sequence

import numpy as np

from nnfs_gui.data.dataset import SPLIT_SEED, Dataset, DatasetError, DrawnImages, Images, Labels
from nnfs_gui.ink.framing import SIDE
from nnfs_gui.ink.segments import as_segments
from nnfs_gui.ink.strokes import Stroke, frame_strokes
from nnfs_gui.words import QT_TRANSLATE_NOOP


def draw_all(drawings: Sequence[Sequence[Stroke]]) -> Images:
    """Return drawings, each a sequence of strokes of shape (points, 2), as images of shape (n, 28, 28)."""
    images = np.zeros((len(drawings), SIDE, SIDE), np.uint8)
    for image, strokes in zip(images, drawings, strict=True):
        image[:] = frame_strokes(strokes)
    return images


def with_drawings(dataset: Dataset, name: str, drawings: Sequence[Sequence[Stroke]], labels: Labels) -> Dataset:
    """Return a data set that also learns from drawings, with their labels, shape (n,), mixed among its training images.

    Each drawing has at least one point. The test images stay as they are. Raises DatasetError where drawings cannot stand
    beside the images, because these are larger or smaller.
    """
    if dataset.side != SIDE:
        raise DatasetError(
            QT_TRANSLATE_NOOP(
                "Core", "Drawings are images of 28 x 28 pixels, and cannot stand beside those of {name}, {kind}."
            ),
            name=dataset.name,
            kind=dataset.kind,
        )
    pictures = len(dataset.train_images)
    segments = np.stack([as_segments(strokes) for strokes in drawings])
    numbers, drawn_before = np.full(pictures, -1), 0
    if dataset.drawn is not None:
        numbers, drawn_before = dataset.drawn.numbers, len(dataset.drawn.segments)
        segments = np.concatenate([dataset.drawn.segments, segments])
    numbers = np.concatenate([numbers, drawn_before + np.arange(len(drawings))])
    order = np.random.default_rng(SPLIT_SEED).permutation(len(numbers))  # so that the first thousand are of both kinds
    images = np.concatenate([dataset.train_images, draw_all(drawings)])[order]
    all_labels = np.concatenate([dataset.train_labels, labels])[order]
    drawn = DrawnImages(numbers[order], segments)
    for array in (images, all_labels, drawn.numbers, drawn.segments):
        array.setflags(write=False)  # many read it at once
    return Dataset(
        f"{dataset.name} + {name}",
        images,
        all_labels,
        dataset.test_images,
        dataset.test_labels,
        dataset.class_names,
        dataset.assumptions,
        is_mixed=True,
        first_label=dataset.first_label,
        drawn=drawn,
    )
