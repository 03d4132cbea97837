"""The learning rate: an exact field, and a slider on which each step is a factor."""

import math

from PySide6.QtCore import QLocale, Qt, Signal, Slot
from PySide6.QtGui import QValidator
from PySide6.QtWidgets import QDoubleSpinBox, QGridLayout, QLabel, QSlider, QWidget

from nnfs_gui.gui.controls.fields import label_of, object_name, tip_of
from nnfs_gui.gui.look.style import FIELD_MARGINS
from nnfs_gui.settings import Number, Setting

_LOWEST = 1e-9  # the least above 0 that the field takes
_SLIDER_LOWEST = 1e-5  # the slider covers what makes sense; the field takes more
_SLIDER_HIGHEST = 10.0
_DECIMALS = 12
_STEPS_PER_DECADE = 20


class LearningRateField(QWidget):
    """Both show the same value; either changes it."""

    changed = Signal(float)  # by the user or by `set_value`

    def __init__(self, setting: Setting, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        assert isinstance(setting.kind, Number)
        self._box = _RateBox(decimals=_DECIMALS)
        self._box.setObjectName(object_name(setting))
        self._box.setRange(_LOWEST, setting.kind.high)
        self._box.setKeyboardTracking(False)
        self._box.lineEdit().setTextMargins(*FIELD_MARGINS)
        self._box.setAccessibleName(label_of(setting))
        self._slider = QSlider(Qt.Orientation.Horizontal)
        self._slider.setObjectName(f"{object_name(setting)}Slider")
        self._slider.setRange(_to_slider(_SLIDER_LOWEST), _to_slider(_SLIDER_HIGHEST))
        self._slider.setPageStep(_STEPS_PER_DECADE // 2)
        self._slider.setAccessibleName(self.tr("Learning rate, by factors"))
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
        layout.addWidget(self._slider, 1, 0, 1, 2)
        layout.setColumnStretch(0, 1)
        self._box.valueChanged.connect(self._on_box_changed)
        self._slider.valueChanged.connect(self._on_slider_moved)

    @property
    def value(self) -> float:
        return self._box.value()

    def set_value(self, value: float) -> None:
        self._box.setValue(value)

    @Slot(float)
    def _on_box_changed(self, value: float) -> None:
        self._slider.blockSignals(True)
        self._slider.setValue(_to_slider(value))
        self._slider.blockSignals(False)
        self.changed.emit(value)

    @Slot(int)
    def _on_slider_moved(self, position: int) -> None:
        self._box.setValue(float(f"{10 ** (position / _STEPS_PER_DECADE):.2g}"))


class _RateBox(QDoubleSpinBox):
    """Shows 0.001 as it is, without zeros behind; takes 1e-3 as well; its arrows go by factors."""

    def textFromValue(self, value: float) -> str:
        text = f"{value:.{_DECIMALS}f}".rstrip("0").rstrip(".")
        return text.replace(".", QLocale().decimalPoint())

    def valueFromText(self, text: str) -> float:
        return _parse(text) or self.value()

    def validate(self, text: str, position: int) -> tuple[QValidator.State, str, int]:
        value = _parse(text)
        if value is not None and self.minimum() <= value <= self.maximum():
            return QValidator.State.Acceptable, text, position
        allowed = set("0123456789.,eE-+")
        return QValidator.State.Intermediate if set(text.strip()) <= allowed else QValidator.State.Invalid, text, position

    def fixup(self, text: str) -> str:
        value = _parse(text)
        return self.textFromValue(self.value() if value is None else min(max(value, self.minimum()), self.maximum()))

    def stepBy(self, steps: int) -> None:
        self.setValue(float(f"{self.value() * 10 ** (steps / _STEPS_PER_DECADE * 2):.2g}"))


def _parse(text: str) -> float | None:
    try:
        value = float(text.strip().replace(",", "."))
    except ValueError:
        return None
    return value if math.isfinite(value) else None


def _to_slider(value: float) -> int:
    return round(math.log10(value) * _STEPS_PER_DECADE)
