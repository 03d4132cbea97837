"""How much an image may change before a network no longer reads it: noise, turning, another pen and the like.

Each change has levels, one of which leaves the images as they are. What is done at a level is the same each time, for each
image of a sample, so that networks and levels are compared on the same pictures.
"""

import itertools
import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from nnfs_gui.arrays import FloatArray
from nnfs_gui.data.augmentation import IMAGES_AT_ONCE, Augmenter, Transformation
from nnfs_gui.data.dataset import Images, Labels
from nnfs_gui.inspection.readings.mistakes import LabelledImages
from nnfs_gui.nn import Network
from nnfs_gui.training.evaluation import Score, evaluation_steps
from nnfs_gui.words import QT_TRANSLATE_NOOP

SAMPLE_SIZE = 1000
ENOUGH = 0.95  # of the images read right
_SEED = 1729  # of the sample, of the noise and of where a patch lies

_PERCENT = QT_TRANSLATE_NOOP("Core", " %")
_PIXELS = QT_TRANSLATE_NOOP("Core", " px")


@dataclass(frozen=True, slots=True, eq=False)
class Sample:
    """Some images of a set, bytes of shape (n, side, side), with their labels, shape (n,).

    The first ones are one of each class, for people to look at.
    """

    images: Images
    labels: Labels
    classes_shown: int  # how many those are


def choose_sample(chosen: LabelledImages, most: int = SAMPLE_SIZE) -> Sample:
    """Choose at most so many of the images, always the same ones."""
    order = np.random.default_rng(_SEED).permutation(len(chosen.indices))[:most]
    indices = chosen.indices[order]
    _, firsts = np.unique(chosen.labels[indices], return_index=True)
    indices = np.concatenate([indices[firsts], np.delete(indices, firsts)])
    return Sample(chosen.images[indices], chosen.labels[indices], len(firsts))


@dataclass(frozen=True, slots=True)
class Change:
    """A way in which images change; its words are marked for translation.

    `apply` takes images, bytes of shape (n, side, side), and a level, and returns new ones of the same shape. What it does
    to one does not depend on those that come after it.
    """

    key: str
    name: str
    unit: str
    help: str
    levels: tuple[float, ...]  # ascending
    neutral: float  # the one of them that changes nothing
    apply: Callable[[Images, float], Images]


def add_noise(images: Images, percent: float) -> Images:
    """Add to each pixel a normal deviate with a standard deviation of so many percent of full ink."""
    noise = np.random.default_rng(_SEED).standard_normal(images.shape, np.float32)
    return _bytes(images + noise * np.float32(2.55 * percent))


def turn(images: Images, degrees: float) -> Images:
    """Turn images to the right around their middle."""
    return _transform(images, Transformation(angle=-math.radians(degrees)))


def shift_right(images: Images, percent: float) -> Images:
    """Move images to the right, by so many percent of their width."""
    return _shift(images, percent / 100, 0)


def shift_down(images: Images, percent: float) -> Images:
    """Move images down, by so many percent of their height."""
    return _shift(images, 0, percent / 100)


def resize(images: Images, percent: float) -> Images:
    """Make what is seen so large, around the middle of the image; 100 leaves it as it is."""
    return _transform(images, Transformation(width=100 / percent, height=100 / percent))


def thicken(images: Images, pixels: float) -> Images:
    """Write with a pen that is so much thicker at each side, or thinner: a pixel at a time."""
    for _ in range(math.ceil(abs(pixels))):
        step = min(max(pixels, -1), 1)
        images = _transform(images, Transformation(pen=step))
        pixels -= step
    return images


def hide(images: Images, percent: float) -> Images:
    """Lay a square of paper over each image, as wide as so many percent of it, somewhere within it."""
    side = images.shape[1]
    width = percent / 100 * side
    corners = np.random.default_rng(_SEED).random((len(images), 2, 1)) * (side - width)
    # how much of each row and column lies under the square: a part of the pixels at its edges
    pixels = np.arange(side)
    covered = np.clip(np.minimum(pixels + 1, corners + width) - np.maximum(pixels, corners), 0, 1)
    return _bytes(images * (1 - covered[:, 0, :, None] * covered[:, 1, None, :]))


def fade(images: Images, percent: float) -> Images:
    """Leave so many percent of the ink's darkness."""
    return _bytes(images * np.float32(percent / 100))


CHANGES = (
    Change(
        "noise",
        QT_TRANSLATE_NOOP("Core", "noise"),
        _PERCENT,
        QT_TRANSLATE_NOOP("Core", "Random grey on every pixel; its standard deviation, in percent of full ink."),
        (0, 5, 10, 15, 20, 30, 40, 50, 60, 80, 100),
        0,
        add_noise,
    ),
    Change(
        "turn",
        QT_TRANSLATE_NOOP("Core", "turn"),
        "°",
        QT_TRANSLATE_NOOP("Core", "Turned around the middle, to the right, or with a minus to the left."),
        tuple(range(-60, 61, 10)),
        0,
        turn,
    ),
    Change(
        "right",
        QT_TRANSLATE_NOOP("Core", "shift to the right"),
        _PERCENT,
        QT_TRANSLATE_NOOP("Core", "Moved to the right, or with a minus to the left, in percent of the image's width."),
        tuple(range(-30, 31, 5)),
        0,
        shift_right,
    ),
    Change(
        "down",
        QT_TRANSLATE_NOOP("Core", "shift down"),
        _PERCENT,
        QT_TRANSLATE_NOOP("Core", "Moved down, or with a minus up, in percent of the image's height."),
        tuple(range(-30, 31, 5)),
        0,
        shift_down,
    ),
    Change(
        "size",
        QT_TRANSLATE_NOOP("Core", "size"),
        _PERCENT,
        QT_TRANSLATE_NOOP("Core", "Smaller or larger around the middle; 100 % is as it was."),
        tuple(range(40, 161, 10)),
        100,
        resize,
    ),
    Change(
        "pen",
        QT_TRANSLATE_NOOP("Core", "pen"),
        _PIXELS,
        QT_TRANSLATE_NOOP("Core", "Written with a thicker pen, or with a minus a thinner one; so many pixels at each side."),
        tuple(half / 2 for half in range(-4, 7)),
        0,
        thicken,
    ),
    Change(
        "hidden",
        QT_TRANSLATE_NOOP("Core", "hidden part"),
        _PERCENT,
        QT_TRANSLATE_NOOP("Core", "A square of paper somewhere over the image; how wide it is, in percent of the image."),
        tuple(range(0, 81, 10)),
        0,
        hide,
    ),
    Change(
        "contrast",
        QT_TRANSLATE_NOOP("Core", "contrast"),
        _PERCENT,
        QT_TRANSLATE_NOOP("Core", "Paler ink on the same paper; 100 % is as it was."),
        (2, 5, 10, 15, 20, 30, 40, 60, 80, 100),
        100,
        fade,
    ),
)


@dataclass(frozen=True, slots=True)
class Measurement:
    """How many of a sample's images a network reads right at a level of a change."""

    network: int  # its place among those that are compared
    change: Change
    level: float
    score: Score


def robustness_steps(
    networks: Sequence[Network], sample: Sample, changes: Sequence[Change] = CHANGES
) -> Iterator[Measurement | None]:
    """Let networks read a sample at each level of each change; yields each measurement as it comes, and None in between.

    The networks share no arrays with others that read meanwhile. Raises ValueError where the sample has no images.
    """
    for change in changes:
        for level in sorted(change.levels, key=lambda level: abs(level - change.neutral)):  # the mildest first
            images = change.apply(sample.images, level)
            yield None
            for place, network in enumerate(networks):
                for result in evaluation_steps(network, images, sample.labels):
                    yield None if result is None else Measurement(place, change, level, result.score)


@dataclass(frozen=True, slots=True)
class Tolerance:
    """Between which levels a network reads enough: None where it does so as far as was measured."""

    least: float | None
    most: float | None


def tolerance(measurements: Sequence[Measurement], enough: float = ENOUGH) -> Tolerance | None:
    """Return where the accuracy first falls under `enough`, on either side of what changes nothing, between two levels.

    `measurements` are those of one network and one change, in whatever order. None where it reads too little unchanged.
    """
    change = measurements[0].change
    ordered = sorted(measurements, key=lambda measurement: measurement.level)
    below = [m for m in reversed(ordered) if m.level <= change.neutral]
    above = [m for m in ordered if m.level >= change.neutral]
    if below[0].score.accuracy < enough:
        return None
    return Tolerance(_crossing(below, enough), _crossing(above, enough))


def _crossing(outwards: Sequence[Measurement], enough: float) -> float | None:
    """Return the level at which the straight line between two measurements falls under `enough`."""
    for before, after in itertools.pairwise(outwards):
        if after.score.accuracy < enough:
            share = (before.score.accuracy - enough) / (before.score.accuracy - after.score.accuracy)
            return before.level + share * (after.level - before.level)
    return None


def _shift(images: Images, right: float, down: float) -> Images:
    """Move images by shares of their side."""
    return _transform(images, Transformation(shift=-images.shape[1] * np.array([[right], [down]])))


def _transform(images: Images, change: Transformation) -> Images:
    augmenter = Augmenter(images.shape[1])
    out = np.empty((len(images), images[0].size), np.float32)
    for start in range(0, len(images), IMAGES_AT_ONCE):
        part = slice(start, start + IMAGES_AT_ONCE)
        augmenter.transform(images[part], change, out[part])
    return _bytes(255 * out).reshape(images.shape)


def _bytes(shades: FloatArray) -> Images:
    """Return shades, which may lie outside of 0 to 255, as the bytes of an image."""
    images: Images = np.rint(np.clip(shades, 0, 255)).astype(np.uint8)
    return images
