"""How large text is, which sizes are reckoned by."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics

_TEXT = "the quick brown fox jumps over the lazy dog"


def character_width(metrics: QFontMetrics) -> int:
    """Return the width in pixels of a character in ordinary text.

    Qt's averageCharWidth is that of all characters that a font has: where it holds Chinese ones, twice as wide.
    """
    return round(metrics.horizontalAdvance(_TEXT) / len(_TEXT))


def shortened(text: str, metrics: QFontMetrics, characters: int) -> str:
    """Return a text no wider than so many characters; where it was wider, it ends with an ellipsis."""
    return metrics.elidedText(text, Qt.TextElideMode.ElideRight, characters * character_width(metrics))
