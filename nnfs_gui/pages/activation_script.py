"""Activations in JavaScript, made of the operations of ONNX that each has in its row (`nn/activation_kinds.py`)."""

from nnfs_gui.nn import ActivationKind

# by the operator's name: an expression of its inputs and its attributes, as ONNX's opset 17 defines it for a number
_OPERATORS = {
    "Add": "{0} + {1}",
    "Elu": "{0} > 0 ? {0} : {alpha} * Math.expm1({0})",
    "Identity": "{0}",
    "LeakyRelu": "{0} > 0 ? {0} : {alpha} * {0}",
    "Mul": "{0} * {1}",
    "Pow": "Math.pow({0}, {1})",
    "Relu": "Math.max({0}, 0)",
    "Sigmoid": "1 / (1 + Math.exp(-{0}))",
    "Tanh": "Math.tanh({0})",
}


def activation_script(kind: ActivationKind) -> str:
    """Return a function of JavaScript that gives an activation's output for a number."""
    steps = [
        f"const {node.output} = {_OPERATORS[node.operator].format(*node.inputs, **node.attributes)};"
        for node in kind.row.onnx
    ]
    return f"(x) => {{ {' '.join(steps)} return y; }}"
