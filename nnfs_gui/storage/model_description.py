"""What a model's file says of it as text: JSON with its format, its layers and how it was trained.

Nothing in it is believed before it was checked.
"""

import itertools
import json
import math
from collections.abc import Callable
from pathlib import Path
from typing import Any

from nnfs_gui.nn import ActivationKind, Dense, Layer, Softmax
from nnfs_gui.storage.checksums import description_checksum
from nnfs_gui.storage.model_error import ModelFileError
from nnfs_gui.storage.tensor_file import LONGEST_DESCRIPTION, MOST_BYTES
from nnfs_gui.training.config import LossKind, TrainingConfig
from nnfs_gui.words import QT_TRANSLATE_NOOP

FORMAT_VERSION = 1
MOST_LAYERS = 64
_CHECKSUM = "checksum"  # of all else in the description
_MOST_NEURONS = 1_000_000
# the layers without parameters, by the names that they have in files
PLAIN_LAYERS: dict[str, Callable[[], Layer]] = {
    **{kind.value: kind.row.layer for kind in ActivationKind},
    "softmax": Softmax,
}


def describe_layer(layer: Layer) -> dict[str, Any]:
    if type(layer) is Dense:
        return {"kind": "dense", "inputs": layer.input_size, "outputs": layer.output_size}
    kind = next((kind for kind, make in PLAIN_LAYERS.items() if layer.is_built_like(make())), None)
    if kind is None:
        raise ModelFileError(
            QT_TRANSLATE_NOOP("Core", "A network with the layer {layer} cannot be saved: a file cannot hold its function."),
            layer=layer,
        )
    return {"kind": kind}


def describe_layers(config: TrainingConfig) -> list[dict[str, Any]]:
    """Return the layers of the network that the settings ask for."""
    layers: list[dict[str, Any]] = []
    activations = [str(layer.activation) for layer in config.network.hidden]
    end = ["softmax"] if config.loss is LossKind.MSE else []
    for number, (inputs, outputs) in enumerate(itertools.pairwise(config.network.sizes)):
        layers.append({"kind": "dense", "inputs": inputs, "outputs": outputs})
        layers.extend({"kind": kind} for kind in (activations[number : number + 1] or end))
    return layers


def dump_header(header: dict[str, Any]) -> str:
    """Return a model's description as text, with its checksum."""
    return json.dumps(header | {_CHECKSUM: description_checksum(header)})


def parse_header(path: Path, text: str) -> dict[str, Any]:
    """Return a model's description, in which only the version and the checksum were looked at. Raises ModelFileError."""
    try:
        if len(text) > LONGEST_DESCRIPTION:
            raise ValueError("too long")  # and would take many times as much memory
        header = json.loads(text)
        is_as_written = _is_as_written(header)
    except (ValueError, RecursionError) as error:
        raise ModelFileError(
            QT_TRANSLATE_NOOP("Core", "{path} is damaged: its description cannot be read."), path=path
        ) from error
    version = header.get("format") if isinstance(header, dict) else None
    if type(version) is not int or version < 1:
        raise ModelFileError(
            QT_TRANSLATE_NOOP("Core", "{path} is damaged: its description has no format version."), path=path
        )
    if version > FORMAT_VERSION:
        raise ModelFileError(
            QT_TRANSLATE_NOOP(
                "Core", "{path} has format {version}; this program reads up to {newest}. Install a newer version of it."
            ),
            path=path,
            version=version,
            newest=FORMAT_VERSION,
        )
    if not is_as_written:
        raise ModelFileError(
            QT_TRANSLATE_NOOP("Core", "{path} is damaged: its description is not the one that was written."), path=path
        )
    return dict(header)


def _is_as_written(header: Any) -> bool:
    """Say whether a description has its checksum; one from before there were any is believed."""
    if not isinstance(header, dict) or _CHECKSUM not in header:
        return True
    described = {key: value for key, value in header.items() if key != _CHECKSUM}
    return bool(header[_CHECKSUM] == description_checksum(described))


def class_names(path: Path, header: dict[str, Any]) -> tuple[str, ...]:
    names = header["classes"]
    if not isinstance(names, list) or not all(isinstance(name, str) for name in names):
        raise ModelFileError(
            QT_TRANSLATE_NOOP("Core", "{path} is damaged: the names of its classes cannot be read."), path=path
        )
    return tuple(names)


def layer_sizes(path: Path, layers: Any) -> list[tuple[int, int] | str]:
    """Return (inputs, outputs) for each Dense layer and the kind for each other one."""
    if not isinstance(layers, list) or not 1 <= len(layers) <= MOST_LAYERS:
        raise ModelFileError(
            QT_TRANSLATE_NOOP("Core", "{path} is damaged: it describes no network of 1 to {most} layers."),
            path=path,
            most=MOST_LAYERS,
        )
    sizes: list[tuple[int, int] | str] = []
    for layer in layers:
        kind = layer.get("kind") if isinstance(layer, dict) else None
        if kind == "dense":
            pair = (layer.get("inputs"), layer.get("outputs"))
            if not all(type(side) is int and 0 < side <= _MOST_NEURONS for side in pair):
                raise ModelFileError(
                    QT_TRANSLATE_NOOP("Core", "{path} is damaged: a layer's size is no whole number from 1 to {most:,}."),
                    path=path,
                    most=_MOST_NEURONS,
                )
            sizes.append(pair)
        elif isinstance(kind, str) and kind in PLAIN_LAYERS:
            sizes.append(kind)
        else:
            raise ModelFileError(QT_TRANSLATE_NOOP("Core", "{path} has a layer of an unknown kind."), path=path)
    total = sum(math.prod(size) for size in sizes if isinstance(size, tuple))
    if total * 4 > MOST_BYTES:
        raise ModelFileError(
            QT_TRANSLATE_NOOP("Core", "{path} is damaged: it describes {total:,} weights, more than such a file can hold."),
            path=path,
            total=total,
        )
    return sizes
