"""A certainty as the part of a model's file: four tensors, and the rest in the description. What comes back is checked."""

import math
from typing import Any

import numpy as np
import numpy.typing as npt

from nnfs_gui.recognition.certainty import Certainty
from nnfs_gui.recognition.shape_gallery import Gallery
from nnfs_gui.words import QT_TRANSLATE_NOOP, InvalidValueError

PREFIX = "certainty."
_NUMBERS = ("temperature", "least_confidence", "shape_weight", "energy_weight", "offset")
_TENSORS = {"centre": np.float32, "projection": np.float32, "vectors": np.int8, "spreads": np.float32}
_MOST_IMAGES = 1_000_000


def pack_certainty(certainty: Certainty) -> tuple[dict[str, Any], dict[str, npt.NDArray[Any]]]:
    """Return what describes the certainty, for JSON, and its tensors by their names in the file."""
    gallery = certainty.gallery
    described = {name: getattr(certainty, name) for name in _NUMBERS}
    described |= {"least_ink": gallery.least_ink, "counts": list(gallery.counts)}
    tensors = {PREFIX + name: np.ascontiguousarray(getattr(gallery, name), kind) for name, kind in _TENSORS.items()}
    return described, tensors


def unpack_certainty(described: Any, tensors: dict[str, npt.NDArray[Any]], classes: int) -> Certainty:
    """Make the certainty of a network of so many classes. Raises ValueError for what `pack_certainty` never gave."""
    if not isinstance(described, dict) or set(described) != {*_NUMBERS, "least_ink", "counts"}:
        raise InvalidValueError(QT_TRANSLATE_NOOP("Core", "the description of its certainty cannot be read"))
    for name in (*_NUMBERS, "least_ink"):
        if type(described[name]) is not float or not math.isfinite(described[name]):
            raise InvalidValueError(QT_TRANSLATE_NOOP("Core", "its certainty's {name} is no finite number"), name=name)
    counts = described["counts"]
    if not isinstance(counts, list) or len(counts) != classes:
        raise InvalidValueError(
            QT_TRANSLATE_NOOP("Core", "its certainty does not count the images of {classes} classes"), classes=classes
        )
    if not all(type(count) is int and 0 <= count <= _MOST_IMAGES for count in counts):
        raise InvalidValueError(
            QT_TRANSLATE_NOOP("Core", "its certainty's counts are no whole numbers from 0 to {most:,}"), most=_MOST_IMAGES
        )
    for name, kind in _TENSORS.items():
        found = tensors.get(PREFIX + name)
        if found is None or found.dtype != kind:
            raise InvalidValueError(
                QT_TRANSLATE_NOOP("Core", "the tensor {name!r} is missing, or its numbers are not {dtype}"),
                name=PREFIX + name,
                dtype=np.dtype(kind),
            )
    if len(tensors) != len(_TENSORS):
        raise InvalidValueError(QT_TRANSLATE_NOOP("Core", "a tensor of its certainty should not be there"))
    arrays = {name: tensors[PREFIX + name].astype(np.float32) for name in _TENSORS}
    gallery = Gallery(**arrays, counts=tuple(counts), least_ink=described["least_ink"])
    return Certainty(**{name: described[name] for name in _NUMBERS}, gallery=gallery)
