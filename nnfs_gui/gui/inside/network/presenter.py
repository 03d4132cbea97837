"""Lets the network, or the laboratory's copy of it, read what stands on the pad, for the diagram."""

from collections.abc import Iterator

from PySide6.QtCore import Slot

from nnfs_gui.data.dataset import as_inputs
from nnfs_gui.gui.controls import obstacles
from nnfs_gui.gui.inside.network.states import all_links
from nnfs_gui.gui.inside.network.view import NetworkView
from nnfs_gui.gui.inside.painting.diagram_state import DiagramState
from nnfs_gui.gui.inside.presenter import Presenter, Sources
from nnfs_gui.gui.run.network_words import learnt_words
from nnfs_gui.gui.session.current_network import Cause, CurrentNetwork, NetworkKey, Origin
from nnfs_gui.inspection.activations import StageTrace, explain, links_into, trace
from nnfs_gui.inspection.laboratory import Experiment, conduct, silenced
from nnfs_gui.inspection.plane import PICTURE_SIDE, neuron_pictures
from nnfs_gui.inspection.readings.mistakes import ImageSet, LabelledImages, Readings, choose_images, reading_steps
from nnfs_gui.nn import Network
from nnfs_gui.training.config import TrainingConfig

_LINKS_OF_ONE = 16


class NetworkPresenter(Presenter):
    def __init__(self, sources: Sources) -> None:
        self._diagram = NetworkView()
        super().__init__(self._diagram, sources)
        self._of: Origin | None = None  # of the network that is experimented with, at whatever epoch
        self._is_measured = True
        self._copy: Network | None = None  # the laboratory's
        self._copy_of: tuple[NetworkKey, Experiment] | None = None
        self._read: tuple[Network, tuple[StageTrace, ...], float] | None = None  # with the temperature of its softmax
        self._making, self._measuring = self._new_task(), self._new_task()
        self._making.succeeded.connect(self._on_made)
        self._measuring.succeeded.connect(self._on_measured)
        self._diagram.neuron_changed.connect(self._show)
        self._diagram.experiment_changed.connect(self._on_experiment_changed)
        sources.pad.has_read.connect(self.update_soon)
        sources.session.current_changed.connect(self._on_current_changed)

    @Slot()
    def update(self) -> None:
        current, image = self._sources.session.current, self._sources.pad.image
        if current is None:
            self._diagram.show_sentence(self.tr("Train a network, or open one: its neurons appear here."))
            return
        if image is None:
            words = self.tr("Draw on the right: how each neuron responds to it appears here.")
            dataset = self._sources.session.dataset
            if dataset is not None and dataset.shows_points:
                words = self.tr("Ask about a place on the plane at the right: how each neuron responds to it appears here.")
            self._diagram.show_sentence(words)
            return
        if current.origin is not self._of:
            self._of = current.origin
            self._copy = self._copy_of = None
            self._diagram.forget_neurons()
        at_work = self._network_at_work(current)
        temperature = self._sources.confidence.temperature(current)
        traces = trace(at_work, as_inputs(image[None])[0], temperature)
        self._read = at_work, silenced(traces, self._diagram.experiment.off), temperature
        self._show()
        if not self._is_measured:
            self._measure_if_visible()

    def _network_at_work(self, current: CurrentNetwork) -> Network:
        """Return the network, or its copy in the laboratory, while a newer one is made the one from before."""
        experiment = self._diagram.experiment
        if experiment.changes_nothing:
            self._copy = self._copy_of = None
            return current.network
        if self._copy_of != (current.key, experiment):
            self._copy_of = (current.key, experiment)
            self._making.ask(_make(current.network, experiment))
        return self._copy or current.network

    @Slot()
    def _show(self) -> None:
        """Show the diagram with the connections of the neuron in question, or the strongest of all."""
        image = self._sources.pad.image
        if self._read is None or image is None:
            return
        network, traces, temperature = self._read
        neuron, off = self._diagram.neuron, self._diagram.experiment.off
        if neuron is None:
            links = all_links(network, traces)
        else:
            into = links_into(network, traces, *neuron, _LINKS_OF_ONE)
            links = tuple(into if stage == neuron[0] else () for stage in range(len(traces)))
        links = tuple(  # what comes into a neuron that is off makes nothing of it
            tuple(link for link in into if (stage, link.target) not in off) for stage, into in enumerate(links)
        )
        dataset = self._sources.session.dataset
        names = tuple(map(str, range(network.output_size))) if dataset is None else dataset.class_names
        pictures = neuron_pictures(network, PICTURE_SIDE) if dataset is not None and dataset.shows_points else ()
        self._diagram.show_state(DiagramState(image, traces, links, off, names, temperature, pictures=pictures))
        self._diagram.show_explanation(explain(network, traces, *neuron) if neuron else None)

    # --- the laboratory -----------------------------------------------------------------------------------------------

    @Slot()
    def _on_experiment_changed(self) -> None:
        self.update_soon()
        self._measure_if_visible()

    @Slot(object, object)
    def _on_current_changed(self, current: CurrentNetwork | None, cause: Cause) -> None:
        if current is None:
            self.update_soon()
        if cause is not Cause.LEARNT:
            self._measure_if_visible()

    @Slot(object)
    def _on_made(self, copy: Network) -> None:
        if not self._diagram.experiment.changes_nothing:
            self._copy = copy
            self.update_soon()

    @Slot()
    def _measure_if_visible(self) -> None:
        """Measure the network and the laboratory's copy on the validation images."""
        current, dataset = self._sources.session.current, self._sources.session.dataset
        self._is_measured = self._diagram.isVisible()  # else when it is looked at again
        if current is None or dataset is None or not self._is_measured:
            return
        experiment = self._diagram.experiment
        if experiment.changes_nothing:
            self._measuring.forget()
            self._diagram.show_accuracies(None, None)
            return
        share = (current.config or TrainingConfig()).validation_share
        images = choose_images(dataset, ImageSet.VALIDATION, share)
        if len(images.indices):
            self._measuring.ask(_measure(current.network, experiment, images), of=current.subject)
        else:
            self._diagram.show_no_accuracy(obstacles.no_validation(dataset))

    @Slot(object)
    def _on_measured(self, accuracies: tuple[float, float]) -> None:
        if not self._diagram.experiment.changes_nothing:
            current, dataset = self._sources.session.current, self._sources.session.dataset
            doubt = "" if current is None or dataset is None else learnt_words(current, dataset)
            self._diagram.show_accuracies(*accuracies, doubt)


def _make(network: Network, experiment: Experiment) -> Iterator[Network]:
    yield conduct(experiment, network)


def _measure(network: Network, experiment: Experiment, images: LabelledImages) -> Iterator[tuple[float, float] | None]:
    """Yield None until the accuracies of the network and of its changed copy are known."""
    accuracies = []
    for each in (twin := network.twin(), conduct(experiment, twin)):
        readings: Readings | None = None
        for readings in reading_steps(each, images):  # noqa: B007  the last one is wanted
            yield None
        assert readings is not None
        accuracies.append(readings.score.accuracy)
    yield accuracies[0], accuracies[1]
