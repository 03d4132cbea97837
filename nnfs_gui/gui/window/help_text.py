"""The pages that the help menu shows."""

import platform

from PySide6.QtCore import qVersion

from nnfs_gui.gui.window.diagnostics import PACKAGES, version_of
from nnfs_gui.gui.words import translate


def help_text(focused: str) -> str:
    """Return how the window is used, as rich text, after the help for what has the focus."""
    steps = (
        translate(
            "HelpText",
            "<b>Set up</b> a network on the left: its layers, the learning rate, how many epochs. A preset is a good start.",
        ),
        translate(
            "HelpText",
            "<b>Train</b> it, and watch the error fall in the middle. The learning rate can be changed meanwhile.",
        ),
        translate(
            "HelpText", "<b>Draw</b> a digit on the right. The bars say what the network takes it for, even while it learns."
        ),
        translate(
            "HelpText",
            "<b>Come back</b> to it: every run is kept under Runs, where it can be opened, go on, and be compared.",
        ),
    )
    keys = (
        ("Ctrl+T", translate("HelpText", "train")),
        ("Ctrl+Return", translate("HelpText", "train for one epoch")),
        ("Ctrl+Shift+Return", translate("HelpText", "train for one batch, a single step")),
        (translate("HelpText", "Space"), translate("HelpText", "pause and go on, with the pad or a plot in focus")),
        (
            "← →",
            translate(
                "HelpText", "in a plot: from epoch to epoch (pages: by ten; Home, End); + and − zoom, 0 shows the whole run"
            ),
        ),
        ("Ctrl+← Ctrl+→", translate("HelpText", "in a plot of curves: from mark to mark, each of which says what happened")),
        (
            translate("HelpText", "Ctrl and the wheel"),
            translate("HelpText", "zoom in a plot; the wheel alone scrolls the view, dragging moves the curves"),
        ),
        ("Esc", translate("HelpText", "stop; what was learnt is kept. In a field: give up what was typed")),
        (
            "Ctrl+Z, Ctrl+Y",
            translate("HelpText", "undo and redo: a change of the settings in the left zone, elsewhere a stroke"),
        ),
        (translate("HelpText", "Delete"), translate("HelpText", "clear the pad")),
        ("Ctrl+E", translate("HelpText", "eraser; the right mouse button erases as well")),
        ("Ctrl+R", translate("HelpText", "a random test digit")),
        ("Ctrl+S, Ctrl+O", translate("HelpText", "save and open a network")),
        ("Ctrl+Shift+O, Ctrl+Alt+O", translate("HelpText", "open a data folder or a data file")),
        (
            "Ctrl+Shift+N",
            translate(
                "HelpText",
                "a data set of your own letters, shapes or symbols: name them, draw each a few times, train on the drawings",
            ),
        ),
        (
            translate("HelpText", "Drop"),
            translate("HelpText", "a picture, drawings, a data set or a network anywhere on the window, to open it"),
        ),
        (
            translate("HelpText", "Ctrl+1, Ctrl+2, …"),
            translate("HelpText", "the views in the middle, as they stand in their groups"),
        ),
        (
            "Ctrl+Tab, Ctrl+Shift+Tab",
            translate("HelpText", "the next view of the group and the one before; after the last one, the next group"),
        ),
        ("F1", translate("HelpText", "this help, first of all for what has the focus")),
        ("F6, Shift+F6", translate("HelpText", "the next zone and the one before: buttons of a run, set up, watch, draw")),
        ("Ctrl+Shift+C", translate("HelpText", "the settings as a Python script")),
        ("Ctrl+Alt+N", translate("HelpText", "an experiment: the settings with different values, in the background")),
        ("Ctrl+Shift+T", translate("HelpText", "add these settings to the queue of what is trained in the background")),
        ("F9, Shift+F9", translate("HelpText", "fold the settings or the pad away, and unfold them")),
        ("F11", translate("HelpText", "full screen")),
    )
    items = "".join(f"<li style='margin-bottom:6px'>{step}</li>" for step in steps)
    rows = "".join(f"<tr><td style='padding-right:24px'><b>{key}</b></td><td>{text}</td></tr>" for key, text in keys)
    return f"{focused}<ol>{items}</ol><table cellspacing='4'>{rows}</table>"


def about_text(version: str) -> str:
    """Return what this program is and what it is made of, with the licences, as rich text."""
    lines = (
        translate("HelpText", "A neural network from scratch, in NumPy alone, that one can watch while it learns."),
        translate("HelpText", "The program and the network that comes with it: MIT licence."),
        translate(
            "HelpText",
            "The digits are MNIST, by Yann LeCun, Corinna Cortes and Christopher J. C. Burges: CC BY-SA 3.0. "
            "LeCun, Bottou, Bengio, Haffner: Gradient-based learning applied to document recognition, "
            "Proceedings of the IEEE 86 (11), 1998.",
        ),
        translate(
            "HelpText",
            "The network that comes with it has also learnt from the Pen-Based Recognition of Handwritten Digits by "
            "E. Alpaydin and F. Alimoglu, UCI Machine Learning Repository, 1998: CC BY 4.0.",
        ),
        translate("HelpText", "It is made of these, each under its own licence:"),
    )
    source = translate("HelpText", "{0}; its source is at {1}")
    packages = [
        ("Python", platform.python_version(), "PSF"),
        ("Qt", qVersion(), source.format("LGPL 3", "code.qt.io")),
        *((package, version_of(package), licence) for package, licence in PACKAGES.items()),
    ]
    cells = "".join(
        f"<tr><td style='padding-right:16px'>{name}</td><td style='padding-right:16px'>{number}</td><td>{licence}</td></tr>"
        for name, number, licence in packages
    )
    text = "".join(f"<p>{line}</p>" for line in lines)
    return f"<h3>nnfs_gui {version}</h3>{text}<table cellspacing='2'>{cells}</table>"
