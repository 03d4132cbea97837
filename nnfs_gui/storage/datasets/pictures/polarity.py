"""Whether ink is dark or light in images, so that it can be the brighter one in all of them: 0 is paper, 255 is ink."""

from collections.abc import Sequence
from typing import Any

import numpy as np
import numpy.typing as npt

from nnfs_gui.arrays import Float64Array
from nnfs_gui.data.dataset import Images
from nnfs_gui.storage.datasets.reading import Ink, Question
from nnfs_gui.words import QT_TRANSLATE_NOOP, Text

_MOST_LOOKED_AT = 2_000  # of a part
_IMAGES_AT_ONCE = 10_000
_FEW = 0.02  # so small a share of images with another border is an accident
_PLAIN = 0.8  # of a border that is all paper so large a share is on one side of the middle
_MOST, _SOME = 0.9, 0.1
_GREY = 128
_EXCHANGED = Text(
    QT_TRANSLATE_NOOP(
        "Core", "The pictures are dark on light; black and white were exchanged, because ink is the brighter one here."
    )
)
_EXCHANGED_IN_SOME = QT_TRANSLATE_NOOP(
    "Core",
    "Some pictures are dark on light and others light on dark; black and white were exchanged in the first, {share:.0%} of "
    "them, because ink is the brighter one here.",
)
_ANSWERS = (
    (Ink.LIGHT, Text(QT_TRANSLATE_NOOP("Core", "ink is light, on dark paper"))),
    (Ink.DARK, Text(QT_TRANSLATE_NOOP("Core", "ink is dark, on light paper"))),
    (Ink.EACH, Text(QT_TRANSLATE_NOOP("Core", "some one way and some the other, as the border of each picture shows"))),
)


def make_ink_bright(
    parts: Sequence[Images], labels: Sequence[npt.NDArray[Any]], chosen: Ink | None
) -> tuple[list[Text], Question]:
    """Exchange black and white, in place, in the images, each part of shape (n, side, side), where ink is dark.

    All parts, each with its labels of shape (n,), show which is ink where nothing was chosen. Returns what was assumed, and
    the question which it is.
    """
    places = [np.linspace(0, len(some) - 1, min(len(some), _MOST_LOOKED_AT)).astype(int) for some in labels]
    seen = np.concatenate([images[at] for images, at in zip(parts, places, strict=True)])
    ink, is_open = _look(seen, np.concatenate([some[at] for some, at in zip(labels, places, strict=True)]))
    ink = chosen or ink
    exchanged = total = 0
    for images in parts:
        for start in range(0, len(images), _IMAGES_AT_ONCE):
            some = images[start : start + _IMAGES_AT_ONCE]
            total += len(some)
            if ink is Ink.DARK:
                np.invert(some, out=some)
            elif ink is Ink.EACH:
                light = _border_shares(some) > 0.5
                exchanged += int(np.count_nonzero(light))
                np.invert(some, out=some, where=light[:, None, None])
    said = {Ink.LIGHT: [], Ink.DARK: [_EXCHANGED], Ink.EACH: [Text(_EXCHANGED_IN_SOME, share=exchanged / max(total, 1))]}
    words = Text(QT_TRANSLATE_NOOP("Core", "Which shade of the pictures is ink?"))
    return said[ink], Question("ink", words, _ANSWERS, ink, is_doubtful=is_open)


def _look(images: Images, labels: npt.NDArray[Any]) -> tuple[Ink, bool]:
    """Return which shade is ink in images, shape (n, side, side), and whether it may well be another.

    Paper is what all of a border is; where borders are of many shades, as in photographs, nothing shows that ink is dark.
    """
    shares = _border_shares(images)
    has_ink = np.ptp(images, axis=(1, 2)) > 0
    on_light, on_dark = np.mean(has_ink & (shares >= _PLAIN)), np.mean(has_ink & (shares <= 1 - _PLAIN))
    all_plain = on_light + on_dark >= _MOST
    if on_light < _FEW:
        return Ink.LIGHT, False
    if all_plain and on_dark >= _FEW and _is_better_each(images, labels, shares > 0.5):
        return Ink.EACH, True
    return Ink.DARK if on_light > 0.5 else Ink.LIGHT, bool(all_plain or on_light >= _SOME)


def _border_shares(images: Images) -> Float64Array:
    """Return for each image, shape (n, side, side), how much of its border is lighter than the middle of its shades."""
    middle = images.min(axis=(1, 2)) / 2 + images.max(axis=(1, 2)) / 2
    border = np.concatenate([images[:, 0], images[:, -1], images[:, :, 0], images[:, :, -1]], axis=1)
    shares: Float64Array = (border > middle[:, None]).mean(axis=1)
    is_white = images.min(axis=(1, 2)) >= _GREY  # a sheet of paper without ink, or nearly
    return np.where(is_white, 1.0, shares)


def _is_better_each(images: Images, labels: npt.NDArray[Any], light: npt.NDArray[np.bool_]) -> bool:
    """Say whether the images with the rarer kind of border look more like the others of their class when exchanged."""
    rarer = light if light.mean() <= 0.5 else ~light
    nearer, compared = 0, 0
    for label in np.unique(labels[rarer]):
        of_class = labels == label
        if not (of_class & ~rarer).any():
            continue
        usual = images[of_class & ~rarer].mean(axis=0)
        others = images[of_class & rarer].astype(np.float64)
        as_they_are, exchanged = (np.abs(some - usual).mean(axis=(1, 2)) for some in (others, 255 - others))
        nearer += int(np.count_nonzero(exchanged < as_they_are))
        compared += len(others)
    return nearer > compared / 2
