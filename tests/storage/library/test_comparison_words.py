"""Of few runs each pair is told, of many how the best one stands to the others: in few sentences, whatever their number."""

from dataclasses import replace

import pytest
from recorded_runs import DATASET, record
from small_runs import small_config

from nnfs_gui.inspection.experiments.seed_test import SeedTest
from nnfs_gui.inspection.runs.comparison import PairedTest
from nnfs_gui.storage.library.comparison_words import comparison_sentences
from nnfs_gui.storage.library.library import Library
from nnfs_gui.storage.library.run_comparison import GroupCurves, compare_runs

SURE, UNSURE = 0.001, 0.5


@pytest.fixture(scope="module")
def twelve(tmp_path_factory):
    """A comparison of twelve tested runs."""
    with Library(tmp_path_factory.mktemp("library") / "runs.sqlite") as library:
        runs = [record(library, small_config(seed=seed, epochs=1), name=f"run {seed}")[1] for seed in range(12)]
        return compare_runs(library, [run.id for run in runs], DATASET)


def first(comparison, count):
    """Return the comparison of the first runs of it."""
    pairs = tuple(pair for pair in comparison.pairs if pair.second < count)
    return replace(comparison, runs=comparison.runs[:count], groups=comparison.groups[:count], pairs=pairs)


def judged(comparison, accuracies, is_sure, make):
    """Return a comparison of runs that read so many images, whose pairs are judged by whether they are told for sure."""
    runs = tuple(
        replace(run, test_correct=correct, test_total=100) for run, correct in zip(comparison.runs, accuracies, strict=True)
    )
    pairs = tuple(make(pair, accuracies, SURE if is_sure(pair) else UNSURE) for pair in comparison.pairs)
    return replace(comparison, runs=runs, pairs=pairs)


def on_images(pair, accuracies, p_value):
    lead = accuracies[pair.first] - accuracies[pair.second]
    return replace(pair, test=PairedTest(max(lead, 0), max(-lead, 0), p_value))


def said(comparison):
    return [str(sentence) for sentence in comparison_sentences(comparison, has_settings=True)]


def test_of_four_runs_each_pair_is_told_and_of_more_the_number_of_sentences_does_not_grow(twelve):
    assert len([sentence for sentence in said(first(twelve, 4)) if "chance (p" in sentence]) == 6
    for count in (5, 8, 12):
        assert len(said(first(twelve, count))) <= 4
        assert "chance (p" not in " ".join(said(first(twelve, count)))


def test_of_many_runs_the_best_is_held_against_each_of_the_others(twelve):
    accuracies = [50, 60, 97, 55, 96, 95, 40, 30, 20, 10, 5, 1]
    told = said(
        judged(twelve, accuracies, lambda pair: {pair.first, pair.second} not in ({2, 4}, {2, 5}, {8, 9}), on_images)
    )
    assert told == [
        "“run 2” reads the most of the test data; its lead over 9 of the other 11 is more than chance.",
        "Its lead over these may be chance: “run 4”, “run 5”.",
        "Pairs that differ by more than chance: 63 of 66; each p is corrected for their number (Holm).",
    ]


def test_of_many_like_runs_none_is_said_to_be_better(twelve):
    told = said(judged(twelve, [50] * 12, lambda _: False, on_images))
    assert told[0] == "“run 0” reads the most of the test data; its lead over each of the other 11 may be chance."
    assert told[1].startswith("Pairs that differ by more than chance: 0 of 66;")


def test_not_more_than_five_are_named(twelve):
    told = said(judged(twelve, range(12, 0, -1), lambda pair: pair.second == 11, on_images))
    names = ", ".join(f"“run {number}”" for number in range(1, 6))
    assert told[1] == f"Its lead over these may be chance: {names} and 5 more."


def test_groups_are_told_by_their_seeds(twelve):
    groups = tuple(GroupCurves(f"g{place}", f"group {place}", (run,), ()) for place, run in enumerate(twelve.runs))
    means = [round(run.validation_accuracy, 6) for run in twelve.runs]
    best = max(range(12), key=means.__getitem__)

    def over_seeds(pair, _, p_value):
        lead = means[pair.first] - means[pair.second]
        return replace(pair, test=None, seeds=SeedTest(20, lead or 0.01, 0.1, 20, p_value, 66))

    comparison = judged(replace(twelve, groups=groups), [1] * 12, lambda pair: best in (pair.first, pair.second), over_seeds)
    told = said(comparison)
    assert told[0].startswith(f"“group {best}” has the best mean over its seeds; its lead over ")
    assert told[-1] == "Pairs that differ by more than luck: 11 of 66; each p is corrected for their number (Holm)."
    few = replace(
        comparison, pairs=tuple(replace(pair, seeds=replace(pair.seeds, count=6, p_value=1.0)) for pair in comparison.pairs)
    )
    assert said(few)[-1] == "For so many pairs, fewer than 12 seeds are too few to tell them from luck."


def test_few_pairs_of_one_kind_are_each_told_beside_many_of_the_other(twelve):
    groups = (None, None, *(GroupCurves(f"g{place}", f"group {place}", (twelve.runs[place],), ()) for place in range(2, 12)))

    def by_kind(pair, accuracies, p_value):
        if pair.second < 2:
            return on_images(pair, accuracies, p_value)
        return replace(pair, test=None, seeds=SeedTest(20, 0.01, 0.1, 20, p_value, 65))

    told = said(judged(replace(twelve, groups=groups), [60, *[50] * 11], lambda _: True, by_kind))
    assert told[-1] == "“run 0” reads more of the test data than “run 1”, by more than chance (p\u00a0=\u00a00.001)."
    assert sum(sentence.startswith("Pairs that differ") for sentence in told) == 1


def test_what_was_not_tested_is_said_once(twelve):
    untested = replace(twelve, pairs=tuple(replace(pair, test=None) for pair in twelve.pairs))
    assert said(untested) == ["Which of two reads better is said once both were tested on the data that are open."]
