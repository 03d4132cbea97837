"""Reads TOML from strangers: what takes the standard library's parser forever is refused before it begins."""

import re
import tomllib
from collections.abc import Iterator
from typing import Any

from nnfs_gui.words import QT_TRANSLATE_NOOP, ExplainedError, Text

_WHERE = re.compile(r"\s*\(at (?:line (?P<line>[0-9]+), column [0-9]+|end of document)\)$")
# what takes the standard library's parser the square of its length
_LONG_KEY = re.compile(r"""(?<![\w"'-])(?:["'\w-]++[ \t]*+\.[ \t]*+){20}""")
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
        raise TomlError(Text(QT_TRANSLATE_NOOP("Core", "It is not TOML: {reason}."), reason=reason), line) from error


def zero_large_numbers(values: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """Put 0 for each whole number of more than the 64 bits that TOML has, which may have millions; yield where it stood."""
    places = values.items() if isinstance(values, dict) else enumerate(values)
    for key, value in list(places):
        if isinstance(value, (dict, list)) and len(path) < _DEEPEST:  # nothing is read from below
            yield from zero_large_numbers(value, (*path, key))
        elif isinstance(value, int) and abs(value) >= _TOO_LARGE:
            values[key] = 0
            yield (*path, key)
