"""Models in safetensors files: a tensor for each layer's weights and bias, and the rest as JSON in the metadata.

Such a file holds numbers and text, so opening one runs no code. `network_reader` opens it.
"""

import dataclasses
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import safetensors.numpy

from nnfs_gui import __version__
from nnfs_gui.nn import Dense, Layer, Network
from nnfs_gui.storage.certainty_tensors import PREFIX, pack_certainty, unpack_certainty
from nnfs_gui.storage.checksums import array_checksum
from nnfs_gui.storage.model import Model, known_names
from nnfs_gui.storage.model_description import (
    FORMAT_VERSION,
    PLAIN_LAYERS,
    class_names,
    describe_layer,
    describe_layers,
    dump_header,
    layer_sizes,
)
from nnfs_gui.storage.model_error import ModelFileError
from nnfs_gui.storage.whole_file import write_checked
from nnfs_gui.training.config import MOST_EPOCHS, ConfigError, TrainingConfig
from nnfs_gui.words import QT_TRANSLATE_NOOP

SUFFIX = ".safetensors"
METADATA_KEY = "nnfs_gui"


def save_model(path: Path, model: Model, *, half: bool = False) -> None:
    """Write the model to a file, which is either whole or, on any failure, as it was before. Raises ModelFileError.

    What could not be read again is not written. With `half`, weights of 32 bits are rounded to 16, which is half the file.
    """
    header, tensors = pack_model(path, model, half=half)
    write_checked(path, safetensors.numpy.save(tensors, {METADATA_KEY: dump_header(header)}))


def pack_model(path: Path, model: Model, *, half: bool = False) -> tuple[dict[str, Any], dict[str, npt.NDArray[Any]]]:
    """Return a model's description, as JSON can hold it, and its tensors by name, for a file.

    Raises ModelFileError if the model could not be made of them again.
    """
    dtype = model.network.dtype
    if dtype not in (np.float32, np.float64) or (half and dtype != np.float32):
        raise ModelFileError(
            QT_TRANSLATE_NOOP("Core", "A network of {dtype} numbers cannot be saved so; expected float32.")
            if half
            else QT_TRANSLATE_NOOP("Core", "A network of {dtype} numbers cannot be saved so; expected float32 or float64."),
            dtype=dtype,
        )
    tensors: dict[str, npt.NDArray[Any]] = {}
    layers = []
    for layer in model.network.layers:
        layers.append(describe_layer(layer))
        if isinstance(layer, Dense):
            number = sum(entry["kind"] == "dense" for entry in layers)
            # safetensors writes an array's memory as it lies there, right or wrong, so it must lie row by row
            tensors[f"dense{number}.weights"] = np.ascontiguousarray(layer.weights)
            tensors[f"dense{number}.bias"] = np.ascontiguousarray(layer.bias)
    if half:
        with np.errstate(over="ignore"):  # what is too large becomes infinite, and is refused below
            tensors = {name: tensor.astype(np.float16) for name, tensor in tensors.items()}
    header = {
        "format": FORMAT_VERSION,
        "program": __version__,
        "layers": layers,
        "training": model.config.to_dict() if model.config else None,
        "epochs": model.epochs,
        "dataset": model.dataset,
        "classes": list(model.class_names),
        "side": model.side,
    }
    if model.certainty is not None:
        header["certainty"], packed = pack_certainty(model.certainty)
        tensors |= packed
    header["checksums"] = {name: array_checksum(tensor) for name, tensor in tensors.items()}
    unpack_model(path, header, tensors)
    return header, tensors


def unpack_model(path: Path, header: dict[str, Any], tensors: dict[str, Any]) -> Model:
    """Make the network that the header describes, and put the tensors into it, once all was found to fit.

    The inverse of `pack_model`. Raises ModelFileError.
    """
    _check_tensors(path, header.get("checksums"), tensors)
    of_certainty = {name: tensor for name, tensor in tensors.items() if name.startswith(PREFIX)}
    model = _build_network(path, header, {name: tensor for name, tensor in tensors.items() if name not in of_certainty})
    described = header.get("certainty")
    if described is None and not of_certainty:
        return model
    try:
        certainty = unpack_certainty(described, of_certainty, model.network.output_size)
    except ValueError as error:
        raise ModelFileError(QT_TRANSLATE_NOOP("Core", "{path} is damaged: {reason}."), path=path, reason=error) from error
    return dataclasses.replace(model, certainty=certainty)


def _check_tensors(path: Path, checksums: Any, tensors: dict[str, Any]) -> None:
    """See that the tensors are as they were written; those of files from before there were checksums are believed."""
    if checksums is None:
        return
    if not isinstance(checksums, dict) or set(checksums) != set(tensors):
        raise ModelFileError(
            QT_TRANSLATE_NOOP("Core", "{path} is damaged: its checksums are not those of its tensors."), path=path
        )
    for name, tensor in tensors.items():
        if checksums[name] != array_checksum(tensor):
            raise ModelFileError(
                QT_TRANSLATE_NOOP("Core", "{path} is damaged: the numbers of {name} are not those that were written."),
                path=path,
                name=name,
            )


def _build_network(path: Path, header: dict[str, Any], tensors: dict[str, Any]) -> Model:
    sizes = layer_sizes(path, header.get("layers"))
    shapes: dict[str, tuple[int, ...]] = {}
    for number, (inputs, outputs) in enumerate((size for size in sizes if isinstance(size, tuple)), start=1):
        shapes |= {f"dense{number}.weights": (inputs, outputs), f"dense{number}.bias": (outputs,)}
    if set(tensors) != set(shapes):
        unexpected = sorted(set(tensors) ^ set(shapes))[0]
        raise ModelFileError(
            QT_TRANSLATE_NOOP("Core", "{path} is damaged: the tensor {unexpected!r} is missing or should not be there."),
            path=path,
            unexpected=unexpected,
        )
    dtypes = {tensor.dtype for tensor in tensors.values()}
    if len(dtypes) != 1 or not dtypes <= {np.dtype(kind) for kind in (np.float16, np.float32, np.float64)}:
        found = ", ".join(sorted(map(str, dtypes)))
        raise ModelFileError(
            QT_TRANSLATE_NOOP("Core", "{path} holds {found} numbers; expected float16, float32 or float64, and one kind."),
            path=path,
            found=found,
        )
    for name, tensor in tensors.items():
        if tensor.shape != shapes[name]:
            raise ModelFileError(
                QT_TRANSLATE_NOOP("Core", "{path} is damaged: {name} has shape {shape}, expected {expected}."),
                path=path,
                name=name,
                shape=tensor.shape,
                expected=shapes[name],
            )
        if not np.isfinite(tensor).all():
            raise ModelFileError(
                QT_TRANSLATE_NOOP("Core", "{path} is damaged: {name} holds values that are not numbers."),
                path=path,
                name=name,
            )
    return _assemble(path, header, sizes, tensors)


def _assemble(path: Path, header: dict[str, Any], sizes: list[tuple[int, int] | str], tensors: dict[str, Any]) -> Model:
    dtype = np.promote_types(tensors["dense1.weights"].dtype, np.float32)  # 16 bits keep weights, but do not calculate
    layers: list[Layer] = []
    number = 0
    for size in sizes:
        if isinstance(size, str):
            layers.append(PLAIN_LAYERS[size]())
            continue
        number += 1
        dense = Dense(*size, initializer=None, dtype=dtype)
        dense.weights[:], dense.bias[:] = tensors[f"dense{number}.weights"], tensors[f"dense{number}.bias"]
        layers.append(dense)
    try:
        config = TrainingConfig.from_dict(header["training"]) if header.get("training") is not None else None
        if config is not None and describe_layers(config) != header["layers"]:
            raise ModelFileError(
                QT_TRANSLATE_NOOP("Core", "{path} is damaged: its settings describe another network than its layers."),
                path=path,
            )
        epochs, dataset = header.get("epochs", 0), header.get("dataset", "")
        if type(epochs) is not int or not 0 <= epochs <= MOST_EPOCHS or not isinstance(dataset, str):
            raise ModelFileError(
                QT_TRANSLATE_NOOP("Core", "{path} is damaged: its description of the training cannot be read."), path=path
            )
        network = Network(layers, dtype=dtype)
        names = class_names(path, header) if "classes" in header else known_names(dataset, network.output_size)
        model = Model(network, config, epochs, dataset, names)
    except ConfigError as error:  # a whole sentence
        raise ModelFileError(QT_TRANSLATE_NOOP("Core", "{path} is damaged: {reason}"), path=path, reason=error) from error
    except ValueError as error:
        raise ModelFileError(QT_TRANSLATE_NOOP("Core", "{path} is damaged: {reason}."), path=path, reason=error) from error
    if len(model.names) != model.network.output_size:
        raise ModelFileError(
            QT_TRANSLATE_NOOP("Core", "{path} is damaged: it names {names} classes of {classes}."),
            path=path,
            names=len(model.names),
            classes=model.network.output_size,
        )
    if header.get("side", model.side) != model.side:
        raise ModelFileError(
            QT_TRANSLATE_NOOP("Core", "{path} is damaged: its images have another size than its inputs."), path=path
        )
    return model
