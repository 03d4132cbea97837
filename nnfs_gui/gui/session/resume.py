"""How a network learns on: from where its run stands, and as which run of the library."""

import dataclasses
from dataclasses import dataclass
from pathlib import Path
from typing import Self

from PySide6.QtCore import QCoreApplication

from nnfs_gui.gui.session.training_thread import Recording
from nnfs_gui.nn import Network
from nnfs_gui.storage.library.opened_run import OpenedRun
from nnfs_gui.training.checkpoint import Checkpoint, augmentation_numbers
from nnfs_gui.training.config import TrainingConfig


@dataclass(frozen=True, slots=True, eq=False)
class Origin:
    """The run that a network comes from: its settings, its last epoch, and if it is recorded, as what and on which data."""

    network: Network
    config: TrainingConfig
    checkpoint: Checkpoint | None
    run_id: str | None
    dataset_checksum: str = ""

    @classmethod
    def of(cls, opened: OpenedRun) -> Self:
        """Return the run of the library that a network was read from."""
        run = opened.run
        return cls(opened.network, opened.config, opened.checkpoint, run.id, run.dataset_checksum)


def checkpoint_of(network: Network, epochs: int, origin: Origin | None, config: TrainingConfig) -> Checkpoint:
    """Return where a run by this config goes on: with the optimizer's memory, or where that is of no use, without."""
    if origin is not None and origin.checkpoint is not None:
        then, now = origin.config.optimizer, config.optimizer
        if dataclasses.replace(then, learning_rate=now.learning_rate, schedule=now.schedule) == now:
            return origin.checkpoint
    numbers = {"learning_rate": config.optimizer.learning_rate, "optimizer_steps": 0}
    numbers |= augmentation_numbers(config.augmentation)
    return Checkpoint(epochs, numbers, {"parameters": network.parameters})


def recording_of(library: Path | None, epochs: int, origin: Origin | None, config: TrainingConfig) -> Recording:
    """Return how a run that goes on by this config is recorded.

    It is the same run if nothing was changed but what may also be changed while it is under way, and its number of epochs.
    """
    if origin is None or origin.run_id is None:
        notes = QCoreApplication.translate("GoingOn", "Went on from a network that had learnt for {0} epochs.")
        return Recording(library, notes.format(f"{epochs:,}"))
    optimizer = dataclasses.replace(origin.config.optimizer, learning_rate=config.optimizer.learning_rate)
    then = dataclasses.replace(origin.config, optimizer=optimizer, epochs=config.epochs, augmentation=config.augmentation)
    notes = QCoreApplication.translate("GoingOn", "Went on from the run {0} after {1} epochs.")
    notes = notes.format(origin.run_id[:8], f"{epochs:,}")
    return Recording(library, notes, origin.run_id if then == config else None, origin.dataset_checksum)
