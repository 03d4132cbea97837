"""A page as a tree, by which it is shown elsewhere than in a browser: read from the HTML that the pages here are made of."""

from dataclasses import dataclass, field
from html.parser import HTMLParser

from nnfs_gui.pages.html import escape

_EMPTY = frozenset(("br", "img", "link", "meta"))
_CELLS = frozenset(("td", "th"))
_ENDED_BY = {"td": _CELLS, "th": _CELLS, "tr": _CELLS | {"tr"}}  # what is open when one of these begins, and is not ended


@dataclass(slots=True)
class Element:
    """A tag with what is in it; a drawing, `svg`, has its own source instead."""

    tag: str
    attributes: dict[str, str] = field(default_factory=dict)
    children: list["Element | str"] = field(default_factory=list)
    source: str = ""

    @property
    def classes(self) -> frozenset[str]:
        return frozenset(self.attributes.get("class", "").split())

    @property
    def elements(self) -> list["Element"]:
        """The tags in it, without the text between them."""
        return [child for child in self.children if isinstance(child, Element)]

    def all(self, tag: str) -> list["Element"]:
        """Return the tags of a kind in it, at any depth."""
        found = []
        for element in self.elements:
            found += [element] if element.tag == tag else element.all(tag)
        return found

    @property
    def text(self) -> str:
        return "".join(child if isinstance(child, str) else child.text for child in self.children)


@dataclass(frozen=True, slots=True, eq=False)
class PageTree:
    """A page: what it is called, the tag of its language, its style sheets, and what is seen of it."""

    title: str
    language: str
    styles: str
    body: Element


def read_page(page: str) -> PageTree:
    """Read a page that `html.document` made."""
    reader = _Reader()
    reader.feed(page)
    reader.close()
    (html,) = reader.root.elements
    title, styles = ("\n".join(each.text for each in html.all(tag)) for tag in ("title", "style"))
    (body,) = html.all("body")
    return PageTree(title, html.attributes["lang"], styles, body)


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.root = Element("")
        self._open = [self.root]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if self._is_in_drawing:
            self._innermost.source += self.get_starttag_text() or ""
            return
        while self._innermost.tag in _ENDED_BY.get(tag, ()):
            self._open.pop()
        element = Element(tag, {name: value or "" for name, value in attrs})
        self._innermost.children.append(element)
        if tag not in _EMPTY:
            self._open.append(element)
        if tag == "svg":
            element.source = self.get_starttag_text() or ""

    def handle_endtag(self, tag: str) -> None:
        if self._is_in_drawing:
            self._innermost.source += f"</{tag}>"
        if self._is_in_drawing and tag != "svg":
            return
        while tag not in _EMPTY and self._open.pop().tag != tag:
            pass

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        if not self._is_in_drawing and tag not in _EMPTY:
            self.handle_endtag(tag)

    def handle_data(self, data: str) -> None:
        if self._is_in_drawing:
            self._innermost.source += escape(data)
        else:
            self._innermost.children.append(data)

    @property
    def _innermost(self) -> Element:
        return self._open[-1]

    @property
    def _is_in_drawing(self) -> bool:
        return self._innermost.tag == "svg"
