"""A plan as a file in TOML, which people can write, read and share: settings are named as the options of `train`."""

import json
from collections.abc import Mapping
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

from nnfs_gui.data.points import is_points_name
from nnfs_gui.experiments.candidates import VARIABLE
from nnfs_gui.experiments.domains import Domain, Range, Values
from nnfs_gui.experiments.plan import Plan, Strategy
from nnfs_gui.setting_kinds import Choice, ConfigError, Layers, Part, Whole, as_member
from nnfs_gui.settings import replaced, value_at
from nnfs_gui.storage.datasets.reading import UNCHOSEN, Choices, Ink
from nnfs_gui.storage.plain_file import read_plain, unreadable
from nnfs_gui.storage.toml_text import TomlError, load_toml, zero_large_numbers
from nnfs_gui.storage.whole_file import replace_file, unwritable
from nnfs_gui.training.config import SETTINGS, TrainingConfig
from nnfs_gui.training.layer_text import format_layers
from nnfs_gui.training.presets import PRESETS, Preset, usual_preset
from nnfs_gui.training.written_settings import ACTIVATION, PRESET, as_name, with_settings
from nnfs_gui.words import QT_TRANSLATE_NOOP, ExplainedError, Text

SUFFIX = ".toml"
_MOST_BYTES = 2**20
_TABLES = ("settings", "vary", "reading")
_NUMBERS = {"seeds": int, "runs": int, "minutes": float, "reduction": int}
_NAMES = {setting.option.removeprefix("--"): key for key, setting in {**SETTINGS, **VARIABLE}.items()}
_RANGE = ("from", "to", "scale", "count")


class PlanFileError(ExplainedError):
    """A file is not the plan of an experiment; the message says what was found, and what there should be."""


def read_plan(path: Path) -> Plan:
    """Read the plan in a file. Raises PlanFileError. A path in it is meant from where the file lies."""
    try:
        text = read_plain(path, _MOST_BYTES).decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise PlanFileError(QT_TRANSLATE_NOOP("Core", "{path} is not a text in UTF-8."), path=path) from error
    except OSError as error:
        raise PlanFileError(unreadable(path, error)) from error
    try:
        plan = parse_plan(text, name=path.stem)
    except PlanFileError as error:
        raise PlanFileError(QT_TRANSLATE_NOOP("Core", "{path}: {problem}"), path=path, problem=error) from error
    if plan.data is None or is_points_name(plan.data):
        return plan
    return replace(plan, data=str(path.parent.absolute() / plan.data))


def parse_plan(text: str, name: str = "") -> Plan:
    """Make a plan of what a file holds; without a name in it, it is called `name`. Raises PlanFileError."""
    try:
        values = load_toml(text)
    except TomlError as error:
        raise PlanFileError(
            QT_TRANSLATE_NOOP("Core", "In line {line}: {problem}"), line=error.line, problem=error
        ) from error
    if too_large := next(zero_large_numbers(values), None):
        raise PlanFileError(
            QT_TRANSLATE_NOOP("Core", "The number of “{key}” is too large."), key=".".join(map(str, too_large))
        )
    known = {"name": str, "strategy": str, "data": str, **_NUMBERS, **dict.fromkeys(_TABLES, dict)}
    for key, value in values.items():
        if key not in known:
            raise PlanFileError(
                QT_TRANSLATE_NOOP("Core", "“{key}” means nothing here; known are {known}."), key=key, known=", ".join(known)
            )
        _check_kind(key, value, known[key])
    plain = {key: value for key, value in values.items() if key not in _TABLES}
    try:
        usual = usual_preset(of_points=is_points_name(values.get("data", "")))
        base = _settings(values.get("settings", {}), usual)
        varied = {_key("vary", name): _domain(name, value) for name, value in values.get("vary", {}).items()}
        choices = _choices(values.get("reading", {}))
        return Plan(**{"name": name, **plain, "base": base, "varied": varied, "choices": choices})
    except ConfigError as error:
        raise PlanFileError(error) from error


def write_plan(plan: Plan, path: Path) -> None:
    """Write a plan into a file, in place of one that is there. Raises PlanFileError."""
    try:
        replace_file(path, format_plan(plan).encode())
    except OSError as error:
        raise PlanFileError(unwritable(path, error)) from error


def format_plan(plan: Plan) -> str:
    """Return a plan as a file holds it, from the preset that leaves the least to say."""
    head = {"name": plan.name, "strategy": str(plan.strategy), "seeds": plan.seeds}
    head |= {"runs": plan.runs, "minutes": plan.minutes, "data": plan.data}
    if plan.strategy is Strategy.HALVING:
        head["reduction"] = plan.reduction
    tables: dict[str, dict[str, Any]] = {"settings": min(_all_settings(plan.base), key=len)}
    tables["vary"] = {_name(key): _spell(domain) for key, domain in plan.varied.items()}
    chosen = {name.replace("_", "-"): value for name, value in asdict(plan.choices).items()}
    without = {name.replace("_", "-"): value for name, value in asdict(UNCHOSEN).items()}
    tables["reading"] = {name: value for name, value in chosen.items() if value != without[name]}
    lines = [f"{key} = {_toml(value)}" for key, value in head.items() if value is not None]
    for table, values in tables.items():
        if values:
            lines += ["", f"[{table}]", *(f"{key} = {_toml(value)}" for key, value in values.items())]
    return "\n".join(lines) + "\n"


# --- reading ----------------------------------------------------------------------------------------------------------


def _check_kind(key: str, value: Any, kind: type) -> None:
    words = {
        str: QT_TRANSLATE_NOOP("Core", "a text"),
        int: QT_TRANSLATE_NOOP("Core", "a whole number"),
        float: QT_TRANSLATE_NOOP("Core", "a number"),
        dict: QT_TRANSLATE_NOOP("Core", "a table"),
    }
    if type(value) is not kind and not (kind is float and type(value) is int):
        raise PlanFileError(
            QT_TRANSLATE_NOOP("Core", "“{key}” is {kind}, got {value!r}."), key=key, kind=Text(words[kind]), value=value
        )


def _key(table: str, name: str) -> str:
    """Return the key of the setting that is named as an option."""
    key = _NAMES.get(name.replace("_", "-"))
    if key is None or (table == "settings" and key not in SETTINGS):
        raise PlanFileError(
            QT_TRANSLATE_NOOP("Core", "[{table}]: there is no setting “{name}”; they are named as the options of train."),
            table=table,
            name=name,
        )
    return key


def _settings(values: Mapping[str, Any], usual: Preset) -> TrainingConfig:
    """Return the settings that all candidates have, from the `usual` preset on if none is named.

    Raises ConfigError, or PlanFileError.
    """
    for name in values:
        if as_name(name) not in (PRESET, ACTIVATION):
            _key("settings", name)
    return with_settings(PRESETS[usual], values)


def _domain(name: str, value: Any) -> Domain:
    """Return what a setting may be: of a list its values, of a table a range, and else the one value."""
    if isinstance(value, dict):
        if not {"from", "to"} <= set(value) <= set(_RANGE):
            raise PlanFileError(
                QT_TRANSLATE_NOOP("Core", "[vary] {name}: a range has {known}, of which the first two are needed."),
                name=name,
                known=", ".join(_RANGE),
            )
        whole = isinstance(VARIABLE[_NAMES[name.replace("_", "-")]].kind, Whole) if _is_variable(name) else False
        return Range(value["from"], value["to"], value.get("scale", "linear"), whole, value.get("count", 5))
    return Values(tuple(value) if isinstance(value, list) else (value,))


def _is_variable(name: str) -> bool:
    return _NAMES.get(name.replace("_", "-")) in VARIABLE


def _choices(values: Mapping[str, Any]) -> Choices:
    kinds: dict[str, type] = dict.fromkeys(asdict(UNCHOSEN), bool) | {"label_column": str, "ink": str}
    chosen: dict[str, Any] = {}
    for given, value in values.items():
        name = given.replace("-", "_")
        if name not in kinds or type(value) is not kinds[name]:
            raise PlanFileError(
                QT_TRANSLATE_NOOP("Core", "[reading]: {name} = {value!r} is no way to read a data set; known are {known}."),
                name=given,
                value=value,
                known=", ".join(name.replace("_", "-") for name in kinds),
            )
        chosen[name] = as_member(Ink, QT_TRANSLATE_NOOP("Core", "ink"), value) if name == "ink" else value
    return Choices(**chosen)


# --- writing ----------------------------------------------------------------------------------------------------------


def _all_settings(config: TrainingConfig) -> list[dict[str, Any]]:
    """Return the settings from each preset from which they can be told."""
    return [found for preset in Preset if (found := _settings_from(config, preset)) is not None]


def _settings_from(config: TrainingConfig, preset: Preset) -> dict[str, Any] | None:
    start, told = PRESETS[preset], {"preset": str(preset)}
    start = replaced(start, {"network.inputs": config.network.inputs, "network.outputs": config.network.outputs})
    for setting in SETTINGS.values():
        name, wanted = setting.option.removeprefix("--"), value_at(config, setting.key)
        if wanted == value_at(start, setting.key):
            continue
        if isinstance(setting.kind, Part):
            told[name] = wanted is not None  # type: ignore[assignment]
            start = replaced(
                start, {setting.key: None if wanted is None else value_at(start, setting.key) or setting.kind.part()}
            )
        elif wanted is None and "." not in setting.key:
            return None  # no file takes a number back
        elif isinstance(setting.kind, Layers):
            told[name] = format_layers(wanted)
        elif wanted is not None:
            told[name] = str(wanted) if isinstance(setting.kind, Choice) else wanted
    return told


def _name(key: str) -> str:
    return VARIABLE[key].option.removeprefix("--")


def _spell(domain: Domain) -> Any:
    if isinstance(domain, Values):
        return list(domain.values)
    return {name: value for name, value in domain.to_dict().items() if name != "whole"}


def _toml(value: Any) -> str:
    """Return a value in TOML's words, of which those of JSON are a part but for tables."""
    if isinstance(value, Mapping):
        return "{ " + ", ".join(f"{key} = {_toml(inner)}" for key, inner in value.items()) + " }"
    if isinstance(value, list | tuple):
        return "[" + ", ".join(map(_toml, value)) + "]"
    if isinstance(value, str):
        return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")
    return str(value).lower() if isinstance(value, bool) else repr(value)
