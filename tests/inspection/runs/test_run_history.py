import numpy as np
import pytest

from nnfs_gui.data.augmentation import Augmentation
from nnfs_gui.inspection.runs import snapshots
from nnfs_gui.inspection.runs.frames import Frame
from nnfs_gui.inspection.runs.run_history import RunHistory
from nnfs_gui.training.events import EpochMetrics

CHANGED = Augmentation()


def parameters(epoch):
    return np.full(3, epoch, np.float32)


def append(past, epoch, augmentation=None):
    past.append(EpochMetrics(epoch, 1 / epoch, 0.5, 1.0, 0.5, 0.01, 1.0), parameters(epoch), augmentation)


def past_of(last, augmentations=None):
    """A run of so many epochs; from each of those that are given on, its images were changed in that way."""
    past, changed = RunHistory(0, parameters(0), None), None
    for epoch in range(1, last + 1):
        changed = (augmentations or {}).get(epoch, changed)
        append(past, epoch, changed)
    return past


@pytest.fixture
def room_for_four(monkeypatch):
    monkeypatch.setattr(snapshots, "MOST_ROWS", 4)


def test_the_epoch_before_the_newest_is_known_whatever_else_is_kept(room_for_four):
    past = past_of(8)
    assert past.epochs == (0, 4, 8)
    assert (past.before(8) == 7).all()
    assert past.before(4) is None


def test_while_no_epoch_is_over_there_is_no_last_end():
    past = RunHistory(0, parameters(0), None)
    assert past.last_end is None
    append(past, 1)
    assert past.last_end[0] == 1


def test_the_epoch_in_which_the_images_came_to_be_changed_is_like_none_before_or_after():
    past = past_of(6, {4: CHANGED})
    assert [past.alike_since(epoch) for epoch in (3, 4, 5, 6)] == [1, 5, 5, 5]
    assert past.alike_since(None) == 5


def test_of_a_run_that_is_taken_over_nobody_knows_when_its_images_came_to_be_changed():
    past = RunHistory(6, parameters(6), CHANGED)
    past.take_over(past_of(6).metrics(None), None)
    assert past.alike_since(None) == 7


def test_going_on_drops_what_came_after_and_takes_the_parameters_that_the_epoch_really_had():
    past = past_of(5, {4: CHANGED})
    past.go_on(3, parameters(33))
    assert past.epochs == (0, 1, 2, 3)
    assert (past.parameters(3) == 33).all()
    assert [metrics.epoch for metrics in past.metrics(None)] == [1, 2, 3]
    assert past.alike_since(None) == 1
    append(past, 4)
    assert (past.before(4) == 33).all()


def test_epochs_of_a_film_can_be_looked_back_to_and_are_told_from_those_that_are_exact():
    past = RunHistory(6, parameters(6), None)
    noisy = np.random.default_rng(0).normal(size=3).astype(np.float32)
    past.add_film({0: Frame.of(noisy), 4: Frame.of(noisy), 5: Frame.of(noisy)}, {5: noisy})
    assert past.epochs == (0, 4, 5, 6)
    assert [past.is_rounded(epoch) for epoch in past.epochs] == [True, True, False, False]
    assert past.nearest(3) == 4
    assert past.parameters(0) == pytest.approx(noisy, rel=2**-11)
    assert (past.parameters(5) == noisy).all()
    assert (past.parameters(6) == 6).all()
    assert past.before(5) is None, "to a rounded one nothing is compared"


def test_a_run_that_goes_on_from_an_epoch_of_its_film_has_that_as_it_goes_on_and_nothing_later():
    past = RunHistory(6, parameters(6), None)
    past.add_film({epoch: Frame.of(parameters(epoch)) for epoch in range(6)}, {5: parameters(5)})
    past.go_on(4, parameters(40))
    assert past.epochs == (0, 1, 2, 3, 4)
    assert (past.parameters(4) == 40).all()
    assert not past.is_rounded(4)
