"""Trains trials on workers of Dask: on other machines, or in processes of this one.

Only this process writes the library: a worker is sent settings and weights and sends back figures and weights, in parts of
some seconds, so that one that is lost takes little along.
"""

import contextlib
import queue
import threading
import uuid
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from time import monotonic
from typing import TYPE_CHECKING

from nnfs_gui.data.dataset import Dataset
from nnfs_gui.experiments.engines.arrivals import Arrivals, OpenRun
from nnfs_gui.experiments.engines.cluster_place import ClusterPlace, engine_error
from nnfs_gui.experiments.engines.cluster_workers import LOOK_SECONDS, ClusterWorkers
from nnfs_gui.experiments.engines.engine import TAKEN_SECONDS, Began, Ended, EngineError, EpochDone, Event, Job, Lost
from nnfs_gui.experiments.engines.parcel import Order, PartEnding, pack_order, unpack_outcome
from nnfs_gui.experiments.engines.part import train_part, versions
from nnfs_gui.storage.library.experiment_record import ReportKind
from nnfs_gui.storage.library.library import Library
from nnfs_gui.storage.library.library_error import LibraryError
from nnfs_gui.storage.library.run_writer import RunBeingTrainedError, RunLostError
from nnfs_gui.training.config import ConfigError
from nnfs_gui.words import QT_TRANSLATE_NOOP, Text

if TYPE_CHECKING:
    import distributed

PART_SECONDS = 10.0  # after which a worker sends what it has, at the end of an epoch; at first sooner
_FIRST_SECONDS = 1.0
_MOST_LOSSES = 10  # of one part, one after the other, before the driver is told
_UNSENT_SECONDS = 60.0  # after which what cannot be sent pauses the experiment
_CLOSING_SECONDS = 10.0  # that workers have to end

_GONE = QT_TRANSLATE_NOOP("Core", "The worker at {worker} is gone.")
_UNSENT = QT_TRANSLATE_NOOP("Core", "The worker at {worker} could not be sent its part: {reason}.")
_FAILED = QT_TRANSLATE_NOOP("Core", "The worker at {worker} could not do its part. {reason}")


@dataclass(slots=True)
class _Sent:
    """A part of a trial that a worker has, and the event that tells it to stop."""

    open_run: OpenRun
    worker: str
    future: "distributed.Future"
    stop: "distributed.Event"


def train_on_worker(parcel: bytes, dataset: Dataset, stop: str) -> bytes:
    """Train a part where a worker is, and look between epochs whether the event `stop` is set.

    To cancel the task would not do: Dask lets one that runs go on.
    """
    import distributed  # noqa: PLC0415  it is there

    event, looked = distributed.Event(stop), monotonic()

    def should_stop() -> bool:
        nonlocal looked
        if monotonic() - looked < LOOK_SECONDS:
            return False
        looked = monotonic()
        return bool(event.is_set())

    return train_part(parcel, dataset, should_stop)


class ClusterEngine:
    """Workers of Dask, each of which trains as many trials at once as it has threads; see `Engine`.

    `say` is told, in sentences, what people should know and what stops nothing.
    """

    def __init__(
        self,
        library: Library,
        dataset: Dataset,
        place: ClusterPlace,
        say: Callable[[str], None] = lambda _: None,
        *,
        part_seconds: float = PART_SECONDS,
    ) -> None:
        """Connect, and find workers. Raises EngineError."""
        self._part_seconds = part_seconds
        self._arrivals = Arrivals(library, dataset)
        # the test images choose nothing, so nobody who trains gets them
        self._dataset = replace(dataset, test_images=dataset.test_images[:0], test_labels=dataset.test_labels[:0])
        self._data_name = f"nnfs-gui-{versions()['program']}-{dataset.checksum}"
        self._waiting: deque[Job] = deque()  # that nobody has had yet
        self._ready: deque[OpenRun] = deque()  # whose next part nobody has yet
        self._sent: dict[int, _Sent] = {}
        self._stopping: set[int] = set()  # trials that are to stop, and have not been told
        self._stopped: set[int] = set()  # that have
        self._refused: dict[int, float] = {}  # since when the run of a trial is held by somebody else
        self._told: queue.Queue[tuple[int, distributed.Future, object]] = queue.Queue()
        self._events: list[Event] = []
        self._most: int | None = None  # jobs at once; as many as there are threads with None
        self._sent_at = monotonic()  # when something was sent last
        self._data: distributed.Future | None = None
        self._client, self._cluster = place.connect()
        self.address = str(self._client.scheduler.address)  # that further workers can be told
        self._workers = ClusterWorkers(self._client, say)
        try:
            self._workers.wait()
            self._scattered()
        except BaseException:
            self.close()
            raise

    @property
    def slots(self) -> int:
        threads = sum(self._workers.threads.values())
        return max(1, threads if self._most is None else min(self._most, threads))

    def resize(self, slots: int) -> None:
        self._most = slots

    def submit(self, job: Job) -> None:
        self._waiting.append(job)

    def stop(self, trial: int) -> None:
        self._stopping.add(trial)

    def events(self, seconds: float) -> Sequence[Event]:
        end = monotonic() + seconds
        try:
            while True:
                self._workers.look()
                self._give_up_lost()
                self._obey_stops()
                self._hand_out()
                found, self._events = self._events, []
                left = end - monotonic()
                if found or left <= 0:
                    return found
                with contextlib.suppress(queue.Empty):
                    self._take(*self._told.get(timeout=min(left, LOOK_SECONDS)))
                    while True:
                        self._take(*self._told.get_nowait())
        except LibraryError as error:
            raise EngineError(str(error)) from error

    def close(self) -> None:
        sent, self._sent = self._sent, {}
        standing = [*self._ready, *(part.open_run for part in sent.values())]
        self._ready.clear()
        self._waiting.clear()
        for part in sent.values():
            with contextlib.suppress(Exception):  # whatever is gone needs not be told
                part.stop.set()
                part.future.cancel()
        for open_run in standing:
            with contextlib.suppress(LibraryError):
                self._arrivals.leave(open_run)
        with contextlib.suppress(Exception):
            self._client.close()
        if self._cluster is not None:
            with contextlib.suppress(Exception):
                self._cluster.close(_CLOSING_SECONDS)

    # --- what goes out ------------------------------------------------------------------------------------------------

    def _obey_stops(self) -> None:
        """Tell the workers whose trials are to stop; what nobody has ends here."""
        for job in [job for job in self._waiting if job.trial.number in self._stopping]:
            self._waiting.remove(job)
            self._events.append(self._arrivals.stand(job))
        for open_run in [each for each in self._ready if each.job.trial.number in self._stopping]:
            self._ready.remove(open_run)
            self._end(open_run, ReportKind.STOPPED)
        for number in self._stopping & set(self._sent):
            self._stopped.add(number)  # at the end of its part, if it is not heard before
            with contextlib.suppress(Exception):  # the scheduler is gone, which is found in another place
                self._sent[number].stop.set()
        self._stopping.clear()

    def _hand_out(self) -> None:
        """Give what waits to workers that have room, while the scheduler is there."""
        later: list[Job] = []
        while (self._ready or self._waiting) and self._client.status == "running":
            worker = self._idle_worker()
            if worker is None:
                break
            if not self._ready:
                self._begin(self._waiting.popleft(), later)
            if self._ready:
                try:
                    self._send(self._ready[0], worker)
                except Exception as error:  # Dask passes on whatever happened; mostly a worker is gone
                    self._workers.doubt(worker)
                    if monotonic() - self._sent_at > _UNSENT_SECONDS:
                        raise engine_error(_UNSENT, worker=worker, reason=str(error) or type(error).__name__) from error
                    break
                self._ready.popleft()
                self._sent_at = monotonic()
        self._waiting.extend(later)

    def _begin(self, job: Job, later: list[Job]) -> None:
        """Let a trial have its run in the library; one whose run somebody is about to leave is for later."""
        number = job.trial.number
        try:
            begun = self._arrivals.begin(job)
        except RunBeingTrainedError as error:
            if monotonic() - self._refused.setdefault(number, monotonic()) < TAKEN_SECONDS:
                later.append(job)
                return
            begun = Ended(number, ReportKind.FAILED, 0, problem=str(error))
        except (LibraryError, ConfigError) as error:
            begun = Ended(number, ReportKind.FAILED, 0, problem=str(error))
        self._refused.pop(number, None)
        if isinstance(begun, Ended):
            self._events.append(begun)
        else:
            self._events.append(Began(number, begun.run_id))
            self._ready.append(begun)

    def _idle_worker(self) -> str | None:
        """Return the worker with most room; None if there is none with any."""
        room = dict(self._workers.threads)
        for sent in self._sent.values():
            if sent.worker in room:
                room[sent.worker] -= 1
        worker = max(room, key=room.__getitem__, default=None)
        return worker if worker is not None and room[worker] > 0 else None

    def _send(self, open_run: OpenRun, worker: str) -> None:
        """Let a worker train the next part of a trial."""
        import distributed  # noqa: PLC0415  it is there

        job = open_run.job
        name = f"nnfs-gui-{uuid.uuid4().hex}"
        # each part takes as long as all before it: one sees soon how it begins, and little is lost where workers often are
        seconds = min(max(monotonic() - open_run.since, _FIRST_SECONDS), self._part_seconds)
        order = Order(open_run.config, job.until, seconds, versions(), open_run.start)
        future = self._client.submit(
            train_on_worker,
            pack_order(order),
            self._scattered(),
            name,
            key=name,
            workers=[worker],  # so that it is known who has it; Dask's own choice would let one wait beside an idle one
            allow_other_workers=False,
        )
        number = job.trial.number
        self._sent[number] = _Sent(open_run, worker, future, distributed.Event(name, client=self._client))
        # whoever had it may be gone before it is fetched, which is then waited for: not in the thread that drives
        fetching = threading.Thread(target=self._fetch, args=(number, future), daemon=True)
        future.add_done_callback(lambda _: fetching.start())

    def _scattered(self) -> "distributed.Future":
        """Return the data set where the workers are: it is sent to each once, and again if all that had it are gone."""
        if self._data is None or self._data.status != "finished":
            data = {self._data_name: self._dataset}
            self._data = self._client.scatter(data, workers=list(self._workers.threads), broadcast=True)[self._data_name]
        return self._data

    # --- what comes back ----------------------------------------------------------------------------------------------

    def _fetch(self, number: int, future: "distributed.Future") -> None:
        """Wait for what came of a part, or for why nothing did: it was cancelled with its worker, or cannot be had."""
        try:
            self._told.put((number, future, future.result()))
        except Exception as error:  # Dask passes on whatever happened
            self._told.put((number, future, error))

    def _take(self, number: int, future: "distributed.Future", came: object) -> None:
        """Record what a worker has sent, and let it go on where the trial does."""
        sent = self._sent.get(number)
        if sent is None or sent.future is not future:
            return  # it was given up
        open_run = sent.open_run
        try:
            if isinstance(came, Exception):
                raise came
            outcome = unpack_outcome(came, open_run.epoch + 1, open_run.job.until, open_run.parameters)
        except Exception as error:  # whatever it was, it is lost
            self._lose(number, str(Text(_FAILED, worker=sent.worker, reason=str(error) or type(error).__name__)))
            return
        if outcome.ending is PartEnding.REFUSED:
            self._lose(number, str(Text(_FAILED, worker=sent.worker, reason=outcome.problem)))
            return
        del self._sent[number]
        try:
            self._arrivals.record(open_run, outcome)
        except RunLostError as error:
            self._events.append(Ended(number, ReportKind.FAILED, open_run.epoch, problem=str(error)))
            return
        open_run.losses = 0
        for metrics in outcome.epochs:
            self._events.append(EpochDone(number, metrics.epoch, metrics.validation_accuracy))
        if outcome.ending is not PartEnding.TIME:
            self._end(open_run, ReportKind(outcome.ending), outcome.problem)
        elif number in self._stopped:
            self._end(open_run, ReportKind.STOPPED)
        else:
            self._ready.append(open_run)  # before those that wait, so that none stands half done for long

    def _end(self, open_run: OpenRun, kind: ReportKind, problem: str = "") -> None:
        number = open_run.job.trial.number
        self._stopped.discard(number)
        try:
            self._events.append(self._arrivals.end(open_run, kind, problem))
        except RunLostError as error:
            self._events.append(Ended(number, ReportKind.FAILED, open_run.epoch, problem=str(error)))

    def _give_up_lost(self) -> None:
        """Give up what was sent to workers that are gone."""
        for number, sent in list(self._sent.items()):
            if sent.worker not in self._workers.threads:
                self._lose(number, str(Text(_GONE, worker=sent.worker)))

    def _lose(self, number: int, problem: str) -> None:
        """Give a part up, whoever has it: if it comes after all, it is not recorded. Another worker does it again.

        That is no fault of the trial, unless it happens again and again.
        """
        sent = self._sent.pop(number)
        with contextlib.suppress(Exception):  # whatever is gone needs not be told
            sent.stop.set()
            sent.future.cancel()
        self._workers.doubt(sent.worker)
        sent.open_run.losses += 1
        sent.open_run.since = monotonic()
        if sent.open_run.losses < _MOST_LOSSES:
            self._ready.append(sent.open_run)
            return
        with contextlib.suppress(RunLostError):
            self._arrivals.leave(sent.open_run)
        self._stopped.discard(number)
        self._events.append(Lost(number, problem))
