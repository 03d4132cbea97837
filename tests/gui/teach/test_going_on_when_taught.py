"""A run learns on exactly as if nothing had been taught, and what was taught is learnt again when it has ended."""

import numpy as np
import pytest

from nnfs_gui.gui.session.run_state import RunState
from nnfs_gui.recognition.teaching import Teacher
from nnfs_gui.storage.library.library import Library
from nnfs_gui.training.config import TrainingConfig
from nnfs_gui.training.evaluation import evaluate
from nnfs_gui.training.trainer import Trainer

pytestmark = pytest.mark.slow

LEANING_ONE = [(0.1, 0.5), (0.6, 0.1), (0.5, 0.9)]
SMALL = TrainingConfig(epochs=4, train_size=1000)


@pytest.fixture
def taught(library_path, open_window, qtbot):
    """A user who has reopened a run that was stopped after two of four epochs; it has learnt a kept drawing."""
    first = open_window()
    with Library(library_path) as library:
        library.drawings.add([([np.array(LEANING_ONE)], "1")])
    first.set_up(epochs=4, train_size=1000)
    for _ in range(2):
        with qtbot.waitSignal(first.session.epoch_finished):
            first.press("stepAction")
        first.wait_for_state(RunState.PAUSED)
    first.window.close()
    qtbot.waitUntil(lambda: not first.window.isVisible())
    second = open_window()
    qtbot.waitUntil(lambda: second.is_taught)
    return second


@pytest.fixture
def in_one_go(mnist):
    trainer = Trainer(SMALL, mnist)
    for _ in trainer.run():
        pass
    return trainer.network


def train(user, choice):
    """Answer Train's question, and wait for the end of the run."""
    user.press("trainAction")
    with user.qtbot.waitSignal(user.session.ended):
        user.answer(choice)


def teach(user):
    """Draw something, and correct what was read."""
    user.draw(LEANING_ONE)
    user.correct(1)


def wait_until_taught(user):
    user.qtbot.waitUntil(lambda: user.is_taught)


def recorded(library_path, run_id):
    with Library(library_path) as library:
        return library.runs.get(run_id), library.runs.predictions(run_id)


def test_a_taught_run_goes_on_bit_for_bit_and_then_learns_the_drawings_again(
    taught, qtbot, in_one_go, mnist, library_path, monkeypatch
):
    run_id, lessons, teach = taught.session.newest.run_id, [], Teacher.teach
    monkeypatch.setattr(Teacher, "teach", lambda *arguments: (lessons.append(arguments), teach(*arguments))[1])
    tests = []
    taught.wait_until_settled()  # an earlier test is over
    taught.session.tested.connect(tests.append)
    train(taught, "continueButton")
    assert taught.session.newest.network.parameters.tobytes() == in_one_go.parameters.tobytes()
    assert taught.session.newest.run_id == run_id
    wait_until_taught(taught)
    assert not np.array_equal(taught.session.newest.network.parameters, in_one_go.parameters)
    assert len(lessons) == 1
    qtbot.waitUntil(lambda: len(tests) == 2)  # the second is of the taught network, whose test is not the run's
    expected = evaluate(in_one_go, mnist.test_images, mnist.test_labels)
    qtbot.waitUntil(lambda: recorded(library_path, run_id)[1] is not None)
    run, predictions = recorded(library_path, run_id)
    assert (run.epochs_done, run.test_correct) == (4, expected.correct)
    np.testing.assert_array_equal(predictions, expected.predictions)


def test_it_is_asked_whether_a_taught_run_is_to_go_on_and_said_what_becomes_of_the_drawings(taught):
    taught.press("trainAction")
    assert "learnt again when it has ended" in taught.question.informativeText()
    assert "has not been saved" not in taught.question.informativeText(), "the library has the run"
    assert "epoch 4" in " ".join(button.text() for button in taught.question.buttons())
    taught.answer_nothing()
    assert taught.is_taught


def test_a_run_from_the_start_begins_untaught_and_ends_taught(taught, in_one_go):
    untaught = taught.session.newest.base
    train(taught, "startAfreshButton")
    assert taught.session.newest.network is not untaught
    assert taught.session.newest.network.parameters.tobytes() == in_one_go.parameters.tobytes()
    wait_until_taught(taught)


def test_a_run_that_is_begun_while_the_drawings_are_being_learnt_is_taught_when_it_has_ended(user, qtbot, in_one_go):
    user.train(epochs=2, train_size=1000)
    teach(user)
    user.set_up(epochs=4, train_size=1000)
    train(user, "startAfreshButton")
    assert user.session.newest.network.parameters.tobytes() == in_one_go.parameters.tobytes()
    wait_until_taught(user)


def test_a_run_that_comes_to_nothing_gives_the_taught_network_back(taught, qtbot, monkeypatch):
    before, untaught = taught.session.newest.network.parameters.copy(), taught.session.newest.base
    monkeypatch.setattr(Trainer, "run", lambda _: iter([1 / 0]))
    train(taught, "continueButton")
    taught.answer_nothing()
    wait_until_taught(taught)
    assert taught.session.newest.base is untaught
    np.testing.assert_array_equal(taught.session.newest.network.parameters, before)


def test_while_a_run_is_under_way_there_is_nothing_to_forget(taught, qtbot):
    assert taught.action("forgetAction").isEnabled()
    taught.set_up(epochs=100_000, train_size=1000)
    taught.press("trainAction")
    taught.answer("continueButton")
    assert not taught.action("forgetAction").isEnabled()
    taught.press("stopAction")
    wait_until_taught(taught)
    assert taught.action("forgetAction").isEnabled()


def test_what_a_forgotten_hand_leaves_goes_on_bit_for_bit_too(taught, in_one_go):
    taught.press("forgetAction")
    train(taught, "continueButton")
    assert taught.session.newest.network.parameters.tobytes() == in_one_go.parameters.tobytes()
    assert not taught.is_taught


def test_the_time_machine_goes_back_to_the_epochs_of_a_run_whatever_was_taught_and_forgotten(user, judged_metrics):
    def look_at_all():
        assert user.find("timeMachine").epochs == (0, 1, 2, 3)
        parameters = []
        for place in range(4):
            user.look_back_to(place)
            parameters.append(user.shown_parameters.copy())
        user.click("liveButton")
        assert user.session.current.network is user.session.newest.network
        return parameters

    user.train(epochs=3)
    epochs = look_at_all()
    np.testing.assert_array_equal(epochs[3], user.session.newest.network.parameters)
    teach(user)
    wait_until_taught(user)
    np.testing.assert_array_equal(look_at_all(), epochs)
    assert [metrics.epoch for metrics in judged_metrics()] == [1, 2, 3]
    user.press("forgetAction")
    np.testing.assert_array_equal(look_at_all(), epochs)


def test_an_epoch_that_is_looked_at_stays_while_the_network_is_taught(user):
    user.train(epochs=3)
    user.look_back_to(1)
    then = user.shown_parameters
    teach(user)
    wait_until_taught(user)
    assert user.find("timeMachine").epoch == 1
    assert user.shown_parameters is then
