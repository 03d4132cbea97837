"""Colours for Python code, by what its words are."""

import keyword
import re
from dataclasses import dataclass, fields

from PySide6.QtGui import QColor, QFont, QSyntaxHighlighter, QTextCharFormat, QTextDocument

from nnfs_gui.gui.look.theme import DARK, LIGHT, Theme


@dataclass(frozen=True, slots=True)
class CodeColours:
    """A colour for each kind of word, each with a contrast of 4.5:1 on the theme's `card`."""

    keyword: str
    defined: str  # the name after `def` or `class`
    text: str
    number: str
    comment: str


COLOURS: dict[Theme, CodeColours] = {
    LIGHT: CodeColours(keyword="#0b57b8", defined="#7a3db8", text="#0a6b47", number="#9a4100", comment="#586069"),
    DARK: CodeColours(keyword="#7cb7ff", defined="#d2a8ff", text="#7ee0b5", number="#ffb86b", comment="#a4acb6"),
}
_WORDS = re.compile(
    r'(?P<whole>""".*?""")'
    r'|(?P<open>""".*)'  # goes on in the next line
    r'|(?P<text>[fr]?"(?:[^"\\]|\\.)*")'
    r"|(?P<comment>#.*)"
    r"|(?<=\bdef )(?P<defined>\w+)|(?<=\bclass )(?P<class>\w+)"
    rf"|\b(?P<keyword>{'|'.join(keyword.kwlist)})\b"
    r"|\b(?P<number>\d[\d_]*(?:\.\d+)?(?:e[+-]?\d+)?)\b"
)
_KINDS = {"whole": "text", "open": "text", "class": "defined"}  # what looks the same as another kind
_OPEN = 1  # the state of a line that ends within a text


class CodeHighlighter(QSyntaxHighlighter):
    """Colours a document that holds Python; keywords are bold and comments slanted as well."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self._formats: dict[str, QTextCharFormat] = {}

    def set_theme(self, theme: Theme) -> None:
        colours = COLOURS[theme]
        for field in fields(colours):
            style = QTextCharFormat()
            style.setForeground(QColor(getattr(colours, field.name)))
            self._formats[field.name] = style
        self._formats["keyword"].setFontWeight(QFont.Weight.Bold)
        self._formats["comment"].setFontItalic(True)
        self.rehighlight()

    def highlightBlock(self, text: str) -> None:
        start = 0
        self.setCurrentBlockState(0)
        if self.previousBlockState() == _OPEN:
            end = text.find('"""')
            start = len(text) if end < 0 else end + 3
            self._paint(0, start, "text")
            if end < 0:
                self.setCurrentBlockState(_OPEN)
        for match in _WORDS.finditer(text, start):
            kind = match.lastgroup or ""
            self._paint(match.start(kind), match.end(kind), _KINDS.get(kind, kind))
            if kind == "open":
                self.setCurrentBlockState(_OPEN)

    def _paint(self, start: int, end: int, kind: str) -> None:
        if kind in self._formats:
            self.setFormat(start, end - start, self._formats[kind])
