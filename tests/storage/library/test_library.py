"""What a library keeps, also for several at once."""

import contextlib
import multiprocessing
import sqlite3
import threading
from dataclasses import replace
from datetime import UTC, datetime

import numpy as np
import pytest
from recorded_runs import ADAM, DATASET, drive, record, training_process
from small_runs import epoch_results, small_config

import nnfs_gui
from nnfs_gui.ink.strokes import frame_strokes
from nnfs_gui.storage.library.drawing_table import TaughtDrawing
from nnfs_gui.storage.library.library import Library
from nnfs_gui.storage.library.library_error import LibraryError
from nnfs_gui.storage.library.opened_run import open_run
from nnfs_gui.storage.library.recorded_run import Ending
from nnfs_gui.storage.library.run_export import build_model, describe
from nnfs_gui.storage.library.run_record import RunStatus, Weights
from nnfs_gui.training.checkpoint import changing_numbers
from nnfs_gui.training.config import OptimizerConfig, Schedule
from nnfs_gui.training.evaluation import evaluate
from nnfs_gui.training.trainer import Trainer

# --- what is kept ----------------------------------------------------------------------------------------------------


def test_a_run_is_found_again_with_all_that_was_known_of_it(path):
    with Library(path) as library:
        trainer, _ = record(library, ADAM)
    results = epoch_results(Trainer(ADAM, DATASET))
    test = evaluate(trainer.network, DATASET.test_images, DATASET.test_labels)
    with Library(path) as library:
        entries = library.runs.entries()
        (run,) = entries.runs
        epochs = library.runs.epochs(run.id)
        predictions = library.runs.predictions(run.id)
    assert entries.damaged == ()
    assert (run.number, run.name, run.notes, len(run.id)) == (1, "Run 1", "", 32)
    assert abs((datetime.now(UTC) - run.created).total_seconds()) < 60
    assert run.config == ADAM
    assert run.versions["program"] == nnfs_gui.__version__
    assert run.versions["numpy"] == np.__version__
    assert (run.dataset, run.dataset_checksum, run.train_count) == ("small", DATASET.checksum, 90)
    assert run.class_names == DATASET.class_names == ("a", "b", "c")
    assert (run.status, run.epochs_done, run.network) == (RunStatus.FINISHED, 3, "16-8-3")
    assert run.best_validation_accuracy == max(result.metrics.validation_accuracy for result in results)
    assert (run.test_correct, run.test_total) == (test.correct, 20)
    assert run.test_accuracy == test.accuracy
    assert run.test_interval == test.interval
    assert run.seconds == pytest.approx(sum(metrics.seconds for metrics in epochs))
    assert run.images_per_second == pytest.approx(270 / run.seconds)
    assert [replace(metrics, seconds=0) for metrics in epochs] == [replace(r.metrics, seconds=0) for r in results]
    np.testing.assert_array_equal(predictions, test.predictions)


def test_last_and_best_weights_are_kept_with_the_optimizers_memory_and_no_others(library, path):
    config = replace(ADAM, epochs=12)
    _, run = record(library, config)
    results = epoch_results(Trainer(config, DATASET))
    best = max(results, key=lambda result: (result.metrics.validation_accuracy, -result.metrics.validation_loss))
    assert run.best_epoch == best.metrics.epoch
    for weights, result in ((Weights.LAST, results[-1]), (Weights.BEST, best)):
        checkpoint = library.runs.checkpoint(run.id, weights)
        assert checkpoint.epoch == result.metrics.epoch
        assert checkpoint.arrays["parameters"].tobytes() == result.snapshot.tobytes()
        assert checkpoint.arrays["optimizer"].shape == (2, result.snapshot.size)
        assert checkpoint.numbers == changing_numbers(config) | {"optimizer_steps": 9 * checkpoint.epoch, "threads": 1}
    with sqlite3.connect(path) as connection:
        kept = {epoch for (epoch,) in connection.execute("SELECT epoch FROM checkpoint_arrays")}
    assert kept == {best.metrics.epoch, 12}


def test_a_run_without_validation_images_has_no_best_epoch(library):
    _, run = record(library, small_config(validation_share=0.0))
    assert (run.best_epoch, run.best_validation_accuracy) == (None, None)
    assert library.runs.checkpoint(run.id, Weights.BEST) is None
    assert library.runs.checkpoint(run.id, Weights.LAST).epoch == 3
    assert library.runs.epochs(run.id)[0].validation_loss is None


def test_a_run_that_was_not_tested_has_no_test_figures(library):
    _, run = record(library, until=3)
    assert (run.test_accuracy, run.test_interval, library.runs.predictions(run.id)) == (None, None, None)


def test_a_test_is_forgotten_when_its_network_has_learnt_on(library):
    _, run = record(library)
    assert run.test_accuracy is not None
    record(library, small_config(epochs=5), run_id=run.id, until=5)
    assert library.runs.get(run.id).test_accuracy is None


# --- names, notes, deleting ------------------------------------------------------------------------------------------


def test_runs_are_listed_the_newest_first_under_their_names(library):
    names = [record(library, name=name)[1].name for name in ("", "wide", "")]
    assert names == ["Run 1", "wide", "Run 3"]
    assert [run.name for run in library.runs.entries().runs] == names[::-1]


def test_names_and_notes_can_be_changed(library):
    _, run = record(library)
    library.runs.rename(run.id, "  Wörter 字 ")
    library.runs.set_notes(run.id, "two\nlines")
    changed = library.runs.get(run.id)
    assert changed == replace(run, name="Wörter 字", notes="two\nlines")
    with pytest.raises(LibraryError, match="A run needs a name"):
        library.runs.rename(run.id, " ")


def test_a_deleted_run_comes_back_as_it_was(library):
    _, run = record(library)
    library.runs.delete(run.id)
    assert library.runs.entries().runs == ()
    assert library.runs.entries(deleted=True).runs == (replace(run, deleted=True),)
    library.runs.restore(run.id)
    assert library.runs.entries().runs == (run,)
    assert library.runs.checkpoint(run.id) is not None


def test_only_a_deleted_run_is_removed_for_good_and_then_nothing_of_it_is_left(library, path):
    _, run = record(library)
    _, other = record(library)
    library.runs.purge(run.id)
    assert len(library.runs.entries().runs) == 2
    library.runs.delete(run.id)
    library.runs.purge(run.id)
    with pytest.raises(LibraryError, match=f"There is no run {run.id}"):
        library.runs.get(run.id)
    with sqlite3.connect(path) as connection:
        for table in ("epochs", "checkpoints", "checkpoint_arrays", "tests"):
            assert {number for (number,) in connection.execute(f"SELECT run FROM {table}")} == {other.number}


def test_a_model_of_a_run_has_the_names_of_its_classes(library):
    _, run = record(library)
    assert build_model(library, run).class_names == DATASET.class_names
    assert open_run(library, run.id).class_names == DATASET.class_names
    assert describe(run, [])["class_names"] == ["a", "b", "c"]


def test_a_run_is_found_by_the_beginning_of_its_id(library):
    runs = [record(library)[1] for _ in range(2)]
    for run in runs:
        assert library.runs.find(run.id) == run
        assert library.runs.find(run.id[:10].upper()) == run
    for prefix in ("", "zzz", runs[0].id + "0", "%"):
        with pytest.raises(LibraryError, match="There is no run"):
            library.runs.find(prefix)
    alike = "0" * 31
    with sqlite3.connect(library.path) as connection:
        for run, end in zip(runs, "01", strict=True):
            connection.execute("UPDATE runs SET id = ? WHERE id = ?", (alike + end, run.id))
    with pytest.raises(LibraryError, match="2 runs have ids that begin with '000'"):
        library.runs.find("000")


# --- drawings --------------------------------------------------------------------------------------------------------


def test_of_several_drawings_all_are_kept_or_none(library, path):
    library.drawings.add((np.ones((1, 5, 2)), label) for label in "0123456789")
    assert [drawing.label for drawing in library.drawings.entries()] == list("0123456789")
    with sqlite3.connect(path) as connection:  # which fails at the second
        connection.execute(
            "CREATE TRIGGER no_3 BEFORE INSERT ON drawings WHEN NEW.label = 3 BEGIN SELECT RAISE(FAIL, ''); END"
        )
    connection.close()
    with pytest.raises(LibraryError):
        library.drawings.add((np.ones((1, 5, 2)), label) for label in ("2", "3"))
    assert len(library.drawings.entries()) == 10


def test_drawings_are_kept_relabelled_and_deleted(path):
    strokes = [np.array([[0.5, 1], [2, 3.25]]), np.array([[7.0, 8]])]
    with Library(path) as library:
        library.drawings.add([(strokes, "4"), ([], "star"), ([], "9")])
        first, second, third = (drawing.id for drawing in library.drawings.entries())
        library.drawings.relabel(first, "07")
        library.drawings.relabel(second, "7")
    with Library(path) as library:
        drawings = library.drawings.entries()
        assert [(drawing.id, drawing.label) for drawing in drawings] == [(first, "07"), (second, "7"), (third, "9")]
        for stroke, expected in zip(drawings[0].strokes, strokes, strict=True):
            np.testing.assert_array_equal(stroke, expected)
        assert drawings[0].created.tzinfo is not None
        library.drawings.delete(first)
        assert [drawing.id for drawing in library.drawings.entries()] == [second, third]
        for change in (lambda: library.drawings.delete(first), lambda: library.drawings.relabel(first, "1")):
            with pytest.raises(LibraryError, match=f"There is no drawing {first}"):
                change()


def test_a_picture_is_kept_as_the_image_that_the_network_gets(path):
    image = np.random.default_rng(0).integers(0, 256, (28, 28), dtype=np.uint8)
    now = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)
    stroke = np.array([[0.0, 0.0], [0.5, 1.0]])
    with Library(path) as library:
        library.drawings.keep([TaughtDrawing(5, "a & b", (), now, image), TaughtDrawing(6, "1", (stroke,), now)])
    with Library(path) as library:
        picture, drawing = library.drawings.entries()
    assert (picture.id, picture.label, picture.strokes, picture.created) == (5, "a & b", (), now)
    np.testing.assert_array_equal(picture.framed(), image)
    assert drawing.image is None
    np.testing.assert_array_equal(drawing.framed(), frame_strokes([stroke]))


@pytest.mark.parametrize("content", [b"", bytes(783), bytes(785), "x" * 784, 784, 1.5])
def test_a_picture_that_was_damaged_is_left_out_and_the_others_stay(path, content):
    with Library(path) as library:
        library.drawings.add([([np.ones((2, 2))], "1"), ([np.ones((2, 2))], "2")])
    with contextlib.closing(sqlite3.connect(path)) as connection:
        connection.execute("UPDATE drawings SET image = ? WHERE label = 1", (content,))
        connection.commit()
    with Library(path) as library:
        assert [drawing.label for drawing in library.drawings.entries()] == ["2"]


@pytest.mark.parametrize(("label", "name"), [(10, None), (-1, None), ("7", None), (-1, b"star"), (-1, "x" * 3_001)])
def test_a_drawing_whose_class_was_damaged_is_left_out(path, label, name):
    with Library(path) as library:
        library.drawings.add([([np.ones((2, 2))], "1"), ([np.ones((2, 2))], "2")])
    with contextlib.closing(sqlite3.connect(path)) as connection:
        connection.execute("UPDATE drawings SET label = ?, class_name = ? WHERE label = 1", (label, name))
        connection.commit()
    with Library(path) as library:
        kept = [drawing.label for drawing in library.drawings.entries()]
    assert kept == (["7", "2"] if label == "7" else ["2"])  # the column takes a number in whatever form


# what a class of a data set, of a network or of an imported file may be called
CLASS_NAMES = [
    "",
    " ",
    "x" * 2000,
    "a\u202eb",
    "\x1b[31m",
    "two\nlines",
    "\ud800",
    "\\x1b",
    "10",
    "-1",
    "07",
    "\u77e9",
    "\0",
]


@pytest.mark.parametrize("name", CLASS_NAMES)
def test_a_drawing_is_read_again_under_the_name_that_its_class_has_in_data_sets_and_networks(path, name):
    (known,) = replace(DATASET, class_names=(name,)).class_names
    image, strokes = np.zeros((28, 28), np.uint8), (np.ones((2, 2)),)
    with Library(path) as library:
        library.drawings.add([(strokes, name), (strokes, known), (strokes, "1")])
        library.drawings.relabel(library.drawings.entries()[2].id, name)
        library.drawings.keep([TaughtDrawing(9, name, (), datetime.now(UTC), image)])
    with Library(path) as library:
        assert [drawing.label for drawing in library.drawings.entries()] == 4 * [known]


def test_a_class_whose_name_could_not_be_read_again_is_refused_in_a_sentence(path):
    with Library(path) as library:
        for name in ("x" * 3_001, "\x1b" * 751):
            with pytest.raises(LibraryError, match=r"at most 3,000 characters, got 3,00\d\.$"):
                library.drawings.add([((np.ones((2, 2)),), "1"), ((np.ones((2, 2)),), name)])
        assert library.drawings.entries() == []


# --- several at once, and processes that die -------------------------------------------------------------------------


def test_a_run_in_training_is_seen_as_running_by_others_and_left_alone(path):
    with training_process(path) as process:
        run_id, _ = process.stdout.readline().split()
        with Library(path) as library:
            run = library.runs.get(run_id)
            assert (run.status, run.epochs_done >= 1) == (RunStatus.RUNNING, True)
            end = drive(Trainer(run.config, DATASET, library.runs.checkpoint(run_id)), library, run_id=run_id)
            assert end.ending is Ending.REFUSED
            assert "being trained" in str(end.message)
            with pytest.raises(LibraryError, match="is being trained"):
                library.runs.delete(run_id)
            library.runs.rename(run_id, "meanwhile")
        process.stdout.readline()  # it goes on
        assert process.poll() is None


def test_a_checkpoint_is_whole_although_the_next_epoch_takes_its_place_meanwhile(path):
    with training_process(path) as process:
        run_id, _ = process.stdout.readline().split()
        with Library(path) as library:
            checkpoints = [library.runs.checkpoint(run_id)]
            while len(checkpoints) < 300 or checkpoints[0].epoch == checkpoints[-1].epoch:  # a busy machine trains slowly
                checkpoints.append(library.runs.checkpoint(run_id))
    assert all("parameters" in checkpoint.arrays for checkpoint in checkpoints)


def test_a_run_whose_process_was_killed_is_interrupted_and_goes_on_exactly(path):
    with training_process(path) as process:
        lines = [process.stdout.readline() for _ in range(3)]
        process.kill()
        lines += process.stdout.readlines()
    run_id, told = [line for line in lines if line.endswith("\n")][-1].split()
    with Library(path) as library:
        run = library.runs.get(run_id)
        assert run.status is RunStatus.INTERRUPTED
        assert run.epochs_done in (int(told), int(told) + 1)  # recorded before it is told
        checkpoint = library.runs.checkpoint(run_id)
        expected = epoch_results(Trainer(small_config(epochs=run.epochs_done + 2), DATASET))
        assert checkpoint.arrays["parameters"].tobytes() == expected[run.epochs_done - 1].snapshot.tobytes()
        record(library, small_config(epochs=run.epochs_done + 2), run_id=run_id)
        assert library.runs.checkpoint(run_id).arrays["parameters"].tobytes() == expected[-1].snapshot.tobytes()
        assert library.runs.get(run_id).status is RunStatus.FINISHED
    assert sorted(file.name for file in path.parent.iterdir()) == ["library.sqlite3", "library.sqlite3.lock"]


def test_a_run_goes_on_in_another_process_bit_for_bit(path):
    config = small_config(optimizer=OptimizerConfig(learning_rate=0.01, schedule=Schedule.COSINE), epochs=10)
    with Library(path) as library:
        _, run = record(library, config, until=5)
    with training_process(path, run.id) as process:
        assert [int(line.split()[1]) for line in process.stdout] == [6, 7, 8, 9, 10]
    with Library(path) as library:
        parameters = library.runs.checkpoint(run.id).arrays["parameters"]
    assert parameters.tobytes() == epoch_results(Trainer(config, DATASET))[-1].snapshot.tobytes()


def test_two_threads_record_at_once(path):
    def train():
        with Library(path) as library:
            record(library, small_config(epochs=30))

    threads = [threading.Thread(target=train) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    with Library(path) as library:
        runs = library.runs.entries().runs
        assert [(run.status, run.epochs_done) for run in runs] == [(RunStatus.FINISHED, 30)] * 4
        assert len({library.runs.checkpoint(run.id).arrays["parameters"].tobytes() for run in runs}) == 1


def _open_once(path):
    with Library(path) as library:
        return library.take_notice()


@pytest.mark.parametrize("damaged", [False, True])
def test_many_processes_may_be_the_first_to_open_it(path, damaged):
    if damaged:
        Library(path).close()
        path.write_bytes(b"damaged" + path.read_bytes()[7:])
    with multiprocessing.get_context("spawn").Pool(4) as pool:
        notices = pool.map(_open_once, [path] * 8, chunksize=1)
    assert sum(bool(notice) for notice in notices) == damaged
    assert len([file for file in path.parent.iterdir() if "damaged" in file.name]) == damaged
