"""What goes wrong with a library, as a sentence."""

from nnfs_gui.words import ExplainedError


class LibraryError(ExplainedError):
    """The library cannot be read or written, or has not what was asked for; the message is one sentence."""


class LibraryBusyError(LibraryError):
    """Another program keeps the library busy, for longer than was waited."""


class LibraryFullError(LibraryError):
    """There is no room for what was to be written: the disk is full, or the file may not grow."""


class ReadOnlyLibraryError(LibraryError):
    """The library can be read, but not written."""
