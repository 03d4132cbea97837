"""Examines the network that is shown, in the background, and looks for what is conspicuous in its run."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import Slot

from nnfs_gui.data.dataset import Dataset
from nnfs_gui.gui.inside.health.view import HealthView
from nnfs_gui.gui.inside.presenter import Presenter, Sources
from nnfs_gui.gui.session.current_network import CurrentNetwork
from nnfs_gui.gui.session.training_session import RunState
from nnfs_gui.inspection.findings import Course, find
from nnfs_gui.inspection.health import LayerHealth, Probe, examine, make_probe, probe_error
from nnfs_gui.inspection.run_history import RunHistory
from nnfs_gui.nn import FloatArray, Network
from nnfs_gui.training.config import TrainingConfig

_Layers = tuple[LayerHealth, ...]


@dataclass(frozen=True, slots=True, eq=False)
class _Start:
    """How the layers fared before the first step, and the error then; and of which parameters, on which images."""

    probe: Probe
    parameters: FloatArray
    layers: _Layers
    error: float


class HealthPresenter(Presenter):
    def __init__(self, sources: Sources) -> None:
        self._health = HealthView()
        super().__init__(self._health, sources)
        self._probe: Probe | None = None
        self._probe_of: tuple[Dataset, TrainingConfig] | None = None
        self._start: _Start | None = None  # the one that was examined last
        self._examining = self._new_task()
        self._examining.succeeded.connect(self._on_examined)
        self._health.remedy_wanted.connect(sources.requests.remedy_wanted)
        self.follow_epochs()

    @Slot()
    def update(self) -> None:
        current, dataset = self._sources.session.current, self._sources.session.dataset
        if current is None or dataset is None or current.config is None:
            self._examining.forget()
            self._health.show_nothing()
            return
        config = current.config
        if self._probe is None or self._probe_of != (dataset, config):
            self._probe, self._probe_of = make_probe(dataset, config), (dataset, config)
        self._examining.ask(self._examine(current, config, self._probe), of=current.subject)

    def _examine(
        self, current: CurrentNetwork, config: TrainingConfig, probe: Probe
    ) -> Iterator[tuple[_Layers | None, Course]]:
        """Return the steps of an examination of the network after its last epoch, and at its start if that is kept."""
        history = self._sources.session.history
        assert history is not None
        now, before = _whole_epoch(current, history)
        until = current.epoch if current.looks_back else None
        metrics, alike_since = history.metrics(until), history.alike_since(until)
        first = history.parameters(0) if history.epochs[:1] == (0,) else None

        def steps() -> Iterator[tuple[_Layers | None, Course]]:
            network = current.network.with_parameters(now)
            layers = examine(network, config.loss, probe, before)
            start = None if first is None else self._examine_start(network, config, probe, first)
            course = Course(config, metrics, layers, alike_since, None if start is None else start.error)
            yield None if start is None else start.layers, course

        return steps()

    def _examine_start(self, network: Network, config: TrainingConfig, probe: Probe, first: FloatArray) -> _Start:
        """Examine the network with the parameters of the start, once for each run."""
        known = self._start
        if known is None or known.probe is not probe or not np.array_equal(known.parameters, first):
            network.adopt(first.astype(network.dtype, copy=False))
            layers, error = examine(network, config.loss, probe), probe_error(network, config.loss, probe)
            self._start = known = _Start(probe, first, layers, error)
        return known

    @Slot(object)
    def _on_examined(self, found: tuple[_Layers | None, Course]) -> None:
        start, course = found
        self._health.show_layers(start, course.layers)
        self._health.show_findings(find(course), training=self._sources.session.state is not RunState.IDLE)


def _whole_epoch(current: CurrentNetwork, history: RunHistory) -> tuple[FloatArray, FloatArray | None]:
    """Return the parameters of the network, amid an epoch those at the end of the one before, and those an epoch earlier.

    The latter are None where they are not kept, or where the network is not how an epoch ended.
    """
    epoch, parameters = current.epoch, current.network.parameters
    if current.taught is not None:
        return parameters, None
    if current.moment:
        if history.last_end is None:
            return parameters, None
        epoch, parameters = history.last_end
    return parameters, history.before(epoch)
