"""Where one tells the network what a drawing was."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QLabel, QSizePolicy, QWidget

from nnfs_gui.article import with_article
from nnfs_gui.gui.controls.buttons import make_tool_button
from nnfs_gui.gui.controls.flow_row import FlowRow, side_by_side

_DIGITS = 10


class CorrectionRow(FlowRow):
    """ "Wrong? It was", and the ten digits, of which the one is marked that the drawing is kept as."""

    corrected = Signal(int)  # the digit that it was
    taken_back = Signal()  # it is not to be kept

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, spacing=4)
        label = QLabel(self.tr("Wrong? It was"))
        label.setProperty("role", "quiet")
        self.add_widget(label)
        self._kept_as: int | None = None
        self._group = group = QButtonGroup(self)
        group.setExclusive(False)
        for digit in range(_DIGITS):
            spoken = with_article(digit, self.tr("It was a {0}"), self.tr("It was an {0}"))
            button = make_tool_button(f"itWas{digit}", str(digit), role="tight", spoken=spoken, checkable=True)
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            group.addButton(button, digit)
        self.add_widget(side_by_side(*group.buttons(), spacing=0))
        group.idClicked.connect(self._on_clicked)
        self._mark()

    def set_kept_as(self, kept_as: int | None) -> None:
        """Mark the digit that the drawing is kept as; None where it is not kept."""
        if kept_as != self._kept_as:  # it is told after every reading
            self._kept_as = kept_as
            self._mark()

    def _mark(self) -> None:
        kept_as = self._kept_as
        for button in self._group.buttons():
            digit = self._group.id(button)
            button.setChecked(digit == kept_as)
            if digit == kept_as:
                a = self.tr("This drawing is kept as a {0}. Click again to take that back.")
                an = self.tr("This drawing is kept as an {0}. Click again to take that back.")
            else:
                a = self.tr("It was a {0}: keep this drawing, and learn from it.")
                an = self.tr("It was an {0}: keep this drawing, and learn from it.")
            button.setToolTip(with_article(digit, a, an))

    @Slot(int)
    def _on_clicked(self, digit: int) -> None:
        was_kept_as = self._kept_as
        self._mark()  # what is marked follows what is kept, not the click
        if digit == was_kept_as:
            self.taken_back.emit()
        else:
            self.corrected.emit(digit)
