"""Experiments in words: their candidates, how they stand, and how far they are."""

import math
from collections import Counter

from nnfs_gui.experiments.candidates import VARIABLE
from nnfs_gui.experiments.domains import Value
from nnfs_gui.experiments.result_words import STATUS_NAMES, candidate_text, result_texts, validation_text, varied_text
from nnfs_gui.experiments.results import UNDER_WAY, CandidateFigures, Results
from nnfs_gui.gui.controls.setting_words import label_of
from nnfs_gui.gui.words import in_figures, in_words, translate, translated, unbroken
from nnfs_gui.inspection.runs.run_words import taken_text
from nnfs_gui.storage.library.experiment_record import Experiment, ExperimentStatus, TrialState


def title_of(key: str) -> str:
    """Return what stands over the values of a setting that is varied."""
    return label_of(VARIABLE[key])


def setting_words(key: str, value: Value | None) -> str:
    """Return a value of what is varied; a dash where it does nothing."""
    return unbroken(in_words(varied_text(key, value)))


def candidate_words(candidate: CandidateFigures) -> str:
    """Return the settings of a candidate in a few words."""
    return unbroken(in_words(candidate_text(candidate)))


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
    return in_words(taken_text(seconds))


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
    return translated(STATUS_NAMES[experiment.status])


def thing_words(candidate: CandidateFigures) -> str:
    """Return what is said of a candidate that is pointed at."""
    parts = [candidate_words(candidate)]
    if candidate.summary is not None:
        parts.append(in_words(validation_text(candidate)))
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
    sentences += (unbroken(in_words(text)) for text in result_texts(results))
    return " ".join(sentences)
