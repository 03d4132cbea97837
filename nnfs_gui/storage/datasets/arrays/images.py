"""Images in arrays of any shape, of any numbers, grey or in colours, become bytes of shape (n, height, width)."""

import math
from collections.abc import Generator, Sequence
from typing import Any

import numpy as np
import numpy.typing as npt

from nnfs_gui.data.dataset import DatasetError, Images
from nnfs_gui.storage.datasets.arrays.source import Array, ArraySource
from nnfs_gui.storage.datasets.shades import Extent, Span, find_span
from nnfs_gui.words import QT_TRANSLATE_NOOP, Text

_LUMA = np.array((0.299, 0.587, 0.114), np.float32)  # how bright red, green and blue are (ITU-R BT.601)
_COLOURS = len(_LUMA)
_IMAGES_AT_ONCE = 2_000
_OWN_RANGES = QT_TRANSLATE_NOOP("Core", "The parts hold values of different ranges; each was read by its own.")

Shades = npt.NDArray[np.uint8]


def arrange(where: str, array: Array, count: int) -> tuple[Array, list[Text]]:
    """Return images as an array of shape (n, height, width), or with colours (n, height, width, 3); and what was assumed.

    Channels may stand first or last, images may be rows of pixels, and `count`, how many they are, may be the last size.
    Raises DatasetError.
    """
    said = []
    wrong = DatasetError(
        QT_TRANSLATE_NOOP("Core", "{where} has shape {shape}; expected (images, side, side)."),
        where=where,
        shape=array.shape,
    )
    if array.ndim < 2:
        raise wrong
    if len(array) != count and array.shape[-1] == count:
        array = np.moveaxis(array, -1, 0)
        said.append(Text(QT_TRANSLATE_NOOP("Core", "Each column of the array of images is one image.")))
    elif array.shape == (count, count):
        said.append(Text(QT_TRANSLATE_NOOP("Core", "Each row of the array of images is one image.")))
    elif array.ndim == 3 and array.shape[-1] == count:
        said.append(Text(QT_TRANSLATE_NOOP("Core", "The first axis of the array was taken to be that of the images.")))
    sizes = tuple(size for size in array.shape[1:] if size != 1) or (1,)
    if len(sizes) == 1 and math.isqrt(sizes[0]) ** 2 == sizes[0]:
        sizes = (math.isqrt(sizes[0]),) * 2
    if len(sizes) == 2 or (len(sizes) == 3 and sizes[2] == _COLOURS):
        return array.reshape(len(array), *sizes), said
    if len(sizes) == 3 and sizes[0] == _COLOURS:
        return np.moveaxis(array.reshape(len(array), *sizes), 1, -1), said
    if array.ndim == 3:  # of which whoever looks at the sizes says that they are no square
        return array, said
    raise wrong


def read_shades(sources: Sequence[ArraySource]) -> Generator[None, None, tuple[list[Shades], list[Text]]]:
    """Return shades from 0 to 255, shape (n,), in the order of each file, and what had to be assumed.

    All but bytes are read twice, so that no other copy of them is needed: what are black and white shows only when all was
    seen. Raises DatasetError.
    """
    extents = [Extent() for _ in sources]
    read: dict[int, bytearray] = {}
    for place, (source, extent) in enumerate(zip(sources, extents, strict=True)):
        are_bytes = source.dtype.itemsize == 1 and source.dtype.kind in "bu"
        kept = read.setdefault(place, bytearray()) if are_bytes else None
        for piece in source.pieces():
            extent.add(source.where, piece)
            if extent.is_hopeless(whole=_is_whole(source)):
                find_span(source.where, extent, whole=_is_whole(source))
            if kept is not None:
                kept += piece.tobytes()
            yield
    spans, said = _find_spans(sources, extents)
    shades = []
    for place, (source, span) in enumerate(zip(sources, spans, strict=True)):
        if place in read:
            flat = np.frombuffer(read.pop(place), np.uint8)
            span.spread(flat)
        else:
            flat = np.empty(math.prod(source.shape), np.uint8)
            end = 0
            for piece in source.pieces():
                flat[end : end + len(piece)] = span.to_bytes(piece)
                end += len(piece)
                yield
        shades.append(flat)
    return shades, said


def _find_spans(sources: Sequence[ArraySource], extents: Sequence[Extent]) -> tuple[list[Span], list[Text]]:
    """Return what is black and white in each array, and what had to be assumed.

    Arrays of one type have the same, for one of them may happen to be darker; but not if it holds fractions, and another
    does not: then somebody has divided the one, and forgotten the other.
    """
    keys = [(source.dtype, extent.holds_fractions) for source, extent in zip(sources, extents, strict=True)]
    joint: dict[tuple[np.dtype[Any], bool], Extent] = {}
    for key, extent in zip(keys, extents, strict=True):
        joint.setdefault(key, Extent()).join(extent)
    spans, said = [], []
    for key, source in zip(keys, sources, strict=True):
        span, assumed = find_span(source.where, joint[key], whole=_is_whole(source))
        spans.append(span)
        said += [text for text in assumed if text not in said]
    if len(set(spans)) > 1:
        said.append(Text(_OWN_RANGES))
    return spans, said


def _is_whole(source: ArraySource) -> bool:
    return source.dtype.kind != "f"


def upright(images: Array, *, turned: bool) -> Generator[None, None, Images]:
    """Return images of shape (n, height, width), grey and writable, with rows for columns if they are turned."""
    if images.ndim == 3 and not turned and images.flags.c_contiguous:
        return images if images.flags.writeable else images.copy()
    height, width = images.shape[1:3]
    done = np.empty((len(images), width, height) if turned else (len(images), height, width), np.uint8)
    for start in range(0, len(images), _IMAGES_AT_ONCE):
        some = images[start : start + _IMAGES_AT_ONCE]
        if some.ndim == 4:
            some = np.rint(some @ _LUMA).astype(np.uint8)
        done[start : start + _IMAGES_AT_ONCE] = some.transpose(0, 2, 1) if turned else some
        yield
    return done
