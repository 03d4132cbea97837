"""What must be the same in a translation as in its text: fields, tags, the key of a menu, the last mark, breaks of lines."""

import re
import string
from collections import Counter
from collections.abc import Iterator

from catalogue import FORMS, Message

_COUNTS = re.compile(r"%L?n|%L?[1-9]")
_TAGS = re.compile(r"</?[a-zA-Z][^<>]*>")
_KEY = re.compile(r"&(?=[^\s&;])(?!\w+;)")
_ENDS = {"。": ".", "：": ":", "？": "?", "！": "!", "，": ",", "；": ";", "）": ")", "”": '"', "»": '"', "“": '"'}
_MARKS = ".:?!…,;"


def find_problems(code: str, message: Message, forms: tuple[str, ...]) -> list[str]:
    """Say what is wrong with a translation into a language, in its forms."""
    expected = FORMS[code] if message.plural else 1
    if len(forms) != expected:
        return [f"it needs {expected} form(s), and has {len(forms)}"]
    return list(
        dict.fromkeys(
            problem
            for place, form in enumerate(forms)
            for problem in _problems_of_form(message, form, is_first_of_several=expected > 1 and place == 0)
        )
    )


def _problems_of_form(message: Message, form: str, *, is_first_of_several: bool) -> Iterator[str]:
    source = message.source
    if not form.strip():
        yield "it is empty"
        return
    try:
        fields = _fields(form)
    except ValueError as error:
        yield f"its braces cannot be read: {error}"
        return
    counts, expected = set(_COUNTS.findall(form)), set(_COUNTS.findall(source))
    if counts != expected and not (is_first_of_several and not counts):  # "one run" needs no number
        yield f"it has the places {sorted(counts)}, expected {sorted(expected)}"
    missing, more = _fields(source) - fields, fields - _fields(source)
    if more or (missing and not (is_first_of_several and len(missing) == 1)):
        yield f"it lacks the fields {sorted(missing)} and has {sorted(more)} besides"
    tags, expected_tags = Counter(_TAGS.findall(form)), Counter(_TAGS.findall(source))
    if tags != expected_tags:
        yield f"its tags are {dict(tags)}, expected {dict(expected_tags)}"
    if len(_KEY.findall(form)) != len(_KEY.findall(source)):
        yield "its key, marked by &, is missing, or there is one too many"
    lines, expected_lines = (1 + text.count("\n") for text in (form, source))
    if lines != expected_lines:
        yield f"it has {lines} line(s), expected {expected_lines}"
    if _edges(form) != _edges(source) and not (source[0] == " " and (form[0].isspace() or form[0] == "%")):
        yield "it begins or ends with other spaces"
    if _end(form) != _end(source):
        yield f"it ends with “{form[-1]}”, expected “{source[-1]}”"


def _fields(text: str) -> set[str]:
    """Return the fields of a template, each with its conversion and its format."""
    return {
        f"{name}{'!' + conversion if conversion else ''}{':' + how if how else ''}"
        for _, name, how, conversion in string.Formatter().parse(text)
        if name is not None
    }


def _edges(text: str) -> tuple[str, str]:
    return text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]


def _end(text: str) -> str:
    last = text.rstrip()[-1]
    last = _ENDS.get(last, last)
    return last if last in _MARKS else ""
