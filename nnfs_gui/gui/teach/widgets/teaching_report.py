"""What teaching has brought, in sentences, and before and after in a table."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from nnfs_gui.gui.controls.wrapping_label import make_wrapping_label
from nnfs_gui.gui.words import in_figures, in_words
from nnfs_gui.recognition.before_after import BeforeAfter
from nnfs_gui.recognition.teaching_words import explain_teaching
from nnfs_gui.training.evaluation import Evaluation


class TeachingReport(QDialog):
    """The person's drawings and the test images, each before and after; and the way back."""

    go_back_wanted = Signal()

    def __init__(self, result: BeforeAfter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("What it has learnt"))
        title = QLabel(self.tr("It has learnt your hand in {0} s.").format(in_figures(result.seconds, ".1f")))
        title.setProperty("role", "section")
        sentences = [make_wrapping_label(in_words(sentence)) for sentence in explain_teaching(result)]
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
        for sentence in sentences:
            layout.addWidget(sentence)
        layout.addLayout(self._table(result))
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
        rows = [(self.tr("your drawings"), result.drawings_before, result.drawings_after)]
        if result.held_out_before is not None and result.held_out_after is not None and result.foretells:
            rows.append((self.tr("those of them that were held back"), result.held_out_before, result.held_out_after))
        rows.append((self.tr("the test images, by others"), result.test_before, result.test_after))
        for row, (name, before, after) in enumerate(rows, start=1):
            grid.addWidget(QLabel(name), row, 0)
            for column, evaluation in enumerate((before, after), start=1):
                grid.addWidget(self._figure(evaluation), row, column)
        return grid

    def _figure(self, evaluation: Evaluation) -> QLabel:
        figure = QLabel(self.tr("{0} of {1}").format(in_figures(evaluation.correct), in_figures(evaluation.total)))
        figure.setAlignment(Qt.AlignmentFlag.AlignRight)
        font = figure.font()
        font.setBold(True)
        figure.setFont(font)
        return figure
