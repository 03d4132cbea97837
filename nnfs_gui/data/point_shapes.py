"""Shapes of points on a plane, of which each class has a part.

Each function places a point for each label, shape (n,), from 0 to `classes` - 1, and returns x and y from -1 to 1, shape
(n, 2). They use NumPy alone, as their text stands in scripts too.
"""

from typing import Any

import numpy as np
import numpy.typing as npt

from nnfs_gui.arrays import Float64Array

Coordinates = Float64Array  # shape (n, 2): x to the right, y upwards


def circle(labels: npt.NDArray[Any], classes: int, rng: np.random.Generator) -> Coordinates:
    """A disc, and a ring around it for each further class."""
    radius = 0.9 * (labels + rng.uniform(0, 0.6, len(labels))) / (classes - 0.4)
    angle = rng.uniform(0, 2 * np.pi, len(labels))
    return np.column_stack([radius * np.cos(angle), radius * np.sin(angle)])


def xor(labels: npt.NDArray[Any], classes: int, rng: np.random.Generator) -> Coordinates:
    """A board of classes x classes fields; each class has one in each row and column. With two classes, it is XOR."""
    column = rng.integers(0, classes, len(labels))
    field = np.column_stack([column, (labels - column) % classes])
    return 0.95 * (2 * (field + rng.uniform(0.08, 0.92, field.shape)) / classes - 1)


def moons(labels: npt.NDArray[Any], classes: int, rng: np.random.Generator) -> Coordinates:
    """Half circles, open downwards and upwards in turn, each of which reaches into the next."""
    angle = rng.uniform(0, np.pi, len(labels))
    x = np.cos(angle) + labels - (classes - 1) / 2
    y = np.where(labels % 2 == 0, np.sin(angle), 0.5 - np.sin(angle)) - 0.25
    return 1.8 / (classes + 1) * np.column_stack([x, y])


def spirals(labels: npt.NDArray[Any], classes: int, rng: np.random.Generator) -> Coordinates:
    """Arms that wind around each other, three turns of all together."""
    way = rng.uniform(0.05, 1, len(labels))
    angle = 2 * np.pi * (3 * way + labels) / classes
    return 0.9 * np.column_stack([way * np.cos(angle), way * np.sin(angle)])


def blobs(labels: npt.NDArray[Any], classes: int, rng: np.random.Generator) -> Coordinates:
    """Round heaps around the middle."""
    angle = 2 * np.pi * (labels / classes + 1 / 8)
    return 0.55 * np.column_stack([np.cos(angle), np.sin(angle)]) + rng.normal(0, 0.1, (len(labels), 2))
