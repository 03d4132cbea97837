"""Reads a TOML file key by key, and collects everything that is wrong in it, with its lines."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from nnfs_gui.lessons.toml_lines import Path, find_lines, line_of
from nnfs_gui.lessons.wanted import nearest, short
from nnfs_gui.storage.toml_text import TomlError, load_toml, zero_large_numbers
from nnfs_gui.words import QT_TRANSLATE_NOOP, Text

_MISSING = QT_TRANSLATE_NOOP("Core", "“{key}” is missing.")
_KIND = QT_TRANSLATE_NOOP("Core", "“{key}” is {kind}, got {value!r}.")
_OTHER_KIND = QT_TRANSLATE_NOOP("Core", "“{key}” is {kind}, and not {found}.")
_KINDS: dict[type, str] = {
    str: QT_TRANSLATE_NOOP("Core", "a text"),
    int: QT_TRANSLATE_NOOP("Core", "a whole number"),
    float: QT_TRANSLATE_NOOP("Core", "a number"),
    bool: QT_TRANSLATE_NOOP("Core", "true or false"),
    dict: QT_TRANSLATE_NOOP("Core", "a table"),
    list: QT_TRANSLATE_NOOP("Core", "a list"),
}
_FEW = 20  # names, which stand in a sentence
_NONE_OF_FEW = QT_TRANSLATE_NOOP("Core", "“{key}” is one of {names}, got {value!r}{guess}.")
_NONE_OF_MANY = QT_TRANSLATE_NOOP(
    "Core", "“{key}” is a name from the lists in the README of the lessons, got {value!r}{guess}."
)
_MOST_PROBLEMS = 100


@dataclass(frozen=True, slots=True)
class Problem:
    """What is wrong in a line of a file, in a sentence."""

    line: int
    text: Text


@dataclass(slots=True)
class Problems:
    """Those of a file, in the order in which they are found."""

    lines: dict[Path, int] = field(default_factory=dict)
    found: list[Problem] = field(default_factory=list)

    def add(self, path: Path, text: Text) -> None:
        if len(self.found) < _MOST_PROBLEMS:
            self.found.append(Problem(line_of(self.lines, path), text))

    def in_order(self) -> tuple[Problem, ...]:
        return tuple(sorted(self.found, key=lambda problem: problem.line))


def parse_toml(text: str) -> tuple["Table | None", Problems]:
    """Return the table that a text is, which collects what is wrong with it; None where it is no TOML."""
    problems = Problems()
    try:
        values = load_toml(text)
    except TomlError as error:
        problems.found.append(Problem(error.line, error.text))
        return None, problems
    problems.lines = find_lines(text)
    for path in zero_large_numbers(values):
        problems.add(path, Text(QT_TRANSLATE_NOOP("Core", "This number is too large.")))
    return Table(values, (), problems), problems


class Table:
    """A table of a file. What is asked for and is not as it should be becomes a problem, and something empty."""

    def __init__(self, values: dict[str, Any], path: Path, problems: Problems) -> None:
        self.values = values
        self.path = path
        self.problems = problems
        self._known: list[str] = []

    def problem(self, key: str, said: Text | str, /, **fields: object) -> None:
        """Say what is wrong with a key; or with all of the table, where the key is empty."""
        text = said if isinstance(said, Text) else Text(said, **fields)
        self.problems.add((*self.path, key) if key else self.path, text)

    def text(self, key: str, *, needed: bool = False, most: int = 200) -> str:
        """Return a text of at most so many characters."""
        value: str | None = self._get(key, str, needed=needed)
        if value is None:
            return ""
        if needed and not value.strip():
            self.problem(key, QT_TRANSLATE_NOOP("Core", "“{key}” is empty."), key=key)
        if len(value) > most:
            self.problem(
                key,
                QT_TRANSLATE_NOOP("Core", "“{key}” has {count:,} characters; at most {most:,} are shown."),
                key=key,
                count=len(value),
                most=most,
            )
        return value.strip()

    def whole(self, key: str, default: int, low: int, high: int) -> int:
        value: int | None = self._get(key, int)
        if value is None:
            return default
        if not low <= value <= high:
            self.problem(
                key,
                QT_TRANSLATE_NOOP("Core", "“{key}” is from {low:,} to {high:,}, got {value!r}."),
                key=key,
                low=low,
                high=high,
                value=value,
            )
            return default
        return value

    def number(self, key: str, default: float) -> float:
        value = self._get(key, float)
        if value is None:
            return default
        if not -1e12 <= value <= 1e12:  # also what is no number
            self.problem(
                key,
                QT_TRANSLATE_NOOP("Core", "“{key}” is a number that can be drawn, got {value!r}."),
                key=key,
                value=value,
            )
            return default
        return float(value)

    def choice(self, key: str, names: Iterable[str], *, needed: bool = False) -> str:
        """Return one of these names, or an empty text."""
        value: str | None = self._get(key, str, needed=needed)
        return "" if value is None or not self._is_one(key, value, tuple(names)) else value

    def choices(self, key: str, names: Sequence[str] = ()) -> tuple[str, ...]:
        """Return a list of names, of these if any are given."""
        texts = self.texts(key)
        return tuple(text for text in texts if not names or self._is_one(key, text, names))

    def texts(self, key: str, *, most: int = 1000, count: int = 100) -> tuple[str, ...]:
        """Return a list of texts: at most so many, of at most so many characters."""
        values: list[Any] = self._get(key, list) or []
        if len(values) > count:
            self.problem(
                key,
                QT_TRANSLATE_NOOP("Core", "“{key}” has {found:,} entries; at most {most:,} are possible."),
                key=key,
                found=len(values),
                most=count,
            )
        texts = [value for value in values if isinstance(value, str) and value.strip() and len(value) <= most]
        if len(texts) < len(values):
            self.problem(
                key,
                QT_TRANSLATE_NOOP("Core", "“{key}” is a list of texts of at most {most:,} characters."),
                key=key,
                most=most,
            )
        return tuple(text.strip() for text in texts[:count])

    def table(self, key: str) -> "Table | None":
        value: dict[str, Any] | None = self._get(key, dict)
        return None if value is None else Table(value, (*self.path, key), self.problems)

    def tables(self, key: str, *, most: int) -> list["Table"]:
        """Return the tables of a list."""
        values: list[Any] = self._get(key, list) or []
        if not all(isinstance(value, dict) for value in values):
            self.problem(key, QT_TRANSLATE_NOOP("Core", "“{key}” is a list of tables."), key=key)
        if len(values) > most:
            self.problem(
                key,
                QT_TRANSLATE_NOOP("Core", "“{key}” has {found:,} entries; at most {most:,} are possible."),
                key=key,
                found=len(values),
                most=most,
            )
        places = enumerate(values[:most])
        return [Table(value, (*self.path, key, place), self.problems) for place, value in places if isinstance(value, dict)]

    def finish(self, where: Text) -> None:
        """Say which keys mean nothing here; `where` is what the table is called."""
        for key in self.values:
            if key not in self._known:
                known = ", ".join(self._known)
                self.problem(
                    key,
                    QT_TRANSLATE_NOOP("Core", "“{key}” means nothing in {where}{guess}. Known are {known}."),
                    key=short(key),
                    where=where,
                    known=known,
                    guess=nearest(key, self._known),
                )

    def _get(self, key: str, kind: type, *, needed: bool = False) -> Any:
        self._known.append(key)
        if key not in self.values:
            if needed:
                self.problem("", _MISSING, key=key)
            return None
        value = self.values[key]
        if type(value) is kind or (kind is float and type(value) is int):
            return value
        if isinstance(value, (dict, list)):
            self.problem(key, _OTHER_KIND, key=key, kind=Text(_KINDS[kind]), found=Text(_KINDS[type(value)]))
        else:
            self.problem(key, _KIND, key=key, kind=Text(_KINDS[kind]), value=short(value))
        return None

    def _is_one(self, key: str, value: str, names: Sequence[str]) -> bool:
        if value in names:
            return True
        said, guess = _NONE_OF_FEW if len(names) <= _FEW else _NONE_OF_MANY, nearest(value, names)
        self.problem(key, said, key=key, names=", ".join(names), value=short(value), guess=guess)
        return False
