"""What a report on a run is made of: what the library holds of it, and what its network makes of the test images."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from nnfs_gui.data.dataset import Dataset
from nnfs_gui.inspection.activations import norms, stages
from nnfs_gui.inspection.plane import PICTURE_SIDE, as_pictures, neuron_pictures
from nnfs_gui.inspection.readings.mistakes import ImageSet, Readings, choose_images, reading_steps
from nnfs_gui.nn import Network
from nnfs_gui.storage.library.fork import whole_course
from nnfs_gui.storage.library.library import Library
from nnfs_gui.storage.library.library_error import LibraryError
from nnfs_gui.storage.library.opened_run import find_forks
from nnfs_gui.storage.library.run_comparison import count_validation
from nnfs_gui.storage.library.run_export import build_model
from nnfs_gui.storage.library.run_record import Fork, Run
from nnfs_gui.training.events import EpochMetrics, Incident
from nnfs_gui.words import Text

MOST_MISTAKES, MOST_FILTERS = 30, 64  # that are shown

Floats = npt.NDArray[np.floating]


@dataclass(frozen=True, slots=True, eq=False)
class RunFacts:
    """A run of the library. `network` is the one that it ended with; None where there is none, and `problem` says why."""

    run: Run
    epochs: tuple[EpochMetrics, ...]
    incidents: tuple[Incident, ...] = ()
    forks: tuple[Fork, ...] = ()
    network: Network | None = None
    class_names: tuple[str, ...] = ()
    problem: Text | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Mistake:
    """A test image that was misread: as bytes, shape (height, width), and the numbers of both classes."""

    image: npt.NDArray[np.uint8]
    index: int  # among the test images
    true: int
    given: int


@dataclass(frozen=True, slots=True, eq=False)
class NetworkFacts:
    """What a network does.

    `readings` are of the test images, None where those are not at hand, and `mistakes` the worst of them. `filters` is what
    the neurons of the first layer listen to, shape (shown, height, width): the largest weights first.
    """

    readings: Readings | None
    mistakes: tuple[Mistake, ...]
    validation_count: int
    filters: Floats | None
    neurons: int  # of the first layer
    shows_points: bool


def read_run_facts(library: Library, run_id: str) -> RunFacts:
    """Read a run. Raises LibraryError if it is not there or cannot be read; its network may be missing."""
    run = library.runs.get(run_id)
    epochs, incidents = whole_course(library, run_id), library.runs.incidents(run_id)
    forks = find_forks(library, run)
    try:
        model = build_model(library, run)
    except LibraryError as error:
        return RunFacts(run, epochs, incidents, forks, problem=error.text)
    return RunFacts(run, epochs, incidents, forks, model.network, model.names)


def network_steps(facts: RunFacts, dataset: Dataset | None) -> Iterator[NetworkFacts | None]:
    """Let a run's network read the test images of its data set: yields None until it yields what came of it."""
    network = facts.network
    if network is None:
        yield NetworkFacts(None, (), count_validation(facts.run, dataset), None, 0, shows_points=False)
        return
    shows_points = network.input_size == 2
    readings: Readings | None = None
    mistakes: tuple[Mistake, ...] = ()
    if dataset is not None and dataset.checksum == facts.run.dataset_checksum and len(dataset.test_labels):
        for readings in reading_steps(network, choose_images(dataset, ImageSet.TEST, 0.0)):  # noqa: B007  the last is wanted
            yield None
        assert readings is not None
        mistakes = _worst(readings, dataset)
    yield NetworkFacts(
        readings,
        mistakes,
        count_validation(facts.run, dataset),
        _filters(network),
        stages(network)[0].dense.output_size,
        shows_points,
    )


def _worst(readings: Readings, dataset: Dataset) -> tuple[Mistake, ...]:
    places = readings.mistakes()[:MOST_MISTAKES]
    pictures = as_pictures(dataset.test_images[readings.indices[places]])
    return tuple(
        Mistake(picture, int(readings.indices[place]), int(readings.labels[place]), int(readings.answers[place]))
        for place, picture in zip(places, pictures, strict=True)
    )


def _filters(network: Network) -> Floats | None:
    """Return what the neurons of the first layer listen to; None where their inputs are no square image."""
    if network.input_size == 2:
        pictures = neuron_pictures(network, PICTURE_SIDE)
        return pictures[0][:MOST_FILTERS] if pictures else None
    weights = stages(network)[0].dense.weights
    side = round(network.input_size**0.5)
    if side**2 != network.input_size:
        return None
    order = np.argsort(-np.nan_to_num(norms(weights)), kind="stable")[:MOST_FILTERS]
    return weights[:, order].T.reshape(-1, side, side)
