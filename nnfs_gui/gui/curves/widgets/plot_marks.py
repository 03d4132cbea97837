"""Small marks at the foot of a plot: where something happened to a run, and what, for those who point at one."""

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Any

import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPainterPathStroker, QPen
from PySide6.QtWidgets import QGraphicsItem, QGraphicsSceneHoverEvent

from nnfs_gui.gui.look.theme import Theme

_SIDE = 10  # pixels of a mark
_FRAME = 16  # pixels of the frame around it, by which it is told from the points of a curve
_ROUND = 3  # pixels, of its corners
_ROW = 24  # pixels, from the edge, in which one can point at it
_APART = 18  # pixels, below which marks are one that says all
_ABOVE_ALL = 50  # what else lies in the plot
_MOST_IN_WORDS = 12  # marks

_PYQTGRAPH = pg.graphicsItems.ScatterPlotItem.Symbols


def _bars() -> QPainterPath:
    path = QPainterPath()
    path.addRect(QRectF(-0.4, -0.5, 0.27, 1))
    path.addRect(QRectF(0.13, -0.5, 0.27, 1))
    return path


def _branch() -> QPainterPath:
    """Return a stem that parts in two."""
    stem = QPainterPath(QPointF(0, 0.5))
    stem.lineTo(0, 0.05)
    for side in (-1, 1):
        stem.moveTo(0, 0.05)
        stem.lineTo(side * 0.42, -0.5)
    stroker = QPainterPathStroker()
    stroker.setWidth(0.22)
    branch: QPainterPath = stroker.createStroke(stem).simplified()
    return branch


class MarkKind(Enum):
    """What a mark stands for; each has a shape of its own."""

    SETTINGS = "settings"
    PAUSE = "pause"
    START = "start"
    FORK = "fork"
    BEST = "best"
    ABOVE = "above"  # a value that lies above the picture
    BELOW = "below"

    @property
    def path(self) -> QPainterPath:
        """Its shape, one unit high and wide, around 0."""
        path: QPainterPath = _PATHS[self]
        return path

    @property
    def sign(self) -> str:
        """Its shape as a letter."""
        return _SIGNS[self]

    @property
    def is_above(self) -> bool:
        """Whether it stands at the head of the plot, and not at its foot."""
        return self is MarkKind.ABOVE


_PATHS = {
    MarkKind.SETTINGS: _PYQTGRAPH["d"],
    MarkKind.PAUSE: _bars(),
    MarkKind.START: _PYQTGRAPH["t2"],
    MarkKind.FORK: _branch(),
    MarkKind.BEST: _PYQTGRAPH["star"],
    MarkKind.ABOVE: _PYQTGRAPH["t1"],
    MarkKind.BELOW: _PYQTGRAPH["t"],
}
_SIGNS = {
    MarkKind.SETTINGS: "◆",
    MarkKind.PAUSE: "❚❚",
    MarkKind.START: "▶",
    MarkKind.FORK: "Y",
    MarkKind.BEST: "★",
    MarkKind.ABOVE: "▲",
    MarkKind.BELOW: "▼",
}
assert set(_PATHS) == set(_SIGNS) == set(MarkKind)


@dataclass(frozen=True, slots=True)
class Mark:
    """Something that happened at a place of the axis, in whole sentences, and in which colour of the theme it is shown."""

    place: float
    kind: MarkKind
    words: str
    colour: str = "quiet"


def marks_in_words(marks: Iterable[Mark]) -> str:
    """Return a line for each mark, for where nobody can point at one; of many the first ones."""
    lines = list(dict.fromkeys(f"{mark.kind.sign} {mark.words}" for mark in marks))
    return "\n".join([*lines[:_MOST_IN_WORDS], *("…" for _ in lines[_MOST_IN_WORDS : _MOST_IN_WORDS + 1])])


class PlotMarks(QGraphicsItem):
    """Paints marks over a ViewBox of pyqtgraph, in pixels: zooming moves them along, and leaves their size as it is."""

    def __init__(self, view: Any) -> None:
        super().__init__(view)
        self._view = view
        self._marks: list[Mark] = []
        self._theme: Theme | None = None
        self.setZValue(_ABOVE_ALL)
        self.setAcceptHoverEvents(True)
        self.setAcceptedMouseButtons(Qt.MouseButton.NoButton)
        view.sigXRangeChanged.connect(self._on_moved)
        view.sigResized.connect(self._on_moved)

    @property
    def marks(self) -> Sequence[Mark]:
        """What is marked, from left to right."""
        return tuple(self._marks)

    def show_marks(self, marks: Sequence[Mark]) -> None:
        """Mark these, and nothing else."""
        ordered = sorted(marks, key=lambda mark: mark.place)
        if ordered != self._marks:
            self._marks = ordered
            self.update()

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    def between(self, low: float, high: float) -> list[Mark]:
        """Return the marks behind `low` and not behind `high`."""
        return [mark for mark in self._marks if low < mark.place <= high]

    def words_at(self, position: QPointF) -> str:
        """Return what the mark that is pointed at says, with those that lie over it; nothing beside one."""
        for at, marks in self._groups():
            if abs(at.x() - position.x()) <= _ROW / 2 and abs(at.y() - position.y()) <= _ROW:
                return "\n".join(mark.words for mark in marks)
        return ""

    def position_of(self, mark: Mark) -> QPointF:
        """Return where a mark stands, in pixels of the ViewBox."""
        (low, high), area = self._view.viewRange()[0], self._view.rect()
        y = area.top() + _SIDE if mark.kind.is_above else area.bottom() - _SIDE
        return QPointF(area.width() * (mark.place - low) / ((high - low) or 1.0), y)

    # --- what Qt asks -------------------------------------------------------------------------------------------------

    def boundingRect(self) -> QRectF:
        area: QRectF = self._view.rect()
        return area

    def shape(self) -> QPainterPath:
        area, path = self.boundingRect(), QPainterPath()
        path.addRect(QRectF(0, 0, area.width(), _ROW))
        path.addRect(QRectF(0, area.height() - _ROW, area.width(), _ROW))
        return path

    def paint(self, painter: QPainter, *_: object) -> None:
        if self._theme is None or not self._marks:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for at, marks in self._groups():
            mark = marks[-1]
            painter.save()
            painter.translate(at)
            painter.setPen(QPen(QColor(self._theme.edge), 1))
            painter.setBrush(QColor(self._theme.card))
            painter.drawRoundedRect(QRectF(-_FRAME / 2, -_FRAME / 2, _FRAME, _FRAME), _ROUND, _ROUND)
            painter.scale(_SIDE, _SIDE)
            painter.fillPath(mark.kind.path, QColor(getattr(self._theme, mark.colour)))
            painter.restore()

    def hoverMoveEvent(self, event: QGraphicsSceneHoverEvent) -> None:
        self.setToolTip(self.words_at(event.pos()))

    # --- inside -------------------------------------------------------------------------------------------------------

    def _groups(self) -> list[tuple[QPointF, list[Mark]]]:
        """Return the marks that are in sight, with those that would lie over each other together, at the first of them."""
        groups: list[tuple[QPointF, list[Mark]]] = []
        width = self._view.rect().width()
        for above in (False, True):
            last = -math.inf
            for mark in self._marks:
                at = self.position_of(mark)
                if mark.kind.is_above is not above or not -1 <= at.x() <= width + 1:
                    continue
                at.setX(min(max(at.x(), _FRAME / 2), max(width - _FRAME / 2, 0)))  # so that all of its frame is seen
                if at.x() - last < _APART:
                    groups[-1][1].append(mark)
                else:
                    groups.append((at, [mark]))
                    last = at.x()
        return groups

    def _on_moved(self, *_: object) -> None:
        self.prepareGeometryChange()
        self.update()
