"""Where the network errs: the confusion matrix, and the images behind each of its cells."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QComboBox, QHBoxLayout, QLabel, QStyle, QVBoxLayout, QWidget

from nnfs_gui.data.dataset import DIGITS, Indices
from nnfs_gui.gui.controls.buttons import make_tool_button
from nnfs_gui.gui.controls.choice_box import make_choice_box
from nnfs_gui.gui.controls.explained import Explained, Explanation
from nnfs_gui.gui.controls.figure_words import explain_score
from nnfs_gui.gui.controls.flow_row import FlowRow, side_by_side
from nnfs_gui.gui.controls.kind_words import KindWords
from nnfs_gui.gui.controls.plots import PlotTable
from nnfs_gui.gui.controls.scroll_column import SCROLL_FRAME
from nnfs_gui.gui.controls.wrapping_label import make_wrapping_label
from nnfs_gui.gui.inside.image_set_box import make_image_set_box
from nnfs_gui.gui.inside.mistakes.confusion_matrix import Cells, ConfusionMatrix
from nnfs_gui.gui.inside.painting.numbers import fixed
from nnfs_gui.gui.inside.painting.picture_grid import PictureGrid
from nnfs_gui.gui.inside.view import View
from nnfs_gui.gui.look.text_size import character_width
from nnfs_gui.gui.words import in_figures
from nnfs_gui.inspection.plane import as_pictures
from nnfs_gui.inspection.readings.mistakes import ImageSet, LabelledImages, Readings

_ANY = None
_GALLERY_WIDTH = 34  # characters
_GAP = 12  # pixels, between what stands side by side


class MistakesView(Explained, View):
    """Shows how a set of images was read; a click puts one of them on the pad."""

    set_changed = Signal()
    picture_wanted = Signal(object, int)  # an image, shape (side, side), and its true label

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.show_sentence(self.tr("Train a network, or open one: what it takes for what appears here."))
        self._names: tuple[str, ...] = DIGITS
        self._readings: Readings | None = None
        self._images: LabelledImages | None = None
        self._places: Indices | None = None  # of the readings that are in the gallery
        self._kind_words = KindWords(self)
        self._make_choices()
        self._figure = make_wrapping_label(rich=True)
        self._figure.setObjectName("mistakesFigure")
        self._matrix = ConfusionMatrix()
        self._matrix.setObjectName("confusionMatrix")
        self._kind_words.tell(
            self._matrix.setToolTip,
            self.tr(
                "A row for each true class, a column for each answer: what is right stands on the diagonal.\n"
                "Recall: how many images of a class are found. Precision: how often an answer is true.\n"
                "Click a cell to see its images."
            ),
            self.tr(
                "A row for each true class, a column for each answer: what is right stands on the diagonal.\n"
                "Recall: how many points of a class are found. Precision: how often an answer is true.\n"
                "Click a cell to see its points."
            ),
        )
        self._title = make_wrapping_label()
        self._title.setProperty("role", "section")
        self._gallery = PictureGrid(46)
        self._gallery.setObjectName("mistakesGallery")
        self._kind_words.tell(self._gallery.setAccessibleName, self.tr("Images"), self.tr("Points"))
        self._arrange()
        self._set.currentIndexChanged.connect(self.set_changed)
        self._cells.currentIndexChanged.connect(self._on_cells)
        self._matrix.cell_chosen.connect(self._on_cell_chosen)
        for box in (self._true, self._given):
            box.currentIndexChanged.connect(self._on_filter)
        self._all.clicked.connect(self._on_all)
        self._gallery.chosen.connect(self._on_picture_chosen)

    @property
    def image_set(self) -> ImageSet:
        """The set whose images are to be shown."""
        return ImageSet(self._set.currentData())

    def set_class_names(self, names: Sequence[str]) -> None:
        """Call the classes so; the readings of others are gone."""
        if tuple(names) == self._names:
            return
        self._names = tuple(names)
        self._readings = None
        self._matrix.set_class_names(names)
        for box in (self._true, self._given):
            box.blockSignals(True)
            self._fill_classes(box)
            box.blockSignals(False)
        self._show_gallery()

    def show_readings(self, images: LabelledImages, readings: Readings, doubt: str = "") -> None:
        """Show how these images were read; `doubt` says what speaks against the figure."""
        self._images, self._readings = images, readings
        low, high = (fixed(100 * bound, 1) for bound in readings.score.interval)
        total = len(readings.labels)
        words = self._right_words(total, are_points=images.are_points)
        share = fixed(100 * readings.score.accuracy, 1)
        figure = words.format(share, low, high)
        self._figure.setText(f"{figure}. {doubt}" if doubt else figure)
        self._matrix.set_counts(readings.confusion)
        self._show_gallery()
        self.show_content()

    def _right_words(self, n: int, *, are_points: bool) -> str:
        """Return the sentence on how many of so many are right."""
        if are_points:
            words = {
                ImageSet.VALIDATION: self.tr(
                    "<b>{0} %</b> right (95 % interval {1} – {2} %) of %Ln validation point(s)", "", n
                ),
                ImageSet.TEST: self.tr("<b>{0} %</b> right (95 % interval {1} – {2} %) of %Ln test point(s)", "", n),
                ImageSet.TRAINING: self.tr("<b>{0} %</b> right (95 % interval {1} – {2} %) of %Ln training point(s)", "", n),
            }
        else:
            words = {
                ImageSet.VALIDATION: self.tr(
                    "<b>{0} %</b> right (95 % interval {1} – {2} %) of %Ln validation image(s)", "", n
                ),
                ImageSet.TEST: self.tr("<b>{0} %</b> right (95 % interval {1} – {2} %) of %Ln test image(s)", "", n),
                ImageSet.TRAINING: self.tr("<b>{0} %</b> right (95 % interval {1} – {2} %) of %Ln training image(s)", "", n),
            }
        return words[self.image_set]

    def show_nothing(self, why: str) -> None:
        """Say why there are no readings; another set can still be chosen."""
        self._readings = None
        self._figure.setText(why)
        self._matrix.set_class_names(self._names)
        self._show_gallery()
        self.show_content()

    def explanations(self) -> Sequence[Explanation]:
        readings = self._readings
        if readings is None:
            return ()
        low, high = (fixed(100 * bound, 1) for bound in readings.score.interval)
        share = fixed(100 * readings.score.accuracy, 1)
        what = self._kind_words.choose(
            self.tr("Share of these images that is read right"), self.tr("Share of these points that is read right")
        )
        return explain_score(what, readings.score, f"{share} %", f"{low} – {high} %")

    def plot_table(self) -> PlotTable | None:
        rows = list(self._matrix.counted_rows())
        return None if self._readings is None else PlotTable(("true", "answer", "count"), rows)

    # --- inside -------------------------------------------------------------------------------------------------------

    def _make_choices(self) -> None:
        tip = self.tr(
            "Validation: kept from training; what one may look at while choosing settings.\n"
            "Test: to be looked at when everything is chosen. Training: what it has learnt from."
        )
        self._set = make_image_set_box("mistakesSet", tip, (ImageSet.VALIDATION, ImageSet.TEST, ImageSet.TRAINING))
        cells = {Cells.COUNTS: self.tr("Counts"), Cells.ROW: self.tr("% of row"), Cells.COLUMN: self.tr("% of column")}
        assert set(cells) == set(Cells)
        tip = self.tr("% of row: what becomes of each class. % of column: what an answer is worth.")
        self._cells = make_choice_box("mistakesCells", self.tr("What the cells say"), tip, cells)
        self._true = make_choice_box("mistakesTrue", self.tr("True class"), "", {})
        self._given = make_choice_box("mistakesGiven", self.tr("Read as"), "", {})
        for box in (self._true, self._given):
            self._fill_classes(box)
        self._all = make_tool_button("allMistakes", self.tr("All mistakes"), "")
        for widget, of_images, of_points in (
            (self._true, self.tr("Only images of this class."), self.tr("Only points of this class.")),
            (
                self._given,
                self.tr("Only images that were read as this class."),
                self.tr("Only points that were read as this class."),
            ),
            (
                self._all,
                self.tr("Show every image that was read wrong, the worst first."),
                self.tr("Show every point that was read wrong, the worst first."),
            ),
        ):
            self._kind_words.tell(widget.setToolTip, of_images, of_points)

    def _fill_classes(self, box: QComboBox) -> None:
        box.clear()
        box.addItem(self.tr("any"), _ANY)
        for label, name in enumerate(self._names):
            box.addItem(name, label)

    def _arrange(self) -> None:
        self._head, self._middle = (QBoxLayout(QBoxLayout.Direction.LeftToRight) for _ in range(2))
        choices = QHBoxLayout()
        choices.setSpacing(8)
        choices.addWidget(self._set)
        choices.addWidget(self._cells)
        choices.addStretch()
        self._head.setSpacing(_GAP)
        self._head.addLayout(choices)
        self._head.addWidget(self._figure, 1)
        filters = FlowRow(spacing=6)
        for text, box in ((self.tr("true"), self._true), (self.tr("read as"), self._given)):
            label = QLabel(text)
            label.setBuddy(box)
            filters.add_widget(side_by_side(label, box, spacing=6))
        gallery = QVBoxLayout()
        gallery.setSpacing(8)
        gallery.addWidget(self._title)
        gallery.addWidget(filters)
        gallery.addWidget(self._gallery, 1)
        gallery.addWidget(self._all)
        self._side = QWidget()
        self._side.setLayout(gallery)
        self._side.setFixedWidth(_GALLERY_WIDTH * character_width(self.fontMetrics()))
        gallery.setContentsMargins(0, 0, 0, 0)
        self._middle.setSpacing(_GAP)
        self._middle.addWidget(self._matrix, 1)
        self._middle.addWidget(self._side)
        layout = QVBoxLayout(self.content)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(self._head)
        layout.addLayout(self._middle, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._turn()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_side"):  # not while the view is being made
            self._turn()

    def _turn(self) -> None:
        """Stand the images beside the matrix where there is room, or below it."""
        margins, bar = self.content.contentsMargins(), self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)
        room = self.width() - margins.left() - margins.right() - bar - 2 * SCROLL_FRAME
        is_wide = room >= self._matrix.minimumSizeHint().width() + _GAP + self._side.width()
        direction = QBoxLayout.Direction.LeftToRight if is_wide else QBoxLayout.Direction.TopToBottom
        for pair in (self._head, self._middle):
            pair.setDirection(direction)

    def _show_gallery(self) -> None:
        readings, images = self._readings, self._images
        true, given = self._true.currentData(), self._given.currentData()
        if readings is None or images is None:
            self._title.setText("")
            self._gallery.clear()
            return
        is_cell = true is not None and given is not None
        places = readings.cell(true, given) if is_cell else readings.mistakes(true, given)
        self._places = places
        order = self.tr("surest first") if is_cell else self.tr("worst first")
        count = self.tr("%Ln image(s)", "", len(places))
        if images.are_points:
            count = self.tr("%Ln point(s)", "", len(places))
        self._title.setText(count if len(places) == 1 else self.tr("{0}, {1}").format(count, order))
        self._matrix.set_chosen((true, given) if is_cell else None)
        caption = self.tr("{2} %") if is_cell else self.tr("{0} → {1}")
        widest = max(self._names, key=self._gallery.fontMetrics().horizontalAdvance)
        self._gallery.make_room_for(caption.format(widest, widest, 100))
        words = caption + self.tr("\ntrue {0}, read as {1} with {2} % confidence, loss {3}")

        def words_of(place: int) -> str:
            at = places[place]
            confidence, loss = readings.confidences[at], readings.losses[at]
            label, answer = self._names[readings.labels[at]], self._names[readings.answers[at]]
            return words.format(label, answer, in_figures(100 * confidence, ".0f"), in_figures(loss, ".2f"))

        self._gallery.set_pictures(as_pictures(images.images), readings.indices[places], words_of)

    @Slot()
    def _on_cells(self) -> None:
        self._matrix.set_cells(Cells(self._cells.currentData()))

    @Slot(int, int)
    def _on_cell_chosen(self, true: int, given: int) -> None:
        self._filter(true, given)

    @Slot()
    def _on_all(self) -> None:
        self._filter(_ANY, _ANY)

    def _filter(self, true: int | None, given: int | None) -> None:
        for box, choice in ((self._true, true), (self._given, given)):
            box.blockSignals(True)
            box.setCurrentIndex(0 if choice is None else choice + 1)
            box.blockSignals(False)
        self._show_gallery()

    @Slot()
    def _on_filter(self) -> None:
        self._show_gallery()

    @Slot(int)
    def _on_picture_chosen(self, place: int) -> None:
        if self._readings is not None and self._images is not None and self._places is not None:
            index = self._readings.indices[self._places[place]]
            self.picture_wanted.emit(self._images.images[index], int(self._images.labels[index]))
