"""ONNX files, written without ONNX's own package, which takes 10 MB and a second to load for what are a few dozen fields.

A file is one message of Protocol Buffers: fields, each a key and a value, in which other messages lie as values
(https://protobuf.dev/programming-guides/encoding). Their numbers are those of ONNX's onnx.proto.
"""

import struct
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from nnfs_gui import __version__
from nnfs_gui.nn import FloatArray
from nnfs_gui.nn.activation_kinds import OnnxNode

MOST_BYTES = 2**31 - 1  # of any message of Protocol Buffers
# what programs of 2022 and later read; the newest versions are understood by few
_OPSET, _IR_VERSION = 17, 8
_FLOAT, _INT = 1, 2  # of a tensor's numbers, and of an attribute; of a tensor's, 2 would be uint8


def dump_onnx(
    nodes: Sequence[OnnxNode],
    tensors: Mapping[str, FloatArray],
    inputs: Mapping[str, int],
    outputs: Mapping[str, int],
    *,
    about: str,
    properties: Mapping[str, str],
) -> bytes:
    """Return the file of a graph: its operations, which take float32 tensors by their names, and numbers.

    Its inputs and outputs have a name and a size n; their shapes are (N, n), for any number N of images.
    """
    numbers = {number for node in nodes for number in node.inputs if not isinstance(number, str)}
    tensors = {**tensors, **{str(number): np.array(number) for number in sorted(numbers)}}
    graph = _message(
        {
            1: [_node(node) for node in nodes],
            2: "network",
            5: [_tensor(name, tensor) for name, tensor in tensors.items()],
            10: about,
            11: [_end(name, size) for name, size in inputs.items()],
            12: [_end(name, size) for name, size in outputs.items()],
        }
    )
    return _message(
        {
            1: _IR_VERSION,
            2: "nnfs_gui",
            3: __version__,
            7: graph,
            8: _message({1: "", 2: _OPSET}),
            14: [_message({1: name, 2: text}) for name, text in properties.items()],
        }
    )


def _node(node: OnnxNode) -> bytes:
    attributes = [_attribute(name, value) for name, value in node.attributes.items()]
    return _message({1: [*map(str, node.inputs)], 2: node.output, 3: node.output, 4: node.operator, 5: attributes})


def _attribute(name: str, value: float) -> bytes:
    return _message({1: name, 3: value, 20: _INT} if isinstance(value, int) else {1: name, 2: value, 20: _FLOAT})


def _tensor(name: str, tensor: FloatArray) -> bytes:
    return _message({1: [*tensor.shape], 2: _FLOAT, 8: name, 9: tensor.astype("<f4").tobytes()})


def _end(name: str, size: int) -> bytes:
    """Describe an input or an output, of shape (N, size)."""
    shape = _message({1: [_message({2: "N"}), _message({1: size})]})
    return _message({1: name, 2: _message({1: _message({1: _FLOAT, 2: shape})})})


def _message(fields: Mapping[int, Any]) -> bytes:
    """Encode fields, each an int >= 0, a float, a text or bytes, by their numbers; one that is repeated has a list."""
    return b"".join(
        _field(number, value)
        for number, values in fields.items()
        for value in (values if isinstance(values, list) else [values])
    )


def _field(number: int, value: float | str | bytes) -> bytes:
    """Encode a field's key, which is its number and the kind of its value, and its value."""
    if isinstance(value, int):
        return _varint(number << 3) + _varint(value)
    if isinstance(value, float):
        return _varint(number << 3 | 5) + struct.pack("<f", value)
    content = value.encode() if isinstance(value, str) else value
    return _varint(number << 3 | 2) + _varint(len(content)) + content


def _varint(number: int) -> bytes:
    """Encode a number >= 0 by seven bits a byte, the lowest first; the eighth says that there are more."""
    encoded = bytearray()
    while number > 0x7F:
        encoded.append(number & 0x7F | 0x80)
        number >>= 7
    return bytes([*encoded, number])
