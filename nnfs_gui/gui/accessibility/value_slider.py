"""A slider whose steps stand for something, which is what a screen reader is told."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAccessibleWidget, QSlider

from nnfs_gui.gui.accessibility.announcements import announce


class ValueSlider(QSlider):
    """Goes from the left to the right, and says in words what it stands at, also as often as the keys have moved it."""

    def __init__(self, words: Callable[[], str]) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._words = words
        self.valueChanged.connect(self._say_value, Qt.ConnectionType.QueuedConnection)  # when the words have followed

    def spoken_value(self) -> str:
        """Return what it stands at."""
        return self._words()

    @Slot()
    def _say_value(self) -> None:
        if self.hasFocus() and not self.isSliderDown():
            announce(self, self.spoken_value())


class SliderInterface(QAccessibleWidget):
    """Has no number as its value, which would be that of the step: PySide offers no way to say another one.

    Qt owns it, and PySide keeps it for as long; it must hold no reference to its widget, which would be kept as well.
    """

    def __init__(self, slider: ValueSlider) -> None:
        super().__init__(slider, QAccessible.Role.Slider)

    def text(self, kind: QAccessible.Text) -> str:
        slider = self.object()
        if isinstance(slider, ValueSlider) and kind in (QAccessible.Text.Value, QAccessible.Text.Description):
            return slider.spoken_value()
        return super().text(kind)
