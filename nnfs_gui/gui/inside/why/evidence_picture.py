"""The drawing, large, with what each of its pixels adds as a colour over it, and what would turn the answer."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPainterPathStroker,
    QPaintEvent,
    QPalette,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from nnfs_gui.arrays import Float64Array
from nnfs_gui.gui.accessibility.announcements import announce
from nnfs_gui.gui.accessibility.painted import Painted
from nnfs_gui.gui.controls.key_steps import moved
from nnfs_gui.gui.controls.plain_text import as_tip
from nnfs_gui.gui.controls.plots import Row, matrix_rows
from nnfs_gui.gui.inside.painting.colour_maps import diverging_table, signed_bytes
from nnfs_gui.gui.inside.painting.numbers import signed
from nnfs_gui.gui.look.focus_mark import FOCUS_ROOM, paint_focus, paint_frame
from nnfs_gui.gui.look.paper import shows_focus
from nnfs_gui.gui.look.theme import theme_of
from nnfs_gui.ink.framing import Grey

_SIDE, _LEAST_SIDE = 340, 168  # pixels
_GREYEST = 0.45  # how dark ink is that has no say, of the text's colour
_SIGNED = 0.45  # of the largest share: pixels that count so much have a plus or a minus
_LEAST_SIGN = 9  # pixels of a cell that has room for one
_LEAST_MARK = 0.25  # of a cell: the smallest mark of a change
_FAINTEST = 0.3  # of the largest change: what changes less has no mark
_LEAST_OPACITY = 0.25
_STROKE_OPACITY = 0.35


@dataclass(frozen=True, slots=True, eq=False)
class Evidence:
    """An image, bytes of shape (side, side), and what each pixel adds, of the same shape."""

    image: Grey
    shares: Float64Array

    @property
    def limit(self) -> float:
        """The largest size of a share, which has the strongest colour."""
        return float(np.abs(self.shares).max(initial=0))


class EvidencePicture(Painted, QWidget):
    """A square picture; the pointer, or the arrow keys, tell of a pixel what it adds."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._evidence: Evidence | None = None
        self._change: npt.NDArray[np.int16] | None = None
        self._stroke: tuple[Float64Array, float] | None = None
        self._painted: QImage | None = None
        self._place: int | None = None  # of the pixel that the keys have led to
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(_LEAST_SIDE, _LEAST_SIDE)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)

    def sizeHint(self) -> QSize:
        return QSize(_SIDE, _SIDE)

    def show_evidence(self, evidence: Evidence | None) -> None:
        """Show this drawing and what its pixels add, or nothing."""
        self._evidence, self._painted = evidence, None
        self.update()

    def show_change(self, changed: Grey | None) -> None:
        """Mark what is otherwise in a changed image, of the drawing's shape."""
        image = None if self._evidence is None else self._evidence.image
        if changed is None or image is None or changed.shape != image.shape:
            self._change = None
        else:
            self._change = changed.astype(np.int16) - image
        self.update()

    def show_stroke(self, points: Float64Array | None, width: float = 0.0) -> None:
        """Draw a stroke, points of shape (points, 2) in pixels of the image, as wide as this many of them."""
        self._stroke = None if points is None else (points, width)
        self.update()

    @property
    def marked(self) -> tuple[int, bool]:
        """How many pixels are marked as changed, and whether a stroke is drawn."""
        return len(self._marks()), self._stroke is not None

    def spoken_value(self) -> str:
        evidence = self._evidence
        if evidence is None:
            return self.tr("empty")
        parts = [
            self.tr("{0} pixels speak for it, {1} against it").format(
                int((evidence.shares > 0).sum()), int((evidence.shares < 0).sum())
            )
        ]
        if evidence.limit:
            best, worst = int(evidence.shares.argmax()), int(evidence.shares.argmin())
            parts += [self._words_of(best)] + ([self._words_of(worst)] if evidence.shares.min() < 0 else [])
        if self._place is not None:
            parts.append(self.tr("chosen: {0}").format(self._words_of(self._place)))
        return ". ".join(parts)

    def table_rows(self) -> Iterator[Row]:
        """Yield the ink of each pixel, from 0 to 255, and what it adds."""
        if self._evidence is not None:
            yield from matrix_rows(self.tr("Ink"), self._evidence.image)
            yield from matrix_rows(self.tr("What each pixel adds"), self._evidence.shares)

    # --- inside -------------------------------------------------------------------------------------------------------

    @property
    def _square(self) -> QRectF:
        side = min(self.width(), self.height()) - 2 * FOCUS_ROOM
        square = QRectF(0, 0, side, side)
        square.moveCenter(QRectF(self.rect()).center())
        return square

    def _cell(self, row: float, column: float) -> QRectF:
        square = self._square
        count = 1 if self._evidence is None else len(self._evidence.image)
        cell = square.width() / count
        return QRectF(square.left() + column * cell, square.top() + row * cell, cell, cell)

    def _words_of(self, place: int) -> str:
        evidence = self._evidence
        assert evidence is not None
        row, column = divmod(place, len(evidence.image))
        words = self.tr("row {0}, column {1}: {2} % ink, adds {3}")
        ink = round(100 * int(evidence.image[row, column]) / 255)
        return words.format(row + 1, column + 1, ink, signed(float(evidence.shares[row, column])))

    def _marks(self) -> list[tuple[int, int, float]]:
        """Return the row and the column of each pixel that changes enough to be marked, and by which part of the most."""
        change = self._change
        if change is None or not change.any():
            return []
        parts = change / np.abs(change).max()
        places = np.argwhere(np.abs(parts) >= _FAINTEST)
        return [(row, column, float(parts[row, column])) for row, column in places.tolist()]

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            evidence, square = self._evidence, self._square
            painter.fillRect(square, self.palette().base())
            if evidence is not None:
                if self._painted is None:
                    self._painted = _coloured(evidence, self.palette())
                painter.drawImage(square, self._painted)
                self._paint_signs(painter, evidence)
                self._paint_change(painter)
                self._paint_stroke(painter)
            painter.setPen(self.palette().mid().color())
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(square)
            if evidence is not None and self._place is not None and shows_focus(self):
                paint_frame(painter, self._cell(*divmod(self._place, len(evidence.image))), self.palette())
            paint_focus(painter, self)

    def _paint_signs(self, painter: QPainter, evidence: Evidence) -> None:
        """Mark the pixels that count most by a plus or a minus, for those who tell no colours apart."""
        cell = self._cell(0, 0).width()
        if cell < _LEAST_SIGN or not evidence.limit:
            return
        painter.setPen(QPen(self.palette().text().color(), 1))
        arm = cell * 0.22
        for row, column in np.argwhere(np.abs(evidence.shares) >= _SIGNED * evidence.limit).tolist():
            middle = self._cell(row, column).center()
            painter.drawLine(middle - QPointF(arm, 0), middle + QPointF(arm, 0))
            if evidence.shares[row, column] > 0:
                painter.drawLine(middle - QPointF(0, arm), middle + QPointF(0, arm))

    def _paint_change(self, painter: QPainter) -> None:
        """Mark ink that comes by full squares, and ink that goes by hollow ones, larger where it is more."""
        theme, base = theme_of(self.palette()), self.palette().base().color()
        for row, column, part in self._marks():
            cell = self._cell(row, column)
            side = cell.width() * (_LEAST_MARK + (0.8 - _LEAST_MARK) * abs(part))
            mark = QRectF(0, 0, side, side)
            mark.moveCenter(cell.center())
            painter.setPen(QPen(QColor(base if part > 0 else theme.test), 1 if part > 0 else 1.5))
            painter.setBrush(QColor(theme.test) if part > 0 else base)
            painter.drawRect(mark)

    def _paint_stroke(self, painter: QPainter) -> None:
        if self._stroke is None:
            return
        points, width = self._stroke
        cell = self._cell(0, 0).width()
        corner = self._square.topLeft() + QPointF(cell / 2, cell / 2)
        at = [corner + QPointF(x * cell, y * cell) for x, y in points.tolist()]
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line = QPainterPath(at[0])
        line.lineTo(at[-1] + QPointF(0.01, 0))  # a dot is a line as well
        stroker = QPainterPathStroker()
        stroker.setCapStyle(Qt.PenCapStyle.RoundCap)
        stroker.setWidth(width * cell)
        colour = QColor(theme_of(self.palette()).training)
        painter.setPen(QPen(colour, 2))
        colour.setAlphaF(_STROKE_OPACITY)
        painter.setBrush(colour)
        painter.drawPath(stroker.createStroke(line).simplified())
        painter.restore()

    # --- what Qt tells ------------------------------------------------------------------------------------------------

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        place = self._place_at(event.position())
        QToolTip.showText(event.globalPosition().toPoint(), "" if place is None else as_tip(self._words_of(place)), self)

    def _place_at(self, at: QPointF) -> int | None:
        if self._evidence is None or not self._square.contains(at):
            return None
        side, cell = len(self._evidence.image), self._cell(0, 0).width()
        inside = at - self._square.topLeft()
        return min(int(inside.y() / cell), side - 1) * side + min(int(inside.x() / cell), side - 1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        evidence = self._evidence
        side = 0 if evidence is None else len(evidence.image)
        wanted = moved(event.key(), self._place, side * side, columns=side or 1, page=side)
        if wanted is None:
            super().keyPressEvent(event)
            return
        self._place = wanted
        self.update()
        words = self._words_of(wanted)
        announce(self, words)
        below = self._cell(*divmod(wanted, side)).bottomRight().toPoint()
        QToolTip.showText(self.mapToGlobal(below), as_tip(words), self)

    def changeEvent(self, event: QEvent) -> None:
        self._painted = None
        super().changeEvent(event)


def _coloured(evidence: Evidence, palette: QPalette) -> QImage:
    """Return the ink in grey, and over it the colours of the shares, the more opaque the more they count."""
    table = np.array([(c >> 16 & 255, c >> 8 & 255, c & 255) for c in diverging_table(palette)], np.float32)
    paper, text = (np.array(_channels(colour.color()), np.float32) for colour in (palette.base(), palette.text()))
    ink = evidence.image[..., None] / np.float32(255)
    grey = paper + (text - paper) * ink * _GREYEST
    limit = evidence.limit
    strength = np.abs(evidence.shares) / limit if limit else np.zeros_like(evidence.shares)
    opacity = np.where(strength > 0, _LEAST_OPACITY + (1 - _LEAST_OPACITY) * np.minimum(4 * strength, 1), 0)[..., None]
    shades = grey + (table[signed_bytes(evidence.shares, limit)] - grey) * opacity
    height, width = evidence.image.shape
    pixels = np.full((height, width, 4), 255, np.uint8)
    pixels[..., :3] = np.clip(np.rint(shades), 0, 255)
    return QImage(pixels.tobytes(), width, height, 4 * width, QImage.Format.Format_RGBA8888).copy()


def _channels(colour: QColor) -> tuple[int, int, int]:
    return colour.red(), colour.green(), colour.blue()
