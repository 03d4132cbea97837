"""One step of a lesson: what to read, what to do, what is still missing, and hints."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QVBoxLayout, QWidget

from nnfs_gui.gui.controls.buttons import make_tool_button
from nnfs_gui.gui.controls.flow_row import FlowRow
from nnfs_gui.gui.controls.scroll_column import ScrollColumn
from nnfs_gui.gui.controls.wrapping_label import make_wrapping_label
from nnfs_gui.lessons.lesson import Step
from nnfs_gui.lessons.markup import line_to_html, plain, to_html

_PICTURE_WIDTH = 264  # pixels, at most
_LINK = "<a "


class StepPage(ScrollColumn):
    """Shows a step. Where it asks for a prediction, `set_extra` puts a widget below the text."""

    settings_wanted = Signal()
    network_wanted = Signal()
    data_wanted = Signal()
    link_wanted = Signal(str)  # the address of a link in the text, such as "term:loss"

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, still=True)
        self.setObjectName("stepPage")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # its keys scroll, and Enter goes on
        self._title = make_wrapping_label()
        self._title.setObjectName("lessonStepTitle")
        self._title.setProperty("role", "section")
        self._text = self._rich("lessonText")
        self._picture = QLabel()
        self._picture.setObjectName("lessonPicture")
        self._do = self._rich("lessonDo")
        self._task = QFrame()
        self._task.setProperty("role", "task")
        task = QVBoxLayout(self._task)
        task.setContentsMargins(10, 8, 8, 8)
        task.addWidget(self._do)
        self._extra: QWidget | None = None
        self._missing = make_wrapping_label()
        self._missing.setObjectName("lessonMissing")
        self._missing.setProperty("role", "quiet")
        self._hint_words = self._rich("lessonHints")
        self._make_buttons()
        content = QWidget()
        self._column = QVBoxLayout(content)
        self._column.setContentsMargins(12, 4, 12, 12)
        self._column.setSpacing(8)
        for widget in (self._title, self._picture, self._text, self._task, self._buttons, self._missing, self._hint_words):
            self._column.addWidget(widget)
        self._column.addStretch(1)
        self.set_content(content)

    def show_step(self, step: Step, picture: Path | None) -> None:
        """Show a step from its beginning. Of what is in it, nothing keeps the focus: it may be gone."""
        focused = QApplication.focusWidget()
        if focused is not None and self.isAncestorOf(focused):
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.set_extra(None)
        self._title.setText(step.title)
        self.setAccessibleDescription(self._spoken(step))
        _fill(self._text, to_html(step.text), plain(step.text))  # which shows no picture: a stranger could name any file
        _fill(self._do, line_to_html(step.do), plain(step.do))
        self._task.setVisible(bool(step.do))
        shown = QPixmap() if picture is None else QPixmap(str(picture))
        if shown.width() > _PICTURE_WIDTH:
            shown = shown.scaledToWidth(_PICTURE_WIDTH, Qt.TransformationMode.SmoothTransformation)
        self._picture.setPixmap(shown)
        self._picture.setAccessibleName(step.picture_text)
        self._picture.setToolTip(step.picture_text)
        self._picture.setVisible(not shown.isNull())
        self._settings.setVisible(bool(step.settings))
        self._network.setVisible(bool(step.open_network))
        self._data.setVisible(bool(step.data))
        self._buttons.setVisible(bool(step.settings or step.open_network or step.data))
        self.show_missing("", done=False)
        self.show_hints(())
        self.verticalScrollBar().setValue(0)

    def show_missing(self, words: str, *, done: bool) -> None:
        """Say what is still missing, or that it is done."""
        self._missing.setText(self.tr("✓ Done.") if done else words)
        self._missing.setVisible(bool(self._missing.text()))

    def show_hints(self, hints: Sequence[str]) -> None:
        """Show the hints that have come by now."""
        hint = self.tr("Hint: {0}")
        html = "".join(f"<p>{hint.format(line_to_html(words))}</p>" for words in hints)
        _fill(self._hint_words, html, " ".join(map(plain, hints)))
        self._hint_words.setVisible(bool(hints))

    def set_extra(self, widget: QWidget | None, *, at_end: bool = False) -> None:
        """Show a widget below what is to be done, such as one for a prediction, in place of the one before.

        At the end, it stands below what is missing and the hints as well: it is not what one has to look at first.
        """
        if self._extra is not None:
            self._extra.hide()
            self._column.removeWidget(self._extra)
            self._extra.deleteLater()
        self._extra = widget
        if widget is not None:
            self._column.insertWidget(self._column.indexOf(self._hint_words if at_end else self._buttons) + 1, widget)

    def _spoken(self, step: Step) -> str:
        """Return all that is to be read, seen and done in a step."""
        picture = self.tr("In the picture: {0}").format(step.picture_text) if step.picture_text else ""
        question = "" if step.predict is None else plain(step.predict.question)
        return " ".join(filter(None, (plain(step.text), picture, plain(step.do), question)))

    def _rich(self, name: str) -> QLabel:
        label = make_wrapping_label(rich=True)
        label.setObjectName(name)
        flags = Qt.TextInteractionFlag.LinksAccessibleByMouse | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        label.setTextInteractionFlags(flags)
        label.linkActivated.connect(self.link_wanted)
        return label

    def _make_buttons(self) -> None:
        self._settings = make_tool_button(
            "setLessonSettings",
            self.tr("Set these"),
            self.tr("Puts the settings of this step into the panel Set up. Edit > Undo settings takes them back."),
        )
        self._network = make_tool_button(
            "openLessonNetwork",
            self.tr("Open this network"),
            self.tr("Opens the network that was prepared for this step; it answers and is judged then."),
        )
        self._data = make_tool_button(
            "useLessonData",
            self.tr("Use these data"),
            self.tr("Opens the data set of this step; the next run learns from it."),
        )
        self._buttons = FlowRow()
        for button, signal in (  # data first: they may bring settings of their own
            (self._data, self.data_wanted),
            (self._network, self.network_wanted),
            (self._settings, self.settings_wanted),
        ):
            button.clicked.connect(signal)
            self._buttons.add_widget(button)


def _fill(label: QLabel, html: str, spoken: str) -> None:
    """Let a label show this, and be gone to by the Tab key only for its links."""
    label.setText(html)
    label.setAccessibleName(spoken)
    label.setFocusPolicy(Qt.FocusPolicy.StrongFocus if _LINK in html else Qt.FocusPolicy.NoFocus)
