"""What dropout makes of a layer: which neurons it leaves out, and by how much it multiplies the others."""

import html
from collections.abc import Callable

import numpy as np

from nnfs_gui.gui.inside.painting.numbers import fixed
from nnfs_gui.gui.inside.steps.page import rectangle_of
from nnfs_gui.gui.inside.steps.pictures import PictureRow
from nnfs_gui.gui.inside.steps.scene import Scene
from nnfs_gui.gui.words import in_figures
from nnfs_gui.inspection.steps.walk import StageWalk


class MaskRow(PictureRow):
    """Shows the activation, the mask, and what comes of both, a square for each neuron; nothing where all take part."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("dropoutMask")

    def show_mask(self, layer: StageWalk, number: int, name_of: Callable[[int], str], chosen: int) -> None:
        """Show the mask of a layer with this number, whose neurons are called by `name_of`."""
        self.setVisible(layer.factor is not None)
        if layer.factor is None:
            return
        shape = rectangle_of(layer.neurons) or (1, layer.neurons)
        names = (self.tr("f(z), of each neuron"), "m / (1 − p)", self.tr("a, what layer {0} tells").format(number))
        values = (layer.response, layer.factor, layer.activation)
        pictures = [
            (name, sign, each.reshape(shape), False) for name, sign, each in zip(names, ("", "×", "="), values, strict=True)
        ]
        words = self.tr("{0}: {1}")
        columns = shape[1]
        self.set_pictures(
            pictures, lambda row, column, value: words.format(name_of(row * columns + column), fixed(value, 4)), chosen
        )

    def words(self, scene: Scene, name: str) -> str:
        """Say what dropout has made of the layer and of the chosen neuron, or would make of them in training."""
        layer, neuron, share = scene.layer, scene.neuron, scene.dropout
        factor = fixed(1 / (1 - share), 4)
        if layer.factor is None:
            in_training = self.tr(
                "In training, dropout leaves out {0} % of the neurons at random and multiplies the others by {1}; "
                "here, as in every answer, all take part. “As in training” above shows it."
            )
            return in_training.format(in_figures(100 * share, ".3g"), factor)
        words = self.tr(
            "Dropout (p = {0}) has left out {1} of {2} neurons at random, m = 0; the others are multiplied by "
            "1 / (1 − {0}) = {3}, so that the mean stays."
        )
        left_out = in_figures(int(np.count_nonzero(layer.factor == 0)))
        told = words.format(in_figures(share, "g"), left_out, in_figures(layer.neurons), factor)
        of_one = self.tr("<b>{0}</b> stays: a = {1} × {2} = <b>{3}</b>.")
        if layer.is_left_out(neuron):
            of_one = self.tr("<b>{0}</b> is left out: whatever it has calculated, it tells <b>a = 0</b>.")
        response, activation = (fixed(float(values[neuron]), 3) for values in (layer.response, layer.activation))
        return f"{told} {of_one.format(html.escape(name), response, factor, activation)}"
