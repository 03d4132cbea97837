"""Look back at the network as it was: as a user does it."""

import numpy as np
from PySide6.QtCore import Qt

from nnfs_gui.gui.inside.time_machine import TimeMachine
from nnfs_gui.gui.training_session import RunState
from nnfs_gui.training.config import HiddenLayer, NetworkConfig


def move_to(user, place):
    user.find("epochSlider").setValue(place)


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
