"""Look back at the network as it was: as a user does it."""

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSlider
from user import words_of

from nnfs_gui.gui.inside.time_machine import TimeMachine
from nnfs_gui.gui.session.run_state import RunState
from nnfs_gui.nn import ActivationKind
from nnfs_gui.training.config import HiddenLayer, NetworkConfig, OptimizerConfig, OptimizerKind

pytestmark = pytest.mark.slow


def curve_words(user):
    return f"{words_of(user.curves)} "


def figures(user):
    return f"{words_of(user.find('runFigures'))} "


def parameters_at(user, epoch):
    """Look at an epoch, and go back to the newest one; return its parameters."""
    user.look_back_to(user.find("timeMachine").epochs.index(epoch))
    parameters = user.shown_parameters.copy()
    user.click("liveButton")
    return parameters


def points(user):
    """All points of both plots."""
    return [(x.tolist(), y.tolist()) for plot in user.curves.plots for _, x, y in plot.series]


def test_with_nothing_to_look_back_to_the_knob_stands_at_the_newest(user):
    """As after a restart: the epochs of an earlier day are not kept."""
    slider = user.find("epochSlider")
    assert not slider.isEnabled()
    assert slider.value() == slider.maximum() > slider.minimum()


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
    assert user.find("timeMachine").epochs == (0, 1, 2, 3)
    newest = user.session.newest.network.parameters.copy()
    user.look_back_to(0)
    assert not np.array_equal(user.shown_parameters, newest)
    assert not user.session.current.network.layers[0].bias.any()  # as they were drawn
    user.look_back_to(3)
    np.testing.assert_array_equal(user.shown_parameters, newest)
    assert np.array_equal(user.session.newest.network.parameters, newest)


def test_the_bars_the_label_and_the_plots_follow_the_slider_and_live_leads_back(user, qtbot, seven):
    user.train(epochs=3)
    user.draw(seven)
    user.wait_until_settled()  # it is known by then how sure the network can be, which the bars follow
    live = user.shown_probabilities()
    user.look_back_to(0)
    qtbot.waitUntil(lambda: user.shown_probabilities() != live)
    assert user.find("epochLabel").text() == "epoch 0"
    assert user.find("lossPlot").marked_epoch == 0
    user.click("liveButton")
    qtbot.waitUntil(lambda: user.shown_probabilities() == live)
    assert user.find("epochLabel").text() == "newest"
    assert user.find("lossPlot").marked_epoch is None


def test_what_is_looked_at_stays_while_the_run_goes_on(user, qtbot):
    user.set_up(epochs=100_000)
    user.press("trainAction")
    qtbot.waitUntil(lambda: len(user.find("timeMachine").epochs) > 3)
    user.look_back_to(1)
    then = user.shown_parameters
    done = user.session.newest.last_epoch
    qtbot.waitUntil(lambda: user.session.newest.last_epoch > done + 1)
    assert user.shown_parameters is then
    assert user.find("epochSlider").value() == 1
    user.press("stopAction")
    user.wait_for_state(RunState.IDLE)


def test_playing_runs_through_the_epochs_and_ends_live(user, qtbot):
    user.train(epochs=3)
    seen, machine = [], user.find("timeMachine")
    user.find("playSpeed").setCurrentIndex(4)
    for wanted in (machine.epoch_wanted, machine.live_wanted):
        wanted.connect(lambda *_: seen.append((machine.epoch, user.find("epochLabel").text())))
    user.click("playButton")
    qtbot.waitUntil(lambda: (None, "newest") in seen)
    assert seen == [(0, "epoch 0"), (1, "epoch 1"), (2, "epoch 2"), (3, "epoch 3"), (None, "newest")]


def test_going_on_makes_the_history_longer_and_starting_afresh_begins_another(user, qtbot):
    user.train(epochs=2)
    first = parameters_at(user, 1)
    user.press("trainAction")
    with qtbot.waitSignal(user.session.ended):
        user.answer("continueButton")
    assert user.find("timeMachine").epochs == (0, 1, 2, 3, 4)
    assert np.array_equal(parameters_at(user, 1), first)
    user.set_up(network=NetworkConfig((HiddenLayer(16),)), epochs=1)
    user.look_back_to(2)
    with qtbot.waitSignal(user.session.ended):
        user.press("trainAction")
    assert user.find("timeMachine").epochs == (0, 1)
    assert user.find("timeMachine").epoch is None


def test_a_run_that_comes_to_nothing_leaves_the_past_of_the_network_that_stands_again(user, qtbot, judged_metrics):
    user.train(epochs=4)
    first, metrics = parameters_at(user, 1), judged_metrics()
    user.open_tab("Curves")
    user.wait_for_curves()
    curves, words = points(user), curve_words(user)
    leaky = NetworkConfig((HiddenLayer(64, ActivationKind.LEAKY_RELU),) * 3)
    user.set_up(network=leaky, optimizer=OptimizerConfig(OptimizerKind.SGD, learning_rate=100), epochs=5, train_size=None)
    with qtbot.waitSignal(user.session.tested):
        user.press("trainAction")
    assert "No epoch was finished" in user.question.informativeText()
    user.question.close()
    assert user.find("timeMachine").epochs == (0, 1, 2, 3, 4)
    assert np.array_equal(parameters_at(user, 1), first)
    assert points(user) == curves
    qtbot.waitUntil(lambda: curve_words(user) == words)
    assert judged_metrics() == metrics


def test_when_its_first_epoch_is_over_a_fresh_run_has_no_past_but_its_own(user, judged_metrics):
    user.train(epochs=4)
    user.train(epochs=2, network=NetworkConfig((HiddenLayer(16),)))
    assert user.find("timeMachine").epochs == (0, 1, 2)
    assert user.find("accuracyPlot").points(1)[0].tolist() == [1, 2]
    assert [metrics.epoch for metrics in judged_metrics()] == [1, 2]


def test_where_the_best_epoch_is_kept_it_is_said_of_which_the_network_and_its_figures_are(user, qtbot, open_table):
    user.train(epochs=11, train_size=200, optimizer=OptimizerConfig(learning_rate=0.05), keep_best=True)
    epochs, shares = user.find("accuracyPlot").points(1)
    best, share = int(epochs[shares.argmax()]), shares.max()
    assert best < 11, "there is nothing to be seen if the last is the best"
    for _ in range(2):
        assert user.find("epochLabel").text() == f"newest (epoch {best})"
        assert f"after epoch {best} " in curve_words(user)
        assert f"{share:.1f} %" in curve_words(user)
        with qtbot.waitSignal(user.session.current_changed):  # and the same when it is opened again
            open_table().open("Run 1")
    user.press("trainAction")
    with qtbot.waitSignal(user.session.epoch_finished):
        user.answer("continueButton")
    assert user.find("epochLabel").text() == "newest"
    user.press("stopAction")
    user.wait_for_state(RunState.IDLE)


def test_the_figures_beside_the_plots_follow_the_slider(user, qtbot):
    user.train(epochs=3)
    user.look_back_to(1)
    assert "after epoch 1 " in figures(user)
    assert f"{user.find('accuracyPlot').points(1)[1][0]:.1f} %" in figures(user)
    assert "interval" not in figures(user)
    user.click("liveButton")
    assert "after epoch 3 " in figures(user)
    assert "interval" in figures(user)


def test_a_network_from_a_file_has_one_epoch_and_nothing_to_look_back_to(user, qtbot, tmp_path):
    user.train(epochs=2)
    with qtbot.waitSignal(user.window.models.saved):
        user.window.models.save(tmp_path / "two.safetensors")
    with qtbot.waitSignal(user.session.current_changed):
        user.window.models.load(tmp_path / "two.safetensors")
    assert user.find("timeMachine").epochs == (2,)
    assert not user.find("epochSlider").isEnabled()


def test_the_slider_tells_epochs_whatever_lies_between_them(qtbot):
    machine = TimeMachine()
    qtbot.addWidget(machine)
    slider = machine.findChild(QSlider, "epochSlider")
    machine.set_epochs((0, 8, 16, 21), 16)
    assert slider.value() == 2
    assert machine.epoch == 16
    with qtbot.waitSignal(machine.epoch_wanted) as wanted:
        slider.setValue(3)
    assert wanted.args == [21]


def test_ctrl_and_a_number_open_a_tab(user, qtbot):
    tabs = user.find("insideTabs")
    for place, key in enumerate([*range(Qt.Key.Key_1, Qt.Key.Key_9 + 1), Qt.Key.Key_0]):  # as they lie on the keyboard
        qtbot.keyClick(user.window, Qt.Key(key), Qt.KeyboardModifier.ControlModifier)
        assert tabs.currentIndex() == place


def test_the_newest_epoch_on_the_slider_doubts_what_the_newest_network_doubts(user, qtbot):
    user.train(epochs=3)
    user.draw([(0.2, 0.88), (0.48, 0.1), (0.75, 0.88)], [(0.3, 0.6), (0.65, 0.6)])  # an A
    qtbot.waitUntil(lambda: user.caption.startswith("Perhaps"))
    user.look_back_to(0)
    qtbot.waitUntil(lambda: user.caption.startswith("Most likely"))  # nobody knows when random weights are to be believed
    user.look_back_to(3)
    qtbot.waitUntil(lambda: user.caption.startswith("Perhaps"))
    assert user.shown_answer == "Not sure"


def test_the_slider_keeps_its_length_where_an_epoch_is_looked_at(qtbot):
    machine = TimeMachine()
    qtbot.addWidget(machine)
    machine.set_epochs((0, 10), None)
    machine.show()
    qtbot.waitExposed(machine)
    label = machine.findChild(QLabel, "epochLabel")
    width = label.width()
    machine.set_epochs((0, 10), 10)
    assert label.text() == "epoch 10"
    assert label.width() == width
