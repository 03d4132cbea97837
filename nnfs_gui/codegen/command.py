"""Settings as the command that trains with them."""

import os
import shlex
import string
from pathlib import Path
from typing import Any

from nnfs_gui.data.points import is_points_name
from nnfs_gui.setting_kinds import Layers, Part
from nnfs_gui.settings import Setting, replaced, value_at
from nnfs_gui.training.config import SETTINGS, HiddenLayer, TrainingConfig
from nnfs_gui.training.presets import PRESETS, Preset, usual_preset

_PROGRAM = ("nnfs-gui", "train")


def train_command(config: TrainingConfig, data: Path | None = None) -> str:
    """Return the line for a shell that trains with this config, on the built-in images or on those of a folder.

    It starts from the preset that leaves the least to say. Settings that its optimizer does not use are left out.
    """
    usual = usual_preset(of_points=data is not None and is_points_name(data))
    commands = [arguments for preset in Preset if (arguments := _arguments(config, preset, usual)) is not None]
    shortest = min(commands, key=len)
    return " ".join([shlex.join([*_PROGRAM, *shortest]), *(["--data", _quoted(data)] if data is not None else [])])


def _quoted(path: Path) -> str:
    """Return a path as a word for a shell: bash and zsh read the bytes of what cannot be seen, or is no UTF-8, by codes."""
    if str(path).isprintable():
        return shlex.quote(str(path))
    plain = set(b"/._-" + string.ascii_letters.encode() + string.digits.encode())
    return "$'{}'".format("".join(chr(byte) if byte in plain else f"\\x{byte:02x}" for byte in os.fsencode(path)))


def _arguments(config: TrainingConfig, preset: Preset, usual: Preset) -> list[str] | None:
    """Return the options that lead from the preset to the config, or None where there are none that do.

    The `usual` preset need not be told.
    """
    start = PRESETS[preset]
    arguments = [] if preset is usual else ["--preset", str(preset)]
    for setting in SETTINGS.values():
        wanted, given = value_at(config, setting.key), value_at(start, setting.key)
        if wanted == given or not setting.applies(lambda key: value_at(config, key)):
            continue
        if isinstance(setting.kind, Layers):
            arguments += _spell_layers(setting, wanted, given)
        elif isinstance(setting.kind, Part) and wanted is not None:
            if given is None:  # its own settings begin as they are without being told
                start = replaced(start, {setting.key: setting.kind.part()})
                arguments += _spell(setting, True) if wanted == setting.kind.part() else []
        elif isinstance(setting.kind, Part):
            arguments += _spell(setting, False)
        elif wanted is None:  # no option takes a number back
            return None
        else:
            arguments += _spell(setting, wanted)
    return arguments


def _spell_layers(setting: Setting, wanted: tuple[HiddenLayer, ...], given: tuple[HiddenLayer, ...]) -> list[str]:
    """Return the options for the hidden layers, with an activation for all of them or for each."""
    if not wanted:
        return _spell(setting, "none")
    sizes, activations = [layer.size for layer in wanted], {layer.activation for layer in wanted}
    if len(activations) > 1:
        return _spell(setting, ",".join(f"{layer.size}:{layer.activation}" for layer in wanted))
    same_sizes = sizes == [layer.size for layer in given]
    arguments = [] if same_sizes else _spell(setting, ",".join(map(str, sizes)))
    return arguments if activations == {given[0].activation} else [*arguments, "--activation", str(*activations)]


def _spell(setting: Setting, value: Any) -> list[str]:
    """Return an option and its value, or a switch that is on or off."""
    if isinstance(value, bool):
        return [setting.option if value else setting.negated_option]
    return [setting.option, ",".join(map(str, value)) if isinstance(value, tuple) else str(value)]
