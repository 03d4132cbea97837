"""What teaching has brought, before and after, in a table."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from nnfs_gui.gui.controls.wrapping_label import make_wrapping_label
from nnfs_gui.recognition.before_after import FEWEST_TO_JUDGE_BY, BeforeAfter
from nnfs_gui.training.evaluation import Evaluation


class TeachingReport(QDialog):
    """The person's drawings and the test images, each before and after; and the way back."""

    go_back_wanted = Signal()

    def __init__(self, result: BeforeAfter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("What it has learnt"))
        title = QLabel(self.tr("It has learnt your hand in {0} s.").format(f"{result.seconds:.1f}"))
        title.setProperty("role", "section")
        note = make_wrapping_label(self._note(result))
        note.setProperty("role", "quiet")
        keep, back = QPushButton(self.tr("Keep it")), QPushButton(self.tr("Back to the old network"))
        keep.setObjectName("keepTaughtButton")
        back.setObjectName("goBackButton")
        back.setToolTip(self.tr("Your drawings are kept; it can learn them again at any time."))
        default = keep if result.is_worth_it else back
        default.setDefault(True)
        default.setFocus()
        keep.clicked.connect(self.accept)
        back.clicked.connect(self._go_back)
        if not result.is_worth_it:
            self.rejected.connect(self.go_back_wanted)  # closing it is no choice, so it does what the default does
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(back)
        buttons.addWidget(keep)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(12)
        layout.addWidget(title)
        layout.addLayout(self._table(result))
        layout.addWidget(note)
        layout.addLayout(buttons)
        self.setMinimumWidth(480)

    @Slot()
    def _go_back(self) -> None:
        self.go_back_wanted.emit()
        self.accept()

    def _table(self, result: BeforeAfter) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(0, 1)
        for column, text in enumerate((self.tr("read right"), self.tr("before"), self.tr("after"))):
            heading = QLabel(text)
            heading.setProperty("role", "quiet")
            grid.addWidget(heading, 0, column, Qt.AlignmentFlag.AlignRight if column else Qt.AlignmentFlag.AlignLeft)
        own = self.tr("your {0} drawings, which it has learnt").format(result.drawings_before.total)
        rows = [(own, result.drawings_before, result.drawings_after)]
        if result.held_out_before is not None and result.held_out_after is not None:
            held_out = self.tr("{0} of them, each without having learnt it").format(result.held_out_before.total)
            rows.append((held_out, result.held_out_before, result.held_out_after))
        rows.append((self.tr("MNIST's test images"), result.test_before, result.test_after))
        for row, (name, before, after) in enumerate(rows, start=1):
            grid.addWidget(QLabel(name), row, 0, Qt.AlignmentFlag.AlignTop)
            for column, evaluation in enumerate((before, after), start=1):
                grid.addWidget(self._figure(evaluation), row, column)
        return grid

    def _figure(self, evaluation: Evaluation) -> QWidget:
        """Return an accuracy in large letters, with its interval under it."""
        low, high = (f"{100 * bound:.1f}" for bound in evaluation.interval)
        figure = QLabel(self.tr("{0} %").format(f"{100 * evaluation.accuracy:.1f}"))
        figure.setAlignment(Qt.AlignmentFlag.AlignRight)
        font = figure.font()
        font.setPointSizeF(font.pointSizeF() * 1.6)
        font.setBold(True)
        figure.setFont(font)
        interval = QLabel(self.tr("{0} – {1} %").format(low, high))
        interval.setAlignment(Qt.AlignmentFlag.AlignRight)
        interval.setProperty("role", "quiet")
        pair = QWidget()
        layout = QVBoxLayout(pair)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(figure)
        layout.addWidget(interval)
        return pair

    def _say_why_not(self, result: BeforeAfter) -> str:
        if result.gain < 0:
            return self.tr("It made things worse: fewer of your drawings are read right than before.")
        if result.gain == 0:
            return self.tr("It brought nothing: as many of your drawings are read right as before.")
        words = self.tr(
            "It cost more than it brought: {0} points more of your drawings are read right, but {1} points fewer of the "
            "test images."
        )
        return words.format(*(f"{100 * share:.1f}" for share in (result.gain, result.cost)))

    def _say_what_follows(self, result: BeforeAfter) -> str:
        if result.foretells:
            return self.tr(
                "The row in the middle is the best guess at how it will read what you draw next, "
                "and its interval says how good a guess."
            )
        return self.tr(
            "The row in the middle asks too few drawings to tell how it will read what you draw next: "
            "that takes {0}, of digits that you have drawn more than once."
        ).format(FEWEST_TO_JUDGE_BY)

    def _note(self, result: BeforeAfter) -> str:
        interval = self.tr("Below each figure stands its 95 % interval.")
        if not result.is_worth_it:
            return " ".join((self._say_why_not(result), self.tr("Your drawings are kept in any case."), interval))
        if result.held_out_before is None:
            advice = self.tr(
                "To read what one has learnt is no feat. Draw each digit more than once, and it can be measured "
                "how it reads drawings of yours that it has not seen."
            )
        else:
            advice = self._say_what_follows(result)
        return f"{advice} {interval}"
