"""Every run in the window is in the library as it happens, and the window comes back with it."""

import dataclasses
import os
import subprocess
import sys

import numpy as np
import pytest

from nnfs_gui.data.augmentation import Augmentation
from nnfs_gui.gui.session.run_state import RunState
from nnfs_gui.gui.window.settings import WindowSettings
from nnfs_gui.nn import ActivationKind
from nnfs_gui.settings import replaced
from nnfs_gui.storage.library.library import Library
from nnfs_gui.storage.library.library_error import LibraryError
from nnfs_gui.storage.library.recorded_run import recorded_run
from nnfs_gui.storage.library.run_comparison import compare_settings
from nnfs_gui.storage.library.run_record import RunStatus
from nnfs_gui.storage.library.run_writer import RunWriter
from nnfs_gui.training.config import HiddenLayer, NetworkConfig, OptimizerConfig, OptimizerKind, TrainingConfig
from nnfs_gui.training.trainer import Trainer

pytestmark = pytest.mark.slow

ENDLESS = {"epochs": 100_000, "train_size": 2000}


@pytest.fixture
def runs(library_path):
    """Look into the library that the window writes to."""
    libraries = []

    def look():
        libraries.append(Library(library_path))
        return libraries[-1].runs

    yield look
    for library in libraries:
        library.close()


def close(user):
    user.window.close()
    user.qtbot.waitUntil(lambda: not user.window.isVisible())


def wait_for_run(user):
    user.qtbot.waitUntil(lambda: user.session.newest.run_id is not None)


def test_a_run_is_in_the_library_with_each_epoch_and_its_test(user, qtbot, runs):
    user.train(epochs=3, seed=5)
    run_id = user.session.newest.run_id
    qtbot.waitUntil(lambda: runs().get(run_id).test_accuracy is not None)
    run = runs().get(run_id)
    assert (run.status, run.epochs_done, run.config.seed) == (RunStatus.FINISHED, 3, 5)
    assert len(runs().epochs(run_id)) == 3
    assert np.array_equal(runs().checkpoint(run_id).arrays["parameters"], user.session.newest.network.parameters)


def test_an_epoch_is_in_the_library_when_the_window_shows_it(user, qtbot, runs):
    user.set_up(**ENDLESS)
    recorded = []
    user.session.recorded.connect(recorded.append)
    with qtbot.waitSignal(user.session.epoch_finished):
        user.press("trainAction")
    (run_id,) = recorded
    run = runs().get(run_id)
    assert run.epochs_done >= 1
    assert run.status is RunStatus.RUNNING
    user.press("stopAction")
    user.wait_for_state(RunState.IDLE)
    assert runs().get(run_id).status is RunStatus.STOPPED


def test_settings_changed_while_a_run_trains_are_those_that_the_library_tells_and_it_says_so(user, qtbot, runs):
    user.set_up(**ENDLESS)
    user.press("trainAction")
    with qtbot.waitSignal(user.session.epoch_finished):
        pass
    rates = []
    user.session.epoch_finished.connect(lambda metrics: rates.append(metrics.learning_rate))
    changed = replaced(user.config, {"optimizer.learning_rate": 0.05, "augmentation": Augmentation()})
    user.session.change_settings(changed)
    qtbot.waitUntil(lambda: rates.count(0.05) >= 2)  # the first of these may have begun before
    user.press("stopAction")
    user.wait_for_state(RunState.IDLE)
    run = runs().get(user.session.newest.run_id)
    assert (run.config.optimizer.learning_rate, run.config.augmentation) == (0.05, Augmentation())
    assert run.config == user.session.newest.config
    assert run.changed
    settings = compare_settings([dataclasses.replace(run, changed=False), run])
    assert settings == {"changed_while_training": (False, True)}


def test_after_a_stop_the_network_is_the_one_that_the_library_holds(user, qtbot, runs):
    user.set_up(train_size=None, epochs=5)
    user.press("trainAction")
    with qtbot.waitSignal(user.session.epoch_finished):
        pass
    with qtbot.waitSignal(user.session.progressed):
        pass
    with qtbot.waitSignal(user.session.ended):
        user.press("stopAction")
    checkpoint = runs().checkpoint(user.session.newest.run_id)
    assert checkpoint.epoch == user.session.newest.last_epoch
    assert np.array_equal(checkpoint.arrays["parameters"], user.session.newest.network.parameters)


def test_the_window_reopens_with_the_run_that_it_was_closed_with(open_window, qtbot):
    first = open_window()
    config = first.set_up(**ENDLESS, optimizer=OptimizerConfig(learning_rate=0.002))
    with qtbot.waitSignal(first.session.epoch_finished):
        first.press("trainAction")
    close(first)
    second = open_window()
    assert second.session.newest.last_epoch == first.session.newest.last_epoch >= 1
    assert np.array_equal(second.session.newest.network.parameters, first.session.newest.network.parameters)
    assert second.config == config
    assert len(second.find("lossPlot").points(2)[0]) == second.session.newest.last_epoch


def test_a_window_whose_library_is_not_there_any_more_begins_with_the_network_of_the_program(open_window, library_path):
    """Such as on a disk that is not connected, or of a newer version: without a network, no file was opened either."""
    first = open_window()
    first.train(epochs=1)
    close(first)
    library_path.rename(library_path.with_suffix(".away"))
    library_path.mkdir()
    second = open_window()
    assert second.session.newest.run_id is None
    second.answer_nothing()


@pytest.mark.parametrize("had_a_run", [False, True])
def test_after_a_run_that_came_to_nothing_the_next_start_has_what_was_there_before(open_window, qtbot, had_a_run):
    first = open_window()
    if had_a_run:
        first.train(epochs=1)
    before = first.session.newest.run_id
    leaky = NetworkConfig((HiddenLayer(64, ActivationKind.LEAKY_RELU),) * 3)
    first.set_up(network=leaky, optimizer=OptimizerConfig(OptimizerKind.SGD, learning_rate=100), epochs=5, train_size=None)
    with qtbot.waitSignal(first.session.ended):
        first.press("trainAction")
    first.answer_nothing()
    close(first)
    assert WindowSettings().run_id == (before or "")
    assert open_window().session.newest.run_id == before


@pytest.mark.parametrize("keep_best", [False, True])
def test_five_epochs_a_restart_and_five_more_are_ten_in_one_go(open_window, qtbot, keep_best):
    config = TrainingConfig(epochs=6, train_size=1000, keep_best=keep_best)
    first = open_window()
    first.set_up(**{**ENDLESS, "epochs": 6, "train_size": 1000, "keep_best": keep_best})
    for _ in range(2):
        with qtbot.waitSignal(first.session.epoch_finished):
            first.press("stepAction")
        first.wait_for_state(RunState.PAUSED)
    first.window.close()
    qtbot.waitUntil(lambda: not first.window.isVisible())
    second = open_window()
    assert second.session.newest.last_epoch == 2
    second.press("trainAction")
    assert "epoch 6" in " ".join(button.text() for button in second.question.buttons())
    with qtbot.waitSignal(second.session.ended):
        second.answer("continueButton")
    trainer = Trainer(config, second.session.dataset)
    for _ in trainer.run():
        pass
    assert second.session.newest.network.parameters.tobytes() == trainer.network.parameters.tobytes()
    assert second.session.newest.run_id == first.session.newest.run_id


def test_a_run_that_was_interrupted_is_offered_in_the_status_line(open_window, qtbot, runs, library_path):
    first = open_window()
    first.set_up(epochs=4, train_size=1000)
    trainer = Trainer(first.config, first.session.dataset)
    with Library(library_path) as library:  # a process that dies after its second epoch
        events = recorded_run(trainer, library)
        run_id = next(events).run_id
        while library.runs.get(run_id).epochs_done < 2:
            next(events)
        events.close()
    first.session.recorded.emit(run_id)
    close(first)
    second = open_window()
    wait_for_run(second)
    qtbot.waitUntil(lambda: "interrupted after 2 of 4" in second.status)
    assert second.question is None
    second.press("trainAction")
    with qtbot.waitSignal(second.session.ended):
        second.answer("continueButton")
    assert runs().get(run_id).status is RunStatus.FINISHED
    assert runs().get(run_id).epochs_done == 4


def test_what_cannot_be_recorded_is_said_once_and_the_training_goes_on(user, qtbot, monkeypatch):
    def fail(*arguments):
        raise LibraryError("The disk is full.")

    said = []
    user.session.message.connect(lambda message: said.append(message.text))
    with monkeypatch.context() as patch:
        patch.setattr(RunWriter, "record_epochs", fail)
        user.train(epochs=3)
    assert said == [
        "Not all of this run is recorded so far, which is tried again after each epoch. The disk is full.",
        "Not all of this run is recorded: of 3 epochs the library has 0. The disk is full.",
    ]
    assert user.status.endswith("of 3 epochs the library has 0. The disk is full.")
    assert user.session.newest.last_epoch == 3
    assert not user.session.newest.is_saved
    user.window.close()
    user.answer("discardButton")


def test_going_on_with_other_settings_is_another_run_that_says_where_it_comes_from(user, qtbot, runs):
    user.train()
    first = user.session.newest.run_id
    user.set_up(batch_size=32)
    user.press("trainAction")
    with qtbot.waitSignal(user.session.ended):
        user.answer("continueButton")
    second = runs().get(user.session.newest.run_id)
    assert second.id != first
    assert first[:8] in second.notes
    assert [metrics.epoch for metrics in runs().epochs(second.id)] == [3, 4]
    assert runs().get(first).epochs_done == 2


def test_a_learning_rate_changed_before_going_on_is_of_the_same_run(user, qtbot, runs):
    user.train()
    run_id = user.session.newest.run_id
    user.set_up(optimizer=dataclasses.replace(TrainingConfig().optimizer, learning_rate=0.0005))
    user.press("trainAction")
    with qtbot.waitSignal(user.session.ended):
        user.answer("continueButton")
    assert user.session.newest.run_id == run_id
    assert [metrics.learning_rate for metrics in runs().epochs(run_id)] == [0.001, 0.001, 0.0005, 0.0005]


def test_a_run_that_ended_with_its_best_epoch_goes_on_from_its_last_one_with_another_optimizer_too(user, qtbot):
    user.train(epochs=8, train_size=1000, optimizer=OptimizerConfig(learning_rate=0.1), keep_best=True)
    best = user.session.newest
    assert best.epoch < 8, "else this shows nothing"
    user.show_config(dataclasses.replace(best.config, optimizer=OptimizerConfig(OptimizerKind.SGD), epochs=9))
    user.press("trainAction")
    with qtbot.waitSignal(user.session.tested):
        user.answer("continueButton")
    went_on_from = user.session.history.parameters(8)
    assert np.array_equal(went_on_from, best.checkpoint.arrays["parameters"])
    assert not np.array_equal(went_on_from, best.network.parameters)


def test_a_run_that_stopped_early_is_over_and_stays_as_it_is(user, qtbot, runs):
    user.train(epochs=30, patience=1, optimizer=OptimizerConfig(learning_rate=0.5))
    run_id, network = user.session.newest.run_id, user.session.newest.network
    qtbot.waitUntil(lambda: runs().get(run_id).test_accuracy is not None)
    run = runs().get(run_id)
    assert run.epochs_done < 30
    user.press("trainAction")
    with qtbot.waitSignal(user.session.ended):
        user.answer("continueButton")
    assert user.question.text().startswith("This run is over. It no longer got better, and its patience (1) is at an end.")
    user.answer_nothing()
    assert runs().get(run_id) == run
    assert (user.session.newest.run_id, user.session.newest.network) == (run_id, network)
    assert user.session.newest.is_saved


TRAIN_UNTIL_KILLED = """
import sys
from dataclasses import replace
from PySide6.QtGui import QAction
from nnfs_gui import app
from nnfs_gui.gui.setup.widgets.setup_panel import SetupPanel
from nnfs_gui.training.config import TrainingConfig
application, window = app.build_app(["nnfs-gui"])
window.findChild(SetupPanel).set_config(replace(TrainingConfig(), epochs=100_000, train_size=2000))
window.session.dataset_loaded.connect(window.findChild(QAction, "trainAction").trigger)
window.session.epoch_finished.connect(lambda metrics: print(metrics.epoch, flush=True))
application.exec()
"""


def test_a_window_that_is_killed_while_it_trains_loses_the_epoch_under_way_at_most(
    open_window, qtbot, library_path, tmp_path
):
    environment = {**os.environ, "XDG_CONFIG_HOME": str(tmp_path / "settings")}
    command = [sys.executable, "-c", TRAIN_UNTIL_KILLED]
    with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True) as program:
        seen = [int(program.stdout.readline()) for _ in range(3)][-1]
        program.kill()
        seen = max([seen, *map(int, program.stdout.read().split())])
    user = open_window()
    wait_for_run(user)
    assert user.session.newest.last_epoch >= seen
    qtbot.waitUntil(lambda: "was interrupted after" in user.status)
    assert user.question is None
