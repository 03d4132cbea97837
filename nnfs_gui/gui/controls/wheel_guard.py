"""Keeps a wheel that scrolls past a field from changing what stands in it."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QAbstractSpinBox, QComboBox, QSlider, QWidget


class WheelGuard(QObject):
    """Leaves the wheel to the scrolling area around a field, unless the field was clicked or tabbed to first."""

    def guard_fields(self, parent: QWidget) -> None:
        """Watch over the number fields, choices and sliders in a widget."""
        for kind in (QAbstractSpinBox, QComboBox, QSlider):
            for field in parent.findChildren(kind):
                field.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # without it the wheel itself would give the focus
                field.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Wheel and isinstance(watched, QWidget) and not watched.hasFocus():
            event.ignore()
            return True
        return False
