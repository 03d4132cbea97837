"""The error of everything that reads or writes networks."""

from nnfs_gui.words import ExplainedError


class ModelFileError(ExplainedError):
    """A model cannot be read or written; the message names the file and the reason."""
