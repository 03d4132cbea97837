"""The controls of an experiment on a copy of the network."""

import dataclasses

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from nnfs_gui.gui.accessibility.value_slider import ValueSlider
from nnfs_gui.gui.controls.buttons import make_tool_button
from nnfs_gui.gui.controls.steady_label import SteadyLabel
from nnfs_gui.gui.inside.painting.numbers import fixed
from nnfs_gui.inspection.laboratory import Experiment, Neuron

_BIAS_STEPS, _MOST_BIAS = 20, 3  # of the slider for each 1, and the largest shift


class LaboratoryBar(QWidget):
    """Holds an experiment, and tells when it changes; the neuron it speaks of is the chosen one."""

    experiment_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._neuron: Neuron | None = None
        self._off: frozenset[Neuron] = frozenset()
        self._shifts: dict[Neuron, float] = {}
        self._seed = 0
        self._switch = make_tool_button("switchOff", "")
        self._bias, self._bias_value = self._slider(
            "biasShift",
            self.tr("Bias"),
            self.tr("Shift the bias of the chosen neuron: to the right it fires more readily, to the left less."),
            -_MOST_BIAS * _BIAS_STEPS,
            _MOST_BIAS * _BIAS_STEPS,
        )
        self._prune, self._prune_value = self._slider(
            "prune", self.tr("Prune"), self.tr("Set the smallest weights of each layer to 0: many are not needed."), 0, 100
        )
        self._shake, self._shake_value = self._slider(
            "shake",
            self.tr("Shake"),
            self.tr("Add noise to all weights: what was learnt is spread so widely that a little harms nothing."),
            0,
            200,
        )
        self._reset = make_tool_button("resetLaboratory", self.tr("Reset"), self.tr("Back to the network as it is."))
        self._arrange()
        self._switch.clicked.connect(self._on_switched)
        self._bias.valueChanged.connect(self._on_bias)
        for slider in (self._prune, self._shake):
            slider.valueChanged.connect(self._on_changed)
        self._reset.clicked.connect(self.reset)
        self.set_neuron(None, can_be_off=False)
        self._show_values()

    @property
    def experiment(self) -> Experiment:
        shifts = tuple((neuron, shift) for neuron, shift in self._shifts.items() if shift)
        return Experiment(self._off, shifts, self._prune.value() / 100, self._shake.value() / 100, self._seed)

    def set_neuron(self, neuron: Neuron | None, *, can_be_off: bool) -> None:
        """Let the switch and the bias be those of this neuron."""
        self._neuron = neuron
        with QSignalBlocker(self._bias):
            self._bias.setValue(round(self._shifts.get(neuron, 0.0) * _BIAS_STEPS) if neuron else 0)
        self._switch.setEnabled(neuron is not None and can_be_off)
        self._show_switch()
        self._bias.setEnabled(neuron is not None)
        self._show_values()

    @Slot()
    def reset(self) -> None:
        """Change nothing any more."""
        was = self.experiment
        self._off, self._shifts = frozenset(), {}
        for slider in (self._prune, self._shake):
            slider.blockSignals(True)
            slider.setValue(0)
            slider.blockSignals(False)
        self.set_neuron(self._neuron, can_be_off=self._switch.isEnabled())
        if was != dataclasses.replace(self.experiment, seed=was.seed):
            self._on_changed()

    # --- inside -------------------------------------------------------------------------------------------------------

    def _show_switch(self) -> None:
        """Let the switch say what it does to which neuron, or why it does nothing."""
        neuron = self._neuron
        if neuron is None or not self._switch.isEnabled():
            self._switch.setText(self.tr("Switch off"))
            choose = self.tr("First choose a neuron: click it in the diagram.")
            self._switch.setToolTip(
                choose if neuron is None else self.tr("Only neurons of hidden layers can be switched off.")
            )
            return
        if neuron in self._off:
            words, tip = self.tr("Switch on neuron {1} of layer {0}"), self.tr("Let the chosen neuron be heard again.")
        else:
            words = self.tr("Switch off neuron {1} of layer {0}")
            tip = self.tr("Silence the chosen neuron: nobody listens to it any more.")
        stage, place = neuron
        self._switch.setText(words.format(stage + 1, place))
        self._switch.setToolTip(tip)

    def _slider(self, name: str, text: str, tip: str, low: int, high: int) -> tuple[ValueSlider, SteadyLabel]:
        value = SteadyLabel("+0.00  ")
        slider = ValueSlider(value.text)
        slider.setObjectName(name)
        slider.setRange(low, high)
        slider.setValue(0)
        slider.setAccessibleName(text)
        slider.setToolTip(tip)
        value.setProperty("role", "quiet")
        return slider, value

    def _arrange(self) -> None:
        title = QLabel(self.tr("Laboratory"))
        title.setProperty("role", "section")
        title.setToolTip(self.tr("Try on a copy what the network can bear. The network itself stays as it is."))
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setHorizontalSpacing(8)
        layout.setVerticalSpacing(4)
        layout.addWidget(title, 0, 0)
        layout.addWidget(self._reset, 1, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self._switch, 0, 2, 1, 3, Qt.AlignmentFlag.AlignLeft)
        rows = (
            (1, 2, self._bias, self._bias_value),
            (0, 6, self._prune, self._prune_value),
            (1, 6, self._shake, self._shake_value),
        )
        for row, column, slider, value in rows:
            label = QLabel(slider.accessibleName())
            label.setBuddy(slider)
            label.setToolTip(slider.toolTip())
            layout.addWidget(label, row, column)
            layout.addWidget(slider, row, column + 1)
            layout.addWidget(value, row, column + 2)
        for column in (1, 5):
            layout.setColumnMinimumWidth(column, 8)
        for column in (3, 7):
            layout.setColumnStretch(column, 1)

    def _show_values(self) -> None:
        self._bias_value.setText(fixed(self._bias.value() / _BIAS_STEPS, 2))
        self._prune_value.setText(self.tr("{0} %").format(self._prune.value()))
        self._shake_value.setText(self.tr("{0} %").format(self._shake.value()))

    @Slot()
    def _on_switched(self) -> None:
        if self._neuron is not None:
            self._off ^= {self._neuron}
            self._show_switch()
            self._on_changed()

    @Slot(int)
    def _on_bias(self, value: int) -> None:
        if self._neuron is not None:
            self._shifts[self._neuron] = value / _BIAS_STEPS
            self._on_changed()

    @Slot()
    def _on_changed(self) -> None:
        self._show_values()
        self.experiment_changed.emit()
