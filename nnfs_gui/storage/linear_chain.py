"""Networks of PyTorch, Keras or Flax: linear layers in a row, of which their file does not say what stands between them.

PyTorch keeps weights of shape (outputs, inputs), and the others a kernel of shape (inputs, outputs).
"""

import itertools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from nnfs_gui.nn import ActivationKind
from nnfs_gui.storage.model_description import FORMAT_VERSION, MOST_LAYERS
from nnfs_gui.storage.model_error import ModelFileError
from nnfs_gui.storage.tensor_file import Tensors
from nnfs_gui.words import QT_TRANSLATE_NOOP

SOFTMAX = "softmax"
OUTPUTS = (SOFTMAX, *ActivationKind)  # what may follow the last layer
_MOST_STEPS = 10_000  # of the search for an order
_KERNEL = "kernel"
_SHAPES = {"weight": 2, _KERNEL: 2, "bias": 1}
_VARIABLES = re.compile(r"\.vars\.([01])$")  # how Keras 3 calls kernel and bias in its files of weights
_NUMBERED = re.compile(r"(?P<what>[wWbB])_?(?P<number>[0-9]{1,3})")  # as networks are called that were written by hand
_DIGITS = re.compile(r"([0-9]{1,9})")


@dataclass(frozen=True, slots=True, eq=False)
class Linear:
    """A linear layer as PyTorch has it: y = x W^T + b, with weights of shape (outputs, inputs)."""

    name: str
    weight: npt.NDArray[Any]
    bias: npt.NDArray[Any] | None

    @property
    def inputs(self) -> int:
        return int(self.weight.shape[1])

    @property
    def outputs(self) -> int:
        return int(self.weight.shape[0])


@dataclass(frozen=True, slots=True, eq=False)
class LinearChain:
    """Linear layers in their order, at least one."""

    path: Path
    layers: tuple[Linear, ...]

    @property
    def sizes(self) -> str:
        """The widths from the input to the output, for people."""
        return " → ".join(f"{size:,}" for size in (self.layers[0].inputs, *(layer.outputs for layer in self.layers)))

    def described(self, hidden: ActivationKind, output: str) -> tuple[dict[str, Any], Tensors]:
        """Return a description and tensors as a model of this program has them, with these activations."""
        layers: list[dict[str, Any]] = []
        tensors: Tensors = {}
        dtype = np.result_type(*(layer.weight.dtype for layer in self.layers))
        for number, layer in enumerate(self.layers, start=1):
            layers += [{"kind": "dense", "inputs": layer.inputs, "outputs": layer.outputs}, {"kind": str(hidden)}]
            tensors[f"dense{number}.weights"] = layer.weight.T.astype(dtype)
            bias = np.zeros(layer.outputs) if layer.bias is None else layer.bias
            tensors[f"dense{number}.bias"] = bias.astype(dtype)
        layers[-1] = {"kind": output}
        return {"format": FORMAT_VERSION, "layers": layers}, tensors


def find_chain(path: Path, tensors: Tensors) -> LinearChain:
    """Return the only order in which the layers of a state_dict follow one another. Raises ModelFileError."""
    tensors = _numbered(tensors) or tensors
    layers = [_linear(path, name, parts) for name, parts in _by_layer(path, tensors).items()]
    if not 1 <= len(layers) <= MOST_LAYERS:
        raise ModelFileError(
            QT_TRANSLATE_NOOP("Core", "{path} holds {count:,} linear layers; expected 1 to {most}."),
            path=path,
            count=len(layers),
            most=MOST_LAYERS,
        )
    orders = list(itertools.islice(_orders(layers), 2))
    if not orders:
        raise ModelFileError(
            QT_TRANSLATE_NOOP("Core", "{path} holds linear layers that do not follow one another: {layers}."),
            path=path,
            layers=_listed(layers),
        )
    if len(orders) > 1:
        raise ModelFileError(
            QT_TRANSLATE_NOOP("Core", "{path} does not say in which order its layers stand, and several fit: {layers}."),
            path=path,
            layers=_listed(layers),
        )
    return LinearChain(path, tuple(orders[0]))


def _numbered(tensors: Tensors) -> Tensors:
    """Return weights and biases that are called W1, b1, W2 and so on as PyTorch calls them; nothing for any other names.

    Of such names nobody knows which way round the weights stand, but the sizes of the biases tell it, unless all are square.
    """
    found = {name: _NUMBERED.fullmatch(name) for name in tensors}
    parts = {(match["number"], match["what"].lower()): tensors[name] for name, match in found.items() if match}
    numbers = {number for number, _ in parts}
    if not parts or len(parts) != len(tensors) or set(parts) != {(number, what) for number in numbers for what in "wb"}:
        return {}
    pairs = {number: (parts[number, "w"], parts[number, "b"].reshape(-1)) for number in numbers}
    sides = [{side for side in (0, 1) if w.ndim == 2 and w.shape[side] == len(b)} for w, b in pairs.values()]
    fitting = set.intersection(*sides)
    if len(fitting) != 1:
        return {}
    is_kernel = fitting == {1}
    named: Tensors = {}
    for number, (weights, bias) in pairs.items():
        named |= {f"{number}.{_KERNEL if is_kernel else 'weight'}": weights, f"{number}.bias": bias}
    return named


def _by_layer(path: Path, tensors: Tensors) -> dict[str, Tensors]:
    layers: dict[str, Tensors] = {}
    for name, tensor in tensors.items():
        plain = name.removesuffix(":0").replace("/", ".")
        plain = _VARIABLES.sub(lambda found: (f".{_KERNEL}", ".bias")[int(found[1])], plain)
        layer, _, part = plain.rpartition(".")
        if tensor.ndim != _SHAPES.get(part) or tensor.dtype.kind != "f" or 0 in tensor.shape:
            raise ModelFileError(
                QT_TRANSLATE_NOOP(
                    "Core",
                    "{path} holds {name} of shape {shape}, which is no part of a linear layer. Only networks of linear "
                    "layers in a row are opened.",
                ),
                path=path,
                name=_short(name),
                shape=tensor.shape,
            )
        is_kernel = part == _KERNEL
        layers.setdefault(layer, {})["weight" if is_kernel else part] = tensor.T if is_kernel else tensor
    return layers


def _linear(path: Path, name: str, parts: Tensors) -> Linear:
    weight, bias = parts.get("weight"), parts.get("bias")
    if weight is None or (bias is not None and len(bias) != len(weight)):
        raise ModelFileError(
            QT_TRANSLATE_NOOP("Core", "{path} is damaged: the bias of {name} has no weights of its size."),
            path=path,
            name=_short(name),
        )
    return Linear(name, weight, bias)


def _orders(layers: Sequence[Linear]) -> Iterator[list[Linear]]:
    """Yield each order in which every layer takes what the one before it gives, and names that are numbered count up."""
    names = {layer.name for layer in layers}
    places = {name: _natural(f"{name}_0" if f"{name}_1" in names else name) for name in names}  # Keras's first has no number
    waiting: dict[tuple[str, ...], list[Linear]] = {}  # by names without their numbers
    for layer in sorted(layers, key=lambda layer: places[layer.name]):
        waiting.setdefault(places[layer.name][1], []).append(layer)
    steps = itertools.count()

    def follow(order: list[Linear]) -> Iterator[list[Linear]]:
        if len(order) == len(layers):
            yield list(order)
        if next(steps) > _MOST_STEPS:
            return
        for group in waiting.values():
            if group and (not order or group[0].inputs == order[-1].outputs):
                order.append(group.pop(0))
                yield from follow(order)
                group.insert(0, order.pop())

    yield from follow([])


def _natural(name: str) -> tuple[tuple[int, ...], tuple[str, ...]]:
    """Return the numbers in a name, and what stands around them."""
    parts = _DIGITS.split(name)
    return tuple(int(number) for number in parts[1::2]), tuple(parts[::2])


def _listed(layers: Sequence[Linear]) -> str:
    shown = [f"{_short(layer.name)} {layer.inputs:,} → {layer.outputs:,}" for layer in layers[:6]]
    return ", ".join(shown + ["…"] * (len(layers) > 6))


def _short(name: str) -> str:
    return repr(name if len(name) <= 40 else f"{name[:40]}…")
