"""A batch of a data set, varied: images as images, and drawings as strokes."""

import numpy as np

from nnfs_gui.data.augmentation import Augmentation, Augmenter
from nnfs_gui.data.dataset import Dataset, FloatArray, Images, Indices
from nnfs_gui.data.stroke_augmentation import draw_varied


class Variation:
    """Varies the training images of one data set at random, in arrays that are made once."""

    def __init__(self, dataset: Dataset) -> None:
        self._augmenter = Augmenter(dataset.side)
        self._drawn = dataset.drawn

    def vary(
        self, indices: Indices, images: Images, strengths: Augmentation, rng: np.random.Generator, out: FloatArray
    ) -> None:
        """Fill out, shape (n, side * side), with the training images of these indices, shape (n,), each varied.

        `images` are theirs, bytes of shape (n, side * side). What is drawn from `rng` depends on the strengths, on n, and on
        how many of them are drawings.
        """
        if self._drawn is None:
            self._augmenter.distort(images, strengths, rng, out)
            return
        numbers = self._drawn.numbers[indices]
        is_drawn = numbers >= 0
        for rows, is_drawing in ((~is_drawn, False), (is_drawn, True)):
            varied = np.empty((np.count_nonzero(rows), out.shape[1]), out.dtype)
            if is_drawing:
                draw_varied(self._drawn.segments[numbers[rows]], strengths, rng, varied)
            else:
                self._augmenter.distort(images[rows], strengths, rng, varied)
            out[rows] = varied
