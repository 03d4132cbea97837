"""The list of lessons: which there are, how long they take, what they ask, and which are done."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from nnfs_gui.gui.controls.wrapping_label import make_wrapping_label
from nnfs_gui.gui.words import unbroken
from nnfs_gui.lessons.shelf import Entry


class _Rows(QListWidget):
    """Keeps Enter, by which a lesson is opened, to itself: passed on, it would go on from that lesson's first step."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        super().keyPressEvent(event)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()


class LessonList(QWidget):
    """Shows lessons, one of which can be opened by a click or by Enter."""

    chosen = Signal(str)  # the key of a lesson

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        words = make_wrapping_label(self.tr("Each lesson begins with a question, and checks by itself what you have done."))
        words.setProperty("role", "quiet")
        self._list = _Rows()
        self._list.setObjectName("lessonList")
        self._list.setAccessibleName(self.tr("Lessons"))
        self._list.setToolTip(self.tr("A click, or Enter, opens a lesson where you left it."))
        self._list.setWordWrap(True)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setSpacing(2)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(words)
        layout.addWidget(self._list, 1)
        self._list.itemClicked.connect(self._on_chosen)
        self._list.itemActivated.connect(self._on_chosen)
        self._opened = ""  # lest a click that also activates opens it twice
        self._finished: set[str] = set()  # the keys of those that were, as they were shown last

    @property
    def rows(self) -> QWidget:
        """What takes the keys."""
        return self._list

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Show these lessons, in their order."""
        at, self._opened = self._list.currentRow(), ""
        self._list.clear()
        for entry in entries:
            item = QListWidgetItem(self._words(entry))
            item.setData(Qt.ItemDataRole.UserRole, entry.key)
            font = item.font()
            font.setBold(entry.is_next)
            item.setFont(font)
            self._list.addItem(item)
        following = next((place for place, entry in enumerate(entries) if entry.is_next), 0)
        finished = {entry.key for entry in entries if entry.finished}
        stays = 0 <= at < len(entries) and entries[at].key not in finished - self._finished
        self._list.setCurrentRow(at if stays else following)
        self._finished = finished

    def _words(self, entry: Entry) -> str:
        if entry.is_challenge:
            head = self.tr("Challenge: {0}").format(entry.title)
        else:
            head = self.tr("{0} ({1} min)").format(entry.title, entry.minutes)
        if entry.finished:
            head = self.tr("✓ {0}").format(head)
        elif entry.done:
            head = self.tr("{0}, {1} of {2} steps done").format(head, entry.done, entry.steps)
        elif entry.is_next:
            head = self.tr("Next: {0}").format(head)
        return unbroken(f"{head}\n{entry.question}")

    @Slot(QListWidgetItem)
    def _on_chosen(self, item: QListWidgetItem) -> None:
        key = str(item.data(Qt.ItemDataRole.UserRole))
        if key != self._opened:
            self._opened = key
            self.chosen.emit(key)
