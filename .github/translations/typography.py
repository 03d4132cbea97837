"""The spaces that a language sets where others have none: whoever translates types any, and the right one is written."""

import re

_NARROW, _WIDE = "\N{NARROW NO-BREAK SPACE}", "\N{NO-BREAK SPACE}"
_SPACE = f"[ {_NARROW}{_WIDE}]"
# What Qt puts in the place of a number, %n or %1, is no percent sign.
_FRENCH = (
    (re.compile(f"{_SPACE}(?=[;!?»])|(?<=«){_SPACE}|{_SPACE}(?=%(?!L?n|L?[1-9]))"), _NARROW),
    (re.compile(f"{_SPACE}(?=:)"), _WIDE),
)
_GERMAN = ((re.compile(r"(?<=\w)(?=…$)"), " "),)
_SPACES = {"de": _GERMAN, "fr": _FRENCH}


def with_spaces(code: str, text: str) -> str:
    """Return a text with the spaces that the language of this code sets before and after its marks."""
    for place, space in _SPACES.get(code, ()):
        text = place.sub(space, text)
    return text
