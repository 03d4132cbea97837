"""Of what is asked for in the background, the newest counts."""

import threading
import time

import pytest

from nnfs_gui.gui.background.latest_only_task import LatestOnlyTask


@pytest.fixture
def task(qtbot):
    task = LatestOnlyTask()
    yield task
    task.shutdown()
    qtbot.waitUntil(lambda: not task.is_busy)


def held(gate, result):
    """Yield None as long as the gate is closed, then the result."""
    while not gate.wait(0.01):
        yield None
    yield result


def test_what_waited_gives_way_to_what_was_asked_for_after_it(qtbot, task):
    results, gate = [], threading.Event()
    task.succeeded.connect(results.append)
    task.ask(held(gate, "first"))
    for request in ("second", "third", "fourth"):
        task.ask(iter([request]))
    gate.set()
    qtbot.waitUntil(lambda: len(results) == 2)
    assert results == ["first", "fourth"]


def test_what_was_forgotten_is_not_told(qtbot, task):
    results, gate = [], threading.Event()
    task.succeeded.connect(results.append)
    task.ask(held(gate, "forgotten"))
    task.forget()
    task.ask(iter(["wanted"]))
    qtbot.waitUntil(lambda: bool(results))
    assert results == ["wanted"]


def test_steps_are_told_as_they_come_and_none_of_what_was_forgotten(qtbot, task):
    steps, gate = [], threading.Event()

    def forgotten():
        yield "before"
        gate.wait()
        yield "after"

    task.stepped.connect(steps.append)
    task.ask(forgotten())
    qtbot.waitUntil(lambda: bool(steps))
    task.forget()
    task.ask(iter([1, None, 2]))
    gate.set()
    qtbot.waitUntil(lambda: 2 in steps)
    assert steps == ["before", 1, 2]


def test_an_error_is_told_and_the_next_request_is_done(qtbot, task):
    def breaks():
        raise OverflowError("too large")
        yield

    with qtbot.waitSignal(task.failed) as failed:
        task.ask(breaks())
    assert str(failed.args[0]) == "too large"
    with qtbot.waitSignal(task.succeeded):
        task.ask(iter([1]))


def test_shutdown_waits_until_nothing_runs(qtbot, task):
    begun, done = [], []

    def without_end():
        while True:
            begun.append(len(begun))
            time.sleep(0.05)
            done.append(len(done))
            yield None

    task.ask(without_end())
    qtbot.waitUntil(lambda: bool(begun))
    task.shutdown()
    assert begun == done, "a step is still under way"
    steps = len(begun)
    qtbot.rest(100)
    assert len(begun) == steps


def test_what_runs_is_dropped_for_a_request_of_something_else(qtbot, task):
    results, never = [], threading.Event()
    task.succeeded.connect(results.append)
    task.ask(held(never, "of a network that is gone"), of="one")
    task.ask(iter(["of another"]), of="other")
    qtbot.waitUntil(lambda: bool(results))
    assert results == ["of another"]


def test_nothing_begins_after_shutdown(qtbot, task):
    taken = []
    task.shutdown()
    task.ask(taken.append(step) for step in range(3))  # as when a signal arrives in a window that was closed
    qtbot.rest(100)
    assert taken == []
    assert not task.is_busy
