"""What goes wrong with a library, as a sentence."""

from nnfs_gui.words import ExplainedError


class LibraryError(ExplainedError):
    """The library cannot be read or written, or has not what was asked for; the message is one sentence."""
