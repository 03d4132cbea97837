"""The answer in large letters: one digit; or several, which the pad shows where they stand."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from nnfs_gui.article import with_article
from nnfs_gui.data.dataset import DIGITS
from nnfs_gui.gui.controls.plain_text import as_tip
from nnfs_gui.gui.look.text_size import character_width
from nnfs_gui.gui.words import translate

_UNKNOWN = "?"
_GAP = 12  # pixels between the answer and its caption
_LEAST_CAPTION = 18  # characters side by side
_LONGEST_NAME = 26  # characters of the caption


def answer_words(names: Sequence[str], answer: int | None) -> str:
    """Return what an image of one of these classes is said to be; None is that the network is not sure."""
    if answer is None:
        return translate("AnswerRow", "Not sure")
    if tuple(names) != DIGITS:
        return names[answer]
    return with_article(names[answer], translate("AnswerRow", "It is a {0}"), translate("AnswerRow", "It is an {0}"))


class AnswerRow(QWidget):
    """Says what a drawing is, and beside that, or below several digits, a line of words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names: tuple[str, ...] = DIGITS
        self._shown: tuple[tuple[int | None, ...], str] | None = None  # what was shown last
        self._several = ""  # the answers, if there are several
        self._answer = _plain_label("answerLabel", "large")
        self._sequence = _plain_label("answerDigits", "section")
        self._caption = _plain_label("answerCaption", "quiet")
        self._caption.setWordWrap(True)
        self._caption.setAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self._sequence)
        column.addWidget(self._caption, 1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(_GAP)
        layout.addWidget(self._answer)
        layout.addLayout(column, 1)
        self._reserve()
        self.show_digits((), "")

    @property
    def text(self) -> str:
        """The digits that are shown, a question mark for each of which the network is not sure."""
        return self._several or self._answer.text()

    def set_class_names(self, names: Sequence[str]) -> None:
        """Call the classes so in the answers to come."""
        self._names, self._shown = tuple(names), None

    def show_digits(self, digits: Sequence[int | None], caption: str) -> None:
        """Show an answer: a class for each digit that was drawn, None where the network is not sure; and words under it."""
        shown = tuple(digits), caption
        if shown == self._shown:  # a drawing is read again with every new network
            return
        self._shown = shown
        self._several = "".join(map(self._name, digits)) if len(digits) > 1 else ""
        self._answer.setVisible(len(digits) == 1)  # else the caption stands where it would
        self._caption.setText(caption)
        self._answer.setToolTip("")
        self._show_answer(digits)
        self._fit()

    def _show_answer(self, digits: Sequence[int | None]) -> None:
        """Say in large letters what a single drawing is."""
        if len(digits) != 1:
            self._answer.setText("")
            return
        words = answer_words(self._names, digits[0])
        if digits[0] is None or self._names == DIGITS:
            self._answer.setText(words)
        else:
            room, metrics = _LONGEST_NAME * character_width(self.fontMetrics()), self._answer.fontMetrics()
            self._answer.setText(metrics.elidedText(words, Qt.TextElideMode.ElideRight, room))
            self._answer.setToolTip(as_tip(words))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._reserve()
            self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._reserve()
        self._fit()

    def _name(self, digit: int | None) -> str:
        return _UNKNOWN if digit is None else self._names[digit]

    def _fit(self) -> None:
        """Show what there is room for, and grow where a caption needs more: the row keeps its height from then on."""
        self._fit_sequence()
        answer = 0 if self._answer.isHidden() else self._answer.sizeHint().width() + _GAP
        room = max(self.width() - answer, self._caption.minimumWidth())
        needed = self._caption.heightForWidth(room)
        if self._sequence.isVisibleTo(self):
            needed += self._sequence.sizeHint().height()
        if needed > self.height():
            self.setFixedHeight(needed)

    def _fit_sequence(self) -> None:
        """Show several digits in a line above the caption, where both fit in: each digit stands on the pad as well."""
        metrics = self._sequence.fontMetrics()
        ways = (" ".join(self._several), self._several)
        text = next((way for way in ways if metrics.horizontalAdvance(way) <= self.width()), "")
        has_room = self._caption.fontMetrics().horizontalAdvance(self._caption.text()) <= self.width()
        self._sequence.setText(text)
        self._sequence.setVisible(bool(text) and has_room)

    def _reserve(self) -> None:
        """Have room from the start for an answer and a caption of two lines, or one below a line of digits."""
        metrics = self.fontMetrics()
        self.setFixedHeight(max(2 * metrics.height() + 6, 2 * metrics.lineSpacing() + 2))
        self._caption.setMinimumWidth(_LEAST_CAPTION * character_width(metrics))
        self._sequence.setMinimumWidth(1)  # it takes the room that there is


def _plain_label(name: str, role: str) -> QLabel:
    label = QLabel()
    label.setObjectName(name)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("role", role)
    return label
