"""The step: what the optimizer makes of a gradient, and what becomes of the answer."""

import html
from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from nnfs_gui.gui.controls.buttons import make_tool_button
from nnfs_gui.gui.controls.flow_row import FlowRow
from nnfs_gui.gui.controls.wrapping_label import make_wrapping_label
from nnfs_gui.gui.draw.widgets.prediction_bars import PredictionBars
from nnfs_gui.gui.inside.painting.heat_map import HeatMap
from nnfs_gui.gui.inside.painting.numbers import fixed, short
from nnfs_gui.gui.inside.steps.number_table import NumberTable, Row
from nnfs_gui.gui.inside.steps.page import StepPage
from nnfs_gui.gui.inside.steps.scene import Scene
from nnfs_gui.gui.words import in_figures, in_words, translate
from nnfs_gui.inspection.steps import code_lines
from nnfs_gui.inspection.steps.persuasion import MOST_STEPS, Persuasion
from nnfs_gui.languages import spoken
from nnfs_gui.training.config import OptimizerConfig, OptimizerKind, Schedule

_LARGE = 0.3  # of the learning rate: a step that is large for its gradient
_MOST_PICTURE_ROWS = 400  # neurons; of a larger layer every so many-th is shown


class UpdatePage(StepPage):
    """How one weight is changed, line by line, and all of a layer's at once as a picture."""

    def __init__(self) -> None:
        super().__init__()
        self._table = NumberTable(self.tr("The step of the chosen weight"), longest_name=40)
        self._table.setObjectName("updateTable")
        self._caption = make_wrapping_label()
        self._caption.setProperty("role", "quiet")
        self._picture = HeatMap(120)
        self._picture.setAccessibleName(self.tr("What is added to all weights of the layer"))
        self._picture.setMinimumHeight(7 * self.fontMetrics().height())
        for widget in (self._table, self._picture, self._caption):
            self.add(widget)

    def show_scene(self, scene: Scene) -> None:
        update, walk = scene.of.update, scene.walk
        if update is None:
            return
        rules, place = scene.of.rules.optimizer, walk.place(scene.stage, scene.source, scene.neuron)
        parts = update.parts(place)
        words = self.tr("One image, one step: the weight from {0} to <b>{1}</b> goes from {2} to <b>{3}</b>.")
        if walk.of_point:
            words = self.tr("One point, one step: the weight from {0} to <b>{1}</b> goes from {2} to <b>{3}</b>.")
        source, neuron = self.source_name(scene, scene.source), self.neuron_name(scene, scene.neuron)
        ends = (short(float(update.before[place])), short(float(update.after[place])))
        told = [words.format(html.escape(source), html.escape(neuron), *ends), self._memory_words(scene)]
        step = float(update.change[place])
        if rules.kind is not OptimizerKind.SGD and abs(step) > _LARGE * rules.learning_rate > abs(float(update.used[place])):
            told.append(
                self.tr("It divides by the gradient's own size, so that even a small one makes a step of about the rate.")
            )
        if rules.schedule is not Schedule.CONSTANT or rules.warm_up:
            told.append(self.tr("The rate is taken as it is set, without its schedule and warm-up."))
        if averaging := scene.of.rules.averaging:
            words = self.tr(
                "The weights here are a mean over the steps of the run; such a step moves it by {0} of this change."
            )
            told.append(words.format(in_figures(1 - averaging, ".2g")))
        self.say(
            _formula(rules),
            " ".join(filter(None, told)),
            code_lines.optimizer_lines(update.optimizer),
        )
        before, after = float(update.before[place]), float(update.after[place])
        rows = [Row((self.tr("the weight before"), "w", _number(before)))]
        rows += [Row((in_words(part.name), spoken().figures(part.formula), _number(part.value))) for part in parts]
        rows.append(Row((self.tr("the weight after"), "w", _number(after)), bold=True))
        self._table.set_rows((self.tr("what"), self.tr("how"), self.tr("number")), rows)
        self._show_picture(scene)

    def _memory_words(self, scene: Scene) -> str:
        update = scene.of.update
        assert update is not None
        if not update.optimizer.state_vectors:
            return ""
        if scene.of.remembers:
            return self.tr("The optimizer remembers the %Ln step(s) of the run before.", "", update.remembered.steps)
        return self.tr("The run's memory of its steps is not at hand here, so the optimizer begins from 0.")

    def _show_picture(self, scene: Scene) -> None:
        update, layer = scene.of.update, scene.layer
        assert update is not None
        start = scene.walk.place(scene.stage, 0, 0)
        change = update.change[start : start + layer.weights.size].reshape(layer.weights.shape).T
        picture = change[:: -(-len(change) // _MOST_PICTURE_ROWS)]
        self._picture.set_values(picture, float(np.abs(picture).max(initial=0)), self._describe)
        words = self.tr(
            "What is added to all {0} weights of layer {1}: a row for each neuron, a column for each input. {2} change."
        )
        changed = in_figures(int(np.count_nonzero(change)))
        self._caption.setText(words.format(in_figures(change.size), scene.stage + 1, changed))

    def _describe(self, row: int, column: int, value: float) -> str:
        return self.tr("Neuron {0}, input {1}: {2}").format(row, column, short(value))


class OutcomePage(StepPage):
    """Takes the step on a copy, again and again: the bars before and after, and what it does to other images."""

    steps_wanted = Signal(object)  # how many in all, or None until it believes

    def __init__(self) -> None:
        super().__init__()
        self._steps = 0
        self._once = make_tool_button(
            "doStep",
            self.tr("Do it"),
            self.tr("Take the step on a copy of the network: the network itself stays as it is."),
            role="",
        )
        self._until = make_tool_button(
            "doUntilBelieved",
            self.tr("Until it believes me"),
            self.tr("Take steps on the copy until the right class is its answer."),
            role="",
        )
        self._back = make_tool_button(
            "forgetSteps",
            self.tr("Back to the start"),
            self.tr("Forget the copy, and begin with the network as it is."),
            role="",
        )
        self._once.clicked.connect(lambda: self.steps_wanted.emit(self._steps + 1))
        self._until.clicked.connect(lambda: self.steps_wanted.emit(None))
        self._back.clicked.connect(lambda: self.steps_wanted.emit(0))
        buttons = FlowRow()
        for button in (self._once, self._until, self._back):
            buttons.add_widget(button)
        self._before, self._after = PredictionBars(), PredictionBars()
        self._after.setObjectName("barsAfter")
        self._before.setObjectName("barsBefore")
        self._after_title = QLabel()
        bars = QWidget()
        grid = QGridLayout(bars)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(24)
        before_title = QLabel(self.tr("before"))
        for column, (title, widget) in enumerate(((before_title, self._before), (self._after_title, self._after))):
            title.setProperty("role", "section")
            grid.addWidget(title, 0, column)
            grid.addWidget(widget, 1, column)
        self._others = make_wrapping_label()
        self._others.setObjectName("stepOthers")
        self.add(buttons)
        self.add(bars)
        self.add(self._others)
        for bar, name in ((self._before, self.tr("Probabilities before")), (self._after, self.tr("Probabilities after"))):
            bar.setAccessibleName(name)
        self._once.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)

    def further_words(self) -> Sequence[str]:
        return (html.escape(self._others.text()),)

    def show_scene(self, scene: Scene) -> None:
        names, walk, done = scene.of.names, scene.walk, scene.persuasion
        right = html.escape(self.class_name(scene, walk.label))
        self._steps = 0 if done is None else done.steps
        after = walk.answer if done is None else done.after
        words = self.tr(
            "Each step moves all weights at once, a little, to where this image makes a smaller error. In training, each "
            "batch of images pulls at the same weights. <b>{0}</b>"
        )
        if walk.of_point:
            words = self.tr(
                "Each step moves all weights at once, a little, to where this point makes a smaller error. In training, "
                "each batch of points pulls at the same weights. <b>{0}</b>"
            )
        self.say("", words.format(self._verdict(done, right)), None)
        for bars, probabilities in ((self._before, walk.answer), (self._after, after)):
            bars.set_class_names(names)
            bars.set_probabilities(probabilities.tolist())
        count = self.tr("after %Ln step(s)", "", self._steps)
        self._after_title.setText(count if self._steps else self.tr("after"))
        self._back.setEnabled(self._steps > 0)
        self._until.setEnabled(int(after.argmax()) != walk.label)
        self._others.setText(self._words_of_others(done, of_point=walk.of_point))

    def _verdict(self, done: Persuasion | None, right: str) -> str:
        if done is None or not done.steps:
            believes = done is not None and done.believed_after == 0
            return self.tr("It believes you already.") if believes else self.tr("It has taken no step yet.")
        if done.believed_after is None:
            if done.steps >= MOST_STEPS:
                return self.tr("%Ln step(s) did not make it believe you: they are too small.", "", done.steps)
            return self.tr("It does not believe you yet.")
        if done.believed_after == 0:
            return self.tr("It believed you from the start, and is surer now.")
        return self.tr("It took %Ln step(s) to believe you: {0}.", "", done.believed_after).format(right)

    def _words_of_others(self, done: Persuasion | None, *, of_point: bool) -> str:
        if done is None or not done.steps or not done.others:
            return ""
        words = (
            self.tr("Of {0} other points, which validate, the copy reads {1} right; before it were {2}.")
            if of_point
            else self.tr("Of {0} other images, which validate, the copy reads {1} right; before it were {2}.")
        )
        counts = (in_figures(count) for count in (done.others, done.correct_after, done.correct_before))
        told = words.format(*counts)
        if done.correct_after < done.correct_before:
            told += " " + (
                self.tr("That is the price of learning one point alone.")
                if of_point
                else self.tr("That is the price of learning one image alone.")
            )
        return told


def _formula(rules: OptimizerConfig) -> str:
    """Return how a weight is changed."""
    formulas = {
        OptimizerKind.SGD: translate("UpdatePage", "w ← w − rate · {0}").format(_direction(rules)),
        OptimizerKind.RMSPROP: translate("UpdatePage", "w ← w − rate · g / (√s + ε)"),
        OptimizerKind.ADAM: translate("UpdatePage", "w ← w − rate · m′ / (√v′ + ε)"),
        OptimizerKind.ADAMW: translate("UpdatePage", "w ← w − rate · (m′ / (√v′ + ε) + decay · w)"),
    }
    assert set(formulas) == set(OptimizerKind)
    return formulas[rules.kind]


def _direction(rules: OptimizerConfig) -> str:
    """Return what SGD goes along: the gradient, or the momentum that it keeps, perhaps with a look ahead."""
    if not rules.momentum:
        return "g"
    return f"(g + {in_figures(rules.momentum, 'g')} v)" if rules.nesterov else "v"


def _number(value: float) -> str:
    """Return a number with six digits that count."""
    return (
        fixed(value, 6)
        if 0.001 <= abs(value) < 1000 or value == 0
        else in_figures(value, ".5e").replace("-", "−", 1 if value < 0 else 0)
    )
