"""Fields for numbers, which read them as people write them and turn nothing into another number.

What is no number, or not a possible one, stays in its field as it was typed; a sentence beside it says why, and the value
is what it was.
"""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEvent, QLocale, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QValidator
from PySide6.QtWidgets import QDoubleSpinBox, QLabel, QSpinBox

from nnfs_gui.gui.controls.wrapping_label import make_wrapping_label
from nnfs_gui.gui.look.style import FIELD_MARGINS
from nnfs_gui.gui.words import in_words, unbroken
from nnfs_gui.numbers import NumberError, parse_fraction, parse_whole

_DECIMALS = 12  # with which every fraction is kept
_LOSABLE = 1e-6  # the share of a number that may lie behind them


class WholeBox(QSpinBox):
    """A field for whole numbers."""

    def __init__(self) -> None:
        super().__init__()
        self.reading = Reading(self, lambda text: parse_whole(text, self.maximum()))
        self._has_word = False  # for the lowest number, which cannot be typed as a number
        self._units = "", ""  # of several and of one
        self.setGroupSeparatorShown(True)
        self.valueChanged.connect(self._follow_unit)

    def set_unit(self, unit: str, unit_of_one: str) -> None:
        """Show a unit behind the number, with the space before it; behind 1 perhaps another."""
        self._units = unit, unit_of_one
        self.reading.units = tuple(filter(None, map(str.strip, self._units)))
        self._follow_unit()

    @Slot()
    def _follow_unit(self) -> None:
        self.setSuffix(self._units[self.value() == 1])

    def set_word_for_lowest(self, word: str, *, is_number: bool) -> None:
        """Let a word stand for the lowest value, which is a number that can be typed as well, or none."""
        self.setSpecialValueText(word)
        self.reading.set_word(word)
        self._has_word = not is_number

    def find_problem(self, value: int) -> str:
        """Say why a number is not possible, if it is not."""
        return self.reading.out_of_range(value, self.minimum() + self._has_word, self.maximum(), self._grouped)

    def _grouped(self, value: int) -> str:
        """Return a number as it stands in a sentence, whether or not the field shows it so."""
        return _grouping(self.locale()).toString(value)

    def validate(self, text: str, position: int) -> tuple[QValidator.State, str, int]:
        return QValidator.State.Acceptable, text, position  # what it is, is found out when the typing has ended

    def valueFromText(self, text: str) -> int:
        value: int = self.reading.read(text)
        return value

    def textFromValue(self, value: int) -> str:
        refused = self.reading.refused_in_place_of(value)
        return super().textFromValue(value) if refused is None else refused

    def setValue(self, value: int) -> None:
        self.reading.accept()
        super().setValue(value)

    def stepBy(self, steps: int) -> None:
        if self.reading.may_step():
            super().stepBy(steps)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.reading.leaves(event):
            event.ignore()
        else:
            super().keyPressEvent(event)


class FractionBox(QDoubleSpinBox):
    """A field for numbers, which shows as many decimals as the number has."""

    def __init__(self) -> None:
        super().__init__()
        self.reading = Reading(self, parse_fraction)
        self.setDecimals(_DECIMALS)

    def set_word_for_lowest(self, word: str) -> None:
        """Let a word stand for the lowest number, which can be typed as well."""
        self.setSpecialValueText(word)
        self.reading.set_word(word)

    def find_problem(self, value: float) -> str:
        """Say why a number is not possible, if it is not."""
        if abs(value - round(value, _DECIMALS)) > _LOSABLE * abs(value):
            return self.tr("It has more than {0} decimals.").format(_DECIMALS)
        return self.reading.out_of_range(value, self.minimum(), self.maximum(), self._grouped)

    def validate(self, text: str, position: int) -> tuple[QValidator.State, str, int]:
        return QValidator.State.Acceptable, text, position

    def valueFromText(self, text: str) -> float:
        value: float = self.reading.read(text)
        return value

    def textFromValue(self, value: float) -> str:
        refused = self.reading.refused_in_place_of(value)
        return self._plain(value) if refused is None else refused

    def setValue(self, value: float) -> None:
        self.reading.accept()
        super().setValue(value)

    def stepBy(self, steps: int) -> None:
        if self.reading.may_step():
            self.step(steps)

    def step(self, steps: int) -> None:
        """Go so many steps up, or down if it is negative."""
        super().stepBy(steps)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.reading.leaves(event):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _plain(self, value: float) -> str:
        return self._without_zeros(super().textFromValue(value))

    def _grouped(self, value: float) -> str:
        """Return a number as it stands in a sentence; in the field, a single comma marks the decimals."""
        return self._without_zeros(_grouping(self.locale()).toString(float(value), "f", _DECIMALS))

    def _without_zeros(self, text: str) -> str:
        point = self.locale().decimalPoint()
        return text.rstrip("0").removesuffix(point) if point in text else text


NumberBox = WholeBox | FractionBox


def _grouping(locale: QLocale) -> QLocale:
    """Return a locale that writes thousands separators."""
    locale.setNumberOptions(locale.numberOptions() & ~QLocale.NumberOption.OmitGroupSeparator)
    return locale


class Reading(QObject):
    """How a field reads what was typed, and what it refuses."""

    problem_changed = Signal(str)  # a sentence; empty when nothing is refused any more

    def __init__(self, box: NumberBox, parse: Callable[[str], Any]) -> None:
        super().__init__(box)
        self._box = box
        self._parse = parse
        self._word = ""  # for the lowest value
        self.units: tuple[str, ...] = ()  # that may be typed behind a number, besides the one that is shown
        self._refused = ""  # what was typed
        self._is_typed = False  # what stands in the field, and not read yet
        self.problem = ""
        box.setKeyboardTracking(False)
        box.lineEdit().setTextMargins(*FIELD_MARGINS)
        box.installEventFilter(self)
        box.lineEdit().textEdited.connect(lambda: self._set_typed(True))
        box.editingFinished.connect(lambda: self._set_typed(False))
        box.editingFinished.connect(lambda: box.lineEdit().setModified(False))

    def set_word(self, word: str) -> None:
        self._word = word

    def eventFilter(self, box: QObject, event: QEvent) -> bool:
        """Let Escape give up what was typed, before it is a key of the window."""
        if event.type() not in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress) or not isinstance(event, QKeyEvent):
            return False
        if event.key() != Qt.Key.Key_Escape or event.modifiers() or not (self._is_typed or self.problem):
            return False
        if event.type() == QEvent.Type.KeyPress:
            self.give_up()
        event.accept()
        return True

    def read(self, text: str) -> Any:
        """Return the number that a text is; or refuse it, and return the present one."""
        box, bare = self._box, text.strip()
        while unit := next(filter(bare.endswith, self._all_units()), ""):  # the field's own, and one that was typed
            bare = bare.removesuffix(unit).strip()
        if self._word and bare.casefold() == self._word.casefold():
            self.accept()
            return box.minimum()
        try:
            value = self._parse(bare)
            problem = box.find_problem(value)
        except NumberError as error:
            problem = in_words(error)
        if problem:
            self._refuse(bare, problem)
            return box.value()
        self.accept()
        return value

    def _all_units(self) -> tuple[str, ...]:
        own = self._box.suffix().strip()
        return (*self.units, own) if own else self.units

    def accept(self) -> None:
        """Refuse nothing any more."""
        if self.problem:
            self._say("")
            self._box.setSpecialValueText(self._word)  # which also shows the value again

    def give_up(self) -> None:
        """Show the value again in the place of what was typed."""
        self.accept()
        self._box.setSpecialValueText(self._word)  # which shows the value
        self._is_typed = False
        self._box.selectAll()

    def refused_in_place_of(self, value: float) -> str | None:
        """Return what was typed and refused while this value stays, or None if nothing was."""
        return self._refused if self.problem and value == self._box.value() else None

    def may_step(self) -> bool:
        """Read what was typed; say whether the value may go on from there. What was refused before is given up."""
        was_refused = bool(self.problem)
        self._box.interpretText()
        if was_refused:
            self.accept()
        return not self.problem

    def out_of_range(self, value: float, lowest: float, highest: float, text_of: Callable[[Any], str]) -> str:
        """Say that a number lies beside the possible ones, if it does."""
        if lowest <= value <= highest:
            return ""
        low, high = (f"{text_of(limit)}{self._box.suffix()}" for limit in (lowest, highest))
        return unbroken(self.tr("Possible is {0} to {1}.").format(low, high))

    def leaves(self, event: QKeyEvent) -> bool:
        """Leave Undo and Redo to what the field is a part of, while nothing is being typed."""
        keys = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)
        return not self._box.lineEdit().isModified() and any(map(event.matches, keys))

    def _set_typed(self, typed: bool) -> None:
        self._is_typed = typed

    def _refuse(self, text: str, problem: str) -> None:
        self._refused = text
        self._say(problem)
        self._box.setSpecialValueText("")  # which would be shown in the place of what was typed

    def _say(self, problem: str) -> None:
        self.problem = problem
        self._box.setAccessibleDescription(problem)
        self._box.setProperty("refused", bool(problem))
        self._box.style().polish(self._box)  # whose border has the colour of the words beside it
        self.problem_changed.emit(problem)


def make_problem_label(box: NumberBox) -> QLabel:
    """Return what stands beside a field while something is refused in it."""
    label = make_wrapping_label()
    label.setObjectName(f"{box.objectName()}Problem")
    label.setProperty("role", "warning")
    label.hide()
    box.reading.problem_changed.connect(label.setText)
    box.reading.problem_changed.connect(lambda problem: label.setVisible(bool(problem)))
    return label
