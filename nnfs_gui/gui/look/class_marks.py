"""How classes are told apart as points: by colours of Okabe and Ito (2008), and by marks."""

import functools
import math

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPalette, QPen, QPixmap, QPolygonF

from nnfs_gui.gui.look.theme import theme_of

_COLOURS = ("run1", "run2", "run3", "run4")  # of the theme
SIGNS = ("●", "■", "▲", "◆")  # the marks as text
_CORNERS = (  # of a mark whose half is 1; the first is a circle
    (),
    ((-0.85, -0.85), (0.85, -0.85), (0.85, 0.85), (-0.85, 0.85)),
    ((0, -1.1), (1.05, 0.85), (-1.05, 0.85)),
    ((0, -1.2), (1.0, 0), (0, 1.2), (-1.0, 0)),
)


def class_colour(palette: QPalette, label: int) -> QColor:
    """Return the colour of the class with this label, from 0."""
    return QColor(getattr(theme_of(palette), _COLOURS[label % len(_COLOURS)]))


def signed_name(label: int, name: str) -> str:
    """Return the name of a class with its mark before it."""
    return f"{SIGNS[label % len(SIGNS)]} {name}"


@functools.lru_cache(maxsize=256)
def mark_picture(label: int, colour: str, ground: str, side: float, ratio: float, *, hollow: bool) -> QPixmap:
    """Return the mark of a class, `side` pixels wide, filled or with a hole, with an edge in the colour of the ground.

    `ratio` is how many dots of the screen a pixel has.
    """
    picture = QPixmap(math.ceil((side + 4) * ratio), math.ceil((side + 4) * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    with QPainter(picture) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate((side + 4) / 2, (side + 4) / 2)
        mark = _mark(label, side / 2)
        painter.strokePath(mark, QPen(QColor(ground), 3))
        if hollow:
            painter.fillPath(mark, QColor(ground))
            painter.strokePath(mark, QPen(QColor(colour), 1.5))
        else:
            painter.fillPath(mark, QColor(colour))
    return picture


def _mark(label: int, half: float) -> QPainterPath:
    path, corners = QPainterPath(), _CORNERS[label % len(_CORNERS)]
    if corners:
        path.addPolygon(QPolygonF([QPointF(x * half, y * half) for x, y in corners]))
        path.closeSubpath()
    else:
        path.addEllipse(QPointF(), half, half)
    return path
