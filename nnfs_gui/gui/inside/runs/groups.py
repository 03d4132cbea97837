"""Folds the runs of an experiment into one row of the table, and within it those that differ in their seeds alone."""

import functools
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, fields
from typing import TypeVar

from nnfs_gui.gui.inside.runs.words import candidate_words, differing_keys
from nnfs_gui.gui.words import translate
from nnfs_gui.inspection.experiments.summary import Summary, summarize
from nnfs_gui.storage.library.run_comparison import SeedGroup, seed_figures, standing_for
from nnfs_gui.storage.library.run_record import DamagedRun, Run
from nnfs_gui.training.config import TrainingConfig

K = TypeVar("K")
_FIELDS = tuple(field.name for field in fields(TrainingConfig) if field.name != "seed")


@dataclass(frozen=True, slots=True)
class RunGroup:
    """What folds into a row: the candidates of an experiment, or the runs of one, which differ in their seeds alone.

    `summary` is that of the validation accuracies of a candidate's runs that finished; None before the first of them.
    """

    id: str
    name: str
    parts: "tuple[Part, ...]"  # the newest first
    is_candidate: bool
    summary: Summary | None

    @property
    def runs(self) -> tuple[Run, ...]:
        """All runs, the newest first."""
        return tuple(run for part in self.parts for run in (part.runs if isinstance(part, RunGroup) else (part,)))

    @property
    def representatives(self) -> tuple[Run, ...]:
        """The runs that stand for it."""
        return standing_for(self.runs)

    @property
    def to_compare(self) -> SeedGroup:
        """What is compared as one."""
        return SeedGroup(self.id, self.name, tuple(run.id for run in self.runs))

    def with_run(self, run: Run) -> "RunGroup":
        """Return it with a run as it is now."""
        parts = (
            part.with_run(run) if isinstance(part, RunGroup) else run if part.id == run.id else part for part in self.parts
        )
        return _group(self.id, self.name, tuple(parts), is_candidate=self.is_candidate)


Part = Run | RunGroup


def fold(runs: Sequence[Run], experiments: Mapping[str, str]) -> tuple[Part, ...]:
    """Return runs, the newest first, with all of an experiment in the place of its newest.

    `experiments` tells what they are called, by their ids.
    """
    folded: list[Part] = []
    for key, together in _together(runs, lambda run: run.id if run.trial is None else run.trial.experiment).items():
        if together[0].trial is None:
            folded += together
        else:
            name = experiments.get(key) or translate("RunGroups", "An experiment that is gone")
            folded.append(_fold_experiment(key, name, together))
    return tuple(folded)


def can_be_ticked(item: Part | DamagedRun) -> bool:
    """Say whether something has a curve: a run, or runs that differ in their seeds alone."""
    return isinstance(item, Run) or (isinstance(item, RunGroup) and item.is_candidate)


def with_inner(parts: Sequence[Part]) -> list[Part]:
    """Return parts, each followed by those in it."""
    return [each for part in parts for each in (part, *(with_inner(part.parts) if isinstance(part, RunGroup) else ()))]


def _fold_experiment(key: str, name: str, runs: Sequence[Run]) -> RunGroup:
    candidates = _together(runs, _without_seed)
    if len(candidates) == 1:
        return _group(key, name, tuple(runs), is_candidate=True)
    differing = differing_keys([its[0].config for its in candidates.values()]) - {"seed"}
    parts = [
        its[0]
        if len(its) == 1
        else _group(
            f"{key} {min(run.number for run in its)}", candidate_words(its[0], differing), tuple(its), is_candidate=True
        )
        for its in candidates.values()
    ]
    return _group(key, name, tuple(parts), is_candidate=False)


def _group(key: str, name: str, parts: tuple[Part, ...], *, is_candidate: bool) -> RunGroup:
    runs = [part for part in parts if isinstance(part, Run)] if is_candidate else []
    return RunGroup(key, name, parts, is_candidate, summarize(seed_figures(runs).values()))


def _without_seed(run: Run) -> tuple[object, ...]:
    """Return the settings but for the seed; a config without it would be checked anew, which takes long for many."""
    return tuple(map(functools.partial(getattr, run.config), _FIELDS))


def _together(runs: Sequence[Run], key_of: Callable[[Run], K]) -> dict[K, list[Run]]:
    """Return the runs by their keys, in the order in which the keys come."""
    together: dict[K, list[Run]] = {}
    for run in runs:
        together.setdefault(key_of(run), []).append(run)
    return together
