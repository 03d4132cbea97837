"""Labels, choices and tables as words on paper, in its colours: those that a style sheet gave them are the screen's."""

import math

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QAbstractTextDocumentLayout, QColor, QPainter, QPalette, QTextDocument, QTextOption
from PySide6.QtWidgets import QComboBox, QLabel, QTableWidget

from nnfs_gui.gui.controls.picture_words import words_in_pictures
from nnfs_gui.gui.look.theme import Theme
from nnfs_gui.gui.words import unbroken

_QUIET_ROLES = ("quiet", "heading", "title")
_MIDDLE = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_PADDING = 4  # pixels, beside what stands in a cell


class DrawnWords:
    """What a label or the choice in a box says."""

    def __init__(self, widget: QLabel | QComboBox) -> None:
        self._widget = widget
        self._alignment = widget.alignment() if isinstance(widget, QLabel) else _MIDDLE
        wraps = isinstance(widget, QLabel) and widget.wordWrap()
        option = QTextOption(self._alignment & Qt.AlignmentFlag.AlignHorizontal_Mask)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere if wraps else QTextOption.WrapMode.NoWrap)
        document = self._document = QTextDocument()
        document.setDocumentMargin(0)
        document.setDefaultFont(widget.font())
        document.setDefaultTextOption(option)
        words = unbroken(words_in_pictures(widget))
        if isinstance(widget, QLabel) and widget.textFormat() == Qt.TextFormat.RichText:
            document.setHtml(words)
        else:
            document.setPlainText(words)
        document.setTextWidth(widget.width() if wraps else -1)
        document.setTextWidth(math.ceil(document.idealWidth()))  # no wider than the words, whatever their side

    @property
    def place(self) -> QRect:
        """Where the words stand in their widget."""
        size = QSize(math.ceil(self._document.textWidth()), math.ceil(self._document.size().height()))
        top = (self._widget.height() - size.height()) // 2
        if not self._alignment & Qt.AlignmentFlag.AlignVCenter:
            top = self._widget.height() - size.height() if self._alignment & Qt.AlignmentFlag.AlignBottom else 0
        free = self._widget.width() - size.width()
        left = 0
        if self._alignment & Qt.AlignmentFlag.AlignRight:
            left = free
        elif self._alignment & Qt.AlignmentFlag.AlignHCenter:
            left = free // 2
        return QRect(QPoint(left, top), size)

    def draw(self, painter: QPainter, theme: Theme) -> None:
        """Draw the words into a place of this size at the painter's origin."""
        context = QAbstractTextDocumentLayout.PaintContext()
        palette = QPalette()
        palette.setColor(QPalette.ColorRole.Text, self._colour(theme))
        context.palette = palette
        self._document.documentLayout().draw(painter, context)

    def _colour(self, theme: Theme) -> QColor:
        if not self._widget.isEnabled() and isinstance(self._widget, QLabel):
            return QColor(theme.disabled)
        role = self._widget.property("role")
        return QColor(theme.warning if role == "warning" else theme.quiet if role in _QUIET_ROLES else theme.text)


class DrawnTable:
    """All cells of a table, also of those that would have to be scrolled to."""

    def __init__(self, table: QTableWidget) -> None:
        self._table = table

    @property
    def size(self) -> QSize:
        across, down = self._table.horizontalHeader(), self._table.verticalHeader()
        return QSize(across.length(), across.height() + down.length())

    def draw(self, painter: QPainter, theme: Theme) -> None:
        """Draw the table with its corner at the painter's origin."""
        table, head = self._table, self._table.horizontalHeader()
        painter.setFont(table.font())
        for column in range(table.columnCount()):
            left, width = head.sectionPosition(column), head.sectionSize(column)
            title = table.horizontalHeaderItem(column)
            self._draw_cell(painter, QRect(left, 0, width, head.height()), title.text() if title else "", theme.quiet)
            for row in range(table.rowCount()):
                top = head.height() + table.verticalHeader().sectionPosition(row)
                cell = table.item(row, column)
                frame = QRect(left, top, width, table.verticalHeader().sectionSize(row))
                self._draw_cell(painter, frame, cell.text() if cell else "", theme.text)
        painter.setPen(QColor(theme.border))
        painter.drawLine(0, head.height() - 1, head.length(), head.height() - 1)

    def _draw_cell(self, painter: QPainter, frame: QRect, words: str, colour: str) -> None:
        room = frame.adjusted(_PADDING, 0, -_PADDING, 0)
        painter.setPen(QColor(colour))
        painter.drawText(room, _MIDDLE, painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room.width()))
