"""A batch of a data set, varied: images as images, and drawings as strokes."""

import numpy as np

from nnfs_gui.arrays import FloatArray
from nnfs_gui.data.augmentation import Augmentation, Augmenter
from nnfs_gui.data.dataset import DrawnImages, Images, Indices
from nnfs_gui.data.stroke_augmentation import draw_varied


class Variation:
    """Varies images of `side` x `side` pixels, some of which may be drawings, at random, in arrays that are made once."""

    def __init__(self, side: int, drawn: DrawnImages | None, *, alone: bool = False) -> None:
        """With `alone`, drawings are all that is learnt, as `draw_varied` needs to know."""
        self._augmenter = Augmenter(side)
        self._drawn = drawn
        self._alone = alone

    def vary(
        self, indices: Indices, images: Images, strengths: Augmentation, rng: np.random.Generator, out: FloatArray
    ) -> None:
        """Fill out, shape (n, side * side), with the images of these indices, shape (n,), each varied.

        `images` are theirs, bytes of shape (n, side * side). What is drawn from `rng` depends on the strengths, on n, and on
        how many of them are drawings.
        """
        if self._drawn is None:
            self._augmenter.distort(images, strengths, rng, out)
            return
        numbers = self._drawn.numbers[indices]
        is_drawn = numbers >= 0
        pictures, drawings = np.flatnonzero(~is_drawn), np.flatnonzero(is_drawn)
        varied = np.empty_like(out)
        self._augmenter.distort(images[pictures], strengths, rng, varied[: len(pictures)])
        draw_varied(self._drawn.segments[numbers[drawings]], strengths, rng, varied[len(pictures) :], alone=self._alone)
        out[pictures], out[drawings] = varied[: len(pictures)], varied[len(pictures) :]
