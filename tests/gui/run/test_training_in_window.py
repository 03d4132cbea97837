"""Train, pause, stop, go on: as a user does it."""

import dataclasses
import gc

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QPushButton, QToolButton
from shiboken6 import isValid
from user import visible_words_of, words_of

from nnfs_gui.gui.background.background_task import BackgroundTask
from nnfs_gui.gui.session import training_session
from nnfs_gui.gui.session.run_state import RunState
from nnfs_gui.gui.session.training_thread import TrainingThread
from nnfs_gui.nn import ActivationKind
from nnfs_gui.storage.library.library import Library
from nnfs_gui.training.config import HiddenLayer, NetworkConfig, OptimizerConfig, OptimizerKind
from nnfs_gui.training.events import Progress
from nnfs_gui.training.trainer import Trainer

ENDLESS = {"epochs": 100_000, "train_size": 5000}


def epochs_on(user, plot, curve):
    return user.find(plot).points(curve)[0].tolist()


def test_a_trained_network_has_points_on_both_plots_and_figures_in_large_type(user):
    user.train(epochs=3, train_size=6000)
    assert epochs_on(user, "lossPlot", 2) == [1, 2, 3]
    assert epochs_on(user, "lossPlot", 3) == [1, 2, 3]
    assert epochs_on(user, "accuracyPlot", 1) == [1, 2, 3]
    _, errors = user.find("lossPlot").points(2)
    assert errors[2] < errors[0]
    _, accuracies = user.find("accuracyPlot").points(1)
    assert 85 < accuracies[-1] < 100
    assert user.find("progressBar").value() == user.find("progressBar").maximum()
    assert "epoch 3 of 3" in words_of(user.find("runBar"))
    assert "left" not in words_of(user.find("runBar"))
    assert "3 epochs" in user.status


def test_points_arrive_within_an_epoch(user, qtbot):
    user.set_up(epochs=3, train_size=None)
    user.press("trainAction")
    plot = user.find("lossPlot")
    qtbot.waitUntil(lambda: len(plot.points(0)[0]) >= 3)
    assert 0 < plot.points(0)[0][0] < plot.points(0)[0][1] < 1
    user.press("stopAction")
    user.wait_for_state(RunState.IDLE)


def test_nothing_moves_when_the_first_run_begins(user):
    before = user.find("setupPanel").mapTo(user.window, QPoint(0, 0))
    user.train(epochs=1)
    assert user.find("setupPanel").mapTo(user.window, QPoint(0, 0)) == before


def test_of_much_progress_in_a_short_time_the_newest_is_shown(user, qtbot):
    bar = user.find("runBar")
    bar.begin(1, 4)
    for twentieth in range(21):
        bar.show_progress(Progress(twentieth / 20, 1.0, 1000 + twentieth, 60, None))
    qtbot.waitUntil(lambda: "1,020 images/s" in words_of(bar))
    assert "epoch 1 of 4" in words_of(bar)
    assert user.find("progressBar").value() == user.find("progressBar").maximum() / 4


def test_what_was_still_to_be_shown_is_forgotten_with_the_run(user, qtbot):
    bar = user.find("runBar")
    bar.begin(1, 4)
    bar.show_progress(Progress(0.5, 1.0, 1000, 60, None))
    bar.clear()
    qtbot.rest(200)
    assert not words_of(bar).strip()


def test_ctrl_t_trains(user, qtbot):
    user.set_up()
    with qtbot.waitSignal(user.session.ended):
        qtbot.keyClick(user.window, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)


def test_while_training_only_the_learning_rate_can_be_changed_and_the_run_follows_it(user, qtbot):
    user.set_up(**ENDLESS)
    user.press("trainAction")
    assert not user.find("layersEditor").isEnabled()
    assert not user.find("epochs").isEnabled()
    assert not user.find("presetBox").isEnabled()
    rates = []
    user.session.epoch_finished.connect(lambda metrics: rates.append(metrics.learning_rate))
    user.find("learningRate").setValue(0.0005)
    qtbot.waitUntil(lambda: 0.0005 in rates)
    user.press("stopAction")
    user.wait_for_state(RunState.IDLE)
    assert user.find("layersEditor").isEnabled()


def test_a_paused_run_rests_until_it_is_resumed(user, qtbot):
    user.set_up(**ENDLESS)
    with qtbot.waitSignal(user.session.epoch_finished):
        user.press("trainAction")
    user.press("pauseAction")
    assert user.session.state is RunState.PAUSED
    assert user.action("pauseAction").text() == "Resume"

    def rests():  # what the thread told before it came to rest has arrived
        weights = user.session.newest.network.parameters
        qtbot.rest(150)
        return user.session.newest.network.parameters is weights

    qtbot.waitUntil(rests)
    weights = user.session.newest.network.parameters
    epochs = user.session.newest.last_epoch
    qtbot.rest(300)
    assert user.session.newest.network.parameters is weights
    assert user.session.newest.last_epoch == epochs
    with qtbot.waitSignal(user.session.epoch_finished):
        user.press("pauseAction")
    user.press("stopAction")
    user.wait_for_state(RunState.IDLE)


def test_space_on_the_pad_pauses_and_goes_on(user, qtbot):
    user.set_up(**ENDLESS)
    with qtbot.waitSignal(user.session.epoch_finished):
        user.press("trainAction")
    user.find("drawingPad").setFocus()
    qtbot.keyClick(user.find("drawingPad"), Qt.Key.Key_Space)
    assert user.session.state is RunState.PAUSED
    qtbot.keyClick(user.find("drawingPad"), Qt.Key.Key_Space)
    assert user.session.state is RunState.RUNNING
    qtbot.keyClick(user.window, Qt.Key.Key_Escape)
    user.wait_for_state(RunState.IDLE)


def test_one_epoch_at_a_time(user, qtbot):
    user.set_up(epochs=3)
    for done in (1, 2):
        with qtbot.waitSignal(user.session.epoch_finished):
            user.press("stepAction")
        user.wait_for_state(RunState.PAUSED)
        assert user.session.newest.last_epoch == done
    with qtbot.waitSignal(user.session.ended):
        user.press("stepAction")
    assert user.session.newest.last_epoch == 3
    assert user.session.state is RunState.IDLE


def test_one_batch_at_a_time(user, qtbot):
    user.set_up(epochs=3, batch_size=500)
    networks = []
    for _ in range(3):
        user.press("batchAction")
        qtbot.waitUntil(lambda: user.session.state is RunState.PAUSED)
        qtbot.waitUntil(lambda: user.action("batchAction").isEnabled())
        networks.append(user.session.newest.network.parameters.tobytes())
    assert len(set(networks)) == 3
    assert user.session.newest.epoch == 0
    user.press("stepAction")  # to the end of the epoch
    qtbot.waitUntil(lambda: user.session.newest.last_epoch == 1)
    user.wait_for_state(RunState.PAUSED)
    user.press("stopAction")
    user.wait_for_state(RunState.IDLE)


def test_slow_motion_is_said_and_can_be_left(user, qtbot):
    user.set_up(epochs=2, batch_size=500)
    user.press("oneBatchAction")
    user.press("trainAction")
    qtbot.waitUntil(lambda: "slow motion" in visible_words_of(user.find("runBar")))
    with qtbot.waitSignal(user.session.ended):
        user.press("fullSpeedAction")
    assert user.session.newest.last_epoch == 2


def test_stop_ends_an_endless_run_and_keeps_what_was_learnt(user, qtbot):
    user.set_up(**ENDLESS)
    with qtbot.waitSignal(user.session.epoch_finished):
        user.press("trainAction")
    with qtbot.waitSignal(user.session.tested):
        user.press("stopAction")
    assert user.session.state is RunState.IDLE
    assert user.session.newest is not None
    assert user.session.newest.is_saved
    assert "kept" in user.status


def test_stop_ends_a_paused_run(user, qtbot):
    user.set_up(**ENDLESS)
    with qtbot.waitSignal(user.session.epoch_finished):
        user.press("trainAction")
    user.press("pauseAction")
    user.press("stopAction")
    user.wait_for_state(RunState.IDLE)


def test_training_again_asks_and_can_go_on_where_it_was(user, qtbot):
    user.train()
    before = user.session.newest.network.parameters.copy()
    user.press("trainAction")
    assert user.session.state is RunState.IDLE
    with qtbot.waitSignal(user.session.ended):
        user.answer("continueButton")
    assert epochs_on(user, "lossPlot", 2) == [1, 2, 3, 4]
    assert user.session.newest.last_epoch == 4
    assert not np.array_equal(before, user.session.newest.network.parameters)


def test_every_word_on_the_buttons_of_a_question_can_be_read(user):
    user.train()
    user.press("trainAction")
    for button in user.question.buttons():
        assert button.width() >= button.sizeHint().width(), button.text()
    user.answer("cancelButton")


def test_training_again_can_start_afresh(user, qtbot):
    user.train()
    first = user.session.newest.network.parameters.copy()
    user.press("trainAction")
    with qtbot.waitSignal(user.session.ended):
        user.answer("startAfreshButton")
    assert epochs_on(user, "lossPlot", 2) == [1, 2]
    assert np.array_equal(first, user.session.newest.network.parameters)  # the same seed


def test_the_question_can_be_called_off(user):
    user.train()
    before = user.session.newest.network.parameters
    user.press("trainAction")
    user.answer("cancelButton")
    assert user.session.state is RunState.IDLE
    assert user.session.newest.network.parameters is before


def test_a_network_of_another_shape_begins_afresh_and_asks_nothing_as_the_one_before_is_kept(user, qtbot):
    user.train()
    user.set_up(network=NetworkConfig((HiddenLayer(16),)))
    with qtbot.waitSignal(user.session.ended):
        user.press("trainAction")
    assert user.session.newest.last_epoch == 2


def test_a_run_that_diverges_says_so_and_keeps_the_network_that_was_there(user, qtbot):
    user.train()
    good = user.session.newest.network.parameters
    leaky = NetworkConfig((HiddenLayer(64, ActivationKind.LEAKY_RELU),) * 3)
    user.set_up(network=leaky, optimizer=OptimizerConfig(OptimizerKind.SGD, learning_rate=10), epochs=50)
    with qtbot.waitSignal(user.session.ended):
        user.press("trainAction")
    assert "learning rate" in user.question.text()
    user.question.close()
    assert np.isfinite(user.session.newest.network.parameters).all()
    if user.session.newest.last_epoch == 2:  # it diverged within its first epoch
        assert user.session.newest.network.parameters is good


def test_an_error_in_the_thread_becomes_a_dialog_and_the_program_goes_on(user, qtbot, monkeypatch):
    class BrokenTrainer(Trainer):
        def run(self):
            yield next(super().run())
            raise RuntimeError("the disk is made of cheese")

    with monkeypatch.context() as patch:
        patch.setattr(training_session, "Trainer", BrokenTrainer)
        user.set_up(train_size=None)
        with qtbot.waitSignal(user.session.ended):
            user.press("trainAction")
    assert "cheese" in user.question.informativeText()
    user.question.close()
    assert user.session.state is RunState.IDLE
    user.train()
    assert user.session.newest.last_epoch == 2


def test_what_a_run_has_learnt_stays_if_it_fails_where_nothing_can_be_handed_over(user, qtbot, monkeypatch):
    def fail(library):
        raise OSError("the disk is gone")

    user.set_up(epochs=3)
    with monkeypatch.context() as patch:
        patch.setattr(Library, "close", fail)
        with qtbot.waitSignal(user.session.ended):
            user.press("trainAction")
    assert "the disk is gone" in user.question.informativeText()
    user.question.close()
    assert (user.session.newest.epoch, user.session.history.epochs) == (3, (0, 1, 2, 3))
    assert not user.session.newest.is_saved


@pytest.mark.parametrize("paused", [False, True])
def test_closing_the_window_while_it_trains_ends_the_run_which_is_kept_and_asks_nothing(user, qtbot, paused):
    user.set_up(**ENDLESS)
    with qtbot.waitSignal(user.session.epoch_finished):
        user.press("trainAction")
    if paused:
        user.press("pauseAction")
    user.window.close()
    qtbot.waitUntil(lambda: not user.window.isVisible())
    assert user.session.state is RunState.IDLE
    assert user.question is None


def test_closing_in_the_first_epoch_asks_whether_to_save_what_no_library_holds(user, qtbot):
    user.set_up(train_size=None, batch_size=1)
    with qtbot.waitSignal(user.session.progressed):
        user.press("trainAction")
    user.window.close()
    qtbot.waitUntil(lambda: user.question is not None)
    assert user.window.isVisible()
    user.answer("cancelButton")
    assert user.window.isVisible()
    user.window.close()
    user.answer("discardButton")
    assert not user.window.isVisible()


def test_closing_while_a_saved_network_goes_on_leaves_nothing_at_work(user, qtbot):
    user.wait_until_settled()
    bundled = user.session.newest
    user.show_config(dataclasses.replace(bundled.config, epochs=bundled.last_epoch + 5))
    user.press("trainAction")
    with qtbot.waitSignal(user.session.progressed):
        user.answer("continueButton")
    user.window.close()  # what was learnt within the epoch is not kept, so there is nothing to ask
    qtbot.waitUntil(lambda: not user.window.isVisible())
    assert user.session.newest.origin is bundled.origin
    tasks = [task for task in gc.get_objects() if isinstance(task, BackgroundTask) and isValid(task)]
    assert not any(task.isRunning() for task in tasks)


def test_a_run_that_diverges_in_its_first_epoch_leaves_what_was_there(user, qtbot):
    user.train()
    before, done = user.session.newest.network, user.session.newest.last_epoch
    leaky = NetworkConfig((HiddenLayer(64, ActivationKind.LEAKY_RELU),) * 3)
    user.set_up(network=leaky, optimizer=OptimizerConfig(OptimizerKind.SGD, learning_rate=100), epochs=5, train_size=None)
    with qtbot.waitSignal(user.session.ended):
        user.press("trainAction")
    assert "No epoch was finished" in user.question.informativeText()
    user.question.close()
    assert user.session.newest.network is before
    assert user.session.newest.last_epoch == done


def test_a_fresh_run_stopped_in_its_first_epoch_does_not_count_the_old_one(user, qtbot):
    user.train()
    user.set_up(train_size=None, batch_size=1)
    user.press("trainAction")
    with qtbot.waitSignal(user.session.progressed):
        user.answer("startAfreshButton")
    with qtbot.waitSignal(user.session.ended):
        user.press("stopAction")
    assert user.session.newest.last_epoch == 0
    assert "first epoch" in user.status
    assert "has not been saved" in user.status  # which is what closing the window asks about
    assert "kept" not in user.status
    assert not user.session.newest.is_saved


@pytest.mark.usefixtures("no_library")
def test_a_stopped_run_that_no_library_keeps_is_not_called_kept(open_window, qtbot):
    user = open_window()
    user.answer_nothing()
    user.set_up(**ENDLESS)
    with qtbot.waitSignal(user.session.epoch_finished):
        user.press("trainAction")
    user.press("stopAction")
    user.wait_for_state(RunState.IDLE)
    assert "has not been saved" in user.status
    assert "kept" not in user.status


def test_one_epoch_after_a_finished_run_asks_for_one_more_epoch(user, qtbot):
    user.train()
    user.press("stepAction")
    assert user.question.findChild(QPushButton, "continueButton").text() == "Train one more epoch (to 3)"
    with qtbot.waitSignal(user.session.tested):
        user.answer("continueButton")
    assert user.session.state is RunState.IDLE
    assert user.session.newest.last_epoch == 3
    assert "epoch 3 of 3" in words_of(user.find("runBar"))
    user.press("trainAction")
    assert user.question.findChild(QPushButton, "continueButton").text() == "Continue to epoch 5"
    user.question.close()


def test_a_run_that_was_stopped_on_its_way_goes_on_to_where_it_was_going(user, qtbot):
    user.set_up(train_size=None, epochs=50)
    with qtbot.waitSignal(user.session.epoch_finished):
        user.press("trainAction")
    user.press("stopAction")
    user.wait_for_state(RunState.IDLE)
    user.set_up(train_size=None, epochs=1)
    user.press("trainAction")
    assert user.question.findChild(QPushButton, "continueButton").text() == "Continue to epoch 50"
    user.question.close()


def test_a_run_that_goes_on_and_is_stopped_within_its_first_epoch_stands_as_before_everywhere(user):
    user.train(train_size=None, epochs=1)
    user.set_up(train_size=None, epochs=3, batch_size=1)
    user.press("trainAction")
    user.answer("continueButton")
    user.wait_for_state(RunState.RUNNING)
    user.press("stopAction")
    user.wait_for_state(RunState.IDLE)
    assert user.session.newest.last_epoch == 1
    assert "epoch 1 of" in words_of(user.find("runBar"))
    assert "Stopped after 1 epoch." in user.status


def test_the_question_whether_to_go_on_says_what_has_changed_since(user):
    user.train()
    user.set_up(optimizer=OptimizerConfig(learning_rate=0.1), batch_size=32)
    user.press("trainAction")
    words = user.question.informativeText()
    assert "Changed since: learning rate 0.001 → 0.1, batch size 64 → 32." in words
    user.question.close()


def test_the_buttons_of_a_run_stay_where_they_are(user):
    def places():
        return [button.geometry() for button in user.find("runBar").findChildren(QToolButton)]

    before = places()
    user.set_up(**ENDLESS)
    user.press("trainAction")
    user.wait_for_state(RunState.RUNNING)
    running = places()
    user.press("pauseAction")
    user.wait_for_state(RunState.PAUSED)
    assert before == running == places()
    user.press("stopAction")
    user.wait_for_state(RunState.IDLE)


@pytest.mark.slow
def test_going_on_after_a_stop_within_an_epoch_draws_no_line_backwards(user, qtbot):
    user.set_up(train_size=None, epochs=3)
    user.press("trainAction")
    plot = user.find("lossPlot")
    qtbot.waitUntil(
        lambda: user.session.newest.last_epoch in (1, 2) and plot.points(0)[0][-1] > user.session.newest.last_epoch + 0.1
    )
    with qtbot.waitSignal(user.session.tested):
        user.press("stopAction")
    done, bar = user.session.newest.last_epoch, user.find("progressBar")
    assert f"epoch {done} of 3" in words_of(user.find("runBar")), "the epoch under way was given up"
    assert bar.value() == round(bar.maximum() * done / 3)
    user.press("trainAction")
    with qtbot.waitSignal(user.session.epoch_finished):
        user.answer("continueButton")
    assert (np.diff(plot.points(0)[0]) > 0).all()
    user.press("stopAction")
    user.wait_for_state(RunState.IDLE)


def test_a_learning_rate_changed_meanwhile_is_part_of_the_settings(user, qtbot):
    user.set_up(**ENDLESS)
    with qtbot.waitSignal(user.session.epoch_finished):
        user.press("trainAction")
    user.find("learningRate").setValue(0.0005)
    user.press("stopAction")
    user.wait_for_state(RunState.IDLE)
    assert user.session.newest.config.optimizer.learning_rate == 0.0005


def test_a_learning_rate_changed_in_a_pause_is_part_of_the_network_that_is_shown(user, qtbot):
    config = user.set_up(epochs=1000)
    with qtbot.waitSignal(user.session.epoch_finished):
        user.press("trainAction")
    user.press("pauseAction")
    user.wait_for_state(RunState.PAUSED)
    for _ in "a pause", "looking back in it":
        rate = 2 * config.optimizer.learning_rate
        config = dataclasses.replace(config, optimizer=OptimizerConfig(learning_rate=rate))
        user.show_config(config)
        qtbot.waitUntil(lambda rate=rate: user.session.newest.config.optimizer.learning_rate == rate)
        assert user.session.current.config == user.session.newest.config
        assert user.session.current.looks_back is (user.session.current is not user.session.newest)
        user.look_back_to(0)
    user.press("stopAction")
    user.wait_for_state(RunState.IDLE)


def test_a_pause_that_is_told_of_after_the_run_was_resumed_changes_nothing(user, qtbot, monkeypatch):
    threads, resume = [], TrainingThread.resume
    monkeypatch.setattr(TrainingThread, "resume", lambda thread, *how: (threads.append(thread), resume(thread, *how)))
    user.set_up(**ENDLESS)
    with qtbot.waitSignal(user.session.epoch_finished):
        user.press("trainAction")
    threads[-1].paused.emit()
    assert user.session.state is RunState.RUNNING
    user.press("stopAction")
    user.wait_for_state(RunState.IDLE)


@pytest.mark.parametrize("kind", list(OptimizerKind))
def test_two_epochs_and_two_more_are_four_in_one_go(user, qtbot, kind):
    optimizer = OptimizerConfig(kind, learning_rate=0.01, momentum=0.9)
    user.train(epochs=2, optimizer=optimizer)
    user.press("trainAction")
    with qtbot.waitSignal(user.session.ended):
        user.answer("continueButton")
    in_two_goes = user.session.newest.network.parameters.copy()
    user.set_up(epochs=4, optimizer=optimizer)
    user.press("trainAction")
    with qtbot.waitSignal(user.session.ended):
        user.answer("startAfreshButton")
    assert np.array_equal(in_two_goes, user.session.newest.network.parameters)


def test_a_run_in_the_window_leaves_a_core_to_it(user, qtbot, monkeypatch):
    cores = []

    class NotingTrainer(Trainer):
        def __init__(self, *arguments, **options):
            super().__init__(*arguments, **options)
            cores.append(options["cores"])

    monkeypatch.setattr(training_session, "available_cores", lambda: 4)
    monkeypatch.setattr(training_session, "Trainer", NotingTrainer)
    user.set_up(epochs=1)
    with qtbot.waitSignal(user.session.ended):
        user.press("trainAction")
    assert cores == [3]
