"""The fields that settings are edited in: each is made from the row of its setting."""

import dataclasses
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import SignalInstance
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QSizePolicy, QWidget

from nnfs_gui.gui.controls.kind_words import KindWords
from nnfs_gui.gui.controls.labelled import labelled
from nnfs_gui.gui.controls.number_boxes import FractionBox, NumberBox, WholeBox, make_problem_label
from nnfs_gui.gui.controls.setting_words import label_of
from nnfs_gui.gui.words import translate, translated, unbroken
from nnfs_gui.setting_kinds import Choice, Number, PerLayer, Switch, Whole
from nnfs_gui.settings import Setting

_OBJECT_NAMES = {"network.hidden": "layersEditor", "optimizer.kind": "optimizer", "augmentation": "augment"}


@dataclass(frozen=True, slots=True, eq=False)
class Field:
    """A field as it is laid out, with its label; how its value is read, and how one is shown."""

    cell: QWidget
    read: Callable[[], Any]
    show: Callable[[Any], None]
    problem: Callable[[], str] = str  # a sentence while what was typed is refused; the value is then the one before


def object_name(setting: Setting) -> str:
    """Return the object name of a setting's field: "learningRate" for learning_rate."""
    first, *others = setting.key.rpartition(".")[2].split("_")
    return _OBJECT_NAMES.get(setting.key, first + "".join(map(str.capitalize, others)))


def tip_of(setting: Setting) -> str:
    """Return the tool-tip of a setting's field."""
    is_percent = isinstance(setting.kind, Number) and setting.kind.percent
    percent = translate("Fields", "It is written in percent: 10 is 10 %, and 0.1 is 0.1 %.") if is_percent else ""
    changes = translate("Fields", "It can be changed while training.") if setting.changes_while_training else ""
    return unbroken("\n".join(filter(None, (translated(setting.help), translated(setting.advice), percent, changes))))


def make_field(setting: Setting, changed: SignalInstance, role: str = "") -> Field:
    """Return a field for a setting that says when it was changed; `role` is that of its label."""
    match setting.kind:
        case Whole():
            return _whole(setting, setting.kind, changed, role)
        case Number():
            return _number(setting, setting.kind, changed, role)
        case PerLayer():
            return _for_all_layers(_number(setting, setting.kind.number, changed, role))
        case Choice():
            return _choice(setting, setting.kind, changed, role)
        case Switch():
            tick = QCheckBox()
            _prepare(tick, setting).tell(tick.setText, *_both(label_of, setting))
            tick.toggled.connect(changed)
            return Field(tick, tick.isChecked, tick.setChecked)
        case _:
            raise TypeError(f"{setting.key} is edited in a widget of its own")


def _whole(setting: Setting, kind: Whole, changed: SignalInstance, role: str) -> Field:
    """Return a field for a whole number, in which the one below the lowest stands for None, where that is possible."""
    none = kind.low - 1 if kind.none else None
    box = WholeBox()
    box.setRange(kind.low if none is None else none, kind.high)
    box.setSingleStep(kind.step)
    box.setGroupSeparatorShown(kind.grouped)
    box.set_word_for_lowest(translated(kind.none or kind.lowest), is_number=none is None)
    box.set_unit(translated(kind.unit), translated(kind.unit_for(1)))

    def read() -> int | None:
        return None if box.value() == none else box.value()

    def show(value: int | None) -> None:
        box.setValue(kind.low - 1 if value is None else value)

    return _number_field(box, setting, changed, role, read, show)


def _number(setting: Setting, kind: Number, changed: SignalInstance, role: str) -> Field:
    """Return a field for a number, which shows it in percent where that is usual."""
    times, box = _times(kind), make_fraction_box(kind)

    def read() -> float:
        return round(box.value() / 100, box.decimals() + 2) if kind.percent else box.value()

    def show(value: float) -> None:
        box.setValue(times * value)

    return _number_field(box, setting, changed, role, read, show)


def _for_all_layers(field: Field) -> Field:
    """Return a number's field that shows the largest where each layer has one of its own."""

    def show(value: float | tuple[float, ...]) -> None:
        field.show(max(value) if isinstance(value, tuple) else value)

    return dataclasses.replace(field, show=show)


def make_fraction_box(kind: Number) -> FractionBox:
    """Return a field for a number, without a label; it shows a hundred times as much where that is usual."""
    times, least = _times(kind), 10.0**-kind.decimals
    box = FractionBox()
    box.setSingleStep(times * kind.step)
    box.setRange(times * kind.low + kind.above_low * least, times * kind.high - kind.below_high * least)
    box.setSuffix(translated(kind.unit))
    box.set_word_for_lowest(translated(kind.lowest))
    return box


def _times(kind: Number) -> int:
    return 100 if kind.percent else 1


def _choice(setting: Setting, kind: Choice, changed: SignalInstance, role: str) -> Field:
    box = QComboBox()
    for member, label in kind.labels.items():
        box.addItem(translated(label), member)
    box.currentIndexChanged.connect(changed)

    def read() -> Any:
        return kind.members(box.currentData())  # which gives a StrEnum back as a str

    def show(value: Any) -> None:
        box.setCurrentIndex(box.findData(value))

    return Field(_labelled(box, setting, role), read, show)


def _number_field(
    box: NumberBox,
    setting: Setting,
    changed: SignalInstance,
    role: str,
    read: Callable[[], Any],
    show: Callable[[Any], None],
) -> Field:
    box.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)  # narrower than its largest number would be
    box.valueChanged.connect(changed)
    box.reading.problem_changed.connect(changed)
    cell = _labelled(box, setting, role)
    layout = cell.layout()
    assert layout is not None
    if box.suffix().strip():  # a screen reader may read the bare number; none of these is called otherwise for points
        box.setAccessibleName(f"{label_of(setting)} ({box.suffix().strip()})")
    layout.addWidget(make_problem_label(box))
    return Field(cell, read, show, lambda: box.reading.problem)


def _labelled(box: QWidget, setting: Setting, role: str) -> QWidget:
    """Return a field with its name above it, both in words for images and for points."""
    words = _prepare(box, setting)
    cell = labelled(box, label_of(setting), role)
    label = cell.findChild(QLabel)
    assert label is not None
    words.tell(label.setToolTip, *_both(tip_of, setting))
    for show in (label.setText, box.setAccessibleName):
        words.tell(show, *_both(label_of, setting))
    return cell


def _prepare(widget: QWidget, setting: Setting) -> KindWords:
    widget.setObjectName(object_name(setting))
    words = KindWords(widget)
    words.tell(widget.setToolTip, *_both(tip_of, setting))
    return words


def _both(say: Callable[[Setting], str], setting: Setting) -> tuple[str, str]:
    return say(setting), say(setting.of_points)
