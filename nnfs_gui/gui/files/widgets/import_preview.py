"""Shows what a data set holds before it is taken, what was understood of its files, and lets other readings be chosen."""

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPixmap
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFrame, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from nnfs_gui.data.dataset import Dataset, Images
from nnfs_gui.gui.controls.plain_text import as_tip
from nnfs_gui.gui.controls.scroll_column import ScrollColumn
from nnfs_gui.gui.controls.wrapping_label import make_wrapping_label
from nnfs_gui.gui.files.widgets.reading_choices import ReadingChoices
from nnfs_gui.gui.look.text_size import character_width
from nnfs_gui.gui.words import in_figures, in_words
from nnfs_gui.storage.datasets.reading import Question, Reading

_SAMPLES = 10  # images of each class
_IMAGE = 32  # pixels on the screen
_GAP = 4
_MARGIN = 16
_LONGEST_NAME = 160  # pixels on the screen
_WIDTH, _HEIGHT = 110, 44  # in characters and lines
_ROOM = 0.9  # of the screen


class ImportPreview(QDialog):
    """Accept or cancel; what is chosen is told, and what was read by it is shown when it is there."""

    choice_made = Signal(str, object)  # a field of Choices, and its value

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("importPreview")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Open data set"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        layout.setSpacing(8)
        layout.addWidget(self._title(name))
        self._choices = ReadingChoices()
        self._choices.choice_made.connect(self.choice_made)
        self._facts = QWidget()
        self._content = QVBoxLayout()
        self._content.setContentsMargins(0, 0, 0, 0)
        self._content.setSpacing(12)
        self._content.addWidget(self._choices)
        self._content.addWidget(self._facts, 1)
        content = QWidget()
        content.setLayout(self._content)
        self._scroll = ScrollColumn(sideways=True)  # a title may be longer than a small screen is wide, with large text
        self._scroll.set_content(content)
        layout.addWidget(self._scroll, 1)
        layout.addLayout(self._buttons())

    def show_reading(self, reading: Reading, warning: str = "") -> None:
        """Show what was read; `warning` says what would be lost if it were taken."""
        dataset = reading.dataset
        facts = [self._words("sizesLabel", self._sizes(dataset), "quiet")]
        facts += [self._words("assumptionLabel", in_words(assumption)) for assumption in dataset.assumptions]
        if warning:
            facts.append(self._words("warningLabel", warning, "warning"))
        self._show([*facts, self._table(dataset)], reading.questions, can_be_taken=True)

    def show_problem(self, problem: str, questions: Sequence[Question]) -> None:
        """Show why the files cannot be read, and by what choices they perhaps can."""
        self._show([self._words("problemLabel", problem, "warning")], questions, can_be_taken=False)

    def show_progress(self) -> None:
        """Say that the files are read again; what is shown of them stays until then."""
        self._progress.setText(self.tr("Reading …"))
        self._accept.setEnabled(False)
        self._facts.setEnabled(False)

    def _show(self, facts: Sequence[QWidget], questions: Sequence[Question], *, can_be_taken: bool) -> None:
        column = QWidget()
        layout = QVBoxLayout(column)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        for fact in facts:
            layout.addWidget(fact)
        layout.addStretch(1)
        self._content.replaceWidget(self._facts, column)
        column.show()
        self._facts.setParent(None)
        self._facts.deleteLater()
        self._facts = column
        self._choices.set_questions(questions)
        if not self.isVisible():
            self._take_room()
        self._progress.setText("")
        self._accept.setEnabled(can_be_taken)
        self._accept.setToolTip(
            self.tr("Train and test on these images from now on.") if can_be_taken else self.tr("It cannot be read so.")
        )

    def _take_room(self) -> None:
        """Be as large as what is shown needs, if the screen is, and large enough for what may be shown later."""
        metrics = self.fontMetrics()
        bar = self._scroll.verticalScrollBar().sizeHint().width()
        width = self._scroll.sizeHint().width() + bar + 2 * _MARGIN
        wanted = QSize(max(character_width(metrics) * _WIDTH, width), metrics.lineSpacing() * _HEIGHT)
        self.resize(wanted.boundedTo(self.screen().availableSize() * _ROOM))

    def _buttons(self) -> QHBoxLayout:
        self._progress = QLabel()
        self._progress.setObjectName("progressLabel")
        self._progress.setProperty("role", "quiet")
        buttons = QDialogButtonBox()
        self._accept = buttons.addButton(self.tr("Accept"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._accept.setObjectName("acceptButton")
        self._accept.setDefault(True)
        cancel = buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        cancel.setObjectName("cancelButton")
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        row = QHBoxLayout()
        row.addWidget(self._progress, 1)
        row.addWidget(buttons)
        return row

    def _title(self, name: str) -> QLabel:
        title = self._words("titleLabel", name, "section")
        font = title.font()
        font.setPointSizeF(font.pointSizeF() * 1.4)
        title.setFont(font)
        return title

    def _sizes(self, dataset: Dataset) -> str:
        words = self.tr("{0} x {0} pixels, {1} classes, {2} training images, {3} test images")
        counts = in_figures(len(dataset.train_labels)), in_figures(len(dataset.test_labels))
        return words.format(dataset.side, dataset.classes, *counts)

    def _words(self, name: str, text: str, role: str = "") -> QLabel:
        label = make_wrapping_label(text)
        label.setObjectName(name)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setProperty("role", role)
        return label

    def _table(self, dataset: Dataset) -> QWidget:
        """Return a row for each class: its name, how many images train and test, and the first of them."""
        grid = QGridLayout()
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
                count = QLabel(in_figures(of_class[number]))
                count.setProperty("role", "" if of_class[number] else "warning")
                grid.addWidget(count, number + 1, column, right)
            places = np.flatnonzero(dataset.train_labels == number)[:_SAMPLES]
            images = QLabel()
            images.setPixmap(_side_by_side(dataset.train_images[places]))
            images.setMinimumWidth(_IMAGE)  # where it is narrow, fewer are seen
            images.setAccessibleName(self.tr("The first images of {0}").format(name))
            grid.addWidget(images, number + 1, 3)
        card = QFrame()
        card.setProperty("role", "card")
        card.setLayout(grid)
        card.setAccessibleName(self.tr("Classes of the data set"))
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
