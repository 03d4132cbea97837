"""Several digits on the pad are outlined, each with its answer, and one of them is the one that is looked at."""

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPalette, QPen

from nnfs_gui.arrays import Float64Array
from nnfs_gui.gui.draw.widgets.ink import Box
from nnfs_gui.ink.framing import BOX, SIDE

_FEW = 8  # digits
_MARGIN = 2.0  # pixels between ink and frame
_PADDING = 4.0  # pixels at either side of an answer
_ROUND = 4.0
_TARGET = 24.0  # pixels: the least that is clicked at

_Rects = Float64Array  # shape (n, 4): left, top, right, bottom in pixels


@dataclass(frozen=True, slots=True)
class OutlinedDigits:
    """What is outlined: the boxes of the digits on the pad, what each is read as, and which one is looked at."""

    boxes: tuple[Box, ...] = ()
    answers: tuple[str, ...] = ()
    looked_at: int = 0

    def __bool__(self) -> bool:
        return len(self.boxes) > 1

    @property
    def pen_share(self) -> float:
        """How much of its width the pen is drawn with: many digits are small, and would be blots.

        One is then about as wide for its digit as in the image that the network gets.
        """
        if len(self.boxes) <= _FEW:
            return 1.0
        sides = sorted(max(right - left, bottom - top) for left, top, right, bottom in self.boxes)
        return min(sides[len(sides) // 2] * SIDE / BOX, 1.0)


class DigitOutlines:
    """The frames and the answers on a square of paper, in pixels."""

    def __init__(self, digits: OutlinedDigits, paper: QRectF, pen: float, metrics: QFontMetricsF) -> None:
        """`pen` is the width of the strokes in pixels, whose middles the boxes go around."""
        self._digits = digits
        self.frames: list[QRectF] = []
        self.badges: list[QRectF] = []
        if not digits:
            return
        reach = pen / 2 + _MARGIN
        corner, side = np.array([paper.x(), paper.y()] * 2), paper.width()
        ink = np.array(digits.boxes) * side + corner + np.array([-reach, -reach, reach, reach])
        inside = np.array([paper.left(), paper.top(), paper.right(), paper.bottom()])
        ink = np.clip(ink, np.tile(inside[:2] + 1, 2), np.tile(inside[2:] - 1, 2))
        taken = ink
        for frame, answer in zip(ink, digits.answers, strict=True):
            width = max(metrics.horizontalAdvance(answer) + 2 * _PADDING, metrics.height())
            badge = _free_place(frame, width, metrics.height(), taken, inside)
            taken = np.vstack([taken, badge])
            self.frames.append(_as_rect(frame))
            self.badges.append(_as_rect(badge))

    def at(self, position: QPointF) -> int | None:
        """Return the place of the digit whose frame or answer is there."""
        for rects in (self.badges, self.frames):
            for place, rect in enumerate(rects):
                wide, high = (max(_TARGET - size, 0) / 2 for size in (rect.width(), rect.height()))
                if rect.adjusted(-wide, -high, wide, high).contains(position):
                    return place
        return None

    def paint(self, painter: QPainter, palette: QPalette) -> None:
        """Draw them, on paper and around ink that stand there already."""
        order = sorted(range(len(self.frames)), key=lambda place: place == self._digits.looked_at)  # that one on top
        for place in order:
            marked = place == self._digits.looked_at
            painter.setPen(QPen(palette.highlight() if marked else palette.shadow(), 2 if marked else 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(self.frames[place], _ROUND, _ROUND)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(palette.highlight() if marked else palette.base())
            painter.drawRoundedRect(self.badges[place], _ROUND, _ROUND)
            painter.setPen(palette.highlightedText().color() if marked else palette.text().color())
            painter.drawText(self.badges[place], Qt.AlignmentFlag.AlignCenter, self._digits.answers[place])


def _free_place(frame: _Rects, width: float, height: float, taken: _Rects, inside: _Rects) -> _Rects:
    """Return where an answer stands: above or below its frame, else beside it, where it covers least of what is there."""
    left, top, right, bottom = frame
    middle, level = (left + right - width) / 2, (top + bottom - height) / 2
    above, below = top - height, bottom
    corners = np.array(
        [
            (middle, above),
            (middle, below),
            *((x, y) for y in (above, below) for x in (left - width, left, right - width, right)),
            (right, level),
            (left - width, level),
        ]
    )
    size = np.array([width, height])
    corners = np.clip(corners, inside[:2], inside[2:] - size)
    places = np.hstack([corners, corners + size])
    covered = np.minimum(places[:, None, 2:], taken[None, :, 2:]) - np.maximum(places[:, None, :2], taken[None, :, :2])
    area = np.clip(covered, 0, None).prod(axis=2).sum(axis=1)
    return np.asarray(places[np.argmin(area > 1) if (area <= 1).any() else np.argmin(area)])


def _as_rect(edges: _Rects) -> QRectF:
    left, top, right, bottom = edges.tolist()
    return QRectF(left, top, right - left, bottom - top)
