"""A 7 but an 8: the article of what stands in a sentence."""

import re

_SPELT = "AEFHILMNORSX"  # the letters whose names begin with a vowel
_AN = re.compile(
    "8[0-9]*"  # eight, eighty, eight hundred
    "|1[18](000)*"  # eleven, eighteen, and thousands of them
    r"|(?!uni|use|usu|eu|one\b|once)[aeiou].*"
    "|(hour|honest|honou?r|heir).*"
)


def takes_an(word: str) -> bool:
    """Say whether a number, a letter or a word follows "an", as it is spoken in English."""
    first = re.split(r"[\s\-.:;/]", word.strip().replace(",", ""), maxsplit=1)[0]
    if re.fullmatch("[A-Z][A-Z0-9]*", first):  # a letter, or a word of capitals, which is spelt
        return first[0] in _SPELT
    return _AN.fullmatch(first.lower()) is not None


def with_article(word: object, a: str, an: str) -> str:
    """Put a word into one of two sentences: `a` has "a {0}" where `an` has "an {0}"."""
    return (an if takes_an(str(word)) else a).format(word)


def name_with_article(name: str, a: str, an: str) -> str:
    """Put the name of a class into one of two such sentences: a number with its article, another name in quotation marks."""
    return with_article(name, a, an) if name.isdecimal() else a.format(f'"{name}"')
