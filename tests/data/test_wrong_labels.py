"""Which labels are wrong, and how."""

import numpy as np
import pytest

from nnfs_gui.data.wrong_labels import with_wrong_labels

LABELS = np.arange(1000, dtype=np.uint8) % 10
CHOSEN = np.arange(0, 1000, 2)


def wrong(share, seed=0, classes=10):
    learnt = with_wrong_labels(LABELS % classes, CHOSEN, share, classes, rng=np.random.default_rng(seed))
    return learnt, np.flatnonzero(learnt != LABELS % classes)


@pytest.mark.parametrize("share", [0, 0.2, 0.5, 0.9, 1])
def test_just_the_share_of_the_chosen_labels_is_wrong(share):
    learnt, places = wrong(share)
    assert len(places) == share * len(CHOSEN)
    assert set(places) <= set(CHOSEN.tolist())
    assert learnt.dtype == LABELS.dtype
    assert learnt.max() < 10


def test_the_labels_themselves_stay():
    before = LABELS.copy()
    wrong(0.5)
    np.testing.assert_array_equal(LABELS, before)


def test_a_wrong_label_is_any_other_class():
    learnt, places = wrong(1)
    assert set(((learnt[places].astype(int) - LABELS[places]) % 10).tolist()) == set(range(1, 10))
    learnt, places = wrong(1, classes=2)
    assert len(places) == len(CHOSEN)


def test_the_seed_says_which():
    assert wrong(0.2, seed=1)[0].tobytes() == wrong(0.2, seed=1)[0].tobytes()
    assert wrong(0.2, seed=1)[0].tobytes() != wrong(0.2, seed=2)[0].tobytes()
