"""The learning rate: an exact field, and a slider on which each step is a factor."""

import math

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QWidget

from nnfs_gui.gui.accessibility.value_slider import ValueSlider
from nnfs_gui.gui.controls.buttons import make_tool_button
from nnfs_gui.gui.controls.fields import object_name, tip_of
from nnfs_gui.gui.controls.number_boxes import FractionBox, make_problem_label
from nnfs_gui.gui.controls.setting_words import label_of
from nnfs_gui.setting_kinds import Number
from nnfs_gui.settings import Setting

_LOWEST = 1e-9  # the least above 0 that the field takes
_SLIDER_LOWEST = 1e-5  # the slider covers what makes sense; the field takes more
_SLIDER_HIGHEST = 10.0
_STEPS_PER_DECADE = 20


class LearningRateField(QWidget):
    """Both show the same value; either changes it."""

    changed = Signal(float)  # by the user or by `set_value`, or whether something is refused
    find_wanted = Signal()  # a rate by a test

    def __init__(self, setting: Setting, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        assert isinstance(setting.kind, Number)
        self._box = _RateBox()
        self._box.setObjectName(object_name(setting))
        self._box.setRange(_LOWEST, setting.kind.high)
        self._box.setAccessibleName(label_of(setting))
        self._slider = ValueSlider(self._box.text)
        self._slider.setObjectName(f"{object_name(setting)}Slider")
        self._slider.setRange(_to_slider(_SLIDER_LOWEST), _to_slider(_SLIDER_HIGHEST))
        self._slider.setPageStep(_STEPS_PER_DECADE // 2)
        self._slider.setAccessibleName(self.tr("Learning rate, by factors"))
        self._find = make_tool_button(
            "findRateButton",
            self.tr("Find…"),
            self.tr(
                "Tests learning rates for these settings in a few seconds: copies of the network are trained while the\n"
                "rate grows, and the error shows where it learns fast and from where on the steps are too large."
            ),
            spoken=self.tr("Find a learning rate"),
        )
        self._find.clicked.connect(self.find_wanted)
        label = QLabel(label_of(setting))
        label.setProperty("role", "section")
        label.setBuddy(self._box)
        for widget in (label, self._box, self._slider):
            widget.setToolTip(tip_of(setting))
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setVerticalSpacing(6)
        layout.addWidget(label, 0, 0)
        layout.addWidget(self._box, 0, 1)
        layout.addWidget(make_problem_label(self._box), 1, 0, 1, 2)
        below = QHBoxLayout()
        below.addWidget(self._slider, 1)
        below.addWidget(self._find)
        layout.addLayout(below, 2, 0, 1, 2)
        layout.setColumnStretch(0, 1)
        self._box.valueChanged.connect(self._on_box_changed)
        self._box.reading.problem_changed.connect(self._on_problem_changed)
        self._slider.valueChanged.connect(self._on_slider_moved)

    @property
    def value(self) -> float:
        return self._box.value()

    @property
    def problem(self) -> str:
        """What is said beside the field while something is refused in it."""
        return self._box.reading.problem

    def set_value(self, value: float) -> None:
        self._box.setValue(value)

    @Slot(float)
    def _on_box_changed(self, value: float) -> None:
        self._slider.blockSignals(True)
        self._slider.setValue(_to_slider(value))
        self._slider.blockSignals(False)
        self.changed.emit(value)

    @Slot()
    def _on_problem_changed(self) -> None:
        self.changed.emit(self.value)

    @Slot(int)
    def _on_slider_moved(self, position: int) -> None:
        self._box.setValue(_from_slider(position))


class _RateBox(FractionBox):
    """Its arrows go by factors."""

    def step(self, steps: int) -> None:
        self.setValue(float(f"{self.value() * 10 ** (steps / _STEPS_PER_DECADE * 2):.2g}"))


def _to_slider(value: float) -> int:
    return round(math.log10(value) * _STEPS_PER_DECADE)


def _from_slider(position: int) -> float:
    return float(f"{10 ** (position / _STEPS_PER_DECADE):.2g}")
