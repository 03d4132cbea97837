"""Where one tells the network what a drawing was."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QComboBox, QLabel, QSizePolicy, QWidget

from nnfs_gui.article import name_with_article
from nnfs_gui.data.dataset import DIGITS
from nnfs_gui.gui.controls.buttons import make_tool_button
from nnfs_gui.gui.controls.flow_row import FlowRow, side_by_side
from nnfs_gui.gui.controls.plain_text import as_label, as_tip

_MOST_BUTTONS = len(DIGITS)
_LONGEST_ON_BUTTON = 3  # characters
_LONGEST_IN_BOX = 14  # characters, beside which a longer name is cut


class CorrectionRow(FlowRow):
    """ "Wrong? It was", and the classes, of which the one is marked that the drawing is kept as.

    A few short names stand on buttons, more of them or longer ones in a list.
    """

    corrected = Signal(int)  # the class that it was
    taken_back = Signal()  # it is not to be kept

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, spacing=4)
        label = QLabel(self.tr("Wrong? It was"))
        label.setProperty("role", "quiet")
        self.add_widget(label)
        self._names: tuple[str, ...] = ()
        self._kept_as: int | None = None
        self._group = group = QButtonGroup(self)
        group.setExclusive(False)
        for place in range(_MOST_BUTTONS):
            button = make_tool_button(f"itWas{place}", "", role="tight", checkable=True)
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            group.addButton(button, place)
        self._buttons = side_by_side(*group.buttons(), spacing=0)
        self.add_widget(self._buttons)
        self._box = QComboBox()
        self._box.setObjectName("itWasBox")
        self._box.setAccessibleName(self.tr("What it was"))
        self._box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._box.setMinimumContentsLength(_LONGEST_IN_BOX)
        label.setBuddy(self._box)
        self.add_widget(self._box)
        group.idClicked.connect(self._on_clicked)
        self._box.activated.connect(self._on_chosen)
        self.set_class_names(DIGITS)

    def set_class_names(self, names: Sequence[str]) -> None:
        """Offer these classes."""
        if tuple(names) == self._names:
            return
        self._names = tuple(names)
        are_few = len(names) <= _MOST_BUTTONS and max(map(len, names)) <= _LONGEST_ON_BUTTON
        self._buttons.setVisible(are_few)
        self._box.setVisible(not are_few)
        for button in self._group.buttons():
            place = self._group.id(button)
            button.setVisible(place < len(names))
            if place < len(names):
                button.setText(as_label(names[place]))
                button.setAccessibleName(name_with_article(names[place], self.tr("It was a {0}"), self.tr("It was an {0}")))
        self._box.clear()
        self._box.addItem("")
        self._box.addItems(self._names)
        self._mark()

    @property
    def kept_as(self) -> int | None:
        """The class that is marked, if one is."""
        return self._kept_as

    def set_kept_as(self, kept_as: int | None) -> None:
        """Mark the class that the drawing is kept as; None where it is not kept."""
        if kept_as != self._kept_as:  # it is told after every reading
            self._kept_as = kept_as
            self._mark()

    def _mark(self) -> None:
        kept_as = self._kept_as
        for button in self._group.buttons():
            place = self._group.id(button)
            button.setChecked(place == kept_as)
            if place == kept_as:
                a = self.tr("This drawing is kept as a {0}. Click again to take that back.")
                an = self.tr("This drawing is kept as an {0}. Click again to take that back.")
            else:
                a = self.tr("It was a {0}: keep this drawing, and learn from it.")
                an = self.tr("It was an {0}: keep this drawing, and learn from it.")
            if place < len(self._names):
                button.setToolTip(as_tip(name_with_article(self._names[place], a, an)))
        self._box.setItemText(0, self.tr("choose …") if kept_as is None else self.tr("take it back"))
        self._box.setCurrentIndex(0 if kept_as is None else kept_as + 1)
        if kept_as is None:
            self._box.setToolTip(self.tr("Say what it was: the drawing is kept, and learnt."))
        else:
            self._box.setToolTip(self.tr("Say what else it was, or take back that it is kept."))

    @Slot(int)
    def _on_clicked(self, place: int) -> None:
        self._tell(place, takes_back=place == self._kept_as)

    @Slot(int)
    def _on_chosen(self, row: int) -> None:
        if row - 1 != self._kept_as and (row or self._kept_as is not None):
            self._tell(row - 1, takes_back=row == 0)

    def _tell(self, place: int, *, takes_back: bool) -> None:
        self._mark()  # what is marked follows what is kept, not the click
        if takes_back:
            self.taken_back.emit()
        else:
            self.corrected.emit(place)
