"""A field for each question that the files of a data set leave open."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from nnfs_gui.gui.controls.labelled import labelled
from nnfs_gui.gui.controls.wheel_guard import WheelGuard
from nnfs_gui.gui.words import in_words
from nnfs_gui.storage.datasets.reading import Question

_NARROWEST = 20  # characters of an answer that are always seen


class ReadingChoices(QWidget):
    """Shows the questions with the answers by which the files were read, and tells what is answered."""

    choice_made = Signal(str, object)  # a field of Choices, and its value

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._questions: tuple[Question, ...] = ()
        self._fields: dict[str, QComboBox] = {}
        self._wheel_guard = WheelGuard(self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self.hide()

    def set_questions(self, questions: Sequence[Question]) -> None:
        """Ask these; a field of a question that was asked before stays, and so does the focus in it."""
        if [_asked(question) for question in questions] != [_asked(question) for question in self._questions]:
            self._make_fields(questions)
        self._questions = tuple(questions)
        for question in questions:
            values = [value for value, _ in question.answers]
            with QSignalBlocker(self._fields[question.choice]):
                self._fields[question.choice].setCurrentIndex(
                    values.index(question.answer) if question.answer in values else -1
                )
        self.setVisible(bool(questions))

    def _make_fields(self, questions: Sequence[Question]) -> None:
        focused = next((choice for choice, field in self._fields.items() if field.hasFocus()), None)
        while (item := self._column.takeAt(0)) is not None:
            if (pair := item.widget()) is not None:
                pair.setParent(None)  # until it is deleted, nobody is to find it
                pair.deleteLater()
        self._fields = {}
        for question in questions:
            field = QComboBox()
            field.setObjectName(f"{question.choice}Choice")
            field.setPlaceholderText(self.tr("Choose …"))
            field.setToolTip(self.tr("The files are read again by what is chosen here."))
            field.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            field.setMinimumContentsLength(_NARROWEST)
            field.addItems([in_words(words) for _, words in question.answers])
            field.activated.connect(self._on_activated)
            self._fields[question.choice] = field
            self._column.addWidget(labelled(field, in_words(question.words)))
        self._wheel_guard.guard_fields(self)
        if focused in self._fields:
            self._fields[focused].setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_activated(self, row: int) -> None:
        field = self.sender()
        question = next(question for question in self._questions if self._fields[question.choice] is field)
        value, _ = question.answers[row]
        self.choice_made.emit(question.choice, value)


def _asked(question: Question) -> tuple[object, ...]:
    return question.choice, question.words, question.answers
