r"""Formulas in Markdown, `$y = x W + b$` and `$$…$$`, as MathML, which browsers draw without a script."""

import re
from xml.etree.ElementTree import Element

from latex2mathml.converter import convert
from markdown import Markdown
from markdown.blockprocessors import BlockProcessor
from markdown.extensions import Extension
from markdown.inlinepatterns import InlineProcessor

_INLINE = r"(?<![\\$\w])\$(?=[^\s$])([^$\n]+?)(?<=[^\s\\])\$(?![\w$])"
_BLOCK = re.compile(r"\A\$\$\s*(.+?)\s*\$\$\Z", re.DOTALL)


class FormulaExtension(Extension):
    """Make MathML of formulas. What stands in code is no formula."""

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802  Markdown's name
        md.inlinePatterns.register(_InlineFormulas(_INLINE, md), "formula", 185)  # after code, before escapes
        md.parser.blockprocessors.register(_BlockFormulas(md.parser), "formula", 75)


class _InlineFormulas(InlineProcessor):
    def handleMatch(self, m: re.Match[str], data: str) -> tuple[str, int, int]:  # noqa: ARG002, N802
        return self.md.htmlStash.store(convert(m[1])), m.start(), m.end()


class _BlockFormulas(BlockProcessor):
    def test(self, parent: Element, block: str) -> bool:  # noqa: ARG002
        return _BLOCK.match(block.strip()) is not None

    def run(self, parent: Element, blocks: list[str]) -> None:
        match = _BLOCK.match(blocks.pop(0).strip())
        assert match is not None
        formula = convert(match[1], display="block")
        parent.append(Element("div", {"class": "formula", "tabindex": "0"}))
        parent[-1].text = self.parser.md.htmlStash.store(formula)
