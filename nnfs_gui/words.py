"""Words that people read, in code that knows no Qt: marked where they stand, put together and translated at the edge."""

import re
from collections.abc import Callable

CONTEXT = "Core"  # under which a translation finds what is marked here

# What has no shape of its own, or changes how other characters are shown: control characters, which a terminal obeys; breaks
# of lines; marks that turn the direction of text; what is invisible, but not the two joiners, which some scripts need; and
# halves of surrogate pairs, which are no text, and with which Python stands for bytes that are not UTF-8.
_UNSHOWABLE = re.compile(
    r"[\x00-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ud800-\udfff]"
)
_ESCAPED_BYTES = range(0xDC80, 0xDD00)


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: N802  lupdate knows it by this name
    """Mark a text for translation: it is found by `lupdate` and returned unchanged."""
    del context
    return text


def showable(text: str) -> str:
    """Return a name as it can be shown, printed, encoded and kept anywhere: in one line, and nothing but text.

    What is not is replaced by its code, such as `\\x1b`, so that two names stay two.
    """
    return text if text.isascii() and text.isprintable() else _UNSHOWABLE.sub(_code, text)


def showable_lines(text: str) -> str:
    """Do as `showable` line by line, and leave tabs as they are."""
    return "\n".join("\t".join(map(showable, line.split("\t"))) for line in text.split("\n"))


class Text:
    """A sentence as a marked template, and the values of its fields: `Text(QT_TRANSLATE_NOOP("Core", "{n} epochs"), n=3)`.

    `str` gives it in English, in one line. A field may itself be a Text, or an ExplainedError.
    """

    __slots__ = ("fields", "template")

    def __init__(self, template: str, /, **fields: object) -> None:
        self.template = template
        self.fields = fields

    def __str__(self) -> str:
        return self.translated(lambda template: template)

    def __repr__(self) -> str:
        return f"Text({str(self)!r})"

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Text) and (self.template, self.fields) == (other.template, other.fields)

    def __hash__(self) -> int:
        return hash(str(self))

    def translated(self, translate: Callable[[str], str]) -> str:
        """Put the sentence together in the language of `translate`, which is given each template."""
        fields = {name: _translated(value, translate) for name, value in self.fields.items()}
        return showable(translate(self.template).format(**fields))


class ExplainedError(Exception):
    """An error that says in whole sentences what is wrong and what helps; `str` gives them in English."""

    def __init__(self, text: "Text | ExplainedError | str", /, **fields: object) -> None:
        """Take a marked template and its fields, or what another error or text says."""
        if isinstance(text, str):
            text = Text(text, **fields)
        self.text: Text = text.text if isinstance(text, ExplainedError) else text
        super().__init__(self.text)

    def __str__(self) -> str:
        return str(self.text)


class InvalidValueError(ExplainedError, ValueError):
    """What was read cannot be; the text says why, as a part of the sentence of another error."""


def _code(character: re.Match[str]) -> str:
    number = ord(character[0])
    if number in _ESCAPED_BYTES:
        number -= 0xDC00
    return f"\\x{number:02x}" if number < 0x100 else f"\\u{number:04x}"


def _translated(value: object, translate: Callable[[str], str]) -> object:
    if isinstance(value, ExplainedError):
        value = value.text
    return value.translated(translate) if isinstance(value, Text) else value
