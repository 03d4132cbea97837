"""Runs of the library side by side: their curves, in which settings they differ, and whether one is truly better."""

import dataclasses
import itertools
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy.typing as npt

from nnfs_gui.data.dataset import Dataset, split_indices
from nnfs_gui.inspection.experiments.mean_curve import mean_epochs
from nnfs_gui.inspection.experiments.seed_test import SeedTest, compare_seeds, corrected, holm
from nnfs_gui.inspection.runs.comparison import PairedTest, differing_settings, mcnemar
from nnfs_gui.settings import value_at
from nnfs_gui.storage.library.library import Library
from nnfs_gui.storage.library.opened_run import find_forks
from nnfs_gui.storage.library.run_record import Fork, Run, RunStatus
from nnfs_gui.training.events import EpochMetrics, Incident
from nnfs_gui.training.setting_course import RATE, setting_course
from nnfs_gui.words import Text


@dataclass(frozen=True, slots=True)
class SeedGroup:
    """Runs that differ in their seeds alone and are compared as one."""

    id: str
    name: str  # in the words of who asks
    run_ids: tuple[str, ...]


@dataclass(frozen=True, slots=True, eq=False)
class GroupCurves:
    """The runs of a group that stand for it, and the epochs of each."""

    id: str
    name: str
    runs: tuple[Run, ...]
    epochs: tuple[tuple[EpochMetrics, ...], ...]


@dataclass(frozen=True, slots=True, eq=False)
class RunPair:
    """Two of the compared runs, by their places, and what their answers to the same test images say.

    `test` is None where one of them was not tested, or on other images than the data set's. Where one is a group, `seeds`
    says instead what the runs with the same seeds say; None where they learn from other images. Where several pairs are
    tested, the p values are corrected for that by Holm's method.
    """

    first: int
    second: int
    test: PairedTest | None
    seeds: SeedTest | None = None


@dataclass(frozen=True, slots=True, eq=False)
class RunComparison:
    """Some runs, the epochs of each, in which settings they differ, and every pair.

    `settings` tells of each setting in which some of them differ, or which was changed while one of them trained, what held
    in each run: its values one after the other, as far as they are known. A group has its first run in `runs`, and in
    `epochs` the means over all of its runs.
    """

    runs: tuple[Run, ...]
    epochs: tuple[tuple[EpochMetrics, ...], ...]
    settings: Mapping[str, tuple[tuple[Any, ...], ...]]
    pairs: tuple[RunPair, ...]
    incidents: tuple[tuple[Incident, ...], ...] = ()  # of each run, as all that follows
    forks: tuple[tuple[Fork, ...], ...] = ()
    validation_counts: tuple[int, ...] = ()  # images; 0 where they are not known
    groups: tuple[GroupCurves | None, ...] = ()  # what is compared in its place, where that is a group

    @property
    def ids(self) -> tuple[str, ...]:
        """What is compared, by the ids of runs and groups."""
        return tuple(run.id if group is None else group.id for run, group in zip(self.runs, self.groups, strict=True))

    @property
    def titles(self) -> tuple[Text, ...]:
        """What that is called."""
        return tuple(
            run.title if group is None else Text.joined((group.name,))
            for run, group in zip(self.runs, self.groups, strict=True)
        )


def compare_runs(library: Library, wanted: Sequence[str | SeedGroup], dataset: Dataset | None) -> RunComparison:
    """Compare runs, by their ids, and groups of them. Raises LibraryError.

    The answers of runs are judged by the test labels of the data set.
    """
    groups = tuple(_read_group(library, each) if isinstance(each, SeedGroup) else None for each in wanted)
    runs = tuple(
        group.runs[0] if group is not None else library.runs.get(str(each))
        for each, group in zip(wanted, groups, strict=True)
    )
    epochs = tuple(
        tuple(library.runs.epochs(run.id)) if group is None else mean_epochs(group.epochs)
        for run, group in zip(runs, groups, strict=True)
    )
    alone = [run.id if group is None else "" for run, group in zip(runs, groups, strict=True)]
    settings = _setting_courses(
        runs, [each if group is None else group.epochs[0] for each, group in zip(epochs, groups, strict=True)]
    )
    if any(groups):  # each of which has several
        settings.pop("seed", None)
    return RunComparison(
        runs,
        epochs,
        settings,
        _compare_pairs(library, runs, groups, dataset),
        tuple(library.runs.incidents(run_id) if run_id else () for run_id in alone),
        tuple(find_forks(library, run) if run_id else () for run, run_id in zip(runs, alone, strict=True)),
        tuple(count_validation(run, dataset) if run_id else 0 for run, run_id in zip(runs, alone, strict=True)),
        groups,
    )


def standing_for(runs: Sequence[Run]) -> tuple[Run, ...]:
    """Return the runs that stand for a group: those that finished, or all with an epoch while none has."""
    finished = tuple(run for run in runs if run.status is RunStatus.FINISHED)
    return finished or tuple(run for run in runs if run.epochs_done) or tuple(runs)


def seed_figures(runs: Iterable[Run]) -> dict[int, float]:
    """Return the validation accuracy of each run that finished, by its seed."""
    return {
        run.config.seed: run.validation_accuracy
        for run in runs
        if run.status is RunStatus.FINISHED and run.validation_accuracy is not None
    }


def _read_group(library: Library, group: SeedGroup) -> GroupCurves:
    runs = standing_for([library.runs.get(run_id) for run_id in group.run_ids])
    return GroupCurves(group.id, group.name, runs, tuple(tuple(library.runs.epochs(run.id)) for run in runs))


def _compare_pairs(
    library: Library, runs: Sequence[Run], groups: Sequence[GroupCurves | None], dataset: Dataset | None
) -> tuple[RunPair, ...]:
    labels = None if dataset is None else dataset.test_labels
    answers = [_answers(library, run, dataset) if group is None else None for run, group in zip(runs, groups, strict=True)]
    figures = [seed_figures([run] if group is None else group.runs) for run, group in zip(runs, groups, strict=True)]
    pairs = []
    for first, second in itertools.combinations(range(len(runs)), 2):
        one, other = answers[first], answers[second]
        test = None if one is None or other is None or labels is None else mcnemar(one, other, labels)
        is_of_seeds = groups[first] is not None or groups[second] is not None
        same_images = _validation_images(runs[first]) == _validation_images(runs[second])
        seeds = compare_seeds(figures[first], figures[second]) if is_of_seeds and same_images else None
        pairs.append(RunPair(first, second, test, seeds))
    return _correct(pairs)


def _correct(pairs: Sequence[RunPair]) -> tuple[RunPair, ...]:
    """Correct the p values of both kinds of tests, each for its number."""
    p_values = iter(holm([pair.test.p_value for pair in pairs if pair.test is not None]))
    seeds = iter(corrected([pair.seeds for pair in pairs if pair.seeds is not None]))
    return tuple(
        dataclasses.replace(
            pair,
            test=pair.test and dataclasses.replace(pair.test, p_value=next(p_values)),
            seeds=pair.seeds and next(seeds),
        )
        for pair in pairs
    )


def _validation_images(run: Run) -> tuple[str, float]:
    """Return what says which images a run validates with."""
    return run.dataset_checksum, run.config.validation_share


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
        _without_repeats(setting_course(RATE, run.first_config, run.config, each))
        for run, each in zip(runs, epochs, strict=True)
    )
    if len(set(itertools.chain.from_iterable(rates))) > 1:
        courses[RATE] = rates
    return courses


def _without_repeats(values: Iterable[float]) -> tuple[float, ...]:
    return tuple(value for value, _ in itertools.groupby(values))


def _answers(library: Library, run: Run, dataset: Dataset | None) -> npt.NDArray[Any] | None:
    """Return what a run took the data set's test images for, if it was tested on them."""
    if dataset is None or run.dataset_checksum != dataset.checksum:
        return None
    answers = library.runs.predictions(run.id)
    return answers if answers is not None and len(answers) == len(dataset.test_labels) else None
