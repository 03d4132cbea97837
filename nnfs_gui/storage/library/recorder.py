"""Writes a run into the library while it is trained."""

from collections.abc import Callable

from nnfs_gui.storage.library.database import LibraryError
from nnfs_gui.storage.library.library import Library
from nnfs_gui.storage.library.run_record import RunStatus
from nnfs_gui.storage.library.run_writer import RunLostError
from nnfs_gui.training.checkpoint import Checkpoint
from nnfs_gui.training.events import EpochResult
from nnfs_gui.training.trainer import Trainer
from nnfs_gui.words import QT_TRANSLATE_NOOP, ExplainedError, Text


class RunRecorder:
    """Writes one run of a trainer into a library, from the thread that drives the trainer; without a library, nothing.

    Nothing here stops a training: when something cannot be written, `problem` becomes the text that says so, and the
    training goes on unrecorded. With `run_id`, a run of the library goes on; it raises LibraryError if that is being trained
    elsewhere, because two would write one history, and RunMovedOnError if it is no more where the trainer stands.
    `checkpoint` is that of the last whole epoch, which may be the one that the trainer began after.
    """

    def __init__(
        self, library: Library | None, trainer: Trainer, *, name: str = "", notes: str = "", run_id: str | None = None
    ) -> None:
        self._trainer = trainer
        self.problem: Text | str = ""
        self.checkpoint: Checkpoint | None = trainer.start
        self.run_id: str | None = None
        self._goes_on = library is not None and run_id is not None
        self._has_recorded = False  # an epoch
        if library is None:
            return
        self._writer = library.writer
        if run_id is not None:
            self._writer.reopen(run_id, trainer.config, trainer.first_epoch - 1)
            self.run_id = run_id
        else:
            self._try(lambda: self._begin(name, notes))

    @property
    def keeps_checkpoint(self) -> bool:
        """Whether the run of the library stands where `checkpoint` does."""
        return not self.problem and (self._goes_on or self._has_recorded)

    def record(self, result: EpochResult) -> None:
        """Record an epoch that the trainer has just yielded, before it goes on."""
        self.checkpoint = checkpoint = self._trainer.checkpoint()
        if self.run_id is not None and not self.problem:
            run_id = self.run_id
            self._try(lambda: self._writer.record_epoch(run_id, result.metrics, checkpoint))
            self._has_recorded = self._has_recorded or not self.problem

    def end(self, status: RunStatus) -> None:
        """Record how the run ended."""
        if self.run_id is None:
            return
        run_id = self.run_id
        if self.problem and self._goes_on and not self._has_recorded:
            self._try(lambda: self._writer.give_back(run_id))
            return
        # after a problem the last epochs are missing; that is told if there is room on the disk again
        recorded = RunStatus.INTERRUPTED if self.problem else status
        self._try(lambda: self._writer.end(run_id, recorded))

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
        except RunLostError as error:
            self.problem = self.problem or text_of(error)
        except LibraryError as error:
            self.problem = self.problem or not_recorded(error)


def not_recorded(error: LibraryError) -> Text:
    """Return the text that says why a run is not recorded, or not to its end."""
    return Text(QT_TRANSLATE_NOOP("Core", "Not all of this run is recorded. {problem}"), problem=text_of(error))


def text_of(error: Exception) -> Text | str:
    """Return what an error says, as it can be translated if it can."""
    return error.text if isinstance(error, ExplainedError) else str(error)
