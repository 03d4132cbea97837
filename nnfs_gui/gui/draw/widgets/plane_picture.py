"""What is painted of the plane: the ground coloured by the answers, and the points on it."""

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPalette, QPixmap

from nnfs_gui.arrays import Float32Array, Float64Array
from nnfs_gui.data.dataset import Labels, Points
from nnfs_gui.gui.look.class_marks import class_colour, mark_picture
from nnfs_gui.nn import FloatArray

Part = tuple[Points, Labels, bool]  # some points with their labels, and whether their marks are hollow
_LEAST_MARK, _MARK, _MARKS_ACROSS = 4.0, 7.0, 40  # pixels of a mark, and how many side by side are as wide as the plane
_PALEST, _STRONGEST = 0.1, 0.55  # how much colour a place has, where the answer is a guess and where it is sure
_BORDER = 0.65  # how much of the text's colour, where one class ends and another begins


def surface_image(answers: FloatArray, palette: QPalette) -> QImage:
    """Return the plane in the colours of the classes, paler where the network is less sure, with a line where these meet.

    `answers` are probabilities of shape (side, side, classes).
    """
    height, width, classes = answers.shape
    paper, ink = _rgb(palette.base().color()), _rgb(palette.text().color())
    colours = np.stack([_rgb(class_colour(palette, label)) for label in range(classes)]) - paper
    shares = answers.reshape(-1, classes)
    best = shares.argmax(axis=1).reshape(height, width)
    sure = (shares.max(axis=1) * classes - 1) / max(classes - 1, 1)
    strength = _PALEST + (_STRONGEST - _PALEST) * np.clip(sure, 0, 1)
    shades = np.dot(shares.astype(np.float32, copy=False), colours)
    shades *= strength[:, None]
    shades += paper
    meets = np.zeros((height, width), np.bool_)
    meets[:, 1:] = best[:, 1:] != best[:, :-1]
    meets[1:] |= best[1:] != best[:-1]
    edge = meets.ravel()
    shades[edge] += (ink - shades[edge]) * _BORDER
    pixels = np.full((height, width, 4), 255, np.uint8)
    pixels[..., :3] = shades.reshape(height, width, 3)[..., ::-1]
    return QImage(pixels.data, width, height, 4 * width, QImage.Format.Format_RGB32).copy()


def points_picture(size: QSize, paper: QRectF, parts: Sequence[Part], palette: QPalette, ratio: float) -> QPixmap:
    """Return points, each in the colour and the mark of its class, on nothing, for a screen of so many dots a pixel."""
    picture = QPixmap(size * ratio)
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    ground = palette.base().color().name()
    side = min(max(paper.width() / _MARKS_ACROSS, _LEAST_MARK), _MARK)
    with QPainter(picture) as painter:
        for points, labels, hollow in sorted(parts, key=lambda part: not part[2]):  # what is learnt from lies on top
            for place, label in zip(on_paper(points, paper).tolist(), labels.tolist(), strict=True):
                mark = mark_picture(label, class_colour(palette, label).name(), ground, side, ratio, hollow=hollow)
                half = mark.deviceIndependentSize().width() / 2
                painter.drawPixmap(QPointF(place[0] - half, place[1] - half), mark)
    return picture


def on_paper(points: FloatArray, paper: QRectF) -> Float64Array:
    """Return where points, shape (n, 2) from -1 to 1, are seen on the paper, in pixels."""
    scale = np.array([paper.width() / 2, -paper.height() / 2])
    middle = np.array([paper.center().x(), paper.center().y()])
    return np.asarray(points * scale + middle, np.float64)


def on_plane_at(position: QPointF, paper: QRectF) -> tuple[float, float]:
    """Return the place of the plane that is seen at a position, none beyond its edges."""
    x = 2 * (position.x() - paper.center().x()) / paper.width()
    y = -2 * (position.y() - paper.center().y()) / paper.height()
    return min(max(x, -1.0), 1.0), min(max(y, -1.0), 1.0)


def _rgb(colour: QColor) -> Float32Array:
    return np.array([colour.red(), colour.green(), colour.blue()], np.float32)
