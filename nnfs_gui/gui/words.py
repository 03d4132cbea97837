"""Where words become those of the window's language: what code without Qt says, and what is said outside of a QObject."""

import logging
import re
from typing import SupportsFloat

from PySide6.QtCore import QCoreApplication

from nnfs_gui.languages import spoken
from nnfs_gui.unexpected import unexpected
from nnfs_gui.words import CONTEXT, ExplainedError, Text, showable_lines

_LOGGER = logging.getLogger(__name__)
_BEFORE_UNIT = re.compile(r"(?<=\d) (?=%|(?:px|s|min|h|ms|MB|GB|kB)\b)")
translate = QCoreApplication.translate  # lupdate knows it by this name: translate("Context", "a text")


def in_words(said: Text | Exception | str) -> str:
    """Put together and translate what code without Qt says; what else is said, or went wrong, becomes text alone.

    May be called in any thread.
    """
    if isinstance(said, ExplainedError):
        said = said.text
    elif isinstance(said, MemoryError):
        said = unexpected(said)
    return said.translated(_translated, spoken()) if isinstance(said, Text) else showable_lines(str(said))


def in_figures(number: SupportsFloat, how: str = ",") -> str:
    """Format a number as Python's `format` does by `how`, and write it as the window's language does.

    What machines read is formatted by Python alone.
    """
    return spoken().format(number, how)


def translated(marked: str, context: str = CONTEXT) -> str:
    """Translate a text that was marked where it stands; an empty one stays empty."""
    return translate(context, marked) if marked else ""


def _translated(template: str, n: int) -> str:
    return translate(CONTEXT, template, None, n)


def failure_in_words(error: BaseException) -> str:
    """Say what went wrong where anything may: what does not explain itself comes with its kind, and is logged."""
    if not isinstance(error, ExplainedError):
        _LOGGER.error("an unexpected error, which was said", exc_info=error)
    return in_words(error if isinstance(error, ExplainedError) else unexpected(error))


def unbroken(words: str) -> str:
    """Return words in which no line ends between a number and its unit."""
    return _BEFORE_UNIT.sub("\N{NO-BREAK SPACE}", words)
