"""The settings that the options of a training describe: a preset, and what is given in the place of its own."""

import dataclasses
from typing import Any

from nnfs_gui.cli.input import fail
from nnfs_gui.data.augmentation import Augmentation
from nnfs_gui.nn import ActivationKind
from nnfs_gui.training.config import KNOBS, ConfigError, TrainingConfig
from nnfs_gui.training.presets import PRESETS, Preset


def configure(
    preset: Preset,
    *,
    run: dict[str, Any],
    network: dict[str, Any],
    optimizer: dict[str, Any],
    activation: ActivationKind | None,
    augment: bool | None,
    strengths: dict[str, float | None],
) -> TrainingConfig:
    """Return the preset with those of the given values that are not None in the place of its own."""
    values = PRESETS[preset].to_dict()
    for target, given in ((values, run), (values["network"], network), (values["optimizer"], optimizer)):
        target.update({key: value for key, value in given.items() if value is not None})
    if activation is not None:
        values["network"]["hidden"] = [{**layer, "activation": activation} for layer in values["network"]["hidden"]]
    values["augmentation"] = _augmentation(values["augmentation"], augment, strengths)
    for kind, knobs in KNOBS.items():
        for knob in knobs:
            if optimizer[knob] and values["optimizer"]["kind"] != kind:
                raise fail(f"--{knob} belongs to the optimizer {kind}, but the optimizer is {values['optimizer']['kind']}.")
    try:
        return TrainingConfig.from_dict(values)
    except ConfigError as error:
        raise fail(str(error)) from error


def _augmentation(
    of_preset: dict[str, float] | None, augment: bool | None, strengths: dict[str, float | None]
) -> dict[str, float] | None:
    """Return the strengths of the changes: those given in the place of the preset's, or of moderate ones."""
    given = {name: value for name, value in strengths.items() if value is not None}
    if augment is False:
        if given:
            raise fail(f"--{next(iter(given))} changes the images, but --no-augment was given.")
        return None
    if augment or given:
        return (of_preset or dataclasses.asdict(Augmentation())) | given
    return of_preset


def parse_hidden(text: str | None, preset: Preset) -> list[dict[str, Any]] | None:
    """Return a layer for each size in text, with the activation behind its colon, or that of the preset's first layer."""
    if text is None:
        return None
    if text.strip().lower() in ("", "none"):
        return []
    activation = PRESETS[preset].network.hidden[0].activation
    layers = [layer.partition(":") for layer in text.split(",")]
    try:
        return [{"size": int(size), "activation": kind.strip() or activation} for size, _, kind in layers]
    except ValueError as error:
        raise fail(f"--hidden takes sizes such as 128,64, or none; got {text!r}.") from error
