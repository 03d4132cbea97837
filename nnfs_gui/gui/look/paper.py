"""How widgets are painted onto paper: in light colours, as documents are white, and without what only the screen needs."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QWidget

from nnfs_gui.gui.look.style import palette_of
from nnfs_gui.gui.look.theme import LIGHT, Theme, in_high_contrast, is_dark, theme_of

_ON_PAPER = "onPaper"


@contextmanager
def on_paper(widget: QWidget) -> Iterator[Theme]:
    """Let a widget and all in it have the colours of paper, and mark no focus; nothing of that is seen on the screen."""
    shown = theme_of(widget.palette())
    theme = paper_theme(shown)
    # below an application's style sheet no widget takes over the palette of the one around it
    widgets = [] if theme is shown else [widget, *widget.findChildren(QWidget)]
    before = [QPalette(each.palette()) for each in widgets]
    widget.setProperty(_ON_PAPER, True)
    paper = palette_of(theme)
    for each in widgets:
        each.setPalette(paper)
    try:
        yield theme
    finally:
        for each, palette in zip(widgets, before, strict=True):
            each.setPalette(palette)
        widget.setProperty(_ON_PAPER, None)


def paper_theme(theme: Theme) -> Theme:
    """Return the light theme that goes with one of the window's."""
    if not is_dark(theme):
        return theme
    return in_high_contrast(LIGHT) if theme.border == theme.text else LIGHT


def shows_focus(widget: QWidget) -> bool:
    """Return whether a widget is to show that it has the focus: paper has none."""
    around: QWidget | None = widget
    while widget.hasFocus() and around is not None:
        if around.property(_ON_PAPER):
            return False
        around = around.parentWidget()
    return widget.hasFocus()
