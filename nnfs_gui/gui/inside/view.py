"""What the views of the middle have in common: a card that shows its content, or a sentence while there is none."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QStackedLayout, QVBoxLayout, QWidget

from nnfs_gui.gui.controls.plots import PaintedPlots, PlotPicture
from nnfs_gui.gui.controls.scroll_column import ScrollColumn
from nnfs_gui.gui.controls.wrapping_label import make_wrapping_label


class View(PaintedPlots, QFrame):
    """A card with one content, in whose place a sentence says what will be there."""

    content_shown = Signal()  # in the place of the sentence

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.content = QWidget()
        self.content.setContentsMargins(12, 12, 12, 12)
        self._sentence = make_wrapping_label()
        self._sentence.setProperty("role", "quiet")
        self._sentence.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._sentence.setContentsMargins(24, 24, 24, 24)
        self._place = QWidget()
        column = QVBoxLayout(self._place)
        column.setContentsMargins(0, 0, 0, 0)
        column.addStretch(1)
        column.addWidget(self._sentence)
        column.addStretch(1)
        self._stack = QStackedLayout(self)
        self._sentence_scroll = ScrollColumn()  # in large text it may be taller than the view
        self._sentence_scroll.set_content(self._place)
        self._stack.addWidget(self._sentence_scroll)
        self._scroll = ScrollColumn(sideways=True)
        self._scroll.set_content(self.content)
        self._stack.addWidget(self._scroll)

    def plot_picture(self) -> PlotPicture | None:
        return None if self.sentence else super().plot_picture()

    def hasHeightForWidth(self) -> bool:
        return False  # what is taller than it scrolls

    @property
    def sentence(self) -> str:
        """What is said in the place of the content; empty while that is shown."""
        return self._sentence.text() if self._stack.currentWidget() is self._sentence_scroll else ""

    def add_below_sentence(self, widget: QWidget) -> None:
        """Show a widget below what is said instead of the content, such as a button that begins it."""
        column = self._place.layout()
        assert isinstance(column, QVBoxLayout)
        column.insertWidget(column.count() - 1, widget, 0, Qt.AlignmentFlag.AlignHCenter)

    def show_sentence(self, sentence: str) -> None:
        """Say this instead of showing the content."""
        self._sentence.setText(sentence)
        self._stack.setCurrentWidget(self._sentence_scroll)

    def show_content(self) -> None:
        if self._stack.currentWidget() is not self._scroll:
            self._stack.setCurrentWidget(self._scroll)
            self.content_shown.emit()
