"""The drawings that a person has taught: looked through, corrected, thrown away, taken elsewhere."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal, Slot
from PySide6.QtGui import QIcon, QImage, QKeySequence, QPixmap, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from nnfs_gui.article import name_with_article
from nnfs_gui.data.class_labels import sort_names
from nnfs_gui.data.dataset import DIGITS
from nnfs_gui.gui.controls.buttons import make_push_button
from nnfs_gui.gui.controls.plain_text import as_tip
from nnfs_gui.gui.controls.wrapping_label import make_wrapping_label
from nnfs_gui.gui.teach.words import count_drawings
from nnfs_gui.ink.framing import Image

_SIDE = 56
_KEY = Qt.ItemDataRole.UserRole
_LABEL = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True, slots=True, eq=False)
class ShownDrawing:
    """A drawing or a picture, as the network gets it: shape (28, 28)."""

    key: int
    label: str
    image: Image
    is_picture: bool


class DrawingsDialog(QDialog):
    """A gallery of drawings with their labels. It shows what it is told, and tells what is wanted of it."""

    relabelled = Signal(list, str)  # the drawings' keys, the class that they are of
    removed = Signal(list)  # the drawings' keys
    undo_wanted = Signal()  # of the last removal
    import_wanted = Signal()
    export_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("My drawings"))
        self.resize(620, 460)
        self._count = QLabel()
        self._count.setObjectName("drawingsCount")
        self._names: tuple[str, ...] = ()  # of the classes that can be chosen
        self._class = QComboBox()
        self._class.setObjectName("classFilter")
        self._class.setAccessibleName(self.tr("Which classes are shown"))
        self._list = QListWidget()
        self._list.setObjectName("drawingsList")
        self._list.setAccessibleName(self.tr("Your drawings"))
        self._list.setViewMode(QListWidget.ViewMode.IconMode)
        self._list.setResizeMode(QListWidget.ResizeMode.Adjust)
        self._list.setMovement(QListWidget.Movement.Static)
        self._list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self._list.setIconSize(QSize(_SIDE, _SIDE))
        self._list.setGridSize(QSize(_SIDE + 20, _SIDE + 30))
        self._empty = make_wrapping_label(
            self.tr("No drawings yet. Under an answer, tell what your drawing was, or choose Teach > Teach me your digits.")
        )
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setProperty("role", "quiet")
        self._relabel = QComboBox()
        self._relabel.setObjectName("relabelBox")
        self._relabel.setAccessibleName(self.tr("What the chosen ones are"))
        self._relabel.setToolTip(self.tr("Say what the chosen ones are."))
        self._remove = make_push_button(
            "removeDrawingsButton", self.tr("Delete"), self.tr("Throw the chosen drawings away.")
        )
        self._undo = make_push_button("undoRemovalButton", self.tr("Undo"), self.tr("Bring back what was deleted last."))
        self._export = make_push_button("exportDrawingsButton", self.tr("Export…"), self.tr("Save them all in a JSON file."))
        import_button = make_push_button(
            "importDrawingsButton",
            self.tr("Import…"),
            self.tr("Add a file's labelled drawings: JSON, UNIPEN or InkML."),
        )
        self._arrange(import_button)
        self._undo.setEnabled(False)
        self._class.currentIndexChanged.connect(self._filter)
        self._list.itemSelectionChanged.connect(self._on_selected)
        self._relabel.activated.connect(self._on_relabel)
        self._remove.clicked.connect(self._on_remove)
        self._undo.clicked.connect(self.undo_wanted)
        self._export.clicked.connect(self.export_wanted)
        import_button.clicked.connect(self.import_wanted)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), self._list, self._on_remove)
        self.show_drawings((), DIGITS, can_undo=False)

    def show_drawings(self, drawings: Sequence[ShownDrawing], names: Sequence[str], *, can_undo: bool) -> None:
        """Show drawings and pictures, and offer these classes."""
        labels = {drawing.label for drawing in drawings}
        self._offer((*names, *sort_names(labels - set(names))))
        self._list.clear()
        for drawing in drawings:
            item = QListWidgetItem(_icon(drawing.image), drawing.label)
            item.setData(_KEY, drawing.key)
            item.setData(_LABEL, drawing.label)
            a, an = self.tr("Your drawing of a {0}"), self.tr("Your drawing of an {0}")
            if drawing.is_picture:
                a, an = self.tr("Your picture of a {0}"), self.tr("Your picture of an {0}")
            item.setToolTip(as_tip(name_with_article(drawing.label, a, an)))
            self._list.addItem(item)
        self._count.setText(self._say_how_many(drawings, labels))
        self._empty.setVisible(not drawings)
        self._list.setVisible(bool(drawings))
        self._export.setEnabled(bool(drawings))
        self._undo.setEnabled(can_undo)
        self._filter()
        self._on_selected()

    def _say_how_many(self, drawings: Sequence[ShownDrawing], labels: Collection[str]) -> str:
        said = count_drawings(len(drawings), sum(drawing.is_picture for drawing in drawings))
        if len(drawings) < 2:
            return said
        of_digits, of_classes = self.tr("{0} of {1} different digits"), self.tr("{0} of {1} different classes")
        return (of_digits if set(labels) <= set(DIGITS) else of_classes).format(said, len(labels))

    def _offer(self, names: tuple[str, ...]) -> None:
        """Let these classes be chosen, to be shown and for the chosen drawings."""
        if names == self._names:
            return
        self._names, shown = names, self._class.currentData()
        with QSignalBlocker(self._class):
            self._class.clear()
            self._class.addItem(self.tr("All"), None)
            for name in names:
                self._class.addItem(name, name)
            self._class.setCurrentIndex(names.index(shown) + 1 if shown in names else 0)
        self._relabel.clear()
        self._relabel.addItem(self.tr("They are …"), None)
        for name in names:
            self._relabel.addItem(name_with_article(name, self.tr("Each is a {0}"), self.tr("Each is an {0}")), name)

    def _arrange(self, import_button: QPushButton) -> None:
        top, bottom = QHBoxLayout(), QHBoxLayout()
        top.addWidget(self._count, 1)
        top.addWidget(self._class)
        for widget in (self._relabel, self._remove, self._undo):
            bottom.addWidget(widget)
        bottom.addStretch(1)
        for widget in (import_button, self._export):
            bottom.addWidget(widget)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 12, 12, 12)
        layout.setSpacing(8)
        layout.addLayout(top)
        layout.addWidget(self._list, 1)
        layout.addWidget(self._empty, 1)
        layout.addLayout(bottom)

    def _chosen(self) -> list[int]:
        return [item.data(_KEY) for item in self._list.selectedItems() if not item.isHidden()]

    @Slot()
    def _filter(self) -> None:
        name = self._class.currentData()
        for row in range(self._list.count()):
            item = self._list.item(row)
            item.setHidden(name is not None and item.data(_LABEL) != name)
            item.setSelected(item.isSelected() and not item.isHidden())

    @Slot()
    def _on_selected(self) -> None:
        for widget in (self._relabel, self._remove):
            widget.setEnabled(bool(self._chosen()))

    @Slot()
    def _on_relabel(self) -> None:
        name, chosen = self._relabel.currentData(), self._chosen()
        self._relabel.setCurrentIndex(0)
        if name is not None and chosen:
            self.relabelled.emit(chosen, name)

    @Slot()
    def _on_remove(self) -> None:
        if chosen := self._chosen():
            self.removed.emit(chosen)


def _icon(image: Image) -> QIcon:
    height, width = image.shape
    picture = QImage(image.tobytes(), width, height, width, QImage.Format.Format_Grayscale8)
    return QIcon(QPixmap.fromImage(picture.scaled(_SIDE, _SIDE)))
