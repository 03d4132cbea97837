"""All numbers of a tiny network at once."""

from nnfs_gui.gui.inside.painting.numbers import fixed
from nnfs_gui.gui.inside.steps.number_table import NumberTable, Row
from nnfs_gui.gui.inside.steps.page import StepPage
from nnfs_gui.gui.inside.steps.pictures import PictureRow
from nnfs_gui.gui.inside.steps.scene import Scene, shown_classes
from nnfs_gui.gui.words import in_figures
from nnfs_gui.inspection.steps.walk import Walk

_MOST_INPUTS, _MOST_NEURONS = 64, 3
_SMALL_DIGITS = "₀₁₂₃₄₅₆₇₈₉"


def fits_on_a_page(walk: Walk) -> bool:
    """Say whether a network is so small that all of its numbers can be shown at once."""
    first = walk.stages[0]
    return len(walk.stages) == 2 and len(first.inputs) <= _MOST_INPUTS and first.neurons <= _MOST_NEURONS


class WholePage(StepPage):
    """The image, the weights of every neuron, and what comes of them: there is nothing else in the network."""

    def __init__(self) -> None:
        super().__init__()
        self._pictures = PictureRow()
        self._hidden = NumberTable(self.tr("The hidden neurons"))
        self._outputs = NumberTable(self.tr("The outputs"))
        self._outputs.setObjectName("wholeOutputs")
        for widget in (self._pictures, self._hidden, self._outputs):
            self.add(widget)

    def show_scene(self, scene: Scene) -> None:
        first, shape = scene.walk.stages[0], scene.walk.picture_shape
        words = (
            self.tr("This is all there is: the point, {0} numbers that were learnt, and what follows from them.")
            if scene.walk.of_point
            else self.tr("This is all there is: the image, {0} numbers that were learnt, and what follows from them.")
        )
        self.say("", words.format(f"<b>{in_figures(len(scene.walk.parameters))}</b>"), None)
        of_image = not scene.walk.of_point
        name = self.tr("x, the image") if of_image else self.tr("x and y")
        pictures = [(name, "", first.inputs.reshape(shape), of_image)]
        for neuron in range(first.neurons):
            name = self.tr("weights of {0}").format(self.neuron_name(scene, neuron, 0))
            pictures.append((name, "", first.weights[:, neuron].reshape(shape), False))
        self._pictures.set_pictures(pictures, self._describe if of_image else self._describe_point)
        self._show_hidden(scene)
        self._show_outputs(scene)

    def _show_hidden(self, scene: Scene) -> None:
        first, known = scene.walk.stages[0], scene.of.answer_is_known
        rows = []
        for neuron in range(first.neurons):
            z, bias = float(first.z[neuron]), float(first.bias[neuron])
            cells = [self.neuron_name(scene, neuron, 0), *(fixed(v, 3) for v in (z - bias, bias, z))]
            factors = [] if first.factor is None else [float(first.factor[neuron])]
            cells += [fixed(v, 3) for v in (*factors, float(first.activation[neuron]))]
            if known:
                slope = 1.0 if first.slope is None else float(first.slope[neuron])
                cells += [fixed(v, 3) for v in (float(first.blame[neuron]), slope, float(first.z_gradient[neuron]))]
            rows.append(Row(tuple(cells)))
        back = ["dL/da", self.tr("slope"), "dL/dz"] if known else []
        mask = [] if first.factor is None else ["m / (1 − p)"]
        self._hidden.set_rows((self.tr("hidden"), "x W", self.tr("bias"), "z", *mask, "a", *back), rows)

    def _show_outputs(self, scene: Scene) -> None:
        walk, last = scene.walk, scene.walk.stages[-1]
        known = scene.of.answer_is_known
        hidden = range(len(last.inputs))
        best = int(walk.probabilities.argmax())
        rows = []
        for i in shown_classes(walk.probabilities.tolist(), walk.label):
            cells = [self.class_name(scene, i), *(fixed(float(last.weights[source, i]), 3) for source in hidden)]
            cells += [fixed(float(v), 3) for v in (last.bias[i], last.z[i], walk.probabilities[i])]
            if known:
                cells += [fixed(float(v), 3) for v in (walk.targets[0, i], last.z_gradient[i])]
            rows.append(Row(tuple(cells), float(walk.probabilities[i]), bold=i == best))
        weights = [f"w{_SMALL_DIGITS[source]}" for source in hidden]
        titles = (self.tr("class"), *weights, self.tr("bias"), "z", "p", *(("y", "dL/dz") if known else ()))
        self._outputs.set_rows(titles, rows)

    def _describe_point(self, _: int, column: int, value: float) -> str:
        return self.tr("{0}: {1}").format("xy"[column], fixed(value, 4))

    def _describe(self, row: int, column: int, value: float) -> str:
        return self.tr("Pixel in row {0}, column {1}: {2}").format(row, column, fixed(value, 4))
