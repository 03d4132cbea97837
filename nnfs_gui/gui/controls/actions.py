"""What can be done from a menu, a button or the keyboard."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence


def make_action(
    parent: QObject, name: str, text: str, tip: str = "", shortcut: str = "", *, checkable: bool = False
) -> QAction:
    """Return an action whose tool-tip, its text if there is no other, ends with the shortcut."""
    action = QAction(text, parent)
    action.setObjectName(name)
    action.setCheckable(checkable)
    action.setShortcut(QKeySequence(shortcut))
    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    action.setToolTip(f"{tip or text} ({keys})" if keys else tip or text)
    return action
