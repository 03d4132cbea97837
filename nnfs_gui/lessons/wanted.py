"""What a field of a condition may say: a value or a bound, such as ">= 0.97"; and whether something found is like that."""

import difflib
import math
import operator
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from nnfs_gui.words import QT_TRANSLATE_NOOP, InvalidValueError, Text

_BOUND = re.compile(r"\s*(?P<sign>>=|<=|>|<|=)?\s*(?P<number>-?[0-9]+(?:\.[0-9]+)?(?:[eE]-?[0-9]+)?)\s*(?P<percent>%?)\s*")
_SIZES = re.compile(r"[1-9][0-9]*(?:,[1-9][0-9]*)*")
_COMPARE: dict[str, Callable[[float, float], bool]] = {
    ">=": operator.ge,
    "<=": operator.le,
    ">": operator.gt,
    "<": operator.lt,
    "=": math.isclose,
}
_WORDS = {
    ">=": QT_TRANSLATE_NOOP("Core", "at least {value}"),
    "<=": QT_TRANSLATE_NOOP("Core", "at most {value}"),
    ">": QT_TRANSLATE_NOOP("Core", "more than {value}"),
    "<": QT_TRANSLATE_NOOP("Core", "less than {value}"),
    "=": QT_TRANSLATE_NOOP("Core", "{value}"),
}
_NUMBER, _PERCENT = QT_TRANSLATE_NOOP("Core", "{value:,}"), QT_TRANSLATE_NOOP("Core", "{value:,} %")
_LONGEST, _SHORT = 200, 80  # characters of a text that is wanted, and of one in a sentence


@dataclass(frozen=True, slots=True)
class Wanted:
    """A value, and how what is found is to compare with it: "=", or of a number one of ">=", "<=", ">" and "<"."""

    value: bool | float | str
    compare: str = "="

    def allows(self, found: bool | float | str) -> bool:
        """Say whether what was found is as it is wanted."""
        if isinstance(self.value, str) or isinstance(found, (str, bool)):
            return self.value == found
        return bool(_COMPARE[self.compare](found, self.value))


@dataclass(frozen=True, slots=True)
class Flag:
    """True or false."""

    def read(self, given: Any) -> Wanted:
        if type(given) is not bool:
            raise InvalidValueError(QT_TRANSLATE_NOOP("Core", "must be true or false, got {value!r}"), value=short(given))
        return Wanted(given)


@dataclass(frozen=True, slots=True)
class Amount:
    """A number or a bound of one; of `whole` numbers, or a `share` from 0 to 1, which may also be written as "97 %"."""

    whole: bool = False
    share: bool = False

    def read(self, given: Any) -> Wanted:
        wanted = self._read(given)
        value = float(wanted.value)
        if not math.isfinite(value):
            raise self._refusal(given)
        if self.share and not 0 <= value <= 1:
            raise InvalidValueError(QT_TRANSLATE_NOOP("Core", "is a share from 0 to 1, got {value!r}"), value=short(given))
        if self.whole and value != int(value):
            raise InvalidValueError(QT_TRANSLATE_NOOP("Core", "is a whole number, got {value!r}"), value=short(given))
        return wanted

    def _read(self, given: Any) -> Wanted:
        if type(given) in (int, float):
            return Wanted(_as_float(given))
        match = _BOUND.fullmatch(given) if isinstance(given, str) and len(given) <= _LONGEST else None
        if match is None or (match["percent"] and not self.share):
            raise self._refusal(given)
        return Wanted(_as_float(match["number"]) / (100 if match["percent"] else 1), match["sign"] or "=")

    def _refusal(self, given: Any) -> InvalidValueError:
        example = ">= 0.97" if self.share else ">= 5"
        template = QT_TRANSLATE_NOOP("Core", 'is a number, or a bound such as "{example}", got {value!r}')
        return InvalidValueError(template, example=example, value=short(given))

    def words(self, value: float, digits: int = 4) -> Text:
        """Say a number of this kind with so many digits."""
        if self.share:
            return Text(_PERCENT, value=_plain(100 * value, digits))
        return Text(_NUMBER, value=round(value) if self.whole else _plain(value, digits))


@dataclass(frozen=True, slots=True)
class Name:
    """One of some names."""

    names: tuple[str, ...]

    def read(self, given: Any) -> Wanted:
        if given not in self.names:
            raise InvalidValueError(
                QT_TRANSLATE_NOOP("Core", "is one of {names}, got {value!r}{guess}"),
                names=", ".join(self.names),
                value=short(given),
                guess=nearest(given, self.names),
            )
        return Wanted(given)


@dataclass(frozen=True, slots=True)
class Words:
    """Any short text."""

    def read(self, given: Any) -> Wanted:
        if not isinstance(given, str) or not given.strip() or len(given) > _LONGEST:
            raise InvalidValueError(QT_TRANSLATE_NOOP("Core", "is a short text, got {value!r}"), value=short(given))
        return Wanted(given)


@dataclass(frozen=True, slots=True)
class Sizes:
    """The sizes of the hidden layers, such as "128,64", or "none"."""

    def read(self, given: Any) -> Wanted:
        sizes = given.replace(" ", "") if isinstance(given, str) and len(given) <= _LONGEST else ""
        if sizes != "none" and not _SIZES.fullmatch(sizes):
            raise InvalidValueError(
                QT_TRANSLATE_NOOP("Core", 'are sizes such as "128,64", or "none", got {value!r}'), value=short(given)
            )
        return Wanted(sizes)


FieldKind = Flag | Amount | Name | Words | Sizes


def in_words(kind: FieldKind, wanted: Wanted, found: bool | float | str | None) -> tuple[object, Text | str]:
    """Return what was found, and what is wanted, so exactly that they are seen to differ."""
    if not isinstance(kind, Amount) or isinstance(wanted.value, str):
        return found, str(wanted.value)
    value = float(wanted.value)
    if not isinstance(found, (int, float)):
        return found, Text(_WORDS[wanted.compare], value=kind.words(value))
    exactness = (digits for digits in (4, 6, 9, 17) if str(kind.words(found, digits)) != str(kind.words(value, digits)))
    digits = next(exactness, 4)
    return kind.words(found, digits), Text(_WORDS[wanted.compare], value=kind.words(value, digits))


def short(given: Any) -> Any:
    """Return a value of a file as it can stand in a sentence: no longer than that can be read."""
    if isinstance(given, str):
        return given if len(given) <= _SHORT else f"{given[:_SHORT]}…"
    return given if isinstance(given, (bool, int, float)) else "…"


def nearest(given: Any, known: Iterable[str]) -> Text | str:
    """Return which name was perhaps meant, as it is written most alike, if one is."""
    near = difflib.get_close_matches(given[:_LONGEST], list(known), 1) if isinstance(given, str) else []
    return Text(QT_TRANSLATE_NOOP("Core", "; perhaps {name} is meant"), name=near[0]) if near else ""


def _plain(value: float, digits: int) -> int | float:
    """Return a number with so many digits; a whole one has no decimals."""
    short = float(f"{value:.{digits}g}")
    return int(short) if short.is_integer() and abs(short) < 1e15 else short


def _as_float(number: int | float | str) -> float:
    try:
        return float(number)
    except OverflowError:  # a whole number with hundreds of digits
        return math.inf
