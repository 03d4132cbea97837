"""How the curves of compared runs are told apart: seven colours of Okabe and Ito (2008), and four kinds of line."""

from PySide6.QtCore import Qt

_COLOURS = 7
_LINES = (Qt.PenStyle.SolidLine, Qt.PenStyle.DashLine, Qt.PenStyle.DotLine, Qt.PenStyle.DashDotLine)


def run_colour(slot: int) -> str:
    """Return the name of the theme's colour for the curve in a slot, the first being 0."""
    return f"run{slot % _COLOURS + 1}"


def run_line(slot: int) -> Qt.PenStyle:
    """Return the kind of line; with the colour it repeats after 28 slots."""
    return _LINES[slot % len(_LINES)]
