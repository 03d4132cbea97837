"""Knows when the session's network is to be believed."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QObject, Signal, Slot

from nnfs_gui.data.dataset import Dataset, Images
from nnfs_gui.gui.background.latest_only_task import LatestOnlyTask
from nnfs_gui.gui.session.training_session import RunState, TrainingSession
from nnfs_gui.nn import Network
from nnfs_gui.recognition.certainty import Certainty, Readings, certainty_steps
from nnfs_gui.recognition.shape_gallery import Gallery
from nnfs_gui.storage.model_file import Model


@dataclass(frozen=True, slots=True, eq=False)
class _Found:
    """How sure a network can be, as the images of a data set tell."""

    network: Network
    dataset: Dataset
    certainty: Certainty


class ConfidenceService(QObject):
    """Finds out in the background how sure a network can be, whenever one has come to stand still; reads with it.

    A network that is being trained, or one of an earlier epoch with other parameters, is believed whatever it says.
    """

    changed = Signal()  # the same network is read with otherwise now

    def __init__(self, session: TrainingSession, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._certainty: Certainty | None = None
        self._of: Network | None = None  # the network that it is of
        self._asked: Network | None = None  # the one that is being looked at
        self._gallery: tuple[Dataset, Gallery] | None = None  # the same for all networks of a data set
        self._task = LatestOnlyTask(self)
        self._task.succeeded.connect(self._on_found)
        session.model_loaded.connect(self._on_model_loaded)
        session.network_changed.connect(self._follow)
        session.dataset_loaded.connect(self._follow)
        session.ended.connect(self._follow)

    @property
    def certainty(self) -> Certainty | None:
        """That of the session's network, if it is known."""
        return self._certainty if self._of is self._session.network else None

    def read(self, network: Network, images: Images) -> Readings:
        """Return what a network makes of images, bytes of shape (n, side, side). Raises OverflowError."""
        if self._certainty is not None and self._of is not None and _is_same(network, self._of):
            return self._certainty.read(network, images)
        probabilities = network.predict_proba(images.reshape(len(images), -1) / 255).astype(np.float64)
        return Readings(probabilities, np.zeros(len(images)), np.ones(len(images), np.bool_))

    def shutdown(self) -> None:
        """Drop what is under way, and wait for it."""
        self._task.shutdown()

    @Slot(object, object)
    def _on_model_loaded(self, path: object, model: Model) -> None:
        if model.certainty is not None:
            self._certainty, self._of = model.certainty, model.network

    @Slot()
    def _follow(self) -> None:
        """Look at a network that stands still and is not known yet."""
        network, dataset = self._session.network, self._session.dataset
        if network is None or dataset is None or self._session.state is not RunState.IDLE:
            return
        if network in (self._of, self._asked):
            return
        self._asked = network
        known = self._gallery[1] if self._gallery is not None and self._gallery[0] is dataset else None
        copy = network.copy()

        def steps() -> Iterator[_Found | None]:  # the result says of what it is: another network may be asked for meanwhile
            for certainty in certainty_steps(copy, dataset, known):
                yield None if certainty is None else _Found(network, dataset, certainty)

        self._task.ask(steps())

    @Slot(object)
    def _on_found(self, found: _Found) -> None:
        self._gallery = found.dataset, found.certainty.gallery
        if found.network is self._asked:
            self._asked = None
        if found.network is self._session.network and found.dataset is self._session.dataset:
            self._certainty, self._of = found.certainty, found.network
            self.changed.emit()
        else:
            self._follow()


def _is_same(network: Network, other: Network) -> bool:
    """Say whether two networks answer alike, such as the newest and what the history, in float32, holds of it."""
    if network is other:
        return True
    numbers, others = (each.parameters.astype(np.float32, copy=False) for each in (network, other))
    return network.is_built_like(other) and np.array_equal(numbers, others)
