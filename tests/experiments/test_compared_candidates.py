import math

import pytest
from made_experiments import OPTIMIZER, RATE, begin_experiment, make_experiment, small_plan, train_trial

from nnfs_gui.experiments.comparison import read_results
from nnfs_gui.storage.library.library import Library


@pytest.fixture
def library(tmp_path):
    with Library(tmp_path / "library.sqlite3") as library:
        yield library


def test_candidates_come_with_the_best_mean_first(library):
    results = read_results(library, make_experiment(library))
    means = [candidate.mean for candidate in results.candidates]
    assert means == sorted(means, reverse=True)
    assert len(means) == 6
    first = results.candidates[0]
    accuracies = [library.runs.get(trial.run_id).validation_accuracy for trial in first.trials]
    assert first.mean == pytest.approx(sum(accuracies) / 2)
    assert first.summary.count == first.epochs - 1 == 2
    assert first.first_run == first.trials[0].run_id


def test_what_has_not_begun_has_no_figure_and_comes_last(library):
    plan = small_plan(seeds=1)
    experiment, trials = begin_experiment(library, plan)
    train_trial(library, plan, experiment, trials[3])
    results = read_results(library, experiment)
    assert [candidate.number for candidate in results.candidates] == [4, 1, 2, 3, 5, 6]
    assert math.isnan(results.candidates[1].mean)
    assert results.candidates[1].first_run is None


def test_settings_become_numbers(library):
    results = read_results(library, make_experiment(library, small_plan(seeds=1)))
    assert results.keys == (RATE, OPTIMIZER)
    assert set(results.numbers(RATE)) == {0.001, 0.01, 0.1}
    assert results.is_log(RATE)
    assert not results.is_log(OPTIMIZER)
    kinds = dict(zip(results.values(OPTIMIZER), results.numbers(OPTIMIZER), strict=True))
    assert set(kinds) == {"adam", "sgd"}
    assert len(set(kinds.values())) == 2


def test_six_candidates_are_too_few_to_say_what_matters(library):
    assert read_results(library, make_experiment(library, small_plan(seeds=1))).importances() is None


def test_an_experiment_whose_plan_is_damaged_can_be_looked_at(library):
    experiment = make_experiment(library, small_plan(seeds=1))
    library.experiments.set_plan(experiment, {"name": 3})
    results = read_results(library, experiment)
    assert results.plan is None
    assert results.keys == (RATE, OPTIMIZER)
    assert results.is_log(RATE)
