"""Examines the network that is shown, in the background, and looks for what is conspicuous in its run."""

from collections.abc import Iterator

import numpy as np
from PySide6.QtCore import Slot

from nnfs_gui.data.dataset import Dataset
from nnfs_gui.gui.feeds.feed import Feed, Sources
from nnfs_gui.gui.feeds.own_network import OwnNetwork
from nnfs_gui.gui.inside.health_view import HealthView
from nnfs_gui.gui.training_session import RunState
from nnfs_gui.nn import FloatArray, Network
from nnfs_gui.training.config import TrainingConfig
from nnfs_gui.training.findings import Course, find
from nnfs_gui.training.health import LayerHealth, Probe, examine, make_probe

_Layers = tuple[LayerHealth, ...]


class HealthFeed(Feed):
    def __init__(self, sources: Sources) -> None:
        self._health = HealthView()
        super().__init__(self._health, sources)
        self._probe: Probe | None = None
        self._probe_of: tuple[Dataset, TrainingConfig] | None = None
        self._start: tuple[Probe, FloatArray, _Layers] | None = None  # what was found at the start, and of what
        self._examining, self._examined = self._new_task(), OwnNetwork()
        self._examining.succeeded.connect(self._on_examined)
        self._health.remedy_wanted.connect(self.remedy_wanted)
        self.follow_epochs()

    @Slot()
    def update(self) -> None:
        sources = self._sources
        network, dataset, config = sources.shown.network, sources.session.dataset, sources.session.config
        if network is None or dataset is None or config is None:
            return
        if self._probe is None or self._probe_of != (dataset, config):
            self._probe, self._probe_of = make_probe(dataset, config), (dataset, config)
        self._examining.ask(self._examine(network, config, self._probe))

    def _examine(self, network: Network, config: TrainingConfig, probe: Probe) -> Iterator[tuple[_Layers | None, _Layers]]:
        """Return the steps of an examination of the network as it stands, and at its start if that is kept."""
        shown = self._sources.shown
        take, epochs = self._examined.at_this_moment(network), shown.epochs
        newest = epochs[-1] if epochs else 0
        at = newest if shown.epoch is None else shown.epoch
        earlier = [epoch for epoch in epochs if epoch < at]
        before = shown.parameters(earlier[-1]) if earlier else None
        start = shown.parameters(0) if epochs[:1] == (0,) else None

        def steps() -> Iterator[tuple[_Layers | None, _Layers]]:
            network = take()
            layers = examine(network, config.loss, probe, before)
            yield None if start is None else self._examine_start(network, config, probe, start), layers

        return steps()

    def _examine_start(self, network: Network, config: TrainingConfig, probe: Probe, start: FloatArray) -> _Layers:
        """Examine the network with the parameters of the start, once for each run."""
        known = self._start
        if known is None or known[0] is not probe or not np.array_equal(known[1], start):
            network.adopt(start.astype(network.dtype, copy=False))
            self._start = known = probe, start, examine(network, config.loss, probe)
        return known[2]

    @Slot(object)
    def _on_examined(self, found: tuple[_Layers | None, _Layers]) -> None:
        config = self._sources.session.config
        if config is None:
            return
        start, now = found
        self._health.show_layers(start, now)
        course = Course(config, self._sources.shown.metrics, now)
        self._health.show_findings(find(course), training=self._sources.session.state is not RunState.IDLE)
