"""Records a run while it is trained, whoever drives the trainer."""

from collections.abc import Callable

from nnfs_gui.storage.library.database import LibraryError
from nnfs_gui.storage.library.library import Library
from nnfs_gui.storage.library.run_record import RunStatus
from nnfs_gui.training.checkpoint import Checkpoint
from nnfs_gui.training.evaluation import Evaluation
from nnfs_gui.training.events import BestRestored, EpochResult, Progress
from nnfs_gui.training.trainer import Trainer


class RunRecorder:
    """Writes one run of a trainer into a library, from the thread that drives the trainer; without a library, nothing.

    Nothing here stops a training: when something cannot be written, `problem` becomes the error that says why, and the
    training goes on unrecorded. With `run_id`, a run of the library goes on; it raises LibraryError if that is being trained
    elsewhere, because two would write one history, and RunMovedOnError if it was, beyond where the trainer stands.
    `checkpoint` is that of the last epoch.
    """

    def __init__(
        self, library: Library | None, trainer: Trainer, *, name: str = "", notes: str = "", run_id: str | None = None
    ) -> None:
        self._trainer = trainer
        self.problem: LibraryError | None = None
        self.checkpoint: Checkpoint | None = None
        self._may_give_back = run_id is not None  # until an epoch of it is recorded
        self.run_id = run_id
        if library is None:
            return
        self._writer = library.writer
        if run_id is not None:
            self._writer.reopen(run_id, trainer.config, trainer.first_epoch - 1)
        else:
            self._try(lambda: self._begin(name, notes))

    def take(self, event: Progress | EpochResult | BestRestored) -> None:
        """Record what the trainer has just yielded, before it goes on."""
        if not isinstance(event, EpochResult):
            return
        self.checkpoint = checkpoint = self._trainer.checkpoint()
        if self.run_id is not None and not self.problem:
            run_id = self.run_id
            self._try(lambda: self._writer.record_epoch(run_id, event.metrics, checkpoint))
            self._may_give_back = self._may_give_back and bool(self.problem)

    def end(self, status: RunStatus) -> None:
        """Record how the run ended."""
        if self.run_id is not None:
            run_id = self.run_id
            if self.problem and self._may_give_back:
                self._try(lambda: self._writer.give_back(run_id))
                return
            # after a problem the last epochs are missing; that is told if there is room on the disk again
            recorded = RunStatus.INTERRUPTED if self.problem else status
            self._try(lambda: self._writer.end(run_id, recorded))

    def add_test(self, test: Evaluation) -> None:
        """Record how the network that the run ended with did on the test images."""
        if self.run_id is not None and not self.problem:
            run_id = self.run_id
            epochs_done = self._trainer.first_epoch - 1 if self.checkpoint is None else self.checkpoint.epoch
            self._try(lambda: self._writer.set_test(run_id, test, epochs_done))

    def _begin(self, name: str, notes: str) -> None:
        dataset = self._trainer.dataset
        self.run_id = self._writer.begin(
            self._trainer.config,
            dataset.name,
            dataset.checksum,
            self._trainer.train_count,
            name=name,
            notes=notes,
            class_names=dataset.class_names,
        )

    def _try(self, write: Callable[[], None]) -> None:
        try:
            write()
        except LibraryError as error:
            self.problem = self.problem or error
