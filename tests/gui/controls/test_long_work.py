"""Work in the background that shows how far it is, and can be cancelled."""

import threading

import pytest
from PySide6.QtWidgets import QProgressBar, QProgressDialog, QPushButton, QWidget

from nnfs_gui.gui.controls.long_work import LongWork
from nnfs_gui.storage.bundle.step import Step


@pytest.fixture
def window(qtbot):
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.show()
    return widget


@pytest.fixture
def work(window):
    made = LongWork(window)
    yield made
    made.shutdown()


def test_what_takes_long_shows_how_far_it_is_and_is_cancelled(qtbot, window, work):
    ended_in, told = [], []

    def steps():
        try:
            for done in range(10**9):
                yield Step(min(done, 3), 10)
                threading.Event().wait(0.01)
        finally:
            ended_in.append(threading.current_thread())

    work.start("Writing <b>x</b>", steps(), told.append)
    dialog = window.findChild(QProgressDialog)
    qtbot.waitUntil(lambda: dialog.isVisible() and dialog.value() == 3)
    assert dialog.labelText() == "Writing <b>x</b>"
    assert dialog.findChild(QProgressBar).accessibleName() == "Writing <b>x</b>"
    with qtbot.waitSignal(work.cancelled):
        dialog.findChild(QPushButton).click()
    qtbot.waitUntil(lambda: bool(ended_in))
    assert ended_in[0] is not threading.main_thread()  # who opened a library closes it
    assert (told, work.is_busy) == ([], False)


def test_the_result_is_told_and_so_is_what_went_wrong(qtbot, window, work):
    told = []
    work.start("Quick", iter([Step(0, 1), "result"]), told.append)
    qtbot.waitUntil(lambda: told == ["result"])
    assert not work.is_busy

    def fail():
        yield Step(0, 1)
        raise ValueError("no room")

    with qtbot.waitSignal(work.failed) as problem:
        work.start("Fails", fail(), told.append)
    assert problem.args == ["no room"]
    assert told == ["result"]
