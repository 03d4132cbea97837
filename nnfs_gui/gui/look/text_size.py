"""How large text is, which sizes are reckoned by."""

from PySide6.QtGui import QFontMetrics

_TEXT = "the quick brown fox jumps over the lazy dog"


def character_width(metrics: QFontMetrics) -> int:
    """Return the width in pixels of a character in ordinary text.

    Qt's averageCharWidth is that of all characters that a font has: where it holds Chinese ones, twice as wide.
    """
    return round(metrics.horizontalAdvance(_TEXT) / len(_TEXT))
