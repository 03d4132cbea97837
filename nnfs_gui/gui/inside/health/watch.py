"""Watches over a run's health while nobody looks at it, so that its tab can say when there is something to see."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QObject, Signal, Slot

from nnfs_gui.data.dataset import Dataset
from nnfs_gui.gui.background.latest_only_task import LatestOnlyTask
from nnfs_gui.gui.background.throttle import Throttle
from nnfs_gui.gui.inside.health.words import HealthWords
from nnfs_gui.gui.inside.requests import ViewRequests
from nnfs_gui.gui.session.current_network import Cause, CurrentNetwork, NetworkKey
from nnfs_gui.gui.session.run_state import RunState
from nnfs_gui.gui.session.training_session import TrainingSession
from nnfs_gui.inspection.health.course import Course
from nnfs_gui.inspection.health.findings import Finding, find
from nnfs_gui.inspection.health.layer_health import (
    ImageCounts,
    LayerHealth,
    Probe,
    count_images,
    examine,
    make_probe,
    probe_error,
)
from nnfs_gui.inspection.runs.run_history import RunHistory
from nnfs_gui.nn import FloatArray, Network
from nnfs_gui.training.config import TrainingConfig

VIEW = "health"  # the key of the view whose tab is marked
_SOON_MS = 33
_SHORTEST_REST_MS = 2000  # between two epochs' examinations, and many times as long as one takes: a hundredth of the time
_RESTS = 100


@dataclass(frozen=True, slots=True, eq=False)
class Examination:
    """How the layers fare after an epoch, how they did before the first step if that is known, and what is conspicuous."""

    course: Course
    start: tuple[LayerHealth, ...] | None
    findings: tuple[Finding, ...]


@dataclass(frozen=True, slots=True, eq=False)
class _Start:
    """How the layers fared before the first step, and the error then; and of which parameters, on which images."""

    probe: Probe
    parameters: FloatArray
    layers: tuple[LayerHealth, ...]
    error: float


class HealthWatch(QObject):
    """Examines the network that is shown, in the background: when another one is, and now and then when an epoch ends."""

    examined = Signal(object)  # Examination, or None where there is nothing to examine

    def __init__(self, session: TrainingSession, requests: ViewRequests, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._requests = requests
        self._words = HealthWords(self)
        self._probe: Probe | None = None
        self._probe_of: tuple[Dataset, TrainingConfig] | None = None
        self._start: _Start | None = None  # the one that was examined last
        self._asked: NetworkKey | None = None
        self.task = LatestOnlyTask(self)
        self.task.succeeded.connect(self._on_examined)
        self._throttle = Throttle(self)
        self._throttle.due.connect(self._on_due)
        session.current_changed.connect(self._on_current_changed)
        session.dataset_loaded.connect(self._on_dataset_loaded)

    @Slot()
    def examine(self) -> None:
        """Examine the network now; `examined` follows."""
        current, newest, dataset = self._session.current, self._session.newest, self._session.dataset
        self._asked = None if current is None or dataset is None else current.key
        # the newest one has the settings as they are by now
        of = current if current is None or current.looks_back else newest
        config = None if of is None else of.config
        if current is None or dataset is None or config is None:
            self.task.forget()
            self._tell(None)
            return
        if self._probe is None or self._probe_of != (dataset, config):
            self._probe, self._probe_of = make_probe(dataset, config), (dataset, config)
        self.task.ask(self._steps(current, config, self._probe, count_images(dataset, config)), of=current.subject)

    def shutdown(self) -> None:
        """End what runs in the background, and wait for it."""
        self._throttle.stop()
        self.task.shutdown()

    def _steps(
        self, current: CurrentNetwork, config: TrainingConfig, probe: Probe, images: ImageCounts
    ) -> Iterator[Examination]:
        """Return the steps of an examination of the network after its last epoch, and at its start if that is kept."""
        history = self._session.history
        assert history is not None
        now, before = _whole_epoch(current, history)
        until = current.epoch if current.looks_back else None
        metrics, alike_since = history.metrics(until), history.alike_since(until)
        first = history.parameters(0) if history.epochs[:1] == (0,) else None
        goes_on = self._session.state is not RunState.IDLE and not current.looks_back
        rate = config.optimizer.learning_rate if goes_on else None

        def steps() -> Iterator[Examination]:
            network = current.network.with_parameters(now.astype(current.network.dtype, copy=False))
            layers = examine(network, config.loss, probe, before)
            start = None if first is None else self._examine_start(network, config, probe, first)
            first_error = None if start is None else start.error
            course = Course(config, metrics, layers, alike_since, first_error, rate, images, current.epoch)
            yield Examination(course, None if start is None else start.layers, find(course))

        return steps()

    def _examine_start(self, network: Network, config: TrainingConfig, probe: Probe, first: FloatArray) -> _Start:
        """Examine the network with the parameters of the start, once for each run."""
        known = self._start
        if known is None or known.probe is not probe or not np.array_equal(known.parameters, first):
            network.adopt(first.astype(network.dtype, copy=False))
            layers, error = examine(network, config.loss, probe), probe_error(network, config.loss, probe)
            self._start = known = _Start(probe, first, layers, error)
        return known

    @Slot(object, object)
    def _on_current_changed(self, current: CurrentNetwork | None, cause: Cause) -> None:
        if cause is Cause.EPOCH_ENDED:
            self._throttle.soon(max(_SHORTEST_REST_MS, 1000 * _RESTS * self.task.seconds))
        elif cause is not Cause.LEARNT:
            self._throttle.soon(_SOON_MS)

    @Slot()
    def _on_dataset_loaded(self) -> None:  # after the network, when the window has opened with one
        self._throttle.soon(_SOON_MS)

    @Slot()
    def _on_due(self) -> None:
        current = self._session.current
        if current is None or current.key != self._asked:  # else the view was quicker
            self.examine()

    @Slot(object)
    def _on_examined(self, examination: Examination) -> None:
        self._tell(examination)

    def _tell(self, examination: Examination | None) -> None:
        self._requests.badge_wanted.emit(VIEW, self._words.summary(examination.findings if examination else ()))
        self.examined.emit(examination)


def _whole_epoch(current: CurrentNetwork, history: RunHistory) -> tuple[FloatArray, FloatArray | None]:
    """Return the parameters of the network, amid an epoch those at the end of the one before, and those an epoch earlier.

    The latter are None where they are not kept, or where the network is not how an epoch ended.
    """
    epoch, parameters = current.epoch, current.network.parameters
    if current.taught is not None:
        return parameters, None
    if current.moment:
        if history.last_end is None:  # there is the start
            return (history.parameters(0) if history.epochs[:1] == (0,) else parameters), None
        epoch, parameters = history.last_end
    return parameters, history.before(epoch)
