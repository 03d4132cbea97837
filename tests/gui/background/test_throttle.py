"""What follows a fast stream: at once after a rest, and never faster than its pace."""

from time import perf_counter

import pytest
from PySide6.QtCore import QObject

from nnfs_gui.gui.background.throttle import Throttle


@pytest.fixture
def due(qtbot):
    """The times at which it was due, of a pacer that stands beside them."""
    parent = QObject()
    pacer, times = Throttle(parent), []
    pacer.due.connect(lambda: times.append(perf_counter()))
    yield pacer, times
    pacer.stop()


def test_after_a_rest_it_is_due_at_once_and_then_after_the_pause(qtbot, due):
    pacer, times = due
    start = perf_counter()
    pacer.soon(60_000)
    qtbot.waitUntil(lambda: len(times) == 1)
    assert times[0] - start < 30
    for _ in range(5):
        pacer.soon(100)
    qtbot.waitUntil(lambda: len(times) == 2)
    assert times[1] - times[0] >= 0.09
    qtbot.rest(150)
    assert len(times) == 2


def test_what_is_urgent_goes_before_what_is_not(qtbot, due):
    pacer, times = due
    pacer.soon(0)
    qtbot.waitUntil(lambda: len(times) == 1)
    pacer.soon(60_000)
    pacer.soon(20)
    qtbot.waitUntil(lambda: len(times) == 2)


def test_what_was_stopped_does_not_follow(qtbot, due):
    pacer, times = due
    pacer.soon(0)
    pacer.stop()
    qtbot.rest(50)
    assert not times
