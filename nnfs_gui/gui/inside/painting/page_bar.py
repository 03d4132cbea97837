"""Which of many are shown, where not all have room at once, with buttons that turn the pages."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from nnfs_gui.gui.controls.buttons import make_tool_button
from nnfs_gui.gui.words import in_figures


class PageBar(QWidget):
    """Says which part is shown, and tells when another one is wanted; or has other words, and no buttons."""

    turned = Signal(int)  # 1 forth, -1 back

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._back = make_tool_button(
            "pageBack", "‹", self.tr("Show those before (Page up on the pictures)."), spoken=self.tr("Those before")
        )
        self._forth = make_tool_button(
            "pageForth", "›", self.tr("Show the next ones (Page down on the pictures)."), spoken=self.tr("The next ones")
        )
        self._words = QLabel()
        self._words.setProperty("role", "quiet")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        for part in (self._back, self._forth, self._words):
            layout.addWidget(part)
        self._back.clicked.connect(self._on_back)
        self._forth.clicked.connect(self._on_forth)

    def show_words(self, words: str) -> None:
        """Say this, as all are shown."""
        self._words.setText(words)
        self._back.hide()
        self._forth.hide()

    def show_part(self, first: int, end: int, total: int) -> None:
        """Say that of so many those from a place, counted from 0, up to an end are shown."""
        self._words.setText(self.tr("{0} – {1} of {2}").format(in_figures(first + 1), in_figures(end), in_figures(total)))
        self._back.setEnabled(first > 0)
        self._forth.setEnabled(end < total)
        self._back.show()
        self._forth.show()

    # --- inside -------------------------------------------------------------------------------------------------------

    @Slot()
    def _on_back(self) -> None:
        self.turned.emit(-1)

    @Slot()
    def _on_forth(self) -> None:
        self.turned.emit(1)
