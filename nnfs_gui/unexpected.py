"""What is said of errors that nobody expected."""

from nnfs_gui.words import QT_TRANSLATE_NOOP, Text


def unexpected(error: BaseException) -> Text | str:
    """Return what is said of an error that nobody expected: its kind and its message; of one that has a remedy, that."""
    if isinstance(error, MemoryError):
        return Text(
            QT_TRANSLATE_NOOP(
                "Core", "There is not enough memory for this. Close other programs, or choose something smaller."
            )
        )
    return f"{type(error).__name__}: {error}"
