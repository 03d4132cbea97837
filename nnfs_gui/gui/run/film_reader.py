"""Reads the film of a run that was opened, so that one can look back at its earlier epochs."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice

from PySide6.QtCore import QObject, Signal, Slot

from nnfs_gui.gui.controls.message import Message
from nnfs_gui.gui.session.current_network import Cause, CurrentNetwork
from nnfs_gui.gui.session.library_worker import LibraryWorker
from nnfs_gui.gui.session.run_state import RunState
from nnfs_gui.gui.session.training_session import TrainingSession
from nnfs_gui.gui.words import in_words
from nnfs_gui.inspection.runs.frames import HALF, Frame
from nnfs_gui.inspection.runs.run_history import RunHistory
from nnfs_gui.nn import FloatArray
from nnfs_gui.storage.library.films.plan import evenly
from nnfs_gui.storage.library.films.words import why_missing
from nnfs_gui.storage.library.fork import lineage
from nnfs_gui.storage.library.library import Library
from nnfs_gui.storage.library.run_record import FilmState, Run, Weights

_MOST_BYTES = 200_000_000  # that are kept in memory
_BYTES_AT_ONCE = 4_000_000  # after which the library may answer others


@dataclass(frozen=True, slots=True, eq=False)
class _Found:
    """What a film has, before its frames are read."""

    run: Run
    owners: Mapping[int, str]  # by epochs, ascending, the run that has the frame: the run itself, or one it comes from
    best: tuple[int, FloatArray] | None  # the best epoch, if that is not the last


class FilmReader(QObject):
    """Gives the session's history the frames of a run, a few at a time: first those that lie far apart."""

    message = Signal(object)  # Message

    def __init__(self, session: TrainingSession, worker: LibraryWorker, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._worker = worker
        session.current_changed.connect(self._on_current_changed)

    @Slot(object, object)
    def _on_current_changed(self, current: CurrentNetwork | None, cause: Cause) -> None:
        session, history = self._session, self._session.history
        if current is None or history is None:
            return
        if cause is Cause.OPENED and current.run_id is not None:
            self._look_into(history, current.run_id, current.last_epoch, len(current.base.parameters))
        elif cause is Cause.BEGUN and session.forked_from is not None:
            self._look_into(history, session.forked_from.run_id, session.forked_from.epoch, len(current.base.parameters))

    def _look_into(self, history: RunHistory, run_id: str, last: int, count: int) -> None:
        """Read what there is of a run, up to this epoch."""
        self._worker.ask(
            lambda library: _look(library, run_id, last), lambda found: self._begin(history, found, count), _ignore
        )

    def _begin(self, history: RunHistory, found: _Found, count: int) -> None:
        if found.best is not None:
            epoch, parameters = found.best
            history.add_film({}, {epoch: parameters})
        if not found.owners and self._session.state is RunState.IDLE:  # a run that trains soon has epochs of its own
            history.missing = why_missing(found.run.film)
        self._tell(history)
        most = _MOST_BYTES // (HALF.itemsize * count)
        self._read(history, found, coarse_to_fine(evenly(list(found.owners), most)), count, 0)

    def _read(self, history: RunHistory, found: _Found, epochs: Iterator[int], count: int, damaged: int) -> None:
        """Read the next few frames; when there are no more, say how many are damaged."""
        some = list(islice(epochs, max(1, _BYTES_AT_ONCE // (HALF.itemsize * count))))
        if self._session.history is not history:  # another network has taken its place
            return
        if not some:
            self._say_what_is_damaged(history, found.run, damaged)
            return

        def take(frames: dict[int, Frame]) -> None:
            history.add_film(frames)
            self._tell(history)
            self._read(history, found, epochs, count, damaged + len(some) - len(frames))

        self._worker.ask(lambda library: _frames(library, found.owners, some, count), take, _ignore)

    def _say_what_is_damaged(self, history: RunHistory, run: Run, damaged: int) -> None:
        if not damaged:
            return
        if len(history.epochs) == 1:
            history.missing = why_missing(FilmState.KEPT)
            self._tell(history)
        words = self.tr("Of the film of {0}, %Ln frame(s) are damaged and left out.", "", damaged)
        self.message.emit(Message(words.format(in_words(run.title))))

    def _tell(self, history: RunHistory) -> None:
        if self._session.history is history:
            self._session.history_grew.emit()


def coarse_to_fine(epochs: Sequence[int]) -> Iterator[int]:
    """Return all epochs, each once: the ends, then what lies in the middle between those that were yielded, and so on."""
    places = dict.fromkeys((0, len(epochs) - 1)) if epochs else {}
    step = 1 << len(epochs).bit_length()
    while step:
        places |= dict.fromkeys(range(0, len(epochs), step))
        step //= 2
    return (epochs[place] for place in places)


def _look(library: Library, run_id: str, last: int) -> _Found:
    """Say which frames there are before this epoch, which is known exactly."""
    run = library.runs.get(run_id)
    owners: dict[int, str] = {}
    for owner, end in lineage(library, run_id):
        first = min(owners, default=last)
        owners |= dict.fromkeys(
            (epoch for epoch in library.films.epochs(owner.id) if epoch <= end and epoch < first), owner.id
        )
    exact = None
    if run.best_epoch is not None and run.best_epoch < last:
        best = library.runs.checkpoint(run_id, Weights.BEST)
        exact = None if best is None else (best.epoch, best.arrays["parameters"])
    return _Found(run, {epoch: owners[epoch] for epoch in sorted(owners)}, exact)


def _frames(library: Library, owners: Mapping[int, str], epochs: Sequence[int], count: int) -> dict[int, Frame]:
    frames: dict[int, Frame] = {}
    for owner in {owners[epoch] for epoch in epochs}:
        frames |= library.films.frames(owner, [epoch for epoch in epochs if owners[epoch] == owner], count)
    return frames


def _ignore(_: object) -> None:
    """What is wrong was said when the run was opened, or is when it is next used."""
