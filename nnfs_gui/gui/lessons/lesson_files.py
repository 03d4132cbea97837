"""Lessons of one's own: a new one is written and opened, and shown anew each time that its file is saved."""

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from nnfs_gui.gui.background.latest_only_task import LatestOnlyTask
from nnfs_gui.gui.controls import dialogs
from nnfs_gui.gui.controls.actions import make_action
from nnfs_gui.gui.controls.message import Message, Severity
from nnfs_gui.gui.controls.wrapping_label import make_wrapping_label
from nnfs_gui.gui.lessons.file_watcher import FileWatcher
from nnfs_gui.gui.lessons.lessons_controller import LessonsController
from nnfs_gui.gui.words import in_words
from nnfs_gui.lessons.challenges import with_goal_as_step
from nnfs_gui.lessons.lesson import Lesson, Step
from nnfs_gui.lessons.lesson_file import SUFFIX, check_lesson, read_text
from nnfs_gui.lessons.template import TEMPLATE
from nnfs_gui.lessons.toml_table import Problem
from nnfs_gui.storage.whole_file import replace_file, unwritable

_Read = tuple[Lesson | None, tuple[Problem, ...]]


class LessonFiles(QObject):
    """Actions that begin and open a lesson's file. What is wrong in it is said in the panel, with the lines."""

    message = Signal(object)  # Message

    def __init__(self, window: QWidget, lessons: LessonsController) -> None:
        super().__init__(lessons)
        self._window = window
        self._lessons = lessons
        self._path: Path | None = None  # of the lesson that is followed
        self._watcher = FileWatcher(self)
        self._watcher.changed.connect(self._read)
        self._reading = LatestOnlyTask(self)
        self._reading.succeeded.connect(self._on_read)
        self._reading.failed.connect(self._on_unreadable)
        tip = self.tr("Write a lesson of your own: a commented file, which is shown as you change and save it.")
        self.new_action = make_action(self, "newLessonAction", self.tr("New lesson…"), tip)
        self.new_action.triggered.connect(self._choose_new)
        tip = self.tr("Open a lesson from a file, and show it anew each time that the file is saved.")
        self.open_action = make_action(self, "openLessonAction", self.tr("Open lesson file…"), tip)
        self.open_action.triggered.connect(self._choose)
        lessons.opened.connect(self._on_opened)
        lessons.offered.connect(self._on_offered)

    @Slot(str)
    def open(self, path: str) -> None:
        """Show the lesson in a file, and follow the file."""
        self._path = Path(path)
        self._watcher.watch(self._path)
        self._read()

    def shutdown(self) -> None:
        """Follow no file any more."""
        self._watcher.watch(None)
        self._reading.shutdown()

    # --- choosing -----------------------------------------------------------------------------------------------------

    @Slot()
    def _choose_new(self) -> None:
        pattern, name = self.tr("Lessons (*{0})").format(SUFFIX), self.tr("my lesson")
        dialogs.choose_new_file(self._window, self.tr("New lesson"), [pattern], name, self._begin)

    @Slot()
    def _choose(self) -> None:
        dialogs.choose_file(self._window, self.tr("Open lesson"), self.tr("Lessons (*{0})").format(SUFFIX), self.open)

    @Slot(str)
    def _begin(self, path: str) -> None:
        """Write the file with which a lesson begins, show it, and let the system open it in an editor."""
        try:
            replace_file(Path(path), TEMPLATE.encode())
        except OSError as error:
            self.message.emit(Message(in_words(unwritable(Path(path), error)), Severity.FAILURE))
            return
        self.open(path)
        is_edited = QDesktopServices.openUrl(QUrl.fromLocalFile(path))
        words = self.tr("Change and save {0}: the panel follows.") if is_edited else self.tr("Open {0} in an editor.")
        self.message.emit(Message(words.format(path)))

    # --- following ----------------------------------------------------------------------------------------------------

    @Slot()
    def _read(self) -> None:
        if self._path is not None:
            self._reading.ask(_read_lesson(self._path), self._path)

    @Slot(object)
    def _on_read(self, read: _Read) -> None:
        lesson, problems = read
        if lesson is None:
            self._show([self.tr("Line {0}: {1}").format(problem.line, in_words(problem.text)) for problem in problems])
            return
        before = self._lessons.step
        has_it = before is not None and lesson.place_of(before.key) is not None
        self._lessons.open(lesson, before.key if before is not None and has_it else "")

    @Slot(object)
    def _on_unreadable(self, error: Exception) -> None:
        self._show([in_words(error)])

    def _show(self, problems: list[str]) -> None:
        """Show what is wrong in the place of the lesson."""
        path = self._path
        if path is None:
            return
        self._lessons.show_list()
        text = self.tr("Mend what is wrong and save the file: the lesson is shown then.")
        step = Step("mistakes", self.tr("Wrong in this lesson"), text)
        panel = self._lessons.panel
        panel.show_step(path.name, step, 0, [False], None)
        panel.show_state("", may_go_on=False, has_task=False)
        label = make_wrapping_label("\n\n".join(problems))
        label.setObjectName("lessonProblems")
        label.setProperty("role", "warning")
        label.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        panel.set_extra(label)

    @Slot(object)
    def _on_opened(self, lesson: Lesson | None) -> None:
        """Follow the file no more when another lesson is opened."""
        if lesson is not None and lesson.path != self._path:
            self._follow_nothing()

    @Slot(bool)
    def _on_offered(self, offered: bool) -> None:
        """Follow it no more when the panel is hidden: it would come back by itself."""
        if not offered:
            self._follow_nothing()

    def _follow_nothing(self) -> None:
        self._path = None
        self._watcher.watch(None)


def _read_lesson(path: Path) -> Iterator[_Read]:
    """Read the lesson in a file. Raises LessonFileError."""
    lesson, problems = check_lesson(read_text(path), path)
    yield (None if lesson is None else with_goal_as_step(lesson)), problems
