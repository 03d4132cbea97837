"""A setting that is to be varied: which one, and what it may be."""

import contextlib
import re
from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QComboBox, QFrame, QLabel, QLineEdit, QVBoxLayout, QWidget

from nnfs_gui.experiments.candidates import ACTIVATION, LAYER_COUNT, LAYER_SIZE, VARIABLE
from nnfs_gui.experiments.domains import Domain, Range, Scale, Value, Values
from nnfs_gui.experiments.results import alternatives
from nnfs_gui.gui.controls.buttons import make_tool_button
from nnfs_gui.gui.controls.choice_box import make_choice_box
from nnfs_gui.gui.controls.fields import tip_of
from nnfs_gui.gui.controls.flow_row import FlowRow, side_by_side
from nnfs_gui.gui.controls.number_boxes import WholeBox
from nnfs_gui.gui.controls.setting_words import label_of, number_words, value_words
from nnfs_gui.languages import spoken
from nnfs_gui.numbers import NumberError, parse_fraction, parse_whole
from nnfs_gui.setting_kinds import Number, Whole
from nnfs_gui.settings import value_at
from nnfs_gui.training.config import TrainingConfig

_SEPARATOR = re.compile(r"[;\s]+|,\s+")  # a comma without a space after it may belong to a number
_TIMES = 10.0  # from the value that is set to the ends of the range that is offered
_TIMES_WHOLE = 4
_MOST_COUNT = 100


class VariedRow(QFrame):
    """A box with all settings, and what the chosen one may be: some values, or from one number to another."""

    changed = Signal()
    remove_wanted = Signal()

    def __init__(self, base: TrainingConfig, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._base = base
        self._ticks: dict[Value, QCheckBox] = {}
        self._is_counted = True
        self._setting = QComboBox()
        self._setting.setObjectName("variedSetting")
        self._setting.setAccessibleName(self.tr("Setting to vary"))
        for each, setting in VARIABLE.items():
            self._setting.addItem(label_of(setting), each)
        self._how = make_choice_box(
            "variedHow",
            self.tr("How it is varied"),
            self.tr("Some values that you write down, or a range of which values are taken."),
            {
                "values": self.tr("values"),
                Scale.LOGARITHMIC: self.tr("range, by factors"),
                Scale.LINEAR: self.tr("range, even"),
            },
        )
        self._remove = make_tool_button(
            "removeVaried", self.tr("Remove"), self.tr("Do not vary it: all have the value that is set on the left.")
        )
        self._values = self._line(
            "variedValues",
            self.tr("Values"),
            self.tr(
                "Numbers with spaces between them, such as 32 64 128. On leaving it shows as which numbers they are read."
            ),
        )
        self._low = self._line("variedLow", self.tr("From"), self.tr("The lowest value."))
        self._high = self._line("variedHigh", self.tr("To"), self.tr("The highest value."))
        self._count = WholeBox()
        self._count.setObjectName("variedCount")
        self._count.setRange(2, _MOST_COUNT)
        self._count.setValue(5)
        self._count.setToolTip(self.tr("How many values of the range are tried, where every combination is."))
        self._count_cell = _beside(self._count, self.tr("steps"))
        self._arrange()
        self._setting.currentIndexChanged.connect(self._on_setting)
        self._how.currentIndexChanged.connect(self._on_how)
        self._values.editingFinished.connect(self._show_as_read)
        self._count.valueChanged.connect(self.changed)
        self._remove.clicked.connect(self.remove_wanted)
        self._setting.setCurrentIndex(self._setting.findData(key))
        self._on_setting()

    @property
    def key(self) -> str:
        """The setting that is varied."""
        return str(self._setting.currentData())

    @property
    def domain(self) -> Domain:
        """What it may be. Raises ConfigError or NumberError."""
        if self._ticks:
            return Values(tuple(value for value, tick in self._ticks.items() if tick.isChecked()))
        if self._how.currentData() == "values":
            return Values(tuple(self._read_all(self._values.text())))
        low, high = self._read(self._low.text()), self._read(self._high.text())
        assert not isinstance(low, str | bool)
        assert not isinstance(high, str | bool)
        return Range(low, high, Scale(self._how.currentData()), isinstance(self._kind, Whole), self._count.value())

    def show_domain(self, domain: Domain) -> None:
        """Let the setting be varied like this."""
        if isinstance(domain, Range):
            self._how.setCurrentIndex(self._how.findData(domain.scale))
            self._low.setText(self._write(domain.low))
            self._high.setText(self._write(domain.high))
            self._count.setValue(min(domain.count, _MOST_COUNT))
        elif self._ticks:
            for value, tick in self._ticks.items():
                tick.setChecked(value in domain.values)
        else:
            self._how.setCurrentIndex(0)
            self._values.setText(self._write_all(domain.values))
        self.changed.emit()

    def show_whether_counted(self, counted: bool) -> None:
        """Show in how many steps a range is gone through only where that counts."""
        self._is_counted = counted
        self._follow_count()

    def _follow_count(self) -> None:
        self._count_cell.setVisible(self._is_counted and not self._ticks and self._how.currentIndex() > 0)

    # --- inside -------------------------------------------------------------------------------------------------------

    @property
    def _kind(self) -> Any:
        return VARIABLE[self.key].kind

    @property
    def _times(self) -> float:
        return 100.0 if isinstance(self._kind, Number) and self._kind.percent else 1.0

    def _line(self, name: str, spoken: str, tip: str) -> QLineEdit:
        line = QLineEdit()
        line.setObjectName(name)
        line.setProperty("role", "field")
        line.setAccessibleName(spoken)
        line.setToolTip(tip)
        line.textChanged.connect(self.changed)
        return line

    def _arrange(self) -> None:
        """Put everything in one row, as long as there is room: several of them are to be seen at once."""
        self._tick_row = FlowRow()
        ends = side_by_side(_beside(self._low, self.tr("from")), _beside(self._high, self.tr("to")), self._count_cell)
        self._editors = (self._values, ends, self._tick_row)
        head = FlowRow()
        for widget in (self._setting, self._how, self._values, ends, self._remove):
            head.add_widget(widget)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 4)
        layout.setSpacing(4)
        layout.addWidget(head)
        layout.addWidget(self._tick_row)

    @Slot()
    def _on_setting(self) -> None:
        setting = VARIABLE[self.key]
        self._setting.setToolTip(tip_of(setting))
        for tick in self._ticks.values():
            self._tick_row.remove_widget(tick)
            tick.hide()
            tick.deleteLater()
        self._ticks = {}
        for value in alternatives(setting):
            tick = QCheckBox(value_words(setting, value))
            tick.setToolTip(self.tr("Try {0}.").format(value_words(setting, value)))
            tick.setChecked(True)
            tick.toggled.connect(self.changed)
            self._tick_row.add_widget(tick)
            self._ticks[value] = tick
        self._how.setVisible(not self._ticks)
        if not self._ticks:
            self._suggest()
        self._on_how()

    def _suggest(self) -> None:
        """Offer values around the one that is set."""
        value, kind = _value_of(self._base, self.key), self._kind
        times: float = _TIMES_WHOLE if isinstance(kind, Whole) else _TIMES
        if not isinstance(value, int | float) or value <= 0:
            value = getattr(kind, "step", 1) * times
        values = [value / times, value, value * times]
        if isinstance(kind, Whole):
            values = [min(max(round(number), kind.low, 1), kind.high) for number in values]
        else:
            values = [float(f"{min(max(number, kind.low), kind.high):.4g}") for number in values]
        shown = [self._write(number) for number in dict.fromkeys(values)]
        self._values.setText("  ".join(shown))
        self._low.setText(shown[0])
        self._high.setText(shown[-1])

    @Slot()
    def _on_how(self) -> None:
        shown = 2 if self._ticks else int(self._how.currentIndex() > 0)
        for place, editor in enumerate(self._editors):
            editor.setVisible(place == shown)
        self._follow_count()
        self.changed.emit()

    @Slot()
    def _show_as_read(self) -> None:
        """Write the values as they are read, so that a comma is seen to be what it was taken for."""
        with contextlib.suppress(NumberError):  # which is said already
            self._values.setText(self._write_all(self._read_all(self._values.text())))

    def _read_all(self, text: str) -> list[Value]:
        words = [word for word in _SEPARATOR.split(text.strip()) if word]
        return [value for word in words for value in self._read_some(word)]

    def _read_some(self, text: str) -> list[Value]:
        """Read a number, or where that is none that the setting can be, several with commas between them.

        Of fractions a comma may mark the decimals: they are several only where a point does that.
        """
        kind = self._kind
        parts = text.split(",") if "," in text and ("." in text or isinstance(kind, Whole)) else []
        try:
            value = self._read(text)
        except NumberError:
            if not parts:
                raise
            return [self._read(part) for part in parts]
        if parts and isinstance(kind, Whole) and not kind.low <= float(value) <= kind.high:
            several = [self._read(part) for part in parts]
            if all(kind.low <= float(each) <= kind.high for each in several):
                return several
        return [value]

    def _read(self, text: str) -> Value:
        if isinstance(self._kind, Whole):
            return parse_whole(text, self._kind.high)
        value = parse_fraction(text)
        return round(value / self._times, 12) if self._times != 1 else value

    def _write_all(self, values: Iterable[Value]) -> str:
        return "  ".join(map(self._write, values))

    def _write(self, value: Value) -> str:
        return str(value) if isinstance(value, str | bool) else number_words(self._times * value).replace(spoken().group, "")


def _beside(field: QWidget, text: str) -> QWidget:
    """Return the field with its name beside it, which has the field's tool-tip and is read out for it."""
    label = QLabel(text)
    label.setBuddy(field)
    label.setToolTip(field.toolTip())
    field.setAccessibleName(text)
    return side_by_side(label, field)


def _value_of(base: TrainingConfig, key: str) -> Any:
    hidden = base.network.hidden
    match key:
        case _ if key == LAYER_COUNT:
            return len(hidden)
        case _ if key == LAYER_SIZE:
            return hidden[0].size if hidden else None
        case _ if key == ACTIVATION:
            return hidden[0].activation if hidden else None
        case _:
            return value_at(base, key)
