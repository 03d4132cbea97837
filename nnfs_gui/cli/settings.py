"""The settings of a training as options: made from their rows, and put in the place of a preset's."""

import functools
import inspect
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Annotated, Any

import typer

from nnfs_gui.cli.input import FRACTION, FRACTIONS, SHARE, WHOLE_NUMBER, fail
from nnfs_gui.nn import ActivationKind
from nnfs_gui.setting_kinds import Choice, ConfigError, Layers, Number, Part, PerLayer, Switch, Whole
from nnfs_gui.settings import Setting, replaced, value_at
from nnfs_gui.training.config import SETTINGS, HiddenLayer, TrainingConfig
from nnfs_gui.training.layer_text import parse_layers
from nnfs_gui.training.presets import Preset

PresetOption = Annotated[
    Preset | None, typer.Option(help="Settings to start from; if left out, quick-start, and for points on a plane spirals.")
]
_HIDDEN = "network.hidden"
_TYPES: dict[type, type] = {  # of what an option takes
    Whole: int,
    Number: float,
    PerLayer: str,
    Switch: bool,
    Part: bool,
    Layers: str,
}
_READERS: dict[type, dict[str, Any]] = {
    Whole: WHOLE_NUMBER,
    Number: FRACTION,
    PerLayer: FRACTIONS,
}  # of what it is read by, if not by typer alone


def with_setting_options(command: Callable[..., None]) -> Callable[..., None]:
    """Give a command an option for each setting, in the place of its parameter `given`.

    That takes what was given for each of them, by its key, and None for nothing.
    """
    parameters: list[inspect.Parameter] = []
    for parameter in inspect.signature(command).parameters.values():
        parameters += map(_option, SETTINGS.values()) if parameter.name == "given" else [parameter]

    @functools.wraps(command)
    def with_options(**values: Any) -> None:
        command(given={key: values.pop(_parameter_name(setting)) for key, setting in SETTINGS.items()}, **values)

    by_name = [parameter.replace(kind=inspect.Parameter.KEYWORD_ONLY) for parameter in parameters]
    with_options.__signature__ = inspect.Signature(by_name)  # type: ignore[attr-defined]  # typer reads it
    with_options.__annotations__ = {parameter.name: parameter.annotation for parameter in by_name}
    return with_options


def configure(start: TrainingConfig, given: Mapping[str, Any], activation: ActivationKind | None) -> TrainingConfig:
    """Return settings with what was given for each of them, if not None, in the place of its own.

    The activation, if there is one, is that of every hidden layer.
    """
    values = {key: value for key, value in given.items() if value is not None}
    try:
        if _HIDDEN in values:
            values[_HIDDEN] = _parse_hidden(values[_HIDDEN], start.network.hidden[0].activation)
        if activation is not None:
            layers = values.get(_HIDDEN, start.network.hidden)
            values[_HIDDEN] = tuple(replace(layer, activation=activation) for layer in layers)
        for setting in SETTINGS.values():
            if isinstance(setting.kind, Part):
                _choose_part(setting, setting.kind, start, values)
        _refuse_idle(start, values)
        return replaced(start, values)
    except ConfigError as error:
        raise fail(error) from error


def _parameter_name(setting: Setting) -> str:
    return setting.option.removeprefix("--").replace("-", "_")


def _option(setting: Setting) -> inspect.Parameter:
    """Return the parameter that typer makes the option of a setting from."""
    takes: Any = setting.kind.members if isinstance(setting.kind, Choice) else _TYPES[type(setting.kind)]
    flags = f"{setting.option}/{setting.negated_option}" if takes is bool else setting.option
    reader = SHARE if _is_share(setting) else _READERS.get(type(setting.kind), {})
    annotation = Annotated[takes | None, typer.Option(flags, help=_help(setting), **reader)]
    return inspect.Parameter(_parameter_name(setting), inspect.Parameter.KEYWORD_ONLY, default=None, annotation=annotation)


def _help(setting: Setting) -> str:
    """Return what an option does, how it is written, and what it goes with."""
    how = "Such as 128,64 or 128:tanh,64:relu; or none." if isinstance(setting.kind, Layers) else ""
    how = "One for all layers, or one for each such as 0.2,0.5." if isinstance(setting.kind, PerLayer) else how
    how = "A share such as 0.1, or 10%." if _is_share(setting) else how
    needed = [(SETTINGS[other.key].option, " or ".join(other.values)) for other in setting.conditions if other.values]
    with_others = [f"Only with {option} {values}." for option, values in needed]
    return " ".join(filter(None, [setting.help, how, *with_others]))


def _is_share(setting: Setting) -> bool:
    return isinstance(setting.kind, Number) and setting.kind.percent


def _parse_hidden(text: str, activation: ActivationKind) -> tuple[HiddenLayer, ...]:
    """Return the layers that a text says. Raises ConfigError where one cannot be."""
    try:
        return parse_layers(text, activation)
    except ConfigError:
        raise
    except ValueError as error:
        raise fail(f"--hidden takes sizes such as 128,64, or none; got {text!r}.") from error


def _choose_part(setting: Setting, kind: Part, start: TrainingConfig, values: dict[str, Any]) -> None:
    """Put the part there that its switch asks for, or a setting in it; refuse where they contradict each other."""
    inner = [SETTINGS[key] for key in values if key.startswith(f"{setting.key}.")]
    wanted = values.pop(setting.key, None)
    if wanted is False and inner:
        raise fail(f"{inner[0].option} goes with {setting.option}, but {setting.negated_option} was given.")
    if wanted is False:
        values[setting.key] = None
    elif wanted or inner:
        values[setting.key] = value_at(start, setting.key) or kind.part()


def _refuse_idle(start: TrainingConfig, values: Mapping[str, Any]) -> None:
    """Refuse a setting that would do nothing, because what it belongs to was not chosen."""

    def value_of(key: str) -> Any:
        return values.get(key, value_at(start, key))

    for key, value in values.items():
        for condition in SETTINGS[key].conditions if value else ():
            if condition.values and not condition.is_met(value_of(condition.key)):
                choice, chosen = SETTINGS[condition.key].name, value_of(condition.key)
                needed = " or ".join(condition.values)
                raise fail(f"{SETTINGS[key].option} belongs to the {choice} {needed}, but the {choice} is {chosen}.")
