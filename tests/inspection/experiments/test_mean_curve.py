import numpy as np
import pytest

from nnfs_gui.inspection.experiments.mean_curve import mean_curve, mean_epochs
from nnfs_gui.training.events import EpochMetrics


def test_the_mean_and_the_spread_are_those_of_the_runs_at_each_epoch():
    curve = mean_curve([([1, 2], [1.0, 4.0]), ([1, 2], [3.0, 4.0]), ([1, 2], [5.0, 7.0])])
    assert curve.epochs.tolist() == [1, 2]
    assert curve.mean.tolist() == [3, 5]
    assert curve.spread == pytest.approx([2, np.sqrt(3)])
    assert curve.counts.tolist() == [3, 3]


def test_a_run_that_ended_early_counts_as_far_as_it_went_and_all_together_only_so_far():
    curve = mean_curve([([1, 2, 3], [1.0, 2.0, 3.0]), ([1], [3.0]), ([1, 2], [2.0, np.nan])])
    assert curve.counts.tolist() == [3, 1, 1]
    assert curve.mean.tolist() == [2, 2, 3]
    assert curve.spread[0] == 1
    assert np.isnan(curve.spread[1:]).all()
    assert curve.common.epochs.tolist() == [1]


def test_one_run_has_no_spread_and_none_no_epochs():
    alone = mean_curve([([1, 2], [0.5, 0.25])])
    assert alone.common.mean.tolist() == [0.5, 0.25]
    assert np.isnan(alone.spread).all()
    for nothing in (mean_curve([]), mean_curve([([], [])]), mean_curve([([1], [np.nan])])):
        assert len(nothing.epochs) == len(nothing.common.mean) == 0


def test_the_mean_epochs_have_the_means_of_all_figures_as_far_as_all_runs_went():
    one = [EpochMetrics(epoch, 1.0, 0.5, 2.0, 0.25, 0.1, 3.0) for epoch in (1, 2)]
    other = [EpochMetrics(1, 3.0, 1.0, 4.0, 0.75, 0.1, 5.0)]
    assert mean_epochs([one, other]) == (EpochMetrics(1, 2.0, 0.75, 3.0, 0.5, 0.1, 4.0),)
    unvalidated = [EpochMetrics(1, 3.0, 1.0, None, None, 0.1, 5.0)]
    assert mean_epochs([one, unvalidated])[0].validation_accuracy is None
    assert mean_epochs([]) == mean_epochs([[]]) == ()
