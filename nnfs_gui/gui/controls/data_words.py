"""What a data set is called on the screen."""

from nnfs_gui.data.points import DRAWN
from nnfs_gui.gui.words import translate


def data_words(name: str) -> str:
    """Return the name of a data set as it stands in a sentence: of points that were drawn by hand it is but a checksum."""
    return translate("DataWords", "drawn points") if name.partition("?")[0] == DRAWN else name


def data_title(name: str) -> str:
    """Return the same as it begins a sentence."""
    words = data_words(name)
    return words if words == name else words[:1].upper() + words[1:]
