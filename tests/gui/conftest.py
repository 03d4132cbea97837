"""A window like the one a user opens, with real images, and nothing left behind."""

import functools
import gc
import os
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from pseudo_language import PseudoLanguage
from PySide6.QtCore import QCoreApplication, QEvent, QSettings, QThread
from PySide6.QtWidgets import QFileDialog
from recorded_runs import drive
from runs_tab import Table
from user import PatientBot, User

from nnfs_gui.app import build_app
from nnfs_gui.gui.draw import confidence_service
from nnfs_gui.gui.inside.health import watch
from nnfs_gui.gui.lessons import lessons_controller
from nnfs_gui.gui.lessons.first_minute import FirstMinute
from nnfs_gui.gui.session import testing
from nnfs_gui.gui.session.run_state import RunState
from nnfs_gui.gui.translation import speak
from nnfs_gui.inspection.health.findings import find
from nnfs_gui.inspection.health.layer_health import examine
from nnfs_gui.languages import ENGLISH
from nnfs_gui.lessons.shelf import shipped_lessons
from nnfs_gui.paths import BUNDLED_MODEL, LIBRARY_VARIABLE, resource
from nnfs_gui.recognition.certainty import certainty_steps
from nnfs_gui.storage.library.library import Library
from nnfs_gui.storage.network_reader import read_network
from nnfs_gui.training.evaluation import evaluate, evaluation_steps
from nnfs_gui.training.trainer import Trainer


@pytest.fixture(autouse=True)
def own_settings(tmp_path, monkeypatch):
    """No test reads or changes the settings and the library of the person who runs it, or those of another test."""
    monkeypatch.setenv(LIBRARY_VARIABLE, str(tmp_path / "library.sqlite3"))
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(tmp_path / "settings"))


@pytest.fixture(autouse=True)
def no_first_minute(monkeypatch):
    """Every test is a first start; who wants to be asked then has a fixture of this name."""
    monkeypatch.setattr(FirstMinute, "offer", lambda _: None)


@pytest.fixture(scope="session", autouse=True)
def english(qapp):
    """Widgets that are made without a window speak English as well, which has forms for 1 and for several."""
    speak(ENGLISH)


@pytest.fixture
def library_path(own_settings):
    """The file of the test's own library."""
    return Path(os.environ[LIBRARY_VARIABLE])


@pytest.fixture
def library(library_path):
    """The library of the window, as a terminal opens it."""
    with Library(library_path) as library:
        yield library


@pytest.fixture
def no_library(library_path):
    """A library that cannot be opened. Ask for it before the window; the dialog that says so is the caller's."""
    library_path.mkdir()


@pytest.fixture(scope="session", autouse=True)
def frozen_garbage_is_let_go():
    yield
    gc.unfreeze()


@pytest.fixture(autouse=True)
def no_thread_is_left_running():
    """A QThread that is destroyed while it runs aborts the whole process, often in a later test.

    What the test before left is collected first: pytest holds it until now. What is still there then stays, and need not
    be gone through again after each of three thousand tests. Meanwhile nothing is collected: `GarbageCollector` says why
    that must not be in other threads.
    """
    gc.collect()
    gc.freeze()
    gc.disable()
    yield
    gc.enable()
    running = [thread for thread in gc.get_objects() if isinstance(thread, QThread) and _runs(thread)]
    assert not running


def _runs(thread):
    try:
        return thread.isRunning() and type(thread) is not QThread
    except RuntimeError:  # Qt has deleted it
        return False


@pytest.fixture
def qtbot(qapp, request):
    """The bot of pytest-qt, with patience."""
    return PatientBot(request)


@pytest.fixture(scope="session", autouse=True)
def what_every_window_measures_is_measured_once():
    """Each window begins with the same large network, tests it on ten thousand images, examines it, and reads the lessons.

    That is a second of work in the background, and comes to the same each time, as does what the digits of MNIST look
    like, which is found out for the first network that a window trains; everything else is measured as ever.
    """
    bundled = read_network(resource(BUNDLED_MODEL)).network.parameters
    known = {}

    def is_bundled(network):
        return np.array_equal(network.parameters, bundled)

    def evaluate_once(network, images, labels, **options):
        if options or not is_bundled(network):
            yield from evaluation_steps(network, images, labels, **options)
            return
        if id(images) not in known:
            known[id(images)] = images, evaluate(network, images, labels)  # with the images, so that no others get their id
        yield known[id(images)][1]

    def examine_once(network, loss, probe, before=None):
        if before is not None or not is_bundled(network):
            return examine(network, loss, probe, before)
        key = loss, probe.inputs.tobytes(), probe.targets.tobytes()
        if key not in known:
            known[key] = examine(network, loss, probe)
        return known[key]

    def compare_with_one_gallery(network, dataset, gallery=None):
        key = "gallery", id(dataset.train_images)
        for certainty in certainty_steps(network, dataset, known[key][1] if key in known else gallery):
            if certainty is not None:
                known[key] = dataset.train_images, certainty.gallery
            yield certainty

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(testing, "evaluation_steps", evaluate_once)
        patch.setattr(watch, "examine", examine_once)
        patch.setattr(confidence_service, "certainty_steps", compare_with_one_gallery)
        patch.setattr(lessons_controller, "shipped_lessons", functools.cache(shipped_lessons))
        yield


@pytest.fixture
def open_window(qtbot, qapp):
    """Opens the window as the program does, and waits for its data set and its network."""
    windows = []

    def open_it(size=(1366, 768), files=()):  # which the screen of a test is too small for
        qapp.setStyleSheet("")  # as at the program's start: else each widget is styled again and again as it gets its place
        _, window = build_app(["nnfs-gui"], files=files)
        windows.append(window)
        user = User(window, qtbot)
        window.show()
        if size is not None:
            window.resize(*size)
        qtbot.waitUntil(lambda: None not in (window.session.dataset, window.session.newest))
        return user

    yield open_it
    for window in windows:
        window.session.shutdown()
        qtbot.waitUntil(lambda w=window: w.session.state is RunState.IDLE)
        if window.session.newest is not None:
            window.session.set_saved(window.session.newest)
        person = User(window, qtbot)
        if person.question is not None:  # such as whether a correction that costs others is to stay
            person.answer_nothing()
        window.close()
        qtbot.waitUntil(lambda w=window, p=person: not w.isVisible() or p.question is not None)
        if window.isVisible():  # of a run that was deleted
            person.answer("discardButton")
            qtbot.waitUntil(lambda w=window: not w.isVisible())
        window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def user(open_window):
    return open_window()


@pytest.fixture
def choose_file(monkeypatch):
    """Choose a file in each dialog that opens, without the system's own dialog."""

    def choose(path):
        monkeypatch.setattr(QFileDialog, "open", lambda dialog: dialog.fileSelected.emit(str(path)))

    return choose


@pytest.fixture
def judged_metrics(user, monkeypatch):
    """What Health knows of the epochs of the run when it judges the network that is shown, which has changed."""
    courses = []

    def note(course):
        courses.append(course)
        return find(course)

    monkeypatch.setattr(watch, "find", note)

    def judge():
        user.open_tab("Curves")
        user.open_tab("Health")
        user.wait_until_settled()
        return courses[-1].epochs

    return judge


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


@pytest.fixture
def longer_words(qapp):
    """Translate whatever is made from now on into longer words."""
    translator = PseudoLanguage()
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)
