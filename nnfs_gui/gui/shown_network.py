"""The network that the window shows: the newest, or while one looks back, the one of an earlier epoch."""

from collections import deque

from PySide6.QtCore import QObject, Signal, Slot

from nnfs_gui.gui.training_session import TrainingSession
from nnfs_gui.nn import FloatArray, Network
from nnfs_gui.storage.opened_run import OpenedRun
from nnfs_gui.training.config import TrainingConfig
from nnfs_gui.training.events import EpochMetrics
from nnfs_gui.training.snapshots import SnapshotHistory

_MOST_METRICS = 1000


class ShownNetwork(QObject):
    """Keeps the parameters of the run's epochs, and says which of them everything in the window is to show.

    `network` is for the window's own thread. Its vector of parameters is replaced and never written to, so it may be kept.
    """

    changed = Signal()  # `network` is another one, or has other parameters
    epochs_changed = Signal()  # `epochs`, or `epoch`

    def __init__(self, session: TrainingSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._history: SnapshotHistory | None = None
        self._newest = session.untaught  # the one that the history is of
        self._prepared: Network | None = None  # the one that the run under way trains,
        self._start: FloatArray | None = None  # and the parameters that it began with
        self._first_epoch = 1
        self._past: Network | None = None
        self._metrics: deque[EpochMetrics] = deque(maxlen=_MOST_METRICS)
        self.epoch: int | None = None  # the one that is looked back to; None while the newest is shown
        session.started.connect(self._on_started)
        session.prepared.connect(self._on_prepared)
        session.network_changed.connect(self._on_network_changed)
        session.epoch_finished.connect(self._on_epoch_finished)
        session.run_opened.connect(self._on_run_opened)
        session.ended.connect(self._on_ended)

    @property
    def network(self) -> Network | None:
        return self._session.network if self._past is None else self._past

    @property
    def epochs(self) -> tuple[int, ...]:
        """The epochs that can be looked back to, ascending; 0 is before the first step."""
        return () if self._history is None else self._history.epochs

    def parameters(self, epoch: int) -> FloatArray:
        """Return a copy of the parameters at one of `epochs`."""
        assert self._history is not None
        return self._history.parameters(epoch)

    @property
    def metrics(self) -> tuple[EpochMetrics, ...]:
        """The last epochs of the run, at most a thousand, up to the one that is shown."""
        return tuple(m for m in self._metrics if self.epoch is None or m.epoch <= self.epoch)

    def show_epoch(self, epoch: int) -> None:
        """Show the network as it was at the kept epoch that is nearest to this one."""
        newest = self._session.network
        if self._history is None or newest is None or not self.epochs:
            return
        self.epoch = self._history.nearest(epoch)
        if self._past is None:
            self._past = newest.copy()
        self._past.adopt(self._history.parameters(self.epoch).astype(self._past.dtype, copy=False))
        self.changed.emit()
        self.epochs_changed.emit()

    @Slot()
    def show_newest(self) -> None:
        """Show the newest network, and go on with those to come."""
        if self.epoch is not None:
            self._look_back_no_more()
            self.changed.emit()
            self.epochs_changed.emit()

    # --- what the session tells ---------------------------------------------------------------------------------------

    @Slot(object, int)
    def _on_started(self, config: TrainingConfig, first_epoch: int) -> None:
        self._first_epoch = first_epoch

    @Slot(object)
    def _on_prepared(self, network: Network) -> None:
        self._prepared, self._start = network, network.parameters

    @Slot()
    def _on_network_changed(self) -> None:
        network = self._session.untaught  # a copy of it that is taught has the same past
        if network is not self._newest:
            self._newest = network
            self._begin_history(network)
            self._look_back_no_more()
            self.epochs_changed.emit()
        if self.epoch is None:
            self.changed.emit()

    @Slot(object)
    def _on_epoch_finished(self, metrics: EpochMetrics) -> None:
        assert self._history is not None
        assert self._session.network is not None
        self._history.append(metrics.epoch, self._session.network.parameters)
        self._metrics.append(metrics)
        self.epochs_changed.emit()

    @Slot(object)
    def _on_run_opened(self, opened: OpenedRun) -> None:
        self._metrics.extend(opened.epochs)

    @Slot()
    def _on_ended(self) -> None:
        self._prepared = self._start = None
        self._first_epoch = 1

    def _begin_history(self, network: Network | None) -> None:
        """Start anew, unless a run goes on with the network that was there: then what is kept of it stays."""
        if network is None:
            self._history = None
        elif self._first_epoch == 1 or self._history is None:
            self._history = None  # before there are two of them
            self._metrics.clear()
            self._history = SnapshotHistory(len(network.parameters))
            if network is self._prepared and self._start is not None:
                self._history.append(self._first_epoch - 1, self._start)
            else:  # it comes from a file, or is the one from before a run that came to nothing
                self._history.append(self._session.epochs_done, network.parameters)
        else:
            self._history.cut(self._first_epoch - 1)
            while self._metrics and self._metrics[-1].epoch >= self._first_epoch:
                self._metrics.pop()

    def _look_back_no_more(self) -> None:
        self.epoch = None
        self._past = None
