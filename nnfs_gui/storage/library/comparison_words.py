"""What a comparison of runs comes to, in whole sentences: the same in the window and in a report."""

from collections.abc import Callable, Iterator

from nnfs_gui.inspection.experiments.luck_words import pair_text
from nnfs_gui.inspection.runs.run_words import chance_text
from nnfs_gui.storage.library.run_comparison import RunComparison
from nnfs_gui.words import QT_TRANSLATE_NOOP, Figure, Text


def comparison_sentences(
    comparison: RunComparison, *, has_settings: bool, shorten: Callable[[str], str] = str
) -> Iterator[Text]:
    """Yield which of compared runs are better, and how sure that is.

    `has_settings` is whether settings are told in which they differ; a name is said as `shorten` returns it.
    """
    if len(comparison.runs) > 1 and not has_settings:
        yield Text(QT_TRANSLATE_NOOP("Core", "Their settings are all the same."))
    unknown = tested = 0
    for pair in comparison.pairs:
        first, second = (f"“{shorten(comparison.names[place])}”" for place in (pair.first, pair.second))
        if pair.seeds is not None:
            yield pair_text(first, second, pair.seeds)
        elif pair.test is None:
            unknown += 1
        else:
            tested += 1
            if pair.test.only_second > pair.test.only_first:
                first, second = second, first
            yield chance_text(first, second, pair.test.p_value)
    if tested > 1:
        yield Text(QT_TRANSLATE_NOOP("Core", "Each p is corrected for {count} comparisons (Holm)."), count=Figure(tested))
    if unknown:
        yield Text(
            QT_TRANSLATE_NOOP("Core", "Which of two reads better is said once both were tested on the images that are open.")
        )
