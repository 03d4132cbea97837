"""Paints ink on the pad."""

import itertools
from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen

from nnfs_gui.gui.draw.widgets.ink import Ink, Point
from nnfs_gui.ink.framing import SIDE, Grey


class InkBrush:
    """A colour, the square of paper to paint on, and the width of the pen in pixels of the 28 x 28 image."""

    def __init__(self, paper: QRectF, colour: QColor, pen_width: float) -> None:
        self._paper = paper
        self._colour = colour
        self._width = pen_width / SIDE * paper.width()

    def draw(self, ink: Ink, size: QSize, ratio: float) -> QImage:
        """Return the ink on transparent ground, of a widget's size, for a screen of this ratio of pixels."""
        image = QImage(size * ratio, QImage.Format.Format_ARGB32_Premultiplied)
        image.setDevicePixelRatio(ratio)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if ink.picture is not None:
            painter.drawImage(self._place(ink.picture), _tinted(ink.picture, self._colour))
        for stroke in ink.strokes:
            self.paint_stroke(painter, stroke)
        painter.end()
        return image

    def add_stroke(self, image: QImage, stroke: Sequence[Point]) -> None:
        """Paint one more stroke on what `draw` returned."""
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.paint_stroke(painter, stroke)
        painter.end()

    def paint_stroke(self, painter: QPainter, stroke: Sequence[Point]) -> None:
        """Paint a stroke, points from 0 to 1 across the paper."""
        paper = self._paper
        points = [QPointF(paper.x() + x * paper.width(), paper.y() + y * paper.height()) for x, y in stroke]
        if len(points) == 1:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._colour)
            painter.drawEllipse(points[0], self._width / 2, self._width / 2)
            return
        painter.setBrush(Qt.BrushStyle.NoBrush)
        pen = QPen(self._colour, self._width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.drawPath(_smooth_path(points))

    def _place(self, picture: Grey) -> QRectF:
        """Return where a picture lies: as large as the paper lets it, in its middle."""
        height, width = picture.shape
        size = QSizeF(width, height).scaled(self._paper.size(), Qt.AspectRatioMode.KeepAspectRatio)
        place = QRectF(QPointF(), size)
        place.moveCenter(self._paper.center())
        return place


def _smooth_path(points: Sequence[QPointF]) -> QPainterPath:
    """Return a path that bends at each point from the middle of one piece to the middle of the next."""
    path = QPainterPath(points[0])
    for point, following in itertools.pairwise(points[1:]):
        path.quadTo(point, (point + following) / 2)
    path.lineTo(points[-1])
    return path


def _tinted(picture: Grey, ink: QColor) -> QImage:
    """Return the picture as ink of a colour on transparent paper."""
    height, width = picture.shape
    shades = np.empty((height, width, 4), np.uint8)
    strength = picture[..., None] / 255
    shades[..., :3] = np.rint(np.array([ink.blue(), ink.green(), ink.red()]) * strength)
    shades[..., 3] = picture
    return QImage(shades.tobytes(), width, height, 4 * width, QImage.Format.Format_ARGB32_Premultiplied).copy()
