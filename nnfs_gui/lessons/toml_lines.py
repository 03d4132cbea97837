"""In which line of a TOML file each key stands, which the standard library does not tell.

The text has been read by `tomllib` before, so nothing is checked here; what is not understood has no line of its own.
"""

import re
from collections.abc import Mapping

Path = tuple[str | int, ...]  # such as ("step", 0, "until", 1, "is")

_BLANK = re.compile(r"(?:[ \t\r\n]+|#[^\n]*)*")
_SPACE = re.compile(r"[ \t]*")
_BARE = re.compile(r"[A-Za-z0-9_-]+")
_STRINGS = (r'"""(?:\\.|[^\\])*?"{3,5}', r"'''.*?'{3,5}", r'"(?:\\.|[^"\\\n])*"', r"'[^'\n]*'")
_STRING = re.compile("|".join(_STRINGS), re.DOTALL)
_PLAIN = re.compile(r"[^,\]}#\n]*")
_DEEPEST = 20  # arrays and tables in each other


def find_lines(text: str) -> dict[Path, int]:
    """Return the line, from 1, in which each key, each table and each element of an array begins."""
    return _Scanner(text).scan()


def line_of(lines: Mapping[Path, int], path: Path) -> int:
    """Return the line of a key, or of the nearest one around it that has a line; 1 where none has."""
    while path and path not in lines:
        path = path[:-1]
    return lines.get(path, 1)


class _Scanner:
    def __init__(self, text: str) -> None:
        self._text = text
        self._at = 0
        self._counted = (0, 1)  # up to where lines were counted, and the line there
        self._lines: dict[Path, int] = {}
        self._tables: dict[Path, int] = {}  # how many of each array of tables there are

    def scan(self) -> dict[Path, int]:
        table: Path = ()
        while True:
            self._skip(_BLANK)
            start = self._at
            if start >= len(self._text):
                return self._lines
            if self._text.startswith("[", start):
                table = self._header()
            else:
                self._pair(table, 0)
            if self._at == start:  # what nobody understands
                self._at += 1

    def _header(self) -> Path:
        is_array = self._text.startswith("[[", self._at)
        start = self._at
        self._at += 2 if is_array else 1
        keys = self._keys()
        path: Path = ()
        for place, key in enumerate(keys):
            path = (*path, key)
            is_last = place == len(keys) - 1
            if is_last and is_array:
                self._tables[path] = self._tables.get(path, 0) + 1
            if path in self._tables:
                path = (*path, self._tables[path] - 1)
        self._mark(path, start)
        end = self._text.find("\n", self._at)
        self._at = len(self._text) if end < 0 else end
        return path

    def _pair(self, table: Path, depth: int) -> None:
        """Go over a key and its value."""
        start = self._at
        keys = self._keys()
        path: Path = (*table, *keys)
        self._mark(path, start)
        self._skip(_SPACE)
        if self._text.startswith("=", self._at):
            self._at += 1
            self._value(path, depth)

    def _keys(self) -> list[str]:
        keys: list[str] = []
        while True:
            self._skip(_SPACE)
            match = _STRING.match(self._text, self._at) or _BARE.match(self._text, self._at)
            if match is None:
                return keys
            keys.append(match[0].strip("\"'"))
            self._at = match.end()
            self._skip(_SPACE)
            if not self._text.startswith(".", self._at) or len(keys) > _DEEPEST:
                return keys
            self._at += 1

    def _value(self, path: Path, depth: int) -> None:
        self._skip(_SPACE)
        opening = self._text[self._at : self._at + 1]
        if opening and opening in "[{" and depth < _DEEPEST:
            self._at += 1
            self._several(path, depth, "]" if opening == "[" else "}")
            return
        match = _STRING.match(self._text, self._at) or _PLAIN.match(self._text, self._at)
        if match is not None:
            self._at = match.end()

    def _several(self, path: Path, depth: int, closing: str) -> None:
        """Go over the elements of an array, or the pairs of a table in a line."""
        count = 0
        while self._at < len(self._text):
            self._skip(_BLANK)
            start = self._at
            if self._text.startswith(closing, start):
                self._at += 1
                return
            if self._text.startswith(",", start):
                self._at += 1
                continue
            if closing == "]":
                self._mark((*path, count), start)
                self._value((*path, count), depth + 1)
                count += 1
            else:
                self._pair(path, depth + 1)
            if self._at == start:
                self._at += 1

    def _skip(self, pattern: re.Pattern[str]) -> None:
        match = pattern.match(self._text, self._at)
        if match is not None:
            self._at = match.end()

    def _mark(self, path: Path, at: int) -> None:
        counted, line = self._counted
        line += self._text.count("\n", counted, at)
        self._counted = at, line
        self._lines.setdefault(path, line)
