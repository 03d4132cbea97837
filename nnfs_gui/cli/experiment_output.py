"""What the commands for experiments print."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from nnfs_gui.cli.completion import SHORT_ID
from nnfs_gui.cli.output import echo, print_json, say
from nnfs_gui.cli.quiet import is_quiet
from nnfs_gui.cli.terminal import ProgressLine
from nnfs_gui.experiments.candidates import VARIABLE
from nnfs_gui.experiments.driver import DriveEvent, TrialChanged
from nnfs_gui.experiments.estimate import Estimate
from nnfs_gui.experiments.results import CandidateResult, candidate_results
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
    results = candidate_results(library, experiment.id)
    if as_json:
        print_json(_experiment_entry(experiment) | {"candidates": [_result_entry(result) for result in results]})
        return
    echo(f"{experiment.name}: {experiment.status}")
    if experiment.problem:
        echo(experiment.problem)
    for result in results:
        echo(_result_line(result, is_chosen=result.candidate == experiment.chosen))
    chosen = next((result for result in results if result.candidate == experiment.chosen), None)
    if chosen is not None and chosen.tested is not None:
        low, high = chosen.tested.interval
        which = f"Candidate {chosen.candidate} did best on the validation images; it alone" if len(results) > 1 else "It"
        figure = f"{chosen.tested.accuracy:.2%} of the test images are read right"
        echo(f"{which} was tested, once: {figure} (95 % interval {low:.2%} to {high:.2%}).")


def _result_line(result: CandidateResult, *, is_chosen: bool) -> str:
    mark = "*" if is_chosen else " "
    summary = result.summary
    mean = "      -" if summary is None else f"{summary.mean:7.2%}"
    if summary is not None and summary.share_interval is not None:
        mean += " ({:.2%} to {:.2%})".format(*summary.share_interval)
    states = ", ".join(f"{count} {state}" for state, count in result.states.items())
    return f"{mark} {result.candidate:4}  {mean}  epoch {result.epochs:,}  {describe(result.settings)}  ({states})"


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


def _result_entry(result: CandidateResult) -> dict[str, Any]:
    summary = result.summary
    return {
        "candidate": result.candidate,
        "settings": dict(result.settings),
        "mean": None if summary is None else summary.mean,
        "spread": None if summary is None else summary.spread,
        "interval": None if summary is None else summary.share_interval,
        "test_accuracy": None if result.tested is None else result.tested.accuracy,
        "test_interval": None if result.tested is None else result.tested.interval,
        "trials": [_trial_entry(trial) for trial in result.trials],
    }
