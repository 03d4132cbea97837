"""What runs and experiments are called on the screen, and what is kept of a name that was edited there."""

from nnfs_gui.gui.words import in_words
from nnfs_gui.storage.library.default_names import name_text


def name_words(name: str) -> str:
    """Return a name that is kept as people read it."""
    return in_words(name_text(name))


def name_to_keep(typed: str, *known: str) -> str:
    """Return what is kept of a name that was typed, or left as it stood: where it reads as one of these, that one.

    So a name that the program gave is never kept in the language of one window.
    """
    return next((name for name in known if name_words(name) == typed), typed)
