"""Writes a run into the library while it is trained."""

import math
from collections.abc import Callable
from datetime import UTC, datetime

from nnfs_gui.inspection.runs.frames import HALF, Frame
from nnfs_gui.nn import FloatArray
from nnfs_gui.storage.library.films.plan import FilmPlan, evenly
from nnfs_gui.storage.library.library import Library
from nnfs_gui.storage.library.library_error import LibraryBusyError, LibraryError, LibraryFullError
from nnfs_gui.storage.library.run_record import ForkStart, Parent, RunStatus, TrialKey
from nnfs_gui.storage.library.run_writer import RunBeingTrainedError, RunLostError, RunMovedOnError, TrialTakenError
from nnfs_gui.training.best_epoch import is_better
from nnfs_gui.training.checkpoint import Checkpoint
from nnfs_gui.training.events import EpochMetrics, EpochResult, Incident
from nnfs_gui.training.trainer import Trainer
from nnfs_gui.words import QT_TRANSLATE_NOOP, ExplainedError, Text

BETWEEN_EPOCHS_SECONDS = 1.0  # while there are epochs to come
AT_THE_END_SECONDS = 40.0  # when there are none: another program may take half a minute to copy a file
_MOST_WAITING_BYTES = 25_000_000  # of frames of the film that wait for the library

_TRIED_AGAIN = QT_TRANSLATE_NOOP(
    "Core", "Not all of this run is recorded so far, which is tried again after each epoch. {problem}"
)
_ALL_THERE = QT_TRANSLATE_NOOP("Core", "By now all of this run is recorded.")
_MISSING = QT_TRANSLATE_NOOP(
    "Core", "Not all of this run is recorded: of {trained:,} epochs the library has {recorded:,}. {problem}"
)
_WAITING = QT_TRANSLATE_NOOP("Core", "The training is over; what is missing of it in the library is waited for. {problem}")
_NO_END = QT_TRANSLATE_NOOP("Core", "All epochs of this run are recorded, but not how it ended. {problem}")
_LACKS_FRAMES = QT_TRANSLATE_NOOP(
    "Core", "The epochs of this run are recorded, but not all of its film, which is tried again after each epoch. {problem}"
)
_KEPT_AS_NEW = QT_TRANSLATE_NOOP("Core", "{reason} This training is kept as a new run.")


class RunRecorder:
    """Writes one run of a trainer into a library, from the thread that drives the trainer; without a library, nothing.

    Nothing here stops a training: what cannot be written is kept in memory and tried again after each epoch and at the end,
    the beginning of the run included. `problem` says what is wrong while something is missing, and `take_news` gives the
    sentences that people should know, each once. The film is written after the epochs, and takes no room from them.

    With `run_id`, that run of the library goes on. Making the recorder raises LibraryError if it is being trained elsewhere,
    because two would write one history; where it is no more as the trainer found it, or is a trial of an experiment, whose
    figures stay, a new run is begun. A new run has the `parent`. `checkpoint` is that of the last whole epoch, which may be
    the one that the trainer began after.
    """

    def __init__(
        self,
        library: Library | None,
        trainer: Trainer,
        *,
        name: str = "",
        notes: str = "",
        run_id: str | None = None,
        parent: Parent | None = None,
        trial: TrialKey | None = None,
    ) -> None:
        self._library = library
        self._trainer = trainer
        self._name, self._notes, self._parent, self._trial = name, notes, parent, trial
        self._goes_on_with = None if library is None else run_id
        self._begun = datetime.now(UTC)
        self._epochs: list[EpochMetrics] = []  # that are missing in the library,
        self._checkpoints: dict[int, Checkpoint] = {}  # and of those the last and the best
        self._incidents: list[Incident] = []
        self._film: FilmPlan | None = None  # once the library has made room for it
        self._frames: dict[int, Frame] = {}  # that are missing in the library
        self._told_of_frames = False
        self._recorded = 0  # epochs of this training
        self._is_lost = False
        self._news: list[Text | str] = []
        self.problem: Text | str = ""
        self.checkpoint: Checkpoint | None = trainer.start
        self.run_id: str | None = None  # once it is in the library
        if library is not None:
            self._take_frame(trainer.first_epoch - 1, trainer.shown.parameters)
            self._write(BETWEEN_EPOCHS_SECONDS)
            if not library.is_read_only:  # which is known already
                self._tell_of_problem("")

    @property
    def keeps_checkpoint(self) -> bool:
        """Whether the run of the library stands where `checkpoint` does."""
        return self.run_id is not None and not self.problem and (self._goes_on_with is not None or self._recorded > 0)

    def take_news(self) -> list[Text | str]:
        """Return the sentences that have come up since they were taken last."""
        news, self._news = self._news, []
        return news

    def record(self, result: EpochResult) -> None:
        """Record an epoch that the trainer has just yielded, before it goes on."""
        self.checkpoint = checkpoint = self._trainer.checkpoint()
        if self._library is None or self._is_lost:
            return
        self._epochs.append(result.metrics)
        best = self._best_missing()
        self._checkpoints = {epoch: kept for epoch, kept in self._checkpoints.items() if epoch == best}
        self._checkpoints[checkpoint.epoch] = checkpoint
        self._take_frame(checkpoint.epoch, checkpoint.arrays["parameters"])
        before = self.problem
        self._write(0.0 if before else BETWEEN_EPOCHS_SECONDS)
        self._tell_of_problem(before)

    def note(self, incident: Incident) -> None:
        """Record what happened to the run, with the epoch within which it did."""
        if self._library is not None and not self._is_lost:
            self._incidents.append(incident)

    def end(self, status: RunStatus, *, waits: bool = False) -> bool:
        """Record how the run ended. Say whether it is worth while to do so once more, and to wait: the library is busy."""
        if self._library is None or self._is_lost:
            return False
        patience = AT_THE_END_SECONDS if waits else BETWEEN_EPOCHS_SECONDS
        before = self.problem
        is_busy = self._write(patience)
        if is_busy and not waits:
            self._news.append(Text(_WAITING, problem=self.problem))
            return True
        if not self.problem:
            self._tell_of_problem(before)
            is_busy = self._try(lambda: self._end(status, patience))
            if is_busy and not waits:
                return True
            if self.problem and not self._is_lost:
                self.problem = Text(_NO_END, problem=self.problem)
        elif not self._is_lost:
            self._leave()
        if self.problem and not self._library.is_read_only:
            self._news.append(self.problem)
        return False

    # --- inside -------------------------------------------------------------------------------------------------------

    def _best_missing(self) -> int:
        """Return the best of the epochs that are missing in the library; 0 where none was validated."""
        best, best_accuracy, best_loss = 0, -math.inf, math.inf
        for metrics in self._epochs:
            accuracy, loss = metrics.validation_accuracy, metrics.validation_loss
            if accuracy is not None and loss is not None and is_better(accuracy, loss, best_accuracy, best_loss):
                best, best_accuracy, best_loss = metrics.epoch, accuracy, loss
        return best

    def _take_frame(self, epoch: int, parameters: FloatArray) -> None:
        """Keep a frame for the film where it wants one; of those that wait long, every second."""
        if self._film is None or self._film.wants(epoch):
            self._frames[epoch] = Frame.of(parameters)
            most = max(_MOST_WAITING_BYTES // (HALF.itemsize * len(parameters)), 2)
            if len(self._frames) > most:
                self._frames = {kept: self._frames[kept] for kept in evenly(list(self._frames), most // 2 + 1)}

    def _write(self, patience: float) -> bool:
        """Bring all that is missing into the library; say whether that failed because it is busy."""
        return self._try(lambda: self._bring_up_to_date(patience))

    def _bring_up_to_date(self, patience: float) -> None:
        assert self._library is not None
        if self.run_id is None:
            self.run_id = self._enter(patience)
        if self._epochs:
            self._write_epochs(self.run_id, patience)
            self._recorded += len(self._epochs)
            self._epochs, self._checkpoints, self._incidents = [], {}, []
        try:
            self._write_frames(self.run_id, patience)
        except RunLostError:
            raise
        except LibraryError as error:
            if not self._told_of_frames and not isinstance(error, LibraryBusyError):
                self._told_of_frames = True
                self._news.append(Text(_LACKS_FRAMES, problem=text_of(error)))

    def _write_epochs(self, run_id: str, patience: float) -> None:
        """Write the epochs that are missing; where there is no room for them, the log makes some."""
        assert self._library is not None
        writer = self._library.writer
        missing = (run_id, self._epochs, list(self._checkpoints.values()), self._incidents, patience)
        try:
            writer.record_epochs(*missing)
        except LibraryFullError:
            writer.shorten_log()
            writer.record_epochs(*missing)

    def _write_frames(self, run_id: str, patience: float) -> None:
        """Write the frames that are missing, once there are epochs, and room for a film."""
        assert self._library is not None
        writer, trainer = self._library.writer, self._trainer
        if self._film is None:
            frame_bytes = HALF.itemsize * len(trainer.network.parameters)
            self._film = writer.begin_film(run_id, trainer.first_epoch - 1, frame_bytes, patience)
        if self._frames and self._recorded:
            self._film = writer.record_frames(run_id, self._film, self._frames, patience)
            self._frames = {}

    def _enter(self, patience: float) -> str:
        """Let the library have the run, and return its id."""
        assert self._library is not None
        writer, trainer, run_id = self._library.writer, self._trainer, self._goes_on_with
        if run_id is not None:
            try:
                writer.reopen(run_id, trainer.config, trainer.first_epoch - 1, patience, self._trial)
                return run_id
            except RunMovedOnError as error:
                self._goes_on_with = None
                self._parent = self._parent or Parent(run_id, trainer.first_epoch - 1, ForkStart.EXACT)
                self._news.append(Text(_KEPT_AS_NEW, reason=text_of(error)))
        dataset = trainer.dataset
        return writer.begin(
            trainer.config,
            dataset.name,
            dataset.checksum,
            trainer.train_count,
            name=self._name,
            notes=self._notes,
            class_names=dataset.class_names,
            created=self._begun,
            parent=self._parent,
            trial=self._trial,
            patience=patience,
        )

    def _end(self, status: RunStatus, patience: float) -> None:
        assert self._library is not None
        if self.run_id is not None:
            self._library.writer.end(self.run_id, status, patience)

    def _leave(self) -> None:
        """Leave a run of which something is missing: as it was before, or as one that was interrupted."""
        assert self._library is not None
        problem, run_id, writer = self.problem, self.run_id, self._library.writer
        if run_id is not None and self._goes_on_with is not None and not self._recorded:
            self._try(lambda: writer.give_back(run_id))
        else:
            self._try(lambda: self._end(RunStatus.INTERRUPTED, BETWEEN_EPOCHS_SECONDS))
        if not self._is_lost:
            before = 0 if self._goes_on_with is None else self._trainer.first_epoch - 1
            recorded = before + self._recorded
            self.problem = Text(_MISSING, trained=recorded + len(self._epochs), recorded=recorded, problem=problem)

    def _try(self, write: Callable[[], None]) -> bool:
        try:
            write()
        except (RunBeingTrainedError, TrialTakenError):
            raise
        except RunLostError as error:
            self.problem, self._is_lost = text_of(error), True
        except LibraryError as error:
            self.problem = text_of(error)
            return isinstance(error, LibraryBusyError)
        else:
            self.problem = ""
        notice = None if self._library is None or self._library.is_read_only else self._library.take_notice()
        if notice is not None:  # it was opened only now
            self._news.append(notice)
        return False

    def _tell_of_problem(self, before: Text | str) -> None:
        """Tell of the problem if there was none before, and if there is none any more."""
        if self._is_lost:
            self._news.append(self.problem)
        elif self.problem and not before:
            self._news.append(Text(_TRIED_AGAIN, problem=self.problem))
        elif before and not self.problem:
            self._news.append(Text(_ALL_THERE))


def not_recorded(error: LibraryError) -> Text:
    """Return the text that says why something of a run is not recorded."""
    return Text(QT_TRANSLATE_NOOP("Core", "Not all of this run is recorded. {problem}"), problem=text_of(error))


def text_of(error: Exception) -> Text | str:
    """Return what an error says, as it can be translated if it can."""
    return error.text if isinstance(error, ExplainedError) else str(error)
