"""What a data set is called on the screen."""

from nnfs_gui.data.points import dataset_text
from nnfs_gui.gui.words import in_words


def data_words(name: str) -> str:
    """Return the name of a data set as it stands in a sentence."""
    return in_words(dataset_text(name))


def data_title(name: str) -> str:
    """Return the same as it begins a sentence."""
    words = data_words(name)
    return words if words == name else words[:1].upper() + words[1:]
