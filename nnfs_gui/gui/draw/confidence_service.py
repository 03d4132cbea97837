"""Knows when the network that answers is to be believed."""

import contextlib
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QObject, Signal, Slot

from nnfs_gui.data.dataset import Dataset, Images, as_inputs
from nnfs_gui.gui.background.latest_only_task import LatestOnlyTask
from nnfs_gui.gui.session.current_network import CurrentNetwork, NetworkKey
from nnfs_gui.gui.session.run_state import RunState
from nnfs_gui.gui.session.training_session import TrainingSession
from nnfs_gui.nn.softmax import softmax_at
from nnfs_gui.recognition.certainty import Certainty, Readings, Truths, certainty_steps, likely
from nnfs_gui.recognition.shape_gallery import Gallery


@dataclass(frozen=True, slots=True, eq=False)
class _Found:
    """How sure a network can be, as the images of a data set tell."""

    key: NetworkKey
    dataset: Dataset
    certainty: Certainty


class ConfidenceService(QObject):
    """Finds out in the background how sure a network can be, whenever one has come to stand still; reads with it.

    A network that is being trained, or one of an earlier epoch, is believed in answers more likely right than wrong.
    """

    changed = Signal()  # the same network is read with otherwise now

    def __init__(self, session: TrainingSession, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._known: tuple[NetworkKey, Certainty] | None = None  # the network that was looked at last, and what was found
        self._asked: NetworkKey | None = None  # the one that is being looked at
        self._gallery: tuple[Dataset, Gallery] | None = None  # the same for all networks of a data set
        self._task = LatestOnlyTask(self)
        self._task.succeeded.connect(self._on_found)
        session.current_changed.connect(self._follow)
        session.dataset_loaded.connect(self._follow)
        session.ended.connect(self._follow)

    @property
    def certainty(self) -> Certainty | None:
        """That of the newest network, if it is known."""
        newest = self._session.newest
        return None if newest is None else self.certainty_of(newest)

    def read(self, current: CurrentNetwork, images: Images, frayed: Truths | None = None) -> Readings:
        """Return what a network makes of images, bytes of shape (n, side, side). Raises OverflowError.

        `frayed`, shape (n,), says where ink is missing.
        """
        certainty = self.certainty_of(current)
        if certainty is not None:
            return certainty.read(current.network, images, frayed)
        probabilities = softmax_at(current.network.logits(as_inputs(images)), 1.0)
        sure = likely(probabilities) if frayed is None else likely(probabilities) & ~frayed
        return Readings(probabilities, np.zeros(len(images)), sure)

    def temperature(self, current: CurrentNetwork) -> float:
        """Return the temperature of the softmax by which a network's probabilities are shown: 1 while it is not known."""
        certainty = self.certainty_of(current)
        return 1.0 if certainty is None else certainty.temperature

    def certainty_of(self, current: CurrentNetwork) -> Certainty | None:
        """Return when to believe a network, if that is known."""
        if current.certainty is not None:
            return current.certainty
        return self._known[1] if self._known is not None and self._known[0] == current.key else None

    def gallery(self, dataset: Dataset) -> Gallery | None:
        """Return what the classes of a data set look like, for the certainty of another network, if that is known."""
        return self._gallery[1] if self._gallery is not None and self._gallery[0] is dataset else None

    def shutdown(self) -> None:
        """Drop what is under way, and wait for it."""
        self._task.shutdown()

    @Slot()
    def _follow(self) -> None:
        """Look at a network that stands still and is not known yet."""
        newest, dataset = self._session.newest, self._session.dataset
        if newest is None or dataset is None or dataset.shows_points or self._session.state is not RunState.IDLE:
            return
        if newest.key == self._asked or self.certainty_of(newest) is not None:
            return
        self._asked = key = newest.key
        known, twin = self.gallery(dataset), newest.network.twin()

        def steps() -> Iterator[_Found | None]:  # the result says of what it is: another network may be asked for meanwhile
            with contextlib.suppress(ValueError, OverflowError):  # it reads too little for that
                for certainty in certainty_steps(twin, dataset, known):
                    yield None if certainty is None else _Found(key, dataset, certainty)

        self._task.ask(steps())

    @Slot(object)
    def _on_found(self, found: _Found | None) -> None:
        if found is None:
            return
        self._gallery = found.dataset, found.certainty.gallery
        if found.key == self._asked:
            self._asked = None
        newest = self._session.newest
        if newest is not None and found.key == newest.key and found.dataset is self._session.dataset:
            self._known = found.key, found.certainty
            self.changed.emit()
        else:
            self._follow()
