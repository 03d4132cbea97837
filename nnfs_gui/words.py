"""Words that people read, in code that knows no Qt: marked where they stand, put together and translated at the edge."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from decimal import Decimal
from numbers import Real

from nnfs_gui.languages import ENGLISH, Language
from nnfs_gui.marking import QT_TRANSLATE_NOOP as QT_TRANSLATE_NOOP  # noqa: PLC0414  whoever says something has it from here
from nnfs_gui.marking import Reason

CONTEXT = "Core"  # under which a translation finds what is marked here

# What has no shape of its own, or changes how other characters are shown: control characters, which a terminal obeys; breaks
# of lines; marks that turn the direction of text; what is invisible, but not the two joiners, which some scripts need; and
# halves of surrogate pairs, which are no text, and with which Python stands for bytes that are not UTF-8.
_UNSHOWABLE = re.compile(
    r"[\x00-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ud800-\udfff]"
)
_WITH_NUMBER = re.compile(r"\{n[:}]")
_ESCAPED_BYTES = range(0xDC80, 0xDD00)


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

    `str` gives it in English, in one line. A field may itself be a Text, or an error, which then says its reason. A number
    is written as the language does, and a field called n is a number that the whole sentence goes with: other languages have
    a form for each kind of number, as Polish has three, and the template is that of English for several.
    """

    __slots__ = ("fields", "template")

    def __init__(self, template: str, /, **fields: object) -> None:
        self.template = template
        self.fields = {name: _said_by(value) for name, value in fields.items()}

    @classmethod
    def joined(cls, items: Iterable[object], separator: str = ", ") -> "Text":
        """Return names, numbers or sentences that are said one after the other."""
        return cls("{items}", items=Listed(tuple(items), separator))

    def __str__(self) -> str:
        return self.translated(lambda template, _: template)

    def __repr__(self) -> str:
        return f"Text({str(self)!r})"

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Text) and (self.template, self.fields) == (other.template, other.fields)

    def __hash__(self) -> int:
        return hash(str(self))

    def translated(self, translate: Callable[[str, int], str], language: Language = ENGLISH) -> str:
        """Put the sentence together in a language, that of `translate`, which is given each template and the n, or -1."""
        fields = {name: _translated(value, translate, language) for name, value in self.fields.items()}
        n = self.fields["n"] if _WITH_NUMBER.search(self.template) else -1
        return showable(translate(self.template, n if isinstance(n, int) else -1).format(**fields))


@dataclass(frozen=True, slots=True)
class Figure:
    """A number in a sentence that is formatted in a way which the template does not know, such as ".2g"."""

    number: float | Decimal
    how: str = ","


@dataclass(frozen=True, slots=True)
class Listed:
    """Names, numbers or sentences in a sentence, one after the other."""

    items: tuple[object, ...]
    separator: str = ", "


@dataclass(frozen=True, slots=True)
class EnglishOnly:
    """What a system or a library says in English, and what is said in its place in other languages."""

    words: str
    otherwise: Text

    def translated(self, translate: Callable[[str, int], str], language: Language) -> str:
        """Return what is said in a language, that of `translate`."""
        return showable(self.words) if language == ENGLISH else self.otherwise.translated(translate, language)


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


def _said_by(value: object) -> object:
    """Return what is said of the value of a field: of an error that does not explain itself, its reason."""
    if isinstance(value, ExplainedError) or not isinstance(value, Exception | Reason):
        return value
    from nnfs_gui.reasons import IN_LINE, reason_of  # noqa: PLC0415  it loads what a network alone does without

    if isinstance(value, Exception):
        value = reason_of(value)
    said = EnglishOnly(value.english, Text(value.template)) if value.english else Text(value.template)
    return said if value.line is None else Text(IN_LINE, reason=said, line=value.line)


def _code(character: re.Match[str]) -> str:
    number = ord(character[0])
    if number in _ESCAPED_BYTES:
        number -= 0xDC00
    return f"\\x{number:02x}" if number < 0x100 else f"\\u{number:04x}"


class _Number:
    """A number in a template, which formats it as Python does, and has it written as the language does."""

    def __init__(self, number: Real | Decimal, language: Language) -> None:
        self._number = number
        self._language = language

    def __format__(self, how: str) -> str:
        return self._language.format(self._number, how)

    def __str__(self) -> str:
        return format(self, "")

    def __repr__(self) -> str:
        return repr(self._number)


def _translated(value: object, translate: Callable[[str, int], str], language: Language) -> object:
    match value:
        case ExplainedError():
            return value.text.translated(translate, language)
        case Text() | EnglishOnly():
            return value.translated(translate, language)
        case Figure():
            return language.format(value.number, value.how)
        case Listed():
            return value.separator.join(str(_translated(item, translate, language)) for item in value.items)
        case Real() | Decimal() if not isinstance(value, bool):
            return _Number(value, language)
    return value
