"""What a comparison of runs comes to, in whole sentences: the same in the window, in a report and at the terminal."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from nnfs_gui.data.class_labels import name_some
from nnfs_gui.inspection.experiments.luck_words import pair_text
from nnfs_gui.inspection.experiments.seed_test import LEVEL, Answer, SeedTest, fewest_seeds
from nnfs_gui.inspection.experiments.summary import summarize
from nnfs_gui.inspection.runs.comparison import PairedTest
from nnfs_gui.inspection.runs.run_words import chance_text
from nnfs_gui.quoted import quoted
from nnfs_gui.storage.library.run_comparison import RunComparison, RunPair, seed_figures
from nnfs_gui.words import QT_TRANSLATE_NOOP, Figure, Text

_MOST_PAIRS = 6  # of which each is told: those of four runs


def comparison_sentences(
    comparison: RunComparison, *, has_settings: bool, say: Callable[[Text], str] = str
) -> Iterator[Text]:
    """Yield which of compared runs are better, and how sure that is.

    Of few runs each pair is told. Of many that is how the best one stands to the others, and how many pairs differ.
    `has_settings` is whether settings are told in which they differ; `say` puts a name into words.
    """
    if len(comparison.runs) > 1 and not has_settings:
        yield Text(QT_TRANSLATE_NOOP("Core", "Their settings are all the same."))
    names = [quoted(say(title)) for title in comparison.titles]
    tests = {_places(pair): pair.test for pair in comparison.pairs if pair.seeds is None and pair.test is not None}
    seeds = {_places(pair): pair.seeds for pair in comparison.pairs if pair.seeds is not None}
    if len(seeds) > _MOST_PAIRS:
        yield from _of_seeds(comparison, names, seeds)
    else:
        yield from (pair_text(names[first], names[second], test) for (first, second), test in seeds.items())
    if len(tests) > _MOST_PAIRS:
        yield from _of_tests(comparison, names, tests)
    else:
        yield from _each_test(names, tests)
    if len(tests) + len(seeds) < len(comparison.pairs):
        yield Text(
            QT_TRANSLATE_NOOP("Core", "Which of two reads better is said once both were tested on the data that are open.")
        )


def _places(pair: RunPair) -> tuple[int, int]:
    return pair.first, pair.second


def _each_test(names: Sequence[Text], tests: Mapping[tuple[int, int], PairedTest]) -> Iterator[Text]:
    for (first, second), test in tests.items():
        better, worse = (second, first) if test.only_second > test.only_first else (first, second)
        yield chance_text(names[better], names[worse], test.p_value)
    if len(tests) > 1:
        yield Text(
            QT_TRANSLATE_NOOP("Core", "Each p is corrected for {count} comparisons (Holm)."), count=Figure(len(tests))
        )


@dataclass(frozen=True, slots=True)
class _Phrases:
    """The sentences on how the best of many stands to the others, as marked templates."""

    leads: str
    may_lead: str  # where it leads none for sure
    doubtful: str
    pairs: str


def _of_tests(
    comparison: RunComparison, names: Sequence[Text], tests: Mapping[tuple[int, int], PairedTest]
) -> Iterator[Text]:
    """Say which of many runs reads the most test images, and how sure that is."""
    figures = {place: comparison.runs[place].test_accuracy or 0.0 for pair in tests for place in pair}
    better = {
        pair: pair[test.only_second > test.only_first] if test.p_value < LEVEL else None for pair, test in tests.items()
    }
    phrases = _Phrases(
        QT_TRANSLATE_NOOP(
            "Core",
            "{name} reads the most of the test data; its lead over {better} of the other {count} is more than chance.",
        ),
        QT_TRANSLATE_NOOP(
            "Core", "{name} reads the most of the test data; its lead over each of the other {count} may be chance."
        ),
        QT_TRANSLATE_NOOP("Core", "Its lead over these may be chance: {names}."),
        QT_TRANSLATE_NOOP(
            "Core",
            "Pairs that differ by more than chance: {different} of {count}; each p is corrected for their number (Holm).",
        ),
    )
    yield from _of_best(names, figures, better, phrases)


def _of_seeds(comparison: RunComparison, names: Sequence[Text], tests: Mapping[tuple[int, int], SeedTest]) -> Iterator[Text]:
    """Say which of many has the best mean over its seeds, and how sure that is."""
    compared = {place for pair in tests for place in pair}
    summaries = {
        place: summarize(seed_figures([run] if group is None else group.runs).values())
        for place, (run, group) in enumerate(zip(comparison.runs, comparison.groups, strict=True))
        if place in compared
    }
    figures = {place: found.mean for place, found in summaries.items() if found is not None}
    better = {pair: pair[test.mean < 0] if test.answer is Answer.MORE_THAN_LUCK else None for pair, test in tests.items()}
    phrases = _Phrases(
        QT_TRANSLATE_NOOP(
            "Core", "{name} has the best mean over its seeds; its lead over {better} of the other {count} is more than luck."
        ),
        QT_TRANSLATE_NOOP(
            "Core", "{name} has the best mean over its seeds; its lead over each of the other {count} may be luck."
        ),
        QT_TRANSLATE_NOOP("Core", "Its lead over these may be luck: {names}."),
        QT_TRANSLATE_NOOP(
            "Core",
            "Pairs that differ by more than luck: {different} of {count}; each p is corrected for their number (Holm).",
        ),
    )
    yield from _of_best(names, figures, better, phrases)
    if any(test.answer is Answer.TOO_FEW_SEEDS for test in tests.values()):
        few = QT_TRANSLATE_NOOP("Core", "For so many pairs, fewer than {fewest} seeds are too few to tell them from luck.")
        yield Text(few, fewest=Figure(fewest_seeds(max(test.comparisons for test in tests.values()))))


def _of_best(
    names: Sequence[Text], figures: Mapping[int, float], better: Mapping[tuple[int, int], int | None], phrases: _Phrases
) -> Iterator[Text]:
    """Say how the best, by the figure of each place, stands to the others; `better` of two is None where that is unsure."""
    if not figures:
        return
    best = max(figures, key=figures.__getitem__)
    others = {pair[pair[0] == best]: winner for pair, winner in better.items() if best in pair}
    doubtful = [other for other, winner in others.items() if winner != best]
    leads = phrases.leads if len(doubtful) < len(others) else phrases.may_lead
    yield Text(leads, name=names[best], better=Figure(len(others) - len(doubtful)), count=Figure(len(others)))
    if 0 < len(doubtful) < len(others):
        yield Text(phrases.doubtful, names=name_some([names[place] for place in doubtful]))
    different = sum(winner is not None for winner in better.values())
    yield Text(phrases.pairs, different=Figure(different), count=Figure(len(better)))
