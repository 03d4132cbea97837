"""Tables on paper: their columns share the width of a page, each row is a strip, and the head stands on every page."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from nnfs_gui.gui.printing.pagination import Strip
from nnfs_gui.gui.printing.typesetting import LINES, Paper, Piece, SetText, Side

_SCALES = (1.0, 0.9, 0.8)  # of the text, from which a table takes the first that lets it fit
_MATRIX_SCALES = (1.0, 0.9, 0.8, 0.7, 0.6, 0.5)
_BESIDE, _BESIDE_IN_MATRIX, _ABOVE = 6.0, 3.0, 2.0  # a cell's text, in pixels
_BETWEEN = 10.0  # parts of a table that is wider than a page


@dataclass(frozen=True, slots=True, eq=False)
class Cell:
    """A cell: what stands in it, to which side, whether that may be broken into lines, and what lies behind it."""

    pieces: tuple[Piece, ...]
    side: Side
    wraps: bool = True
    fill: QColor | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Table:
    """The rows of a table, of which the first `heads` are its head; `is_matrix` says that it is one of numbers in boxes."""

    rows: Sequence[Sequence[Cell]]
    heads: int = 0
    has_lines: bool = True
    is_matrix: bool = False

    @property
    def beside(self) -> float:
        """The room on each side of a cell's text, in pixels."""
        return _BESIDE_IN_MATRIX if self.is_matrix else _BESIDE


@dataclass(frozen=True, slots=True)
class _Column:
    """How wide a column is in one line, and how wide it must be."""

    natural: float
    least: float


def table_strips(paper: Paper, table: Table, points: float) -> Iterator[Strip]:
    """Yield the rows of a table. What is too wide for the page stands below each other, each part with the first column."""
    beside = 2 * paper.length(table.beside)
    size, columns = _fit(paper, table, points)
    for number, part in enumerate(_parts([beside + column.least for column in columns], paper.width)):
        shown = [columns[place] for place in part]
        room = paper.width - sum(beside + column.least for column in shown)
        widths = [beside + width for width in _shared(shown, room)]
        rows = [[row[place] for place in part] for row in table.rows]
        strips = _rows(paper, replace(table, rows=rows), widths, size)
        if number:
            strips[0] = replace(strips[0], above=paper.length(_BETWEEN))
        yield from strips


def _fit(paper: Paper, table: Table, points: float) -> tuple[float, list[_Column]]:
    """Return how large the text is, and the columns: it is made smaller first, and then figures are broken into lines."""
    room = paper.width - 2 * paper.length(table.beside) * len(table.rows[0])
    sizes = [points * scale for scale in (_MATRIX_SCALES if table.is_matrix else _SCALES)]
    for may_break in (False, True):
        for size in sizes:
            columns = _columns(paper, table, size, may_break=may_break)
            if sum(column.least for column in columns) <= room:
                return size, columns
    return size, columns


def _columns(paper: Paper, table: Table, points: float, *, may_break: bool) -> list[_Column]:
    columns = []
    for cells in zip(*table.rows, strict=True):
        texts = [SetText(paper, cell.pieces, points) for cell in cells]
        least = (text.least if may_break or cell.wraps else text.natural for text, cell in zip(texts, cells, strict=True))
        columns.append(_Column(max(text.natural for text in texts), max(least)))
    if table.is_matrix:
        widest = max((column.natural for column in columns[1:]), default=0.0)
        columns[1:] = [_Column(widest, widest)] * len(columns[1:])
    return columns


def _parts(widths: Sequence[float], room: float) -> list[list[int]]:
    """Return which columns stand beside each other: all, or as many as there is room for, each time after the first."""
    parts = [[0]]
    for column in range(1, len(widths)):
        if len(parts[-1]) > 1 and sum(widths[each] for each in (*parts[-1], column)) > room:
            parts.append([0])
        parts[-1].append(column)
    return parts


def _shared(columns: Sequence[_Column], room: float) -> list[float]:
    """Return the widths of columns: what they need, and of the room that is left each as much as it lacks of one line.

    Where they need more than there is, all are narrower, and words are broken.
    """
    if room < 0:
        needed = sum(column.least for column in columns)
        return [column.least * (1 + room / needed) for column in columns]
    lacks = [max(column.natural - column.least, 0.0) for column in columns]
    share = min(1.0, room / sum(lacks)) if any(lacks) else 0.0
    return [column.least + share * lack for column, lack in zip(columns, lacks, strict=True)]


def _rows(paper: Paper, table: Table, widths: Sequence[float], points: float) -> list[Strip]:
    strips: list[Strip] = []
    last = len(table.rows) - 1
    for number, cells in enumerate(table.rows):
        # neither the head nor the first or the last row stands alone, and a matrix is one picture
        keeps = number < last and (table.is_matrix or number <= table.heads or number == last - 1)
        head = tuple(strips[: table.heads]) if number >= table.heads else ()
        strip = _row(paper, table, cells, widths, points, is_head=number < table.heads)
        strips.append(replace(strip, keeps_next=keeps, head=head))
    return strips


def _row(
    paper: Paper, table: Table, cells: Sequence[Cell], widths: Sequence[float], points: float, *, is_head: bool
) -> Strip:
    beside, above, line = paper.length(table.beside), paper.length(_ABOVE), paper.length(0.75)
    texts = [
        SetText(paper, cell.pieces, points, width - 2 * beside, cell.side) for cell, width in zip(cells, widths, strict=True)
    ]
    height = max(text.height for text in texts) + 2 * above

    def paint(painter: QPainter) -> None:
        left = 0.0
        for column, (cell, text, width) in enumerate(zip(cells, texts, widths, strict=True)):
            box = QRectF(left, 0.0, width, height)
            if table.is_matrix and column and not is_head:
                painter.setPen(QPen(LINES, line))
                painter.setBrush(Qt.BrushStyle.NoBrush if cell.fill is None else cell.fill)
                painter.drawRect(box)
            text.paint(painter, QPointF(left + beside, above))
            left += width
        if table.has_lines:
            painter.fillRect(QRectF(0.0, height - line, left, line), LINES)

    return Strip(height, paint, " ".join(text.text for text in texts if text.text))
