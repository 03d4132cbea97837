"""A candidate: values for what is varied, which make a config of the base that all candidates have."""

import functools
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from nnfs_gui.experiments.domains import Value
from nnfs_gui.nn import ActivationKind
from nnfs_gui.setting_kinds import Choice, ConfigError, Layers, Part, PerLayer, Whole
from nnfs_gui.settings import Place, Setting, replaced, value_at
from nnfs_gui.training.config import SETTINGS, HiddenLayer, TrainingConfig
from nnfs_gui.training.network_config import MOST_HIDDEN_LAYERS, MOST_NEURONS
from nnfs_gui.words import QT_TRANSLATE_NOOP

LAYER_COUNT, LAYER_SIZE, ACTIVATION = "network.layer_count", "network.layer_size", "network.activation"
_HIDDEN, _DROPOUT = "network.hidden", "dropout"
_NETWORK: tuple[Setting, ...] = (  # what of the hidden layers is varied: a list of layers is nothing that has a range
    Setting(
        Whole(0, MOST_HIDDEN_LAYERS),
        name=QT_TRANSLATE_NOOP("Core", "number of hidden layers"),
        help=QT_TRANSLATE_NOOP("Core", "How many layers of neurons lie between the input and the output."),
        place=Place.FIRST,
        option="--layers",
        key=LAYER_COUNT,
        default=1,
    ),
    Setting(
        Whole(1, MOST_NEURONS),
        name=QT_TRANSLATE_NOOP("Core", "size of the hidden layers"),
        help=QT_TRANSLATE_NOOP("Core", "How many neurons each hidden layer has."),
        place=Place.FIRST,
        option="--layer-size",
        key=LAYER_SIZE,
        default=128,
    ),
    Setting(
        Choice({kind: kind.row.label for kind in ActivationKind}),
        name=QT_TRANSLATE_NOOP("Core", "activation"),
        help=QT_TRANSLATE_NOOP("Core", "The activation of every hidden layer."),
        place=Place.FIRST,
        option="--activation",
        key=ACTIVATION,
        default=ActivationKind.RELU,
    ),
)
_NOT_VARIED = (_HIDDEN, "seed", "validation_share")
VARIABLE: dict[str, Setting] = {  # what may be varied, by its key; what layers may have each is the same in all of them
    setting.key: replace(setting, kind=setting.kind.number) if isinstance(setting.kind, PerLayer) else setting
    for setting in (*_NETWORK, *SETTINGS.values())
    if setting.key not in _NOT_VARIED
}


def variable(key: str) -> Setting:
    """Return the row of what is to be varied. Raises ConfigError for what cannot be."""
    if key == "seed":
        raise ConfigError(QT_TRANSLATE_NOOP("Core", "The seed is not varied: say how many seeds each candidate has."))
    if key == "validation_share":
        same = QT_TRANSLATE_NOOP(
            "Core", "The validation share is not varied: candidates are compared by the same validation data."
        )
        raise ConfigError(same)
    if key not in VARIABLE:
        raise ConfigError(QT_TRANSLATE_NOOP("Core", "There is no setting {key!r} to vary."), key=key)
    return VARIABLE[key]


def check_value(key: str, value: Value) -> Value:
    """Return the value of what is varied as files have it. Raises ConfigError."""
    setting = variable(key)
    if isinstance(setting.kind, Part):
        if type(value) is not bool:
            raise ConfigError(
                QT_TRANSLATE_NOOP("Core", "The {name} is varied as true and false, got {value!r}."),
                name=setting.name,
                value=value,
            )
        return value
    checked = setting.kind.check(setting.name, value)
    return str(checked) if isinstance(setting.kind, Choice) else value


def configure(base: TrainingConfig, values: Mapping[str, Value], seed: int | None = None) -> TrainingConfig:
    """Return the config of a candidate, with this seed. Raises ConfigError where values do not go with each other."""
    plain: dict[str, Any] = {key: value for key, value in values.items() if key in SETTINGS}
    for key, setting in SETTINGS.items():
        if isinstance(setting.kind, Part):
            is_wanted = plain.pop(key, None)
            if is_wanted is False:
                plain[key] = None
            elif is_wanted or any(inner.startswith(f"{key}.") for inner in plain):
                plain[key] = value_at(base, key) or setting.kind.part()
    if any(setting.key in values for setting in _NETWORK):
        plain[_HIDDEN] = hidden = _layers(base.network.hidden, values)
        plain = {_DROPOUT: _shares(base, len(hidden)), **plain}
    if seed is not None:
        plain["seed"] = seed
    return replaced(base, plain)


def settled(base: TrainingConfig, values: Mapping[str, Value]) -> dict[str, Value]:
    """Return the values without those that do nothing beside the others, such as a momentum beside Adam.

    So candidates that train alike are one. Raises ConfigError as `configure` does.
    """
    config = configure(base, values)

    def counts(key: str) -> bool:
        if key in (LAYER_SIZE, ACTIVATION):
            return bool(config.network.hidden)
        return VARIABLE[key].applies(functools.partial(value_at, config))

    return {key: value for key, value in values.items() if counts(key)}


def _layers(layers: tuple[HiddenLayer, ...], values: Mapping[str, Any]) -> tuple[HiddenLayer, ...]:
    """Return the hidden layers: as many as wanted, further ones like the last, with the size and the activation."""
    count = values.get(LAYER_COUNT, len(layers))
    layer = layers[-1] if layers else HiddenLayer()
    wanted = (*layers[:count], *[layer] * (count - len(layers)))
    changes: dict[str, Any] = {"size": values.get(LAYER_SIZE), "activation": values.get(ACTIVATION)}
    return tuple(replace(each, **{name: value for name, value in changes.items() if value is not None}) for each in wanted)


def _shares(base: TrainingConfig, count: int) -> float | tuple[float, ...]:
    """Return the dropout of so many hidden layers: further ones have that of the last."""
    shares = base.dropout
    if not isinstance(shares, tuple) or not count:
        return shares if isinstance(shares, float | int) else 0.0
    return (*shares[:count], *[shares[-1]] * (count - len(shares)))


assert not any(isinstance(setting.kind, Layers) for setting in VARIABLE.values())
