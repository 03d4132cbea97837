"""The images of a file with their labels, as they are read, before a data set is put together from them."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from nnfs_gui.data.dataset import DatasetError, Images
from nnfs_gui.words import QT_TRANSLATE_NOOP

MOST_SIDE = 64


@dataclass(frozen=True, slots=True, eq=False)
class Part:
    """The images for training, or those for testing, and the file or folder that an error is to name."""

    images: Images  # shape (n, side, side)
    labels: Sequence[str] | npt.NDArray[Any]  # shape (n,): whole numbers from 0 or from 1 on, or names
    where: str

    @property
    def size(self) -> str:
        """How many pixels its images are high and wide, for people."""
        height, width = self.images.shape[1:]
        return f"{height} x {width}"

    @property
    def different_labels(self) -> list[Any]:
        """Its labels, each once, in no order."""
        return list(set(self.labels.ravel().tolist() if isinstance(self.labels, np.ndarray) else self.labels))


def check_images(part: Part) -> None:
    """Refuse images without labels, none at all, and such as are not square or too large. Raises DatasetError."""
    height, width = part.images.shape[1:]
    if len(part.images) != len(part.labels):
        raise DatasetError(
            QT_TRANSLATE_NOOP("Core", "{where} holds {images:,} images, but {labels:,} labels."),
            where=part.where,
            images=len(part.images),
            labels=len(part.labels),
        )
    if len(part.images) == 0:
        raise DatasetError(QT_TRANSLATE_NOOP("Core", "{where} holds no images."), where=part.where)
    if height != width or not 1 <= height <= MOST_SIDE:
        raise DatasetError(
            QT_TRANSLATE_NOOP(
                "Core", "{where} holds images of {size} pixels; expected square ones of at most {side} x {side}."
            ),
            where=part.where,
            size=part.size,
            side=MOST_SIDE,
        )
