"""The way back: how wrong the answer is, who is blamed for it, and the gradients of the weights."""

import html

from PySide6.QtCore import Slot

from nnfs_gui.gui.inside.painting.numbers import fixed, short
from nnfs_gui.gui.inside.steps.number_table import NumberTable, Row
from nnfs_gui.gui.inside.steps.page import StepPage, picture_shape
from nnfs_gui.gui.inside.steps.pictures import PictureRow
from nnfs_gui.gui.inside.steps.scene import Scene, shown_classes
from nnfs_gui.gui.words import in_figures
from nnfs_gui.inspection.steps import code_lines
from nnfs_gui.inspection.steps.terms import weighted_sum
from nnfs_gui.nn import ActivationKind
from nnfs_gui.training.config import LossKind

_NAMED = 6  # addends of a sum
_ROUNDED = 1e-3  # a share of an error that is worth a word


class LossPage(StepPage):
    """What each class adds to the error."""

    def __init__(self) -> None:
        super().__init__()
        self._table = NumberTable(self.tr("What each class adds to the error"))
        self._table.setObjectName("lossTable")
        self.add(self._table)

    def show_scene(self, scene: Scene) -> None:
        walk = scene.walk
        right = html.escape(self.class_name(scene, walk.label))
        probability = self.tr("{0} %").format(fixed(100 * float(walk.probabilities[walk.label]), 2))
        if walk.loss_kind is LossKind.CROSS_ENTROPY:
            formula = "L = −Σ<sub>i</sub> y<sub>i</sub> log p<sub>i</sub>"
            words = self.tr(
                "The cross-entropy asks only how probable the right class was: <b>{0}</b> got {1}, so <b>L = {2}</b>. Were "
                "it sure and right, L would be 0; the surer it is of something else, the larger L grows, without end."
            )
        else:
            formula = "L = Σ<sub>i</sub> (p<sub>i</sub> − y<sub>i</sub>)² / n"
            words = self.tr(
                "One number says how wrong the answer is. The mean squared error compares every share with what it should "
                "be: <b>{0}</b> got {1}, and in all <b>L = {2}</b>. It never exceeds 2 / n, however wrong it is."
            )
        exact = float(walk.class_losses.sum())
        told = words.format(right, probability, short(exact))
        if abs(walk.loss - exact) > _ROUNDED * exact:
            told += " " + self.tr("In the precision of the run it is rounded to {0}.").format(short(walk.loss))
        if scene.of.rules.label_smoothing:
            smoothing = self.tr("Label smoothing of {0} spreads a part of y over all classes.")
            told += " " + smoothing.format(in_figures(scene.of.rules.label_smoothing, "g"))
        if scene.of.rules.balanced:
            told += " " + (
                self.tr("In training, it counts the more, the fewer points its class has; here it counts once.")
                if walk.of_point
                else self.tr("In training, it counts the more, the fewer images its class has; here it counts once.")
            )
        self.say(formula, told, code_lines.LOSSES[walk.loss_kind])
        rows = [
            Row(
                (
                    self.class_name(scene, i),
                    fixed(float(walk.targets[0, i]), 3),
                    fixed(float(walk.probabilities[i]), 4),
                    short(float(walk.class_losses[i])),
                ),
                float(walk.class_losses[i]),
                bold=i == walk.label,
            )
            for i in shown_classes(walk.class_losses.tolist(), walk.label)
        ]
        self._table.set_rows((self.tr("class"), self.tr("y, wanted"), self.tr("p, got"), self.tr("adds to L")), rows)


class OutputBlamePage(StepPage):
    """dL/dz at the outputs."""

    def __init__(self) -> None:
        super().__init__()
        self._table = NumberTable(self.tr("What each output is blamed for"), can_be_chosen=True)
        self._table.setObjectName("outputBlameTable")
        self._table.row_chosen.connect(self._on_row)
        self._classes: list[int] = []
        self.add(self._table)

    def show_scene(self, scene: Scene) -> None:
        walk, layer = scene.walk, scene.layer
        squared = walk.loss_kind is LossKind.MSE
        if squared:
            formula = (
                "dL/dz<sub>i</sub> = p<sub>i</sub> (g<sub>i</sub> − Σ<sub>j</sub> g<sub>j</sub> p<sub>j</sub>), &nbsp; "
            )
            formula += "g = dL/dp = 2 (p − y) / n"
            words = self.tr(
                "Here the way turns round: how would L change if a z were a little larger? First the slope at each share, "
                "g; then through the softmax, where each z moves all shares. Where p is almost 0 or 1, hardly any of it "
                "gets through."
            )
        else:
            formula = "dL/dz = p − y"
            words = self.tr(
                "Here the way turns round: how would L change if a z were a little larger? Softmax and cross-entropy "
                "together make it as simple as what it got less what was wanted."
            )
        sign = self.tr("That is its blame. Purple: this z should have been larger. Orange: it should have been smaller.")
        self.say(formula, f"{words} {sign}", code_lines.OUTPUT_BLAME[walk.loss_kind])
        self._classes = shown_classes(layer.z_gradient.tolist(), walk.label)
        rows = []
        for i in self._classes:
            blame = float(layer.z_gradient[i])
            cells = [self.class_name(scene, i), fixed(float(walk.probabilities[i]), 4), fixed(float(walk.targets[0, i]), 3)]
            cells += [short(float(layer.blame[i]))] if squared else []
            rows.append(Row((*cells, short(blame)), blame, bold=i == walk.label))
        titles = [self.tr("class"), "p", "y", *(["g"] if squared else []), "dL/dz"]
        chosen = self._classes.index(scene.neuron) if scene.neuron in self._classes else None
        self._table.set_rows(titles, rows, chosen=chosen)

    @Slot(int)
    def _on_row(self, place: int) -> None:
        self.neuron_chosen.emit(self._classes[place])


class BlamePage(StepPage):
    """What a hidden neuron is blamed for: the blame of those that listen to it, times weights, times its slope."""

    def __init__(self) -> None:
        super().__init__()
        self._table = NumberTable(self.tr("Whose blame reaches the neuron"))
        self._table.setObjectName("blameTable")
        self.add(self._table)

    def show_scene(self, scene: Scene) -> None:
        layer, neuron, number = scene.layer, scene.neuron, scene.stage + 1
        after = scene.walk.stages[scene.stage + 1]
        blame, slope = float(layer.blame[neuron]), 1.0 if layer.slope is None else float(layer.slope[neuron])
        mask = "" if layer.factor is None else f" m<sub>{number}</sub> / (1 − p)"
        formula = (
            f"dL/da<sub>{number}</sub> = dL/dz<sub>{number + 1}</sub> W<sub>{number + 1}</sub><sup>T</sup>, &nbsp; "
            f"dL/dz<sub>{number}</sub> = dL/da<sub>{number}</sub>{mask} f′(z<sub>{number}</sub>)"
        )
        words = self.tr(
            "The blame goes back along the same weights on which the activation came. <b>{0}</b> is blamed for the sum of "
            "what all its listeners are blamed for, each times the weight between them: {1}. The slope of its activation "
            "lets {2} of that through: <b>dL/dz = {3}</b>."
        )
        z_gradient = float(layer.z_gradient[neuron])
        told = words.format(html.escape(self.neuron_name(scene, neuron)), short(blame), short(slope), short(z_gradient))
        if layer.is_left_out(neuron):
            told += " " + self.tr("Dropout left it out, m = 0: nothing comes back through it, and it learns nothing here.")
        elif layer.factor is not None:
            words = self.tr("As dropout multiplied it by {0} on the way forward, its blame is multiplied by that as well.")
            told += " " + words.format(fixed(float(layer.factor[neuron]), 4))
        elif slope == 0:
            silent = self.tr("It was silent, so it learns nothing from this image.")
            told += " " + (
                self.tr("It was silent, so it learns nothing from this point.") if scene.walk.of_point else silent
            )
        self.say(formula, told, _code_of(scene))
        terms = weighted_sum(after.z_gradient, after.weights[neuron], _NAMED)
        rows = [
            Row(
                (
                    self.neuron_name(scene, t.source, scene.stage + 1),
                    short(t.value),
                    fixed(t.weight, 3),
                    short(t.product),
                ),
                t.product,
            )
            for t in terms.largest
        ]
        if terms.others_count:
            others = self.tr("%Ln other(s)", "", terms.others_count)
            rows.append(Row((others, "", "", short(terms.others)), terms.others))
        rows.append(Row(("dL/da", "", "", short(blame)), blame, bold=True))
        if layer.factor is not None:
            factor = float(layer.factor[neuron])
            rows.append(Row((self.tr("× m / (1 − p)"), "", fixed(factor, 4), short(blame * factor)), blame * factor))
        rows.append(Row((self.tr("× slope = dL/dz"), "", fixed(slope, 3), short(z_gradient)), z_gradient, bold=True))
        self._table.set_rows((self.tr("from"), self.tr("its dL/dz"), self.tr("× weight"), self.tr("= product")), rows)


class WeightsPage(StepPage):
    """The gradient of a weight is its input times the blame of its neuron."""

    def __init__(self) -> None:
        super().__init__()
        self._pictures = PictureRow()
        self._pictures.cell_chosen.connect(self.source_chosen)
        self._table = NumberTable(self.tr("The largest gradients of the neuron's weights"), can_be_chosen=True)
        self._table.setObjectName("gradientTable")
        self._table.row_chosen.connect(self._on_row)
        self._sources: list[int] = []
        self.add(self._pictures)
        self.add(self._table)

    def show_scene(self, scene: Scene) -> None:
        layer, neuron, source, number = scene.layer, scene.neuron, scene.source, scene.stage + 1
        blame = float(layer.z_gradient[neuron])
        before = "x" if scene.is_first else f"a<sub>{number - 1}</sub>"
        formula = (
            f"dL/dW<sub>{number}</sub> = {before}<sup>T</sup> dL/dz<sub>{number}</sub>, &nbsp; "
            f"dL/db<sub>{number}</sub> = dL/dz<sub>{number}</sub>"
        )
        words = self.tr(
            "The gradient of a weight is the input that came through it, times the blame of its neuron. "
            "For the weight from {0} to <b>{1}</b>: {2} × {3} = <b>{4}</b>. What brought nothing is not changed."
        )
        told = words.format(
            html.escape(self.source_name(scene, source)),
            html.escape(self.neuron_name(scene, neuron)),
            fixed(float(layer.inputs[source]), 3),
            short(blame),
            short(float(layer.weights_gradient[source, neuron])),
        )
        self.say(formula, told, code_lines.WEIGHTS)
        shape = picture_shape(scene)
        self._pictures.setVisible(shape is not None)
        if shape is not None:
            gradient = layer.weights_gradient[:, neuron].reshape(shape)
            pictures = [
                self.inputs_picture(scene, shape),
                (self.tr("times dL/dz: the gradient"), "→", gradient, False),
                (self.tr("its weights now"), "", layer.weights[:, neuron].reshape(shape), False),
            ]
            columns = shape[1]
            self._pictures.set_pictures(
                pictures, lambda row, column, value: self._describe(scene, row * columns + column, value), source
            )
        terms = weighted_sum(layer.inputs, layer.z_gradient[neuron].repeat(len(layer.inputs)), _NAMED)
        self._sources = [term.source for term in terms.largest]
        rows = [
            Row((self.short_source_name(scene, t.source), fixed(t.value, 3), short(t.weight), short(t.product)), t.product)
            for t in terms.largest
        ]
        rows.append(Row((self.tr("bias"), "1", short(blame), short(blame)), blame))
        chosen = self._sources.index(source) if source in self._sources else None
        self._table.set_rows((self.tr("from"), self.tr("input"), "× dL/dz", "= dL/dw"), rows, chosen=chosen)

    @Slot(int)
    def _on_row(self, place: int) -> None:
        if place < len(self._sources):
            self.source_chosen.emit(self._sources[place])

    def _describe(self, scene: Scene, source: int, value: float) -> str:
        return self.tr("{0}: {1}").format(self.short_source_name(scene, source), short(value))


def _code_of(scene: Scene) -> code_lines.CodeLines:
    """Return the lines that take blame back through a layer's weights and through its activation."""
    kinds = [kind for kind in map(ActivationKind.of, scene.layer.stage.followers) if kind is not None]
    lines = code_lines.BLAME
    if scene.layer.factor is not None:
        lines = lines.followed_by(code_lines.DROPOUT_BLAME)
    if not kinds:
        return lines
    return lines.followed_by(code_lines.activation_lines(kinds[0], "backward"))
