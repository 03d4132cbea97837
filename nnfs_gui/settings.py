"""What a setting is: one row, which stands where the field of a frozen config is declared, and which everything else reads.

    epochs: int = setting(10, Whole(1, 1_000_000), name="number of epochs", help="How many times …", place=Place.FIRST)

By it the config checks itself, the panel makes a field, the command line an option, and two runs are told apart.
"""

import dataclasses
import functools
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import Enum, StrEnum, auto
from typing import Any, TypeVar

from nnfs_gui.words import QT_TRANSLATE_NOOP, ExplainedError, Text

_Value = TypeVar("_Value")
_Config = TypeVar("_Config")

_ROW = "setting"  # under which a field's metadata holds it


class ConfigError(ExplainedError, ValueError):
    """A setting is impossible; the message says what was expected and what came."""


class Place(Enum):
    """Where a setting stands in the panel; what is not in sight stands under a fold, in this order."""

    FIRST = auto()  # in sight
    AUGMENTATION = auto()  # how the images are varied
    OPTIMIZER = auto()  # more: how the weights follow their gradient
    RUN = auto()  # more: what is learnt, from which images, and when it ends
    BEGINNING = auto()  # more: what a run starts from


# --- the kinds: `check` returns the value as the config is to hold it, or raises ConfigError ---------------------------


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


# --- the rows ---------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Condition:
    """What another setting must be for a setting to count: one of `values`, or without any, not 0, off or absent."""

    key: str
    values: tuple[StrEnum, ...] = ()

    def is_met(self, value: Any) -> bool:
        return value in self.values if self.values else bool(value)


@dataclass(frozen=True, slots=True, eq=False)
class Setting:
    """A row. Its words are marked: whoever shows them translates them."""

    kind: Kind
    name: str  # in a sentence, such as "learning rate"
    help: str  # a whole sentence: what it does
    place: Place
    advice: str = ""  # whole sentences: what too little and too much of it do
    label: str = ""  # in the window, if it is not called there as in an error: in a sentence, and beside its field
    option: str = ""  # of the command line, such as "--learning-rate"
    conditions: tuple[Condition, ...] = ()  # all of which must be met for it to count, the nearest last
    changes_while_training: bool = False  # whether it may change while a run trains
    key: str = ""  # the way to its field, such as "optimizer.learning_rate"
    default: Any = None

    @property
    def negated_option(self) -> str:
        """The option that turns a switch off."""
        return f"--no-{self.option.removeprefix('--')}"

    def is_chosen(self, config: Any) -> bool:
        """Say whether a config has chosen what the setting belongs to, such as its optimizer."""
        return all(need.is_met(value_at(config, need.key)) for need in self.conditions if need.values)

    def applies(self, value_of: Callable[[str], Any]) -> bool:
        """Say whether it counts beside the other settings, whose values are told by their keys."""
        return all(condition.is_met(value_of(condition.key)) for condition in self.conditions)


def setting(
    default: _Value,
    kind: Kind,
    *,
    name: str,
    help: str,  # noqa: A002  the field's name
    place: Place,
    advice: str = "",
    label: str = "",
    option: str = "",
    needs: Condition | None = None,
    changes_while_training: bool = False,
) -> _Value:
    """Declare a field of a frozen dataclass with its row; `needs` names another field of the same class.

    If no `option` is given, it is called as the field.
    """
    conditions = () if needs is None else (needs,)
    row = Setting(kind, name, help, place, advice, label, option, conditions, changes_while_training)
    declared: _Value = field(default=default, metadata={_ROW: row})
    return declared


def check(config: Any) -> None:
    """Check each field of a frozen dataclass by its row; a member's name becomes the member. Raises ConfigError."""
    for declared in dataclasses.fields(config):
        row = declared.metadata.get(_ROW)
        if row is not None:
            value = row.kind.check(row.name, getattr(config, declared.name))
            object.__setattr__(config, declared.name, value)  # a frozen dataclass allows that only by this detour


def collect(config: type, prefix: str = "", within: tuple[Condition, ...] = ()) -> dict[str, Setting]:
    """Return the settings of a class and of the parts in it, by their keys, in the order in which they are declared."""
    found: dict[str, Setting] = {}
    for declared in dataclasses.fields(config):
        key = prefix + declared.name
        row: Setting | None = declared.metadata.get(_ROW)
        if row is None:
            if dataclasses.is_dataclass(declared.default):  # a part that is always there
                found |= collect(type(declared.default), f"{key}.", within)
            continue
        conditions = within
        for need in row.conditions:
            nearest = dataclasses.replace(need, key=prefix + need.key)
            conditions = (*found[nearest.key].conditions, nearest)
        option = row.option or f"--{declared.name.replace('_', '-')}"
        found[key] = dataclasses.replace(row, key=key, option=option, conditions=conditions, default=declared.default)
        if isinstance(row.kind, Part):
            found |= collect(row.kind.part, f"{key}.", (*within, Condition(key)))
    return found


# --- the values -------------------------------------------------------------------------------------------------------


def value_at(config: Any, key: str) -> Any:
    """Return the value of the setting with this key, or None where the part that it belongs to is absent."""
    return functools.reduce(lambda part, name: None if part is None else getattr(part, name), key.split("."), config)


def replaced(config: _Config, values: Mapping[str, Any]) -> _Config:
    """Return a config in which the settings with these keys have these values. Raises ConfigError.

    It is checked once, with all of them; what is said of a part that is absent is passed over.
    """
    own: dict[str, Any] = {}
    parts: dict[str, dict[str, Any]] = {}
    for key, value in values.items():
        name, _, inner = key.partition(".")
        if inner:
            parts.setdefault(name, {})[inner] = value
        else:
            own[name] = value
    for name, inner_values in parts.items():
        part = own.get(name, getattr(config, name))
        if part is not None:
            own[name] = replaced(part, inner_values)
    return dataclasses.replace(config, **own)  # type: ignore[type-var]  # every config is a dataclass
