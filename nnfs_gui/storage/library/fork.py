"""Forks: a run of its own that goes on from an epoch of another one, by other settings."""

import bisect
import dataclasses
from collections.abc import Iterator
from dataclasses import dataclass

from nnfs_gui.nn import FloatArray
from nnfs_gui.storage.library.library import Library
from nnfs_gui.storage.library.library_error import LibraryError
from nnfs_gui.storage.library.run_record import ForkStart, Parent, Run, Weights
from nnfs_gui.training.checkpoint import Checkpoint, keeps_memory, thread_numbers
from nnfs_gui.training.config import MOST_EPOCHS, TrainingConfig
from nnfs_gui.training.events import EpochMetrics
from nnfs_gui.words import QT_TRANSLATE_NOOP, Figure, Listed, Text

_MOST_ANCESTORS = 100


@dataclass(frozen=True, slots=True, eq=False)
class ForkPoint:
    """An epoch of a run, from which another one can go on.

    `has_memory` says whether the checkpoint holds the optimizer's memory, and `is_rounded` whether its parameters were kept
    in less precision than the run has.
    """

    run: Run
    checkpoint: Checkpoint
    has_memory: bool = True
    is_rounded: bool = False

    @property
    def epoch(self) -> int:
        """The last epoch that both runs have in common."""
        return self.checkpoint.epoch


@dataclass(frozen=True, slots=True, eq=False)
class Fork:
    """A run that is to begin: its settings, where it begins, and how it is recorded."""

    config: TrainingConfig
    checkpoint: Checkpoint
    parent: Parent


def fork_point(library: Library, run_id: str, epoch: int, remembered: FloatArray | None = None) -> ForkPoint:
    """Return where to go on from an epoch of a run, or of one that it comes from.

    `remembered` are the very weights of that epoch, where somebody still has them: of a checkpoint there is more, of a film
    less. Raises LibraryError if nothing is kept.
    """
    kept: set[int] = set()
    for run, last in lineage(library, run_id):
        if epoch > last:
            break
        weights = {run.best_epoch: Weights.BEST, run.epochs_done: Weights.LAST}.get(epoch)
        checkpoint = None if weights is None else library.runs.checkpoint(run.id, weights)
        if checkpoint is not None:
            return ForkPoint(run, checkpoint)
        first = 0 if run.parent is None else run.parent.epoch
        if remembered is not None and first <= epoch <= run.epochs_done:
            return ForkPoint(run, _without_memory(run, epoch, remembered), has_memory=False)
        frame = library.films.frames(run.id, [epoch], run.config.network.parameter_count).get(epoch)
        if frame is not None:
            return ForkPoint(run, _without_memory(run, epoch, frame.parameters), has_memory=False, is_rounded=True)
        own = {*library.films.epochs(run.id), *filter(None, (run.best_epoch, run.epochs_done))}
        kept |= {kept_epoch for kept_epoch in own if kept_epoch <= last}  # what came after a fork is of another run
    run = library.runs.get(run_id)
    raise LibraryError(
        QT_TRANSLATE_NOOP("Core", "The weights of epoch {epoch:,} of {name} are not kept. {nearest}"),
        epoch=epoch,
        name=run.title,
        nearest=_nearest(sorted(kept), epoch),
    )


def fork(point: ForkPoint, config: TrainingConfig) -> Fork:
    """Return a run by these settings that goes on from there; what makes the network stays as it is.

    Its last epoch is the config's or, where that is over, as many more follow.
    """
    before = point.run.config
    last = config.epochs if config.epochs > point.epoch else min(point.epoch + config.epochs, MOST_EPOCHS)
    config = dataclasses.replace(config, network=before.network, loss=before.loss, precision=before.precision, epochs=last)
    checkpoint = point.checkpoint.for_other_settings(before, config)
    is_exact = point.has_memory and keeps_memory(before, config)
    start = ForkStart.ROUNDED if point.is_rounded else ForkStart.EXACT if is_exact else ForkStart.WEIGHTS
    return Fork(config, checkpoint, Parent(point.run.id, point.epoch, start))


def lineage(library: Library, run_id: str) -> Iterator[tuple[Run, int]]:
    """Yield a run, its parent, the parent of that and so on, each with the last of its epochs that belongs to the run.

    Raises LibraryError if the run itself cannot be read; with a parent that is gone it ends.
    """
    run, last = library.runs.get(run_id), MOST_EPOCHS
    yield run, last
    for _ in range(_MOST_ANCESTORS):  # whatever a damaged library says
        parent = run.parent
        if parent is None:
            return
        try:
            run, last = library.runs.get(parent.run_id), min(last, parent.epoch)
        except LibraryError:
            return
        yield run, last


def whole_course(library: Library, run_id: str) -> tuple[EpochMetrics, ...]:
    """Return the figures of a run, and before them those of the ones that it comes from. Raises LibraryError."""
    figures: dict[int, EpochMetrics] = {}
    for run, last in lineage(library, run_id):
        figures = {metrics.epoch: metrics for metrics in library.runs.epochs(run.id) if metrics.epoch <= last} | figures
    return tuple(figures[epoch] for epoch in sorted(figures))


def _without_memory(run: Run, epoch: int, parameters: FloatArray) -> Checkpoint:
    numbers = {"learning_rate": run.config.optimizer.learning_rate, "optimizer_steps": 0.0, **thread_numbers(0)}
    return Checkpoint(epoch, numbers, {"parameters": parameters.astype(run.config.precision)})


def _nearest(kept: list[int], epoch: int) -> Text | str:
    place = bisect.bisect(kept, epoch)
    near = tuple(map(Figure, kept[max(place - 1, 0) : place + 1]))
    return Text(QT_TRANSLATE_NOOP("Core", "The nearest that are: {epochs}."), epochs=Listed(near)) if near else ""
