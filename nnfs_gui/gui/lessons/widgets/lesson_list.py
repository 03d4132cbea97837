"""The list of lessons: which there are, how long they take, what they ask, and which are done."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from nnfs_gui.gui.controls.wrapping_label import make_wrapping_label
from nnfs_gui.gui.lessons.widgets.lesson_rows import ROW_ROLE, LessonRowDelegate, RowWords
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
        self._list.setItemDelegate(LessonRowDelegate(self._list))
        self._list.setResizeMode(QListWidget.ResizeMode.Adjust)
        self._list.setMouseTracking(True)
        self._list.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
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
        """Show these lessons, in their order, and the challenges below a heading."""
        at, self._opened = self._key(self._list.currentItem()), ""
        self._list.clear()
        challenges = [entry for entry in entries if entry.is_challenge]
        for entry in entries:
            if challenges and entry is challenges[0]:
                self._add_heading(self.tr("Challenges"))
            self._add_row(entry)
        finished = {entry.key for entry in entries if entry.finished}
        stays = at not in finished - self._finished
        following = next((entry.key for entry in entries if entry.is_next), entries[0].key if entries else "")
        self._choose(at if at in {entry.key for entry in entries} and stays else following)
        self._finished = finished

    def show_challenges(self) -> None:
        """Stand at the first challenge that is not finished, with the heading above it in sight."""
        rows = [self._list.item(place) for place in range(self._list.count())]
        heading = next((place for place, row in enumerate(rows) if not self._key(row)), None)
        if heading is None:
            return
        keys = list(map(self._key, rows[heading + 1 :]))
        self._choose(next((key for key in keys if key not in self._finished), keys[0]))
        self._list.scrollToItem(rows[heading], QListWidget.ScrollHint.PositionAtTop)

    def _add_heading(self, text: str) -> None:
        item = QListWidgetItem(text)
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        self._list.addItem(item)

    def _add_row(self, entry: Entry) -> None:
        words = self._words(entry)
        item = QListWidgetItem(f"{words.title}\n{words.question}\n{words.state}")  # which a screen reader says
        item.setData(Qt.ItemDataRole.UserRole, entry.key)
        item.setData(ROW_ROLE, words)
        self._list.addItem(item)

    def _choose(self, key: str) -> None:
        for place in range(self._list.count()):
            if self._key(self._list.item(place)) == key:
                self._list.setCurrentRow(place)

    @staticmethod
    def _key(item: QListWidgetItem | None) -> str:
        """Return the key of the lesson of a row; nothing where there is none, or for a heading."""
        return "" if item is None else str(item.data(Qt.ItemDataRole.UserRole) or "")

    def _words(self, entry: Entry) -> RowWords:
        title = entry.title
        if entry.finished:
            title = self.tr("✓ {0}").format(title)
        elif entry.is_next and not entry.done:
            title = self.tr("Next: {0}").format(title)
        if entry.finished:
            state = self.tr("Finished")
        elif entry.done:
            state = self.tr("{0} of {1} steps done").format(entry.done, entry.steps)
        elif entry.is_challenge:
            state = self.tr("A board of your own runs")
        else:
            state = self.tr("{0} min").format(entry.minutes)
        return RowWords(unbroken(title), unbroken(entry.question), state, entry.is_next)

    @Slot(QListWidgetItem)
    def _on_chosen(self, item: QListWidgetItem) -> None:
        key = self._key(item)
        if key not in ("", self._opened):
            self._opened = key
            self.chosen.emit(key)
