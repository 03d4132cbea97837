"""What buttons that stay pressed are to a screen reader: Qt would show them as boxes to tick."""

from PySide6.QtGui import QAccessible, QAccessibleActionInterface, QAccessibleStateChangeEvent
from PySide6.QtWidgets import QAccessibleWidget, QToolButton

UNFOLDS = "unfolds"  # the property of a button that shows and hides what stands under it


class ToggleInterface(QAccessibleWidget):
    """A button that is pressed or not; or one that unfolds something, which is expanded or not.

    Qt owns it, and PySide keeps it for as long; it must hold no reference to its widget, which would be kept as well.
    """

    def __init__(self, button: QToolButton) -> None:
        super().__init__(button, QAccessible.Role.Button)

    @property
    def _button(self) -> QToolButton:
        button = self.object()
        assert isinstance(button, QToolButton)
        return button

    def text(self, kind: QAccessible.Text) -> str:
        words = super().text(kind)
        return words or (self._button.text().replace("&", "") if kind == QAccessible.Text.Name else "")

    def state(self) -> QAccessible.State:
        state, button = super().state(), self._button
        if button.property(UNFOLDS):
            state.expandable, state.expanded, state.collapsed = True, button.isChecked(), not button.isChecked()
        else:
            state.checkable, state.checked = True, button.isChecked()
        return state

    def actionNames(self) -> list[str]:
        return [QAccessibleActionInterface.pressAction(), *super().actionNames()]

    def doAction(self, name: str) -> None:
        if name == QAccessibleActionInterface.pressAction():
            self._button.click()
        else:
            super().doAction(name)


def tell_unfolded(button: QToolButton) -> None:
    """Let a screen reader know that something was unfolded, or folded away."""
    change = QAccessible.State()
    change.expanded = change.collapsed = True
    QAccessible.updateAccessibility(QAccessibleStateChangeEvent(button, change))
