"""A page's body as strips for paper: headings, paragraphs, lists, tables, pictures and charts."""

import itertools
import re
from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter

from nnfs_gui.gui.printing.figures import chart_strips, picture_strip, picture_strips
from nnfs_gui.gui.printing.pagination import Strip
from nnfs_gui.gui.printing.tables import Cell, Table, table_strips
from nnfs_gui.gui.printing.typesetting import LINES, Paper, Piece, SetText, Side, pieces_of
from nnfs_gui.pages.html import on_paper
from nnfs_gui.pages.page_tree import Element, PageTree

_POINTS, _LEAD_POINTS = 9.5, 10.5
_HEADINGS = {"h1": (17.0, 0.0, 4.0), "h2": (12.5, 16.0, 2.0), "h3": (10.5, 10.0, 0.0)}  # points, pixels above and below
_RULE, _BELOW_RULE = 0.75, 9.0  # the line over a section, in pixels
_ABOVE, _ABOVE_FIGURE = 5.0, 8.0  # paragraphs, and what is none
_INDENT = 16.0  # of what is listed
_FILL = re.compile(r"\.confusion \.(\w+) \{ background: (#\w+); \}")


class Composition:
    """Makes strips of what is seen of a page."""

    def __init__(self, page: PageTree, paper: Paper) -> None:
        self._page = page
        self._paper = paper
        styles = on_paper(page.styles)
        self._chart_styles = "\n".join(line for line in styles.splitlines() if line.startswith(".chart"))
        self._fills = {name: QColor(colour) for name, colour in _FILL.findall(styles)}

    def strips(self) -> list[Strip]:
        return list(self._inside(self._page.body))

    def _inside(self, element: Element) -> Iterator[Strip]:
        for child, following in itertools.zip_longest(element.elements, element.elements[1:]):
            strips = list(self._block(child))
            if strips and child.tag == "p" and following is not None and following.tag not in ("p", "section"):
                strips[-1] = replace(strips[-1], keeps_next=True)  # it says what follows
            yield from strips

    def _block(self, element: Element) -> Iterator[Strip]:
        match element.tag:
            case "h1" | "h2" | "h3":
                yield self._heading(element)
            case "p":
                yield from self._paragraph(element, _LEAD_POINTS if "lead" in element.classes else _POINTS)
            case "caption" | "figcaption":
                yield self._caption(element)
            case "ul" if "pictures" in element.classes:
                yield from self._apart(picture_strips(self._paper, element.elements))
            case "li":
                yield from self._paragraph(element, _POINTS, "•")
            case "table":
                for caption in element.all("caption"):
                    yield self._caption(caption)
                yield from table_strips(self._paper, self._table(element), _POINTS)
            case "div" if "charts" in element.classes:
                charts = [figure for figure in element.elements if figure.all("svg")]
                yield from self._apart(chart_strips(self._paper, charts, self._chart_styles))
                for figure in element.elements:
                    if figure not in charts:
                        yield from self._inside(figure)
            case "img":
                yield from self._apart([picture_strip(self._paper, element)])
            case _:
                yield from self._inside(element)

    def _apart(self, figures: Iterator[Strip] | list[Strip]) -> Iterator[Strip]:
        for strip in figures:
            yield replace(strip, above=self._paper.length(_ABOVE_FIGURE))

    def _heading(self, element: Element) -> Strip:
        points, above, below = _HEADINGS[element.tag]
        text = SetText(self._paper, pieces_of(element, bold=True), points, self._paper.width)
        is_ruled = element.tag == "h2"  # as in a browser
        top = self._paper.length(_BELOW_RULE) if is_ruled else 0.0

        def paint(painter: QPainter) -> None:
            if is_ruled:
                painter.fillRect(QRectF(0.0, 0.0, self._paper.width, self._paper.length(_RULE)), LINES)
            text.paint(painter, QPointF(0.0, top))

        height = top + text.height + self._paper.length(below)
        return Strip(height, paint, text.text, self._paper.length(above), keeps_next=True)

    def _caption(self, element: Element) -> Strip:
        text = SetText(self._paper, pieces_of(element, quiet=True), _POINTS, self._paper.width)
        height = text.height + self._paper.length(2.0)
        above = self._paper.length(_ABOVE_FIGURE)
        return Strip(height, lambda painter: text.paint(painter, QPointF()), text.text, above, keeps_next=True)

    def _paragraph(self, element: Element, points: float, mark: str = "") -> Iterator[Strip]:
        """Yield the lines of a paragraph, or of an item that has a mark; neither the first nor the last one stands alone."""
        left = self._paper.length(_INDENT) if mark else 0.0
        text = SetText(self._paper, pieces_of(element), points, self._paper.width - left)
        marked = SetText(self._paper, [Piece(mark)], points)
        for number, line in enumerate(text.lines):

            def paint(painter: QPainter, number: int = number) -> None:
                if not number:
                    marked.paint(painter, QPointF(left / 3, 0.0))
                text.paint_line(painter, number, left)

            above = 0.0 if number else self._paper.length(2.0 if mark else _ABOVE)
            keeps = len(text.lines) > 1 and number in (0, len(text.lines) - 2)
            yield Strip(line.height(), paint, text.words(number), above, keeps)

    def _table(self, element: Element) -> Table:
        is_matrix, has_facts = "confusion" in element.classes, "facts" in element.classes
        rows = [[self._cell(cell, element.classes) for cell in row.elements] for row in element.all("tr")]
        heads = 1 if is_matrix else sum(len(head.all("tr")) for head in element.all("thead"))
        return Table(rows, heads, has_lines=not is_matrix and not has_facts, is_matrix=is_matrix)

    def _cell(self, element: Element, table: frozenset[str]) -> Cell:
        is_name, has_words = element.attributes.get("scope") == "row", "words" in element.classes
        side = Side.LEFT if is_name or has_words else Side.MIDDLE if "confusion" in table else Side.RIGHT
        fill = next((self._fills[name] for name in element.classes if name in self._fills), None)
        is_fact = is_name and "facts" in table
        pieces = pieces_of(element, bold=element.tag == "th" and not is_fact, quiet=is_fact)
        return Cell(tuple(pieces), side, element.tag == "th" or has_words, fill)
