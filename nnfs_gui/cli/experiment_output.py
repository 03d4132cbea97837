"""What the commands for experiments print."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from nnfs_gui.cli.completion import SHORT_ID
from nnfs_gui.cli.output import echo, print_json, say
from nnfs_gui.cli.quiet import is_quiet
from nnfs_gui.cli.terminal import ProgressLine
from nnfs_gui.experiments.candidates import VARIABLE
from nnfs_gui.experiments.driver import DriveEvent, TrialChanged
from nnfs_gui.experiments.estimate import Estimate
from nnfs_gui.experiments.results import CandidateFigures, Results, read_results
from nnfs_gui.storage.library.experiment_record import Experiment, Trial, TrialState
from nnfs_gui.storage.library.library import Library

_ROW = "{:8}  {:9}  {:>9}  {}"
_OVER = (TrialState.FINISHED, TrialState.DIVERGED, TrialState.FAILED, TrialState.STOPPED)


class Watcher:
    """Prints what becomes of the trials of an experiment as it is driven."""

    def __init__(self, experiment: Experiment, as_json: bool) -> None:
        self._as_json = as_json
        self._line = ProgressLine()
        self._trials: dict[int, Trial] = {}
        say(f"{experiment.name} is the experiment {experiment.id[:SHORT_ID]}. Ctrl-C pauses it.")

    def tell(self, event: DriveEvent) -> None:
        self._line.clear()
        if not isinstance(event, TrialChanged):
            return
        before = self._trials.get(event.trial.number)
        self._trials[event.trial.number] = event.trial
        is_news = before is None or before.state is not event.trial.state
        if is_news and event.trial.state in (TrialState.PAUSED, *_OVER):
            self._print(event)
        running = sum(trial.state is TrialState.RUNNING for trial in self._trials.values())
        over = sum(trial.state in _OVER for trial in self._trials.values())
        epochs = sum(trial.epochs_done for trial in self._trials.values())
        self._line.write(f"{over} of {len(self._trials)} trials are over, {running} are running, {epochs:,} epochs")

    def _print(self, event: TrialChanged) -> None:
        trial, accuracy = event.trial, event.validation_accuracy
        if self._as_json:
            print_json(_trial_entry(trial) | {"validation_accuracy": accuracy})
        elif not is_quiet():
            read = "" if accuracy is None else f"  validation={accuracy:.2%}"
            echo(f"trial {trial.number}: {trial.state} after epoch {trial.epochs_done:,}{read}  {describe(trial.settings)}")


def describe(settings: Mapping[str, Any]) -> str:
    """Return the values of a candidate in one line, named as the options of `train`."""
    named = (
        f"{_name(key)}={value:.4g}" if isinstance(value, float) else f"{_name(key)}={value}"
        for key, value in settings.items()
    )
    return " ".join(named) or "nothing varied"


def describe_estimate(found: Estimate, children: int) -> str:
    """Return in a sentence what an experiment takes."""
    at_once = "one after the other" if children == 1 else f"{children} at once"
    if found.runs is None:
        runs = "Candidates are drawn until the time is over"
    else:
        candidates = _count(found.candidates or 0, "candidate")
        if found.combinations is not None and found.combinations > (found.candidates or 0):
            candidates = f"Only the first {found.candidates:,} of {found.combinations:,} combinations"
        runs = f"{candidates}, {_count(found.runs, 'run')} with about {_count(found.epochs or 0, 'epoch')}"
    seconds = found.seconds
    time = _count(max(round(seconds), 1), "second") if seconds < 100 else f"{seconds / 60:,.0f} minutes"
    time = time if seconds < 6_000 else f"{seconds / 3600:,.1f} hours"
    return f"{runs}: about {time}, {at_once}, and {max(found.bytes / 1_000_000, 1):,.0f} MB in the library."


def _count(number: int, what: str) -> str:
    return f"{number:,} {what}" + ("" if number == 1 else "s")


def print_experiments(experiments: Iterable[tuple[Experiment, Sequence[Trial]]], as_json: bool) -> None:
    """Print a line for each experiment."""
    rows = list(experiments)
    if rows and not as_json:
        echo(_ROW.format("id", "status", "trials", "name"))
    for experiment, trials in rows:
        over = sum(trial.state in _OVER for trial in trials)
        if as_json:
            print_json(_experiment_entry(experiment) | {"trials": len(trials), "trials_over": over})
        else:
            echo(_ROW.format(experiment.id[:SHORT_ID], experiment.status, f"{over}/{len(trials)}", experiment.name))


def print_experiment(library: Library, experiment: Experiment, as_json: bool) -> None:
    """Print an experiment and its candidates, the best first."""
    results = read_results(library, experiment.id)
    if as_json:
        entries = [_candidate_entry(results, candidate) for candidate in results.candidates]
        print_json(_experiment_entry(experiment) | {"candidates": entries})
        return
    echo(f"{experiment.name}: {experiment.status}")
    if experiment.problem:
        echo(experiment.problem)
    for candidate in results.candidates:
        echo(_candidate_line(candidate, is_chosen=candidate.number == experiment.chosen))
    tested = results.tested
    if tested is not None:
        low, high = tested.interval
        count = len(results.candidates)
        which = f"Candidate {experiment.chosen} did best on the validation data; it alone" if count > 1 else "It"
        figure = f"{tested.accuracy:.2%} of the test data is read right"
        echo(f"{which} was tested, once: {figure} (95% interval {low:.2%} to {high:.2%}).")


def _candidate_line(candidate: CandidateFigures, *, is_chosen: bool) -> str:
    mark = "*" if is_chosen else " "
    summary = candidate.summary
    mean = "      -" if summary is None else f"{summary.mean:7.2%}"
    if summary is not None and summary.share_interval is not None:
        mean += " ({:.2%} to {:.2%})".format(*summary.share_interval)
    counts = Counter(trial.state for trial in candidate.trials)
    states = ", ".join(f"{count} {state}" for state, count in counts.items())
    return f"{mark} {candidate.number:4}  {mean}  epoch {candidate.epochs:,}  {describe(candidate.settings)}  ({states})"


def _name(key: str) -> str:
    return VARIABLE[key].option.removeprefix("--") if key in VARIABLE else key


def _trial_entry(trial: Trial) -> dict[str, Any]:
    return {
        "trial": trial.number,
        "candidate": trial.candidate,
        "seed": trial.seed,
        "settings": dict(trial.settings),
        "state": trial.state,
        "epochs": trial.epochs,
        "epochs_done": trial.epochs_done,
        "run": trial.run_id,
        "problem": trial.problem,
    }


def _experiment_entry(experiment: Experiment) -> dict[str, Any]:
    return {
        "id": experiment.id,
        "name": experiment.name,
        "status": experiment.status,
        "created": experiment.created.isoformat(),
        "dataset": experiment.dataset,
        "seconds": experiment.seconds,
        "chosen": experiment.chosen,
        "problem": experiment.problem,
    }


def _candidate_entry(results: Results, candidate: CandidateFigures) -> dict[str, Any]:
    summary = candidate.summary
    tested = results.tested if candidate.number == results.experiment.chosen else None
    return {
        "candidate": candidate.number,
        "settings": dict(candidate.settings),
        "mean": None if summary is None else summary.mean,
        "spread": None if summary is None else summary.spread,
        "interval": None if summary is None else summary.share_interval,
        "epochs": candidate.epochs,
        "test_accuracy": None if tested is None else tested.accuracy,
        "test_interval": None if tested is None else tested.interval,
        "trials": [_trial_entry(trial) for trial in candidate.trials],
    }
