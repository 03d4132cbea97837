"""The answer in large letters: one digit, or several that stand side by side."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QToolButton, QWidget

from nnfs_gui.article import with_article
from nnfs_gui.data.dataset import DIGITS
from nnfs_gui.gui.controls.buttons import make_tool_button
from nnfs_gui.gui.controls.plain_text import as_label, as_tip
from nnfs_gui.gui.look.text_size import character_width

_UNKNOWN = "?"
_MOST_DIGITS = 8  # there is room for
_LEAST_CAPTION = 18  # characters side by side
_LONGEST_NAME = 26  # characters of the caption


class AnswerRow(QWidget):
    """Says what a drawing is, and if it holds several digits, lets one of them be chosen to be looked at."""

    chosen = Signal(int)  # the place of a digit, the first being 0

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names: tuple[str, ...] = DIGITS
        self._shown: tuple[tuple[int | None, ...], int, str] | None = None  # what was shown last
        self._answer = QLabel()
        self._answer.setObjectName("answerLabel")
        self._answer.setTextFormat(Qt.TextFormat.PlainText)
        self._answer.setProperty("role", "large")
        self._caption = QLabel()
        self._caption.setObjectName("answerCaption")
        self._caption.setTextFormat(Qt.TextFormat.PlainText)
        self._caption.setProperty("role", "quiet")
        self._caption.setWordWrap(True)
        self._caption.setAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        self._group = QButtonGroup(self)
        self._digits = QWidget()
        row = QHBoxLayout(self._digits)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        self._buttons: list[QToolButton] = []
        for place in range(_MOST_DIGITS):
            self._add_button(row, place)
        row.addStretch(1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(self._answer)
        layout.addWidget(self._digits)
        layout.addWidget(self._caption, 1)
        self._reserve()
        self._group.idClicked.connect(self._on_clicked)
        self.show_digits((), 0, "")

    @property
    def text(self) -> str:
        """The digits that are shown, a question mark for each of which the network is not sure."""
        return "".join(button.text() for button in self._buttons if not button.isHidden()) or self._answer.text()

    def set_class_names(self, names: Sequence[str]) -> None:
        """Call the classes so in the answers to come."""
        self._names, self._shown = tuple(names), None

    def show_digits(self, digits: Sequence[int | None], looked_at: int, caption: str) -> None:
        """Show an answer: a class for each digit that was drawn, None where the network is not sure; and words under it."""
        shown = tuple(digits), looked_at, caption
        if shown == self._shown:  # a drawing is read again with every new network
            return
        self._shown = shown
        several = len(digits) > 1
        self._answer.setVisible(len(digits) == 1)  # else the caption stands where it would
        self._digits.setVisible(several)
        self._caption.setText(caption)
        if several:
            for place, button in enumerate(self._buttons):
                button.setVisible(place < len(digits))
                if place < len(digits):
                    digit = digits[place]
                    button.setText(_UNKNOWN if digit is None else as_label(self._names[digit]))
                    button.setChecked(place == looked_at)
            return
        for button in self._buttons:
            button.hide()
        self._answer.setToolTip("")
        if not digits:
            self._answer.setText("")
        elif digits[0] is None:
            self._answer.setText(self.tr("Not sure"))
        elif self._names == DIGITS:
            self._answer.setText(with_article(self._names[digits[0]], self.tr("It is a {0}"), self.tr("It is an {0}")))
        else:
            name = self._names[digits[0]]
            room, metrics = _LONGEST_NAME * character_width(self.fontMetrics()), self._answer.fontMetrics()
            self._answer.setText(metrics.elidedText(name, Qt.TextElideMode.ElideRight, room))
            self._answer.setToolTip(as_tip(name))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._reserve()

    def _reserve(self) -> None:
        """Have room for an answer and a caption of two lines from the start, whatever is said."""
        metrics = self.fontMetrics()
        self.setFixedHeight(max(2 * metrics.height() + 6, 2 * metrics.lineSpacing() + 2))
        self._caption.setMinimumWidth(_LEAST_CAPTION * character_width(metrics))

    def _add_button(self, row: QHBoxLayout, place: int) -> None:
        tip = self.tr("Look at this digit: how it was framed, and how probable each answer is.")
        button = make_tool_button(f"digit{place}", "", tip, role="digit", checkable=True)
        self._group.addButton(button, place)
        self._buttons.append(button)
        row.addWidget(button)

    @Slot(int)
    def _on_clicked(self, place: int) -> None:
        self.chosen.emit(place)
