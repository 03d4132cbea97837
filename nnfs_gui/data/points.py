"""Points on a plane as a data set: shapes that are made anew from their name, such as points:spirals?noise=0.1,seed=3."""

import dataclasses
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any, Self

import numpy as np

from nnfs_gui.data import point_shapes
from nnfs_gui.data.dataset import Dataset, DatasetError, Labels, Points
from nnfs_gui.words import QT_TRANSLATE_NOOP, Text

PREFIX = "points:"
DRAWN = f"{PREFIX}drawn"  # what the names of points begin with that were drawn by hand
CLASS_NAMES = ("A", "B", "C", "D")
FEWEST_CLASSES, MOST_CLASSES = 2, len(CLASS_NAMES)
FEWEST_POINTS, MOST_POINTS = 20, 20_000  # that are learnt from; half as many are for the test
MOST_NOISE = 0.5
MOST_SEED = 2**31 - 1
DECIMALS = 3  # of each coordinate, so that the last bits of sine and cosine make no other data set on another machine

Shape = Callable[[Labels, int, np.random.Generator], point_shapes.Coordinates]


class PointsKind(StrEnum):
    CIRCLE = "circle"
    XOR = "xor"
    MOONS = "moons"
    SPIRALS = "spirals"
    BLOBS = "blobs"


SHAPES: dict[PointsKind, Shape] = {
    PointsKind.CIRCLE: point_shapes.circle,
    PointsKind.XOR: point_shapes.xor,
    PointsKind.MOONS: point_shapes.moons,
    PointsKind.SPIRALS: point_shapes.spirals,
    PointsKind.BLOBS: point_shapes.blobs,
}
assert set(SHAPES) == set(PointsKind)


@dataclass(frozen=True, slots=True)
class PointsRecipe:
    """What points are made by: the same recipe makes the same points. Raises DatasetError where it cannot be."""

    kind: PointsKind
    noise: float = 0.03  # the standard deviation of what is added to x and y
    classes: int = 2
    points: int = 400  # that are learnt from, those for validation included
    seed: int = 0

    def __post_init__(self) -> None:
        for name, least, most in (
            ("noise", 0, MOST_NOISE),
            ("classes", FEWEST_CLASSES, MOST_CLASSES),
            ("points", FEWEST_POINTS, MOST_POINTS),
            ("seed", 0, MOST_SEED),
        ):
            if not least <= getattr(self, name) <= most:  # written so that NaN fails as well
                raise DatasetError(
                    QT_TRANSLATE_NOOP("Core", "{name} of points should be from {least} to {most}, got {given}."),
                    name=name,
                    least=least,
                    most=most,
                    given=getattr(self, name),
                )

    @property
    def name(self) -> str:
        """The recipe as text, in which what is as usual is left out."""
        fields = [field for field in dataclasses.fields(self) if field.name != "kind"]
        told = [(field.name, getattr(self, field.name)) for field in fields if getattr(self, field.name) != field.default]
        options = ",".join(f"{name}={value:.6g}" if name == "noise" else f"{name}={value}" for name, value in told)
        return f"{PREFIX}{self.kind}{'?' if options else ''}{options}"

    @classmethod
    def parse(cls, name: str) -> Self:
        """Read what `name` gives, in any order; "&" parts the options as "," does. Raises DatasetError."""
        kind, _, options = name.removeprefix(PREFIX).partition("?")
        if not name.startswith(PREFIX) or kind not in list(PointsKind):
            raise DatasetError(
                QT_TRANSLATE_NOOP("Core", "{name} is no kind of points; expected {prefix} and one of {kinds}."),
                name=name,
                prefix=PREFIX,
                kinds=", ".join(PointsKind),
            )
        given: dict[str, Any] = {}
        readers: dict[str, Callable[[str], float]] = {"noise": float, "classes": int, "points": int, "seed": int}
        for option in filter(None, options.replace("&", ",").split(",")):
            key, _, value = option.partition("=")
            try:
                given[key] = readers[key](value)
            except (KeyError, ValueError) as error:
                raise DatasetError(
                    QT_TRANSLATE_NOOP(
                        "Core",
                        "{option} says nothing of points; expected such as noise=0.1, classes=3, points=400, seed=1.",
                    ),
                    option=option,
                ) from error
        return cls(PointsKind(kind), **given)

    def make(self) -> Dataset:
        """Return the points that are learnt from, and half as many that test."""
        train, test = (self._draw(count, part) for part, count in enumerate((self.points, self.points // 2)))
        return Dataset(self.name, *train, *test, class_names=CLASS_NAMES[: self.classes])

    def _draw(self, count: int, part: int) -> tuple[Points, Labels]:
        """Return `count` points and their labels; of the training points, part 0, and the test points, part 1."""
        rng = np.random.default_rng((self.seed, part))
        labels = rng.permutation(np.arange(count, dtype=np.uint8) % self.classes).astype(np.uint8)
        places = SHAPES[self.kind](labels.astype(np.int64), self.classes, rng)
        places += rng.normal(0, 1, places.shape) * self.noise
        return on_plane(places), labels


def on_plane(places: point_shapes.Coordinates) -> Points:
    """Return places, shape (n, 2), as points of a data set: none beyond the edge of the plane, and each rounded."""
    points: Points = np.clip(places, -1, 1).round(DECIMALS).astype(np.float32)
    return points


def dataset_text(name: str) -> Text:
    """Return the name of a data set as people read it in a sentence: of points that were drawn it is but a checksum."""
    return Text(QT_TRANSLATE_NOOP("Core", "drawn points")) if name.partition("?")[0] == DRAWN else Text.joined((name,))


def is_points_name(path: Path | str) -> bool:
    """Say whether what stands for a file is the name of points, which are made and not read."""
    return str(path).startswith(PREFIX)


def lasting(path: Path) -> Path:
    """Return the path of a data set as it holds from every folder; the name of points does so as it is."""
    return path if is_points_name(path) else path.absolute()
