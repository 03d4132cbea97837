"""The languages of the window, how each writes numbers, and which one is spoken.

Nothing here knows Qt: lessons and the glossary look for their words by it. The command line always speaks English.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

VARIABLE = "NNFS_GUI_LANGUAGE"  # names a language by its code, in place of the system's and of the one that was chosen

_FOUR_DIGITS = re.compile(r"(?<![0-9,])([0-9]),([0-9]{3})(?![0-9,])")


@dataclass(frozen=True, slots=True)
class Language:
    """A language: what it is called in files and in itself, and what stands in its numbers."""

    code: str  # of its files, and as Qt calls it
    name: str  # in itself
    tags: tuple[str, ...]  # with which a system asks for it: these, and what is more exact, such as de-AT
    is_draft: bool = False  # not all is translated, or it was not read again
    decimal: str = "."
    group: str = ","
    percent: str = "\u00a0%"  # with the space before it
    groups_four: bool = True  # whether a number of four digits has a mark for its thousand

    def figures(self, english: str) -> str:
        """Return a number that was formatted as Python does, in English, as this language writes it."""
        if not self.groups_four:
            english = _FOUR_DIGITS.sub(r"\1\2", english)
        return english.translate({ord("."): self.decimal, ord(","): self.group, ord("%"): self.percent})

    def format(self, value: object, how: str) -> str:
        """Format a number as Python's `format` does by `how`, and write it as this language does."""
        return self.figures(format(value, how))


ENGLISH = Language("en", "English", ("en",))
LANGUAGES = {
    language.code: language
    for language in (
        ENGLISH,
        Language("de", "Deutsch", ("de",), decimal=",", group="."),
        Language("fr", "Français", ("fr",), decimal=",", group="\u202f", percent="\u202f%"),
        Language("es", "Español", ("es",), is_draft=True, decimal=",", group=".", groups_four=False),
        Language("it", "Italiano", ("it",), is_draft=True, decimal=",", group=".", percent="%", groups_four=False),
        Language("zh_CN", "简体中文", ("zh-Hans", "zh-CN", "zh-SG"), is_draft=True, percent="%"),
    )
}


class _Window:
    """The one window of this process."""

    language = ENGLISH


def spoken() -> Language:
    """Return the language of this process's window; English where there is none. May be called in any thread."""
    return _Window.language


def speak(language: Language) -> None:
    """Let this language be the window's, as far as it is made without Qt; `gui/translation.py` does the rest."""
    _Window.language = language


def choose_language(chosen: str, environment: Mapping[str, str], system: Sequence[str]) -> Language:
    """Return the language of the window.

    That is the one that the environment names, or else the one that was `chosen` by its code, or else the first of those
    that the system's user reads, best first, that there is; or else English.
    """
    for code in (environment.get(VARIABLE, ""), chosen):
        if code in LANGUAGES:
            return LANGUAGES[code]
    return next((language for tag in system for language in LANGUAGES.values() if _answers(language, tag)), ENGLISH)


def _answers(language: Language, tag: str) -> bool:
    tag = tag.replace("_", "-").casefold()
    return any(f"{tag}-".startswith(f"{own.casefold()}-") for own in language.tags)
