"""The lines of the program's own code that do each step, kept as text: a packed program has no sources beside it.

A test holds that they stand so in the source.
"""

import textwrap
from dataclasses import dataclass

from nnfs_gui.nn import SGD, ActivationKind, Adam, Optimizer, RMSprop
from nnfs_gui.training.config import LossKind


@dataclass(frozen=True, slots=True)
class CodeLines:
    """Some lines as they stand in a function of the program."""

    function: str  # the way to it from nnfs_gui, such as "nn.layers.Dense.forward"
    text: str

    def followed_by(self, other: "CodeLines") -> "CodeLines":
        return CodeLines(f"{self.function}, {other.function}", f"{self.text}\n\n{other.text}")


def _lines(function: str, text: str) -> CodeLines:
    return CodeLines(function, textwrap.dedent(text).strip())


PIXELS = _lines(
    "data.dataset.BatchBuffer.fill",
    """
    np.copyto(inputs, chosen)
    if self._are_bytes:
        inputs /= 255
    """,
)
SUM = _lines(
    "nn.layers.Dense.forward",
    """
    y = np.dot(self._input, self.weights, out=self._output)
    return np.add(y, self.bias, out=y)
    """,
)
DROPOUT = _lines(
    "nn.dropout.Dropout.forward",
    """
    np.greater_equal(self._drawn, self.share, out=self._stays)
    np.copyto(self._factor, self._stays)
    self._factor *= 1 / (1 - self.share)
    return np.multiply(x, self._factor, out=self._output)
    """,
)
DROPOUT_BLAME = _lines(
    "nn.dropout.Dropout.backward",
    "return np.multiply(output_gradient, self._factor, out=self._input_gradient)",
)
SOFTMAX = _lines(
    "nn.softmax.softmax",
    """
    y: FloatArray = np.subtract(x, np.maximum.reduce(x, axis=1, keepdims=True), out=out)
    np.exp(y, out=y)
    y /= row_sums(y)
    """,
)
LOSSES = {
    LossKind.CROSS_ENTROPY: _lines(
        "nn.losses.CrossEntropy.forward",
        "return float(np.log(totals[:, 0]).sum() - target_logits) / len(outputs)",
    ),
    LossKind.MSE: _lines(
        "nn.losses.MeanSquaredError.forward",
        """
        difference = np.subtract(outputs, targets, out=self._gradient)
        return float(np.vdot(difference, difference)) / difference.size
        """,
    ),
}
OUTPUT_BLAME = {
    LossKind.CROSS_ENTROPY: _lines(
        "nn.losses.CrossEntropy.backward",
        """
        difference = np.subtract(self._gradient, self._targets, out=self._gradient)
        return np.multiply(difference, scale / len(difference), out=difference)
        """,
    ),
    LossKind.MSE: _lines(
        "nn.softmax.Softmax.backward",
        """
        gradient = np.multiply(output_gradient, self._output, out=self._input_gradient)
        np.subtract(output_gradient, row_sums(gradient), out=gradient)
        return np.multiply(gradient, self._output, out=gradient)
        """,
    ),
}
WEIGHTS = _lines(
    "nn.layers.Dense.backward_parameters",
    """
    np.dot(self._input.T, output_gradient, out=self.weights_gradient)
    np.dot(self._ones, output_gradient, out=self.bias_gradient)
    """,
)
BLAME = _lines(
    "nn.layers.Dense.backward_input",
    "return np.dot(output_gradient, self.weights.T, out=self._input_gradient)",
)
_OPTIMIZERS: dict[type[Optimizer], CodeLines] = {
    SGD: _lines(
        "nn.optimizers.SGD._update",
        "p -= np.multiply(direction, self.learning_rate, out=scratch)",
    ),
    RMSprop: _lines(
        "nn.optimizers.RMSprop._update",
        """
        squares *= self.decay
        squares += np.multiply(g, g, out=scratch)
        np.sqrt(squares, out=scratch)
        scratch += self.epsilon * scale
        np.divide(g, scratch, out=scratch)
        scratch *= self.learning_rate * scale
        p -= scratch
        """,
    ),
    Adam: _lines(
        "nn.optimizers.Adam._update",
        """
        gradients *= self.beta1
        gradients += g
        squares *= self.beta2
        squares += np.multiply(g, g, out=scratch)
        np.sqrt(squares, out=scratch)
        scratch += self.epsilon * scale
        np.divide(gradients, scratch, out=scratch)
        scratch *= rate
        p -= scratch
        """,
    ),
}


def optimizer_lines(optimizer: Optimizer) -> CodeLines | None:
    """Return the lines by which an optimizer changes parameters."""
    return _OPTIMIZERS.get(type(optimizer))


def activation_lines(kind: ActivationKind, function: str) -> CodeLines:
    """Return the lines of an activation's `forward` or `backward`, as the script has them that *Show me the code* writes."""
    lines = textwrap.dedent(kind.row.script).strip().splitlines()
    start = next(number for number, line in enumerate(lines) if line.strip().startswith(f"def {function}("))
    body = []
    for line in lines[start + 1 :]:
        if line.strip() and not line.startswith(" " * 8):
            break
        body.append(line)
    return _lines(f"{kind.row.layer.__name__}.{function}", "\n".join(body))
