"""What an experiment has come to, as texts: the same in the window and in a report."""

from nnfs_gui.experiments.candidates import VARIABLE, check_value
from nnfs_gui.experiments.domains import Value
from nnfs_gui.experiments.results import CandidateFigures, Results
from nnfs_gui.setting_kinds import Choice, ConfigError
from nnfs_gui.storage.library.experiment_record import ExperimentStatus
from nnfs_gui.training.setting_text import name_text, value_text
from nnfs_gui.words import QT_TRANSLATE_NOOP, Text

STATUS_NAMES = {
    ExperimentStatus.WAITING: QT_TRANSLATE_NOOP("Core", "waiting"),
    ExperimentStatus.RUNNING: QT_TRANSLATE_NOOP("Core", "running"),
    ExperimentStatus.PAUSED: QT_TRANSLATE_NOOP("Core", "paused"),
    ExperimentStatus.FINISHED: QT_TRANSLATE_NOOP("Core", "finished"),
}
assert set(STATUS_NAMES) == set(ExperimentStatus)


def varied_text(key: str, value: Value | None) -> Text:
    """Return a value of what is varied; a dash where it does nothing."""
    if value is None:
        return Text.joined(["–"])
    try:
        check_value(key, value)
    except ConfigError:  # a library may hold anything
        return Text.joined([str(value)])
    return value_text(VARIABLE[key], value)


def candidate_text(candidate: CandidateFigures) -> Text:
    """Return the settings of a candidate in a few words."""
    parts = []
    for key, value in candidate.settings.items():
        if key in VARIABLE:
            told = varied_text(key, value)
            is_choice = isinstance(VARIABLE[key].kind, Choice)
            parts.append(told if is_choice else Text.joined([name_text(VARIABLE[key]), told], " "))
    return Text.joined(parts) if parts else Text(QT_TRANSLATE_NOOP("Core", "the settings that all have"))


def validation_text(candidate: CandidateFigures) -> Text:
    """Return the share of the validation images that a candidate with figures reads right."""
    count = 0 if candidate.summary is None else candidate.summary.count
    if count == 1:
        return Text(QT_TRANSLATE_NOOP("Core", "{share:.2%} of the validation data"), share=candidate.mean)
    several = QT_TRANSLATE_NOOP("Core", "{share:.2%} of the validation data, mean of {n:,} runs")
    return Text(several, share=candidate.mean, n=count)


def result_texts(results: Results) -> list[Text]:
    """Return which candidate did best, and how it did on the test images; nothing where there is no figure yet."""
    chosen = results.experiment.chosen
    best = next((candidate for candidate in results.candidates if candidate.number == chosen), None)
    if best is not None:
        told = [] if best.summary is None else [_best_text(results, best)]
        return [*told, _test_text(results)]
    if results.keys and results.candidates and results.candidates[0].summary is not None:
        first = results.candidates[0]
        leading = QT_TRANSLATE_NOOP("Core", "Best so far: {candidate}, {share:.2%} of the validation data.")
        return [Text(leading, candidate=candidate_text(first), share=first.mean)]
    return []


def _best_text(results: Results, best: CandidateFigures) -> Text:
    """Return how the best candidate did; where nothing is varied there was no choice."""
    if results.keys:
        chosen = QT_TRANSLATE_NOOP("Core", "Chosen by validation: {candidate}, {share:.2%}.")
        return Text(chosen, candidate=candidate_text(best), share=best.mean)
    return Text.joined([validation_text(best), "."], "")


def _test_text(results: Results) -> Text:
    tested = results.tested
    if tested is None:
        return Text(QT_TRANSLATE_NOOP("Core", "Its test figure is measured once, when it is opened."))
    low, high = tested.interval
    words = QT_TRANSLATE_NOOP("Core", "On the test data, measured once: {share:.2%} (95 % interval {low:.2%} – {high:.2%}).")
    return Text(words, share=tested.accuracy, low=low, high=high)
