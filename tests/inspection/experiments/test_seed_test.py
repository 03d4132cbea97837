import itertools

import numpy as np
import pytest

from nnfs_gui.inspection.experiments.luck_words import luck_words
from nnfs_gui.inspection.experiments.seed_test import Answer, compare_seeds, corrected, fewest_seeds, holm


def compare(*differences):
    return compare_seeds({seed: 0.5 + each for seed, each in enumerate(differences)}, dict.fromkeys(range(99), 0.5))


def counted(differences):
    """Return the share of all ways to set the signs that give a sum as far from 0, one by one."""
    sums = [abs(np.dot(signs, differences)) for signs in itertools.product((-1, 1), repeat=len(differences))]
    return np.mean(np.array(sums) >= abs(sum(differences)) - 1e-12)


@pytest.mark.parametrize("count", [1, 2, 3, 5, 6, 9, 12])
def test_p_is_the_share_of_all_sign_flips_counted_one_by_one(count):
    rng = np.random.default_rng(count)
    for _ in range(5):
        differences = rng.normal(0.4, 1, count).round(1)  # with ties and zeros
        assert compare(*differences).p_value == pytest.approx(counted(differences), abs=1e-12)


def test_the_heights_of_darwins_maize_give_the_p_that_fisher_counted():
    # Fisher (1935), section 21: 15 pairs of cross- and self-fertilised plants; in 5.267 % of all ways the sum is as far out
    eighths = [49, -67, 8, 16, 6, 23, 28, 41, 14, 29, 56, 24, 75, 60, -48]
    assert compare(*eighths).p_value == pytest.approx(0.05267, abs=5e-6)


def test_six_seeds_are_the_fewest_that_can_show_a_difference():
    assert compare(*[1, 2, 3, 4, 5]).p_value == 2 / 32 > 0.05
    assert compare(*[1, 2, 3, 4, 5, 6]).p_value == 2 / 64 < 0.05
    assert [fewest_seeds(comparisons) for comparisons in (1, 2, 3, 6, 10)] == [6, 7, 7, 8, 9]


def test_either_order_of_settings_or_seeds_gives_the_same_p():
    rng = np.random.default_rng(1)
    first, second = ({seed: rng.random() for seed in range(11)} for _ in range(2))
    one, other = compare_seeds(first, second), compare_seeds(second, first)
    assert (one.p_value, one.mean, one.agreeing) == (other.p_value, -other.mean, other.agreeing)
    assert compare_seeds(dict(reversed(first.items())), second) == one


def test_only_seeds_that_both_have_are_compared():
    test = compare_seeds({1: 0.5, 2: 0.75, 3: 0.0}, {2: 0.5, 1: 0.5, 9: 0.0})
    assert (test.count, test.mean, test.agreeing) == (2, 0.125, 1)


@pytest.mark.parametrize("count", [8, 40])
def test_where_neither_is_better_p_is_evenly_spread(count):
    """Below each of these p there are so many of them: exact signs among 8 pairs, Student's t among 40."""
    draws = np.random.default_rng(0).normal(0, 1, (3000, count))
    p_values = np.array([compare(*draw).p_value for draw in draws])
    for level in (0.05, 0.1, 0.25, 0.5, 0.75):
        assert np.mean(p_values <= level) == pytest.approx(level, abs=0.02)


def test_students_t_takes_over_where_the_signs_are_too_many_and_hardly_differs():
    differences = np.random.default_rng(2).normal(0.3, 1, 30)
    one_more = [*differences, differences.mean()]
    assert compare(*one_more).p_value == pytest.approx(compare(*differences).p_value, abs=0.02)
    assert compare(*[0.25] * 40).p_value == 0


def test_holms_correction_is_that_of_the_textbook_and_keeps_the_order():
    # the example of the function p.adjust of R: p.adjust(c(0.01, 0.02, 0.03, 0.04), "holm")
    assert holm([0.01, 0.02, 0.03, 0.04]) == pytest.approx([0.04, 0.06, 0.06, 0.06])
    assert holm([0.04, 0.01, 0.9, 0.005]) == pytest.approx([0.08, 0.03, 0.9, 0.02])
    assert holm([]) == []
    rng = np.random.default_rng(4)
    for _ in range(50):
        p_values = rng.random(6) ** 3
        adjusted = np.array(holm(p_values))
        assert np.all(adjusted >= p_values)
        assert np.all(adjusted <= np.minimum(6 * p_values, 1) + 1e-15)  # never above Bonferroni's
        assert np.all(np.diff(adjusted[np.argsort(p_values)]) >= 0)
        order = rng.permutation(6)
        assert holm(p_values[order]) == pytest.approx(adjusted[order])


def test_of_several_true_nulls_one_is_taken_for_a_difference_in_no_more_than_5_of_100_cases():
    draws = np.random.default_rng(5).random((4000, 4))
    assert np.mean([min(holm(draw)) < 0.05 for draw in draws]) == pytest.approx(0.05, abs=0.01)


def test_comparisons_without_a_pair_are_not_counted_among_those_that_are_corrected_for():
    clear, none = compare(*range(1, 9)), compare_seeds({0: 1.0}, {1: 1.0})
    alone, _ = corrected([clear, none])
    assert alone == clear
    both, other, _ = corrected([clear, compare(0.1, -0.2, 0.3), none])
    assert (both.p_value, both.comparisons, other.comparisons) == (2 * clear.p_value, 2, 2)


def test_as_many_seeds_as_are_advised_find_a_difference_in_four_of_five_cases():
    rng = np.random.default_rng(6)
    for effect in (0.8, 1.2):
        wanted = compare(*(effect + np.array([-1, 1] * 20) * np.sqrt(39 / 40))).seeds_needed
        found = [compare(*rng.normal(effect, 1, wanted)).p_value < 0.05 for _ in range(600)]
        assert np.mean(found) == pytest.approx(0.8, abs=0.06)


@pytest.mark.parametrize(
    ("differences", "answer", "words"),
    [
        (
            [0.002, 0.003, 0.001, 0.004, -0.001, 0.003, 0.002, 0.002, 0.003, 0.002],
            Answer.MORE_THAN_LUCK,
            "The difference (0.21 points) is more than luck: 9 of 10 seeds agree, p = 0.0059.",
        ),
        (
            [0.002, -0.001, 0.0, 0.001, -0.002, 0.002, 0.001],
            Answer.MAYBE_LUCK,
            (
                "The difference (0.04 points) may be luck: 4 of 7 seeds agree, p = 0.62. "
                "If it truly is that large, about 100 seeds would show it."
            ),
        ),
        (
            [0.002, 0.001, 0.002, 0.001, 0.003],
            Answer.TOO_FEW_SEEDS,
            (
                "5 seeds are too few to tell the difference (0.18 points) from luck: 5 of them agree, p = 0.062. "
                "At least 6 are needed. If it truly is that large, about 6 seeds would show it."
            ),
        ),
        (
            [0.002],
            Answer.TOO_FEW_SEEDS,
            "One seed is too few to tell the difference (0.20 points) from luck: 6 are needed at least.",
        ),
        ([0.0] * 5, Answer.EQUAL, "Both do equally well with each of the seeds that they share (5)."),
        ([0.25, -0.25] * 4, Answer.MAYBE_LUCK, "On the mean of 8 seeds neither is better."),
        ([], Answer.NO_PAIRS, "No finished runs of them share a seed, so that a difference cannot be told from luck."),
    ],
)
def test_the_answer_is_a_plain_sentence(differences, answer, words):
    test = compare(*differences)
    assert test.answer is answer
    assert str(luck_words(test)) == words


def test_a_difference_that_is_tiny_beside_its_spread_is_not_advised_on_with_a_number():
    words = str(luck_words(compare(*[0.1, -0.1] * 5, 0.0002)))
    assert words.endswith("It is so small beside its spread that hardly any number of seeds would tell.")


def test_of_several_comparisons_the_sentence_says_so():
    first, *_ = corrected([compare(*range(1, 11))] * 3)
    assert "p = 0.0059 after Holm's correction for 3 comparisons." in str(luck_words(first))
