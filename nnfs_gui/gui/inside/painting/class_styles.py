"""How classes are told apart: by seven colours of Okabe and Ito (2008), and by marks.

Of the first seven classes no two have the same colour, of the first nine no two the same mark, and of the first 63 no two
have both.
"""

from dataclasses import dataclass

from nnfs_gui.gui.curves.widgets.lines import Line
from nnfs_gui.gui.inside.runs.colours import run_line

_COLOURS = 7
_MARKS = ("o", "s", "t1", "d", "x", "t", "+", "t2", "t3")  # without the star, which is the drawing on the pad


@dataclass(frozen=True, slots=True)
class ClassStyle:
    """How a class is drawn, as lines and points alike."""

    colour: str  # the name of a colour of the theme
    mark: str  # one of pyqtgraph's symbols


def class_line(label: int) -> Line:
    """Return the kind of line of a class: of the first 56 no two have the same colour and line, where there are no marks."""
    return run_line(label // _COLOURS)


def class_style(label: int) -> ClassStyle:
    """Return how the class with this label, from 0, is drawn."""
    return ClassStyle(f"run{label % _COLOURS + 1}", _MARKS[label % len(_MARKS)])
