"""The first five lessons, each gone through to its end by what it asks for; nothing in them counts before it was done."""

import pytest
from lesson_driver import LessonDriver
from PySide6.QtCore import Qt
from runs_tab import Table

pytestmark = pytest.mark.slow

THREE = [[(0.3, 0.25), (0.5, 0.15), (0.68, 0.28), (0.45, 0.48), (0.7, 0.7), (0.5, 0.86), (0.28, 0.78)]]
SEVEN = [[(0.22, 0.22), (0.48, 0.18), (0.75, 0.21), (0.42, 0.86)]]


def test_draw_train_read(user):
    lesson = LessonDriver(user, "first-network")
    with lesson.step("draw"):
        user.draw(*THREE)
    with lesson.step("bars"):
        lesson.draw_anew(*SEVEN)
    lesson.read("numbers")
    with lesson.step("own"):
        lesson.set_these()
    lesson.predict("guess", 90)
    with lesson.step("train"):
        lesson.train()
    with lesson.step("read", already=("network",)):
        for _ in range(2):
            lesson.draw_anew(*SEVEN)
    with lesson.step("back"):
        user.look_back_to(0)
    with lesson.step("forth"):
        user.look_back_to(10)
    with lesson.step("strangers"):
        for _ in range(5):
            user.press("testDigitAction")
    lesson.finish("try")


def test_the_curve(user):
    lesson = LessonDriver(user, "the-curve")
    with lesson.step("points"):
        lesson.use_data()
    with lesson.step("batch"):
        lesson.set_these()
        for batch in range(5):
            lesson.press_and_answer("batchAction", "startAfreshButton")
            user.qtbot.waitUntil(lambda: user.session.state.name == "PAUSED")
            assert batch == 4 or not lesson.may_go_on
    with lesson.step("epoch"):
        epoch(user, 1)
    with lesson.step("more-epochs"):
        for number in range(2, 6):
            epoch(user, number)
    lesson.predict("two-plots", 0.5)
    with lesson.step("resume"), user.qtbot.waitSignal(user.session.tested):
        user.press("pauseAction")
    with lesson.step("shape"):
        user.look_back_to(12)
    with lesson.step("small-batches"):
        lesson.set_these()
        lesson.train()
    with lesson.step("large-batches", already=("runs",)):
        lesson.set_these()
        lesson.train()
    lesson.finish("try")


def epoch(user, number):
    """Press One epoch, and wait until this epoch is over."""
    user.press("stepAction")
    user.qtbot.waitUntil(lambda: user.session.newest.last_epoch == number and user.session.state.name == "PAUSED")


def test_the_learning_rate(user):
    lesson = LessonDriver(user, "learning-rate")
    lesson.read("valley")
    with lesson.step("setup"):
        lesson.use_data()
        lesson.set_these()
    lesson.predict("small-guess", 80)
    with lesson.step("small"):
        lesson.train()
    with lesson.step("large"):
        lesson.set_these()
        lesson.train()
    with lesson.step("why"):
        user.open_tab("Health")
    with lesson.step("right"):
        for rate in (0.02, 0.5):
            lesson.change(learning_rate=rate)
            lesson.train()
            assert rate == 0.5 or not lesson.may_go_on
    lesson.predict("curve-guess", 0.5)
    with lesson.step("between"):
        lesson.set_these()
        lesson.train()
    with lesson.step("compare"):
        table = Table(user)
        user.qtbot.waitUntil(lambda: len(table.names) == 5)
        table.tick(*table.names[:2])
    with lesson.step("find"):
        user.click("findRateButton")
        dialog = user.find("rangeTestDialog")
        user.qtbot.waitUntil(user.find("useRateButton").isEnabled)
        dialog.reject()
    lesson.finish("try")


def test_why_one_validates(user):
    lesson = LessonDriver(user, "why-validate")
    with lesson.step("by-heart", already=("data",)):
        lesson.set_these()
    lesson.predict("two-sets", 70)
    with lesson.step("memorise"):
        lesson.train()
    with lesson.step("gap", already=("run",)):
        user.open_tab("Health")
    with lesson.step("early"):
        losses = {metrics.epoch: metrics.validation_loss for metrics in user.session.history.metrics(None)}
        lowest = min(losses, key=losses.get)
        assert lowest <= 10
        user.look_back_to(1)
        user.qtbot.waitUntil(lambda: "in another epoch the validation error was lower" in lesson.missing)
        user.look_back_to(lowest)
    lesson.predict("more-guess", 0.5)
    with lesson.step("more"):
        lesson.set_these()
        lesson.train()
    with lesson.step("other"):
        lesson.set_these()
        lesson.change(augment=True)
        lesson.train()
    lesson.read("third")
    lesson.finish("try")


def test_what_a_neuron_sees(user):
    lesson = LessonDriver(user, "what-a-neuron-sees")
    lesson.read("neuron")
    with lesson.step("setup"):
        lesson.use_data()
        lesson.set_these()
    lesson.predict("guess", 75)
    with lesson.step("one"):
        lesson.train()
    with lesson.step("look"):
        choose_neuron(user)
    with lesson.step("few"):
        for neurons in ("2", "4"):
            lesson.change(hidden=neurons)
            lesson.train()
            assert neurons == "4" or not lesson.may_go_on
    user.open_tab("Curves")
    with lesson.step("each"):
        choose_neuron(user)
        assert not lesson.may_go_on
        user.qtbot.keyClick(user.find("weightsMosaic"), Qt.Key.Key_End)
    with lesson.step("switch-off"):
        plane = user.find("pointPlane")
        user.qtbot.mouseClick(plane, Qt.MouseButton.LeftButton, pos=plane.rect().center())
        user.open_view("Network")
        diagram = user.find("diagram")
        user.qtbot.keyClick(diagram, Qt.Key.Key_Right)
        user.qtbot.waitUntil(user.find("switchOff").isEnabled)
        user.click("switchOff")
    with lesson.step("digits"):
        lesson.use_data()
        lesson.set_these()
        lesson.train()
    with lesson.step("mosaic", already=("data",)):
        choose_neuron(user)
    with lesson.step("yours"):
        user.open_tab("Network")
        user.draw(*THREE)
    lesson.finish("try")


def choose_neuron(user):
    """Open Weights and choose the first neuron."""
    user.open_view("Weights")
    user.wait_until_settled()  # else a new network comes, and takes the choice away
    user.qtbot.keyClick(user.find("weightsMosaic"), Qt.Key.Key_Home)
