"""The kinds of fields that settings are edited in, each made with its name, its tool-tip and the signal of its changes."""

from collections.abc import Mapping
from enum import StrEnum

from PySide6.QtCore import SignalInstance
from PySide6.QtWidgets import QCheckBox, QComboBox, QDoubleSpinBox, QSpinBox, QWidget

from nnfs_gui.gui.look.style import FIELD_MARGINS


def choice(name: str, entries: Mapping[StrEnum, str], tip: str, changed: SignalInstance) -> QComboBox:
    """Return a box to choose one of the entries from; its data are the entries' keys."""
    box = QComboBox()
    for value, text in entries.items():
        box.addItem(text, value)
    _prepare(box, name, tip)
    box.currentIndexChanged.connect(changed)
    return box


def tick(name: str, text: str, tip: str, changed: SignalInstance) -> QCheckBox:
    """Return a box to tick."""
    box = QCheckBox(text)
    _prepare(box, name, tip)
    box.toggled.connect(changed)
    return box


def whole(name: str, most: int, tip: str, changed: SignalInstance) -> QSpinBox:
    """Return a field for a whole number from 0 to most."""
    box = QSpinBox(maximum=most)
    box.setGroupSeparatorShown(True)
    _prepare_number(box, name, tip, changed)
    return box


def fraction(name: str, most: float, decimals: int, step: float, tip: str, changed: SignalInstance) -> QDoubleSpinBox:
    """Return a field for a number from 0 to most."""
    box = _Fraction(decimals=decimals, maximum=most, singleStep=step)
    _prepare_number(box, name, tip, changed)
    return box


def _prepare_number(box: QSpinBox | QDoubleSpinBox, name: str, tip: str, changed: SignalInstance) -> None:
    _prepare(box, name, tip)
    box.setKeyboardTracking(False)
    box.lineEdit().setTextMargins(*FIELD_MARGINS)
    box.valueChanged.connect(changed)


def _prepare(widget: QWidget, name: str, tip: str) -> None:
    widget.setObjectName(name)
    widget.setToolTip(tip)


class _Fraction(QDoubleSpinBox):
    """Shows as many decimals as the number has."""

    def textFromValue(self, value: float) -> str:
        text = super().textFromValue(value)
        point = self.locale().decimalPoint()
        return text.rstrip("0").removesuffix(point) if point in text else text
