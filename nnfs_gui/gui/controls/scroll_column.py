"""A column that scrolls where it is taller than its place, and is never cut at its sides."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from nnfs_gui.gui.look.text_size import character_width

_NARROWEST, _LOWEST = 16, 6  # characters and lines
SCROLL_FRAME = 2  # pixels, which the style keeps around what scrolls for the mark of the focus


class ScrollColumn(QScrollArea):
    """Asks for the width that its content and the scroll bar need; the content shrinks as far as it can before it scrolls.

    Qt's own way of fitting the content scrolls as soon as the height that it would like to have is not there.
    """

    def __init__(self, parent: QWidget | None = None, *, sideways: bool = False, still: bool = False) -> None:
        """Make the column; `sideways` lets it be narrower than its content, which then scrolls to the side as well.

        Where it is `still`, nothing moves above what unfolds: the content never shrinks, and is as wide without a scroll bar
        beside it as with one.
        """
        super().__init__(parent)
        self._sideways = sideways
        self._still = still
        self._hints: tuple[QSize, QSize] | None = None
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the Tab key goes to what is in it, which is then scrolled to
        if not sideways:
            self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def set_content(self, content: QWidget) -> None:
        """Scroll this, which has a column or a row as its layout."""
        self.setWidget(content)

    def minimumSizeHint(self) -> QSize:
        content, metrics = self.widget(), self.fontMetrics()
        width = _NARROWEST * character_width(metrics)
        if content is not None and not self._sideways:
            width = content.minimumSizeHint().width() + self.verticalScrollBar().sizeHint().width() + 2 * SCROLL_FRAME
        return QSize(width, _LOWEST * metrics.lineSpacing())

    def sizeHint(self) -> QSize:
        content = self.widget()
        return self.minimumSizeHint() if content is None else self.minimumSizeHint().expandedTo(content.sizeHint())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.widget() and event.type() == QEvent.Type.LayoutRequest:
            self._fit()
            hints = self.minimumSizeHint(), self.sizeHint()
            if hints != self._hints:  # most words that change leave the room that is needed as it was
                self._hints = hints
                self.updateGeometry()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        content = self.widget()
        if content is None:
            return
        room, layout = self.viewport().size(), content.layout()
        if self._still:
            room.setWidth(self.contentsRect().width() - self.verticalScrollBar().sizeHint().width())
        width = max(room.width(), content.minimumSizeHint().width())
        least = (content.sizeHint() if self._still else content.minimumSizeHint()).height()
        if layout is not None and layout.hasHeightForWidth():  # with the margins of the content itself
            of_width = layout.totalHeightForWidth if self._still else layout.totalMinimumHeightForWidth
            least = of_width(width) if self._still else max(least, of_width(width))
        content.resize(width, max(room.height(), least))
