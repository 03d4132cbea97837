"""Settings as people write them into files: named as the options of `train`, layers as a text such as "128,64"."""

from collections.abc import Mapping
from typing import Any

from nnfs_gui.nn import ActivationKind
from nnfs_gui.setting_kinds import ConfigError, Layers, Part, as_member
from nnfs_gui.settings import Setting, replaced, value_at
from nnfs_gui.training.config import SETTINGS, HiddenLayer, TrainingConfig
from nnfs_gui.training.layer_text import parse_layers
from nnfs_gui.training.presets import PRESETS, Preset
from nnfs_gui.words import QT_TRANSLATE_NOOP

PRESET, ACTIVATION = "preset", "activation"  # what is written beside settings: where to start, and that of all layers
KEYS: dict[str, str] = {row.option.removeprefix("--"): key for key, row in SETTINGS.items()}  # of settings, by their names


def as_name(written: str) -> str:
    """Return the name of a setting as `KEYS` has it: batch_size and batch-size are the same."""
    return written.replace("_", "-")


def with_settings(base: TrainingConfig, values: Mapping[str, Any]) -> TrainingConfig:
    """Return a config in which the settings with these names have these values; `preset` replaces the base.

    Raises ConfigError.
    """
    given = {as_name(name): value for name, value in values.items()}
    if PRESET in given:
        ends = {"network.inputs": base.network.inputs, "network.outputs": base.network.outputs}
        preset = as_member(Preset, QT_TRANSLATE_NOOP("Core", "preset"), given.pop(PRESET))
        base = replaced(PRESETS[Preset(preset)], ends)
    activation = given.pop(ACTIVATION, None)
    plain: dict[str, Any] = {}
    for name, value in given.items():
        if name not in KEYS:
            raise ConfigError(
                QT_TRANSLATE_NOOP("Core", "There is no setting “{name}”; they are named as the options of train."), name=name
            )
        row = SETTINGS[KEYS[name]]
        plain[row.key] = _layers(name, value, base) if isinstance(row.kind, Layers) else value
    base = replaced(base, _with_parts(base, plain))
    return base if activation is None else with_activation(base, activation)


def with_activation(base: TrainingConfig, activation: Any) -> TrainingConfig:
    """Return a config whose hidden layers all have this activation. Raises ConfigError."""
    return replaced(base, {"network.hidden": tuple(HiddenLayer(layer.size, activation) for layer in base.network.hidden)})


def _with_parts(base: TrainingConfig, plain: Mapping[str, Any]) -> dict[str, Any]:
    """Return the values with a part for each one that is switched on, or of which a setting is said."""
    values = dict(plain)
    for row in SETTINGS.values():
        if not isinstance(row.kind, Part):
            continue
        present = value_at(base, row.key) or row.kind.part()
        if row.key in plain:
            values[row.key] = present if _switch(row, plain[row.key]) else None
        elif any(key.startswith(f"{row.key}.") for key in plain):
            values[row.key] = present
    return values


def _switch(row: Setting, value: Any) -> bool:
    if type(value) is not bool:
        raise ConfigError(
            QT_TRANSLATE_NOOP("Core", "“{key}” must be true or false, got {value!r}."),
            key=row.option.removeprefix("--"),
            value=value,
        )
    return value


def _layers(name: str, value: Any, base: TrainingConfig) -> tuple[HiddenLayer, ...]:
    hidden = base.network.hidden
    try:
        if not isinstance(value, str):
            raise ValueError(value)
        return parse_layers(value, hidden[0].activation if hidden else ActivationKind.RELU)
    except ConfigError:
        raise
    except ValueError as error:
        raise ConfigError(
            QT_TRANSLATE_NOOP("Core", '“{name}” takes sizes such as "128,64", or "none", got {value!r}.'),
            name=name,
            value=value,
        ) from error
