"""Points that somebody draws by hand, and the data set that they make: every fourth of a class is kept for the test."""

import hashlib
import json
from dataclasses import dataclass, replace
from typing import Any, Self

import numpy as np
import numpy.typing as npt

from nnfs_gui.data.dataset import Dataset, DatasetError, Labels, Points
from nnfs_gui.data.points import CLASS_NAMES, DECIMALS, DRAWN, FEWEST_CLASSES, MOST_CLASSES
from nnfs_gui.words import QT_TRANSLATE_NOOP, Text

MOST_OWN = 5000
_TEST_PART = 4  # one point of a class in so many tests
_HEAP = (  # around its middle
    (0.0, 0.0),
    (0.14, 0.05),
    (-0.12, 0.09),
    (0.03, 0.16),
    (-0.06, -0.13),
    (0.11, -0.1),
    (-0.16, -0.04),
    (0.05, -0.18),
)
_ID_LENGTH = 12  # hexadecimal digits
_FORMAT = 1

OwnPoint = tuple[float, float, int]  # x and y from -1 to 1, and the label


@dataclass(frozen=True, slots=True)
class OwnPoints:
    """Points in the order in which they were drawn. Never changed, so what can be undone is a list of these."""

    points: tuple[OwnPoint, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.points)

    def add(self, x: float, y: float, label: int) -> Self:
        """Return them with a point more, or as they are where there are as many as may be, or one is there already."""
        point = round(x, DECIMALS), round(y, DECIMALS), label
        if len(self.points) >= MOST_OWN or point in self.points:
            return self
        return replace(self, points=(*self.points, point))

    def erase(self, x: float, y: float, reach: float) -> Self:
        """Return them without those that lie within reach; as they are where none does."""
        kept = tuple(point for point in self.points if (point[0] - x) ** 2 + (point[1] - y) ** 2 >= reach**2)
        return self if len(kept) == len(self.points) else replace(self, points=kept)

    @property
    def classes(self) -> int:
        """How many classes there are: up to the last one of which there is a point, and at least two."""
        return max(FEWEST_CLASSES, *(label + 1 for _, _, label in self.points), 0)

    @property
    def counts(self) -> tuple[int, ...]:
        """How many points each class has."""
        return tuple(np.bincount(self.labels, minlength=self.classes).tolist())

    @property
    def places(self) -> Points:
        """Where they are, shape (n, 2)."""
        return np.array([point[:2] for point in self.points], np.float32).reshape(-1, 2)

    @property
    def labels(self) -> Labels:
        """Their labels, shape (n,)."""
        return np.array([label for _, _, label in self.points], np.uint8)

    @property
    def is_test(self) -> npt.NDArray[np.bool_]:
        """Which of them are kept for the test, shape (n,): as more are drawn, these stay what they are."""
        labels = self.labels
        is_test = np.zeros(len(labels), np.bool_)
        for label in range(self.classes):
            is_test[np.flatnonzero(labels == label)[_TEST_PART - 1 :: _TEST_PART]] = True
        return is_test

    @property
    def problem(self) -> Text | None:
        """Why nothing can be learnt from them yet; None if it can."""
        if sum(count >= _TEST_PART for count in self.counts) >= FEWEST_CLASSES:
            return None
        told = ", ".join(f"{name}: {count}" for name, count in zip(CLASS_NAMES, self.counts, strict=False))
        return Text(
            QT_TRANSLATE_NOOP("Core", "Draw at least {least} points of each of two classes ({counts})."),
            least=_TEST_PART,
            counts=told,
        )

    @property
    def name(self) -> str:
        """By which they are found again: it follows from where they lie."""
        return f"{DRAWN}?id={hashlib.sha256(self.dump()).hexdigest()[:_ID_LENGTH]}"

    def make(self) -> Dataset:
        """Return the data set. Raises DatasetError where there are too few points."""
        if self.problem is not None:
            raise DatasetError(self.problem)
        points, labels, is_test = self.places, self.labels, self.is_test
        train = points[~is_test], labels[~is_test]
        return Dataset(self.name, *train, points[is_test], labels[is_test], class_names=CLASS_NAMES[: self.classes])

    # --- as text ------------------------------------------------------------------------------------------------------

    def dump(self) -> bytes:
        """Return them as JSON."""
        return json.dumps({"format": _FORMAT, "points": self.points}).encode()

    @classmethod
    def parse(cls, content: bytes) -> Self:
        """Read what `dump` gave. Raises ValueError where it is nothing of that kind."""
        try:
            given = json.loads(content)
            if given["format"] != _FORMAT:
                raise ValueError(f"format {given['format']}")
            return cls(tuple(map(_read_point, given["points"][: MOST_OWN + 1])))._checked()
        except (RecursionError, KeyError, TypeError) as error:
            raise ValueError(str(error)) from error

    def _checked(self) -> Self:
        if len(self.points) > MOST_OWN:
            raise ValueError(f"more than {MOST_OWN} points")
        return self


def _read_point(given: Any) -> OwnPoint:
    x, y, label = given
    if type(label) is not int or not (0 <= label < MOST_CLASSES and -1 <= float(x) <= 1 and -1 <= float(y) <= 1):
        raise ValueError(f"{given} is no point")
    return round(float(x), DECIMALS), round(float(y), DECIMALS), label


def starter() -> OwnPoints:
    """Return a few points to begin with, so that there is something to train on: two heaps."""
    points = OwnPoints()
    for label, (right, up) in enumerate(((-0.45, 0.3), (0.45, -0.3))):
        for x, y in _HEAP:
            points = points.add(right + x, up + y, label)
    return points
