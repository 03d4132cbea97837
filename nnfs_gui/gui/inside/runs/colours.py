"""How the curves of several runs are told apart: by seven colours of Okabe and Ito (2008), by lines, and by marks.

Of the first eight no two have the same line or the same mark, so that they are told apart without any colour.
"""

from PySide6.QtCore import Qt

from nnfs_gui.gui.curves.widgets.lines import Line

_COLOURS = 7
_LINES: tuple[Line, ...] = (
    Qt.PenStyle.SolidLine,
    Qt.PenStyle.DashLine,
    Qt.PenStyle.DotLine,
    Qt.PenStyle.DashDotLine,
    (12.0, 4.0),  # long dashes
    (10.0, 3.0, 1.0, 3.0, 1.0, 3.0),  # a dash and two dots
    (1.0, 6.0),  # dots far apart
    (12.0, 3.0, 4.0, 3.0),  # long and short dashes
)
_MARKS = ("o", "d", "s", "t", "+", "x", "star", "t1")  # pyqtgraph's names


def run_colour(slot: int) -> str:
    """Return the name of the theme's colour for the curve in a slot, the first being 0."""
    return f"run{slot % _COLOURS + 1}"


def run_line(slot: int) -> Line:
    """Return the kind of line; with the colour it repeats after 56 slots."""
    return _LINES[slot % len(_LINES)]


def run_mark(slot: int) -> str:
    """Return the mark of each epoch, which is drawn while there are few."""
    return _MARKS[slot % len(_MARKS)]
