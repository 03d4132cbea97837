"""The page for lessons in the left zone: the list of them, or the one that is open, step by step."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from nnfs_gui.gui.accessibility.announcements import announce
from nnfs_gui.gui.controls.buttons import make_tool_button
from nnfs_gui.gui.controls.flow_row import FlowRow
from nnfs_gui.gui.controls.wrapping_label import make_wrapping_label
from nnfs_gui.gui.lessons.widgets.lesson_list import LessonList
from nnfs_gui.gui.lessons.widgets.step_dots import StepDots
from nnfs_gui.gui.lessons.widgets.step_page import StepPage
from nnfs_gui.lessons.lesson import Step
from nnfs_gui.lessons.markup import plain
from nnfs_gui.lessons.shelf import Entry

_ENDS = (".", "?", "!", "…", "。", "？", "！")  # of sentences


class LessonPanel(QWidget):
    """Shows what it is told, and tells what is wanted; it never changes anything in the window by itself."""

    lesson_wanted = Signal(str)  # the key of a lesson
    list_wanted = Signal()
    back_wanted = Signal()
    next_wanted = Signal()
    show_me_wanted = Signal()
    settings_wanted = Signal()
    network_wanted = Signal()
    data_wanted = Signal()
    link_wanted = Signal(str)
    done_changed = Signal(bool)  # whether what the step that is shown asks for is done

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("lessonPanel")
        self.setAccessibleName(self.tr("Lesson"))
        self._list = LessonList()
        self._list.chosen.connect(self.lesson_wanted)
        self._page = StepPage()
        self._make_head()
        self._make_foot()
        lesson = QWidget()
        column = QVBoxLayout(lesson)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._head)
        column.addWidget(self._page, 1)
        column.addWidget(self._foot)
        listed = QWidget()
        around = QVBoxLayout(listed)
        around.setContentsMargins(12, 8, 12, 12)
        around.addWidget(self._list)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(listed)
        self._stack.addWidget(lesson)
        for signal, own in (
            (self._page.settings_wanted, self.settings_wanted),
            (self._page.network_wanted, self.network_wanted),
            (self._page.data_wanted, self.data_wanted),
            (self._page.link_wanted, self.link_wanted),
        ):
            signal.connect(own)

    # --- what it is told ----------------------------------------------------------------------------------------------

    def show_list(self, entries: Sequence[Entry]) -> None:
        """Show the list of lessons."""
        self._list.show_entries(entries)
        self._turn_to(0)
        self.done_changed.emit(False)

    def show_challenges(self) -> None:
        """Stand at the challenges of the list that is shown."""
        self._list.show_challenges()

    def show_step(self, title: str, step: Step, place: int, done: Sequence[bool], picture: Path | None) -> None:
        """Show a step of a lesson: `done` says for each of them whether it is."""
        count = self.tr("Step {0} of {1}").format(place + 1, len(done)) if len(done) > 1 else ""  # a challenge has no steps
        self._lesson.setText(title)
        self._count.setText(count)
        self._dots.show_steps(done, place)
        self._dots.setVisible(bool(count))
        self._page.show_step(step, picture)
        self._allow(self._back, allowed=place > 0)
        self._next.setText(self.tr("Finish") if place == len(done) - 1 else self.tr("Next"))
        self._show_me.setVisible(bool(step.point_at))
        name = f"{count}: {step.title}" if count else step.title
        self._page.setAccessibleName(name if name.endswith(_ENDS) else f"{name}.")
        if self.shows_list:  # the step gets the focus, with which it is read out
            self._turn_to(1)
        else:
            announce(self._page, f"{self._page.accessibleName()} {self._page.accessibleDescription()}")

    def show_state(self, missing: str, *, may_go_on: bool, has_task: bool) -> None:
        """Say what is missing of the step that is shown, and whether one may go on."""
        was_done = self._next.isEnabled()
        self._page.show_missing(missing, done=may_go_on and has_task)
        self._allow(self._next, allowed=may_go_on)
        self._next.setToolTip(self.tr("Go on to the next step (Enter).") if may_go_on else missing)
        role = "primary" if may_go_on else ""
        if self._next.property("role") != role:
            self._next.setProperty("role", role)
            self._next.style().unpolish(self._next)
            self._next.style().polish(self._next)
        self.done_changed.emit(may_go_on and has_task)
        if may_go_on and has_task and not was_done:
            announce(self._page, self.tr("Done. You may go on."))

    def show_done(self, done: Sequence[bool], place: int) -> None:
        """Tick the steps that are done."""
        self._dots.show_steps(done, place)

    def show_hints(self, hints: Sequence[str]) -> None:
        """Show the hints that have come by now; the newest is read out."""
        self._page.show_hints(hints)
        if hints:
            announce(self._page, plain(hints[-1]))

    def set_extra(self, widget: QWidget | None, *, at_end: bool = False) -> None:
        """Show a widget in the step, such as one for a prediction; the panel deletes it when another step is shown."""
        self._page.set_extra(widget, at_end=at_end)

    @property
    def shows_list(self) -> bool:
        return self._stack.currentIndex() == 0

    # --- inside -------------------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter go on, where what has the focus does nothing with it."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not self.shows_list:
            if self._next.isEnabled():
                self._next.click()
        else:
            super().keyPressEvent(event)

    def _allow(self, button: QWidget, *, allowed: bool) -> None:
        """Let a button be pressed or not; then the step has its focus, where Enter does what it did."""
        if not allowed and button.hasFocus():
            self._page.setFocus(Qt.FocusReason.OtherFocusReason)
        button.setEnabled(allowed)

    def _make_head(self) -> None:
        self._lesson = make_wrapping_label()
        self._lesson.setObjectName("lessonTitle")
        self._lesson.setProperty("role", "heading")
        self._count = make_wrapping_label()
        self._count.setObjectName("lessonCount")
        self._count.setProperty("role", "quiet")
        self._dots = StepDots()
        self._all = make_tool_button(
            "allLessons",
            self.tr("All lessons"),
            self.tr("Show the list of lessons; this one stays where you are."),
            role="fold",
        )
        self._all.clicked.connect(self.list_wanted)
        self._head = QWidget()
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._count, 1)
        row.addWidget(self._all)
        column = QVBoxLayout(self._head)
        column.setContentsMargins(12, 8, 8, 0)
        column.setSpacing(2)
        column.addWidget(self._lesson)
        column.addLayout(row)
        column.addWidget(self._dots)

    def _make_foot(self) -> None:
        self._back = make_tool_button(
            "lessonBack", self.tr("Back"), self.tr("Go back to the step before; ticks stay."), role=""
        )
        self._show_me = make_tool_button(
            "lessonShowMe",
            self.tr("Show me"),
            self.tr("Brings what the step is about into view, and outlines it. It does nothing else."),
            role="",
        )
        self._next = make_tool_button("lessonNext", self.tr("Next"), role="")
        self._foot = FlowRow()
        self._foot.setContentsMargins(12, 4, 12, 8)
        for button, signal in (
            (self._back, self.back_wanted),
            (self._next, self.next_wanted),
            (self._show_me, self.show_me_wanted),  # the last, as not each step has it: Next stays under the pointer
        ):
            button.clicked.connect(signal)
            self._foot.add_widget(button)

    def _turn_to(self, place: int) -> None:
        """Show the list or the lesson, with the focus nowhere: Qt would give it to whatever comes next in the window."""
        focused = QApplication.focusWidget()
        if place != self._stack.currentIndex() and focused is not None and self.isAncestorOf(focused):
            focused.clearFocus()
        self._stack.setCurrentIndex(place)

    @Slot()
    def enter(self) -> None:
        """Put the focus into the list, or into the step, where Enter goes on."""
        (self._list.rows if self.shows_list else self._page).setFocus(Qt.FocusReason.OtherFocusReason)
