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

from nnfs_gui.setting_kinds import Kind, Part

_Value = TypeVar("_Value")
_Config = TypeVar("_Config")

_ROW = "setting"  # under which a field's metadata holds it


class Place(Enum):
    """Where a setting stands in the panel; what is not in sight stands under a fold, in this order."""

    FIRST = auto()  # in sight
    AUGMENTATION = auto()  # how the images are varied
    OPTIMIZER = auto()  # more: how the weights follow their gradient
    RUN = auto()  # more: what is learnt, from which images, and when it ends
    BEGINNING = auto()  # more: what a run starts from


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
    words_of_points: Mapping[str, str] | None = None  # by their fields: those that speak of points, and not of images
    is_for_points: bool = True  # whether it makes sense where the data are points
    conditions: tuple[Condition, ...] = ()  # all of which must be met for it to count, the nearest last
    changes_while_training: bool = False  # whether it may change while a run trains
    key: str = ""  # the way to its field, such as "optimizer.learning_rate"
    default: Any = None

    @property
    def negated_option(self) -> str:
        """The option that turns a switch off."""
        return f"--no-{self.option.removeprefix('--')}"

    @property
    def of_points(self) -> "Setting":
        """The row as it is said where the data are points."""
        return dataclasses.replace(self, **(self.words_of_points or {}))  # type: ignore[arg-type]  # the fields of words alone

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
    words_of_points: Mapping[str, str] | None = None,
    is_for_points: bool = True,
    needs: Condition | None = None,
    changes_while_training: bool = False,
) -> _Value:
    """Declare a field of a frozen dataclass with its row; `needs` names another field of the same class.

    If no `option` is given, it is called as the field.
    """
    conditions = () if needs is None else (needs,)
    row = Setting(
        kind,
        name,
        help,
        place,
        advice=advice,
        label=label,
        option=option,
        words_of_points=words_of_points,
        is_for_points=is_for_points,
        conditions=conditions,
        changes_while_training=changes_while_training,
    )
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
