"""Work beside a training rests most of the time."""

from time import perf_counter, thread_time

from nnfs_gui.gui.background.paced import paced


def work(count):
    for step in range(count):
        start = thread_time()
        while thread_time() - start < 0.002:
            pass
        yield step


def test_beside_a_training_it_rests_fifty_times_as_long_as_it_works():
    began, worked = perf_counter(), thread_time()
    assert list(paced(work(5), beside_training=True)) == [0, 1, 2, 3, 4]
    assert perf_counter() - began > 35 * (thread_time() - worked)


def test_else_it_does_not_rest(monkeypatch):
    monkeypatch.setattr("nnfs_gui.gui.background.paced.sleep", None)
    assert list(paced(work(5), beside_training=False)) == [0, 1, 2, 3, 4]
