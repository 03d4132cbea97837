"""Why the network gives its answer the probability that stands beside it: the softmax with its numbers."""

from collections.abc import Sequence

import numpy as np

from nnfs_gui.arrays import Float64Array
from nnfs_gui.gui.controls.explained import Explanation
from nnfs_gui.gui.words import in_figures, translate
from nnfs_gui.nn import FloatArray
from nnfs_gui.nn.softmax import softmax_at

_TERMS = 3  # of the sum are written out


def explain_answer(logits: FloatArray, temperature: float, names: Sequence[str]) -> Explanation:
    """Explain the probability of the most probable class, from the logits, shape (classes,), and their temperature."""
    probabilities: Float64Array = softmax_at(logits[None], temperature)[0]
    order = np.argsort(probabilities)[::-1]
    best = int(order[0])
    shown = translate("Help", "{0} %").format(in_figures(100 * probabilities[best], ".0f"))
    powers = [f"e^{{{_number(logits[place])} / {in_figures(temperature, '.3g')}}}" for place in order[:_TERMS]]
    rest = " + …" if len(order) > _TERMS else ""
    inserted = f"{powers[0]} / ({' + '.join(powers)}{rest}) = {shown}"
    most = ", ".join(f"{names[place]}: {_number(logits[place])}" for place in order[:_TERMS])
    words = translate("Help", "The largest logits are {0}; they are divided by the temperature, {1}.")
    name = translate("Help", "Probability of {0}").format(names[best])
    return Explanation(name, shown, "softmax", inserted, words.format(most, in_figures(temperature, ".3g")))


def _number(logit: float) -> str:
    return in_figures(logit, ".2f").replace("-", "−")
