"""Pages of HTML as PDF files: what they say is set on paper, with a foot on each sheet."""

from datetime import date, datetime

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QPointF, Qt
from PySide6.QtGui import QFontMetricsF, QPageLayout, QPageSize, QPainter, QPdfWriter

from nnfs_gui.gui.printing.composition import Composition
from nnfs_gui.gui.printing.pagination import Placed, Strip, paginate
from nnfs_gui.gui.printing.paper_size import paper_size
from nnfs_gui.gui.printing.pdf_language import with_language
from nnfs_gui.gui.printing.typesetting import Paper, Piece, SetText, Side
from nnfs_gui.pages.page_tree import read_page

PDF = ".pdf"
_RESOLUTION = 1200  # dots per inch: to that all places are exact
_MILLIMETRES = 25.4  # of an inch
_MARGIN, _BOTTOM, _FOOT = 16.0, 20.0, 12.0  # of paper, and from its edge to its foot, in mm
_FOOT_POINTS = 8.0
_BETWEEN = 24.0  # what stands left and right in the foot, in pixels


def print_page(page: str) -> bytes:
    """Return a page that `nnfs_gui.pages` made as the bytes of a PDF file. May be called in any thread."""
    return PrintedPage(page, paper_size()).pdf(datetime.now().astimezone().date())


class PrintedPage:
    """A page that is set on sheets of paper: `strips` are all that it says, and each sheet holds some of them.

    `height` is that of the room on a sheet, in the units of strips.
    """

    strips: list[Strip]
    sheets: list[list[Placed]]

    def __init__(self, page: str, size: QPageSize) -> None:
        self._content = QByteArray()
        self._buffer = QBuffer(self._content)
        self._buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        self._writer = QPdfWriter(self._buffer)
        self._writer.setResolution(_RESOLUTION)
        self._writer.setPageLayout(QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF()))
        self._tree = read_page(page)
        self._paper = Paper(self._writer, self._writer.width() - 2 * _dots(_MARGIN))
        self.height = self._writer.height() - _dots(_MARGIN + _BOTTOM)
        self.strips = Composition(self._tree, self._paper).strips()
        self.sheets = paginate(self.strips, self.height)

    def pdf(self, day: date) -> bytes:
        """Return all as the bytes of a PDF file; the foot names the day."""
        self._writer.setTitle(self._tree.title)
        self._writer.setCreator("nnfs_gui")
        painter = QPainter(self._writer)
        painter.setRenderHint(QPainter.RenderHint.LosslessImageRendering)
        for number, sheet in enumerate(self.sheets, 1):
            if number > 1:
                self._writer.newPage()
            for placed in sheet:
                painter.save()
                painter.translate(_dots(_MARGIN), _dots(_MARGIN) + placed.top)
                painter.scale(placed.scale, placed.scale)
                placed.strip.paint(painter)
                painter.restore()
            self._paint_foot(painter, number, day)
        painter.end()
        self._buffer.close()
        return with_language(bytes(self._content.data()), self._tree.language)

    def _paint_foot(self, painter: QPainter, number: int, day: date) -> None:
        """Say what this is, of which day, and on which sheet one is."""
        paper, at = self._paper, QPointF(_dots(_MARGIN), self._writer.height() - _dots(_FOOT))
        place = SetText(
            paper,
            [Piece(f"{day.isoformat()}   {number} / {len(self.sheets)}", quiet=True)],
            _FOOT_POINTS,
            paper.width,
            Side.RIGHT,
        )
        place.paint(painter, at)
        room = paper.width - place.natural - paper.length(_BETWEEN)
        metrics = QFontMetricsF(place.font, self._writer)
        title = metrics.elidedText(self._tree.title, Qt.TextElideMode.ElideRight, room)
        SetText(paper, [Piece(title, quiet=True)], _FOOT_POINTS).paint(painter, at)


def _dots(millimetres: float) -> float:
    return millimetres * _RESOLUTION / _MILLIMETRES
