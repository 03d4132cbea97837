"""A row of widgets that goes on in a second row where the first one is full."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLayout, QLayoutItem, QSizePolicy, QSpacerItem, QStyle, QWidget


class FlowLayout(QLayout):
    """Puts widgets side by side, as many as there is room for, and the others below; those that expand share what is left.

    Its height is that of the rows which its width made last, and not one that Qt asks for by the width: splitters and tabs
    do not ask.
    """

    def __init__(self, parent: QWidget | None = None, *, spacing: int = 8) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._height: int | None = None  # of the rows, once there are any
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(spacing)

    def add_stretch(self) -> None:
        """Let what follows stand at the end of its row."""
        self.addItem(QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum))

    # --- what Qt asks -------------------------------------------------------------------------------------------------

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)
        self.invalidate()

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation.Horizontal

    def sizeHint(self) -> QSize:
        """Return the width of all in one row."""
        items = self._shown()
        width = sum(map(_width, items)) + self.spacing() * max(sum(map(_is_widget, items)) - 1, 0)
        return self._sized(width)

    def minimumSize(self) -> QSize:
        """Return the width in which the widest has a row of its own."""
        return self._sized(max((item.minimumSize().width() for item in self._shown()), default=0))

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        height = self._arrange(rect)
        if height != self._height:
            self._height = height
            self.update()

    # --- inside -------------------------------------------------------------------------------------------------------

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if _is_space(item) or not item.isEmpty()]

    def _sized(self, width: int) -> QSize:
        margins = self.contentsMargins()
        row = max((item.sizeHint().height() for item in self._shown()), default=0) + margins.top() + margins.bottom()
        return QSize(width + margins.left() + margins.right(), row if self._height is None else max(row, self._height))

    def _rows(self, room: int) -> list[list[QLayoutItem]]:
        rows: list[list[QLayoutItem]] = [[]]
        left = room
        for item in self._shown():
            needed = 0 if _is_space(item) else _width(item) + (self.spacing() if any(map(_is_widget, rows[-1])) else 0)
            if needed > left and any(map(_is_widget, rows[-1])):
                rows.append([])
                left, needed = room, _width(item)
            rows[-1].append(item)
            left -= needed
        return rows

    def _arrange(self, rect: QRect) -> int:
        """Move everything to its place, and return the height that this takes."""
        margins = self.contentsMargins()
        area = rect.marginsRemoved(margins)
        parent = self.parentWidget()
        direction = Qt.LayoutDirection.LeftToRight if parent is None else parent.layoutDirection()
        top = area.top()
        for row in self._rows(area.width()):
            widths = self._share(row, area.width())
            height = max((_height(item, width) for item, width in zip(row, widths, strict=True)), default=0)
            left = area.left()
            for item, width in zip(row, widths, strict=True):
                if _is_space(item):
                    left += width
                    continue
                own = min(_height(item, width), height)
                place = QRect(left, top + (height - own) // 2, width, own)
                item.setGeometry(QStyle.visualRect(direction, area, place))
                left += width + self.spacing()
            top += height + self.spacing()
        return top - self.spacing() - rect.top() + margins.bottom()

    def _share(self, row: list[QLayoutItem], room: int) -> list[int]:
        """Return the widths of a row's items: what is left goes to those that expand."""
        widths = [min(_width(item), room) for item in row]
        left = room - sum(widths) - self.spacing() * max(sum(map(_is_widget, row)) - 1, 0)
        expanding = [place for place, item in enumerate(row) if item.expandingDirections() & Qt.Orientation.Horizontal]
        for number, place in enumerate(expanding):
            widths[place] += max(left, 0) * (number + 1) // len(expanding) - max(left, 0) * number // len(expanding)
        return widths


def side_by_side(*widgets: QWidget, spacing: int = 8) -> QWidget:
    """Return widgets that stay together, in one row."""
    group = QWidget()
    layout = QHBoxLayout(group)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(spacing)
    for widget in widgets:
        layout.addWidget(widget)
    return group


def _is_space(item: QLayoutItem) -> bool:
    return item.spacerItem() is not None


def _is_widget(item: QLayoutItem) -> bool:
    return not _is_space(item)


def _width(item: QLayoutItem) -> int:
    return max(item.sizeHint().width(), item.minimumSize().width())


def _height(item: QLayoutItem, width: int) -> int:
    return item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()
