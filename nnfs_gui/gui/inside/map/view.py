"""Many images at a glance: a point for each, near to those that are like it."""

from collections.abc import Callable, Sequence

import numpy as np
from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QSizePolicy, QVBoxLayout, QWidget

from nnfs_gui.data.dataset import DIGITS, Indices
from nnfs_gui.gui.controls.buttons import make_tool_button
from nnfs_gui.gui.controls.choice_box import make_choice_box
from nnfs_gui.gui.controls.flow_row import FlowRow
from nnfs_gui.gui.controls.image_view import ImageView
from nnfs_gui.gui.controls.picture_words import in_pictures
from nnfs_gui.gui.controls.plain_text import as_tip
from nnfs_gui.gui.controls.wrapping_label import make_wrapping_label
from nnfs_gui.gui.inside.image_set_box import make_image_set_box
from nnfs_gui.gui.inside.map.class_legend import ClassLegend
from nnfs_gui.gui.inside.map.map_plot import MapPlot, MapPoints
from nnfs_gui.gui.inside.painting.picture_grid import PictureGrid
from nnfs_gui.gui.inside.view import View
from nnfs_gui.gui.look.text_size import character_width
from nnfs_gui.gui.words import in_figures
from nnfs_gui.inspection.maps.image_map import MapMethod
from nnfs_gui.inspection.readings.mistakes import ImageSet, LabelledImages

COUNTS = (500, 1000, 2000, 3000)
MOST_FOR_TSNE = 2000
_SIDE_WIDTH = 26  # characters
_PREVIEW = 84  # pixels


class MapView(View):
    """Shows a map, and beside it the image that is pointed at and those that were surrounded."""

    choice_changed = Signal()  # of the images, their number, the space or the method
    again_wanted = Signal()  # the same map, of the network as it is now
    stop_wanted = Signal()
    picture_wanted = Signal(object, int)  # an image, shape (side, side), and its true label

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._images: LabelledImages | None = None
        self._words: Callable[[int], str] = str
        self._listed: Indices = np.arange(0)
        self._stages = 0
        self._make_choices()
        self._make_parts()
        self._arrange()
        self.plot.pointed_at.connect(self._on_pointed_at)
        self.plot.chosen.connect(self._on_chosen)
        self.plot.surrounded.connect(self._list)
        self._gallery.chosen.connect(self._on_listed_chosen)
        self._legend.dimmed_changed.connect(self.plot.set_dimmed)

    @property
    def image_set(self) -> ImageSet:
        return ImageSet(self._set.currentData())

    @property
    def count(self) -> int:
        """How many images are to be shown at most."""
        return int(self._count.currentData())

    @property
    def stage(self) -> int | None:
        """The layer whose outputs are the space, from 0; None for the pixels."""
        stage = self._space.currentData()
        return None if stage is None else int(stage)

    @property
    def method(self) -> MapMethod:
        return MapMethod(self._method.currentData())

    def set_network(self, names: Sequence[str], stages: int) -> None:
        """Call the classes so, and offer the outputs of so many layers."""
        self._legend.set_class_names(names)
        if stages == self._stages:
            return
        self._stages = stages
        chosen = self.stage
        self._space.blockSignals(True)
        self._space.clear()
        self._space.addItem(self.tr("Pixels"), None)
        for stage in range(stages):
            last = stage == stages - 1
            self._space.addItem(self.tr("Outputs") if last else self.tr("Hidden layer {0}").format(stage + 1), stage)
        if chosen is not None and stages:
            self._space.setCurrentIndex(min(chosen + 1, stages))
        self._space.blockSignals(False)

    def show_points(self, images: LabelledImages, points: MapPoints, words: Callable[[int], str]) -> None:
        """Show these images as points; `words` tells of the one at a place."""
        if self._images is not images:
            self._images = images
            self._list(np.arange(0))
        self._words = words
        self.plot.set_points(points)
        self._on_pointed_at(self.plot.current)
        if len(self._listed):
            self._list(self._listed)
        self.show_content()

    def show_nothing(self) -> None:
        """Show no image, in the place of a map that could not be made."""
        self._images = None
        self.plot.set_star(None)
        self.plot.set_points(MapPoints(np.zeros((0, 2), np.float32), np.zeros(0, np.int64), np.zeros(0, bool)))
        self._list(np.arange(0))
        self.show_content()

    def show_figure(self, words: str) -> None:
        """Say what is shown, and how faithful it is."""
        self._figure.setText(words)
        self.show_content()

    def show_meaning(self, words: str) -> None:
        """Say what a distance means, and what it does not."""
        self._meaning.setText(words)

    def show_progress(self, share: float | None) -> None:
        """Show how far the map has settled, from 0 to 1, or that nothing is calculated."""
        for widget in (self._progress, self._stop):
            widget.setVisible(share is not None)
        self._progress.setValue(round(1000 * (share or 0)))

    def offer_again(self, offers: bool) -> None:
        """Offer the same map of the network as it is now, or not."""
        self._again.setVisible(offers)

    # --- inside -------------------------------------------------------------------------------------------------------

    def _make_choices(self) -> None:
        tip = self.tr(
            "Validation: kept from training. Test: to be looked at when everything is chosen.\n"
            "Training: what it has learnt from."
        )
        self._set = make_image_set_box("mapSet", tip, (ImageSet.VALIDATION, ImageSet.TEST, ImageSet.TRAINING))
        tip = self.tr("How many are shown, of each class the same share, always the same ones. t-SNE takes 2,000 at most.")
        counts = {count: in_figures(count) for count in COUNTS}
        self._count = make_choice_box("mapCount", self.tr("Number of images"), tip, counts)
        self._count.setCurrentIndex(COUNTS.index(1000))
        tip = self.tr(
            "What makes images alike. Pixels: where they have ink. A layer: what its neurons make of them.\n"
            "Go from layer to layer and see how the classes come apart."
        )
        self._space = make_choice_box("mapSpace", self.tr("Compared by"), tip, {None: self.tr("Pixels")})
        methods = {MapMethod.PCA: "PCA", MapMethod.TSNE: "t-SNE"}
        assert set(methods) == set(MapMethod)
        tip = self.tr(
            "PCA: seen from where the images differ most. It is there at once, and follows the epochs.\n"
            "t-SNE: keeps near what is near. It settles before your eyes."
        )
        self._method = make_choice_box("mapMethod", self.tr("Kind of map"), tip, methods)
        for box in (self._set, self._count, self._space):
            box.currentIndexChanged.connect(self.choice_changed)
        self._method.currentIndexChanged.connect(self._on_method)

    def _make_parts(self) -> None:
        self.plot = MapPlot()
        self.plot.setObjectName("mapPlot")
        self.plot.setAccessibleName(self.tr("Map of the images"))
        self._lasso = make_tool_button(
            "mapLasso",
            self.tr("Lasso"),
            self.tr("Draw a line around points to list their images. Without the mouse: L lists those around a point."),
            checkable=True,
        )
        self._lasso.toggled.connect(self._on_lasso)
        self._reset = make_tool_button(
            "mapReset", self.tr("Show all"), self.tr("The whole map again. The wheel zooms, dragging moves it.")
        )
        self._reset.clicked.connect(self.plot.show_all)
        self._again = make_tool_button(
            "mapAgain", self.tr("Settle again"), self.tr("Calculate the map for the network as it is now.")
        )
        self._again.clicked.connect(self.again_wanted)
        self._again.hide()
        self._stop = make_tool_button("mapStop", self.tr("Stop"), self.tr("Leave the map as it is now."))
        self._stop.clicked.connect(self.stop_wanted)
        self._progress = QProgressBar()
        self._progress.setObjectName("mapProgress")
        self._progress.setAccessibleName(self.tr("How far the map has settled"))
        self._progress.setToolTip(self.tr("How far the map has settled."))
        self._progress.setRange(0, 1000)
        self._progress.setTextVisible(False)
        self._progress.setFixedWidth(10 * character_width(self.fontMetrics()))
        self.show_progress(None)
        self._figure = make_wrapping_label()
        self._figure.setObjectName("mapFigure")
        self._meaning = make_wrapping_label()
        self._meaning.setObjectName("mapMeaning")
        self._meaning.setProperty("role", "quiet")
        self._legend = ClassLegend()
        self._legend.set_class_names(DIGITS)
        self._preview = ImageView(_PREVIEW)
        self._preview.setObjectName("mapPreview")
        self._preview.setAccessibleName(self.tr("The image that is pointed at"))
        self._caption = make_wrapping_label(self.tr("Point at the map to see an image; click to put it on the pad."))
        self._caption.setObjectName("mapCaption")
        self._title = make_wrapping_label(self.tr("Images that you surround with the lasso are listed here."))
        self._title.setObjectName("mapListed")
        for part in (self._preview, self._caption, self._title):
            in_pictures(part)  # until there is more to say than what one can do
        self._gallery = PictureGrid(38)
        self._gallery.setObjectName("mapGallery")
        self._gallery.setAccessibleName(self.tr("Images that were surrounded"))

    def _arrange(self) -> None:
        head = FlowRow()
        for widget in (self._set, self._count, self._space, self._method, self._lasso, self._reset, self._again):
            head.add_widget(widget)
        head.add_widget(self._progress)
        head.add_widget(self._stop)
        side = QWidget()
        side.setFixedWidth(_SIDE_WIDTH * character_width(self.fontMetrics()))
        side.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        panel = QVBoxLayout(side)
        panel.setContentsMargins(0, 0, 0, 0)
        panel.setSpacing(8)
        self._caption.setMinimumHeight(3 * self.fontMetrics().height())
        for part in (self._preview, self._caption, self._title):
            panel.addWidget(part)
        panel.addWidget(self._gallery, 1)
        middle = QHBoxLayout()
        middle.setSpacing(12)
        middle.addWidget(self.plot, 1)
        middle.addWidget(side)
        key = QLabel(self.tr("○ around it: read wrong    ★ your drawing"))
        key.setProperty("role", "quiet")
        legend = FlowRow()
        legend.add_widget(key)
        layout = QVBoxLayout(self.content)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(head)
        layout.addWidget(self._figure)
        layout.addLayout(middle, 1)
        layout.addWidget(self._legend)
        layout.addWidget(legend)
        layout.addWidget(self._meaning)

    @Slot()
    def _on_method(self) -> None:
        """Let more images than t-SNE takes be chosen for PCA alone."""
        is_tsne = self.method is MapMethod.TSNE
        model = self._count.model()
        assert isinstance(model, QStandardItemModel)
        for place, count in enumerate(COUNTS):
            model.item(place).setEnabled(not is_tsne or count <= MOST_FOR_TSNE)
        if is_tsne and self.count > MOST_FOR_TSNE:
            self._count.blockSignals(True)
            self._count.setCurrentIndex(COUNTS.index(MOST_FOR_TSNE))
            self._count.blockSignals(False)
        self.choice_changed.emit()

    @Slot(bool)
    def _on_lasso(self, uses: bool) -> None:
        self.plot.uses_lasso = uses

    @Slot(int)
    def _on_pointed_at(self, point: int) -> None:
        if self._images is None or point < 0:
            self.plot.setToolTip("")
            return
        words = self._words(point)
        self._preview.set_image(self._images.images[self._images.indices[point]])
        self._caption.setText(words)
        for part in (self._preview, self._caption):
            in_pictures(part, None)
        self.plot.setToolTip(as_tip(words))

    @Slot(int)
    def _on_chosen(self, point: int) -> None:
        if self._images is not None:
            index = self._images.indices[point]
            self.picture_wanted.emit(self._images.images[index], int(self._images.labels[index]))

    @Slot(object)
    def _list(self, points: Indices) -> None:
        self._listed = points
        in_pictures(self._title, None if len(points) else "")
        if self._images is None or not len(points):
            self._title.setText(self.tr("Images that you surround with the lasso are listed here."))
            self._gallery.clear()
            return
        self._title.setText(self.tr("%Ln image(s)", "", len(points)))
        self._gallery.set_pictures(
            self._images.images, self._images.indices[points], lambda place: f"\n{self._words(int(points[place]))}"
        )

    @Slot(int)
    def _on_listed_chosen(self, place: int) -> None:
        self._on_chosen(int(self._listed[place]))
