import numpy as np
import pytest

from nnfs_gui.inspection.runs.snapshots import SnapshotHistory


def history_of(epochs, rows=1000, width=3):
    history = SnapshotHistory(width, most_bytes=4 * width * rows)
    for epoch in epochs:
        history.append(epoch, np.full(width, epoch))
    return history


def test_every_epoch_is_kept_while_there_is_room():
    history = history_of(range(11))
    assert history.epochs == tuple(range(11))
    assert history.parameters(7).tolist() == [7, 7, 7]


@pytest.mark.parametrize("last", [8, 9, 57, 1000])
def test_a_long_run_is_thinned_evenly_and_keeps_its_first_and_newest_epoch(last):
    history = history_of(range(last + 1), rows=8)
    assert len(history.epochs) <= 8
    assert (history.epochs[0], history.epochs[-1]) == (0, last)
    gaps = np.diff(history.epochs)
    assert len(set(gaps[:-1])) == 1  # the newest lies between two places
    assert gaps[-1] <= gaps[0]
    for epoch in history.epochs:
        assert (history.parameters(epoch) == epoch).all()


def test_it_never_takes_more_memory_than_it_may_whatever_the_network():
    for parameters in (50, 101_770, 4_000_000):
        assert SnapshotHistory(parameters).nbytes <= 200_000_000


def test_two_rows_are_kept_however_large_the_network():
    history = history_of(range(5), rows=0)
    assert history.epochs == (0, 4)


def test_what_is_kept_is_a_copy():
    parameters = np.zeros(3, np.float32)
    history = SnapshotHistory(3)
    history.append(0, parameters)
    parameters += 1
    history.parameters(0)[:] = 2
    assert history.parameters(0).tolist() == [0, 0, 0]


def test_the_newest_epoch_can_be_taken_again():
    history = history_of([0, 1])
    history.append(1, np.full(3, 5))
    assert history.epochs == (0, 1)
    assert history.parameters(1).tolist() == [5, 5, 5]


def test_going_on_from_an_earlier_epoch_drops_what_came_after_it():
    history = history_of(range(6))
    history.cut(3)
    history.append(4, np.full(3, 9))
    assert history.epochs == (0, 1, 2, 3, 4)
    assert history.parameters(4).tolist() == [9, 9, 9]


def test_an_epoch_out_of_order_is_refused():
    with pytest.raises(ValueError, match="epoch 2 is before epoch 3"):
        history_of([0, 3, 2])


def test_the_nearest_epoch_is_found():
    history = history_of([0, 4, 8])
    assert [history.nearest(epoch) for epoch in (-3, 1, 3, 7, 99)] == [0, 0, 4, 8, 8]
    with pytest.raises(ValueError, match="no epoch"):
        SnapshotHistory(3).nearest(0)
