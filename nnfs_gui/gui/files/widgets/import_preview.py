"""Shows what a data set holds before it is taken: sizes, counts and a few images of each class, and what was assumed."""

import numpy as np
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QPixmap
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFrame, QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from nnfs_gui.data.dataset import Dataset, Images
from nnfs_gui.gui.controls.plain_text import as_tip
from nnfs_gui.gui.controls.wrapping_label import make_wrapping_label
from nnfs_gui.gui.words import in_words

_SAMPLES = 10  # images of each class
_IMAGE = 32  # pixels on the screen
_GAP = 4
_LONGEST_NAME = 160  # pixels on the screen, and so are the next two
_ROOM = 240  # for everything but the classes
_WIDTH, _HIGHEST = 720, 660


class ImportPreview(QDialog):
    """Accept or cancel; `warning` says what would be lost."""

    def __init__(self, dataset: Dataset, warning: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("importPreview")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Open data set"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(8)
        title = QLabel(dataset.name)
        title.setTextFormat(Qt.TextFormat.PlainText)
        title.setProperty("role", "section")
        font = title.font()
        font.setPointSizeF(font.pointSizeF() * 1.4)
        title.setFont(font)
        layout.addWidget(title)
        layout.addWidget(self._words("sizesLabel", self._sizes(dataset), "quiet"))
        for assumption in dataset.assumptions:
            layout.addWidget(self._words("assumptionLabel", in_words(assumption)))
        if warning:
            layout.addWidget(self._words("warningLabel", warning, "warning"))
        layout.addWidget(self._table(dataset), 1)
        buttons = QDialogButtonBox()
        accept = buttons.addButton(self.tr("Accept"), QDialogButtonBox.ButtonRole.AcceptRole)
        accept.setObjectName("acceptButton")
        accept.setToolTip(self.tr("Train and test on these images from now on."))
        accept.setDefault(True)
        cancel = buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        cancel.setObjectName("cancelButton")
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)
        self.resize(_WIDTH, min(_ROOM + dataset.classes * (_IMAGE + _GAP), _HIGHEST))

    def _sizes(self, dataset: Dataset) -> str:
        words = self.tr("{0} x {0} pixels, {1} classes, {2} training images, {3} test images")
        counts = f"{len(dataset.train_labels):,}", f"{len(dataset.test_labels):,}"
        return words.format(dataset.side, dataset.classes, *counts)

    def _words(self, name: str, text: str, role: str = "") -> QLabel:
        label = make_wrapping_label(text)
        label.setObjectName(name)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setProperty("role", role)
        return label

    def _table(self, dataset: Dataset) -> QWidget:
        """Return a row for each class: its name, how many images train and test, and the first of them."""
        content = QWidget()
        grid = QGridLayout(content)
        grid.setContentsMargins(12, 12, 12, 12)
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(_GAP)
        grid.setColumnStretch(3, 1)
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        titles = (self.tr("Class"), self.tr("Training"), self.tr("Test"), self.tr("The first images"))
        for column, text in enumerate(titles):
            label = QLabel(text)
            label.setProperty("role", "quiet")
            grid.addWidget(label, 0, column, right if column in (1, 2) else Qt.AlignmentFlag.AlignLeft)
        counts = [np.bincount(x, minlength=dataset.classes).tolist() for x in (dataset.train_labels, dataset.test_labels)]
        for number, name in enumerate(dataset.class_names):
            label = QLabel(self.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, _LONGEST_NAME))
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setToolTip(as_tip(name))
            label.setProperty("role", "section")
            grid.addWidget(label, number + 1, 0)
            for column, of_class in enumerate(counts, start=1):
                count = QLabel(f"{of_class[number]:,}")
                count.setProperty("role", "" if of_class[number] else "warning")
                grid.addWidget(count, number + 1, column, right)
            places = np.flatnonzero(dataset.train_labels == number)[:_SAMPLES]
            images = QLabel()
            images.setPixmap(_side_by_side(dataset.train_images[places]))
            images.setAccessibleName(self.tr("The first images of {0}").format(name))
            grid.addWidget(images, number + 1, 3)
        grid.setRowStretch(dataset.classes + 1, 1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setAccessibleName(self.tr("Classes of the data set"))
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidget(content)
        card = QFrame()
        card.setProperty("role", "card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.addWidget(scroll)
        return card


def _side_by_side(images: Images) -> QPixmap:
    """Return images of shape (n, side, side), as the network gets them, in a row with gaps."""
    count, side = images.shape[:2]
    if count == 0:
        return QPixmap()
    row = QPixmap(count * (_IMAGE + _GAP) - _GAP, _IMAGE)
    row.fill(Qt.GlobalColor.transparent)
    painter = QPainter(row)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    for place, image in enumerate(images):
        picture = QImage(image.tobytes(), side, side, side, QImage.Format.Format_Grayscale8)
        painter.drawImage(QRectF(place * (_IMAGE + _GAP), 0, _IMAGE, _IMAGE), picture)
    painter.end()
    return row
