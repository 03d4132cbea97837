"""Settings as the command that trains with them."""

import dataclasses
import shlex
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from nnfs_gui.data.augmentation import Augmentation
from nnfs_gui.training.config import KNOBS, HiddenLayer, TrainingConfig
from nnfs_gui.training.presets import PRESETS, Preset

_PROGRAM = ("nnfs-gui", "train")
_OPTION_NAMES = {"initializer": "init", "kind": "optimizer"}  # the others are called as their settings
_PARTS = ("network", "optimizer", "augmentation")


def train_command(config: TrainingConfig, data: Path | None = None) -> str:
    """Return the line for a shell that trains with this config, on the built-in images or on those of a folder.

    It starts from the preset that leaves the least to say. Settings that its optimizer does not use are left out.
    """
    commands = [arguments for preset in Preset if (arguments := _arguments(config, preset)) is not None]
    shortest = min(commands, key=len)
    return shlex.join([*_PROGRAM, *shortest, *(["--data", str(data)] if data is not None else [])])


def _arguments(config: TrainingConfig, preset: Preset) -> list[str] | None:
    """Return the options that lead from the preset to the config, or None where there are none that do."""
    start = PRESETS[preset]
    if config.train_size is None and start.train_size is not None:  # no option takes that back
        return None
    arguments = [] if preset is Preset.QUICK_START else _spell("preset", preset)
    arguments += _hidden(config.network.hidden, start.network.hidden)
    for wanted, given in ((config, start), (config.network, start.network), (config.optimizer, start.optimizer)):
        for name, value in _differences(config, wanted, given):
            arguments += _spell(name, value)
    arguments += _augmentation(config.augmentation, start.augmentation)
    return arguments


def _hidden(wanted: tuple[HiddenLayer, ...], given: tuple[HiddenLayer, ...]) -> list[str]:
    """Return the options for the hidden layers, with an activation for all of them or for each."""
    if wanted == given:
        return []
    if not wanted:
        return _spell("hidden", "none")
    sizes, activations = [layer.size for layer in wanted], {layer.activation for layer in wanted}
    if len(activations) > 1:
        return _spell("hidden", ",".join(f"{layer.size}:{layer.activation}" for layer in wanted))
    same_sizes = sizes == [layer.size for layer in given]
    arguments = [] if same_sizes else _spell("hidden", ",".join(map(str, sizes)))
    return arguments if activations == {given[0].activation} else arguments + _spell("activation", *activations)


def _differences(config: TrainingConfig, wanted: Any, given: Any) -> Iterator[tuple[str, Any]]:
    """Yield the settings of a part of the config in which it is not as given, and that count for its optimizer."""
    idle = {name for kind, names in KNOBS.items() if kind is not config.optimizer.kind for name in names}
    for field in dataclasses.fields(wanted):
        value = getattr(wanted, field.name)
        if field.name not in (*_PARTS, *idle, "hidden", "inputs", "outputs") and value != getattr(given, field.name):
            yield _OPTION_NAMES.get(field.name, field.name), value


def _augmentation(wanted: Augmentation | None, given: Augmentation | None) -> list[str]:
    if wanted == given:
        return []
    if wanted is None:
        return ["--no-augment"]
    start = dataclasses.asdict(given or Augmentation())
    strengths = [(name, value) for name, value in dataclasses.asdict(wanted).items() if value != start[name]]
    return [argument for name, value in strengths for argument in _spell(name, value)] or ["--augment"]


def _spell(name: str, value: Any) -> list[str]:
    """Return an option and its value, or a switch that is on or off."""
    option = name.replace("_", "-")
    if isinstance(value, bool):
        return [f"--{option}" if value else f"--no-{option}"]
    return [f"--{option}", str(value)]
