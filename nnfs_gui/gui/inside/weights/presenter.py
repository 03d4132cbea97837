"""Tells the view of the weights which layer it is to show, in which order, and which images excite a neuron."""

from collections.abc import Iterator

import numpy as np
from PySide6.QtCore import Slot

from nnfs_gui.article import with_article
from nnfs_gui.data.dataset import Dataset, Indices, as_inputs
from nnfs_gui.gui.inside.painting.numbers import fixed
from nnfs_gui.gui.inside.presenter import Presenter, Sources
from nnfs_gui.gui.inside.weights.view import LayerWeights, Sort, WeightsView
from nnfs_gui.gui.session.current_network import Cause, CurrentNetwork
from nnfs_gui.inspection.activations import Excitement, excitement_steps, influence, norms, stages, trace
from nnfs_gui.inspection.plane import PICTURE_SIDE, as_pictures, neuron_pictures
from nnfs_gui.nn import Network


class WeightsPresenter(Presenter):
    def __init__(self, sources: Sources) -> None:
        self._weights = WeightsView()
        super().__init__(self._weights, sources)
        self._order: Indices = np.arange(0)
        self._ordered_by: tuple[object, ...] = ()
        self._found: tuple[Dataset, Excitement] | None = None
        self._is_searched = True  # for the images that excite the chosen neuron of the network that is shown
        self._search = self._new_task()
        self._search.succeeded.connect(self._on_found)
        self._weights.choice_changed.connect(self.update)
        self._weights.neuron_chosen.connect(self._look_for_images)
        self._weights.excitement_clicked.connect(self._on_excitement_clicked)
        sources.session.current_changed.connect(self._on_current_changed)
        sources.session.dataset_loaded.connect(self._on_dataset_loaded)
        sources.pad.has_read.connect(self._on_read)
        sources.session.state_changed.connect(self.update_soon)
        self.follow_learning()

    @Slot()
    def update(self) -> None:
        current = self._sources.session.current
        if current is None:
            self._weights.clear()
            return
        network = current.network
        every = stages(network)
        self._weights.set_sizes((network.input_size, *(stage.dense.output_size for stage in every)))
        layer = self._weights.layer
        dense = every[layer].dense
        is_last = layer == len(every) - 1
        outgoing = np.zeros((dense.output_size, 0), network.dtype) if is_last else every[layer + 1].dense.weights
        sizes = (network.input_size, *(stage.dense.output_size for stage in every))
        names, dataset = self._class_names(network), self._sources.session.dataset
        pictures = neuron_pictures(network, PICTURE_SIDE) if dataset is not None and dataset.shows_points else ()
        picture = pictures[layer] if pictures else None
        self._weights.show_layer(
            LayerWeights(dense.weights, dense.bias, outgoing, sizes, layer, names, picture), self._sorted(network)
        )
        if not self._is_searched:
            self._look_for_images()

    def _class_names(self, network: Network) -> tuple[str, ...]:
        dataset = self._sources.session.dataset
        return dataset.class_names if dataset else tuple(map(str, range(network.output_size)))

    def _sorted(self, network: Network) -> Indices:
        """Return the neurons in the order asked for; while the network learns they stay where they are."""
        sources, sort, layer = self._sources, self._weights.sort, self._weights.layer
        image = sources.pad.image if sort is Sort.INFLUENCE else None
        weights = stages(network)[layer].dense.weights
        asked = (sort, layer, weights.shape, None if image is None else image.tobytes())
        if not self._is_live or asked != self._ordered_by:
            self._ordered_by = asked
            if sort is Sort.PLACE or (sort is Sort.INFLUENCE and image is None):
                self._order = np.arange(weights.shape[1])
            elif sort is Sort.NORM or image is None:
                self._order = np.argsort(-norms(weights), kind="stable")
            else:
                traces = trace(network, as_inputs(image[None])[0])
                self._order = np.argsort(-np.abs(influence(network, traces, layer)), kind="stable")
        return self._order

    @Slot(object, object)
    def _on_current_changed(self, current: CurrentNetwork | None, cause: Cause) -> None:
        self.update_soon()
        if cause is not Cause.LEARNT:
            self._look_for_images()

    @Slot()
    def _on_read(self) -> None:
        if self._weights.sort is Sort.INFLUENCE:
            self.update_soon()

    @Slot()
    def _on_dataset_loaded(self) -> None:
        self._search.forget()
        self._is_searched = False
        self.update_soon()

    @Slot()
    def _look_for_images(self) -> None:
        current, dataset, neuron = self._sources.session.current, self._sources.session.dataset, self._weights.neuron
        self._is_searched = self._weights.isVisible()  # else when it is looked at again
        if current is None or dataset is None or neuron is None or not self._is_searched:
            return
        self._search.ask(_excite(current.network.twin(), dataset, self._weights.layer, neuron), of=current.subject)

    @Slot(object)
    def _on_found(self, result: tuple[Dataset, Excitement]) -> None:
        self._found = result
        dataset, found = result
        names = dataset.class_names

        def words_of(is_most: bool, place: int) -> str:
            index, z = (found.most[place], found.most_z[place]) if is_most else (found.least[place], found.least_z[place])
            what = with_article(names[dataset.test_labels[index]], self.tr("a {0}"), self.tr("an {0}"))
            return self.tr("{0}: z = {1}").format(what, fixed(z, 2))

        self._weights.show_excitement(as_pictures(dataset.test_images), found.most, found.least, words_of)

    @Slot(bool, int)
    def _on_excitement_clicked(self, is_most: bool, place: int) -> None:
        if self._found is not None:
            dataset, found = self._found
            index = (found.most if is_most else found.least)[place]
            self._sources.requests.picture_wanted.emit(dataset.test_images[index], int(dataset.test_labels[index]))


def _excite(network: Network, dataset: Dataset, layer: int, neuron: int) -> Iterator[tuple[Dataset, Excitement] | None]:
    """Yield None until it yields which test images of a data set excite a neuron."""
    for found in excitement_steps(network, dataset.test_images, dataset.test_labels, layer, neuron):
        yield None if found is None else (dataset, found)
