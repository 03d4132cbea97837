"""The first page of the help: how the window is used."""

import html

from nnfs_gui.gui.words import translate


def start_page() -> str:
    """Return it as rich text."""
    steps = (
        translate(
            "Help",
            "<b>Set up</b> a network on the left: its layers, the learning rate, how many epochs. A preset is a good start.",
        ),
        translate(
            "Help", "<b>Train</b> it, and watch the error fall in the middle. The learning rate can be changed meanwhile."
        ),
        translate(
            "Help", "<b>Draw</b> a digit on the right. The bars say what the network takes it for, even while it learns."
        ),
        translate("Help", "<b>Come back</b> to it: every run is kept under Runs, where it can be opened and compared."),
    )
    ways = (
        translate("Help", "F1 explains what has the focus."),
        translate("Help", "Shift+F1, then a click, explains what was clicked."),
        translate("Help", "A click on a word such as Accuracy says what it means; a right click on a figure, why it is so."),
    )
    items = "".join(f"<li style='margin-bottom:6px'>{step}</li>" for step in steps)
    more = "".join(f"<li>{html.escape(way)}</li>" for way in ways)
    title = html.escape(translate("Help", "How to use it"))
    return f"<h3>{title}</h3><ol>{items}</ol><ul>{more}</ul>"
