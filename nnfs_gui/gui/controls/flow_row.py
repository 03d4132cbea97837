"""A row of widgets that goes on in a second row where the first one is full."""

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStyle, QWidget

_HORIZONTAL = Qt.Orientation.Horizontal


class FlowRow(QWidget):
    """Puts widgets side by side, as many as there is room for, and the others below; those that expand share what is left.

    Its height is that of the rows which its width made last, and not one that Qt asks for by the width: splitters and tabs
    do not ask. It is a widget and not a layout, as PySide crashes once Qt has deleted items of a layout that Python keeps.
    """

    def __init__(self, parent: QWidget | None = None, *, spacing: int = 8) -> None:
        super().__init__(parent)
        self._parts: list[QWidget | None] = []  # None for what takes the room that is left
        self._spacing = spacing
        self._height: int | None = None  # of the rows, once there are any
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def add_widget(self, widget: QWidget) -> None:
        """Put a widget at the end."""
        widget.setParent(self)
        self._parts.append(widget)

    def remove_widget(self, widget: QWidget) -> None:
        """Let a widget take no room any more; it still belongs to the row, and whoever removes it hides or deletes it."""
        self._parts.remove(widget)

    def add_stretch(self) -> None:
        """Let what follows stand at the end of its row."""
        self._parts.append(None)

    # --- what Qt asks -------------------------------------------------------------------------------------------------

    def sizeHint(self) -> QSize:
        """Return the width of all in one row."""
        widths = [_width(part) for part in self._shown() if part is not None]
        return self._sized(sum(widths) + self._spacing * max(len(widths) - 1, 0))

    def minimumSizeHint(self) -> QSize:
        """Return the width in which the widest has a row of its own."""
        return self._sized(max((_least_width(part) for part in self._shown() if part is not None), default=0))

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Show, QEvent.Type.LayoutDirectionChange):
            self._arrange()
            self.updateGeometry()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    # --- inside -------------------------------------------------------------------------------------------------------

    def _shown(self) -> list[QWidget | None]:
        return [part for part in self._parts if part is None or _takes_room(part)]

    def _sized(self, width: int) -> QSize:
        margins = self.contentsMargins()
        row = max((part.sizeHint().height() for part in self._shown() if part is not None), default=0)
        row += margins.top() + margins.bottom()
        return QSize(width + margins.left() + margins.right(), row if self._height is None else max(row, self._height))

    def _rows(self, room: int) -> list[list[QWidget | None]]:
        rows: list[list[QWidget | None]] = [[]]
        left = room
        for part in self._shown():
            has_widget = any(rows[-1])
            needed = 0 if part is None else _width(part) + (self._spacing if has_widget else 0)
            if part is not None and has_widget and needed > left:
                rows.append([])
                left, needed = room, _width(part)
            rows[-1].append(part)
            left -= needed
        return rows

    def _arrange(self) -> None:
        """Move everything to its place, and ask for the height that this takes."""
        area = self.contentsRect()
        top = area.top()
        for row in self._rows(area.width()):
            widths = self._share(row, area.width())
            heights = [0 if part is None else _height(part, width) for part, width in zip(row, widths, strict=True)]
            height = max(heights, default=0)
            left = area.left()
            for part, width, own in zip(row, widths, heights, strict=True):
                if part is None:
                    left += width
                    continue
                place = QRect(left, top + (height - own) // 2, width, own)
                part.setGeometry(QStyle.visualRect(self.layoutDirection(), area, place))
                left += width + self._spacing
            top += height + self._spacing
        height = top - self._spacing + self.contentsMargins().bottom()
        if height != self._height:
            self._height = height
            self.updateGeometry()

    def _share(self, row: list[QWidget | None], room: int) -> list[int]:
        """Return the widths of a row's parts: what is left goes to those that expand."""
        widths = [0 if part is None else min(_width(part), room) for part in row]
        left = room - sum(widths) - self._spacing * max(len(row) - row.count(None) - 1, 0)
        expanding = [place for place, part in enumerate(row) if part is None or _expands(part)]
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
    if any(map(_expands, widgets)):
        group.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    return group


def _takes_room(widget: QWidget) -> bool:
    return not widget.isHidden() or widget.sizePolicy().retainSizeWhenHidden()


def _expands(widget: QWidget) -> bool:
    return bool(widget.sizePolicy().expandingDirections() & _HORIZONTAL)


def _width(widget: QWidget) -> int:
    return max(min(widget.sizeHint().width(), widget.maximumWidth()), _least_width(widget))


def _least_width(widget: QWidget) -> int:
    shrinks = widget.sizePolicy().horizontalPolicy().value & QSizePolicy.PolicyFlag.ShrinkFlag.value
    hint = (widget.minimumSizeHint() if shrinks else widget.sizeHint()).width()
    return widget.minimumWidth() or min(hint, widget.maximumWidth())


def _height(widget: QWidget, width: int) -> int:
    height = widget.heightForWidth(width) if widget.hasHeightForWidth() else widget.sizeHint().height()
    return max(min(height, widget.maximumHeight()), widget.minimumHeight())
