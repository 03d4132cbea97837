"""What can be done from a menu, a button or the keyboard."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QMenu, QMenuBar, QWidget

_TIP = "tip"  # the property with an action's tool-tip while it can be done


def make_action(
    parent: QObject, name: str, text: str, tip: str = "", shortcut: str = "", *, checkable: bool = False
) -> QAction:
    """Return an action whose tool-tip, its text if there is no other, ends with the shortcut."""
    action = QAction(text, parent)
    action.setObjectName(name)
    action.setCheckable(checkable)
    action.setShortcut(QKeySequence(shortcut))
    set_tip(action, tip or text)
    return action


def set_tip(action: QAction, tip: str) -> None:
    """Say what an action does, as long as it can be done, with its shortcut."""
    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    action.setProperty(_TIP, f"{tip} ({keys})" if keys else tip)
    if action.isEnabled():
        action.setToolTip(action.property(_TIP))


def allow(action: QAction, obstacle: str = "") -> None:
    """Let an action be done; or where there is an obstacle, let it not be done, and its tool-tip say why."""
    action.setEnabled(not obstacle)
    action.setToolTip(obstacle or action.property(_TIP))


def make_menu(parent: QWidget, title: str = "") -> QMenu:
    """Return a menu that shows the tool-tips of its actions, so that a disabled one says why."""
    menu = QMenu(title, parent)
    menu.setToolTipsVisible(True)
    return menu


def add_menu(menus: QMenuBar | QMenu, title: str) -> QMenu:
    """Add such a menu to a bar, or to another menu."""
    menu = make_menu(menus, title)
    menus.addMenu(menu)
    return menu


def add_button(menu: QMenu, button: QAbstractButton, text: str = "") -> QAction:
    """Add what a button does to a menu, called as the button or otherwise; it can be done as long as the button can."""
    action = make_action(menu, f"{button.objectName()}Action", text or button.text(), button.toolTip())
    allow(action, "" if button.isEnabled() else button.toolTip())
    action.triggered.connect(button.click)
    menu.addAction(action)
    return action
