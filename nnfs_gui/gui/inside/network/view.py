"""The network at work on what stands on the pad, in numbers where one points, and a laboratory to change a copy of it."""

import html
from dataclasses import replace

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from nnfs_gui.data.dataset import DIGITS
from nnfs_gui.gui.controls.buttons import make_tool_button
from nnfs_gui.gui.controls.kind_words import KindWords
from nnfs_gui.gui.controls.picture_words import in_pictures
from nnfs_gui.gui.controls.plots import SAVE_PLOTS, PlotPicture
from nnfs_gui.gui.controls.wrapping_label import make_wrapping_label
from nnfs_gui.gui.inside.network.laboratory_bar import LaboratoryBar
from nnfs_gui.gui.inside.painting.diagram import Diagram
from nnfs_gui.gui.inside.painting.diagram_state import DiagramState, Neuron
from nnfs_gui.gui.inside.painting.numbers import fixed
from nnfs_gui.gui.inside.view import View
from nnfs_gui.inspection.activations import Explanation
from nnfs_gui.inspection.laboratory import Experiment


class NetworkView(View):
    """Shows a state of the network, and says how one of its neurons came to its activation."""

    neuron_changed = Signal()  # another one is to be explained
    experiment_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pointed: Neuron | None = None
        self._chosen: Neuron | None = None
        self._state: DiagramState | None = None
        self._diagram = Diagram()
        self._diagram.setObjectName("diagram")
        self._diagram.setAccessibleName(self.tr("Diagram of the network"))
        self._diagram.setToolTip("")
        self._export = make_tool_button(
            "exportDiagramButton", self.tr("Export…"), self.tr("Save the diagram as lines (SVG) or as pixels (PNG).")
        )
        self._export.clicked.connect(self._on_export)
        self._words = make_wrapping_label(rich=True)
        self._words.setObjectName("neuronWords")
        KindWords(self).tell(
            self._words.setToolTip,
            self.tr(
                "The diagram is what the network makes of the image on the pad. Its answers are those of the bars,\n"
                "unless the laboratory changes it. The softmax at the end gets each z divided by a temperature,\n"
                "so that the network is as sure as it is right."
            ),
            self.tr(
                "The diagram is what the network makes of the point that is asked about. Its answers are those of the\n"
                "bars, unless the laboratory changes it. The softmax at the end gets each z divided by a temperature,\n"
                "so that the network is as sure as it is right."
            ),
        )
        self._words.setMinimumHeight(3 * self.fontMetrics().lineSpacing())
        self._laboratory = LaboratoryBar()
        in_pictures(self._laboratory)
        self._accuracy = make_wrapping_label(rich=True)
        self._accuracy.setObjectName("laboratoryAccuracy")
        layout = QVBoxLayout(self.content)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self._diagram, 1)
        below = QHBoxLayout()
        below.addWidget(self._words, 1)
        below.addWidget(self._export, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(below)
        layout.addWidget(self._laboratory)
        layout.addWidget(self._accuracy)
        self._diagram.pointed.connect(self._on_pointed)
        self._diagram.chosen.connect(self._on_chosen)
        self._laboratory.experiment_changed.connect(self.experiment_changed)
        self.show_accuracies(None, None)
        self.show_explanation(None)

    @property
    def neuron(self) -> Neuron | None:
        """The neuron that is to be explained: the one under the pointer, or else the chosen one."""
        return self._pointed or self._chosen

    @property
    def experiment(self) -> Experiment:
        """What the laboratory changes."""
        return self._laboratory.experiment

    def plot_picture(self) -> PlotPicture | None:
        """Return the diagram, with what its lines are, and what the laboratory has changed."""
        picture = super().plot_picture()
        return None if picture is None else replace(picture, caption=self._diagram.caption)

    @Slot()
    def _on_export(self) -> None:
        for action in self.actions():
            if action.objectName() == SAVE_PLOTS:
                action.trigger()

    def forget_neurons(self) -> None:
        """Forget all that was said of single neurons: the network is of another shape."""
        self._pointed = self._chosen = None
        self._diagram.forget_neurons()
        self._laboratory.set_neuron(None, can_be_off=False)
        self._laboratory.reset()

    def show_state(self, state: DiagramState) -> None:
        self._state = state
        self._diagram.show_state(state)
        self.show_content()

    def show_explanation(self, told: Explanation | None) -> None:
        """Say how the neuron that is to be explained came to its activation."""
        state = self._state
        if told is None or self.neuron is None or state is None:
            in_pictures(self._words)
            self._words.setText(
                self.tr(
                    "Orange neurons are active, purple ones negative; lines are the largest inputs × weights. "
                    "Point at a neuron to read its numbers, click it to keep it."
                )
            )
            return
        in_pictures(self._words, None)
        stage, neuron = self.neuron
        if stage < len(state.traces) - 1:
            name = self.tr("Neuron {0} of layer {1}").format(neuron, stage + 1)
        else:
            words = self.tr("Digit {0}") if state.class_names == DIGITS else self.tr("Class {0}")
            name = words.format(html.escape(state.class_names[neuron]))
        if self.neuron in state.off:
            off = self.tr(
                "<b>{0}</b> is switched off: whatever comes in, its activation is <b>0</b>, and nobody hears of it."
            )
            self._words.setText(off.format(name))
            return
        sentence = self.tr("<b>{0}</b>: z = {1}, of which its bias is {2}; so its activation is <b>{3}</b>.")
        numbers = (fixed(told.z, 3), fixed(told.bias, 3), fixed(told.activation, 3))
        parts = [sentence.format(name, *numbers)]
        if told.largest:
            of = self.tr("{0}: {1} × {2} = {3}")
            terms = [
                of.format(
                    self._source_name(state, stage, c.source), fixed(c.value, 2), fixed(c.weight, 2), fixed(c.product, 2)
                )
                for c in told.largest
            ]
            parts.append(self.tr("The largest inputs × weights: {0}.").format("; ".join(terms)))
        else:
            parts.append(self.tr("Nothing comes in but its bias."))
        if stage == len(state.traces) - 1 and state.temperature != 1:
            parts.append(self.tr("The softmax gets z / {0}.").format(fixed(state.temperature, 3)))
        self._words.setText(" ".join(parts))

    def show_accuracies(self, before: float | None, after: float | None, doubt: str = "") -> None:
        """Show the accuracy on the validation images, from 0 to 1, of the network and of its changed copy.

        `doubt` says what speaks against these figures.
        """
        in_pictures(self._accuracy, "" if before is None or after is None else None)
        if before is None or after is None:
            self._accuracy.setText(self.tr("Nothing is changed: the diagram shows the network as it is."))
            return
        words = self.tr("In the laboratory {0} % of the validation images are read right, instead of {1} %.")
        if self._state is not None and self._state.of_point:
            words = self.tr("In the laboratory {0} % of the validation points are right, instead of {1} %.")
        figures = words.format(f"<b>{fixed(100 * after, 1)}</b>", fixed(100 * before, 1))
        self._accuracy.setText(f"{figures} {doubt}".rstrip())

    def show_no_accuracy(self, why: str) -> None:
        """Say why the changed copy is not measured."""
        self._accuracy.setText(why)

    # --- inside -------------------------------------------------------------------------------------------------------

    def _source_name(self, state: DiagramState, stage: int, source: int) -> str:
        if stage > 0:
            return self.tr("neuron {0}").format(source)
        if state.of_point:
            return "xy"[source]
        row, column = divmod(source, len(state.image))
        return self.tr("pixel in row {0}, column {1}").format(row, column)

    @Slot(object)
    def _on_pointed(self, neuron: Neuron | None) -> None:
        self._pointed = neuron
        self.neuron_changed.emit()

    @Slot(object)
    def _on_chosen(self, neuron: Neuron | None) -> None:
        self._chosen = neuron
        stages = 0 if self._state is None else len(self._state.traces)
        self._laboratory.set_neuron(neuron, can_be_off=neuron is not None and neuron[0] < stages - 1)
        self.neuron_changed.emit()
