"""What the help menu says about the program."""

import platform

from PySide6.QtCore import qVersion

from nnfs_gui.gui.window.diagnostics import PACKAGES, version_of
from nnfs_gui.gui.words import translate


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
