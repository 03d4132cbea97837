"""The trials of an experiment by candidate: by the settings that are tried, whatever the seed."""

import math
from collections.abc import Hashable, Iterable, Mapping
from dataclasses import dataclass
from typing import Generic, TypeVar

from nnfs_gui.inspection.experiments.summary import Summary, summarize

K = TypeVar("K", bound=Hashable)


@dataclass(frozen=True, slots=True)
class Candidate(Generic[K]):
    """Its figure by seed; how many of its trials have none, as they are under way or failed; and a summary of them."""

    key: K
    figures: Mapping[int, float]
    missing: int
    summary: Summary | None  # None without any figure


def group_trials(trials: Iterable[tuple[K, int, float | None]]) -> tuple[Candidate[K], ...]:
    """Return the candidates of trials, each told by its candidate, its seed and its figure, the largest mean first.

    Those of equal means, and at the end those without any figure, keep the order in which they come.
    """
    figures: dict[K, dict[int, float]] = {}
    missing: dict[K, int] = {}
    for key, seed, figure in trials:
        own = figures.setdefault(key, {})
        if figure is None or math.isnan(figure):
            missing[key] = missing.get(key, 0) + 1
        else:
            own[seed] = figure
    candidates = (Candidate(key, own, missing.get(key, 0), summarize(own.values())) for key, own in figures.items())
    return tuple(sorted(candidates, key=lambda each: -math.inf if each.summary is None else each.summary.mean, reverse=True))
