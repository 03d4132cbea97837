"""Names in quotation marks, which each language has of its own."""

from nnfs_gui.words import QT_TRANSLATE_NOOP, Text


def quoted(name: object) -> Text:
    """Return a name, a `Text` or what it is in words, as it is quoted in a sentence."""
    return Text(QT_TRANSLATE_NOOP("Core", "“{name}”"), name=name)
