"""Runs of the library side by side: their curves, in which settings they differ, and whether one is truly better."""

import itertools
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy.typing as npt

from nnfs_gui.data.dataset import Dataset, split_indices
from nnfs_gui.inspection.runs.comparison import PairedTest, differing_settings, mcnemar
from nnfs_gui.settings import value_at
from nnfs_gui.storage.library.library import Library
from nnfs_gui.storage.library.opened_run import find_forks
from nnfs_gui.storage.library.run_record import Fork, Run
from nnfs_gui.training.events import EpochMetrics, Incident

_RATE = "optimizer.learning_rate"


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
    """Some runs, the epochs of each, in which settings they differ, and every pair.

    `settings` tells of each setting in which some of them differ, or which was changed while one of them trained, what held
    in each run: its values one after the other, as far as they are known.
    """

    runs: tuple[Run, ...]
    epochs: tuple[tuple[EpochMetrics, ...], ...]
    settings: Mapping[str, tuple[tuple[Any, ...], ...]]
    pairs: tuple[RunPair, ...]
    incidents: tuple[tuple[Incident, ...], ...] = ()  # of each run, as all that follows
    forks: tuple[tuple[Fork, ...], ...] = ()
    validation_counts: tuple[int, ...] = ()  # images; 0 where they are not known


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
    incidents = tuple(library.runs.incidents(run.id) for run in runs)
    forks = tuple(find_forks(library, run) for run in runs)
    counts = tuple(count_validation(run, dataset) for run in runs)
    return RunComparison(runs, epochs, _setting_courses(runs, epochs), tuple(pairs), incidents, forks, counts)


def count_validation(run: Run, dataset: Dataset | None) -> int:
    """Return on how many images of the data set a run validates; 0 if it learns from another one."""
    if dataset is None or run.dataset_checksum != dataset.checksum:
        return 0
    return len(split_indices(len(dataset.train_labels), run.config.validation_share)[1])


def compare_settings(runs: Sequence[Run]) -> dict[str, tuple[Any, ...]]:
    """Return the settings in which some of the runs differ, as they were at the end, and which were changed before."""
    settings = differing_settings([run.config for run in runs])
    if any(run.changed for run in runs):
        settings["changed_while_training"] = tuple(run.changed for run in runs)
    return settings


def _setting_courses(
    runs: Sequence[Run], epochs: Sequence[Sequence[EpochMetrics]]
) -> dict[str, tuple[tuple[Any, ...], ...]]:
    configs = [(run.config,) if run.first_config is None else (run.first_config, run.config) for run in runs]
    keys = differing_settings(list(itertools.chain.from_iterable(configs)))
    courses = {key: tuple(tuple(value_at(config, key) for config in each) for each in configs) for key in keys}
    rates = tuple(  # which every epoch tells
        _without_repeats([*(metrics.learning_rate for metrics in each), run.config.optimizer.learning_rate])
        for run, each in zip(runs, epochs, strict=True)
    )
    if len(set(itertools.chain.from_iterable(rates))) > 1:
        courses[_RATE] = rates
    return courses


def _without_repeats(values: Iterable[float]) -> tuple[float, ...]:
    return tuple(value for value, _ in itertools.groupby(values))


def _answers(library: Library, run: Run, dataset: Dataset | None) -> npt.NDArray[Any] | None:
    """Return what a run took the data set's test images for, if it was tested on them."""
    if dataset is None or run.dataset_checksum != dataset.checksum:
        return None
    answers = library.runs.predictions(run.id)
    return answers if answers is not None and len(answers) == len(dataset.test_labels) else None
