"""Where one tells the network what a drawing was."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget

_DIGITS = 10


class CorrectionRow(QWidget):
    """ "Wrong? It was", and the ten digits."""

    corrected = Signal(int)  # the digit that it was

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        label = QLabel(self.tr("Wrong? It was"))
        label.setProperty("role", "quiet")
        label.setMinimumWidth(label.sizeHint().width())
        layout.addWidget(label)
        layout.addSpacing(4)
        group = QButtonGroup(self)
        for digit in range(_DIGITS):
            button = QToolButton()
            button.setObjectName(f"itWas{digit}")
            button.setText(str(digit))
            button.setProperty("role", "tight")
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            button.setToolTip(self.tr("It was a {0}: keep this drawing, and learn from it.").format(digit))
            button.setAccessibleName(self.tr("It was a {0}").format(digit))
            group.addButton(button, digit)
            layout.addWidget(button, 1)
        group.idClicked.connect(self.corrected)
