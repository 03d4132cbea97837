"""Networks from any file that holds one: a model of this program, what it exports for NumPy, or a state_dict of PyTorch."""

import dataclasses
from pathlib import Path

from nnfs_gui.nn import ActivationKind
from nnfs_gui.storage.archive_list import ZIP
from nnfs_gui.storage.foreign_files import foreign_remedy, network_remedy
from nnfs_gui.storage.linear_chain import SOFTMAX, LinearChain, find_chain
from nnfs_gui.storage.model import Model
from nnfs_gui.storage.model_description import parse_header
from nnfs_gui.storage.model_error import ModelFileError
from nnfs_gui.storage.model_file import METADATA_KEY, unpack_model
from nnfs_gui.storage.plain_file import open_plain, unreadable
from nnfs_gui.storage.tensor_file import read_npz, read_safetensors
from nnfs_gui.words import QT_TRANSLATE_NOOP, Text

SUFFIXES = (".safetensors", ".npz")
_LENGTH = 8  # bytes that say how long the header of a safetensors file is, which follows them
_DESCRIPTION = "description"
_UNKNOWN_TRAINING = Text(
    QT_TRANSLATE_NOOP("Core", "The file does not say how the network was trained, so it can answer, but not learn on.")
)
_UNKNOWN_CLASSES = Text(
    QT_TRANSLATE_NOOP("Core", "The file does not say what the classes are called, so they are numbered from 0.")
)


def read_network(path: Path) -> Model | LinearChain:
    """Read a network, whose kind its content says; one without activations as a chain of layers. Raises ModelFileError."""
    try:
        with open_plain(path) as file:
            head = file.read(_LENGTH + 1)
        if (foreign := foreign_remedy(path)) is not None:
            raise ModelFileError(foreign)
    except OSError as error:
        raise ModelFileError(unreadable(path, error)) from error
    if head.startswith(ZIP):
        return _read_export(path)
    if head[_LENGTH:] != b"{" and (remedy := network_remedy(path, head)) is not None:
        raise ModelFileError(remedy)
    metadata, tensors = read_safetensors(path)
    if METADATA_KEY not in metadata:
        return find_chain(path, tensors)
    return unpack_model(path, parse_header(path, metadata[METADATA_KEY]), tensors)


def make_model(chain: LinearChain, hidden: ActivationKind = ActivationKind.RELU, output: str = SOFTMAX) -> Model:
    """Return a model of layers and what is said to stand between and behind them. Raises ModelFileError."""
    return _told(unpack_model(chain.path, *chain.described(hidden, output)))


def _read_export(path: Path) -> Model:
    tensors = read_npz(path, marker=_DESCRIPTION)
    description = tensors.pop(_DESCRIPTION, None)
    if description is None or description.shape != () or description.dtype.kind != "U":
        if (remedy := network_remedy(path, ZIP)) is not None:
            raise ModelFileError(remedy)
        raise ModelFileError(
            QT_TRANSLATE_NOOP(
                "Core",
                "{path} holds no network that this program exported. Of a network of PyTorch, save the state_dict as "
                ".safetensors: that can be opened.",
            ),
            path=path,
        )
    return _told(unpack_model(path, parse_header(path, str(description)), tensors))


def _told(model: Model) -> Model:
    """Return the model with what its file did not say."""
    assumptions = [_UNKNOWN_TRAINING] if model.config is None else []
    assumptions += [] if model.class_names else [_UNKNOWN_CLASSES]
    return dataclasses.replace(model, assumptions=tuple(assumptions))
