"""Models in safetensors files: a tensor for each layer's weights and bias, and the rest as JSON in the metadata.

Such a file holds numbers and text, so opening one runs no code. Nothing in it is believed before it was checked.
"""

import dataclasses
import itertools
import json
import math
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import safetensors.numpy

from nnfs_gui import __version__
from nnfs_gui.data.dataset import DIGITS, Dataset, describe_images
from nnfs_gui.data.dataset_builder import MOST_SIDE
from nnfs_gui.ink.framing import SIDE
from nnfs_gui.nn import ActivationKind, Dense, Layer, Network, Softmax
from nnfs_gui.recognition.certainty import Certainty
from nnfs_gui.storage.certainty_tensors import PREFIX, pack_certainty, unpack_certainty
from nnfs_gui.storage.checksums import array_checksum, description_checksum
from nnfs_gui.storage.model_error import ModelFileError as ModelFileError  # noqa: PLC0414  given on: it is what this raises
from nnfs_gui.storage.tensor_file import LONGEST_DESCRIPTION, MOST_BYTES, read_safetensors
from nnfs_gui.storage.whole_file import replace_file
from nnfs_gui.training.config import MOST_EPOCHS, ConfigError, LossKind, TrainingConfig
from nnfs_gui.words import QT_TRANSLATE_NOOP, Text, showable

SUFFIX = ".safetensors"
FORMAT_VERSION = 1
METADATA_KEY = "nnfs_gui"
_CHECKSUM = "checksum"  # of all else in the description
_MOST_LAYERS = 64
_MOST_NEURONS = 1_000_000
# the layers without parameters, by the names that they have in files
_PLAIN_LAYERS: dict[str, Callable[[], Layer]] = {
    **{kind.value: kind.row.layer for kind in ActivationKind},
    "softmax": Softmax,
}


@dataclass(frozen=True, slots=True, eq=False)
class Model:
    """A network, where it comes from, and if that was found out, when to believe it."""

    network: Network
    config: TrainingConfig | None = None
    epochs: int = 0
    dataset: str = ""
    class_names: tuple[str, ...] = ()  # of the outputs; none in files from before there were others than digits
    certainty: Certainty | None = None
    assumptions: tuple[Text, ...] = ()  # what the file did not say, in sentences

    def __post_init__(self) -> None:
        """Hold names that can be shown: they come from a file."""
        object.__setattr__(self, "dataset", showable(self.dataset))
        object.__setattr__(self, "class_names", tuple(map(showable, self.class_names)))

    @property
    def names(self) -> tuple[str, ...]:
        """What the outputs are called: by their numbers if nothing else is known."""
        return self.class_names or tuple(map(str, range(self.network.output_size)))

    @property
    def side(self) -> int | None:
        """How many pixels the images are high and wide that it reads; None where no such image can be."""
        side = math.isqrt(self.network.input_size)
        return side if side**2 == self.network.input_size and side <= MOST_SIDE else None

    def fits(self, dataset: Dataset) -> bool:
        """Say whether it can read the images of a data set. Classes that are not in the data set do no harm."""
        names = self.class_names or dataset.class_names
        fits_outputs = dataset.classes <= self.network.output_size and names[: dataset.classes] == dataset.class_names
        return fits_outputs and dataset.inputs == self.network.input_size

    @property
    def reads_digits(self) -> bool:
        """Whether it reads what is drawn as MNIST's digits are."""
        return self.side == SIDE and self.names == DIGITS


def known_names(dataset: str, outputs: int) -> tuple[str, ...]:
    """Return what the classes are called where only the name of the data set was kept, if that says it."""
    return DIGITS if dataset == "MNIST" and outputs == len(DIGITS) else ()


def save_model(path: Path, model: Model, *, half: bool = False) -> None:
    """Write the model to a file, which is either whole or, on any failure, as it was before. Raises ModelFileError.

    What `load_model` would refuse is not written. With `half`, weights of 32 bits are rounded to 16, which is half the file.
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
        layers.append(_describe(layer))
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


def write_checked(path: Path, content: bytes) -> None:
    """Write a file, read it again and compare. Raises ModelFileError."""
    try:
        replace_file(path, content)
        written = path.read_bytes()
    except OSError as error:
        raise ModelFileError(
            QT_TRANSLATE_NOOP("Core", "{path} could not be written: {reason}."), path=path, reason=error.strerror or error
        ) from error
    if written != content:
        raise ModelFileError(
            QT_TRANSLATE_NOOP("Core", "{path} does not hold what was written to it. Save to another disk."), path=path
        )


def load_model(path: Path, *, dataset: Dataset | None = None, known_as: str = "") -> Model:
    """Read a model that `save_model` wrote; with a data set, only one that fits it, as `require_fit` does.

    Raises ModelFileError.
    """
    metadata, tensors = read_safetensors(path)
    if METADATA_KEY not in metadata:
        raise ModelFileError(
            QT_TRANSLATE_NOOP("Core", "{path} is a safetensors file, but not a model of this program."), path=path
        )
    model = unpack_model(path, parse_header(path, metadata[METADATA_KEY]), tensors)
    require_fit(path, model, dataset, known_as)
    return model


def require_fit(path: Path, model: Model, dataset: Dataset | None, known_as: str = "") -> None:
    """Raise ModelFileError for a model that does not read the images of a data set, if there is one.

    It is refused by its path, or where people know it by another name, by that.
    """
    if dataset is not None and not model.fits(dataset):
        images = describe_images(model.network.input_size, model.names)
        raise ModelFileError(
            QT_TRANSLATE_NOOP("Core", "{path} reads images of {images}, but {dataset} has images of {found}."),
            path=known_as or path,
            images=images,
            dataset=dataset.name,
            found=dataset.kind,
        )


def _describe(layer: Layer) -> dict[str, Any]:
    if type(layer) is Dense:
        return {"kind": "dense", "inputs": layer.input_size, "outputs": layer.output_size}
    kind = next((kind for kind, make in _PLAIN_LAYERS.items() if layer.is_built_like(make())), None)
    if kind is None:
        raise ModelFileError(
            QT_TRANSLATE_NOOP("Core", "A network with the layer {layer} cannot be saved: a file cannot hold its function."),
            layer=layer,
        )
    return {"kind": kind}


def _describe_config(config: TrainingConfig) -> list[dict[str, Any]]:
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
    sizes = _layer_sizes(path, header.get("layers"))
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
            layers.append(_PLAIN_LAYERS[size]())
            continue
        number += 1
        dense = Dense(*size, initializer=None, dtype=dtype)
        dense.weights[:], dense.bias[:] = tensors[f"dense{number}.weights"], tensors[f"dense{number}.bias"]
        layers.append(dense)
    try:
        config = TrainingConfig.from_dict(header["training"]) if header.get("training") is not None else None
        if config is not None and _describe_config(config) != header["layers"]:
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
        names = _class_names(path, header) if "classes" in header else known_names(dataset, network.output_size)
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


def _class_names(path: Path, header: dict[str, Any]) -> tuple[str, ...]:
    names = header["classes"]
    if not isinstance(names, list) or not all(isinstance(name, str) for name in names):
        raise ModelFileError(
            QT_TRANSLATE_NOOP("Core", "{path} is damaged: the names of its classes cannot be read."), path=path
        )
    return tuple(names)


def _layer_sizes(path: Path, layers: Any) -> list[tuple[int, int] | str]:
    """Return (inputs, outputs) for each Dense layer and the kind for each other one."""
    if not isinstance(layers, list) or not 1 <= len(layers) <= _MOST_LAYERS:
        raise ModelFileError(
            QT_TRANSLATE_NOOP("Core", "{path} is damaged: it describes no network of 1 to {most} layers."),
            path=path,
            most=_MOST_LAYERS,
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
        elif isinstance(kind, str) and kind in _PLAIN_LAYERS:
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
