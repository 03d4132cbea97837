"""Files of pen strokes as data sets in the window, alone or beside MNIST: opened, dropped, and one's own drawings."""

import json

import numpy as np
import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QComboBox, QPushButton

from nnfs_gui.data.dataset import DIGITS
from nnfs_gui.gui.session.run_state import RunState
from nnfs_gui.storage.datasets.reading import Choices

pytestmark = pytest.mark.slow

HOOK, BAR, BOW = [[[0, 0], [9, 0], [9, 30]]], [[[0, 0], [30, 2]]], [[[0, 0], [15, 20], [30, 0]]]


def write(path, shapes, count=8):
    entries = [
        {"label": label, "strokes": [[[x * (1 + i / 20), y] for x, y in stroke] for stroke in strokes]}
        for i in range(count)
        for label, strokes in shapes.items()
    ]
    path.write_text(json.dumps(entries))
    return path


@pytest.fixture
def letters(tmp_path):
    return write(tmp_path / "letters.json", {"hook": HOOK, "bar": BAR, "bow": BOW})


@pytest.fixture
def digits(tmp_path):
    return write(tmp_path / "digits.json", {"seven": HOOK, 1: BAR})


@pytest.fixture
def drop_file(user):
    def drop(path):
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(path))])
        place, keys = QPointF(user.window.rect().center()), Qt.KeyboardModifier.NoModifier
        event = QDropEvent(place, Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, keys)
        QApplication.sendEvent(user.window.windowHandle(), event)

    return drop


def test_drawings_that_are_no_digits_are_looked_into_as_a_data_set_and_train(user, qtbot, drop_file, letters):
    drop_file(letters)
    user.accept_preview()
    qtbot.waitUntil(lambda: user.session.dataset.name == letters.name)
    assert user.session.dataset.class_names == ("bar", "bow", "hook")
    assert user.question is None
    user.train(epochs=2)
    assert user.session.newest.class_names == ("bar", "bow", "hook")
    for title in ("Data", "Mistakes", "Health"):
        user.open_view(title)


def test_what_drawings_of_digits_are_for_is_asked(user, qtbot, drop_file, digits):
    drop_file(digits)
    user.answer("addDrawingsButton")
    qtbot.waitUntil(lambda: "16 drawings were added" in user.status)
    drop_file(digits)
    user.answer("openAsDataSetButton")
    user.accept_preview()
    qtbot.waitUntil(lambda: user.session.dataset.class_names == ("1", "seven"))


def test_drawings_of_digits_stand_beside_mnist_if_that_is_chosen(user, qtbot, choose_file, digits):
    choose_file(digits)
    user.press("openDataFileAction")
    qtbot.waitUntil(lambda: user.preview is not None)
    field = user.preview.findChild(QComboBox, "beside_mnistChoice")
    field.setCurrentIndex(1)
    field.activated.emit(1)
    qtbot.waitUntil(user.preview.findChild(QPushButton, "acceptButton").isEnabled)
    user.accept_preview()
    qtbot.waitUntil(lambda: user.session.dataset.name == "MNIST + digits.json")
    dataset = user.session.dataset
    assert dataset.class_names == DIGITS
    assert np.count_nonzero(dataset.drawn.numbers >= 0) == 16
    assert user.window.datasets.recent.entries[0].choices == Choices(beside_mnist=True)
    user.press("copyCommandAction")
    assert QGuiApplication.clipboard().text().endswith(f"--data {digits} --beside-mnist")


def test_one_s_own_drawings_are_saved_and_stand_beside_mnist(user, qtbot, choose_file, tmp_path):
    assert not user.action("trainOnDrawingsAction").isEnabled()
    user.draw([(0.1, 0.5), (0.6, 0.1), (0.5, 0.9)])
    user.correct(1)
    qtbot.waitUntil(user.action("trainOnDrawingsAction").isEnabled)
    choose_file(tmp_path / "mine.json")
    user.press("trainOnDrawingsAction")
    user.accept_preview()
    qtbot.waitUntil(lambda: user.session.dataset.name == "MNIST + mine.json")
    assert len(user.session.dataset.drawn.segments) == 1
    assert json.loads((tmp_path / "mine.json").read_text())[0]["label"] == 1


def test_while_a_network_trains_digits_are_only_kept(user, qtbot, drop_file, digits, letters):
    user.set_up(epochs=100_000)
    user.press("trainAction")
    user.wait_for_state(RunState.RUNNING)
    drop_file(digits)
    qtbot.waitUntil(lambda: "16 drawings were added" in user.status)
    drop_file(letters)
    qtbot.waitUntil(lambda: user.question is not None)
    assert "letters.json was not opened: first end the training" in user.question.text()
    user.answer_nothing()
