"""Pages of HTML as PDF, by Qt's own text: pictures stay lines, and pixels stay sharp."""

import base64
import re

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QObject, QRect, QRectF, QSizeF
from PySide6.QtGui import (
    QFont,
    QImage,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QPyTextObject,
    QTextDocument,
    QTextFormat,
)
from PySide6.QtSvg import QSvgRenderer

from nnfs_gui.pages.html import on_paper

PDF = ".pdf"
_POINTS = 9.5
_DPI = 96  # of the lengths in a page
_RESOLUTION = 300
_PICTURES_IN_ROW = 7
_BODY = re.compile(r"<body>(.*)</body>", re.DOTALL)
_STYLES = re.compile(r"<style>(.*?)</style>", re.DOTALL)
_SVG = re.compile(r"<svg\b.*?</svg>", re.DOTALL)
_SIZE = re.compile(r'\b(width|height)="([\d.]+)"')
_PICTURES = re.compile(r'<ul class="pictures">(.*?)</ul>', re.DOTALL)
_CONFUSION = re.compile(r'<table class="confusion">.*?</table>', re.DOTALL)
_BEFORE_CONFUSION = re.compile(
    r"<h2>(?=[^<]*</h2>\s*<figure><figcaption>[^<]*</figcaption><div[^>]*>\s*<table class=.confusion)"
)
_CELL = re.compile(r"<(t[dh])\b")
_ITEM = re.compile(r"<li>(.*?)</li>", re.DOTALL)
_PRINT_STYLES = """
h1 { font-size: 17pt; margin-bottom: 4px; }
h2 { font-size: 12.5pt; margin-top: 14px; margin-bottom: 4px; }
h3 { font-size: 10.5pt; }
p { margin-top: 3px; margin-bottom: 5px; }
th, td { padding: 1px 6px; }
.quiet, caption { color: #586069; }
.figures th, .figures td { border-bottom: 1px solid #d5d9df; }
.confusion td { border: 1px solid #d5d9df; }
.plain { font-weight: normal; }
"""


def print_page(page: str) -> bytes:
    """Return a page that `nnfs_gui.pages` made as the bytes of a PDF file. May be called in any thread."""
    styles = on_paper("\n".join(_STYLES.findall(page)))
    body = _BODY.search(page)
    assert body is not None
    drawings: list[str] = []

    def as_picture(found: re.Match[str]) -> str:
        drawings.append(found[0])
        size = dict(_SIZE.findall(found[0][: found[0].index(">")]))
        return f'<img src="svg:{len(drawings) - 1}" width="{size["width"]}" height="{size["height"]}">'

    text = _PICTURES.sub(_as_table, _SVG.sub(as_picture, body[1]))
    text = _BEFORE_CONFUSION.sub('<h2 style="page-break-before: always">', text)  # Qt's text cuts through rows of tables
    text = _CONFUSION.sub(_centred, text)
    text = text.replace("<td>", '<td align="right">').replace('<th scope="row">', '<th scope="row" align="left">')
    text = text.replace(' class="words"', ' class="words" align="left"')
    document = QTextDocument()
    font = QFont()
    font.setPointSizeF(_POINTS)
    document.setDefaultFont(font)
    document.setDefaultStyleSheet(f"{_cell_styles(styles)}\n{_PRINT_STYLES}")
    pictures = _Pictures([_with_styles(drawing, styles) for drawing in drawings], document)
    document.documentLayout().registerHandler(QTextFormat.ObjectTypes.ImageObject, pictures)
    document.setHtml(text)
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(_RESOLUTION)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0), QPageLayout.Unit.Millimeter)  # the text has some of its own
    writer.setCreator("nnfs_gui")
    document.print_(writer)
    buffer.close()
    return bytes(content.data())


class _Pictures(QPyTextObject):
    """Draws the pictures of a text: SVG as lines, PNG with sharp pixels."""

    def __init__(self, drawings: list[bytes], parent: QObject) -> None:
        super().__init__(parent)
        self._drawings = drawings

    def intrinsicSize(self, document: QTextDocument, _: int, told: QTextFormat) -> QSizeF:
        image = told.toImageFormat()
        device = document.documentLayout().paintDevice()
        scale = device.logicalDpiX() / _DPI if device is not None else 1.0
        return QSizeF(image.width(), image.height()) * scale

    def drawObject(self, painter: QPainter, rect: QRectF | QRect, _: QTextDocument, __: int, told: QTextFormat) -> None:
        source = told.toImageFormat().name()
        if source.startswith("svg:"):
            renderer = QSvgRenderer(self._drawings[int(source.removeprefix("svg:"))])
            renderer.render(painter, QRectF(rect))
            return
        image = QImage.fromData(base64.b64decode(source.partition(",")[2]))
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, False)
        painter.drawImage(rect, image)


def _centred(table: re.Match[str]) -> str:
    """Return the table of answers with each of its figures in the middle of its cell, and no frame around its corner."""
    return _CELL.sub(r'<\1 align="center"', table[0].replace("<td>", "<th>", 1))


def _as_table(found: re.Match[str]) -> str:
    """Return a list of pictures as rows of a table: Qt's text has no other way to put them side by side."""
    cells = [f"<td align='center'>{item.replace('>', '><br>', 1)}</td>" for item in _ITEM.findall(found[1])]
    rows = ("".join(cells[place : place + _PICTURES_IN_ROW]) for place in range(0, len(cells), _PICTURES_IN_ROW))
    return "<table>" + "".join(f"<tr>{row}</tr>" for row in rows) + "</table>"


def _cell_styles(styles: str) -> str:
    """Return what of a style sheet colours the cells of tables, which Qt's text understands."""
    return "\n".join(line for line in styles.splitlines() if line.startswith(".confusion .") and "background" in line)


def _with_styles(drawing: str, styles: str) -> bytes:
    chart = "\n".join(line for line in styles.splitlines() if line.startswith(".chart"))
    return drawing.replace(">", f"><style>{chart}</style>", 1).encode()
