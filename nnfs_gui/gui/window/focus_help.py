"""The help for what has the focus."""

import html

from PySide6.QtWidgets import QAbstractButton, QTabBar, QWidget

from nnfs_gui.gui.accessibility.painted import Painted


def help_for(focused: QWidget | None) -> str:
    """Return what the control with the focus is called and does, as rich text; empty where nothing is said of it."""
    if focused is None:
        return ""
    name, tip = _name_of(focused), _tip_of(focused)
    state = focused.spoken_value() if isinstance(focused, Painted) else ""
    return paragraph(name, "\n".join(filter(None, (tip, state))))


def paragraph(name: str, text: str) -> str:
    """Return a paragraph of rich text with a name and what is said of it; empty where nothing is."""
    if not text:
        return ""
    words = text if text.startswith("<") else html.escape(text).replace("\n", "<br>")  # as `as_tip` gives them
    return f"<p><b>{html.escape(name)}</b><br>{words}</p>"


def _name_of(widget: QWidget) -> str:
    if isinstance(widget, QTabBar):
        return widget.tabText(widget.currentIndex())
    text = widget.text().replace("&", "") if isinstance(widget, QAbstractButton) else ""
    return widget.accessibleName() or text


def _tip_of(widget: QWidget) -> str:
    """Return the tool-tip of a widget, or else of the smallest part of the window around it that has one."""
    if isinstance(widget, QTabBar):
        return widget.tabToolTip(widget.currentIndex())
    around: QWidget | None = widget
    while around is not None and not around.toolTip():
        around = around.parentWidget()
    return "" if around is None else around.toolTip()
