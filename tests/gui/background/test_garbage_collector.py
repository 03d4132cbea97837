"""Garbage is found in the window's thread, and never in another, where Qt's own must not be destroyed."""

import gc
import threading
import weakref

import pytest
from PySide6.QtCore import QObject

from nnfs_gui.gui.background.background_task import BackgroundTask
from nnfs_gui.gui.background.garbage_collector import GarbageCollector


class Cycle:
    def __init__(self):
        self.itself = self


@pytest.fixture
def threads():
    """The threads in which garbage was looked for."""
    seen = set()

    def note(phase, _):
        seen.add((phase, threading.get_ident()))

    gc.enable()
    gc.callbacks.append(note)
    yield seen
    gc.callbacks.remove(note)
    gc.disable()


def test_what_a_background_task_leaves_is_found_in_the_window_s_thread(qtbot, threads):
    parent = QObject()
    collector = GarbageCollector(parent)
    threads.clear()
    left = []

    def make_garbage():
        for _ in range(10 * gc.get_threshold()[0]):
            cycle = Cycle()
            left.append(weakref.ref(cycle))
        yield len(left)

    task = BackgroundTask(make_garbage())
    with qtbot.waitSignal(task.finished):
        task.start()
    qtbot.waitUntil(lambda: all(cycle() is None for cycle in left))
    assert {thread for _, thread in threads} == {threading.get_ident()}
    collector.deleteLater()


def test_old_garbage_is_found_too_though_later(qtbot):
    parent = QObject()
    GarbageCollector(parent)
    cycle = Cycle()
    gone = weakref.ref(cycle)
    gc.collect(0)
    gc.collect(1)  # it has come through both, and is in the oldest generation now
    del cycle
    for _ in range(gc.get_threshold()[2] + 1):
        gc.collect(1)
    qtbot.waitUntil(lambda: gone() is None)
