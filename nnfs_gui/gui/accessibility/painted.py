"""What widgets that paint themselves are to a screen reader, to which Qt would show them as empty."""

from typing import ClassVar

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget


class Painted:
    """Mixed into a widget that paints itself: its role, and in words what is to be seen in it now.

    What it is called is the widget's accessible name.
    """

    spoken_role: ClassVar[QAccessible.Role] = QAccessible.Role.Graphic

    def spoken_value(self) -> str:
        """Return what is to be seen now. It is asked for only when somebody listens."""
        raise NotImplementedError(f"{type(self).__name__} must define spoken_value")


class _PaintedInterface(QAccessibleWidget):
    """Qt owns it, and PySide keeps it for as long; it must hold no reference to its widget, which would be kept as well."""

    def childCount(self) -> int:
        """Return 0: whatever it is made of, such as the viewport of what scrolls, is told by its own words."""
        return 0

    def child(self, _: int) -> QAccessibleInterface | None:  # type: ignore[override]  # Qt wants none where there is none
        return None

    def text(self, kind: QAccessible.Text) -> str:
        painted = self.object()
        if isinstance(painted, Painted) and kind in (QAccessible.Text.Value, QAccessible.Text.Description):
            return painted.spoken_value()
        return super().text(kind)


def painted_interface(widget: QWidget) -> QAccessibleInterface | None:
    """Return what a widget is to a screen reader, if it paints itself."""
    return _PaintedInterface(widget, widget.spoken_role) if isinstance(widget, Painted) else None
