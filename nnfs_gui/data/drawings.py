"""Pen drawings, by themselves or beside the images of a data set: images like all others, that know their strokes."""

from collections.abc import Generator, Sequence
from dataclasses import dataclass, replace

import numpy as np

from nnfs_gui.data.dataset import SPLIT_SEED, Dataset, DatasetError, DrawnImages, Images, Indices, Labels
from nnfs_gui.ink.framing import SIDE, Image
from nnfs_gui.ink.segments import SEGMENTS, Segments, as_segments
from nnfs_gui.ink.strokes import Stroke, frame_strokes
from nnfs_gui.words import QT_TRANSLATE_NOOP

_AT_ONCE = 50  # drawings, which take some 20 ms


@dataclass(frozen=True, slots=True, eq=False)
class Drawings:
    """What somebody drew or photographed, and which class each is: shape (n, side, side), shape (n,)."""

    images: Images
    labels: Labels
    drawn: DrawnImages  # which of the images were drawn from strokes; the others are pictures

    @classmethod
    def of(
        cls, images: Images | Sequence[Image], strokes: Sequence[Sequence[Stroke]], labels: Labels | Sequence[int]
    ) -> "Drawings":
        """Put together at least one image, its strokes, of shape (points, 2), or none for a picture, and its label.

        Images of another size than 28 x 28 are pictures all of them, since strokes are drawn at that size.
        """
        is_drawn = np.array([images[0].shape == (SIDE, SIDE) and any(map(len, own)) for own in strokes])
        segments = [as_segments(own) for own, has_points in zip(strokes, is_drawn, strict=True) if has_points]
        drawn = DrawnImages(
            numbers=np.where(is_drawn, np.cumsum(is_drawn) - 1, -1),
            segments=np.array(segments, np.float32).reshape(-1, SEGMENTS, 4),
        )
        return cls(np.asarray(images, np.uint8), np.array(labels, np.uint8), drawn)

    def __len__(self) -> int:
        return len(self.labels)

    def take(self, indices: Indices) -> "Drawings":
        """Return some of them, some perhaps more than once."""
        drawn = replace(self.drawn, numbers=self.drawn.numbers[indices])
        return Drawings(self.images[indices], self.labels[indices], drawn)


def draw_all(drawings: Sequence[Sequence[Stroke]]) -> Images:
    """Return drawings, each a sequence of strokes of shape (points, 2), as images of shape (n, 28, 28)."""
    images = np.zeros((len(drawings), SIDE, SIDE), np.uint8)
    for image, strokes in zip(images, drawings, strict=True):
        image[:] = frame_strokes(strokes)
    return images


def drawing_steps(drawings: Sequence[Sequence[Stroke]]) -> Generator[None, None, tuple[Images, Segments]]:
    """Return drawings as images, shape (n, 28, 28), and as segments, shape (n, SEGMENTS, 4), some at a time."""
    images, segments = np.zeros((len(drawings), SIDE, SIDE), np.uint8), np.empty((len(drawings), SEGMENTS, 4), np.float32)
    for start in range(0, len(drawings), _AT_ONCE):
        some = slice(start, start + _AT_ONCE)
        images[some], segments[some] = draw_all(drawings[some]), [as_segments(strokes) for strokes in drawings[some]]
        yield
    return images, segments


def with_drawings(dataset: Dataset, name: str, drawings: Sequence[Sequence[Stroke]], labels: Labels) -> Dataset:
    """Return a data set that also learns from drawings, with their labels, shape (n,), mixed among its training images.

    Each drawing has at least one point. The test images stay as they are. Raises DatasetError where drawings cannot stand
    beside the images, because these are larger or smaller.
    """
    steps = with_drawings_steps(dataset, name, drawings, labels)
    while True:
        try:
            next(steps)
        except StopIteration as end:
            both: Dataset = end.value
            return both


def with_drawings_steps(
    dataset: Dataset, name: str, drawings: Sequence[Sequence[Stroke]], labels: Labels
) -> Generator[None, None, Dataset]:
    """Do as `with_drawings`, some drawings at a time. One may leave at any time."""
    if dataset.side != SIDE:
        raise DatasetError(
            QT_TRANSLATE_NOOP(
                "Core", "Drawings are images of 28 x 28 pixels, and cannot stand beside those of {name}, {kind}."
            ),
            name=dataset.name,
            kind=dataset.kind,
        )
    pictures = len(dataset.train_images)
    drawn_images, segments = yield from drawing_steps(drawings)
    numbers, drawn_before = np.full(pictures, -1), 0
    if dataset.drawn is not None:
        numbers, drawn_before = dataset.drawn.numbers, len(dataset.drawn.segments)
        segments = np.concatenate([dataset.drawn.segments, segments])
    numbers = np.concatenate([numbers, drawn_before + np.arange(len(drawings))])
    order = np.random.default_rng(SPLIT_SEED).permutation(len(numbers))  # so that the first thousand are of both kinds
    images = np.concatenate([dataset.train_images, drawn_images])[order]
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
