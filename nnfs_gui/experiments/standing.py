"""How trials and candidates stand in their experiment, by its log, and which did better: for all who tell of that."""

import math
import statistics
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from nnfs_gui.storage.library.experiment_record import Report, ReportKind, Trial, TrialCurve, TrialState

_CAME_TO_NOTHING = (TrialState.DIVERGED, TrialState.FAILED)

Standing = tuple[int, int, float, float, int]


@dataclass(frozen=True, slots=True)
class TrialFigures:
    """What a trial has come to in its experiment, whatever became of its run since; NaN where there is no figure."""

    epochs: int
    accuracy: float  # from 0 to 1: of its last epoch or, where the best network is kept, of that
    loss: float


def trial_figures(
    trials: Iterable[Trial], log: Iterable[Report], curves: Mapping[int, TrialCurve] | None = None
) -> dict[int, TrialFigures]:
    """Return what trials have come to, by their numbers: by what was reported, or while they train, by their curves."""
    logs: dict[int, list[Report]] = {}
    for report in log:
        logs.setdefault(report.trial, []).append(report)
    known = curves or {}
    return {trial.number: _figures(trial, logs.get(trial.number, []), known.get(trial.number)) for trial in trials}


def _figures(trial: Trial, log: Sequence[Report], curve: TrialCurve | None) -> TrialFigures:
    is_open = not log or log[-1].kind is ReportKind.STARTED
    epochs = min(trial.epochs, trial.epochs_done) if is_open else log[-1].epoch
    told = next((report for report in reversed(log) if report.validation_accuracy is not None), None)
    if told is not None and told.epoch == epochs and told.validation_accuracy is not None:
        loss = math.nan if told.validation_loss is None else told.validation_loss
        return TrialFigures(epochs, told.validation_accuracy, loss)
    accuracies = () if curve is None else curve.accuracies[:epochs]
    return TrialFigures(epochs, accuracies[-1] if accuracies else math.nan, math.nan)


def is_complete(trials: Iterable[Trial]) -> bool:
    """Say whether all trials of a candidate came to their end."""
    return all(trial.state is TrialState.FINISHED for trial in trials)


def common_epochs(figures: Iterable[TrialFigures]) -> int:
    """Return the epochs that every trial of a candidate has which has any."""
    return min((each.epochs for each in figures if each.epochs), default=0)


def standing(trials: Sequence[Trial], figures: Mapping[int, TrialFigures]) -> Standing:
    """Return by what a candidate is compared with others, of which the greatest did best.

    What was trained to its end stands before what was not, which stands by how far it came: after fewer epochs a figure may
    be higher by luck alone. Then counts the mean accuracy, of equal ones the lower loss, and then who came first. Last comes
    what came to nothing with one of its seeds.
    """
    own = [figures[trial.number] for trial in trials]
    is_whole = is_complete(trials)
    rank = 2 if is_whole else 0 if any(trial.state in _CAME_TO_NOTHING for trial in trials) else 1
    accuracy, loss = _mean(each.accuracy for each in own), _mean(each.loss for each in own)
    return (
        rank,
        0 if is_whole else common_epochs(own),
        -math.inf if math.isnan(accuracy) else accuracy,
        -math.inf if math.isnan(loss) else -loss,
        -trials[0].candidate,
    )


def by_candidate(trials: Iterable[Trial]) -> dict[int, list[Trial]]:
    """Return trials by the numbers of their candidates, in the order in which these come."""
    grouped: dict[int, list[Trial]] = {}
    for trial in trials:
        grouped.setdefault(trial.candidate, []).append(trial)
    return grouped


def best_candidate(trials: Sequence[Trial], log: Sequence[Report]) -> int | None:
    """Return the candidate that did best of those all of whose trials came to their end; None where there is none."""
    figures = trial_figures(trials, log)
    whole = [own for own in by_candidate(trials).values() if is_complete(own)]
    best = max(whole, key=lambda own: standing(own, figures), default=None)
    return None if best is None else best[0].candidate


def _mean(values: Iterable[float]) -> float:
    known = [value for value in values if math.isfinite(value)]
    return statistics.fmean(known) if known else math.nan
