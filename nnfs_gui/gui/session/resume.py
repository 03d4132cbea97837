"""How a network learns on: from where its run stands, and as which run of the library."""

from pathlib import Path

from nnfs_gui.gui.session.current_network import CurrentNetwork
from nnfs_gui.gui.session.training_thread import Recording
from nnfs_gui.gui.words import translate
from nnfs_gui.storage.library.fork import Fork
from nnfs_gui.storage.library.run_record import ForkStart, Parent
from nnfs_gui.training.checkpoint import Checkpoint, keeps_memory
from nnfs_gui.training.config import TrainingConfig


def checkpoint_of(current: CurrentNetwork, config: TrainingConfig) -> Checkpoint:
    """Return where a run by this config goes on: with the optimizer's memory, or where that is of no use, without."""
    checkpoint, before = current.checkpoint, current.config
    if checkpoint is None or before is None:
        return Checkpoint.of(current.base, config, current.last_epoch)
    # the network may be that of the best epoch; its run goes on from the last one
    return checkpoint if before.can_become(config) else checkpoint.for_other_settings(before, config)


def recording_of(library: Path | None, current: CurrentNetwork, config: TrainingConfig) -> Recording:
    """Return how a run that goes on by this config is recorded.

    It is the same run if nothing was changed but what may also be changed while it is under way, and its number of epochs.
    """
    epochs = current.last_epoch
    before = current.config
    if current.run_id is None or before is None:
        return Recording(
            library, translate("GoingOn", "Went on from a network that had learnt for %Ln epoch(s).", "", epochs)
        )
    notes = translate("GoingOn", "Went on from the run {0} after %Ln epoch(s).", "", epochs)
    run_id = current.run_id if before.can_become(config) else None
    is_exact = current.checkpoint is not None and keeps_memory(before, config)
    parent = Parent(current.run_id, current.last_epoch, ForkStart.EXACT if is_exact else ForkStart.WEIGHTS)
    return Recording(library, notes.format(current.run_id[:8]), run_id, current.origin.dataset_checksum, parent)


def recording_of_fork(library: Path | None, fork: Fork) -> Recording:
    """Return how a run that forked from another one is recorded."""
    parent = fork.parent
    notes = translate("GoingOn", "Went on from the run {0} after %Ln epoch(s).", "", parent.epoch)
    return Recording(library, notes.format(parent.run_id[:8]), parent=parent)
