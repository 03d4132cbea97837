"""Reads TOML from strangers: what takes the standard library's parser forever is refused before it begins."""

import re
import tomllib
from collections.abc import Iterator
from typing import Any

from nnfs_gui.reasons import reason_in
from nnfs_gui.words import QT_TRANSLATE_NOOP, ExplainedError, Text

_WHERE = re.compile(r"\s*\(at (?:line (?P<line>[0-9]+), column [0-9]+|end of document)\)$")
# what takes the standard library's parser the square of its length
_LONG_KEY = re.compile(r"""(?<![\w"'-])(?:["'\w-]++[ \t]*+\.[ \t]*+){20}""")
# what the standard library's parser says, as it begins, in words for those who write such a file by hand
_REASONS: tuple[tuple[str, str], ...] = (
    ("Illegal character '\\n'", QT_TRANSLATE_NOOP("Core", "A text is not closed: its last quotation mark is missing.")),
    ("Unterminated string", QT_TRANSLATE_NOOP("Core", "A text is not closed: its last quotation mark is missing.")),
    (
        "Unescaped",
        QT_TRANSLATE_NOOP(
            "Core", "In a text a backslash is doubled; or the text stands between ' instead of quotation marks."
        ),
    ),
    ("Expected '=' ", QT_TRANSLATE_NOOP("Core", "After a key comes =, and then its value.")),
    ("Expected ']", QT_TRANSLATE_NOOP("Core", "A heading in square brackets is not closed.")),
    (
        "Cannot ",
        QT_TRANSLATE_NOOP("Core", "This name stands here for the second time, or once in [ ] and once in [[ ]]."),
    ),
    ("Duplicate ", QT_TRANSLATE_NOOP("Core", "This name stands here for the second time.")),
    ("Unclosed array", QT_TRANSLATE_NOOP("Core", "A list is not closed, or a comma is missing in it.")),
    (
        "Unclosed inline table",
        QT_TRANSLATE_NOOP("Core", "A table in braces is not closed in its line, or a comma is missing in it."),
    ),
    (
        "Expected newline",
        QT_TRANSLATE_NOOP("Core", "After a value the line ends; a text has quotation marks at both of its ends."),
    ),
    (
        "Invalid initial character",
        QT_TRANSLATE_NOOP("Core", "A name has letters, digits, _ and -; any other stands in quotation marks."),
    ),
    (
        "Invalid statement",
        QT_TRANSLATE_NOOP("Core", "A line begins with a name and =, with a heading in square brackets, or with #."),
    ),
)
_CURLY = "“”„‟‘’‚«»"  # which a word processor makes of quotation marks
_NO_VALUE = QT_TRANSLATE_NOOP("Core", "This is no value: texts have quotation marks, and numbers a point and no comma.")
_NO_QUOTES = QT_TRANSLATE_NOOP("Core", "Quotation marks in TOML are {straight}, and not {found}.")
_TOO_LARGE = 2**63
_DEEPEST = 20  # tables in each other


class TomlError(ExplainedError):
    """A text is no TOML, or none that can be read; `line` counts from 1."""

    def __init__(self, text: Text, line: int) -> None:
        super().__init__(text)
        self.line = line


def load_toml(text: str) -> dict[str, Any]:
    """Return the tables of a text. Raises TomlError."""
    long_key = _LONG_KEY.search(text)
    if long_key is not None:
        line = text.count("\n", 0, long_key.start()) + 1
        raise TomlError(Text(QT_TRANSLATE_NOOP("Core", "This key has too many parts.")), line)
    try:
        return tomllib.loads(text)
    except (ValueError, RecursionError) as error:  # also of a number with thousands of digits
        match = _WHERE.search(str(error))
        line = int(match["line"]) if match and match["line"] else text.rstrip().count("\n") + 1 if match else 1
        reason = _WHERE.sub("", str(error))
        raise _error(reason, text.split("\n")[line - 1], line) from error


def _error(reason: str, words: str, line: int) -> TomlError:
    """Return an error that says why a text is no TOML, from what the parser says of the words of a line."""
    curly = next((mark for mark in words.partition("=")[2].lstrip()[:1] if mark in _CURLY), "")
    why = next((Text(explained) for said, explained in _REASONS if reason.startswith(said)), None)
    if reason == "Invalid value":
        why = Text(_NO_QUOTES, straight='"', found=curly) if curly else Text(_NO_VALUE)
    if why is None:
        return TomlError(Text(QT_TRANSLATE_NOOP("Core", "It is not TOML: {reason}."), reason=reason_in(reason)), line)
    return TomlError(Text(QT_TRANSLATE_NOOP("Core", "It is not TOML. {why}"), why=why), line)


def zero_large_numbers(values: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """Put 0 for each whole number of more than the 64 bits that TOML has, which may have millions; yield where it stood."""
    places = values.items() if isinstance(values, dict) else enumerate(values)
    for key, value in list(places):
        if isinstance(value, (dict, list)) and len(path) < _DEEPEST:  # nothing is read from below
            yield from zero_large_numbers(value, (*path, key))
        elif isinstance(value, int) and abs(value) >= _TOO_LARGE:
            values[key] = 0
            yield (*path, key)
