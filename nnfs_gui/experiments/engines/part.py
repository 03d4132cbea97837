"""Trains a part of a trial as a pure function: bytes and a data set in, bytes out; nothing is read or written beside them.

So it may be done on any machine, and done again where one is lost: what comes out is the same.
"""

import platform
from collections.abc import Callable, Mapping
from time import monotonic

import numpy as np

from nnfs_gui import __version__
from nnfs_gui.data.dataset import Dataset
from nnfs_gui.experiments.engines.parcel import Order, Outcome, PartEnding, pack_outcome, unpack_order
from nnfs_gui.training.best_epoch import BestEpoch
from nnfs_gui.training.checkpoint import Checkpoint
from nnfs_gui.training.events import EpochMetrics, EpochResult, TrainingDivergedError
from nnfs_gui.training.trainer import Trainer
from nnfs_gui.unexpected import unexpected
from nnfs_gui.words import QT_TRANSLATE_NOOP, ExplainedError, Text

_DIFFER = QT_TRANSLATE_NOOP(
    "Core",
    "The worker has {found}, this machine has {expected}: there, the same run would come out otherwise. Install the same "
    "versions on both.",
)
_NAMES = {"program": "nnfs_gui", "numpy": "NumPy"}


def versions() -> dict[str, str]:
    """Return what must be the same wherever the parts of one trial are trained."""
    return {"program": __version__, "numpy": np.__version__}


def explain_difference(found: Mapping[str, str], expected: Mapping[str, str]) -> str:
    """Say in a sentence how versions differ; nothing if they do not."""
    differing = [key for key in expected if found.get(key) != expected[key]]
    if not differing:
        return ""
    told = [", ".join(f"{_NAMES.get(key, key)} {these.get(key, '?')}" for key in differing) for these in (found, expected)]
    return str(Text(_DIFFER, found=told[0], expected=told[1]))


def train_part(parcel: bytes, dataset: Dataset, should_stop: Callable[[], bool]) -> bytes:
    """Train what an order in bytes says, and return the outcome in bytes; what goes wrong is part of it.

    Ends after the epoch in which its time was up, or `should_stop` said so. Of `dataset` only the training images are used.
    """
    return pack_outcome(_train(parcel, dataset, should_stop))


def _train(parcel: bytes, dataset: Dataset, should_stop: Callable[[], bool]) -> Outcome:
    epochs: list[EpochMetrics] = []
    kept: dict[int, Checkpoint] = {}
    try:
        order = unpack_order(parcel)
        problem = explain_difference(versions(), order.versions)
        if problem:
            return Outcome(PartEnding.REFUSED, problem=f"{platform.node()}: {problem}")
        ending = _follow(order, dataset, should_stop, epochs, kept)
    except TrainingDivergedError as error:
        ending, problem = PartEnding.DIVERGED, str(error)
    except ExplainedError as error:
        ending, problem = PartEnding.FAILED, str(error)
    except Exception as error:  # whatever it was, who drives says it and goes on
        ending, problem = PartEnding.FAILED, str(unexpected(error))
    return Outcome(ending, epochs, tuple(kept.values()), problem)


def _follow(
    order: Order,
    dataset: Dataset,
    should_stop: Callable[[], bool],
    epochs: list[EpochMetrics],
    kept: dict[int, Checkpoint],
) -> PartEnding:
    """Train, and fill in the figures and the checkpoints of the last and the best epoch. Raises as a trainer does."""
    end = monotonic() + order.seconds
    trainer = Trainer(order.config, dataset, start=order.start)
    trainer.set_watched(False)
    best: BestEpoch | None = None
    for event in trainer.run():
        if not isinstance(event, EpochResult):
            continue
        epoch, latest = event.metrics.epoch, BestEpoch.of(event)
        best = latest if best is None else best.better(latest)
        checkpoint = trainer.checkpoint()
        epochs.append(event.metrics)
        for old in set(kept) - {best.epoch}:
            del kept[old]
        kept[epoch] = checkpoint
        if epoch == order.until < order.config.epochs:
            return PartEnding.REACHED
        if epoch < order.config.epochs and trainer.stop_reason is None and (monotonic() >= end or should_stop()):
            return PartEnding.TIME
    return PartEnding.FINISHED
