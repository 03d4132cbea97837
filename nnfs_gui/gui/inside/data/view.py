"""The images themselves: those that it learns from, those that validate and those that test."""

from collections.abc import Callable, Sequence
from enum import StrEnum

import numpy as np
from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from nnfs_gui.data.dataset import DIGITS, Images, Indices
from nnfs_gui.gui.controls.choice_box import make_choice_box
from nnfs_gui.gui.controls.flow_row import FlowRow
from nnfs_gui.gui.controls.plots import PlotTable
from nnfs_gui.gui.inside.image_set_box import make_image_set_box
from nnfs_gui.gui.inside.painting.histogram_pair import HistogramPair
from nnfs_gui.gui.inside.painting.picture_grid import PictureGrid
from nnfs_gui.gui.inside.view import View
from nnfs_gui.gui.look.text_size import character_width
from nnfs_gui.gui.words import in_figures
from nnfs_gui.inspection.readings.image_summary import ImageSummary
from nnfs_gui.inspection.readings.mistakes import ImageSet

_SIDE_WIDTH = 31  # characters
_MEAN_SIDE = 38
VARIANTS = 10


class Order(StrEnum):
    """In which order the images stand."""

    FILE = "file"
    DOUBTFUL = "doubtful"


class DataView(View):
    """Shows images of a set, and beside them what the set is like as a whole."""

    choice_changed = Signal()  # of the set, the class or the order
    picture_chosen = Signal(int)  # the place of an image among those shown
    variants_wanted = Signal()  # other ones, of the same image

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.show_sentence(self.tr("The images appear here as soon as they are read."))
        self._names: tuple[str, ...] = ()
        self._data_name = ""
        self._counts: Sequence[int] = ()  # of the images of each class
        self._make_boxes()
        self._count = QLabel()
        self._count.setObjectName("dataCount")
        self._grid = PictureGrid(46)
        self._grid.setObjectName("dataGrid")
        self._grid.setAccessibleName(self.tr("Images of the data set"))
        self._grid.chosen.connect(self.picture_chosen)
        self._means = PictureGrid(_MEAN_SIDE)
        self._means.setObjectName("dataMeans")
        self._means.setAccessibleName(self.tr("Mean image of each class"))
        self._means.chosen.connect(self._on_mean_chosen)
        self._pixels = HistogramPair()
        self._pixels.setObjectName("dataPixels")
        self._variants = PictureGrid(_MEAN_SIDE, captions=False)
        self._variants.setObjectName("dataVariants")
        self._variants.setAccessibleName(self.tr("The image as augmentation changes it"))
        self._variants.chosen.connect(self.variants_wanted)
        self._strengths = QLabel()
        self._strengths.setObjectName("dataStrengths")
        self._strengths.setWordWrap(True)
        self._arrange()

    @property
    def image_set(self) -> ImageSet:
        """The set whose images are to be shown."""
        return ImageSet(self._set.currentData())

    @property
    def label(self) -> int | None:
        """The class whose images are to be shown, or None for all."""
        label = self._class.currentData()
        return None if label is None else int(label)

    @property
    def order(self) -> Order:
        return Order(self._order.currentData())

    def set_class_names(self, names: Sequence[str]) -> None:
        """Call the classes so, and show all of them if they are others than before."""
        if tuple(names) == self._names:
            return
        self._names = tuple(names)
        self._class.blockSignals(True)
        self._class.clear()
        self._class.addItem(self.tr("all digits") if self._names == DIGITS else self.tr("all classes"), None)
        for label, name in enumerate(names):
            self._class.addItem(name, label)
        self._class.blockSignals(False)

    def show_images(self, images: Images, indices: Indices, words: Callable[[int], str]) -> None:
        """Show these of the images, in this order; `words` tells of the one at a place."""
        self._count.setText(self.tr("%Ln image(s)", "", len(indices)))
        widest = max(self._names, key=self._grid.fontMetrics().horizontalAdvance)
        self._grid.make_room_for(f"{widest} → {widest}" if self.order is Order.DOUBTFUL else widest)
        self._grid.set_pictures(images, indices, words)
        self.show_content()

    def set_data_name(self, name: str) -> None:
        """Say of which data set the images are."""
        self._data_name = name

    def subject(self, network: str) -> str:
        return f"{self._data_name}, {network}" if self.order is Order.DOUBTFUL else self._data_name

    def plot_table(self) -> PlotTable | None:
        table = super().plot_table()
        counts = zip(self._names, self._counts, strict=False)
        rows = [(self.tr("Number of images"), name, label, count) for label, (name, count) in enumerate(counts)]
        return None if table is None else PlotTable(table.header, [*table.rows, *rows])

    def show_words(self, words: str) -> None:
        """Say this in the place of the number of images."""
        self._count.setText(words)
        self.show_content()

    def show_summary(self, summary: ImageSummary) -> None:
        """Show what the whole set is like."""
        tips = self.tr("the mean of all images of “{0}”; click it to see them")

        def words_of(label: int) -> str:
            count = in_figures(summary.counts[label])
            return f"{count}\n{tips.format(self._names[label])}"

        self._counts = summary.counts.tolist()
        self._means.make_room_for(max((in_figures(count) for count in summary.counts), key=len))
        self._means.set_pictures(summary.means, np.arange(len(summary.means)), words_of)
        self._pixels.set_histograms(None, summary.pixels)

    def show_variants(self, images: Images, words: str) -> None:
        """Show what augmentation makes of an image, and say by which settings."""
        tip = self.tr("Click for others.")
        self._variants.set_pictures(images, np.arange(len(images)), lambda _: tip)
        self._strengths.setText(words)

    # --- inside -------------------------------------------------------------------------------------------------------

    def _make_boxes(self) -> None:
        tip = self.tr(
            "Training: what it learns from. Validation: kept from training, to choose settings by.\n"
            "Test: chooses nothing, and is looked at in the end."
        )
        self._set = make_image_set_box("dataSet", tip, (ImageSet.TRAINING, ImageSet.VALIDATION, ImageSet.TEST))
        self._class = make_choice_box("dataClass", self.tr("Class"), self.tr("Only images of this class."), {})
        self.set_class_names(DIGITS)
        orders = {Order.FILE: self.tr("as in the file"), Order.DOUBTFUL: self.tr("doubtful labels first")}
        assert set(orders) == set(Order)
        tip = self.tr(
            "Doubtful first: the images whose label the network that is shown finds least probable.\n"
            "Some are wrongly labelled, some could be read either way, and some it has not learnt yet."
        )
        self._order = make_choice_box("dataOrder", self.tr("Order"), tip, orders)
        for box in (self._set, self._class, self._order):
            box.currentIndexChanged.connect(self.choice_changed)

    def _arrange(self) -> None:
        head = FlowRow()
        for box in (self._set, self._class, self._order):
            head.add_widget(box)
        head.add_widget(self._count)
        side = QWidget()
        side.setMinimumWidth(_SIDE_WIDTH * character_width(self.fontMetrics()))
        side.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        panel = QVBoxLayout(side)
        panel.setContentsMargins(0, 0, 0, 0)
        panel.setSpacing(4)
        panel.addWidget(self._section(self.tr("Mean and number of each class"), self.tr("All images of a class, averaged.")))
        self._means.set_rows(2)
        panel.addWidget(self._means)
        panel.addSpacing(8)
        tip = self.tr(
            "How often a pixel is how dark, from 0, paper, to 255, ink; most are paper. Heights by the square root."
        )
        panel.addWidget(self._section(self.tr("Darkness of the pixels"), tip))
        self._pixels.setAccessibleName(self.tr("Histogram of the pixels"))
        panel.addWidget(self._pixels)
        panel.addSpacing(8)
        tip = self.tr(
            "Augmentation changes each image anew whenever it is learnt from: turned, scaled, bent, with another pen.\n"
            "So the network learns the digit and not the picture. Click an image on the left to see it changed."
        )
        panel.addWidget(self._section(self.tr("The image, varied"), tip))
        self._variants.set_rows(2)
        panel.addWidget(self._variants)
        panel.addWidget(self._strengths)
        panel.addStretch(1)
        body = QHBoxLayout()
        body.setSpacing(16)
        body.addWidget(self._grid, 1)
        body.addWidget(side)
        layout = QVBoxLayout(self.content)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(head)
        layout.addLayout(body, 1)

    def _section(self, title: str, tip: str) -> QLabel:
        label = QLabel(title)
        label.setProperty("role", "section")
        label.setToolTip(tip)
        return label

    @Slot(int)
    def _on_mean_chosen(self, label: int) -> None:
        self._class.setCurrentIndex(label + 1)
