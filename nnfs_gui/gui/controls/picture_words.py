"""Which words pictures for files have in the place of those that a widget shows."""

from PySide6.QtWidgets import QComboBox, QLabel, QWidget

from nnfs_gui.gui.controls.shortened import ShortenedBox, ShortenedLabel

_WORDS = "wordsInPictures"


def in_pictures(widget: QWidget, words: str | None = "") -> None:
    """Let pictures have these words in the place of a widget's, by default none of it, or with None what it shows.

    What one can do in the window is nothing to say on paper.
    """
    widget.setProperty(_WORDS, words)


def is_in_pictures(widget: QWidget) -> bool:
    """Return whether there is anything of a widget in pictures."""
    return widget.property(_WORDS) != "" and (not isinstance(widget, QLabel | QComboBox) or bool(words_in_pictures(widget)))


def words_in_pictures(widget: QLabel | QComboBox) -> str:
    """Return what pictures say in the place of a widget."""
    words = widget.property(_WORDS)
    if words is not None:
        return str(words)
    if isinstance(widget, ShortenedLabel | ShortenedBox):
        return widget.shown
    return widget.currentText() if isinstance(widget, QComboBox) else widget.text()
