"""Labels in arrays: numbers or names, one for each image or one-hot."""

import math

import numpy as np

from nnfs_gui.data.dataset import DatasetError
from nnfs_gui.data.label_encoding import MOST_CLASSES
from nnfs_gui.storage.datasets.arrays.source import NUMBERS, TEXTS, Array, ArraySource
from nnfs_gui.words import QT_TRANSLATE_NOOP, Text

_MOST_LABELS = 2**23
_MOST_BYTES = {"U": 2**26, "S": 2**24}  # of names; one-hot numbers may take more
_MOST_BYTES_OF_NUMBERS = 2**29
_LONGEST_NAME = 400  # bytes
_MOST_NAMES = 1_000
_CLASS_COLUMN = 0  # of QMNIST's labels; the others tell where a digit comes from
_QMNIST_COLUMNS = 8


def read_labels(source: ArraySource, images: tuple[int, ...]) -> tuple[Array, list[Text]]:
    """Return labels, whole numbers or names, of shape (n,), for images of a shape; and what was assumed.

    Raises DatasetError.
    """
    expected = Text(QT_TRANSLATE_NOOP("Core", "expected one class number or name for each image"))
    if source.dtype.kind not in NUMBERS + TEXTS or source.dtype.itemsize > _LONGEST_NAME:
        raise source.wrong_type(expected)
    source.check()
    most_bytes = _MOST_BYTES.get(source.dtype.kind, _MOST_BYTES_OF_NUMBERS)
    if max(source.shape, default=0) > _MOST_LABELS or source.size > most_bytes:
        raise DatasetError(
            QT_TRANSLATE_NOOP(
                "Core", "{where} announces {labels:,} labels of {size:,} bytes; at most {most:,} of {most_bytes:,} are read."
            ),
            where=source.where,
            labels=max(source.shape),
            size=source.size,
            most=_MOST_LABELS,
            most_bytes=most_bytes,
        )
    labels = source.read()
    said: list[Text] = []
    if labels.ndim == 2:
        counts = (*images[:1], *images[-1:])  # how many images there may be
        if len(labels) not in counts and labels.shape[1] in counts:
            labels = labels.T
        labels, said = _one_column(labels)
    if labels.ndim != 1:
        raise DatasetError(
            QT_TRANSLATE_NOOP("Core", "{where} has shape {shape}; {expected}."),
            where=source.where,
            shape=source.shape,
            expected=expected,
        )
    return _as_classes(source.where, labels), said


def _one_column(labels: Array) -> tuple[Array, list[Text]]:
    """Return labels of shape (n, columns) as an array of shape (n,), if that is what they are."""
    columns = labels.shape[1]
    if columns == 1:
        return labels[:, 0], []
    if labels.dtype.kind in NUMBERS and 2 <= columns <= MOST_CLASSES and len(labels):
        is_one = labels == 1
        if ((is_one | (labels == 0)).all()) and (is_one.sum(axis=1) == 1).all():
            return labels.argmax(axis=1), []
    if labels.dtype.kind in "ui" and columns == _QMNIST_COLUMNS:
        first = Text(
            QT_TRANSLATE_NOOP("Core", "The labels have {columns} columns; the first is the class."), columns=columns
        )
        return labels[:, _CLASS_COLUMN], [first]
    return labels, []


def read_names(source: ArraySource) -> tuple[str, ...]:
    """Return the names of classes, an array of texts or numbers. Raises DatasetError."""
    if source.dtype.kind not in NUMBERS + TEXTS or source.dtype.itemsize > _LONGEST_NAME:
        raise source.wrong_type(Text(QT_TRANSLATE_NOOP("Core", "expected texts")))
    if math.prod(source.shape) > _MOST_NAMES:
        raise DatasetError(QT_TRANSLATE_NOOP("Core", "{where} is too long for a list of names."), where=source.where)
    return tuple(map(str, _as_classes(source.where, source.read()).ravel()))


def _as_classes(where: str, labels: Array) -> Array:
    """Return labels, shape (n,), as whole numbers or as texts."""
    if labels.dtype.kind == "S":
        try:
            return np.char.decode(labels, "utf-8")
        except UnicodeDecodeError as error:
            raise DatasetError(
                QT_TRANSLATE_NOOP("Core", "{where} holds names that are no text in UTF-8."), where=where
            ) from error
    if labels.dtype.kind != "f":
        return labels
    labels = labels.astype(np.float64)  # half precision has no such large numbers as are compared with
    wrong = labels[~((labels == np.rint(labels)) & (np.abs(labels) < _MOST_LABELS))]
    if len(wrong):
        raise DatasetError(
            QT_TRANSLATE_NOOP("Core", "{where} holds the label {label:g}; expected whole numbers, or names."),
            where=where,
            label=float(wrong[0]),
        )
    return labels.astype(np.int64)
