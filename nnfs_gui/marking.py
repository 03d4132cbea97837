"""Texts that are marked for translation where they stand."""

from dataclasses import dataclass


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: N802  lupdate knows it by this name
    """Mark a text for translation: it is found by `lupdate` and returned unchanged."""
    del context
    return text


@dataclass(frozen=True, slots=True)
class Reason:
    """The end of a sentence, marked for translation, and what is said in its place in English, if that says more."""

    template: str
    english: str = ""
    line: int | None = None  # that it is about
