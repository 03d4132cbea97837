"""What a setting may be in an experiment: some values, or a range of numbers."""

import itertools
import math
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

import numpy as np

from nnfs_gui.setting_kinds import ConfigError
from nnfs_gui.words import QT_TRANSLATE_NOOP

MOST_VALUES = 1_000
_DIGITS = 4  # so many of a number that was drawn count: more would say nothing, and cannot be read

Value = bool | int | float | str  # what JSON and TOML hold; a choice is its name


class Scale(StrEnum):
    LINEAR = "linear"
    LOGARITHMIC = "log"


@dataclass(frozen=True, slots=True)
class Values:
    """Some values, each of which is tried, or drawn as often as the others."""

    values: tuple[Value, ...]

    def __post_init__(self) -> None:
        object.__setattr__(self, "values", tuple(self.values))
        if not 1 <= len(self.values) <= MOST_VALUES:
            raise ConfigError(
                QT_TRANSLATE_NOOP("Core", "A setting is given 1 to {most:,} values, got {count:,}."),
                most=MOST_VALUES,
                count=len(self.values),
            )
        for value in self.values:
            if type(value) not in (bool, int, float, str):
                raise ConfigError(
                    QT_TRANSLATE_NOOP("Core", "A value is a number, a text, true or false, got {value!r}."), value=value
                )

    def points(self) -> tuple[Value, ...]:
        """Return the values of a grid, each once."""
        kinds = {(type(value), value): value for value in self.values}  # True and 1 are two
        return tuple(kinds.values())

    def draw(self, rng: np.random.Generator) -> Value:
        points = self.points()
        return points[int(rng.integers(len(points)))]

    def to_dict(self) -> dict[str, Any]:
        return {"values": list(self.values)}


@dataclass(frozen=True, slots=True)
class Range:
    """The numbers from `low` to `high`, both included; `whole` ones only, if that is set. A grid has `count` of them."""

    low: float
    high: float
    scale: Scale = Scale.LINEAR
    whole: bool = False
    count: int = 5

    def __post_init__(self) -> None:
        for end in (self.low, self.high):
            if type(end) not in (int, float) or not math.isfinite(end):
                raise ConfigError(QT_TRANSLATE_NOOP("Core", "A range goes from a number to another, got {end!r}."), end=end)
        if not self.low < self.high:
            raise ConfigError(
                QT_TRANSLATE_NOOP("Core", "A range goes from a number to a larger one, got {low:,} to {high:,}."),
                low=self.low,
                high=self.high,
            )
        try:
            object.__setattr__(self, "scale", Scale(self.scale))
        except ValueError as error:
            raise ConfigError(
                QT_TRANSLATE_NOOP("Core", "A range is “linear” or “log”, got {scale!r}."), scale=self.scale
            ) from error
        if self.scale is Scale.LOGARITHMIC and self.low <= 0:
            raise ConfigError(
                QT_TRANSLATE_NOOP(
                    "Core", "A logarithmic range begins above 0, got {low:,}. Take a linear one, or begin above."
                ),
                low=self.low,
            )
        if type(self.whole) is not bool or type(self.count) is not int or not 2 <= self.count <= MOST_VALUES:
            raise ConfigError(
                QT_TRANSLATE_NOOP("Core", "A grid takes 2 to {most:,} numbers of a range, got {count!r}."),
                most=MOST_VALUES,
                count=self.count,
            )

    def points(self) -> tuple[Value, ...]:
        """Return the numbers of a grid, evenly from end to end, each once; fewer where there are not as many whole ones."""
        return tuple(dict.fromkeys(self._at(i / (self.count - 1)) for i in range(self.count)))

    def draw(self, rng: np.random.Generator) -> Value:
        """Draw a number, evenly on the scale."""
        if not self.whole:
            return self._at(rng.random())
        # half a number more on both sides, so that the ends come as often as the others
        low, high = (self._place(end) for end in (math.ceil(self.low) - 0.499, math.floor(self.high) + 0.499))
        return self._rounded(self._number(low + (high - low) * rng.random()))

    def to_dict(self) -> dict[str, Any]:
        return {
            "from": self.low,
            "to": self.high,
            "scale": str(self.scale),
            "whole": self.whole,
            "count": self.count,
        }

    def _at(self, share: float) -> Value:
        """Return the number that lies at a share, 0 to 1, of the way on the scale."""
        if share in (0.0, 1.0):  # whatever powers and logarithms round
            return self._rounded(self.high if share else self.low)
        low, high = self._place(self.low), self._place(self.high)
        return self._rounded(self._number(low + (high - low) * share))

    def _place(self, number: float) -> float:
        return math.log(number) if self.scale is Scale.LOGARITHMIC else float(number)

    def _number(self, place: float) -> float:
        return math.exp(place) if self.scale is Scale.LOGARITHMIC else place

    def _rounded(self, number: float) -> Value:
        if self.whole:
            return min(max(round(number), math.ceil(self.low)), math.floor(self.high))
        if number in (self.low, self.high):
            return float(number)
        return min(max(float(f"{number:.{_DIGITS}g}"), float(self.low)), float(self.high))


Domain = Values | Range


def domain_from_dict(values: Any) -> Domain:
    """Make a domain of what `to_dict` gave and a file may have carried. Raises ConfigError."""
    if isinstance(values, Mapping) and isinstance(values.get("values"), list | tuple) and len(values) == 1:
        return Values(tuple(values["values"]))
    known = {"from": "low", "to": "high", "scale": "scale", "whole": "whole", "count": "count"}
    if isinstance(values, Mapping) and {"from", "to"} <= set(values) <= set(known):
        return Range(**{known[name]: value for name, value in values.items()})
    raise ConfigError(
        QT_TRANSLATE_NOOP("Core", "What a setting may be is some values, or a range with from and to, got {value!r}."),
        value=values,
    )


def grid_size(domains: Mapping[str, Domain]) -> int:
    """Return how many combinations of values there are."""
    return math.prod(len(domain.points()) for domain in domains.values())


def grid(domains: Mapping[str, Domain]) -> "itertools.product[tuple[Value, ...]]":
    """Return all combinations of values, in the order of the domains; the last one changes fastest."""
    return itertools.product(*(domain.points() for domain in domains.values()))
