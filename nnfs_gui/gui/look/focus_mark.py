"""The frames by which views that paint themselves show that they have the focus, and what in them is the current one."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPalette, QPen
from PySide6.QtWidgets import QWidget

from nnfs_gui.gui.look.paper import shows_focus

FOCUS_ROOM = 4  # pixels, which a view keeps free along its edge, so that its frame covers nothing
_WIDTH, _WITH_EDGES = 2.0, 4.0  # pixels


def paint_frame(painter: QPainter, frame: QRectF, palette: QPalette, *, has_focus: bool = True) -> None:
    """Paint a frame in the accent's colour between edges in the paper's, so that it stands out whatever lies under it.

    It is dashed around what is the current one of a view that does not have the focus.
    """
    painter.save()
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for brush, width in ((palette.base(), _WITH_EDGES), (palette.highlight(), _WIDTH)):
        pen = QPen(brush, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap, Qt.PenJoinStyle.MiterJoin)
        if not has_focus and width == _WIDTH:
            pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.drawRect(frame)
    painter.restore()


def paint_focus(painter: QPainter, view: QWidget) -> None:
    """Paint a frame along the edge of a view, if it has the focus. The painter is that of the view or of its viewport."""
    if shows_focus(view):
        edge = _WIDTH / 2
        paint_frame(painter, QRectF(painter.viewport()).adjusted(edge, edge, -edge, -edge), view.palette())
