"""The thread in which a run trains: what it tells, and that a run ends there as it does anywhere."""

import contextlib
import dataclasses
import itertools
import re

import numpy as np
import pytest
from PySide6.QtCore import Qt
from recorded_runs import DATASET
from run_endings import CASES, EPOCHS, World, actor, begin, check_end, check_library
from small_runs import epoch_results, small_config

from nnfs_gui.gui.session.training_thread import Recording, Stride, TrainingThread
from nnfs_gui.storage.library.library import Library
from nnfs_gui.storage.library.recorded_run import Ending
from nnfs_gui.training.config import ConfigError
from nnfs_gui.training.events import Paused, Progress
from nnfs_gui.training.trainer import Trainer

CONFIG = small_config(epochs=EPOCHS)
SIGNALS = ("prepared", "progressed", "epoch_finished", "paused", "recorded", "noticed", "ended")


@pytest.fixture(scope="module")
def snapshots():
    """The parameters after each epoch of a run in one go."""
    return {result.metrics.epoch: result.snapshot for result in epoch_results(Trainer(CONFIG, DATASET))}


@pytest.fixture
def path(tmp_path):
    return tmp_path / "folder" / "library.sqlite3"


def listen(thread):
    """Return what each signal will have told."""
    told = {name: [] for name in SIGNALS}
    for name, values in told.items():
        getattr(thread, name).connect(lambda *value, to=values: to.append(value), Qt.ConnectionType.DirectConnection)
    return told


def train(qtbot, thread):
    """Let the thread come to its end, and return what its signals told, and the RunEnd."""
    told = listen(thread)
    with qtbot.waitSignal(thread.finished):
        thread.start()
    thread.wait()
    ((end,),) = told["ended"]
    return told, end


@pytest.mark.parametrize("case", CASES.values(), ids=CASES.keys())
def test_a_run_ends_in_the_thread_as_it_does_anywhere(qtbot, path, monkeypatch, snapshots, case):
    monkeypatch.setattr("nnfs_gui.training.progress_timer.SLICE_SECONDS", 0.0)  # an event for each pass
    run_id = start = None
    if case.goes_on:
        run_id = begin(path, CONFIG, DATASET)
        with Library(path) as library:
            start = library.runs.checkpoint(run_id)
    with contextlib.ExitStack() as undo:
        world = World(path, undo, run_id)
        trainer = actor(case, world)
        recording = Recording(path, run_id=run_id, dataset_checksum=DATASET.checksum)
        thread = TrainingThread(lambda: trainer(CONFIG, DATASET, start), recording)
        world.stop = thread.request_stop
        told, end = train(qtbot, thread)
        check_end(case, end, check_library(case, path), snapshots)
    notices = [text for (text,) in told["noticed"]]
    assert re.search(case.says, " ".join([str(end.message), *notices]))
    assert bool(notices) == (case.says != "" and not str(end.message))


def test_a_run_that_goes_on_with_other_data_is_a_new_one(qtbot, path):
    run_id = begin(path, CONFIG, DATASET)
    recording = Recording(path, "of others", run_id, dataset_checksum="of others")
    told, end = train(qtbot, TrainingThread(lambda: Trainer(CONFIG, DATASET), recording))
    assert told["recorded"] == [(end.run_id,)]
    assert end.run_id != run_id
    with Library(path) as library:
        assert library.runs.get(end.run_id).notes == "of others"


def test_settings_that_are_impossible_are_refused_with_their_sentence(qtbot, path):
    def make_trainer():
        raise ConfigError("The seed is odd.")

    told, end = train(qtbot, TrainingThread(make_trainer, Recording(path)))
    assert (end.ending, str(end.message), told["prepared"]) == (Ending.REFUSED, "The seed is odd.", [])


def test_settings_that_are_changed_just_as_the_run_takes_up_earlier_ones_are_those_it_trains_by(qtbot, path):
    def with_rate(rate):
        return dataclasses.replace(CONFIG, optimizer=dataclasses.replace(CONFIG.optimizer, learning_rate=rate))

    class Overtaken(Trainer):
        def change_settings(self, config):
            if config.optimizer.learning_rate == 0.02:
                thread.change_settings(with_rate(0.03))  # as the window's thread may do at this moment
            super().change_settings(config)

    thread = TrainingThread(lambda: Overtaken(CONFIG, DATASET), Recording(path))
    thread.change_settings(with_rate(0.02))
    told, _ = train(qtbot, thread)
    assert {result.metrics.learning_rate for (result,) in told["epoch_finished"]} == {0.03}


def test_a_library_that_cannot_be_opened_is_told_and_the_run_trains_without(qtbot, tmp_path):
    told, end = train(qtbot, TrainingThread(lambda: Trainer(CONFIG, DATASET), Recording(tmp_path)))
    (first,), (last,) = told["noticed"]
    assert first.startswith("Not all of this run is recorded so far, which is tried again after each epoch. ")
    assert last.startswith(f"Not all of this run is recorded: of {EPOCHS} epochs the library has 0. ")
    assert (end.ending, end.epoch, end.run_id) == (Ending.FINISHED, EPOCHS, None)


def test_a_run_can_be_paused_after_each_epoch_and_goes_on(qtbot, path):
    thread = TrainingThread(lambda: Trainer(CONFIG, DATASET), Recording(path))
    thread.resume(Stride.EPOCH)
    told = listen(thread)
    for epochs in range(1, EPOCHS):
        with qtbot.waitSignal(thread.paused):
            thread.resume(Stride.EPOCH) if epochs > 1 else thread.start()
        assert len(told["epoch_finished"]) == epochs
        assert thread.is_paused
    with qtbot.waitSignal(thread.finished):
        thread.resume()
    thread.wait()
    assert len(told["epoch_finished"]) == EPOCHS


def test_a_run_goes_on_batch_by_batch_which_counts_as_no_pause_and_ends_as_in_one_go(qtbot, path, snapshots, monkeypatch):
    monkeypatch.setattr("nnfs_gui.storage.library.recorded_run.LEAST_PAUSE_SECONDS", 0.0)
    trainer = Trainer(CONFIG, DATASET)
    thread = TrainingThread(lambda: trainer, Recording(path))
    thread.resume(Stride.BATCH)
    told = listen(thread)
    thread.progressed.connect(thread.take_up, Qt.ConnectionType.DirectConnection)
    places = []
    for batches in range(1, 4):
        with qtbot.waitSignal(thread.paused):
            thread.resume(Stride.BATCH) if batches > 1 else thread.start()
        places.append(told["progressed"][-1][0][-1].epochs_done)
    assert places == pytest.approx([batches * CONFIG.batch_size / trainer.train_count for batches in (1, 2, 3)])
    with qtbot.waitSignal(thread.finished):
        thread.resume()
    thread.wait()
    ((end,),) = told["ended"]
    assert end.snapshot.tobytes() == snapshots[EPOCHS].tobytes()
    with Library(path) as library:
        incidents = library.runs.incidents(end.run_id)
    assert [incident.place for incident in incidents if isinstance(incident, Paused) and incident.place < 0.5] == []


def test_slow_motion_rests_after_each_batch_and_is_over_at_once_when_asked(qtbot, path, snapshots):
    thread = TrainingThread(lambda: Trainer(CONFIG, DATASET), Recording(path))
    thread.set_rest(3600.0)
    told = listen(thread)
    with qtbot.waitSignal(thread.progressed):
        thread.start()
    thread.take_up()
    assert told["epoch_finished"] == []
    with qtbot.waitSignal(thread.paused):
        thread.pause()  # amid a rest
    thread.resume()
    with qtbot.waitSignal(thread.finished):
        thread.set_rest(0.0)
    thread.wait()
    ((end,),) = told["ended"]
    assert end.snapshot.tobytes() == snapshots[EPOCHS].tobytes()


def test_a_run_in_slow_motion_can_be_stopped_amid_a_rest(qtbot, path):
    thread = TrainingThread(lambda: Trainer(CONFIG, DATASET), Recording(path))
    thread.set_rest(3600.0)
    with qtbot.waitSignal(thread.progressed):
        thread.start()
    with qtbot.waitSignal(thread.finished):
        thread.request_stop()
    thread.wait()


def test_progress_waits_until_what_was_told_before_is_taken_up_and_none_is_lost(qtbot, path, monkeypatch):
    monkeypatch.setattr("nnfs_gui.training.progress_timer.SLICE_SECONDS", 0.0)  # an event for each pass
    expected = [event.epochs_done for event in Trainer(CONFIG, DATASET).run() if isinstance(event, Progress)]
    told, _ = train(qtbot, TrainingThread(lambda: Trainer(CONFIG, DATASET), Recording(path)))
    tellings = [[progress.epochs_done for progress in several] for (several,) in told["progressed"]]
    assert list(itertools.chain(*tellings)) == expected
    assert len(tellings) <= 1 + EPOCHS  # nobody has taken up the first; what an epoch had goes before its end
    assert max(tellings[0]) <= 1


@pytest.mark.parametrize("watched", [True, False])
def test_with_a_pause_within_an_epoch_comes_the_network_as_it_is(qtbot, path, monkeypatch, watched):
    monkeypatch.setattr("nnfs_gui.training.progress_timer.SLICE_SECONDS", 0.0)
    trainer = Trainer(CONFIG, DATASET)
    thread = TrainingThread(lambda: trainer, Recording(path))
    thread.set_watched(watched)
    told = listen(thread)
    thread.progressed.connect(thread.pause, Qt.ConnectionType.DirectConnection)  # in the middle of telling
    with qtbot.waitSignal(thread.paused):
        thread.start()
    ((*_, last),) = told["progressed"][-1]
    np.testing.assert_array_equal(last.snapshot, trainer.network.parameters)
    thread.progressed.disconnect(thread.pause)
    with qtbot.waitSignal(thread.finished):
        thread.resume()
    thread.wait()
