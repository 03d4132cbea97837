"""An accuracy in large type."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from nnfs_gui.gui.accessibility.painted import Painted
from nnfs_gui.gui.controls.explained import Explained, Explanation
from nnfs_gui.gui.controls.steady_label import SteadyLabel
from nnfs_gui.gui.curves.widgets.legend import LegendEntry
from nnfs_gui.gui.look.focus_mark import FOCUS_ROOM, paint_focus


class AccuracyFigure(Explained, Painted, QWidget):
    """A number in large type, with what it is of and a detail beside it; a dash before there is one.

    It takes the focus, so that the keys reach why it is that number.
    """

    spoken_role = QAccessible.Role.StaticText

    def __init__(self, name: str) -> None:
        super().__init__()
        self._number = SteadyLabel("100.00 %")  # wider than the widest, which else touches the mark beside it
        self._number.setProperty("role", "figure")
        self._name = LegendEntry(name, line=Qt.PenStyle.NoPen)
        self._detail = SteadyLabel("95 % interval 99.9 – 99.9 %")
        self._detail.setProperty("role", "quiet")
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._name)
        words.addWidget(self._detail)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(FOCUS_ROOM, FOCUS_ROOM, FOCUS_ROOM, FOCUS_ROOM)
        layout.setSpacing(8)
        layout.addWidget(self._number)
        layout.addLayout(words)
        self._accessible = name
        self._explanations: Sequence[Explanation] = ()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.set_figure(None, "")

    def set_figure(self, number: str | None, detail: str, explanations: Sequence[Explanation] = ()) -> None:
        """Show a number, or that there is none; `explanations` say why it and the detail are what they are."""
        self._explanations = explanations
        self._number.setText(number or "–")
        self._number.setEnabled(number is not None)
        self._detail.setText(detail)
        self.setAccessibleName(f"{self._accessible}: {number or '–'} {detail}")

    def explanations(self) -> Sequence[Explanation]:
        return self._explanations

    def spoken_value(self) -> str:
        return self.accessibleName()

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            paint_focus(painter, self)

    @property
    def number(self) -> str:
        """The number as it is shown, a dash where none is known."""
        return self._number.text()

    @property
    def detail(self) -> str:
        """What stands under its name: of which epoch it is, with whose hand, in which interval."""
        return self._detail.text()

    def set_colour(self, colour: str) -> None:
        self._name.set_colour(colour)
