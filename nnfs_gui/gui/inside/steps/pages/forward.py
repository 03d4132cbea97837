"""The way forward: the image, a weighted sum, what an activation makes of it, and the softmax."""

import html

import numpy as np
from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLabel

from nnfs_gui.gui.accessibility.value_slider import ValueSlider
from nnfs_gui.gui.controls.flow_row import FlowRow, side_by_side
from nnfs_gui.gui.controls.steady_label import SteadyLabel
from nnfs_gui.gui.inside.painting.line_plot import LinePlot
from nnfs_gui.gui.inside.painting.numbers import fixed, short
from nnfs_gui.gui.inside.painting.plot_line import Measure, PlotLine
from nnfs_gui.gui.inside.steps.number_table import NumberTable, Row
from nnfs_gui.gui.inside.steps.page import StepPage, picture_shape
from nnfs_gui.gui.inside.steps.pages.mask_row import MaskRow
from nnfs_gui.gui.inside.steps.pictures import PictureRow
from nnfs_gui.gui.inside.steps.scene import Scene, shown_classes
from nnfs_gui.gui.words import in_figures, translated
from nnfs_gui.inspection.steps import code_lines
from nnfs_gui.inspection.steps.curve import curve_around
from nnfs_gui.inspection.steps.terms import weighted_sum
from nnfs_gui.inspection.steps.walk import softmax_steps
from nnfs_gui.nn import ActivationKind

_NAMED = 6  # addends of a sum
_TEMPERATURE_STEPS = 20  # of the slider for each factor of e
_MOST_TEMPERATURE = 2.3  # its logarithm


class ImagePage(StepPage):
    """What the network gets."""

    def __init__(self) -> None:
        super().__init__()
        self._pictures = PictureRow()
        self.add(self._pictures)

    def show_scene(self, scene: Scene) -> None:
        image = scene.walk.image
        if scene.walk.of_point:
            self._show_point(scene)
            return
        words = self.tr(
            "All that the network sees are {0} numbers, one for each pixel, from 0 for paper to 1 for ink. "
            "It knows nothing of lines or of neighbours: to it they stand in one long row."
        )
        self.say(self.tr("x = ink / 255"), words.format(f"<b>{in_figures(image.size)}</b>"), code_lines.PIXELS)
        pixels = scene.walk.inputs[0].reshape(image.shape)
        self._pictures.set_pictures([(self.tr("x, the image"), "", pixels, True)], self._describe)

    def _show_point(self, scene: Scene) -> None:
        words = self.tr(
            "All that the network sees of a point are two numbers: how far it lies to the right, <b>x = {0}</b>, and "
            "how far up, <b>y = {1}</b>, each from −1 to 1."
        )
        x, y = (fixed(float(value), 3) for value in scene.walk.inputs[0])
        self.say(self.tr("x, y"), words.format(x, y), None)
        self._pictures.set_pictures([(self.tr("x and y"), "", scene.walk.inputs, False)], self._describe_point)

    def _describe_point(self, _: int, column: int, value: float) -> str:
        return self.tr("{0} = {1}").format("xy"[column], fixed(value, 3))

    def _describe(self, row: int, column: int, value: float) -> str:
        return self.tr("Pixel in row {0}, column {1}: {2}").format(row, column, fixed(value, 3))


class SumPage(StepPage):
    """How a neuron's z is the sum of its inputs times weights, and its bias."""

    def __init__(self) -> None:
        super().__init__()
        self._pictures = PictureRow()
        self._pictures.cell_chosen.connect(self.source_chosen)
        self._table = NumberTable(self.tr("The largest inputs times weights"), can_be_chosen=True)
        self._table.setObjectName("sumTable")
        self._table.row_chosen.connect(self._on_row)
        self._sources: list[int] = []
        self.add(self._pictures)
        self.add(self._table)

    def show_scene(self, scene: Scene) -> None:
        layer, neuron, number = scene.layer, scene.neuron, scene.stage + 1
        before = "x" if scene.is_first else f"a<sub>{number - 1}</sub>"
        weights = layer.weights[:, neuron]
        name = html.escape(self.neuron_name(scene, neuron))
        words = self.tr(
            "Every neuron of layer {0} listens to all {1} inputs, each times a weight of its own, and adds its bias."
        )
        result = self.tr("For <b>{0}</b>: inputs × weights come to {1}, the bias is {2}, so <b>z = {3}</b>.")
        products = layer.inputs * weights
        numbers = (fixed(float(layer.z[neuron] - layer.bias[neuron]), 3), fixed(float(layer.bias[neuron]), 3))
        told = result.format(name, *numbers, fixed(float(layer.z[neuron]), 3))
        formula = f"z<sub>{number}</sub> = {before} W<sub>{number}</sub> + b<sub>{number}</sub>"
        self.say(formula, f"{words.format(number, in_figures(len(layer.inputs)))} {told}", code_lines.SUM)
        shape = picture_shape(scene)
        self._pictures.setVisible(shape is not None)
        if shape is not None:
            pictures = [
                self.inputs_picture(scene, shape),
                (self.tr("weights of {0}").format(self.neuron_name(scene, neuron)), "×", weights.reshape(shape), False),
                (
                    self.tr("product; its sum is {0}").format(fixed(float(products.sum()), 3)),
                    "=",
                    products.reshape(shape),
                    False,
                ),
            ]
            columns = shape[1]
            self._pictures.set_pictures(
                pictures, lambda row, column, value: self._describe(scene, row * columns + column, value), scene.source
            )
        self._show_terms(scene)

    def _show_terms(self, scene: Scene) -> None:
        layer, neuron = scene.layer, scene.neuron
        terms = weighted_sum(layer.inputs, layer.weights[:, neuron], _NAMED)
        self._sources = [term.source for term in terms.largest]
        rows = [
            Row(
                (self.short_source_name(scene, t.source), fixed(t.value, 3), fixed(t.weight, 3), fixed(t.product, 3)),
                t.product,
            )
            for t in terms.largest
        ]
        if terms.others_count:
            others = self.tr("%Ln other(s)", "", terms.others_count)
            rows.append(Row((others, "", "", fixed(terms.others, 3)), terms.others))
        bias, z = float(layer.bias[neuron]), float(layer.z[neuron])
        rows += [Row((self.tr("bias"), "", "", fixed(bias, 3)), bias), Row(("z", "", "", fixed(z, 3)), z, bold=True)]
        titles = (self.tr("from"), self.tr("input"), self.tr("× weight"), self.tr("= product"))
        chosen = self._sources.index(scene.source) if scene.source in self._sources else None
        self._table.set_rows(titles, rows, chosen=chosen)

    @Slot(int)
    def _on_row(self, place: int) -> None:
        if place < len(self._sources):
            self.source_chosen.emit(self._sources[place])

    def _describe(self, scene: Scene, source: int, value: float) -> str:
        return self.tr("{0}: {1}").format(self.short_source_name(scene, source), fixed(value, 4))


class ActivationPage(StepPage):
    """What an activation makes of a sum: the curve, with the neuron's point on it."""

    def __init__(self) -> None:
        super().__init__()
        self._plot = LinePlot(self.tr("The activation as a curve"))
        self._plot.setMinimumHeight(13 * self.fontMetrics().height())
        self._plot.set_measures(Measure("z", decimals=2), Measure("a", decimals=2))
        self._mask = MaskRow()
        self._mask.cell_chosen.connect(self.neuron_chosen)
        self.add(self._mask)
        self.add(self._plot)

    def show_scene(self, scene: Scene) -> None:
        layer, neuron, number = scene.layer, scene.neuron, scene.stage + 1
        kinds = [kind for kind in map(ActivationKind.of, layer.stage.followers) if kind is not None]
        label = " ".join(translated(kind.row.label) for kind in kinds) or self.tr("nothing")
        z, a = float(layer.z[neuron]), float(layer.response[neuron])
        slope = 1.0 if layer.slope is None else float(layer.slope[neuron])
        silent = int(np.count_nonzero(layer.response == 0))
        words = self.tr(
            "{0} bends each z by itself; without it, all layers together could do no more than one. "
            "For <b>{1}</b>: z = {2} becomes <b>{5} = {3}</b>. The curve's slope there is <b>{4}</b>: "
            "so much of the blame will get back through it."
        )
        name = html.escape(self.neuron_name(scene, neuron))
        made = "a" if layer.factor is None else "f(z)"
        told = words.format(html.escape(label), name, fixed(z, 3), fixed(a, 3), fixed(slope, 3), made)
        if silent:
            told += " " + self.tr("{0} of {1} neurons are silent (a = 0).").format(
                in_figures(silent), in_figures(layer.neurons)
            )
        if scene.dropout:
            told += " " + self._mask.words(scene, self.neuron_name(scene, neuron))
        code = code_lines.activation_lines(kinds[0], "forward") if kinds else None
        formula = f"f(z<sub>{number}</sub>)"
        if layer.factor is not None:
            formula += f" m<sub>{number}</sub> / (1 − p)"
            code = code_lines.DROPOUT if code is None else code.followed_by(code_lines.DROPOUT)
        self.say(f"a<sub>{number}</sub> = {formula}", told, code)
        self._mask.show_mask(layer, number, lambda place: self.neuron_name(scene, place), neuron)
        x, y = curve_around(layer.stage, z)
        half = (x[-1] - x[0]) / 10
        tangent = np.array([z - half, z, z + half])
        self._plot.set_lines(
            [
                PlotLine(label, x, y, "bar"),
                PlotLine(self.tr("slope here"), tangent, a + slope * (tangent - z), "validation"),
                PlotLine(self.tr("this neuron"), np.array([z]), np.array([a]), "accent", symbol="o"),
            ]
        )


class SoftmaxPage(StepPage):
    """How the last sums become shares of 1, with a temperature to play with."""

    def __init__(self) -> None:
        super().__init__()
        self._scene: Scene | None = None
        self._value = SteadyLabel("00.00")
        self._slider = ValueSlider(self._value.text)
        self._slider.setObjectName("stepTemperature")
        reach = round(_MOST_TEMPERATURE * _TEMPERATURE_STEPS)
        self._slider.setRange(-reach, reach)
        self._slider.setAccessibleName(self.tr("Temperature"))
        self._slider.setToolTip(
            self.tr(
                "Divide each z by this first: above 1 the shares come nearer to each other, below 1 the largest takes all."
            )
        )
        label = QLabel(self.tr("Temperature"))
        label.setBuddy(self._slider)
        self._value.setText(fixed(1.0, 2))
        row = FlowRow()
        row.add_widget(side_by_side(label, self._slider, self._value))
        self._table = NumberTable(self.tr("From z to probabilities"))
        self._table.setObjectName("softmaxTable")
        self.add(row)
        self.add(self._table)
        self._slider.valueChanged.connect(self._on_moved)

    @property
    def _temperature(self) -> float:
        return float(np.exp(self._slider.value() / _TEMPERATURE_STEPS))

    def show_scene(self, scene: Scene) -> None:
        self._scene = scene
        steps = softmax_steps(scene.walk.logits, self._temperature)
        best = int(steps.shares.argmax())
        words = self.tr(
            "The softmax makes probabilities of the last z: it takes the exponential of each, which makes all of them "
            "positive and the differences large, and divides by their sum, {0}. The largest z comes off first, which "
            "changes nothing and keeps the exponentials small."
        )
        told = words.format(fixed(steps.total, 4))
        divided = "" if self._slider.value() == 0 else " / T"
        formula = f"p<sub>i</sub> = e<sup>z<sub>i</sub>{divided}</sup> / Σ<sub>j</sub> e<sup>z<sub>j</sub>{divided}</sup>"
        self.say(formula, told, code_lines.SOFTMAX)
        rows = [
            Row(
                (
                    self.class_name(scene, i),
                    fixed(float(scene.walk.logits[i]), 3),
                    fixed(float(steps.below[i]), 3),
                    short(float(steps.exponentials[i])),
                    self.tr("{0} %").format(fixed(100 * float(steps.shares[i]), 2)),
                ),
                float(steps.shares[i]),
                bold=i == best,
            )
            for i in shown_classes(steps.shares.tolist(), best)
        ]
        below = self.tr("z − largest") if not divided else self.tr("(z − largest) / T")
        self._table.set_rows((self.tr("class"), "z", below, self.tr("exponential"), self.tr("share")), rows)

    @Slot()
    def _on_moved(self) -> None:
        self._value.setText(fixed(self._temperature, 2))
        if self._scene is not None:
            self.show_scene(self._scene)
