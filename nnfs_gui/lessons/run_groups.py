"""Conditions on several runs: how many there are, in what they differ, and with how many seeds."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from nnfs_gui.lessons.figures import COUNT, RUN_FIGURES, SETTINGS_FIGURES, least_missing
from nnfs_gui.lessons.situation import RunFacts
from nnfs_gui.lessons.wanted import FieldKind, Name, Wanted, in_words
from nnfs_gui.words import QT_TRANSLATE_NOOP, Text

_SETTING = Name(tuple(SETTINGS_FIGURES))
# beside its own fields, figures that each of the runs must have
RUNS_FIELDS: dict[str, FieldKind] = {
    **{name: figure.kind for name, figure in RUN_FIGURES.items()},
    "count": COUNT,
    "differ_in": _SETTING,
    "same": _SETTING,
    "seeds": COUNT,
}
_FEW = QT_TRANSLATE_NOOP("Core", "Not yet: such runs: {found}; there must be {wanted}.")
_FEW_DIFFERENT = QT_TRANSLATE_NOOP("Core", "Not yet: runs that differ in {setting}: {found}; there must be {wanted}.")
_FEW_SEEDS = QT_TRANSLATE_NOOP("Core", "Not yet: runs that differ in their seeds alone: {found}; there must be {wanted}.")


def runs_missing(wanted: Mapping[str, Wanted], runs: Sequence[RunFacts]) -> Text | None:
    """Say what these runs lack to be what is wanted of them; nothing if they are it."""
    figures = {name: value for name, value in wanted.items() if name not in ("count", "differ_in", "same", "seeds")}
    runs = [run for run in runs if not least_missing(RUN_FIGURES, figures, [run])]
    if "seeds" in wanted:
        most = max((len({run.config.seed for run in group}) for group in _grouped(runs, _without_seed)), default=0)
        if not (at_least := _at_least(wanted["seeds"])).allows(most):
            return _few(_FEW_SEEDS, most, at_least)
    count = _at_least(wanted.get("count", Wanted(2.0 if "seeds" not in wanted else 1.0, ">=")))
    groups = [runs]
    if "same" in wanted:
        same = str(wanted["same"].value)
        groups = _grouped(runs, lambda run: SETTINGS_FIGURES[same].of(run.config))
    if "differ_in" in wanted:
        name = str(wanted["differ_in"].value)
        found = max((len({SETTINGS_FIGURES[name].of(run.config) for run in group}) for group in groups), default=0)
        words = Text(SETTINGS_FIGURES[name].what)
        return None if count.allows(found) else _few(_FEW_DIFFERENT, found, count, setting=words)
    found = max(map(len, groups), default=0)
    return None if count.allows(found) else _few(_FEW, found, count)


def _at_least(wanted: Wanted) -> Wanted:
    """Return a count that is reached also by more."""
    return replace(wanted, compare=">=") if wanted.compare == "=" else wanted


def _few(template: str, found: int, wanted: Wanted, **fields: Any) -> Text:
    shown, words = in_words(COUNT, wanted, found)
    return Text(template, found=shown, wanted=words, **fields)


def _without_seed(run: RunFacts) -> object:
    return replace(run.config, seed=0)


def _grouped(runs: Sequence[RunFacts], key: Any) -> list[list[RunFacts]]:
    groups: dict[object, list[RunFacts]] = {}
    for run in runs:
        groups.setdefault(key(run), []).append(run)
    return list(groups.values())
