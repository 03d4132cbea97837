"""Another program keeps the library busy while a run is trained: of the run nothing is lost, and what is said is true."""

import contextlib
import sqlite3
import threading

import pytest
from recorded_runs import DATASET, record
from small_runs import epoch_results, sgd, small_config

from nnfs_gui.storage.library.library import Library
from nnfs_gui.storage.library.library_error import LibraryError
from nnfs_gui.storage.library.recorded_run import Ending, Notice, RunBegun, RunRecorded, recorded_run
from nnfs_gui.storage.library.run_record import RunStatus, Weights
from nnfs_gui.training.events import EpochResult
from nnfs_gui.training.trainer import Trainer

pytestmark = pytest.mark.slow

CONFIG = small_config(optimizer=sgd(2.0), epochs=8, validation_share=0.3)  # of which no epoch in the middle is the best
SO_FAR = "Not all of this run is recorded so far, which is tried again after each epoch. "
BY_NOW = "By now all of this run is recorded."
WAITS = "The training is over; what is missing of it in the library is waited for. "


@pytest.fixture(autouse=True)
def little_patience(monkeypatch):
    monkeypatch.setattr("nnfs_gui.storage.library.recorder.BETWEEN_EPOCHS_SECONDS", 0.05)
    monkeypatch.setattr("nnfs_gui.storage.library.recorder.AT_THE_END_SECONDS", 0.2)


@pytest.fixture
def other(path):
    """Another program, which can take the library for itself, even from those that only read."""
    Library(path).close()

    class Other:
        def __init__(self):
            self._connection = None

        def take(self, *, alone=False):
            self._connection = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
            if alone:
                self._connection.execute("PRAGMA locking_mode = EXCLUSIVE")
            self._connection.execute("BEGIN EXCLUSIVE")

        def let_go(self):
            if self._connection is not None:
                self._connection.close()

    other = Other()
    yield other
    other.let_go()


def train(library, config=CONFIG, *, before=(), after=(), **recording):
    """Train, and do something before the end of some epochs is recorded; return the events."""

    class Actor(Trainer):
        def run(self):
            for event in super().run():
                if isinstance(event, EpochResult) and event.metrics.epoch in dict(before):
                    dict(before)[event.metrics.epoch]()
                yield event

    return list(recorded_run(Actor(config, DATASET, recording.pop("start", None)), library, **recording))


def notices(events):
    return [str(event.text) for event in events if isinstance(event, Notice)]


def check_whole(path, run_id, config=CONFIG):
    """See that the library has all of a run as if nothing had been."""
    results = epoch_results(Trainer(config, DATASET))
    best = max(results, key=lambda result: (result.metrics.validation_accuracy, -result.metrics.validation_loss))
    with Library(path) as library:
        (run,) = library.runs.entries().runs
        assert (run.id, run.status, run.epochs_done) == (run_id, RunStatus.FINISHED, config.epochs)
        assert run.best_epoch == best.metrics.epoch
        assert [metrics.train_loss for metrics in library.runs.epochs(run_id)] == [r.metrics.train_loss for r in results]
        assert run.seconds == pytest.approx(sum(metrics.seconds for metrics in library.runs.epochs(run_id)))
        for weights, result in ((Weights.LAST, results[-1]), (Weights.BEST, best)):
            assert library.runs.checkpoint(run_id, weights).arrays["parameters"].tobytes() == result.snapshot.tobytes()


@pytest.mark.parametrize("first", range(1, 9))
@pytest.mark.parametrize("length", [1, 3])
def test_epochs_that_could_not_be_recorded_are_recorded_when_the_library_is_free_again(path, other, first, length):
    with Library(path) as library:
        events = train(library, before={first: other.take, first + length: other.let_go}.items())
        *_, end = events
        if first + length > CONFIG.epochs:
            assert end.problem
            return
    assert (end.ending, end.problem) == (Ending.FINISHED, "")
    assert notices(events) == [f"{SO_FAR}{path} is kept busy by another program.", BY_NOW]
    check_whole(path, end.run_id)


def test_a_run_that_begins_while_the_library_cannot_even_be_read_is_recorded_later(path, other):
    other.take(alone=True)
    with Library(path, patient=True) as library:
        events = train(library, before={3: other.let_go}.items())
    *_, end = events
    kinds = [(type(event), event.run_id) for event in events if isinstance(event, RunBegun | RunRecorded)]
    assert kinds == [(RunBegun, None), (RunRecorded, end.run_id)]
    assert notices(events)[-1] == BY_NOW
    check_whole(path, end.run_id)


def test_what_is_missing_in_the_end_is_waited_for(path, other, monkeypatch):
    monkeypatch.setattr("nnfs_gui.storage.library.recorder.AT_THE_END_SECONDS", 60.0)
    with Library(path) as library:
        events = []
        for event in recorded_run(Trainer(CONFIG, DATASET), library):
            events.append(event)
            if isinstance(event, EpochResult) and event.metrics.epoch == 5:
                other.take()
            if isinstance(event, Notice) and str(event.text).startswith(WAITS):
                threading.Timer(0.2, other.let_go).start()
    assert (events[-1].ending, events[-1].problem) == (Ending.FINISHED, "")
    assert [notice[:20] for notice in notices(events)] == [SO_FAR[:20], WAITS[:20], BY_NOW[:20]]
    check_whole(path, events[-1].run_id)


def test_what_is_missing_for_good_is_said_with_what_is_there(path, other):
    with Library(path) as library:
        events = train(library, before={3: other.take}.items())
    *_, end = events
    assert (end.ending, end.run_id, end.epoch) == (Ending.FINISHED, None, 8)
    says = f"Not all of this run is recorded: of 8 epochs the library has 2. {path} is kept busy by another program."
    assert (str(end.problem), notices(events)[-1]) == (says, says)
    other.let_go()
    with Library(path) as library:
        (run,) = library.runs.entries().runs
        assert (run.status, run.epochs_done) == (RunStatus.INTERRUPTED, 2)
        assert library.runs.checkpoint(run.id).epoch == 2


@pytest.mark.parametrize("taken", [2, None])
def test_a_run_that_goes_on_is_recorded_as_the_same_one(path, other, taken):
    with Library(path) as library:
        _, run = record(library, CONFIG, until=3)
        start = library.runs.checkpoint(run.id)
        if taken is None:
            other.take()
        before = {6: other.let_go} if taken is None else {5: other.take, 7: other.let_go}
        events = train(library, before=before.items(), run_id=run.id, start=start)
    *_, end = events
    assert (end.ending, end.problem, end.run_id) == (Ending.FINISHED, "", run.id)
    check_whole(path, run.id)


def test_of_a_run_that_goes_on_all_its_epochs_are_counted(path, other):
    with Library(path) as library:
        _, run = record(library, CONFIG, until=3)
        events = train(library, before={5: other.take}.items(), run_id=run.id, start=library.runs.checkpoint(run.id))
    assert "of 8 epochs the library has 4." in str(events[-1].problem)


def test_errors_that_pass_are_tried_again_as_well(path, monkeypatch):
    with Library(path) as library, monkeypatch.context() as patch:
        record_epochs, tried = library.writer.record_epochs, []

        def refuse(*arguments):
            tried.append(arguments)
            if 2 <= len(tried) <= 6:
                raise LibraryError("disk I/O error.")
            record_epochs(*arguments)

        patch.setattr(library.writer, "record_epochs", refuse)
        events = train(library)
    assert notices(events) == [f"{SO_FAR}disk I/O error.", BY_NOW]
    check_whole(path, events[-1].run_id)


def test_two_at_once_go_on_while_a_third_takes_it_now_and_then(path, other):
    ends = []

    def train_one():
        with Library(path, patient=True) as library:
            ends.append(train(library, small_config(epochs=40))[-1])

    threads = [threading.Thread(target=train_one) for _ in range(2)]
    for thread in threads:
        thread.start()
    for _ in range(5):
        with contextlib.suppress(sqlite3.OperationalError):
            other.take()
        other.let_go()
    for thread in threads:
        thread.join()
    with Library(path) as library:
        runs = library.runs.entries().runs
        assert {run.id for run in runs if run.epochs_done == 40} == {end.run_id for end in ends}


def test_the_log_is_short_when_a_run_has_ended_also_while_somebody_else_has_the_library_open(path):
    with Library(path) as other, Library(path) as library:
        record(library)
        assert path.with_name(f"{path.name}-wal").stat().st_size < 100_000  # the test
        assert len(other.runs.entries().runs) == 1
