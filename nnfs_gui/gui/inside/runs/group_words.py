"""A group of runs in words, column by column: what all of its runs say, or their mean and its interval, or their sum."""

from collections.abc import Callable
from typing import Any

from nnfs_gui.gui.inside.runs.columns import Column
from nnfs_gui.gui.inside.runs.groups import RunGroup
from nnfs_gui.gui.inside.runs.words import candidate_words, date_words, duration_words, percent_words
from nnfs_gui.gui.words import in_figures, translate
from nnfs_gui.inspection.experiments.summary import Summary
from nnfs_gui.storage.library.run_record import Run, RunStatus


def group_text(column: Column, group: RunGroup) -> str:
    """Return what a column says of a group: of what is not told of groups, what all of its runs say, or nothing."""
    if column.id in _TEXTS:
        return _TEXTS[column.id](group)
    texts = {column.text(run) for run in group.runs}
    return texts.pop() if len(texts) == 1 else ""


def group_key(column: Column, group: RunGroup) -> Any:
    """Return by what a column sorts a group, among runs."""
    return _KEYS[column.id](group) if column.id in _KEYS else column.key(group.runs[0])


def group_hint(column: Column, group: RunGroup) -> str:
    """Return what a cell says in full."""
    return summary_words(group) if column.id == "validation" else group_text(column, group)


def seeds_words(summary: Summary | None) -> str:
    """Return the mean of shares with its 95 % interval, in percent."""
    if summary is None:
        return ""
    mean = percent_words(summary.mean)
    if summary.share_interval is None:
        return mean
    return f"{mean} ({'–'.join(map(percent_words, summary.share_interval))})"


def _mean_words(group: RunGroup) -> str:
    """Return the mean validation accuracy in percent, and by how many points its 95 % interval goes to both sides."""
    summary = group.summary
    if summary is None or summary.interval is None:
        return seeds_words(summary)
    return f"{percent_words(summary.mean)} ± {in_figures(100 * (summary.interval[1] - summary.mean), '.2f')}"


def summary_words(group: RunGroup) -> str:
    """Return how the runs of a group did, in whole sentences."""
    summary = group.summary
    if summary is None:
        return translate("RunGroups", "None of its runs has finished yet.") if group.is_candidate else ""
    count = summary.count
    lines = [translate("RunGroups", "Mean of %Ln finished run(s): {0} %", "", count).format(percent_words(summary.mean))]
    if summary.share_interval is not None and summary.spread is not None:
        low, high = map(percent_words, summary.share_interval)
        spread = in_figures(100 * summary.spread, ".2f")
        lines += [
            translate("RunGroups", "95 % interval of the mean: {0} to {1} %").format(low, high),
            translate("RunGroups", "Standard deviation over the seeds: {0} points").format(spread),
            translate("RunGroups", "From {0} to {1} %").format(percent_words(summary.low), percent_words(summary.high)),
        ]
    return "\n".join(lines)


def _mean_test(group: RunGroup) -> float | None:
    """Return the mean test accuracy, where all runs that stand for the group were tested."""
    shares = [run.test_accuracy for run in group.representatives]
    known = [share for share in shares if share is not None]
    return sum(known) / len(known) if group.is_candidate and len(known) == len(shares) > 0 else None


def _settings_words(group: RunGroup) -> str:
    if group.is_candidate:
        return candidate_words(group.runs[0])
    count = len(group.parts)
    return translate("RunGroups", "%Ln candidate(s)", "", count)


def _status_words(group: RunGroup) -> str:
    runs = group.runs
    finished = sum(run.status is RunStatus.FINISHED for run in runs)
    return translate("RunGroups", "{0} of {1} finished").format(in_figures(finished), in_figures(len(runs)))


def _seconds(group: RunGroup) -> float:
    return sum(run.seconds for run in group.runs)


def _newest(group: RunGroup) -> Run:
    return max(group.runs, key=lambda run: run.number)


def _nothing(_: RunGroup) -> str:
    return ""


def _or_last(share: float | None) -> float:
    return -1.0 if share is None else share


_TEXTS: dict[str, Callable[[RunGroup], str]] = {
    "name": lambda group: group.name,
    "settings": _settings_words,
    "validation": _mean_words,
    "test": lambda group: percent_words(_mean_test(group)),
    "interval": _nothing,  # which is that of one network
    "best": _nothing,
    "time": lambda group: duration_words(_seconds(group)),
    "rate": _nothing,
    "status": _status_words,
    "begun": lambda group: date_words(_newest(group)),
}
_KEYS: dict[str, Callable[[RunGroup], Any]] = {
    "name": lambda group: group.name.casefold(),
    "settings": _settings_words,
    "validation": lambda group: -1.0 if group.summary is None else group.summary.mean,
    "test": lambda group: _or_last(_mean_test(group)),
    "interval": lambda group: _or_last(_mean_test(group)),
    "best": lambda group: max(_or_last(run.best_validation_accuracy) for run in group.runs),
    "time": _seconds,
    "status": _status_words,
    "begun": lambda group: _newest(group).number,
}
