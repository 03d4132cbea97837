"""The learning curves of runs that differ in their seeds as one: a mean and a spread for each epoch."""

import dataclasses
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from nnfs_gui.arrays import Float64Array
from nnfs_gui.training.events import EpochMetrics

Curve = tuple[Sequence[float], Sequence[float]]  # the epochs of a run, ascending, and its figure at each


@dataclass(frozen=True, slots=True, eq=False)
class MeanCurve:
    """The mean of the runs that have a figure at an epoch, its spread, and how many they are; all of shape (n,).

    The spread is the standard deviation, NaN of a single run.
    """

    epochs: Float64Array
    mean: Float64Array
    spread: Float64Array
    counts: npt.NDArray[np.int64]

    @property
    def common(self) -> "MeanCurve":
        """The epochs of which all runs have a figure: beyond them the mean would step where a run ended early."""
        kept = self.counts == self.counts.max(initial=0)
        return MeanCurve(self.epochs[kept], self.mean[kept], self.spread[kept], self.counts[kept])


def mean_curve(curves: Iterable[Curve]) -> MeanCurve:
    """Return the mean of curves. Of a run that ended early only the epochs that it has are taken."""
    told = [(np.asarray(epochs, float), np.asarray(values, float)) for epochs, values in curves]
    known = [(epochs[np.isfinite(values)], values[np.isfinite(values)]) for epochs, values in told]
    all_epochs = np.unique(np.concatenate([np.empty(0), *(epochs for epochs, _ in known)]))
    table = np.full((len(known), len(all_epochs)), np.nan)
    for row, (epochs, values) in zip(table, known, strict=True):
        row[np.searchsorted(all_epochs, epochs)] = values
    has = np.isfinite(table)
    counts = has.sum(axis=0)
    mean = np.where(has, table, 0.0).sum(axis=0) / np.maximum(counts, 1)
    squares = np.where(has, np.square(table - mean), 0.0).sum(axis=0)
    spread = np.full(len(all_epochs), np.nan)
    np.sqrt(np.divide(squares, counts - 1, out=spread, where=counts > 1), out=spread, where=counts > 1)
    return MeanCurve(all_epochs, mean, spread, counts)


def mean_epochs(runs: Sequence[Sequence[EpochMetrics]]) -> tuple[EpochMetrics, ...]:
    """Return the means of all figures of runs, for the epochs that all of them have; None of what one of them has not."""
    by_epoch = [{metrics.epoch: metrics for metrics in epochs} for epochs in runs if epochs]
    common = sorted(set.intersection(*map(set, by_epoch))) if by_epoch else []
    return tuple(_mean_metrics([epochs[epoch] for epochs in by_epoch]) for epoch in common)


def _mean_metrics(several: Sequence[EpochMetrics]) -> EpochMetrics:
    means: dict[str, Any] = {}
    for field in dataclasses.fields(EpochMetrics):
        values = [getattr(metrics, field.name) for metrics in several]
        means[field.name] = None if None in values else sum(values) / len(values)
    return EpochMetrics(**{**means, "epoch": several[0].epoch})
