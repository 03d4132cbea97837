"""A window like the one a user opens, with real images, and nothing left behind."""

import gc
import itertools
import os
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QSettings, Qt, QThread
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMessageBox, QPushButton, QWidget
from recorded_runs import drive
from runs_tab import Table

from nnfs_gui.app import build_app
from nnfs_gui.gui.files.widgets.import_preview import ImportPreview
from nnfs_gui.gui.session.training_session import RunState
from nnfs_gui.paths import LIBRARY_VARIABLE
from nnfs_gui.storage.library.library import Library
from nnfs_gui.training.config import TrainingConfig
from nnfs_gui.training.trainer import Trainer


@pytest.fixture(autouse=True)
def own_settings(tmp_path, monkeypatch):
    """No test reads or changes the settings and the library of the person who runs it, or those of another test."""
    monkeypatch.setenv(LIBRARY_VARIABLE, str(tmp_path / "library.sqlite3"))
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(tmp_path / "settings"))


@pytest.fixture
def library_path(own_settings):
    """The file of the test's own library."""
    return Path(os.environ[LIBRARY_VARIABLE])


@pytest.fixture
def no_library(library_path):
    """A library that cannot be opened. Ask for it before the window; the dialog that says so is the caller's."""
    library_path.mkdir()


@pytest.fixture(scope="session", autouse=True)
def modules_are_no_garbage():
    """All that was loaded before the first window stays; it need not be gone through again after each test."""
    gc.collect()
    gc.freeze()
    yield
    gc.unfreeze()


@pytest.fixture(autouse=True)
def no_thread_is_left_running():
    """A QThread that is destroyed while it runs aborts the whole process, often in a later test."""
    yield
    gc.collect()
    running = [thread for thread in gc.get_objects() if isinstance(thread, QThread) and _runs(thread)]
    assert not running


def _runs(thread):
    try:
        return thread.isRunning() and type(thread) is not QThread
    except RuntimeError:  # Qt has deleted it
        return False


@pytest.fixture
def open_window(qtbot):
    """Opens the window as the program does, and waits for its data set and its network."""
    windows = []

    def open_it():
        _, window = build_app(["nnfs-gui"])
        windows.append(window)
        user = User(window, qtbot)
        window.show()
        qtbot.waitUntil(lambda: None not in (window.session.dataset, window.session.network), timeout=10_000)
        return user

    yield open_it
    for window in windows:
        window.session.shutdown()
        qtbot.waitUntil(lambda w=window: w.session.state is RunState.IDLE)
        window.session.unsaved = False
        window.close()
        window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def user(open_window):
    return open_window()


class User:
    """Does with a window what a person does, and looks where a person looks."""

    def __init__(self, window, qtbot):
        self.window = window
        self.qtbot = qtbot
        self.session = window.session

    def find(self, name, kind=QWidget):
        found = self.window.findChild(kind, name)
        assert found is not None, f"there is no {name}"
        return found

    def action(self, name):
        return self.find(name, QAction)

    def press(self, name):
        """Press an action's button, which only works while it is enabled."""
        action = self.action(name)
        assert action.isEnabled(), f"{name} is disabled"
        action.trigger()

    def set_up(self, **changes):
        """Choose settings; a small run unless told otherwise."""
        config = replace(TrainingConfig(epochs=2, train_size=2000), **changes)
        self.window._setup.set_config(config)
        return config

    def train(self, **changes):
        """Train to the end, and wait for the test."""
        self.set_up(**changes)
        with self.qtbot.waitSignal(self.session.tested, timeout=30_000):
            self.press("trainAction")

    def wait_for_state(self, state):
        self.qtbot.waitUntil(lambda: self.session.state is state, timeout=10_000)

    def draw(self, *strokes):
        """Draw with the mouse; points from 0 to 1 across the pad."""
        pad = self.find("drawingPad")
        side = min(pad.width(), pad.height())
        for stroke in strokes:
            points = [QPoint(round(x * side), round(y * side)) for x, y in stroke]
            self.qtbot.mousePress(pad, Qt.MouseButton.LeftButton, pos=points[0])
            for before, after in itertools.pairwise(points):
                for step in range(1, 11):
                    self.qtbot.mouseMove(pad, before + (after - before) * step / 10)
            self.qtbot.mouseRelease(pad, Qt.MouseButton.LeftButton, pos=points[-1])

    @property
    def shown_answer(self):
        """What the window says that the drawing is."""
        return self.window._draw._answer.text

    @property
    def caption(self):
        return self.find("answerCaption").text()

    def shown_probabilities(self):
        return self.find("predictionBars").probabilities

    @property
    def question(self):
        """The dialog that is open, or None."""
        return next((box for box in self.window.findChildren(QMessageBox) if box.isVisible()), None)

    def answer(self, button):
        self.qtbot.waitUntil(lambda: self.question is not None)
        self.qtbot.mouseClick(self.question.findChild(QPushButton, button), Qt.MouseButton.LeftButton)
        self.qtbot.waitUntil(lambda: self.question is None)

    def answer_nothing(self):
        """Close the dialog that says something."""
        self.qtbot.waitUntil(lambda: self.question is not None)
        self.question.close()
        self.qtbot.waitUntil(lambda: self.question is None)

    @property
    def preview(self):
        """The look into a data set that is open, or None."""
        return next((box for box in self.window.findChildren(ImportPreview) if box.isVisible()), None)

    def accept_preview(self):
        self.qtbot.waitUntil(lambda: self.preview is not None, timeout=20_000)
        self.qtbot.mouseClick(self.preview.findChild(QPushButton, "acceptButton"), Qt.MouseButton.LeftButton)

    @property
    def status(self):
        return self.find("statusLabel").text()


@pytest.fixture
def few_digits(user):
    """A data set of MNIST's kind with 300 test images, which are others than MNIST's first 300."""
    mnist = user.session.dataset
    return replace(
        mnist,
        name="few",
        train_images=mnist.train_images[:600],
        train_labels=mnist.train_labels[:600],
        test_images=mnist.train_images[600:900],
        test_labels=mnist.train_labels[600:900],
    )


@pytest.fixture
def add_run(library_path, mnist):
    """Train a run as another program would, and return its id."""

    def add(config, name, until=None):
        with Library(library_path) as library:
            return drive(Trainer(config, mnist), library, name=name, until=until).run_id

    return add


@pytest.fixture
def runs(library_path):
    def look(run_id):
        with Library(library_path) as library:
            return library.runs.get(run_id)

    return look


@pytest.fixture
def open_table(user):
    return lambda: Table(user)


SEVEN = [(0.25, 0.2), (0.75, 0.2), (0.45, 0.8)]
ONE = [(0.5, 0.15), (0.5, 0.85)]


@pytest.fixture
def seven():
    return SEVEN


@pytest.fixture
def one():
    return ONE
