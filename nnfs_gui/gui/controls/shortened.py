"""Names that are as long as there is room for: cut where it ends, and not at a number of characters."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QComboBox, QLabel, QStyle, QStyleOptionComboBox, QStylePainter, QToolTip, QWidget

from nnfs_gui.gui.controls.plain_text import as_tip
from nnfs_gui.gui.look.text_size import character_width

_LEAST = 12  # characters, that are seen in any case
_MOST = 60  # for which it asks
_MOST_IN_BOX = 48
_FRACTION = 1  # pixel of a text that Qt leaves out, and for which it would be shortened
_FRAME = 40  # pixels of a list beside its text


class ShortenedLabel(QLabel):
    """One line of plain text, which ends with an ellipsis where there is no room for more; then its tip says all of it."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)

    @property
    def shown(self) -> str:
        """What is seen of the text."""
        return self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.contentsRect().width())

    def sizeHint(self) -> QSize:
        return self._sized(_MOST)

    def minimumSizeHint(self) -> QSize:
        return self._sized(_LEAST)

    def _sized(self, characters: int) -> QSize:
        whole = super().sizeHint()
        return QSize(min(whole.width(), characters * character_width(self.fontMetrics())), whole.height())

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip and self.shown != self.text():
            QToolTip.showText(event.globalPos(), as_tip(self.text()), self)
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            self.style().drawItemText(
                painter,
                self.contentsRect(),
                self.alignment(),
                self.palette(),
                self.isEnabled(),
                self.shown,
                self.foregroundRole(),
            )


class ShortenedBox(QComboBox):
    """A list that asks for the room of its widest choice, up to 48 characters.

    A choice for which there is no room ends with an ellipsis.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)

    def sizeHint(self) -> QSize:
        return self._capped(super().sizeHint())

    def minimumSizeHint(self) -> QSize:
        return self._capped(super().minimumSizeHint())

    def _capped(self, whole: QSize) -> QSize:
        most = _MOST_IN_BOX * character_width(self.fontMetrics()) + _FRAME
        return QSize(min(whole.width() + _FRACTION, most), whole.height())

    @property
    def shown(self) -> str:
        """What is seen of the choice."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        return self._shortened(option)

    def _shortened(self, option: QStyleOptionComboBox) -> str:
        field = QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, field, self).width()
        return self.fontMetrics().elidedText(self.currentText(), Qt.TextElideMode.ElideRight, room)

    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        option.currentText = self._shortened(option)
        painter = QStylePainter(self)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
