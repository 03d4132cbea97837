"""Ink as a camera has it, and how far two images of it differ."""

import numpy as np


def blurred(picture, times):
    """Return a picture, shape (height, width), whose edges are soft."""
    for _ in range(times):
        further = np.pad(picture, 1, mode="edge")
        rows = (further[:-2] + 2 * further[1:-1] + further[2:]) / 4
        picture = (rows[:, :-2] + 2 * rows[:, 1:-1] + rows[:, 2:]) / 4
    return picture


def difference(image, other):
    """The mean difference where the two lie best on each other, for both are placed by whole pixels."""
    shifts = [(down, across) for down in (-1, 0, 1) for across in (-1, 0, 1)]
    return min(np.abs(np.roll(image, shift, axis=(0, 1)).astype(int) - other).mean() for shift in shifts)
