"""Pages, made of strips that are never cut."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtGui import QPainter


@dataclass(frozen=True, slots=True, eq=False)
class Strip:
    """What stands across a page: a line of text, a row of a table, pictures beside each other.

    `paint` draws it from the painter's origin on. `above` is the room before it, but at the top of a page. It stays on a
    page with what follows if it `keeps_next`. Where a page begins with it, `head` stands above it once more.
    """

    height: float
    paint: Callable[[QPainter], None]
    text: str = ""  # what it says
    above: float = 0.0
    keeps_next: bool = False
    head: "tuple[Strip, ...]" = ()


@dataclass(frozen=True, slots=True, eq=False)
class Placed:
    """A strip with its distance from the top of the page; what is higher than a page is made smaller."""

    strip: Strip
    top: float
    scale: float = 1.0

    @property
    def bottom(self) -> float:
        return self.top + self.scale * self.strip.height


def paginate(strips: Sequence[Strip], height: float) -> list[list[Placed]]:
    """Place strips on pages of a height. Those that keep together go to a new page together, if one can hold them."""
    pages: list[list[Placed]] = [[]]
    for chain in _chains(strips):
        if pages[-1] and _bottom(pages[-1]) + _height(chain) > height:
            pages.append([])
        for strip in chain:
            if pages[-1] and _bottom(pages[-1]) + strip.above + strip.height > height:  # of a chain longer than a page
                pages.append([])
            page = pages[-1]
            for each in (strip,) if page else (*strip.head, strip):
                top = _bottom(page) + each.above if page else 0.0
                page.append(Placed(each, top, min(1.0, (height - top) / each.height)))
    return pages


def _chains(strips: Sequence[Strip]) -> Iterator[list[Strip]]:
    chain: list[Strip] = []
    for strip in strips:
        chain.append(strip)
        if not strip.keeps_next:
            yield chain
            chain = []
    if chain:
        yield chain


def _height(chain: Sequence[Strip]) -> float:
    return sum(strip.above + strip.height for strip in chain)


def _bottom(page: Sequence[Placed]) -> float:
    return page[-1].bottom if page else 0.0
