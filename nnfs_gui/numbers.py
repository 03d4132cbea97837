"""Numbers as people write them: 0.01 and 0,01 are the same, and so are 10000, 10,000, 10.000, 10 000 and 10'000.

What can be meant in two ways, or in none, is refused: it becomes no other number.
"""

import math
import re
import unicodedata

from nnfs_gui.words import QT_TRANSLATE_NOOP, ExplainedError

_SIGNS = {"\N{MINUS SIGN}": "-", "\N{FULLWIDTH FULL STOP}": ".", "\N{FULLWIDTH COMMA}": ","}
_SIGNS |= {"\N{ARABIC DECIMAL SEPARATOR}": ",", "\N{ARABIC THOUSANDS SEPARATOR}": "'"}
_SIGNS |= dict.fromkeys("\N{RIGHT SINGLE QUOTATION MARK}\N{MODIFIER LETTER APOSTROPHE}`´", "'")
_NUMBER = re.compile(r"(?P<sign>[+-]?)(?P<mantissa>[0-9., '_]*?[0-9][0-9., '_]*?)(?P<exponent>e[+-]?[0-9]{1,4})?")
_GROUPED = re.compile(r"[1-9][0-9]{0,2}(?:(?P<mark>[., '_])[0-9]{3})(?:(?P=mark)[0-9]{3})*")
_MARKS = ".,"  # each of them marks the decimals, or groups


class NumberError(ExplainedError, ValueError):
    """A text is no number, or not one of the kind that is wanted; the message says how to write one."""


def parse_fraction(text: str) -> float:
    """Read a number. A single point or comma marks its decimals. Raises NumberError."""
    number = _match(text)
    digits = number and _split(number["mantissa"])
    if not number or not digits:
        raise NumberError(QT_TRANSLATE_NOOP("Core", "“{text}” is no number; write it as 0.01 or 0,01."), text=_short(text))
    whole, decimals = digits
    value = float(f"{number['sign']}{whole}.{decimals}{number['exponent'] or ''}")
    if not math.isfinite(value):
        raise NumberError(QT_TRANSLATE_NOOP("Core", "“{text}” is too large a number."), text=_short(text))
    return value


def parse_fractions(text: str) -> tuple[float, ...]:
    """Read a number, or several with commas or semicolons between them, such as 0.2,0.5. Raises NumberError.

    A comma that can mark decimals does: 0,5 is one number, and 0,2;0,5 are two.
    """
    try:
        return (parse_fraction(text),)
    except NumberError:
        parts = text.split(";" if ";" in text else ",")
        if len(parts) == 1:
            raise
        return tuple(map(parse_fraction, parts))


def parse_share(text: str) -> float:
    """Read a share as 0.1, or as 10%. Raises NumberError."""
    bare = text.strip()
    return parse_fraction(bare[:-1]) / 100 if bare.endswith("%") else parse_fraction(bare)


def parse_whole(text: str, most: int = 10_000) -> int:
    """Read a whole number. A single point or comma before three digits groups them.

    Raises NumberError, with an example of at most `most`; a larger number is read as well.
    """
    number = _match(text)
    mantissa = number["mantissa"] if number and not number["exponent"] else ""
    digits = (_ungrouped(mantissa), "") if _GROUPED.fullmatch(mantissa) else _split(mantissa)
    if not number or not digits or digits[1].strip("0") or len(digits[0]) > 30:
        example = next((example for example in (10_000, 1_000) if example <= most), None)
        if example is None:
            raise NumberError(QT_TRANSLATE_NOOP("Core", "“{text}” is no whole number; write it as 10."), text=_short(text))
        raise NumberError(
            QT_TRANSLATE_NOOP("Core", "“{text}” is no whole number; write it as {example} or {example:,}."),
            text=_short(text),
            example=example,
        )
    return int(number["sign"] + digits[0])


def _match(text: str) -> re.Match[str] | None:
    """Match the parts of a number, in whichever script its digits and signs are written. Raises NumberError for nothing."""
    if not text.strip():
        raise NumberError(QT_TRANSLATE_NOOP("Core", "It is empty; write a number."))
    plain = (" " if sign.isspace() else _SIGNS.get(sign, sign) for sign in text.strip())
    return _NUMBER.fullmatch("".join(str(unicodedata.decimal(sign, sign)) for sign in plain).lower())


def _split(mantissa: str) -> tuple[str, str] | None:
    """Return the digits before and after the decimal mark, or None where they cannot be told apart."""
    last = max(mantissa.rfind(mark) for mark in _MARKS)
    if last < 0 or mantissa.count(mantissa[last]) > 1:  # none; or one that comes twice, and so groups
        whole, decimals = mantissa, ""
    else:
        whole, decimals = mantissa[:last], mantissa[last + 1 :]
    if _GROUPED.fullmatch(whole):
        whole = _ungrouped(whole)
    return (whole or "0", decimals or "0") if (whole + decimals).isdecimal() else None


def _ungrouped(digits: str) -> str:
    return re.sub("[^0-9]", "", digits)


def _short(text: str) -> str:
    """Return what stands in a sentence in the place of a text, which may be of any length."""
    words = " ".join(text.split())
    return words if len(words) <= 40 else f"{words[:40]}…"
