"""Look back at the network as it was: as a user does it."""

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from nnfs_gui.gui.inside.time_machine import TimeMachine
from nnfs_gui.gui.session.training_session import RunState
from nnfs_gui.training.config import ActivationKind, HiddenLayer, NetworkConfig, OptimizerConfig, OptimizerKind


def move_to(user, place):
    user.find("epochSlider").setValue(place)


def words_in(widget):
    return " ".join(label.text() + " " for label in widget.findChildren(QLabel))


def curve_words(user):
    return words_in(user.window._curves)


def test_there_is_nothing_to_look_back_to_before_the_first_run(user):
    assert not user.find("epochSlider").isEnabled()
    assert not user.find("playButton").isEnabled()


def test_the_tips_say_why_there_is_nothing_to_look_back_to_until_there_is(user):
    why_not = "nothing to look back to"
    assert all(why_not in user.find(name).toolTip() for name in ("epochSlider", "playButton", "playSpeed"))
    user.train(epochs=1)
    assert "earlier epoch" in user.find("epochSlider").toolTip()
    assert not any(why_not in user.find(name).toolTip() for name in ("epochSlider", "playButton", "playSpeed"))


def test_a_run_can_be_looked_back_on_from_its_random_weights_to_its_last_epoch(user):
    user.train(epochs=3)
    shown = user.window._shown
    assert shown.epochs == (0, 1, 2, 3)
    newest = user.session.network.parameters.copy()
    move_to(user, 0)
    assert not np.array_equal(shown.network.parameters, newest)
    assert not shown.network.layers[0].bias.any()  # as they were drawn
    move_to(user, 3)
    np.testing.assert_array_equal(shown.network.parameters, newest)
    assert np.array_equal(user.session.network.parameters, newest)


def test_the_bars_the_label_and_the_plots_follow_the_slider_and_live_leads_back(user, qtbot, seven):
    user.train(epochs=3)
    user.draw(seven)
    qtbot.waitUntil(lambda: user.shown_probabilities() is not None)
    live = user.shown_probabilities()
    move_to(user, 0)
    qtbot.waitUntil(lambda: user.shown_probabilities() != live)
    assert user.find("epochLabel").text() == "epoch 0"
    assert user.find("lossPlot")._mark.isVisible()
    qtbot.mouseClick(user.find("liveButton"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: user.shown_probabilities() == live)
    assert user.find("epochLabel").text() == "newest"
    assert not user.find("lossPlot")._mark.isVisible()


def test_what_is_looked_at_stays_while_the_run_goes_on(user, qtbot):
    user.set_up(epochs=100_000)
    user.press("trainAction")
    qtbot.waitUntil(lambda: len(user.window._shown.epochs) > 3)
    move_to(user, 1)
    then = user.window._shown.network.parameters
    done = user.session.epochs_done
    qtbot.waitUntil(lambda: user.session.epochs_done > done + 1)
    assert user.window._shown.network.parameters is then
    assert user.find("epochSlider").value() == 1
    user.press("stopAction")
    user.wait_for_state(RunState.IDLE)


def test_playing_runs_through_the_epochs_and_ends_live(user, qtbot):
    user.train(epochs=3)
    seen = []
    user.find("playSpeed").setCurrentIndex(4)
    user.window._shown.epochs_changed.connect(lambda: seen.append(user.window._shown.epoch))
    qtbot.mouseClick(user.find("playButton"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: seen[-1:] == [None])
    assert seen == [0, 1, 2, 3, None]


def test_going_on_makes_the_history_longer_and_starting_afresh_begins_another(user, qtbot):
    user.train(epochs=2)
    first = user.window._shown.parameters(1)
    user.press("trainAction")
    with qtbot.waitSignal(user.session.ended, timeout=20_000):
        user.answer("continueButton")
    assert user.window._shown.epochs == (0, 1, 2, 3, 4)
    assert np.array_equal(user.window._shown.parameters(1), first)
    user.set_up(network=NetworkConfig((HiddenLayer(16),)), epochs=1)
    move_to(user, 2)
    with qtbot.waitSignal(user.session.ended, timeout=20_000):
        user.press("trainAction")
    assert user.window._shown.epochs == (0, 1)
    assert user.window._shown.epoch is None


def test_a_run_that_comes_to_nothing_leaves_the_past_of_the_network_that_stands_again(user, qtbot):
    user.train(epochs=4)
    qtbot.waitUntil(lambda: not user.window._curves._redraw.isActive())
    shown, plot = user.window._shown, user.find("lossPlot")
    metrics, first, words = shown.metrics, shown.parameters(1), curve_words(user)
    curves = [(x.tolist(), y.tolist()) for _, x, y in plot.series]
    leaky = NetworkConfig((HiddenLayer(64, ActivationKind.LEAKY_RELU),) * 3)
    user.set_up(network=leaky, optimizer=OptimizerConfig(OptimizerKind.SGD, learning_rate=100), epochs=5, train_size=None)
    with qtbot.waitSignal(user.session.tested, timeout=20_000):
        user.press("trainAction")
    assert "No epoch was finished" in user.question.informativeText()
    user.question.close()
    assert shown.epochs == (0, 1, 2, 3, 4)
    assert shown.metrics == metrics
    assert np.array_equal(shown.parameters(1), first)
    assert [(x.tolist(), y.tolist()) for _, x, y in plot.series] == curves
    qtbot.waitUntil(lambda: curve_words(user) == words)


def test_when_its_first_epoch_is_over_a_fresh_run_has_no_past_but_its_own(user, qtbot):
    user.train(epochs=4)
    user.train(epochs=2, network=NetworkConfig((HiddenLayer(16),)))
    assert user.window._shown.epochs == (0, 1, 2)
    assert len(user.window._shown.metrics) == 2


def test_where_the_best_epoch_is_kept_it_is_said_of_which_the_network_and_its_figures_are(user, qtbot):
    user.train(epochs=11, train_size=200, optimizer=OptimizerConfig(learning_rate=0.05), keep_best=True)
    best = max(user.window._shown.metrics, key=lambda metrics: metrics.validation_accuracy)
    assert best.epoch < 11, "there is nothing to be seen if the last is the best"
    for _ in range(2):
        assert user.find("epochLabel").text() == f"newest (epoch {best.epoch})"
        assert f"after epoch {best.epoch} " in curve_words(user)
        assert f"{100 * best.validation_accuracy:.1f} %" in curve_words(user)
        with qtbot.waitSignal(user.session.run_opened):  # and the same when it is opened again
            user.window._runs.open_run(user.session.run_id)
    user.press("trainAction")
    with qtbot.waitSignal(user.session.epoch_finished, timeout=20_000):
        user.answer("continueButton")
    assert user.find("epochLabel").text() == "newest"
    user.press("stopAction")
    user.wait_for_state(RunState.IDLE)


def test_the_figures_beside_the_plots_follow_the_slider(user, qtbot):
    user.train(epochs=3)
    move_to(user, 1)
    figures = words_in(user.window._curves._figures)
    assert "after epoch 1 " in figures
    assert f"{100 * user.window._shown.metrics[0].validation_accuracy:.1f} %" in figures
    assert "interval" not in figures
    qtbot.mouseClick(user.find("liveButton"), Qt.MouseButton.LeftButton)
    assert "after epoch 3 " in words_in(user.window._curves._figures)
    assert "interval" in words_in(user.window._curves._figures)


def test_a_network_from_a_file_has_one_epoch_and_nothing_to_look_back_to(user, qtbot, tmp_path):
    user.train(epochs=2)
    with qtbot.waitSignal(user.window.models.saved):
        user.window.models.save(tmp_path / "two.safetensors")
    with qtbot.waitSignal(user.session.model_loaded):
        user.window.models.load(tmp_path / "two.safetensors")
    assert user.window._shown.epochs == (2,)
    assert not user.find("epochSlider").isEnabled()


def test_the_slider_tells_epochs_whatever_lies_between_them(qtbot):
    machine = TimeMachine()
    qtbot.addWidget(machine)
    machine.set_epochs((0, 8, 16, 21), 16)
    assert machine._slider.value() == 2
    with qtbot.waitSignal(machine.epoch_wanted) as wanted:
        machine._slider.setValue(3)
    assert wanted.args == [21]


def test_ctrl_and_a_number_open_a_tab(user, qtbot):
    tabs = user.find("insideTabs")
    for place in range(tabs.count()):
        qtbot.keyClick(user.window, Qt.Key(Qt.Key.Key_1 + place), Qt.KeyboardModifier.ControlModifier)
        assert tabs.currentIndex() == place


def test_the_newest_epoch_on_the_slider_doubts_what_the_newest_network_doubts(user, qtbot):
    user.train(epochs=3)
    user.draw([(0.2, 0.88), (0.48, 0.1), (0.75, 0.88)], [(0.3, 0.6), (0.65, 0.6)])  # an A
    qtbot.waitUntil(lambda: user.shown_answer == "Not sure", timeout=20_000)
    move_to(user, 0)
    qtbot.waitUntil(lambda: user.shown_answer.startswith("It is"))  # random weights are believed whatever they say
    move_to(user, 3)
    qtbot.waitUntil(lambda: user.shown_answer == "Not sure")
