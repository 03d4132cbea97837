"""Runs of the library side by side: their curves, in which settings they differ, and whether one is truly better."""

import itertools
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy.typing as npt

from nnfs_gui.data.dataset import Dataset
from nnfs_gui.inspection.comparison import PairedTest, differing_settings, mcnemar
from nnfs_gui.storage.library.library import Library
from nnfs_gui.storage.library.run_record import Run
from nnfs_gui.training.events import EpochMetrics


@dataclass(frozen=True, slots=True, eq=False)
class RunPair:
    """Two of the compared runs, by their places, and what their answers to the same test images say.

    `test` is None where one of them was not tested, or on other images than the data set's.
    """

    first: int
    second: int
    test: PairedTest | None


@dataclass(frozen=True, slots=True, eq=False)
class RunComparison:
    """Some runs, the epochs of each, the settings in which some of them differ with each run's value, and every pair."""

    runs: tuple[Run, ...]
    epochs: tuple[tuple[EpochMetrics, ...], ...]
    settings: Mapping[str, tuple[Any, ...]]
    pairs: tuple[RunPair, ...]


def compare_runs(library: Library, run_ids: Sequence[str], dataset: Dataset | None) -> RunComparison:
    """Compare runs, whose answers are judged by the test labels of the data set. Raises LibraryError."""
    runs = tuple(library.runs.get(run_id) for run_id in run_ids)
    labels = None if dataset is None else dataset.test_labels
    answers = [_answers(library, run, dataset) for run in runs]
    pairs = []
    for first, second in itertools.combinations(range(len(runs)), 2):
        one, other = answers[first], answers[second]
        test = None if one is None or other is None or labels is None else mcnemar(one, other, labels)
        pairs.append(RunPair(first, second, test))
    epochs = tuple(tuple(library.runs.epochs(run.id)) for run in runs)
    return RunComparison(runs, epochs, compare_settings(runs), tuple(pairs))


def compare_settings(runs: Sequence[Run]) -> dict[str, tuple[Any, ...]]:
    """Return the settings in which some of the runs differ, as they were at the end, and which were changed before."""
    settings = differing_settings([run.config for run in runs])
    if any(run.changed for run in runs):
        settings["changed_while_training"] = tuple(run.changed for run in runs)
    return settings


def _answers(library: Library, run: Run, dataset: Dataset | None) -> npt.NDArray[Any] | None:
    """Return what a run took the data set's test images for, if it was tested on them."""
    if dataset is None or run.dataset_checksum != dataset.checksum:
        return None
    answers = library.runs.predictions(run.id)
    return answers if answers is not None and len(answers) == len(dataset.test_labels) else None
