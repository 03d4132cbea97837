"""Projector mode: what a class sees from the last row is large, and there is less of it."""

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QApplication, QWidget

from nnfs_gui.gui.controls.actions import make_action
from nnfs_gui.gui.lessons.hiding import Hiding
from nnfs_gui.lessons.lesson import Hide
from nnfs_gui.lessons.targets import VIEWS

_TIMES = 1.4  # as large as the text was
_KEPT = ("curves", "network", "weights", "steps", "mistakes")  # the views that one looks at together


class ProjectorMode(QObject):
    """An action that makes all text larger and hides the views for one's own work, until it is taken back."""

    def __init__(self, hiding: Hiding, window: QWidget) -> None:
        super().__init__(window)
        self._hiding = hiding
        self._points: float | None = None  # the size of the text before
        tip = self.tr("Larger text and fewer views, for a projector. It changes nothing else, and ends with the program.")
        self.action = make_action(self, "projectorAction", self.tr("Projector mode"), tip, "Ctrl+Shift+P", checkable=True)
        self.action.toggled.connect(self._on_toggled)

    def shutdown(self) -> None:
        """Give the text back its size."""
        self.action.setChecked(False)

    @Slot(bool)
    def _on_toggled(self, on: bool) -> None:
        font = QApplication.font()
        before = self._points or font.pointSizeF()
        font.setPointSizeF(_TIMES * before if on else before)
        self._points = before if on else None
        self._hiding.hide("projector", Hide(views=tuple(key for key in VIEWS if key not in _KEPT)) if on else None)
        QApplication.setFont(font)
