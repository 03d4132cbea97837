"""Pictures and charts on paper: side by side as far as there is room, drawings as lines, images with sharp pixels."""

import base64
import re
from collections.abc import Iterator, Sequence

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from nnfs_gui.gui.printing.pagination import Strip
from nnfs_gui.gui.printing.typesetting import Paper, SetText, Side, pieces_of
from nnfs_gui.pages.page_tree import Element

_POINTS = 8.0  # of words beside a figure
_BETWEEN_CHARTS, _BELOW_CHART = 20.0, 4.0  # pixels
_BESIDE_SAMPLE, _BETWEEN_SAMPLES = 6.0, 14.0  # of lines in a legend
_WIDEST_WORDS, _BETWEEN_PICTURES, _BELOW_PICTURE = 110.0, 10.0, 2.0
_WORDS_OF_CHART = re.compile(r">([^<]+)<")


def chart_strips(paper: Paper, charts: Sequence[Element], styles: str) -> Iterator[Strip]:
    """Yield charts, two in a row, each with its legend. `styles` are those of their parts."""
    gap = paper.length(_BETWEEN_CHARTS)
    across = paper.width if len(charts) == 1 else (paper.width - gap) / 2
    drawn = [_Chart(paper, chart, across, styles) for chart in charts]
    for place in range(0, len(drawn), 2):
        row = drawn[place : place + 2]

        def paint(painter: QPainter, row: Sequence[_Chart] = row) -> None:
            for column, chart in enumerate(row):
                chart.paint(painter, column * (across + gap))

        yield Strip(max(chart.height for chart in row), paint, " ".join(chart.text for chart in row))


def picture_strips(paper: Paper, items: Sequence[Element]) -> Iterator[Strip]:
    """Yield rows of pictures that have their words below them."""
    pictures = [_Picture(paper, item.all("img")[0]) for item in items]
    words = [pieces_of(item) for item in items]
    gap, widest = paper.length(_BETWEEN_PICTURES), paper.length(_WIDEST_WORDS)
    natural = max(SetText(paper, each, _POINTS).natural for each in words)
    across = max(min(natural, widest), *(picture.width for picture in pictures))
    columns = max(1, int((paper.width + gap) // (across + gap)))
    for place in range(0, len(items), columns):
        row = pictures[place : place + columns]
        texts = [SetText(paper, each, _POINTS, across, Side.MIDDLE) for each in words[place : place + columns]]
        top = max(picture.height for picture in row)
        below = top + paper.length(_BELOW_PICTURE)

        def paint(
            painter: QPainter,
            row: Sequence[_Picture] = row,
            texts: Sequence[SetText] = texts,
            top: float = top,
            below: float = below,
        ) -> None:
            for column, (picture, text) in enumerate(zip(row, texts, strict=True)):
                left = column * (across + gap)
                picture.paint(painter, QPointF(left + (across - picture.width) / 2, top - picture.height))
                text.paint(painter, QPointF(left, below))

        yield Strip(below + max(text.height for text in texts), paint, " ".join(text.text for text in texts))


def picture_strip(paper: Paper, image: Element) -> Strip:
    """Return a picture that stands by itself."""
    picture = _Picture(paper, image)
    return Strip(picture.height, lambda painter: picture.paint(painter, QPointF()), image.attributes.get("alt", ""))


class _Picture:
    """An image of a page, no wider than the paper."""

    def __init__(self, paper: Paper, image: Element) -> None:
        width, height = (paper.length(float(image.attributes[name])) for name in ("width", "height"))
        scale = min(1.0, paper.width / width)
        self.width, self.height = width * scale, height * scale
        self._image = QImage.fromData(base64.b64decode(image.attributes["src"].partition(",")[2]))

    def paint(self, painter: QPainter, at: QPointF) -> None:
        painter.drawImage(QRectF(at.x(), at.y(), self.width, self.height), self._image)


class _Chart:
    """A chart, as wide as it is or as there is room, and below it what its lines are."""

    def __init__(self, paper: Paper, figure: Element, across: float, styles: str) -> None:
        drawing = figure.all("svg")[0]
        self._drawing, width, height = _drawing(paper, drawing, styles)
        scale = min(1.0, across / width)
        self._box = QRectF(0.0, 0.0, width * scale, height * scale)
        self._legend: list[tuple[QSvgRenderer, QRectF, SetText, QPointF]] = []
        left, top, lowest = 0.0, self._box.height() + paper.length(_BELOW_CHART), 0.0
        for entry in figure.all("span"):
            line, width, height = _drawing(paper, entry.all("svg")[0], styles)
            indent = width + paper.length(_BESIDE_SAMPLE)
            name = SetText(paper, pieces_of(entry), _POINTS)
            if indent + name.natural > across:
                name = SetText(paper, pieces_of(entry), _POINTS, across - indent)
            if left and left + indent + name.natural > across:
                left, top, lowest = 0.0, top + lowest, 0.0
            middle = top + (name.lines[0].height() - height) / 2
            self._legend.append((line, QRectF(left, middle, width, height), name, QPointF(left + indent, top)))
            left, lowest = left + indent + name.natural + paper.length(_BETWEEN_SAMPLES), max(lowest, name.height)
        self.height = top + lowest
        self.text = " ".join([*_WORDS_OF_CHART.findall(drawing.source), *(name.text for _, _, name, _ in self._legend)])

    def paint(self, painter: QPainter, left: float) -> None:
        self._drawing.render(painter, self._box.translated(left, 0.0))
        for line, box, name, at in self._legend:
            line.render(painter, box.translated(left, 0.0))
            name.paint(painter, QPointF(left + at.x(), at.y()))


def _drawing(paper: Paper, svg: Element, styles: str) -> tuple[QSvgRenderer, float, float]:
    """Return what draws an SVG, and its size."""
    renderer = QSvgRenderer(svg.source.replace(">", f"><style>{styles}</style>", 1).encode())
    width, height = (paper.length(float(svg.attributes[name])) for name in ("width", "height"))
    return renderer, width, height
