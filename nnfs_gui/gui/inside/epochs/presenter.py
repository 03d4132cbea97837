"""Calculates the figures of the kept epochs, in the background and each of them once, for the view of the epochs."""

import itertools
from collections.abc import Hashable, Iterator, Sequence
from dataclasses import dataclass
from time import thread_time

from PySide6.QtCore import Slot

from nnfs_gui.data.dataset import Dataset
from nnfs_gui.gui.background.throttle import Throttle
from nnfs_gui.gui.background.timers import make_single_shot
from nnfs_gui.gui.inside.epochs.view import EpochsView
from nnfs_gui.gui.inside.presenter import Presenter, Sources
from nnfs_gui.gui.session.run_state import RunState
from nnfs_gui.gui.words import in_words
from nnfs_gui.inspection.activations import stages
from nnfs_gui.inspection.health.layer_health import Probe, make_probe
from nnfs_gui.inspection.readings.mistakes import ImageSet, LabelledImages, choose_images
from nnfs_gui.inspection.runs.epoch_figures import EpochFigures, FigureMemory, KeptEpoch, figure_steps
from nnfs_gui.inspection.runs.run_history import RunHistory
from nnfs_gui.nn import Network
from nnfs_gui.training.config import LossKind, TrainingConfig

_DRAW_MS, _LIVE_DRAW_MS = 150, 2000  # between two pictures
# while a run trains one epoch is calculated at a time, and then it has all of the time for many times as long
_SHORTEST_REST_MS, _RESTS = 1000, 50
_MOST_SHOWN = 500  # epochs: a plot tells no more of them apart
_BUSY_MS = 50
_GROWS_MS = 300  # after some frames of a film there may be more
_MOST_BYTES, _MOST_EPOCHS = 8_000_000, 64  # of parameters that are copied at a time, which the window waits for


@dataclass(frozen=True, slots=True, eq=False)
class _Images:
    """What a run is measured on."""

    of: tuple[Dataset, float, int | None, str]
    validation: LabelledImages
    probe: Probe

    @staticmethod
    def key(dataset: Dataset, config: TrainingConfig) -> tuple[Dataset, float, int | None, str]:
        """Return what the images follow from."""
        return dataset, config.validation_share, config.train_size, config.precision

    @classmethod
    def choose(cls, dataset: Dataset, config: TrainingConfig) -> "_Images":
        validation = choose_images(dataset, ImageSet.VALIDATION, config.validation_share)
        return cls(cls.key(dataset, config), validation, make_probe(dataset, config))


class EpochsPresenter(Presenter):
    def __init__(self, sources: Sources) -> None:
        self._epochs = EpochsView()
        super().__init__(self._epochs, sources)
        self._memory = FigureMemory()
        self._images: _Images | None = None
        self._taken = 0.0  # seconds of a processor, for the last epoch
        self._asked: tuple[Hashable, Dataset] | None = None  # of which run figures are calculated, or were last
        self._calculating = self._new_task()
        self._calculating.stepped.connect(self._on_figures)
        self._calculating.succeeded.connect(self._on_calculated)
        self._calculating.failed.connect(self._on_failed)
        self._more, self._drawing = Throttle(self), Throttle(self)
        self._more.due.connect(self._calculate)
        self._drawing.due.connect(self._draw)
        self._epochs.epoch_wanted.connect(sources.session.look_back)
        self._growing = make_single_shot(self, _GROWS_MS)
        sources.session.history_grew.connect(self._on_history_grew)
        sources.session.started.connect(self._on_started)
        sources.session.dataset_loaded.connect(self._on_dataset_loaded)
        self.follow_epochs()

    def shutdown(self) -> None:
        """End what runs in the background, and wait for it."""
        self._more.stop()
        self._drawing.stop()
        super().shutdown()

    @Slot()
    def update(self) -> None:
        session = self._sources.session
        current, history, dataset = session.current, session.history, session.dataset
        if current is None or dataset is None or history is None or len(history.epochs) < 2:
            self._calculating.forget()
            self._say_what_will_be_there(history)
            return
        self._epochs.set_class_names(dataset.class_names)
        self._epochs.set_marker(current.epoch if current.looks_back else None)
        self._draw_soon()
        self._calculate_soon()

    def _say_what_will_be_there(self, history: RunHistory | None) -> None:
        words = self.tr("Train a network (Ctrl+T): how each class is learnt from epoch to epoch appears here.")
        if history is not None:
            only = self.tr("Of the network that answers now, only one epoch is kept.")
            words = " ".join([words, only, *([] if history.missing is None else [in_words(history.missing)])])
        self._epochs.show_sentence(words)

    # --- calculating --------------------------------------------------------------------------------------------------

    @property
    def _run(self) -> Hashable:
        """What figures are remembered by: the run of the library, or where it is in none, its history."""
        newest = self._sources.session.newest
        return (newest and newest.run_id) or self._sources.session.history

    def _calculate_soon(self) -> None:
        rest = max(_SHORTEST_REST_MS, 1000 * _RESTS * self._taken) if self._is_training else 0
        self._more.soon(rest)

    @property
    def _is_training(self) -> bool:
        return self._sources.session.state is RunState.RUNNING

    @Slot()
    def _calculate(self) -> None:
        """Have the next epochs calculated: those in the middle of what is known."""
        session = self._sources.session
        newest, history, dataset = session.newest, session.history, session.dataset
        if newest is None or newest.config is None or history is None or dataset is None:
            return
        if not self._epochs.isVisible():
            self._stale = True
            return
        run = self._run
        if self._growing.isActive() or (self._calculating.is_busy and self._asked == (run, dataset)):
            self._more.soon(_BUSY_MS)  # the next ones follow when these are known
            return
        missing = self._memory.missing(run, history.epochs)
        most = min(_MOST_EPOCHS, max(1, _MOST_BYTES // (8 * len(newest.base.parameters))))
        chosen = list(itertools.islice(missing, 1 if self._is_training else most))
        if not chosen:
            return
        config = newest.config
        if self._images is None or self._images.of != _Images.key(dataset, config):
            self._images = _Images.choose(dataset, config)
        kept = _kept_epochs(history, chosen)
        steps = _steps(run, newest.base.twin(), config.loss, self._images, kept)
        self._asked = run, dataset
        self._calculating.ask(steps, of=self._asked)

    @Slot(object)
    def _on_figures(self, found: tuple[Hashable, EpochFigures, float]) -> None:
        run, figures, self._taken = found
        self._memory.add(run, figures)
        self._draw_soon()

    @Slot()
    def _on_calculated(self) -> None:
        self._calculate_soon()

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        self._epochs.show_sentence(in_words(error))

    @Slot()
    def _on_history_grew(self) -> None:
        """Wait for the rest of a film: a change is counted from the epoch before, which may be among it."""
        self._growing.start()
        self.update_soon()

    @Slot(object, int)
    def _on_started(self, _: TrainingConfig, first_epoch: int) -> None:
        """A run that the library does not have goes on under the same history, perhaps from an earlier epoch."""
        self._memory.cut(self._sources.session.history, first_epoch - 1)

    @Slot()
    def _on_dataset_loaded(self) -> None:
        self._memory.clear()
        self._images = None
        self.update_soon()

    # --- showing ------------------------------------------------------------------------------------------------------

    def _draw_soon(self) -> None:
        self._drawing.soon(_LIVE_DRAW_MS if self._is_training else _DRAW_MS)

    @Slot()
    def _draw(self) -> None:
        session = self._sources.session
        newest, history = session.newest, session.history
        if newest is None or history is None or not self._epochs.isVisible():
            return
        known = self._memory.of(self._run)
        epochs = sorted(known)
        every = -(-len(epochs) // _MOST_SHOWN)
        figures = [known[epoch] for epoch in epochs[::-1][:: max(every, 1)][::-1]]  # the last one in any case
        self._epochs.show_figures(figures, len(stages(newest.base)), self._words(history, len(figures)))

    def _words(self, history: RunHistory, known: int) -> str:
        newest = self._sources.session.newest
        words = []
        missing = sum(1 for _ in self._memory.missing(self._run, history.epochs))
        if missing:
            words.append(self.tr("%Ln epoch(s) are still calculated …", "", missing))
        if newest is not None and newest.taught is not None:
            words.append(self.tr("Without your hand: it is no part of the run."))
        return " ".join(words)


def _kept_epochs(history: RunHistory, chosen: Sequence[int]) -> list[KeptEpoch]:
    """Return what is kept of epochs, and of those before them."""
    epochs = history.epochs
    kept = []
    for epoch in chosen:
        before, since = history.before(epoch), epoch - 1
        earlier = epochs[: epochs.index(epoch)]
        if before is None and earlier:
            before, since = history.parameters(earlier[-1]), earlier[-1]
        kept.append(KeptEpoch(epoch, history.parameters(epoch), before, None if before is None else since))
    return kept


def _steps(
    run: Hashable, network: Network, loss: LossKind, images: _Images, kept: Sequence[KeptEpoch]
) -> Iterator[tuple[Hashable, EpochFigures, float] | None]:
    """Yield the figures of each epoch with the run that it is of and the seconds that they took; and None in between."""
    start = thread_time()
    for figures in figure_steps(network, loss, images.validation, images.probe, kept):
        if figures is None:
            yield None
            continue
        taken, start = thread_time() - start, thread_time()
        yield run, figures, taken
