"""The pages that the help menu shows."""

from PySide6.QtCore import QCoreApplication


def help_text() -> str:
    """Return how the window is used, as rich text."""
    steps = (
        _tr(
            "<b>Set up</b> a network on the left: its layers, the learning rate, how many epochs. A preset is a good start."
        ),
        _tr("<b>Train</b> it, and watch the error fall in the middle. The learning rate can be changed meanwhile."),
        _tr("<b>Draw</b> a digit on the right. The bars say what the network takes it for, even while it learns."),
        _tr("<b>Come back</b> to it: every run is kept under Runs, where it can be opened, go on, and be compared."),
    )
    keys = (
        ("Ctrl+T", _tr("train")),
        ("Ctrl+Return", _tr("train for one epoch")),
        (_tr("Space"), _tr("pause and go on, with the pad or a plot in focus")),
        ("Esc", _tr("stop; what was learnt is kept")),
        ("Ctrl+Z, Ctrl+Y", _tr("undo and redo a stroke")),
        (_tr("Delete"), _tr("clear the pad")),
        ("Ctrl+E", _tr("eraser; the right mouse button erases as well")),
        ("Ctrl+R", _tr("a random test digit")),
        ("Ctrl+S, Ctrl+O", _tr("save and open a network")),
        ("Ctrl+Shift+O, Ctrl+Alt+O", _tr("open a data folder or a data file")),
        (_tr("Ctrl+1, Ctrl+2, …"), _tr("the tabs in the middle")),
        ("Ctrl+Shift+C", _tr("the settings as a Python script")),
        ("F11", _tr("full screen")),
    )
    items = "".join(f"<li style='margin-bottom:6px'>{step}</li>" for step in steps)
    rows = "".join(f"<tr><td style='padding-right:24px'><b>{key}</b></td><td>{text}</td></tr>" for key, text in keys)
    return f"<ol>{items}</ol><table cellspacing='4'>{rows}</table>"


def about_text(version: str) -> str:
    """Return what this program is, as rich text."""
    lines = (
        _tr("A neural network from scratch, in NumPy alone, that one can watch while it learns."),
        _tr("The digits are MNIST, by Yann LeCun, Corinna Cortes and Christopher J. C. Burges (CC BY-SA 3.0)."),
        _tr("MIT licence."),
    )
    return f"<h3>nnfs_gui {version}</h3>" + "".join(f"<p>{line}</p>" for line in lines)


def _tr(text: str) -> str:
    return QCoreApplication.translate("HelpText", text)
