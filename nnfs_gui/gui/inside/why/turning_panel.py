"""What would turn the answer: the smallest change of ink, and the shortest stroke."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QLabel, QToolButton, QVBoxLayout, QWidget

from nnfs_gui.article import with_article
from nnfs_gui.gui.controls.buttons import make_tool_button
from nnfs_gui.gui.controls.flow_row import FlowRow
from nnfs_gui.gui.controls.shortened import ShortenedBox
from nnfs_gui.gui.controls.wrapping_label import make_wrapping_label

_ANY = None


class TurningPanel(QWidget):
    """Says what was found, and tells when it is to be seen or to be put on the pad."""

    target_changed = Signal()
    shown_changed = Signal()
    change_wanted = Signal()  # on the pad
    stroke_wanted = Signal()
    teaching_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names: tuple[str, ...] = ()
        title = QLabel(self.tr("What would turn it"))
        title.setProperty("role", "section")
        self._target = ShortenedBox()
        self._target.setObjectName("whyTarget")
        self._target.setAccessibleName(self.tr("into"))
        self._target.setToolTip(self.tr("What the answer is to become."))
        into = QLabel(self.tr("into"))
        into.setBuddy(self._target)
        head = FlowRow(spacing=6)
        for widget in (title, into, self._target):
            head.add_widget(widget)
        self._change_words = make_wrapping_label()
        self._change_words.setObjectName("whyChangeWords")
        tip = self.tr("Mark it in the drawing in green: full squares where ink comes, hollow ones where it goes.")
        keep_lines(self._change_words, 4)
        self._change_shown, self._change_put, change = self._buttons("Change", self.tr("the smallest change"), tip)
        self._stroke_words = make_wrapping_label()
        self._stroke_words.setObjectName("whyStrokeWords")
        tip = self.tr("Draw it over the drawing in blue, as wide as the pen.")
        keep_lines(self._stroke_words, 2)
        self._stroke_shown, self._stroke_put, stroke = self._buttons("Stroke", self.tr("the shortest stroke"), tip)
        self._teach = make_tool_button("whyTeach", self.tr("Teach it back"))
        teach = FlowRow()
        teach.add_widget(self._teach)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(head)
        for words, buttons in ((self._change_words, change), (self._stroke_words, stroke)):
            words.setProperty("role", "quiet")
            layout.addSpacing(4)
            layout.addWidget(words)
            layout.addWidget(buttons)
        layout.addSpacing(4)
        layout.addWidget(teach)
        layout.addStretch(1)
        self.set_class_names(())
        self.show_change(self.tr("Nothing was looked for yet."), can_be_put=False)
        self.show_stroke("", can_be_put=False)
        self.show_teaching(None, "")
        self._target.currentIndexChanged.connect(self.target_changed)
        for button in (self._change_shown, self._stroke_shown):
            button.toggled.connect(self.shown_changed)
        self._change_put.clicked.connect(self.change_wanted)
        self._stroke_put.clicked.connect(self.stroke_wanted)
        self._teach.clicked.connect(self.teaching_wanted)

    @property
    def target(self) -> int | None:
        """The class that the answer is to become, or None for any other."""
        target: int | None = self._target.currentData()
        return target

    @property
    def shows_change(self) -> bool:
        return self._change_shown.isChecked()

    @property
    def shows_stroke(self) -> bool:
        return self._stroke_shown.isChecked()

    def set_class_names(self, names: Sequence[str]) -> None:
        """Offer these classes; where they are others than before, any of them is wanted."""
        if self._target.count() and tuple(names) == self._names:
            return
        self._names = tuple(names)
        with QSignalBlocker(self._target):
            self._target.clear()
            self._target.addItem(self.tr("any other class"), _ANY)
            for label, name in enumerate(names):
                self._target.addItem(name, label)

    def show_change(self, words: str, *, can_be_put: bool) -> None:
        """Say this of the smallest change of ink."""
        self._change_words.setText(words)
        self._change_put.setEnabled(can_be_put)

    def show_stroke(self, words: str, *, can_be_put: bool) -> None:
        """Say this of the shortest stroke."""
        self._stroke_words.setText(words)
        self._stroke_put.setEnabled(can_be_put)

    def show_teaching(self, name: str | None, obstacle: str) -> None:
        """Offer to teach the class of this name back; or where there is an obstacle, say that."""
        self._teach.setEnabled(not obstacle and name is not None)
        if name is None or obstacle:
            self._teach.setText(self.tr("Teach it back"))
            self._teach.setToolTip(obstacle)
            return
        self._teach.setText(
            with_article(name, self.tr("Teach it back: it was a {0}"), self.tr("Teach it back: it was an {0}"))
        )
        self._teach.setToolTip(
            self.tr("Keep the changed drawing as what it was, and learn from it, as “It was …” below the pad does.")
        )

    def _buttons(self, name: str, what: str, tip: str) -> tuple[QToolButton, QToolButton, FlowRow]:
        shown = make_tool_button(f"why{name}Shown", self.tr("Show"), tip, checkable=True)
        shown.setChecked(True)
        shown.setAccessibleName(self.tr("Show: {0}").format(what))
        put = make_tool_button(
            f"why{name}Put",
            self.tr("Put it on the pad"),
            self.tr("Let it take the place of what stands on the pad; Ctrl+Z there takes it back."),
        )
        put.setAccessibleName(self.tr("Put it on the pad: {0}").format(what))
        row = FlowRow()
        row.add_widget(shown)
        row.add_widget(put)
        return shown, put, row


def keep_lines(label: QLabel, lines: int) -> None:
    """Let a label be as high as so many lines also where its words take fewer, so that nothing below it moves."""
    label.setMinimumHeight(lines * label.fontMetrics().lineSpacing())
    label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
