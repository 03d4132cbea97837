import numpy as np
import pytest

from nnfs_gui.inspection.experiments.importance import Factor, Importance, fewest_candidates, importances

COUNT = 90


@pytest.fixture
def rng():
    return np.random.default_rng(1)


@pytest.fixture
def factors(rng):
    ordered = [Factor(rng.uniform(-3, 3, COUNT)) for _ in range(3)]
    return [*ordered, Factor(rng.integers(0, 3, COUNT).astype(float), is_choice=True)]


def _asked(factors, figure, seed=0) -> tuple[Importance, ...]:
    found = importances(factors, figure, rng=np.random.default_rng(seed))
    assert found is not None
    return found


def test_a_setting_that_alone_decides_has_all_of_it_and_the_others_nothing(factors):
    first, *others = _asked(factors, 3 * factors[0].values + 5)
    assert first.is_sure
    assert 0.8 < first.share <= 1
    assert all(abs(other.share) < 0.01 for other in others)


def test_the_interval_of_settings_that_do_nothing_holds_0(factors, rng):
    figure = factors[0].values + rng.normal(0, 1, COUNT)
    first, *others = _asked(factors, figure)
    assert first.is_sure
    assert all(other.low <= 0 <= other.high and not other.is_sure for other in others)


def test_pure_noise_makes_no_setting_important(factors):
    wrong = [
        importance.is_sure
        for seed in range(5)
        for importance in _asked(factors, np.random.default_rng(seed).normal(size=COUNT))
    ]
    assert sum(wrong) <= 1  # of 20, by 95 % intervals


def test_shares_are_those_of_the_variances(factors):
    first, second = factors[0].values / np.std(factors[0].values), factors[1].values / np.std(factors[1].values)
    found = _asked(factors, 2 * first + second)
    assert found[0].share == pytest.approx(0.8, abs=0.2)
    assert found[1].share == pytest.approx(0.2, abs=0.08)


def test_an_optimum_in_the_middle_is_found(factors):
    assert _asked(factors, -(factors[1].values ** 2))[1].share > 0.7


def test_settings_that_count_only_together_both_matter(factors):
    found = _asked(factors, factors[0].values * factors[1].values)
    assert found[0].is_sure
    assert found[1].is_sure
    assert not found[2].is_sure


def test_choices_have_no_order(factors):
    found = _asked(factors, np.array([0.0, 1.0, 0.0])[factors[3].values.astype(int)])
    assert found[3].share > 0.7


def test_it_says_nothing_of_too_few_candidates(factors, rng):
    few = fewest_candidates(4) - 1
    some = [Factor(factor.values[:few], factor.is_choice) for factor in factors]
    assert importances(some, rng.normal(size=few), rng=rng) is None


def test_candidates_without_a_figure_are_left_out(factors):
    figure = factors[0].values.copy()
    figure[::3] = np.nan
    figure[1] = np.inf
    assert _asked(factors, figure)[0].share > 0.7
    figure[20:] = np.nan
    assert importances(factors, figure, rng=np.random.default_rng(0)) is None


def test_nothing_is_said_where_all_are_equal(factors):
    assert importances(factors, np.ones(COUNT), rng=np.random.default_rng(0)) is None


def test_a_setting_that_had_one_value_in_all_has_no_importance(factors):
    same = [Factor(np.full(COUNT, 2.0)), Factor(np.zeros(COUNT), is_choice=True), factors[0]]
    first, second, third = _asked(same, factors[0].values)
    assert (first.share, second.share) == (0, 0)
    assert third.is_sure


def test_the_same_seed_says_the_same(factors):
    assert _asked(factors, factors[0].values, seed=3) == _asked(factors, factors[0].values, seed=3)
