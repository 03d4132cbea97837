"""Asks for one digit after another, so that the network can learn a person's hand."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QLabel, QProgressBar, QVBoxLayout, QWidget

from nnfs_gui.article import with_article
from nnfs_gui.gui.controls.buttons import make_push_button
from nnfs_gui.gui.controls.flow_row import FlowRow
from nnfs_gui.gui.controls.wrapping_label import make_wrapping_label

_DIGITS = 10


class TeachGuide(QWidget):
    """Says what to draw next, and tells when it was drawn. The pad belongs to somebody else."""

    drawn = Signal(int)  # the pad holds this digit; the guide has gone on to the next
    finished = Signal()  # every digit was asked for
    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._place = 0
        self._rounds = 1
        self._drawings = 0
        title = QLabel(self.tr("Teach me your digits"))
        title.setProperty("role", "section")
        self._wanted = QLabel()
        self._wanted.setObjectName("wantedDigit")
        self._wanted.setProperty("role", "large")
        hint = make_wrapping_label(self.tr("Draw it on the pad as you usually write it. Nobody needs it tidy."))
        hint.setProperty("role", "quiet")
        self._progress = QProgressBar()
        self._progress.setTextVisible(False)
        self._progress.setAccessibleName(self.tr("How many digits were asked for"))
        self._count = QLabel()
        self._count.setProperty("role", "quiet")
        self._next = make_push_button("nextDigitButton", self.tr("Next"), self.tr("Keep this drawing and go on (Return)"))
        self._next.setDefault(True)
        self._next.setShortcut(Qt.Key.Key_Return)
        skip = make_push_button("skipDigitButton", self.tr("Skip"), self.tr("Go on without a drawing of this digit"))
        cancel = make_push_button("cancelTeachingButton", self.tr("Cancel"), self.tr("Stop asking; what was drawn is kept"))
        self._next.clicked.connect(self._on_next)
        skip.clicked.connect(self._on_skip)
        cancel.clicked.connect(self.cancelled)
        buttons = FlowRow()
        for button in (self._next, skip, cancel):
            buttons.add_widget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        for widget in (title, self._wanted, hint, self._progress, self._count):
            layout.addWidget(widget)
        layout.addWidget(buttons)
        layout.addStretch(1)

    @property
    def drawings(self) -> int:
        """How many digits were drawn since `begin`."""
        return self._drawings

    def begin(self, rounds: int) -> None:
        """Ask for each digit, as many times as there are rounds."""
        self._rounds = rounds
        self._place = self._drawings = 0
        self._progress.setRange(0, _DIGITS * rounds)
        self._ask()

    def set_has_ink(self, has_ink: bool) -> None:
        """Say whether anything stands on the pad."""
        self._next.setEnabled(has_ink)

    def _ask(self) -> None:
        self._wanted.setText(with_article(self._place % _DIGITS, self.tr("Draw a {0}"), self.tr("Draw an {0}")))
        self._progress.setValue(self._place)
        self._count.setText(self.tr("{0} of {1}").format(self._place + 1, _DIGITS * self._rounds))

    @Slot()
    def _on_next(self) -> None:
        self._drawings += 1
        digit = self._place % _DIGITS
        self._go_on()
        self.drawn.emit(digit)
        self._end_if_done()

    @Slot()
    def _on_skip(self) -> None:
        self._go_on()
        self._end_if_done()

    def _go_on(self) -> None:
        self._place += 1
        if self._place < _DIGITS * self._rounds:
            self._ask()

    def _end_if_done(self) -> None:
        if self._place >= _DIGITS * self._rounds:
            self.finished.emit()
