"""All keys of the window: those of its actions, as these say them, and those that a picture or the pad takes itself."""

from collections.abc import Iterator

from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from nnfs_gui.gui.help.pages import Row
from nnfs_gui.gui.words import translate

_NATIVE = QKeySequence.SequenceFormat.NativeText


def keys_in(menus: QMenuBar, window: QWidget) -> list[Row]:
    """Return the keys of all actions in the menus, then those of shortcuts that say what they do, then the others."""
    rows: dict[str, dict[str, None]] = {}  # what each key does, where it is pressed in different places
    for action in _actions_in(menus):
        for keys in action.shortcuts():
            rows.setdefault(keys.toString(_NATIVE), {})[_does(action)] = None
    for shortcut in window.findChildren(QShortcut):
        if shortcut.whatsThis():
            rows.setdefault(shortcut.key().toString(_NATIVE), {})[shortcut.whatsThis()] = None
    return [*((keys, "; ".join(does)) for keys, does in rows.items()), *_keys_of_pictures()]


def _actions_in(menu: QMenuBar | QMenu) -> Iterator[QAction]:
    for action in menu.actions():
        inner = action.menu()
        if isinstance(inner, QMenu):
            yield from _actions_in(inner)
        elif action.isVisible() and not action.isSeparator():
            yield action


def _does(action: QAction) -> str:
    """Return what an action is called, and what its tool-tip adds to that, without its keys."""
    name, tip = _name(action.text().replace("&", "")), action.property("tip") or action.toolTip()
    for keys in action.shortcuts():
        tip = tip.removesuffix(f"({keys.toString(_NATIVE)})").strip()
    return name if not tip or _name(tip) == name else f"{name}: {tip}"


def _name(text: str) -> str:
    """Return an entry's text without the mark that it asks for more, before which some languages leave a space."""
    return text.removesuffix("…").rstrip()


def _keys_of_pictures() -> list[Row]:
    """Return what no action does: what is drawn or painted takes these keys, while it has the focus."""
    return [
        (
            translate("Help", "In the settings"),
            translate("Help", "Ctrl+Z and Ctrl+Y undo and redo a change there; Esc gives up what is typed in a field."),
        ),
        (translate("Help", "Space"), translate("Help", "Pause and go on, with the pad, the plane or a plot in focus.")),
        (
            "← →",
            translate("Help", "In a plot: from epoch to epoch (pages: by ten; Home, End); + and − zoom, 0 shows all of it."),
        ),
        ("Ctrl+← Ctrl+→", translate("Help", "In a plot of curves: from mark to mark, each of which says what happened.")),
        (
            translate("Help", "Ctrl and the wheel"),
            translate("Help", "Zoom in a plot; the wheel alone scrolls the view, dragging moves the curves."),
        ),
        (translate("Help", "Right mouse button"), translate("Help", "On the pad or the plane: erase.")),
        (
            translate("Help", "Menu key"),
            translate("Help", "On a figure or a heading: why this number, and what the word means."),
        ),
        (
            translate("Help", "Drop"),
            translate("Help", "A picture, drawings, a data set or a network anywhere on the window: open it."),
        ),
    ]
