"""A legend by which lines are switched on and off, and which lets one stand out while it is pointed at."""

import math
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, QSize, QSizeF, Qt, Signal, Slot
from PySide6.QtGui import QColor, QEnterEvent, QFocusEvent, QIcon, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QCheckBox, QFrame, QScrollArea, QSizePolicy, QWidget

from nnfs_gui.gui.controls.buttons import make_tool_button
from nnfs_gui.gui.controls.flow_row import FlowRow
from nnfs_gui.gui.controls.plain_text import as_label, as_tip
from nnfs_gui.gui.controls.scroll_column import SCROLL_FRAME
from nnfs_gui.gui.curves.widgets.lines import Line, line_pen, paint_sample
from nnfs_gui.gui.inside.painting.plot_line import Measure, PlotLine
from nnfs_gui.gui.look.text_size import shortened
from nnfs_gui.gui.look.theme import theme_of

_SAMPLE = QSize(26, 14)  # pixels
_GAP = 6  # pixels, between the sample and the name
_SHARP = 2  # pixels of the sample for each of these
_LONGEST_NAME = 20  # characters
_MOST_ROWS = 4.5  # that are seen: the half one says that there are more


class LineSwitches(QScrollArea):
    """A box for each line, with its look, its name, and its value at a place of the axis; many of them scroll.

    `everything` is a button that switches all lines on, for whoever has a place for it.
    """

    switched = Signal()  # ask for `shown`

    def __init__(self, measure: Measure, parent: QWidget | None = None) -> None:
        """Write values as this measure does."""
        super().__init__(parent)
        self._row = FlowRow()
        self.setWidget(self._row)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the Tab key goes to what is in it, which is then scrolled to
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Lines of the plot"))
        self._measure = measure
        self._lines: tuple[PlotLine, ...] = ()
        self._boxes: list[_Switch] = []
        self.everything = make_tool_button("showAllLines", self.tr("Show all"), self.tr("Switch all lines on."))
        self.everything.clicked.connect(self._on_everything)
        self._pointed: str | None = None
        self._place: float | None = None  # of the values that are said

    def set_lines(self, lines: Sequence[PlotLine]) -> None:
        """Offer these lines. Those of the same names stay as they are switched, new ones are on."""
        before, self._lines = self._lines, tuple(lines)
        if [line.name for line in lines] != [line.name for line in before]:
            self._make_boxes()
        if [_look(line) for line in lines] != [_look(line) for line in before]:
            self._paint_samples()
        self.show_values(self._place)

    @property
    def shown(self) -> tuple[bool, ...]:
        """Whether each line is to be seen."""
        return tuple(box.isChecked() for box in self._boxes)

    @property
    def pointed(self) -> int | None:
        """The place of the line that is to stand out, at which the pointer or the keys are; it is seen in any case."""
        names = [line.name for line in self._lines]
        return names.index(self._pointed) if self._pointed in names else None

    def show_values(self, x: float | None) -> None:
        """Say what each line is at a place of the axis, or nothing, also when there are new lines."""
        self._place = x
        for line, box in zip(self._lines, self._boxes, strict=True):
            value = math.nan if x is None else line.value_at(x)
            box.set_value("" if math.isnan(value) else self._measure.words(value))

    def sizeHint(self) -> QSize:
        row = self._row.sizeHint()
        most = _MOST_ROWS * max((box.sizeHint().height() for box in self._boxes), default=0)
        return QSize(row.width(), min(row.height(), round(most)) + 2 * SCROLL_FRAME)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._row.minimumSizeHint().width() + 2 * SCROLL_FRAME, self.sizeHint().height())

    # --- inside -------------------------------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.widget() and event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize):
            self.updateGeometry()  # it may have more rows now
        return super().eventFilter(watched, event)

    def _make_boxes(self) -> None:
        before: dict[str, _Switch] = {box.name: box for box in self._boxes}
        for box in self._boxes:
            self._row.remove_widget(box)
        self._boxes = [before.pop(line.name) if line.name in before else self._make_box(line.name) for line in self._lines]
        for box in before.values():
            box.hide()
            box.deleteLater()
        for box in self._boxes:
            self._row.add_widget(box)
            box.show()
        self._on_toggled()

    def _make_box(self, name: str) -> "_Switch":
        widest = self._measure.words(100 if self._measure.decimals is not None else 1.23e-5)
        box = _Switch(name, widest, self._row)
        box.toggled.connect(self._on_toggled)
        box.pointed.connect(self._on_pointed)
        return box

    def _paint_samples(self) -> None:
        theme = theme_of(self.palette())
        for line, box in zip(self._lines, self._boxes, strict=True):
            box.set_look(line_pen(QColor(getattr(theme, line.colour, line.colour)), line.line, 1), line.symbol)

    @Slot()
    def _on_toggled(self) -> None:
        self.everything.setEnabled(not all(self.shown))
        self.switched.emit()

    @Slot(str)
    def _on_pointed(self, name: str) -> None:
        self._pointed = name or None
        self.switched.emit()

    @Slot()
    def _on_everything(self) -> None:
        for box in self._boxes:
            box.setChecked(True)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_boxes"):  # Qt tells of the first while it is made
            self._paint_samples()


class _Switch(QCheckBox):
    """Switches a line on and off; as wide as with its widest value, so that nothing moves."""

    pointed = Signal(str)  # the name of its line, or nothing

    def __init__(self, name: str, widest: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.name = name
        self._widest = widest
        self.setChecked(True)
        self.setIconSize(_SAMPLE)
        self.setAccessibleName(name)
        self.setToolTip(
            as_tip(self.tr("{0}: switch its line on or off. While it is pointed at, it stands out.").format(name))
        )
        self._short = as_label(shortened(name, self.fontMetrics(), _LONGEST_NAME))
        self.setText(self._short)
        self._pen, self._symbol = QPen(), ""

    def set_look(self, pen: QPen, symbol: str | None) -> None:
        """Have a piece of this line, with its mark, before the name."""
        self._pen, self._symbol = pen, symbol or ""
        picture = QPixmap(_SAMPLE * _SHARP)
        picture.setDevicePixelRatio(_SHARP)
        picture.fill(Qt.GlobalColor.transparent)
        with QPainter(picture) as painter:
            self._paint_sample(painter)
        self.setIcon(QIcon(picture))

    def _paint_sample(self, painter: QPainter) -> None:
        middle = QPointF(_SAMPLE.width() / 2, _SAMPLE.height() / 2)
        paint_sample(painter, middle, _SAMPLE.width(), self._pen, self._symbol)

    def whole_size(self) -> QSize:
        """Return how large an entry of a legend it is in a file; of a line that is switched off there is none."""
        width = _SAMPLE.width() + _GAP + self.fontMetrics().horizontalAdvance(self.text())
        return QSize(width, self.fontMetrics().height()) if self.isChecked() else QSize()

    def draw_all(self, painter: QPainter) -> None:
        room = QRectF(QPointF(), QSizeF(self.whole_size()))
        painter.setFont(self.font())
        painter.setPen(self.palette().windowText().color())
        painter.drawText(room.adjusted(_SAMPLE.width() + _GAP, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, self.text())
        painter.translate(0, room.center().y() - _SAMPLE.height() / 2)
        self._paint_sample(painter)

    def set_value(self, words: str) -> None:
        self.setText(f"{self._short}  {words}" if words else self._short)

    def sizeHint(self) -> QSize:
        hint, width = super().sizeHint(), self.fontMetrics().horizontalAdvance
        return QSize(hint.width() + width(f"{self._short}  {self._widest}") - width(self.text()), hint.height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.pointed.emit(self.name)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.pointed.emit("")

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self.pointed.emit(self.name)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.pointed.emit("")


def _look(line: PlotLine) -> tuple[str, Line, str | None, str]:
    return line.colour, line.line, line.symbol, line.name
