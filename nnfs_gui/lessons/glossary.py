"""The glossary: every term that the window and the lessons use, explained. It is read from resources/glossary/terms.toml.

A table is a term. Its words, which a file of another language gives anew by the same keys, are

    title        what it is called; also: other names of it; labels: what only a label of the window calls it
    sentence     one sentence; text: one paragraph, both in the markup of `markup`
    formula      if there is one, as markup has it between dollar signs
    picture_text what the picture shows, for those who cannot see it

and the same in all languages are `picture`, a file beside it, `source`, `see`, the keys of other terms, `settings` and
`views`, the keys of what it explains in the window, `code`, a dotted way below nnfs_gui to what does it, and its `lines`.
"""

import functools
import re
import tomllib
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import Any

from nnfs_gui.lessons.markup import plain
from nnfs_gui.paths import MissingFileError, resource

_FOLDER = "glossary"
_WORDS = ("title", "also", "labels", "sentence", "text", "formula", "picture_text")  # that each language has of its own
_AFTER_LABELS = ":：… \N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}"  # some languages have a space before the mark
_LETTER = r"[^\W\u4e00-\u9fff]"  # beside which no word begins or ends; between Chinese characters any may


@dataclass(frozen=True, slots=True)
class Term:
    """A term of the glossary; see the head of this file."""

    key: str
    title: str
    sentence: str
    text: str
    source: str
    code: str
    lines: str
    see: tuple[str, ...]
    also: tuple[str, ...] = ()
    labels: tuple[str, ...] = ()
    formula: str = ""
    picture: str = ""
    picture_text: str = ""
    settings: tuple[str, ...] = ()
    views: tuple[str, ...] = ()

    @property
    def names(self) -> tuple[str, ...]:
        """What a text may call it."""
        return (self.title, *self.also)


@dataclass(frozen=True, slots=True)
class Mention:
    """Where a text names a term."""

    start: int
    end: int
    key: str


class Glossary:
    """The terms by their keys, and by what a text, a label, a setting or a view has to do with them."""

    def __init__(self, terms: Mapping[str, Term], folder: Path) -> None:
        self.terms = dict(terms)
        self.folder = folder  # of its pictures
        self._by_name = {name.casefold(): term.key for term in terms.values() for name in term.names}
        self._by_label = self._by_name | {label.casefold(): term.key for term in terms.values() for label in term.labels}
        self._of_settings = {setting: term.key for term in terms.values() for setting in term.settings}
        self._of_views = {view: term.key for term in terms.values() for view in term.views}
        longest_first = sorted(self._by_name, key=lambda name: (-len(name), name))
        self._names = re.compile(rf"(?<!{_LETTER})(?:{'|'.join(map(re.escape, longest_first))})(?!{_LETTER})", re.IGNORECASE)

    def __iter__(self) -> Iterator[Term]:
        """Go through the terms in the order of their titles."""
        return iter(sorted(self.terms.values(), key=lambda term: _without_accents(term.title)))

    def get(self, key: str) -> Term | None:
        return self.terms.get(key)

    def named(self, label: str) -> Term | None:
        """Return the term that a label is, such as "Learning rate" or "right (%)", whatever its case."""
        key = self._by_label.get(label.strip().rstrip(_AFTER_LABELS).casefold())
        return None if key is None else self.terms[key]

    def mentions(self, text: str) -> list[Mention]:
        """Return where a text names terms, each term where it comes first; of names within one another, the longest."""
        found: dict[str, Mention] = {}
        for match in self._names.finditer(text):
            key = self._by_name[match[0].casefold()]
            found.setdefault(key, Mention(match.start(), match.end(), key))
        return list(found.values())

    def of_setting(self, key: str) -> Term | None:
        """Return the term that explains a setting, such as "optimizer.learning_rate"."""
        return self.terms.get(self._of_settings.get(key, ""))

    def of_view(self, key: str) -> Term | None:
        """Return the term that explains what a view shows."""
        return self.terms.get(self._of_views.get(key, ""))

    def search(self, words: str) -> list[Term]:
        """Return the terms that have all of these words, or beginnings of words: those that are called so come first."""
        wanted = _without_accents(words).split()
        ranked = []
        for term in self if wanted else ():
            names = _without_accents(" ".join((*term.names, *term.labels)))
            rest = _without_accents(plain(f"{term.sentence}\n\n{term.text}"))
            ranks = [0 if _begins(names, word) else 1 if _begins(rest, word) else 2 for word in wanted]
            if max(ranks) < 2:
                ranked.append((not _without_accents(term.title).startswith(wanted[0]), max(ranks), term))
        return [term for *_, term in sorted(ranked, key=lambda row: row[:2])]


@functools.cache
def read_glossary(language: str = "en") -> Glossary:
    """Read the glossary in a language, such as "de", or where a term or all of it is not translated, in English."""
    path = resource(f"{_FOLDER}/terms.toml")
    terms = {key: _term(key, table) for key, table in _tables(path).items()}
    try:
        words = _tables(resource(f"{_FOLDER}/terms.{language}.toml"))
    except MissingFileError:
        words = {}
    for key, table in words.items():
        if key in terms:
            own = {name: _as_field(value) for name, value in table.items() if name in _WORDS}
            terms[key] = replace(terms[key], **own)
    return Glossary(terms, path.parent)


def _tables(path: Path) -> dict[str, dict[str, Any]]:
    return tomllib.loads(path.read_text("utf-8"))


def _term(key: str, table: Mapping[str, Any]) -> Term:
    known = {field.name for field in fields(Term)}
    return Term(key=key, **{name: _as_field(value) for name, value in table.items() if name in known})


def _as_field(value: Any) -> Any:
    return tuple(value) if isinstance(value, list) else value.strip()


def _without_accents(words: str) -> str:
    """Return what words are sorted by and found by: their letters without accents, whatever their case."""
    letters = unicodedata.normalize("NFKD", words.casefold())
    return "".join(letter for letter in letters if not unicodedata.combining(letter))


def _begins(text: str, word: str) -> bool:
    return re.search(rf"(?<!{_LETTER}){re.escape(word)}", text) is not None
