"""The network that the window shows: the newest, or while one looks back, the one of an earlier epoch."""

from PySide6.QtCore import QObject, Signal, Slot

from nnfs_gui.data.augmentation import Augmentation
from nnfs_gui.gui.session.training_session import TrainingSession
from nnfs_gui.inspection.run_history import RunHistory
from nnfs_gui.nn import FloatArray, Network
from nnfs_gui.storage.library.opened_run import OpenedRun
from nnfs_gui.training.config import TrainingConfig
from nnfs_gui.training.events import EpochMetrics


class ShownNetwork(QObject):
    """Keeps the past of the run, and says which of its epochs everything in the window is to show.

    `network` is for the window's own thread. Its vector of parameters is replaced and never written to, so it may be kept.
    """

    changed = Signal()  # `network` is another one, or has other parameters
    epochs_changed = Signal()  # `epochs`, `epoch`, or `best_epoch`

    def __init__(self, session: TrainingSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._past: RunHistory | None = None
        self._newest = session.untaught  # the one that the past is of
        self._before: tuple[Network, RunHistory | None] | None = None  # what stands again if the run comes to nothing
        self._prepared: Network | None = None  # the one that the run under way trains,
        self._start: FloatArray | None = None  # and the parameters that it began with
        self._first_epoch = 1
        self._looked_back_to: Network | None = None
        self.epoch: int | None = None  # the one that is looked back to; None while the newest is shown
        session.started.connect(self._on_started)
        session.prepared.connect(self._on_prepared)
        session.network_changed.connect(self._on_network_changed)
        session.epoch_finished.connect(self._on_epoch_finished)
        session.best_restored.connect(self._on_best_restored)
        session.run_opened.connect(self._on_run_opened)
        session.ended.connect(self._on_ended)

    @property
    def network(self) -> Network | None:
        return self._session.network if self._looked_back_to is None else self._looked_back_to

    @property
    def epochs(self) -> tuple[int, ...]:
        """The epochs that can be looked back to, ascending; 0 is before the first step."""
        return () if self._past is None else self._past.epochs

    @property
    def best_epoch(self) -> int | None:
        """The epoch that the newest network is of, where its run ended with its best one and that was not its last."""
        network = self._session.untaught
        return None if self._past is None or network is None else self._past.best_of(network.parameters)

    def parameters(self, epoch: int) -> FloatArray:
        """Return a copy of the parameters at one of `epochs`."""
        assert self._past is not None
        return self._past.parameters(epoch)

    def whole_epoch(self) -> tuple[FloatArray, FloatArray | None]:
        """Return the parameters that are shown, amid an epoch those of the one before, and those an epoch earlier.

        The latter are None where they are not kept, or where what is shown is not how an epoch ended.
        """
        network, past = self.network, self._past
        assert network is not None
        if past is None or (self._session.is_taught and self.epoch is None):
            return network.parameters, None
        epoch = past.epoch_of(network.parameters) if self.epoch is None else self.epoch
        at = past.last_end if epoch is None else (epoch, network.parameters)
        if at is None:
            return network.parameters, None
        epoch, parameters = at
        return parameters, past.before(epoch)

    @property
    def metrics(self) -> tuple[EpochMetrics, ...]:
        """The last epochs of the run, at most a thousand, up to the one that is shown."""
        return () if self._past is None else self._past.metrics(self.epoch)

    @property
    def alike_since(self) -> int:
        """The epoch from which on the training images have been changed as they are at the one that is shown."""
        return 1 if self._past is None else self._past.alike_since(self.epoch)

    def show_epoch(self, epoch: int) -> None:
        """Show the network as it was at the kept epoch that is nearest to this one."""
        newest = self._session.network
        if self._past is None or newest is None or not self.epochs:
            return
        self.epoch = self._past.nearest(epoch)
        if self._looked_back_to is None:
            self._looked_back_to = newest.copy()
        self._looked_back_to.adopt(self._past.parameters(self.epoch).astype(newest.dtype, copy=False))
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
            self._find_past(network)
            self._newest = network
            self._look_back_no_more()
            self.epochs_changed.emit()
        if self.epoch is None:
            self.changed.emit()

    @Slot(object)
    def _on_epoch_finished(self, metrics: EpochMetrics) -> None:
        assert self._past is not None
        assert self._session.network is not None
        self._before = None
        self._past.append(metrics, self._session.network.parameters, self._augmentation)
        self.epochs_changed.emit()

    @Slot(int)
    def _on_best_restored(self, epoch: int) -> None:
        assert self._past is not None
        assert self._session.network is not None
        self._past.end_with_best(epoch, self._session.network.parameters)
        self.epochs_changed.emit()

    @Slot(object)
    def _on_run_opened(self, opened: OpenedRun) -> None:
        assert self._past is not None
        self._past.take_over(opened.epochs, opened.run.config.augmentation)
        if opened.best_epoch is not None:
            self._past.end_with_best(opened.best_epoch, opened.network.parameters)
        self.epochs_changed.emit()

    @Slot()
    def _on_ended(self) -> None:
        self._prepared = self._start = self._before = None
        self._first_epoch = 1

    # --- inside -------------------------------------------------------------------------------------------------------

    @property
    def _augmentation(self) -> Augmentation | None:
        """How the images are changed from which the session's network learns."""
        return None if self._session.config is None else self._session.config.augmentation

    def _find_past(self, network: Network | None) -> None:
        """Begin another past, unless a run goes on with the network that was there, or that network stands again."""
        if network is None:
            self._past = self._before = None
        elif self._before is not None and network is self._before[0]:
            self._past = self._before[1]
        elif network is self._prepared and self._start is not None:
            if self._first_epoch > 1 and self._past is not None:
                self._past.go_on(self._first_epoch - 1, self._start)
            else:
                self._before = None if self._newest is None else (self._newest, self._past)
                self._past = RunHistory(self._first_epoch - 1, self._start, self._augmentation)
        elif self._first_epoch == 1 or self._past is None:  # it comes from a file
            self._past = None  # before there are two of them
            self._past = RunHistory(self._session.epochs_done, network.parameters, self._augmentation)

    def _look_back_no_more(self) -> None:
        self.epoch = None
        self._looked_back_to = None
