import subprocess
import sys

import pytest
from recorded_runs import DATASET, HELPERS, record
from small_runs import epoch_results, small_config

from nnfs_gui.storage.library.database import LibraryError
from nnfs_gui.storage.library.library import Library
from nnfs_gui.storage.library.recorder import RunRecorder
from nnfs_gui.storage.library.run_record import RunStatus
from nnfs_gui.storage.library.run_writer import RunMovedOnError
from nnfs_gui.training.evaluation import evaluate
from nnfs_gui.training.events import EpochResult
from nnfs_gui.training.trainer import Trainer


@pytest.fixture
def library(tmp_path):
    with Library(tmp_path / "library.sqlite3") as library:
        yield library


def test_an_epoch_is_in_the_library_before_the_next_begins(library):
    trainer = Trainer(small_config(), DATASET)
    recorder = RunRecorder(library, trainer)
    assert (library.runs.get(recorder.run_id).status, recorder.problem) == (RunStatus.RUNNING, "")
    for event in trainer.run():
        recorder.take(event)
        if isinstance(event, EpochResult):
            assert library.runs.get(recorder.run_id).epochs_done == event.metrics.epoch
            assert library.runs.epochs(recorder.run_id)[-1] == event.metrics
    recorder.end(RunStatus.DIVERGED)
    assert library.runs.get(recorder.run_id).status is RunStatus.DIVERGED


def test_recording_changes_nothing_of_the_training(library):
    trainer = Trainer(small_config(), DATASET)
    recorder = RunRecorder(library, trainer)
    for event in trainer.run():
        recorder.take(event)
    assert trainer.network.parameters.tobytes() == epoch_results(Trainer(small_config(), DATASET))[-1].snapshot.tobytes()


def test_a_library_that_fails_midway_is_told_once_and_the_training_goes_on(library, monkeypatch):
    trainer = Trainer(small_config(epochs=4), DATASET)
    recorder = RunRecorder(library, trainer)
    original = library.writer.record_epoch

    def record_epoch(run_id, metrics, checkpoint):
        if metrics.epoch > 1:
            raise LibraryError(f"The disk is full in epoch {metrics.epoch}.")
        original(run_id, metrics, checkpoint)

    monkeypatch.setattr(library.writer, "record_epoch", record_epoch)
    for event in trainer.run():
        recorder.take(event)
    recorder.end(RunStatus.FINISHED)
    recorder.add_test(evaluate(trainer.network, DATASET.test_images, DATASET.test_labels))
    assert recorder.problem == "The disk is full in epoch 2."
    run = library.runs.get(recorder.run_id)
    assert (run.status, run.epochs_done, run.test_accuracy) == (RunStatus.INTERRUPTED, 1, None)


def test_without_a_library_nothing_is_recorded_and_nothing_wrong():
    trainer = Trainer(small_config(), DATASET)
    recorder = RunRecorder(None, trainer)
    for event in trainer.run():
        recorder.take(event)
    recorder.end(RunStatus.FINISHED)
    recorder.add_test(evaluate(trainer.network, DATASET.test_images, DATASET.test_labels))
    assert (recorder.problem, recorder.run_id) == ("", None)


def test_a_run_that_was_removed_while_it_trained_is_told(library):
    trainer = Trainer(small_config(), DATASET)
    recorder = RunRecorder(library, trainer)
    library.writer.end(recorder.run_id, RunStatus.STOPPED)
    library.runs.delete(recorder.run_id)
    library.runs.purge(recorder.run_id)
    for event in trainer.run():
        recorder.take(event)
    assert "removed from the library while it was trained" in recorder.problem


def test_the_same_run_cannot_be_recorded_twice_at_once(library):
    trainer = Trainer(small_config(), DATASET)
    recorder = RunRecorder(library, trainer)
    for _ in range(2):
        with pytest.raises(LibraryError, match="being trained by another"):
            RunRecorder(library, trainer, run_id=recorder.run_id)
    recorder.end(RunStatus.STOPPED)
    RunRecorder(library, trainer, run_id=recorder.run_id).end(RunStatus.STOPPED)


def test_a_run_that_was_trained_further_is_not_gone_on_with_from_where_it_stood_before(library):
    _, run = record(library)
    stale = Trainer(small_config(epochs=6), DATASET, start=library.runs.checkpoint(run.id))
    _, further = record(library, small_config(epochs=5), run_id=run.id)
    with pytest.raises(RunMovedOnError, match=r"^Run 1 was trained elsewhere and has 5 epochs now, not 3\.$"):
        RunRecorder(library, stale, run_id=run.id)
    assert library.runs.get(run.id) == further
    record(library, small_config(epochs=6), run_id=run.id)  # nobody holds it


@pytest.mark.parametrize("status", [RunStatus.STOPPED, None], ids=["trained further", "being trained"])
def test_a_test_is_kept_only_of_the_epoch_that_the_run_ended_with(library, status):
    trainer, run = record(library, status=RunStatus.STOPPED)
    test = evaluate(trainer.network, DATASET.test_images, DATASET.test_labels)
    library.writer.set_test(run.id, test, 2)
    if status is None:
        library.writer.reopen(run.id, run.config, 3)
        library.writer.set_test(run.id, test, 3)
    assert library.runs.get(run.id).test_accuracy is None
    library.writer.end(run.id, RunStatus.STOPPED)
    library.writer.set_test(run.id, test, 3)
    assert library.runs.get(run.id).test_accuracy == test.accuracy


def test_a_finished_run_that_goes_on_and_of_which_nothing_more_can_be_written_stays_as_it_was(library, monkeypatch):
    def fail(*arguments):
        raise LibraryError("The disk is full.")

    _, run = record(library)
    trainer = Trainer(small_config(epochs=6), DATASET, start=library.runs.checkpoint(run.id))
    recorder = RunRecorder(library, trainer, run_id=run.id)
    with monkeypatch.context() as patch:
        patch.setattr(library.writer, "record_epoch", fail)
        for event in trainer.run():
            recorder.take(event)
        recorder.end(RunStatus.FINISHED)
    assert recorder.problem == "The disk is full."
    assert library.runs.get(run.id) == run
    record(library, small_config(epochs=6), run_id=run.id)  # nobody holds it


FULL = """
import resource, sys
from pathlib import Path
from recorded_runs import DATASET, small_config
from nnfs_gui.storage.library.library import Library
from nnfs_gui.storage.library.recorder import RunRecorder
from nnfs_gui.storage.library.run_record import RunStatus
from nnfs_gui.training.trainer import Trainer
library = Library(Path(sys.argv[1]))
trainer = Trainer(small_config(epochs=400), DATASET)
recorder = RunRecorder(library, trainer)
resource.setrlimit(resource.RLIMIT_FSIZE, (1_000_000, resource.RLIM_INFINITY))  # no file may grow beyond
for event in trainer.run():
    recorder.take(event)
print(recorder.problem)
resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
recorder.end(RunStatus.FINISHED)
run = library.runs.get(recorder.run_id)
print(run.status, 0 < run.epochs_done < 400, library.runs.checkpoint(run.id).epoch == run.epochs_done, trainer.last_epoch)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows sets no limit to the size of a file")
def test_a_disk_that_fills_up_ends_the_recording_with_a_sentence_and_not_the_training(tmp_path):
    result = subprocess.run(
        [sys.executable, "-c", FULL, tmp_path / "library.sqlite3"],
        cwd=HELPERS,
        env={"PYTHONPATH": str(HELPERS.parents[1]), "OPENBLAS_NUM_THREADS": "1"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert result.stderr == ""
    problem, figures = result.stdout.splitlines()
    assert problem.startswith(f"{tmp_path / 'library.sqlite3'} could not be ")
    assert problem.endswith(".")
    assert figures == "interrupted True True 400"
