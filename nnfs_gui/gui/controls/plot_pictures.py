"""Plots as pictures for files: pixels or lines, with what is written below them."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QImage, QPainter, QRegion
from PySide6.QtWidgets import QWidget

from nnfs_gui.gui.controls.plots import DrawnWhole, PlotPicture
from nnfs_gui.gui.look.picture_files import draw_image, draw_svg

_GAP = 8  # pixels, around what is written below a picture
_WRAPPED = int(Qt.TextFlag.TextWordWrap)


def as_image(picture: PlotPicture) -> QImage:
    """Return a picture as pixels, two for one of the screen."""
    return draw_image(_size(picture), _paper(picture), lambda painter: _draw(painter, picture))


def as_svg(picture: PlotPicture, title: str) -> bytes:
    """Return a picture as the bytes of an SVG file."""
    words, dpi = "\n".join(filter(None, (picture.description, picture.caption))), picture.content.logicalDpiX()
    return draw_svg(
        _size(picture), _paper(picture), lambda painter: _draw(painter, picture), title=title, description=words, dpi=dpi
    )


def _paper(picture: PlotPicture) -> QColor:
    return picture.content.window().palette().base().color()


def _size(picture: PlotPicture) -> QSize:
    return picture.place.size() + QSize(0, _caption_height(picture))


def _caption_height(picture: PlotPicture) -> int:
    if not picture.caption:
        return 0
    metrics = QFontMetrics(picture.content.font())
    room = QRect(0, 0, picture.place.width() - 2 * _GAP, 10_000)
    return metrics.boundingRect(room, _WRAPPED, picture.caption).height() + 2 * _GAP


def _draw(painter: QPainter, picture: PlotPicture) -> None:
    for part in picture.parts:
        place = part.mapTo(picture.content, part.rect().topLeft()) - picture.place.topLeft()
        if isinstance(part, DrawnWhole):
            painter.save()
            painter.translate(place)
            part.draw_all(painter)
            painter.restore()
            continue
        # a plot's own `render` draws its scene alone
        QWidget.render(part, painter, place, QRegion(), QWidget.RenderFlag.DrawChildren)
    if picture.caption:
        height = _caption_height(picture)
        painter.setFont(picture.content.font())
        painter.setPen(picture.content.window().palette().text().color())
        room = QRect(_GAP, picture.place.height(), picture.place.width() - 2 * _GAP, height)
        painter.drawText(room, _WRAPPED | int(Qt.AlignmentFlag.AlignVCenter), picture.caption)
