"""Says in a sentence whether a difference between two settings is more than luck."""

from nnfs_gui.inspection.experiments.seed_test import Answer, SeedTest, fewest_seeds
from nnfs_gui.words import QT_TRANSLATE_NOOP, Figure, Text

_MOST_SEEDS = 1000  # that are advised; nobody trains more


def luck_words(test: SeedTest) -> Text:
    """Return what a test of shares, such as accuracies, says; the difference in points, which are hundredths."""
    match test.answer:
        case Answer.MORE_THAN_LUCK:
            template = QT_TRANSLATE_NOOP(
                "Core", "The difference ({points} points) is more than luck: {agreeing} of {count} seeds agree, {p}."
            )
        case Answer.MAYBE_LUCK if test.mean:
            template = QT_TRANSLATE_NOOP(
                "Core", "The difference ({points} points) may be luck: {agreeing} of {count} seeds agree, {p}. {needed}"
            )
        case Answer.MAYBE_LUCK:
            template = QT_TRANSLATE_NOOP("Core", "On the mean of {count} seeds neither is better.")
        case Answer.TOO_FEW_SEEDS if test.count == 1:
            template = QT_TRANSLATE_NOOP(
                "Core",
                "One seed is too few to tell the difference ({points} points) from luck: {fewest} are needed at least.",
            )
        case Answer.TOO_FEW_SEEDS:
            template = QT_TRANSLATE_NOOP(
                "Core",
                "{count} seeds are too few to tell the difference ({points} points) from luck: {agreeing} of them agree,"
                " {p}. At least {fewest} are needed. {needed}",
            )
        case Answer.EQUAL:
            template = QT_TRANSLATE_NOOP("Core", "Both do equally well with each of the seeds that they share ({count}).")
        case Answer.NO_PAIRS:
            template = QT_TRANSLATE_NOOP(
                "Core", "No finished runs of them share a seed, so that a difference cannot be told from luck."
            )
    return Text(
        template,
        points=_points(abs(test.mean)),
        agreeing=Figure(test.agreeing),
        count=Figure(test.count),
        p=_p_words(test),
        fewest=fewest_seeds(test.comparisons),
        needed=_needed(test),
    )


def pair_text(first: str | Text, second: str | Text, test: SeedTest) -> Text:
    """Return whether one of two is better, by their names, and whether that is more than luck."""
    if test.mean < 0:
        first, second = second, first
    asked = QT_TRANSLATE_NOOP("Core", "{first} or {second}? {luck}")
    if test.answer is Answer.MORE_THAN_LUCK:
        asked = QT_TRANSLATE_NOOP("Core", "{first} is better than {second}. {luck}")
    return Text(asked, first=first, second=second, luck=luck_words(test))


def _points(difference: float) -> Figure:
    points = 100 * difference
    return Figure(points, ".2f" if points >= 0.005 else ".1g")


def _p_words(test: SeedTest) -> Text:
    is_tiny = test.p_value < 0.001
    chance = QT_TRANSLATE_NOOP("Core", "p < {p}") if is_tiny else QT_TRANSLATE_NOOP("Core", "p = {p}")
    p = Text(chance, p=0.001 if is_tiny else Figure(test.p_value, ".2g"))
    if test.comparisons == 1:
        return p
    corrected = QT_TRANSLATE_NOOP("Core", "{p} after Holm's correction for {n:,} comparisons")
    return Text(corrected, p=p, n=test.comparisons)


def _needed(test: SeedTest) -> Text:
    needed = test.seeds_needed or 0
    if needed > _MOST_SEEDS:
        return Text(
            QT_TRANSLATE_NOOP("Core", "It is so small beside its spread that hardly any number of seeds would tell.")
        )
    enough = QT_TRANSLATE_NOOP("Core", "If it truly is that large, about {n:,} seeds would show it.")
    return Text(enough, n=needed)
