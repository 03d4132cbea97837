"""Models in the files of other programs: ONNX and NumPy's .npz."""

import importlib.util
import io
import json
import math
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from nnfs_gui import __version__
from nnfs_gui.ink.framing import BOX, CENTRE, SIDE
from nnfs_gui.nn import ActivationKind, Dense, FloatArray, Layer, Network, Softmax
from nnfs_gui.nn.activation_kinds import OnnxNode
from nnfs_gui.storage import model_file
from nnfs_gui.storage.model import Model
from nnfs_gui.storage.model_description import dump_header
from nnfs_gui.storage.model_error import ModelFileError
from nnfs_gui.storage.model_file import pack_model, save_model
from nnfs_gui.storage.whole_file import write_checked
from nnfs_gui.words import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    import onnx

# what programs of 2022 and later read; the newest versions are understood by few
_OPSET, _IR_VERSION = 17, 8
# for the Python that runs this, wherever it lies
INSTALL_ONNX = subprocess.list2cmdline([sys.executable, "-m", "pip", "install", "onnx"])


def can_export_onnx() -> bool:
    """Say whether the package is there that ONNX files need, without loading it."""
    return importlib.util.find_spec("onnx") is not None


def export_model(path: Path, model: Model) -> None:
    """Write a model as the file's suffix, one of `EXPORTS`, says; on any failure the file is as it was before.

    Raises ModelFileError.
    """
    export = EXPORTS.get(path.suffix.lower())
    if export is None:
        raise ModelFileError(
            QT_TRANSLATE_NOOP("Core", "{path} should end in {endings}: that says what is written."),
            path=path,
            endings=", ".join(EXPORTS),
        )
    export(path, model)


def _export_npz(path: Path, model: Model) -> None:
    """Write an array for each layer's weights, shape (inputs, outputs), and bias, and a text that describes them in JSON.

    `np.load` needs no pickle for them.
    """
    header, tensors = pack_model(path, replace(model, certainty=None))
    shapes = {name: list(tensor.shape) for name, tensor in tensors.items()}
    header |= {"shapes": shapes, "preprocessing": preprocessing(model.network)}
    arrays: dict[str, Any] = {"description": np.array(dump_header(header)), **tensors}
    buffer = io.BytesIO()
    np.savez(buffer, **arrays)
    with np.load(io.BytesIO(buffer.getvalue()), allow_pickle=False) as written:
        if not all(np.array_equal(written[name], tensor) for name, tensor in tensors.items()):
            raise ModelFileError(
                QT_TRANSLATE_NOOP("Core", "NumPy did not read what it wrote for {path}, so the file was not written."),
                path=path,
            )
    write_checked(path, buffer.getvalue())


def _export_onnx(path: Path, model: Model) -> None:
    """Write a float32 network from `images`, shape (N, inputs), to `logits` and `probabilities`, shape (N, outputs)."""
    try:
        import onnx  # noqa: PLC0415  it is an extra, and takes a second to load
    except ImportError as error:
        raise ModelFileError(
            QT_TRANSLATE_NOOP("Core", "ONNX files need the package onnx. Install it: {command}"),
            command=INSTALL_ONNX,
        ) from error
    header, tensors = pack_model(path, replace(model, certainty=None))
    with np.errstate(over="ignore"):
        single = {name: np.ascontiguousarray(tensor, "<f4") for name, tensor in tensors.items()}
    if not all(np.isfinite(tensor).all() for tensor in single.values()):
        raise ModelFileError(
            QT_TRANSLATE_NOOP("Core", "{path} was not written: the network has weights that are too large for float32."),
            path=path,
        )
    proto = _onnx_model(model.network, single)
    description = {
        "preprocessing": preprocessing(model.network),
        "training": json.dumps(header["training"]),
        "epochs": str(model.epochs),
        "dataset": model.dataset,
    }
    onnx.helper.set_model_props(proto, description)
    onnx.checker.check_model(proto, full_check=True)
    write_checked(path, proto.SerializeToString())


def _onnx_model(network: Network, tensors: dict[str, FloatArray]) -> "onnx.ModelProto":
    from onnx import TensorProto, helper, numpy_helper  # noqa: PLC0415

    ends = [("images", network.input_size), ("probabilities", network.output_size), ("logits", network.output_size)]
    images, *outputs = (helper.make_tensor_value_info(name, TensorProto.FLOAT, ["N", size]) for name, size in ends)
    nodes = list(_nodes(network))
    dtype = tensors["dense1.weights"].dtype
    numbers = {number for node in nodes for number in node.inputs if not isinstance(number, str)}
    tensors = tensors | {str(number): np.array(number, dtype) for number in sorted(numbers)}
    graph = helper.make_graph(
        [
            helper.make_node(node.operator, [*map(str, node.inputs)], [node.output], name=node.output, **node.attributes)
            for node in nodes
        ],
        "network",
        [images],
        outputs,
        [numpy_helper.from_array(tensor, name) for name, tensor in tensors.items()],
        doc_string=preprocessing(network),
    )
    return helper.make_model(
        graph,
        opset_imports=[helper.make_opsetid("", _OPSET)],
        ir_version=_IR_VERSION,
        producer_name="nnfs_gui",
        producer_version=__version__,
    )


def _nodes(network: Network) -> Iterator[OnnxNode]:
    """Yield each operation; what comes before the last Softmax are the logits."""
    layers = network.layers[:-1] if isinstance(network.layers[-1], Softmax) else network.layers
    value, dense = "images", 0
    for number, layer in enumerate(layers, start=1):
        output = "logits" if number == len(layers) else f"layer{number}"
        if isinstance(layer, Dense):
            dense += 1
            yield OnnxNode("Gemm", (value, f"dense{dense}.weights", f"dense{dense}.bias"), output)
        elif isinstance(layer, Softmax):
            yield _softmax(value, output)
        else:
            yield from _activation(layer, value, output)
        value = output
    yield _softmax(value, "probabilities")


def _softmax(value: str, output: str) -> OnnxNode:
    return OnnxNode("Softmax", (value,), output, {"axis": 1})


def _activation(layer: Layer, value: str, output: str) -> Iterator[OnnxNode]:
    """Yield the operations of an activation's row, between these two values of the graph."""
    kind = ActivationKind.of(layer)
    assert kind is not None, f"{layer} should have been refused before"
    ends = {"x": value, "y": output}

    def in_graph(name: str) -> str:
        return ends.get(name, f"{output}.{name}")

    for node in kind.row.onnx:
        inputs = (in_graph(name) if isinstance(name, str) else name for name in node.inputs)
        yield OnnxNode(node.operator, tuple(inputs), in_graph(node.output), node.attributes)


def preprocessing(network: Network) -> str:
    """Return what a picture goes through before it is the network's input."""
    side = math.isqrt(network.input_size)
    text = f"{network.input_size} numbers from 0 (paper) to 1 (ink): a picture's bytes, row by row, divided by 255."
    if side**2 == network.input_size:
        text += f" The picture has {side} x {side} pixels."
    if side == SIDE:
        text += f" As in MNIST, the longer side of the ink is {BOX:g} pixels, and its centre of mass lies at pixel"
        text += f" ({CENTRE:g}, {CENTRE:g}), counted from 0."
    return text


EXPORTS: dict[str, Callable[[Path, Model], None]] = {
    ".onnx": _export_onnx,
    ".npz": _export_npz,
    model_file.SUFFIX: save_model,
}
