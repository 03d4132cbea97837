"""The settings as a Python script, to read, to copy and to save."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from nnfs_gui.data.points import DRAWN, is_points_name
from nnfs_gui.gui.background.timers import make_single_shot
from nnfs_gui.gui.controls.buttons import make_push_button
from nnfs_gui.gui.controls.data_words import data_words
from nnfs_gui.gui.controls.wrapping_label import make_wrapping_label
from nnfs_gui.gui.files.widgets.code_highlighter import CodeHighlighter
from nnfs_gui.gui.look.theme import Theme
from nnfs_gui.training.config import Precision

_SHOWN_MS = 2000  # how long it says that something was copied


class CodeView(QDialog):
    """Shows a script beside the window, which stays usable: the script follows the settings."""

    save_wanted = Signal()
    notebook_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("codeView")
        self.setWindowTitle(self.tr("The code"))
        self.resize(900, 640)
        self._about = make_wrapping_label()
        self._about.setTextFormat(Qt.TextFormat.PlainText)  # it names the data set
        self._about.setProperty("role", "quiet")
        self._code = QPlainTextEdit()
        self._code.setReadOnly(True)
        self._code.setObjectName("codeText")
        self._code.setAccessibleName(self.tr("Python script of these settings"))
        self._code.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self._code.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self._highlighter = CodeHighlighter(self._code.document())
        self._copy = make_push_button("copyCodeButton", self.tr("Copy"))
        self._copy.setMinimumWidth(self._copy.fontMetrics().horizontalAdvance(self.tr("Copied")) + 32)
        self._copied = make_single_shot(self, _SHOWN_MS)
        save = make_push_button("saveCodeButton", self.tr("Save…"))
        notebook = make_push_button("saveNotebookButton", self.tr("Save as notebook…"))
        notebook.setToolTip(self.tr("A Jupyter notebook with the same code, cell by cell, and what each of them does."))
        close = make_push_button("closeCodeButton", self.tr("Close"))
        self._copy.setDefault(True)
        self._copy.clicked.connect(self._on_copy)
        self._copied.timeout.connect(self._on_copied_shown)
        save.clicked.connect(self.save_wanted)
        notebook.clicked.connect(self.notebook_wanted)
        close.clicked.connect(self.close)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch(1)
        for button in (self._copy, save, notebook, close):
            buttons.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 12, 12, 12)
        layout.setSpacing(8)
        layout.addWidget(self._code, 1)
        layout.addWidget(self._about)
        layout.addLayout(buttons)

    @property
    def code(self) -> str:
        return self._code.toPlainText()

    def show_code(self, code: str, precision: Precision, dataset: str, beside: bool) -> None:
        """Show a script that calculates with this precision, at the place where one was reading.

        It reads a data set of this name: where it came from, or a file that is written beside the script.
        """
        lines = self.tr("%Ln line(s) that need nothing but NumPy, and follow the settings.", "", code.count("\n"))
        self._about.setText(f"{lines} {self._say_what_they_read(dataset, beside)} {self._say_what_they_print(precision)}")
        if code != self.code:
            bar = self._code.verticalScrollBar()
            place = bar.value()
            self._code.setPlainText(code)
            bar.setValue(place)

    def _say_what_they_read(self, dataset: str, beside: bool) -> str:
        if beside:
            return self.tr("They read {0} from an .npz file of their own name, which Save writes beside them.").format(
                data_words(dataset)
            )
        if dataset.startswith(DRAWN):
            return self.tr("They list the points that were drawn.")
        if is_points_name(dataset):
            return self.tr("They make the points {0} themselves.").format(dataset)
        return self.tr("They read {0} from where it lies.").format(data_words(dataset))

    def _say_what_they_print(self, precision: Precision) -> str:
        if precision is Precision.FLOAT64:
            return self.tr("Their errors are those of this program, to about 12 digits at first; what is rounded adds up.")
        return self.tr(
            "Their errors are nearly those of this program: with 32 bits a number is rounded after 7 digits, and that adds "
            "up. With the precision of 64 bits they are the same to about 12 digits at first."
        )

    def set_theme(self, theme: Theme) -> None:
        self._highlighter.set_theme(theme)

    @Slot()
    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self.code)
        self._copy.setText(self.tr("Copied"))
        self._copied.start()

    @Slot()
    def _on_copied_shown(self) -> None:
        self._copy.setText(self.tr("Copy"))
