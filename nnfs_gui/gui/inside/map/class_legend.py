"""The classes of a map with their marks; a click lets one of them step back, or come forward again."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSizeF, Qt, Signal, Slot
from PySide6.QtGui import QColor, QIcon, QPainter
from PySide6.QtWidgets import QToolButton, QVBoxLayout, QWidget

from nnfs_gui.gui.controls.buttons import make_tool_button
from nnfs_gui.gui.controls.flow_row import FlowRow
from nnfs_gui.gui.controls.plain_text import as_label, as_tip
from nnfs_gui.gui.inside.map.map_plot import DIMMED, MARK_SIDE, mark_picture, paint_mark
from nnfs_gui.gui.inside.painting.class_styles import class_style
from nnfs_gui.gui.look.text_size import character_width
from nnfs_gui.gui.look.theme import theme_of

_LONGEST_NAME = 14  # characters
_GAP = 4  # pixels, between a mark and its name


class ClassLegend(QWidget):
    """A button for each class, pressed while its points are in full colour, and one for all of them."""

    dimmed_changed = Signal(object)  # frozenset of the labels that step back

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names: tuple[str, ...] = ()
        self._buttons: list[QToolButton] = []
        self._row = FlowRow(spacing=4)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._row)

    def set_class_names(self, names: Sequence[str]) -> None:
        """Call the classes so, all of them in full colour if they are others than before."""
        if tuple(names) == self._names:
            return
        self._names = tuple(names)
        row = FlowRow(spacing=4)
        self._buttons = []
        longest = _LONGEST_NAME * character_width(self.fontMetrics())
        for label, name in enumerate(names):
            tip = as_tip(self.tr("Let the images of “{0}” step back, or come forward again.").format(name))
            short = self.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, longest)
            button = make_tool_button(f"mapClass{label}", as_label(short), tip, role="tight", spoken=name, checkable=True)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            button.setChecked(True)
            button.toggled.connect(self._on_toggled)
            row.add_widget(button)
            self._buttons.append(button)
        tip = self.tr("Let the classes that stand forward step back, and the others come forward.")
        swap = make_tool_button("mapSwapClasses", self.tr("Swap"), tip)
        swap.clicked.connect(self._on_swap)
        row.add_widget(swap)
        self._column.replaceWidget(self._row, row)
        self._row.hide()
        self._row.deleteLater()
        self._row = row
        self._colour()
        self.dimmed_changed.emit(self.dimmed)

    @property
    def dimmed(self) -> frozenset[int]:
        """The labels of the classes that step back."""
        return frozenset(label for label, button in enumerate(self._buttons) if not button.isChecked())

    def draw_all(self, painter: QPainter) -> None:
        """Draw the marks and the names into a file, where there is nothing to press."""
        theme = theme_of(self.palette())
        painter.setFont(self.font())
        painter.setPen(QColor(theme.text))
        for label, (button, name) in enumerate(zip(self._buttons, self._names, strict=True)):
            style, place = class_style(label), QRectF(QPointF(button.mapTo(self, QPoint())), QSizeF(button.size()))
            opacity = 1.0 if button.isChecked() else DIMMED
            middle = QPointF(place.left() + MARK_SIDE / 2, place.center().y())
            paint_mark(painter, middle, style.mark, getattr(theme, style.colour), opacity=opacity)
            place.setLeft(place.left() + MARK_SIDE + _GAP)
            short = painter.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, int(place.width()))
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, short)

    def _colour(self) -> None:
        theme = theme_of(self.palette())
        for label, button in enumerate(self._buttons):
            style = class_style(label)
            button.setIcon(QIcon(mark_picture(style.mark, getattr(theme, style.colour), ratio=self.devicePixelRatioF())))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            self._colour()
        super().changeEvent(event)

    @Slot()
    def _on_toggled(self) -> None:
        self.dimmed_changed.emit(self.dimmed)

    @Slot()
    def _on_swap(self) -> None:
        for button in self._buttons:
            button.blockSignals(True)
            button.setChecked(not button.isChecked())
            button.blockSignals(False)
        self.dimmed_changed.emit(self.dimmed)
