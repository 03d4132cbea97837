"""A card under the run bar that says the next step of the first minute."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from nnfs_gui.gui.accessibility.announcements import announce
from nnfs_gui.gui.controls.buttons import make_tool_button
from nnfs_gui.gui.controls.wrapping_label import make_wrapping_label


class FirstMinuteBar(QWidget):
    """One sentence or two, a button that goes on where there is one to press, and one that closes it for good."""

    go_wanted = Signal()
    close_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("firstMinute")
        self.setAccessibleName(self.tr("Your first minute"))
        self._words = make_wrapping_label()
        self._words.setObjectName("firstMinuteWords")
        self._go = make_tool_button("firstMinuteGoButton", "", role="primary")
        self._go.clicked.connect(self.go_wanted)
        policy = self._go.sizePolicy()
        policy.setRetainSizeWhenHidden(True)  # the tallest of the row: what is below it stays where it is
        self._go.setSizePolicy(policy)
        tip = self.tr("Take this away for good. Lessons are in the menu Learn.")
        self._close = make_tool_button("firstMinuteCloseButton", "", tip)
        self._close.clicked.connect(self.close_wanted)
        card = QFrame()
        card.setProperty("role", "card")
        around = QVBoxLayout(self)
        around.setContentsMargins(12, 0, 12, 8)
        around.addWidget(card)
        row = QHBoxLayout(card)
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(12)
        row.addWidget(self._words, 1)
        row.addWidget(self._go)
        row.addWidget(self._close)
        self.hide()

    def show_step(self, words: str, go: str, close: str) -> None:
        """Say what comes next; without a text for it, there is no button that goes on."""
        self._words.setText(words)
        self._go.setText(go)
        self._go.setToolTip(words)
        self._go.setVisible(bool(go))
        self._close.setText(close)
        self.show()
        announce(self, words)
