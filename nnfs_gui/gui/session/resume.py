"""How a network learns on: from where its run stands, and as which run of the library."""

import dataclasses
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from nnfs_gui.gui.session.current_network import CurrentNetwork
from nnfs_gui.gui.session.training_thread import Recording
from nnfs_gui.training.checkpoint import Checkpoint, augmentation_numbers
from nnfs_gui.training.config import TrainingConfig


def checkpoint_of(current: CurrentNetwork, config: TrainingConfig) -> Checkpoint:
    """Return where a run by this config goes on: with the optimizer's memory, or where that is of no use, without."""
    if current.checkpoint is not None and current.config is not None:
        then, now = current.config.optimizer, config.optimizer
        if dataclasses.replace(then, learning_rate=now.learning_rate, schedule=now.schedule) == now:
            return current.checkpoint
    numbers = {"learning_rate": config.optimizer.learning_rate, "optimizer_steps": 0}
    numbers |= augmentation_numbers(config.augmentation)
    # the network may be that of the best epoch; its run goes on from the last one
    parameters = current.base.parameters if current.checkpoint is None else current.checkpoint.arrays["parameters"]
    return Checkpoint(current.last_epoch, numbers, {"parameters": parameters})


def recording_of(library: Path | None, current: CurrentNetwork, config: TrainingConfig) -> Recording:
    """Return how a run that goes on by this config is recorded.

    It is the same run if nothing was changed but what may also be changed while it is under way, and its number of epochs.
    """
    epochs = f"{current.last_epoch:,}"
    if current.run_id is None or current.config is None:
        notes = QCoreApplication.translate("GoingOn", "Went on from a network that had learnt for {0} epochs.")
        return Recording(library, notes.format(epochs))
    notes = QCoreApplication.translate("GoingOn", "Went on from the run {0} after {1} epochs.")
    run_id = current.run_id if current.config.can_become(config) else None
    return Recording(library, notes.format(current.run_id[:8], epochs), run_id, current.origin.dataset_checksum)
