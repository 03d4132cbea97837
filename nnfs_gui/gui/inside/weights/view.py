"""What each layer listens to: the first layer's weights as pictures, those of deeper ones as a table of colours."""

import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum

import numpy as np
from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from nnfs_gui.data.dataset import DIGITS, POINT_INPUTS, Images, Indices
from nnfs_gui.gui.controls.choice_box import make_choice_box
from nnfs_gui.gui.controls.flow_row import FlowRow
from nnfs_gui.gui.controls.kind_words import KindWords
from nnfs_gui.gui.controls.plots import PlotTable, Row
from nnfs_gui.gui.controls.shortened import ShortenedBox
from nnfs_gui.gui.inside.painting.heat_map import HeatMap
from nnfs_gui.gui.inside.painting.numbers import fixed
from nnfs_gui.gui.inside.painting.page_bar import PageBar
from nnfs_gui.gui.inside.painting.scale_bar import ScaleBar
from nnfs_gui.gui.inside.view import View
from nnfs_gui.gui.inside.weights.mosaic import Mosaic
from nnfs_gui.gui.inside.weights.neuron_panel import NeuronPanel
from nnfs_gui.nn import FloatArray

_STRONG = 99.5  # the percentile of the weights' sizes that has the strongest colour: a few giants pale no others


class Sort(StrEnum):
    """In which order neurons stand."""

    PLACE = "place"
    NORM = "norm"
    INFLUENCE = "influence"


@dataclass(frozen=True, slots=True, eq=False)
class LayerWeights:
    """One layer's parameters, and who listens to it."""

    weights: FloatArray  # shape (inputs, neurons)
    bias: FloatArray  # shape (neurons,)
    outgoing: FloatArray  # shape (neurons, neurons of the next layer); no columns after the last
    sizes: tuple[int, ...]  # of the whole network, from the input to the output
    layer: int
    class_names: tuple[str, ...]  # of the network's outputs
    pictures: FloatArray | None = None  # what each neuron tells on the plane of points, shape (neurons, side, side)

    @property
    def is_last(self) -> bool:
        """Whether its neurons are the network's answers."""
        return self.layer == len(self.sizes) - 2


class WeightsView(View):
    """Shows one layer at a time; the neurons stand in the order it is told."""

    choice_changed = Signal()  # another layer, another order
    neuron_chosen = Signal(int)
    excitement_clicked = Signal(bool, int)  # whether it is one of the most exciting images, and its place

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sizes: tuple[int, ...] = ()
        self._shown: LayerWeights | None = None
        self._order: Indices = np.arange(0)
        self._first, self._page_size = 0, 1  # of the neurons that are shown, in this order
        self._part: Indices = self._order  # these neurons themselves
        self.neuron: int | None = None
        self._layer = ShortenedBox()
        self._layer.setObjectName("weightsLayer")
        self._layer.setAccessibleName(self.tr("Layer"))
        words = KindWords(self)
        words.tell(
            self._layer.setToolTip,
            self.tr("Whose weights are shown. Only the first layer sees pixels, so only its weights are pictures."),
            self.tr("Whose neurons are shown, each by what it gives everywhere on the plane."),
        )
        names = {Sort.PLACE: self.tr("by place"), Sort.NORM: self.tr("by norm"), Sort.INFLUENCE: self.tr("by influence")}
        assert set(names) == set(Sort)
        self._sort = make_choice_box("weightsSort", self.tr("Order of the neurons"), "", names)
        words.tell(
            self._sort.setToolTip,
            self.tr(
                "Norm: the neurons with the largest weights first; small ones have learnt little.\n"
                "Influence: those first that speak most for or against the answer to what stands on the pad."
            ),
            self.tr(
                "Norm: the neurons with the largest weights first; small ones have learnt little.\n"
                "Influence: those first that speak most for or against the answer to the point that is asked about."
            ),
        )
        self._sort.setCurrentIndex(1)
        self._pages = PageBar()
        self._scale = ScaleBar()
        self._mosaic = Mosaic()
        self._mosaic.setObjectName("weightsMosaic")
        words.tell(
            self._mosaic.setAccessibleName,
            self.tr("Weights of the neurons as pictures"),
            self.tr("What the neurons give on the plane, as pictures"),
        )
        self._map = HeatMap(400, rows_can_be_chosen=True)
        self._map.setObjectName("weightsMap")
        self._map.setAccessibleName(self.tr("Weights of the layer, a row for each neuron"))
        self._panel = NeuronPanel()
        self._arrange()
        self.clear()
        self._layer.currentIndexChanged.connect(self._on_layer)
        self._sort.currentIndexChanged.connect(self._on_sort)
        self._mosaic.chosen.connect(self._on_chosen)
        self._mosaic.resized.connect(self._show_order)
        for pages in (self._mosaic.page_turned, self._pages.turned):
            pages.connect(self._on_page_turned)
        self._map.row_chosen.connect(self._on_chosen)
        self._panel.most.chosen.connect(lambda place: self.excitement_clicked.emit(True, place))
        self._panel.least.chosen.connect(lambda place: self.excitement_clicked.emit(False, place))

    @property
    def layer(self) -> int:
        """The layer that is to be shown, the first being 0."""
        return max(self._layer.currentIndex(), 0)

    @property
    def neurons(self) -> tuple[int, ...]:
        """The neurons that are shown, in their order."""
        return tuple(self._part.tolist())

    @property
    def sort(self) -> Sort:
        return Sort(self._sort.currentData())

    def clear(self) -> None:
        """Show no network."""
        self._shown = None
        self._forget_neuron()
        self.show_sentence(self.tr("Train a network, or open one: what its neurons listen to appears here."))

    def set_sizes(self, sizes: tuple[int, ...]) -> None:
        """Offer the layers of a network of these sizes, from the input to the output."""
        if sizes == self._sizes:
            return
        self._sizes, self._first = sizes, 0
        self._layer.blockSignals(True)
        self._layer.clear()
        for place in range(1, len(sizes)):
            count = sizes[place - 1]
            first = self.tr("%Ln input(s)", "", count) if sizes[0] == POINT_INPUTS else self.tr("%Ln pixel(s)", "", count)
            before = first if place == 1 else self.tr("%Ln neuron(s)", "", count)
            count = sizes[place]
            is_last = place == len(sizes) - 1
            after = self.tr("%Ln class(es)", "", count) if is_last else self.tr("%Ln neuron(s)", "", count)
            self._layer.addItem(self.tr("Layer {0}: {1} to {2}").format(place, before, after))
        self._layer.blockSignals(False)
        self._forget_neuron()

    def show_layer(self, shown: LayerWeights, order: Indices) -> None:
        """Show a layer's weights, its neurons in this order."""
        self._shown, self._order = shown, order
        self.show_content()
        self._show_order()
        self._show_neuron()

    def show_excitement(self, images: Images, most: Indices, least: Indices, words: Callable[[bool, int], str]) -> None:
        """Show the images that excite the chosen neuron most and least; `words` tells of the one at a place of either."""
        self._panel.show_excitement(images, most, least, words)

    def plot_table(self) -> PlotTable | None:
        """Return all weights of the layer, a row for each neuron in the order in which they stand."""
        shown = self._shown
        if shown is None:
            return None
        inputs = (self.tr("weight {0}").format(place) for place in range(len(shown.weights)))
        return PlotTable((self.tr("neuron"), self.tr("bias"), *inputs), _neuron_rows(shown, self._order))

    # --- inside -------------------------------------------------------------------------------------------------------

    def _arrange(self) -> None:
        head = FlowRow()
        head.add_widget(self._layer)
        head.add_widget(self._sort)
        self._pictures = QStackedWidget()
        self._pictures.addWidget(self._mosaic)
        self._pictures.addWidget(self._map)
        foot = FlowRow()
        foot.add_widget(self._pages)
        foot.add_stretch()
        foot.add_widget(self._scale)
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addWidget(head)
        left.addWidget(self._pictures, 1)
        left.addWidget(foot)
        layout = QHBoxLayout(self.content)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(16)
        layout.addLayout(left, 3)
        layout.addWidget(self._panel, 1)

    @Slot()
    def _show_order(self) -> None:
        shown = self._shown
        if shown is None:
            return
        limit = self._limit(shown)
        side = math.isqrt(len(shown.weights)) if shown.pictures is None else shown.pictures.shape[1]
        is_pictures = shown.pictures is not None or (shown.layer == 0 and len(shown.weights) == side**2)
        self._pictures.setCurrentWidget(self._mosaic if is_pictures else self._map)
        total = len(self._order)
        self._page_size = self._mosaic.capacity(side, side) if is_pictures else total
        self._first -= self._first % self._page_size
        self._part = self._order[self._first : self._first + self._page_size]
        weights = shown.weights[:, self._part].T
        if shown.pictures is not None:
            self._mosaic.set_tiles(shown.pictures[self._part], limit, self._neuron_words)
        elif is_pictures:
            self._mosaic.set_tiles(weights.reshape(-1, side, side), limit, self._neuron_words)
        else:
            self._map.set_values(weights, limit, self._weight_words)
        self._scale.set_limit(limit)
        if self._page_size < total:
            self._pages.show_part(self._first, self._first + len(self._part), total)
        else:
            self._pages.show_words("" if is_pictures else self.tr("rows: neurons, columns: inputs"))
        self._mark_neuron()

    def _show_neuron(self) -> None:
        shown = self._shown
        if shown is None or self.neuron is None:
            return
        n, limit = self.neuron, self._limit(shown)
        names = shown.class_names if shown.layer == len(shown.sizes) - 3 else ()
        bias = float(shown.bias[n])
        picture = None if shown.pictures is None else shown.pictures[n]
        self._panel.show_neuron(
            n,
            self._name(n),
            shown.weights[:, n],
            bias,
            limit,
            shown.outgoing[n],
            class_names=names,
            plane=picture,
            of_point=shown.layer == 0 and picture is not None,
        )

    def _name(self, neuron: int) -> str:
        shown = self._shown
        if shown is None or not shown.is_last:
            return self.tr("Neuron {0}").format(neuron)
        words = self.tr("Digit {0}") if shown.class_names == DIGITS else self.tr("Class {0}")
        return words.format(shown.class_names[neuron])

    def _mark_neuron(self) -> None:
        part = self._part.tolist()
        place = part.index(self.neuron) if self.neuron in part else None
        self._mosaic.set_chosen(place)
        self._map.set_chosen_row(place)

    def _forget_neuron(self) -> None:
        self.neuron = None
        self._panel.clear()

    def _limit(self, shown: LayerWeights) -> float:
        if shown.pictures is not None:
            return float(np.abs(shown.pictures).max(initial=0)) or 1.0
        sizes = np.abs(shown.weights.ravel()[:: max(1, shown.weights.size // 20_000)])  # a sample is exact enough
        return float(np.percentile(np.nan_to_num(sizes), _STRONG)) or 1.0

    def _neuron_words(self, place: int) -> str:
        neuron = int(self._part[place])
        bias = 0.0 if self._shown is None else float(self._shown.bias[neuron])
        return self.tr("{0}, bias {1}").format(self._name(neuron), fixed(bias, 3))

    def _weight_words(self, row: int, column: int, weight: float) -> str:
        words = self.tr("{0} listens to neuron {1} of layer {2} with a weight of {3}")
        return words.format(self._name(int(self._part[row])), column, self.layer, fixed(weight, 4))

    @Slot()
    def _on_layer(self) -> None:
        self._first = 0
        self._forget_neuron()
        self.choice_changed.emit()

    @Slot()
    def _on_sort(self) -> None:
        self._first = 0
        self.choice_changed.emit()

    @Slot(int)
    def _on_page_turned(self, pages: int) -> None:
        first = self._first + pages * self._page_size
        if 0 <= first < len(self._order):
            self._first = first
            self._show_order()

    @Slot(int)
    def _on_chosen(self, place: int) -> None:
        self.neuron = int(self._part[place])
        self._mark_neuron()
        self._show_neuron()
        self.neuron_chosen.emit(self.neuron)


def _neuron_rows(shown: LayerWeights, order: Indices) -> Iterator[Row]:
    """Yield the number of each neuron, its bias and its weights."""
    for neuron in order.tolist():
        yield neuron, float(shown.bias[neuron]), *shown.weights[:, neuron].tolist()
