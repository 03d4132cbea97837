"""One driver for every run: what it yields, how it ends, and what the library then holds."""

import contextlib
import re
import subprocess
import sys
import threading
from unittest import mock

import numpy as np
import pytest
from recorded_runs import DATASET, HELPERS, drive, record
from run_endings import CASES, EPOCHS, World, actor, begin, check_end, check_library
from small_runs import FROZEN, epoch_results, sgd, small_config

from nnfs_gui.storage.library.library import Library
from nnfs_gui.storage.library.library_error import LibraryError
from nnfs_gui.storage.library.recorded_run import Ending, Notice, RunBegun, RunEnd, recorded_run
from nnfs_gui.storage.library.run_record import RunStatus
from nnfs_gui.storage.library.run_writer import RunWriter
from nnfs_gui.training.evaluation import evaluate
from nnfs_gui.training.events import EpochResult
from nnfs_gui.training.trainer import Trainer

CONFIG = small_config(epochs=EPOCHS)


@pytest.fixture
def path(tmp_path):
    return tmp_path / "folder" / "library.sqlite3"


@pytest.fixture
def library(path):
    with Library(path) as library:
        yield library


@pytest.fixture(scope="module")
def snapshots():
    """The parameters after each epoch of a run in one go."""
    return {result.metrics.epoch: result.snapshot for result in epoch_results(Trainer(CONFIG, DATASET))}


@pytest.mark.parametrize("case", CASES.values(), ids=CASES.keys())
def test_however_a_run_ends_the_library_and_its_end_say_the_same(path, monkeypatch, snapshots, case):
    monkeypatch.setattr("nnfs_gui.training.progress_timer.SLICE_SECONDS", 0.0)  # an event for each pass
    wanted = threading.Event()
    run_id = begin(path, CONFIG, DATASET) if case.goes_on else None
    with contextlib.ExitStack() as undo, Library(path) as library:
        world = World(path, undo, run_id, wanted.set)
        start = library.runs.checkpoint(run_id) if case.goes_on else None
        trainer = actor(case, world)(CONFIG, DATASET, start)
        events = list(recorded_run(trainer, library, run_id=run_id, should_stop=wanted.is_set))
        *_, end = events
        check_end(case, end, check_library(case, path), snapshots)
    notices = [str(event.text) for event in events if isinstance(event, Notice)]
    assert re.search(case.says, " ".join([str(end.message), *notices]))
    assert bool(notices) == (case.says != "" and end.message == "")
    assert len(set(notices)) == len(notices)
    assert str(end.problem) in ["", *notices]


def test_a_run_tells_first_as_what_it_is_recorded_and_last_how_it_ended(library):
    first, *events, last = recorded_run(Trainer(CONFIG, DATASET), library, name="mine", notes="of mine")
    assert isinstance(first, RunBegun)
    assert isinstance(last, RunEnd)
    assert not any(isinstance(event, RunBegun | RunEnd | Notice) for event in events)
    run = library.runs.get(first.run_id)
    assert (run.id, run.name, run.notes) == (last.run_id, "mine", "of mine")


def test_an_epoch_is_in_the_library_before_it_is_told(library):
    for event in recorded_run(Trainer(CONFIG, DATASET), library):
        if isinstance(event, RunBegun):
            run_id = event.run_id
            assert library.runs.get(run_id).status is RunStatus.RUNNING
        if isinstance(event, EpochResult):
            assert library.runs.get(run_id).epochs_done == event.metrics.epoch
            assert library.runs.epochs(run_id)[-1] == event.metrics


def test_recording_changes_nothing_of_the_training(library, snapshots):
    for place in (library, None):
        assert drive(Trainer(CONFIG, DATASET), place).snapshot.tobytes() == snapshots[EPOCHS].tobytes()


def test_without_a_library_nothing_is_recorded_and_nothing_wrong():
    first, *_, end = recorded_run(Trainer(CONFIG, DATASET), None, run_id="some run")
    assert (first.run_id, end.run_id, end.problem) == (None, None, "")
    assert end.checkpoint.epoch == EPOCHS


def test_a_run_whose_best_epoch_is_kept_ends_with_that_one_and_goes_on_from_its_last(library):
    config = small_config(optimizer=sgd(2.0), epochs=12, keep_best=True, validation_share=0.3)
    trainer = Trainer(config, DATASET)
    end = drive(trainer, library)
    run = library.runs.get(end.run_id)
    assert (end.epoch, end.checkpoint.epoch) == (run.best_epoch, 12)
    assert end.epoch < 12
    np.testing.assert_array_equal(end.snapshot, trainer.network.parameters)


@pytest.mark.parametrize(
    ("error", "says"), [(MemoryError("1 TB"), "There is not enough memory for this."), (KeyError("x"), "KeyError: 'x'")]
)
def test_a_run_that_an_error_ends_which_nobody_expected_says_it_and_is_kept(library, error, says):
    class Failing(Trainer):
        def run(self):
            for event in super().run():
                yield event
                if isinstance(event, EpochResult):
                    raise error

    end = drive(Failing(CONFIG, DATASET), library)
    assert end.ending is Ending.FAILED
    assert str(end.message).startswith(says)
    assert library.runs.get(end.run_id).epochs_done == 1


OUT_OF_PATIENCE = small_config(optimizer=FROZEN, epochs=50, patience=4, keep_best=True)


def test_a_run_that_is_out_of_patience_is_refused_and_stays_as_it_is(library):
    _, run = record(library, OUT_OF_PATIENCE)
    trainer = Trainer(OUT_OF_PATIENCE, DATASET, library.runs.checkpoint(run.id))
    for place, run_id in ((library, run.id), (library, None), (None, None)):
        (end,) = recorded_run(trainer, place, run_id=run_id)
        assert (end.ending, end.snapshot, end.run_id) == (Ending.REFUSED, None, None)
        assert str(end.message).startswith("This run is over. It no longer got better, and its patience (4) is at an end.")
    assert library.runs.entries().runs == (run,)


def test_a_run_whose_patience_ended_but_not_its_recording_is_ended_with_its_best_epoch(library):
    _, run = record(library, OUT_OF_PATIENCE)
    library.writer.reopen(run.id, OUT_OF_PATIENCE, run.epochs_done)
    library.writer.end(run.id, RunStatus.INTERRUPTED)
    end = drive(Trainer(OUT_OF_PATIENCE, DATASET, library.runs.checkpoint(run.id)), library, run_id=run.id)
    assert (end.ending, end.epoch, end.checkpoint.epoch, end.run_id) == (Ending.FINISHED, 1, 5, run.id)
    assert library.runs.get(run.id) == run


@pytest.mark.parametrize("epoch", [None, 1, 2])
def test_whoever_leaves_without_asking_for_a_stop_leaves_an_interrupted_run_that_can_go_on_at_once(library, epoch):
    events = recorded_run(Trainer(CONFIG, DATASET), library)
    run_id = next(events).run_id
    for event in events if epoch else ():
        if isinstance(event, EpochResult) and event.metrics.epoch == epoch:
            break
    events.close()
    run = library.runs.get(run_id)
    assert (run.status, run.epochs_done) == (RunStatus.INTERRUPTED, epoch or 0)
    assert drive(Trainer(CONFIG, DATASET, library.runs.checkpoint(run_id)), library, run_id=run_id).run_id == run_id


def test_an_interruption_amid_the_training_leaves_an_interrupted_run(library):
    class Interrupted(Trainer):
        def run(self):
            yield next(event for event in super().run() if isinstance(event, EpochResult))
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        list(recorded_run(Interrupted(CONFIG, DATASET), library))
    (run,) = library.runs.entries().runs
    assert (run.status, run.epochs_done) == (RunStatus.INTERRUPTED, 1)


def test_the_same_run_cannot_be_trained_twice_at_once(library):
    events = recorded_run(Trainer(CONFIG, DATASET), library)
    run_id = next(events).run_id
    for _ in range(2):
        (end,) = recorded_run(Trainer(CONFIG, DATASET), library, run_id=run_id)
        assert end.ending is Ending.REFUSED
    events.close()
    assert drive(Trainer(CONFIG, DATASET), library, run_id=run_id).ending is Ending.FINISHED


def test_nobody_holds_a_run_of_which_nothing_more_could_be_written(library, monkeypatch):
    def fail(*arguments):
        raise LibraryError("The disk is full.")

    _, run = record(library)
    with monkeypatch.context() as patch:
        patch.setattr(library.writer, "record_epochs", fail)
        drive(Trainer(small_config(epochs=6), DATASET, library.runs.checkpoint(run.id)), library, run_id=run.id)
    assert library.runs.get(run.id) == run
    record(library, small_config(epochs=6), run_id=run.id)


@pytest.mark.parametrize("status", [RunStatus.STOPPED, None], ids=["trained further", "being trained"])
def test_a_test_is_kept_only_of_the_epoch_that_the_run_ended_with(library, status):
    trainer, run = record(library, until=EPOCHS)
    test = evaluate(trainer.network, DATASET.test_images, DATASET.test_labels)
    library.writer.set_test(run.id, test, 2)
    if status is None:
        library.writer.reopen(run.id, run.config, 3)
        library.writer.set_test(run.id, test, 3)
    assert library.runs.get(run.id).test_accuracy is None
    library.writer.end(run.id, RunStatus.STOPPED)
    library.writer.set_test(run.id, test, 3)
    assert library.runs.get(run.id).test_accuracy == test.accuracy


FULL = """
import resource, sys
from pathlib import Path
from recorded_runs import DATASET, small_config
from nnfs_gui.storage.library.library import Library
from nnfs_gui.storage.library.recorded_run import EpochResult, Notice, RunBegun, recorded_run
from nnfs_gui.training.trainer import Trainer
library = Library(Path(sys.argv[1]))
for event in recorded_run(Trainer(small_config(epochs=400), DATASET), library):
    if isinstance(event, RunBegun):
        run_id = event.run_id
    elif isinstance(event, EpochResult) and event.metrics.epoch == 100:
        resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, resource.RLIM_INFINITY))  # no file may grow beyond
    elif isinstance(event, EpochResult) and event.metrics.epoch == 400:
        resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
    elif isinstance(event, Notice):
        print(event.text)
    if isinstance(event, EpochResult) and event.metrics.epoch == 399:
        kept = library.runs.get(run_id).epochs_done
        print(0 < kept < 399, library.runs.checkpoint(run_id).epoch == kept)
run = library.runs.get(run_id)
print(run.status, run.epochs_done, len(library.runs.epochs(run_id)), library.runs.checkpoint(run_id).epoch, event.problem)
"""


NEARLY_FULL = """
import resource, sys
from pathlib import Path
from recorded_runs import DATASET, small_config
from nnfs_gui.storage.library.library import Library
from nnfs_gui.storage.library.recorded_run import EpochResult, Notice, recorded_run
from nnfs_gui.training.trainer import Trainer
library = Library(Path(sys.argv[1]))
resource.setrlimit(resource.RLIMIT_FSIZE, (1_200_000, resource.RLIM_INFINITY))  # the log is full again and again
late = [event for event in recorded_run(Trainer(small_config(epochs=200), DATASET), library)
        if isinstance(event, EpochResult) and library.runs.entries().runs[0].epochs_done != event.metrics.epoch]
run = library.runs.entries().runs[0]
print(len(late), run.status, library.runs.checkpoint(run.id).epoch, len(library.films.epochs(run.id)) > 100)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows sets no limit to the size of a file")
def test_what_a_full_disk_has_no_room_for_is_recorded_as_soon_as_there_is_room(tmp_path):
    problem, kept, there, figures = run_with_limit(FULL, tmp_path)
    assert problem.startswith("Not all of this run is recorded so far, which is tried again after each epoch. ")
    assert f"{tmp_path / 'library.sqlite3'} could not be " in problem
    assert problem.endswith(".")
    assert kept == "True True"
    assert there == "By now all of this run is recorded."
    assert figures.rstrip() == "finished 400 400 400"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows sets no limit to the size of a file")
def test_an_epoch_is_kept_where_the_log_of_the_library_has_no_more_room(tmp_path):
    assert run_with_limit(NEARLY_FULL, tmp_path) == ["0 finished 200 True"]


def run_with_limit(program, folder):
    result = subprocess.run(
        [sys.executable, "-c", program, folder / "library.sqlite3"],
        cwd=HELPERS,
        env={"PYTHONPATH": str(HELPERS.parents[1]), "OPENBLAS_NUM_THREADS": "1"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert result.stderr == ""
    return result.stdout.splitlines()


def nearly_full(path):
    return mock.Mock(free=99_000_000)


def refuse_frames(*arguments):
    raise LibraryError("The disk is full.")


@pytest.mark.parametrize(
    "replaced", [("shutil.disk_usage", nearly_full), (f"{RunWriter.__module__}.add_frames", refuse_frames)]
)
def test_a_film_that_has_no_room_takes_no_epoch_with_it_and_that_is_said_once(library, monkeypatch, replaced):
    monkeypatch.setattr(*replaced)
    events = recorded_run(Trainer(small_config(epochs=6), DATASET), library)
    notices = []
    for event in events:
        if isinstance(event, EpochResult):
            (run,) = library.runs.entries().runs
            assert run.epochs_done == event.metrics.epoch == library.runs.checkpoint(run.id).epoch
            if event.metrics.epoch == 3:
                assert library.films.epochs(run.id) == []
                monkeypatch.undo()  # there is room again
        elif isinstance(event, Notice):
            notices.append(str(event.text))
    (notice,) = notices
    assert re.search(r"but not all of its film.* The disk .*full", notice)
    assert library.films.epochs(run.id) == list(range(7))
    assert (event.ending, event.problem) == (Ending.FINISHED, "")
