"""A language that nobody speaks, and everybody can read: to see whether longer words fit, and which were not translated."""

import re

from PySide6.QtCore import QTranslator

_PARTS = re.compile(r"%L?n|\{[^}]*\}|<[^>]*>|&\w+;|[A-Za-z]{2,}")
_ACCENTS = str.maketrans("AEIOUaeiounycgs", "ÅÉÎÖÜàéîöüñýçĝş")


class PseudoLanguage(QTranslator):
    """A language whose words are 40 % longer than English ones, with accents above and below."""

    def translate(self, context, source, disambiguation=None, n=-1):  # noqa: ARG002  Qt gives all of them
        return _PARTS.sub(_longer, re.sub(r"\((e?s)\)", r"\1", source))

    def isEmpty(self):  # noqa: N802  Qt calls it so
        return False


def _longer(part):
    word = part[0]
    return word.translate(_ACCENTS) + word[-1] * round(0.4 * len(word)) if word.isalpha() else word


def is_pseudo(words):
    """Whether all words of a text are in this language; names, numbers and single letters may be in any."""
    return not any(re.search(r"[A-Z]?[a-z]{4,}", word) and word.isascii() for word in words.split())
