"""The drawings of one class in a row, each with what it is taken for where that is something else."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt, Signal, Slot
from PySide6.QtGui import QIcon, QImage, QKeySequence, QPaintEvent, QPixmap, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem, QWidget

from nnfs_gui.gui.controls.empty_place import paint_empty_place
from nnfs_gui.gui.controls.plain_text import as_tip
from nnfs_gui.recognition.drawn_classes import ClassDrawing, DrawnClassesCheck

_SIDE = 48  # pixels
_GAP = 8
_LONGEST = 9  # of zeros, that a name beside an image is as wide as


class DrawingsStrip(QListWidget):
    """Shows drawings, the newest first; chosen ones can be thrown away."""

    removed = Signal(object)  # Sequence[ClassDrawing]

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._drawings: list[ClassDrawing] = []  # as they are shown
        self._shown: object = None  # the class, its drawings, and as what each is read
        self.setObjectName("classDrawings")
        self.setViewMode(QListWidget.ViewMode.IconMode)
        self.setMovement(QListWidget.Movement.Static)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.setWrapping(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setIconSize(QSize(_SIDE, _SIDE))
        self._fit()
        QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), self, self.remove_chosen).setContext(
            Qt.ShortcutContext.WidgetShortcut
        )

    def show_drawings(self, name: str, drawings: Sequence[ClassDrawing], check: DrawnClassesCheck | None) -> None:
        """Show the drawings of a class, the oldest given first, and what is known of them."""
        shown = name, [(id(drawing), check and check.reading_of(drawing)) for drawing in drawings]
        if shown == self._shown:  # what is chosen stays chosen
            return
        self._shown = shown
        self.setAccessibleName(self.tr("Drawings of {0}").format(name))
        self.clear()
        self._drawings = list(reversed(drawings))
        for number, drawing in zip(range(len(drawings), 0, -1), self._drawings, strict=True):
            reading = None if check is None else check.reading_of(drawing)
            is_wrong = reading is not None and reading != name
            words = self.tr("like {0}").format(reading) if is_wrong else ""
            item = QListWidgetItem(
                _icon(drawing), self.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, self._room)
            )
            spoken = self.tr("{0}, drawing {1}").format(name, number)
            if is_wrong:
                spoken = self.tr("{0}, drawing {1}: the others make it look like {2}").format(name, number, reading)
            item.setToolTip(as_tip(spoken))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken)
            self.addItem(item)

    @property
    def has_chosen(self) -> bool:
        """Whether drawings are chosen."""
        return bool(self.selectedItems())

    @Slot()
    def remove_chosen(self) -> None:
        """Ask that the chosen drawings be thrown away."""
        chosen = [self._drawings[self.row(item)] for item in self.selectedItems()]
        if chosen:
            self.removed.emit(chosen)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.count():
            paint_empty_place(self, self.tr("The drawings of the chosen class, the newest first."))

    @property
    def _room(self) -> int:
        return max(self.fontMetrics().horizontalAdvance("0") * _LONGEST, _SIDE)

    def _fit(self) -> None:
        cell = QSize(self._room + _GAP, _SIDE + self.fontMetrics().height() + _GAP)
        self.setGridSize(cell)
        self.setFixedHeight(cell.height() + self.horizontalScrollBar().sizeHint().height() + 2 * self.frameWidth())


def _icon(drawing: ClassDrawing) -> QIcon:
    height, width = drawing.image.shape
    picture = QImage(drawing.image.tobytes(), width, height, width, QImage.Format.Format_Grayscale8)
    return QIcon(QPixmap.fromImage(picture.scaled(_SIDE, _SIDE)))
