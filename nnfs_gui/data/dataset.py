"""A data set of labelled images or points, how it is split, and how a batch of it becomes a network's input."""

import functools
import hashlib
import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
import numpy.typing as npt

from nnfs_gui.arrays import FloatArray
from nnfs_gui.ink.framing import SIDE
from nnfs_gui.ink.segments import Segments
from nnfs_gui.words import QT_TRANSLATE_NOOP, ExplainedError, Text, showable

Points = npt.NDArray[np.float32]  # shape (n, 2): x and y from -1 to 1, the numbers that a network gets
# what a network reads: bytes of shape (n, height, width), 0 is paper, 255 is ink; or points on a plane
Images = npt.NDArray[np.uint8] | Points
Labels = npt.NDArray[np.uint8]  # shape (n,)
Indices = npt.NDArray[np.intp]  # shape (n,), each from 0 on

DIGITS = tuple("0123456789")
POINT_INPUTS = 2  # of a network that reads points; no square image has so many pixels
_NAMES_TOLD = 3
SPLIT_SEED = 28  # the same images validate every run, so runs compare, and going on training never learns from them


class DatasetError(ExplainedError):
    """A data set cannot be used; the message names the file, what was expected and what was found."""


@dataclass(frozen=True, slots=True, eq=False)
class DrawnImages:
    """Which training images were drawn from pen strokes, and from which."""

    numbers: Indices  # shape (training images,): the drawing that an image was drawn from; -1 for an image that is none
    segments: Segments  # of each drawing, shape (drawings, SEGMENTS, 4)

    @property
    def are_all(self) -> bool:
        """Whether no image is anything else."""
        return bool((self.numbers >= 0).all())


@dataclass(frozen=True, eq=False)
class Dataset:
    """Training images, and test images that choose nothing and are looked at when a run has ended.

    All are of the same shape, bytes of shape (n, side, side), and their labels, shape (n,), are less than `classes`. In the
    place of images there may be points on a plane, shape (n, 2).
    """

    name: str
    train_images: Images
    train_labels: Labels
    test_images: Images
    test_labels: Labels
    class_names: tuple[str, ...] = DIGITS  # of label 0, 1, 2 and so on
    assumptions: tuple[Text, ...] = ()  # sentences: what the files did not say
    is_mixed: bool = False  # whether the training images have another order than in their files
    first_label: int = 0  # what label 0 is in the files, 0 or 1
    drawn: DrawnImages | None = None  # where there are drawings among the training images, which are varied as strokes

    def __post_init__(self) -> None:
        """Hold names that can be shown: they come from files and folders."""
        object.__setattr__(self, "name", showable(self.name))
        object.__setattr__(self, "class_names", tuple(map(showable, self.class_names)))

    @property
    def classes(self) -> int:
        """How many classes the labels tell apart."""
        return len(self.class_names)

    @property
    def shows_points(self) -> bool:
        """Whether it holds points on a plane, and no images."""
        return self.train_images.ndim == 2

    @property
    def side(self) -> int:
        """How many pixels an image is high and wide. Raises TypeError where there are points."""
        if self.shows_points:
            raise TypeError(f"{self} has no images, and so no side")
        return int(self.train_images.shape[1])

    @property
    def inputs(self) -> int:
        """How many numbers a network gets of an image: one for each pixel, or x and y of a point."""
        return math.prod(self.train_images.shape[1:])

    @property
    def kind(self) -> Text:
        """What the images are, in words."""
        return describe_images(self.inputs, self.class_names)

    @property
    def shows_digits(self) -> bool:
        """Whether its images are of MNIST's kind, so that drawings of digits can stand beside them."""
        return not self.shows_points and self.side == SIDE and self.class_names == DIGITS

    def __repr__(self) -> str:
        kind = "points" if self.shows_points else "images"
        return f"Dataset({self.name}, {len(self.train_labels):,} training and {len(self.test_labels):,} test {kind})"

    @cached_property
    def checksum(self) -> str:
        """A SHA-256 (64 hexadecimal digits) of all images and labels: the same data have it under whatever name."""
        digest = hashlib.sha256()
        drawn = () if self.drawn is None else (self.drawn.numbers, self.drawn.segments)
        for array in (self.train_images, self.train_labels, self.test_images, self.test_labels, *drawn):
            digest.update(f"{array.shape} {array.dtype}\n".encode())
            digest.update(np.ascontiguousarray(array).data)
        return digest.hexdigest()


def describe_images(pixels: int, class_names: Sequence[str]) -> Text:
    """Say what images of so many pixels in these classes are, such as "28 x 28 pixels in 10 classes (0, 1, 2 and so on)"."""
    side = math.isqrt(pixels)
    size = (
        Text(QT_TRANSLATE_NOOP("Core", "{side} x {side} pixels"), side=side)
        if side**2 == pixels
        else Text(QT_TRANSLATE_NOOP("Core", "points on a plane"))
        if pixels == POINT_INPUTS
        else Text(QT_TRANSLATE_NOOP("Core", "{pixels:,} pixels"), pixels=pixels)
    )
    template = (
        QT_TRANSLATE_NOOP("Core", "{size} in 1 class ({names})")
        if len(class_names) == 1
        else QT_TRANSLATE_NOOP("Core", "{size} in {classes} classes ({names} and so on)")
        if len(class_names) > _NAMES_TOLD
        else QT_TRANSLATE_NOOP("Core", "{size} in {classes} classes ({names})")
    )
    return Text(template, size=size, classes=len(class_names), names=", ".join(class_names[:_NAMES_TOLD]))


@functools.lru_cache(maxsize=4)  # what looks at a run asks for the same split again and again
def split_indices(count: int, validation_share: float) -> tuple[Indices, Indices]:
    """Split range(count) into training and validation indices, each of shape (n,) and ascending; they can be read only.

    The validation images are drawn by a generator with a fixed seed. With a share of 0 all images train, in their order.
    At least one image trains, and where there are two, at least one validates. Raises ValueError unless the share is at
    least 0 and less than 1.
    """
    if not 0 <= validation_share < 1:
        raise ValueError(f"validation_share must be at least 0 and less than 1, got {validation_share}")
    if validation_share == 0:
        validation, order = 0, np.arange(count)
    else:
        validation = min(max(round(count * validation_share), 1), max(count - 1, 0))
        order = np.random.default_rng(SPLIT_SEED).permutation(count)
    parts = np.sort(order[validation:]), np.sort(order[:validation])
    for part in parts:
        part.setflags(write=False)
    return parts


def one_hot(labels: npt.ArrayLike, classes: int, dtype: npt.DTypeLike = np.float32) -> FloatArray:
    """Return an array of shape (n, classes) with a 1 in the column of each label, shape (n,), and 0 elsewhere.

    Raises IndexError if a label is not less than `classes`.
    """
    targets: FloatArray = np.eye(classes, dtype=dtype)[np.asarray(labels, np.intp)]
    return targets


def as_inputs(images: Images, dtype: npt.DTypeLike = np.float64) -> FloatArray:
    """Return what a network gets of images, shape (n, ...): pixels from 0 to 1, or points as they are; shape (n, inputs)."""
    rows = images.reshape(len(images), -1)
    inputs: FloatArray = np.divide(rows, 255, dtype=dtype) if rows.dtype == np.uint8 else rows.astype(dtype)
    return inputs


class BatchBuffer:
    """Turns chosen images into network inputs and targets, in arrays that are made once and filled again and again."""

    def __init__(
        self,
        images: Images,
        labels: Labels,
        classes: int,
        rows: int,
        dtype: npt.DTypeLike = np.float32,
        *,
        smoothing: float = 0.0,
    ) -> None:
        """Make room for `rows` of the images, shape (n, height, width) or (n, inputs), with their labels, shape (n,).

        Of each target the share `smoothing` is spread evenly over the classes (Szegedy et al. 2016, sec. 7).
        """
        self._pixels = images.reshape(len(images), -1)
        self._labels = labels
        self._are_bytes = images.dtype == np.uint8
        self._rows_of_targets = (np.eye(classes) * (1 - smoothing) + smoothing / classes).astype(dtype)
        self._chosen = np.empty((rows, self._pixels.shape[1]), images.dtype)
        self._inputs = np.empty(self._chosen.shape, dtype)
        self._targets = np.empty((rows, classes), dtype)

    def fill(
        self, indices: Indices, change: Callable[[Images, FloatArray], object] | None = None
    ) -> tuple[FloatArray, FloatArray, Labels]:
        """Return inputs (n, inputs) as of `as_inputs`, targets (n, classes) and labels (n,); the first two are reused.

        `indices`, shape (n,), choose at most `rows` of the images.
        `change` makes the inputs, its second argument, from the chosen images, its first, both of shape (n, pixels).
        """
        rows = len(indices)
        chosen, inputs, targets = self._chosen[:rows], self._inputs[:rows], self._targets[:rows]
        self._pixels.take(indices, axis=0, out=chosen, mode="clip")
        if change is None:
            np.copyto(inputs, chosen)
            if self._are_bytes:
                inputs /= 255
        else:
            change(chosen, inputs)
        labels = self._labels[indices]
        self._rows_of_targets.take(labels, axis=0, out=targets, mode="clip")
        return inputs, targets, labels
