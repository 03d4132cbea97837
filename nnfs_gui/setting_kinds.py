"""The kinds of settings: which values are possible, and how a field shows them.

`check` of each returns the value as a config is to hold it, or raises ConfigError.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from nnfs_gui.words import QT_TRANSLATE_NOOP, ExplainedError, Text


class ConfigError(ExplainedError, ValueError):
    """A setting is impossible; the message says what was expected and what came."""


@dataclass(frozen=True, slots=True)
class Whole:
    """A whole number. `lowest` is a word for the lowest one; with `none`, a word for it, None is possible as well."""

    low: int
    high: int
    step: int = 1  # of its field
    unit: str = ""  # with the space before it
    unit_of_one: str = ""  # if that is another
    lowest: str = ""
    none: str = ""
    grouped: bool = True  # whether its field shows 1,000; what is said of it does

    def word_for(self, value: int | None) -> str:
        """Return the word that stands for a value, if one does."""
        return self.none if value is None else self.lowest if value == self.low else ""

    def unit_for(self, value: int) -> str:
        return self.unit_of_one if value == 1 and self.unit_of_one else self.unit

    def check(self, name: str, value: Any) -> Any:
        if value is None and self.none:
            return None
        if type(value) is not int or not self.low <= value <= self.high:
            raise ConfigError(
                QT_TRANSLATE_NOOP("Core", "The {name} must be a whole number from {low:,} to {high:,}, got {value!r}."),
                name=Text(name),
                low=self.low,
                high=self.high,
                value=value,
            )
        return value


_RANGES = {  # by whether the lowest and the highest number are left out
    (False, False): QT_TRANSLATE_NOOP("Core", "from {low:,} to {high:,}"),
    (True, False): QT_TRANSLATE_NOOP("Core", "greater than {low:,} and at most {high:,}"),
    (False, True): QT_TRANSLATE_NOOP("Core", "of at least {low:,} and less than {high:,}"),
    (True, True): QT_TRANSLATE_NOOP("Core", "greater than {low:,} and less than {high:,}"),
}


@dataclass(frozen=True, slots=True)
class Number:
    """A number. What fields show is a hundred times as much where `percent` is set; `decimals` are of what they show.

    `lowest` is a word for the lowest one.
    """

    low: float
    high: float
    step: float = 0.01  # of its field
    decimals: int = 4
    unit: str = ""  # with the space before it
    percent: bool = False
    lowest: str = ""
    above_low: bool = False  # the lowest number is itself too low
    below_high: bool = False  # the highest number is itself too high

    def word_for(self, value: float) -> str:
        """Return the word that stands for a value, if one does."""
        return self.lowest if value == self.low else ""

    def check(self, name: str, value: Any) -> Any:
        is_end = (self.above_low and value == self.low) or (self.below_high and value == self.high)
        if type(value) in (int, float) and self.low <= value <= self.high and not is_end:  # NaN is not
            return value
        expected = QT_TRANSLATE_NOOP("Core", "The {name} must be a number {range}, got {value!r}.")
        limits = Text(_RANGES[self.above_low, self.below_high], low=self.low, high=self.high)
        raise ConfigError(expected, name=Text(name), range=limits, value=value)


@dataclass(frozen=True, slots=True)
class PerLayer:
    """A number for all hidden layers, or a tuple of one for each; where all are the same, it is the number alone."""

    number: Number

    def check(self, name: str, value: Any) -> Any:
        if not isinstance(value, tuple | list) or not value:
            return self.number.check(name, value)
        each = tuple(self.number.check(name, one) for one in value)
        return each[0] if len(set(each)) == 1 else each


@dataclass(frozen=True, slots=True)
class Switch:
    """On or off."""

    def check(self, name: str, value: Any) -> Any:
        if type(value) is not bool:
            raise ConfigError(
                QT_TRANSLATE_NOOP("Core", "“{name}” must be true or false, got {value!r}."), name=Text(name), value=value
            )
        return value


@dataclass(frozen=True, slots=True, eq=False)
class Choice:
    """A member of an enum, of which every one has a label, in the order in which they are offered."""

    labels: Mapping[StrEnum, str]

    def __post_init__(self) -> None:
        assert set(self.labels) == set(self.members)

    @property
    def members(self) -> type[StrEnum]:
        return type(next(iter(self.labels)))

    def check(self, name: str, value: Any) -> Any:
        return as_member(self.members, name, value)


@dataclass(frozen=True, slots=True)
class Layers:
    """A tuple of layers, at most so many."""

    layer: type
    most: int

    def check(self, name: str, value: Any) -> Any:
        if not isinstance(value, tuple) or not all(isinstance(layer, self.layer) for layer in value):
            raise ConfigError(
                QT_TRANSLATE_NOOP("Core", "The {name} must be a tuple of {layer}, got {value!r}."),
                name=Text(name),
                layer=self.layer.__name__,
                value=value,
            )
        if len(value) > self.most:
            raise ConfigError(
                QT_TRANSLATE_NOOP("Core", "A network has at most {most} hidden layers, got {count}."),
                most=self.most,
                count=len(value),
            )
        return value


@dataclass(frozen=True, slots=True)
class Part:
    """Settings of their own, which are declared in a class: all of them, or None."""

    part: type

    def check(self, name: str, value: Any) -> Any:
        if value is not None and not isinstance(value, self.part):
            raise ConfigError(
                QT_TRANSLATE_NOOP("Core", "The {name} must be of type {part} or None, got {value!r}."),
                name=Text(name),
                part=self.part.__name__,
                value=value,
            )
        return value


Kind = Whole | Number | PerLayer | Switch | Choice | Layers | Part


def as_member(members: type[StrEnum], name: str, value: Any) -> StrEnum:
    """Return the member that a value is, or is the name of. Raises ConfigError."""
    try:
        return members(value)
    except ValueError as error:
        raise ConfigError(
            QT_TRANSLATE_NOOP("Core", "The {name} must be one of {members}, got {value!r}."),
            name=Text(name),
            members=", ".join(members),
            value=value,
        ) from error
