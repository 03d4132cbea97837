"""The rows of the list of lessons: the title, what it asks, and below both how long it takes or how far one has come."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from nnfs_gui.gui.look.theme import theme_of

ROW_ROLE = Qt.ItemDataRole.UserRole + 1  # a RowWords; a row without is a heading, with its text alone

_MARGIN = 8  # pixels around what is written
_GAP = 2  # between two lines that say different things
_SMALLER = 0.9  # the size of what steps back, against the title's


@dataclass(frozen=True, slots=True)
class RowWords:
    """What is written in the row of a lesson."""

    title: str
    question: str
    state: str  # how long it takes, or how far one has come
    is_strong: bool  # it is the one to take next


class LessonRowDelegate(QStyledItemDelegate):
    """Draws a row, as high as its words need in the width that the list has."""

    def __init__(self, rows: QListView) -> None:
        super().__init__(rows)
        self._rows = rows

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        # Beside a scroll bar, also before it is there: when it appears, the rows are not always measured anew.
        room = self._rows.contentsRect().width() - self._rows.verticalScrollBar().sizeHint().width()
        width = room - 2 * self._rows.spacing()
        lines = self._lines(index, QRect(0, 0, width, 0), option.font)
        return QSize(width, max(place.bottom() for place, *_ in lines) + _MARGIN)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        theme = theme_of(self._rows.palette())
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        if is_chosen:
            painter.fillRect(option.rect, theme.accent)
        elif option.state & QStyle.StateFlag.State_MouseOver and index.data(ROW_ROLE) is not None:
            painter.fillRect(option.rect, theme.chosen)
        for place, text, font, steps_back in self._lines(index, option.rect, option.font):
            painter.setFont(font)
            painter.setPen(theme.on_accent if is_chosen else theme.quiet if steps_back else theme.text)
            painter.drawText(place, _WRAPPED, text)
        painter.restore()

    def _lines(
        self, index: QModelIndex | QPersistentModelIndex, rect: QRect, font: QFont
    ) -> Iterator[tuple[QRect, str, QFont, bool]]:
        """Yield each text of a row, with its place, its font, and whether it steps back."""
        words = index.data(ROW_ROLE)
        strong, small = QFont(font), QFont(font)
        strong.setWeight(QFont.Weight.DemiBold)
        small.setPointSizeF(_SMALLER * font.pointSizeF())
        if words is None:
            lines = [(str(index.data()), strong, True)]
        else:
            title = strong if words.is_strong else font
            lines = [(words.title, title, False), (words.question, small, True), (words.state, small, True)]
        top = rect.top() + _MARGIN
        for text, each, steps_back in lines:
            room = QRect(rect.left() + _MARGIN, top, rect.width() - 2 * _MARGIN, 10_000)
            place = QFontMetrics(each).boundingRect(room, _WRAPPED, text)
            place = QRect(room.left(), place.top(), room.width(), place.height())
            yield place, text, each, steps_back
            top = place.bottom() + _GAP


_WRAPPED = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
