"""The drawings that a person has taught: looked through, corrected, thrown away, taken elsewhere."""

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QSize, Qt, Signal, Slot
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

from nnfs_gui.article import with_article
from nnfs_gui.gui.controls.buttons import make_push_button
from nnfs_gui.gui.controls.wrapping_label import make_wrapping_label
from nnfs_gui.ink.framing import Image

_SIDE = 56
_DIGITS = 10
_KEY = Qt.ItemDataRole.UserRole
_LABEL = Qt.ItemDataRole.UserRole + 1


class DrawingsDialog(QDialog):
    """A gallery of drawings with their labels. It shows what it is told, and tells what is wanted of it."""

    relabelled = Signal(list, int)  # the drawings' keys, the digit that they are
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
        self._digit = QComboBox()
        self._digit.setObjectName("digitFilter")
        self._digit.setAccessibleName(self.tr("Which digits are shown"))
        self._digit.addItem(self.tr("All digits"), None)
        for digit in range(_DIGITS):
            self._digit.addItem(str(digit), digit)
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
        self._relabel.setAccessibleName(self.tr("Which digit the chosen drawings are"))
        self._relabel.setToolTip(self.tr("Say which digit the chosen drawings are."))
        self._relabel.addItem(self.tr("They are …"), None)
        for digit in range(_DIGITS):
            self._relabel.addItem(with_article(digit, self.tr("Each is a {0}"), self.tr("Each is an {0}")), digit)
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
        self._digit.currentIndexChanged.connect(self._filter)
        self._list.itemSelectionChanged.connect(self._on_selected)
        self._relabel.activated.connect(self._on_relabel)
        self._remove.clicked.connect(self._on_remove)
        self._undo.clicked.connect(self.undo_wanted)
        self._export.clicked.connect(self.export_wanted)
        import_button.clicked.connect(self.import_wanted)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), self._list, self._on_remove)
        self.show_drawings((), can_undo=False)

    def show_drawings(self, drawings: Sequence[tuple[int, int, Image]], *, can_undo: bool) -> None:
        """Show drawings: for each a key, its label, and its framed image, shape (28, 28)."""
        self._list.clear()
        for key, label, image in drawings:
            item = QListWidgetItem(_icon(image), str(label))
            item.setData(_KEY, key)
            item.setData(_LABEL, label)
            item.setToolTip(with_article(label, self.tr("Your drawing of a {0}"), self.tr("Your drawing of an {0}")))
            self._list.addItem(item)
        counts = np.bincount([label for _, label, _ in drawings], minlength=_DIGITS)
        self._count.setText(self._say_how_many(len(drawings), int(np.count_nonzero(counts))))
        self._empty.setVisible(not drawings)
        self._list.setVisible(bool(drawings))
        self._export.setEnabled(bool(drawings))
        self._undo.setEnabled(can_undo)
        self._filter()
        self._on_selected()

    def _say_how_many(self, drawings: int, digits: int) -> str:
        if drawings == 0:
            return self.tr("No drawings")
        if drawings == 1:
            return self.tr("1 drawing")
        return self.tr("{0} drawings of {1} different digits").format(f"{drawings:,}", digits)

    def _arrange(self, import_button: QPushButton) -> None:
        top, bottom = QHBoxLayout(), QHBoxLayout()
        top.addWidget(self._count, 1)
        top.addWidget(self._digit)
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
        digit = self._digit.currentData()
        for row in range(self._list.count()):
            item = self._list.item(row)
            item.setHidden(digit is not None and item.data(_LABEL) != digit)
            item.setSelected(item.isSelected() and not item.isHidden())

    @Slot()
    def _on_selected(self) -> None:
        for widget in (self._relabel, self._remove):
            widget.setEnabled(bool(self._chosen()))

    @Slot()
    def _on_relabel(self) -> None:
        digit, chosen = self._relabel.currentData(), self._chosen()
        self._relabel.setCurrentIndex(0)
        if digit is not None and chosen:
            self.relabelled.emit(chosen, digit)

    @Slot()
    def _on_remove(self) -> None:
        if chosen := self._chosen():
            self.removed.emit(chosen)


def _icon(image: Image) -> QIcon:
    height, width = image.shape
    picture = QImage(image.tobytes(), width, height, width, QImage.Format.Format_Grayscale8)
    return QIcon(QPixmap.fromImage(picture.scaled(_SIDE, _SIDE)))
