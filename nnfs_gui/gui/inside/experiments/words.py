"""Experiments in words: their candidates, how they stand, and how far they are."""

import math
from collections import Counter

from nnfs_gui.experiments.candidates import VARIABLE, check_value
from nnfs_gui.experiments.domains import Value
from nnfs_gui.experiments.results import UNDER_WAY, CandidateFigures, Results
from nnfs_gui.gui.controls.setting_words import label_of, name_in_sentence, value_words
from nnfs_gui.gui.words import in_figures, translate
from nnfs_gui.settings import Choice, ConfigError
from nnfs_gui.storage.library.experiment_record import Experiment, ExperimentStatus, TrialState
from nnfs_gui.words import showable


def title_of(key: str) -> str:
    """Return what stands over the values of a setting that is varied."""
    return label_of(VARIABLE[key])


def setting_words(key: str, value: Value | None) -> str:
    """Return a value of what is varied; a dash where it does nothing."""
    if value is None:
        return "–"
    try:
        check_value(key, value)
    except ConfigError:  # a library may hold anything
        return showable(str(value))
    return value_words(VARIABLE[key], value)


def candidate_words(candidate: CandidateFigures) -> str:
    """Return the settings of a candidate in a few words."""
    parts = []
    for key, value in candidate.settings.items():
        if key in VARIABLE:
            words = setting_words(key, value)
            parts.append(words if isinstance(VARIABLE[key].kind, Choice) else f"{name_in_sentence(VARIABLE[key])} {words}")
    return ", ".join(parts) or translate("ExperimentWords", "the settings that all have")


def accuracy_words(candidate: CandidateFigures) -> str:
    """Return the mean of the validation accuracies, in percent."""
    return "" if candidate.summary is None else in_figures(100 * candidate.summary.mean, ".2f")


def interval_words(candidate: CandidateFigures) -> str:
    """Return the 95 % interval of the mean, in percent; it takes two seeds."""
    summary = candidate.summary
    if summary is None or summary.share_interval is None:
        return ""
    return "–".join(in_figures(100 * end, ".2f") for end in summary.share_interval)


def seconds_words(seconds: float) -> str:
    """Return how long something took."""
    if seconds < 60:
        return translate("ExperimentWords", "{0} s").format(in_figures(seconds, ".1f"))
    if seconds < 3600:
        return translate("ExperimentWords", "{0} min").format(in_figures(seconds / 60, ".1f"))
    return translate("ExperimentWords", "{0} h").format(in_figures(seconds / 3600, ",.1f"))


def state_words(state: TrialState, count: int) -> str:
    """Return how so many trials stand."""
    words = {
        TrialState.WAITING: translate("ExperimentWords", "%Ln waiting", "", count),
        TrialState.RUNNING: translate("ExperimentWords", "%Ln running", "", count),
        TrialState.PAUSED: translate("ExperimentWords", "%Ln set aside early", "", count),
        TrialState.FINISHED: translate("ExperimentWords", "%Ln finished", "", count),
        TrialState.DIVERGED: translate("ExperimentWords", "%Ln diverged", "", count),
        TrialState.FAILED: translate("ExperimentWords", "%Ln failed", "", count),
        TrialState.STOPPED: translate("ExperimentWords", "%Ln stopped", "", count),
    }
    assert set(words) == set(TrialState)
    return words[state]


def states_words(candidate: CandidateFigures) -> str:
    """Return how the trials of a candidate stand; of one that is alone, without its number."""
    if len(candidate.trials) == 1:
        return _state_word(candidate.trials[0].state)
    counts = Counter(trial.state for trial in candidate.trials)
    return ", ".join(state_words(state, count) for state, count in counts.items())


def _state_word(state: TrialState) -> str:
    words = {
        TrialState.WAITING: translate("ExperimentWords", "waiting"),
        TrialState.RUNNING: translate("ExperimentWords", "running"),
        TrialState.PAUSED: translate("ExperimentWords", "set aside early"),
        TrialState.FINISHED: translate("ExperimentWords", "finished"),
        TrialState.DIVERGED: translate("ExperimentWords", "diverged"),
        TrialState.FAILED: translate("ExperimentWords", "failed"),
        TrialState.STOPPED: translate("ExperimentWords", "stopped"),
    }
    assert set(words) == set(TrialState)
    return words[state]


def status_words(experiment: Experiment) -> str:
    """Return how an experiment stands."""
    words = {
        ExperimentStatus.WAITING: translate("ExperimentWords", "waiting"),
        ExperimentStatus.RUNNING: translate("ExperimentWords", "running"),
        ExperimentStatus.PAUSED: translate("ExperimentWords", "paused"),
        ExperimentStatus.FINISHED: translate("ExperimentWords", "finished"),
    }
    assert set(words) == set(ExperimentStatus)
    return words[experiment.status]


def thing_words(candidate: CandidateFigures) -> str:
    """Return what is said of a candidate that is pointed at."""
    parts = [candidate_words(candidate)]
    if candidate.summary is not None:
        parts.append(_validation_words(candidate))
    return "\n".join([*parts, states_words(candidate)])


def done_share(results: Results) -> float:
    """Return how much of its runs an experiment has done, from 0 to 1: of those planned, or where only time says, begun."""
    if results.experiment.status is ExperimentStatus.FINISHED:
        return 1.0
    over = sum(trial.state not in UNDER_WAY for trial in results.trials)
    return over / max(len(results.trials), results.planned_runs or 1)


def percent(share: float) -> float:
    """Return a share in percent, NaN where there is none."""
    return math.nan if math.isnan(share) else 100 * share


def standing_words(results: Results) -> str:
    """Return how an experiment stands: how many runs are done, what went wrong, and which candidate did best."""
    experiment, trials = results.experiment, results.trials
    counts = Counter(trial.state for trial in trials)
    parts = [", ".join(state_words(state, counts[state]) for state in TrialState if counts[state])]
    planned = results.planned_runs or 0
    if planned > len(trials) and experiment.status is not ExperimentStatus.FINISHED:
        parts = [translate("ExperimentWords", "{0}, of %Ln run(s)", "", planned).format(parts[0])]
    if not trials:
        parts = [translate("ExperimentWords", "No run has begun yet")]
    if experiment.status is ExperimentStatus.WAITING:
        parts = [translate("ExperimentWords", "It waits, and begins when what runs before it has ended")]
    sentences = [f"{parts[0]}."]
    if experiment.problem:
        sentences.append(translate("ExperimentWords", "It was paused: {0}").format(experiment.problem))
    best = next((candidate for candidate in results.candidates if candidate.number == experiment.chosen), None)
    if best is not None:
        sentences += [_best_words(results, best), _test_words(results)]
    elif results.keys and results.candidates and results.candidates[0].summary is not None:
        first = results.candidates[0]
        leading = translate("ExperimentWords", "Best so far: {0}, {1} % of the validation images.")
        sentences.append(leading.format(candidate_words(first), accuracy_words(first)))
    return " ".join(filter(None, sentences))


def _best_words(results: Results, best: CandidateFigures) -> str:
    """Return how the best candidate did; where nothing is varied there was no choice."""
    if results.keys:
        chosen = translate("ExperimentWords", "Chosen by validation: {0}, {1} %.")
        return chosen.format(candidate_words(best), accuracy_words(best))
    return "" if best.summary is None else f"{_validation_words(best)}."


def _validation_words(candidate: CandidateFigures) -> str:
    """Return the share of the validation images that a candidate with figures reads right."""
    count = 0 if candidate.summary is None else candidate.summary.count
    words = translate("ExperimentWords", "{0} % of the validation images, mean of %Ln run(s)", "", count)
    if count == 1:
        words = translate("ExperimentWords", "{0} % of the validation images")
    return words.format(accuracy_words(candidate))


def _test_words(results: Results) -> str:
    tested = results.tested
    if tested is None:
        return translate("ExperimentWords", "Its test figure is measured once, when it is opened.")
    low, high = (in_figures(100 * end, ".2f") for end in tested.interval)
    words = translate("ExperimentWords", "On the test images, measured once: {0} % (95 % interval {1} – {2} %).")
    return words.format(in_figures(100 * tested.accuracy, ".2f"), low, high)
