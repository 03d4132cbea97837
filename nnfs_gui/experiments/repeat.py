"""Begins experiments; one that repeats a run with other seeds has that run itself as its first trial."""

import dataclasses

from nnfs_gui.data.dataset import Dataset
from nnfs_gui.experiments.plan import Plan
from nnfs_gui.storage.library.experiment_record import Report, ReportKind, Trial
from nnfs_gui.storage.library.library import Library
from nnfs_gui.storage.library.run_record import Run, RunStatus


def counts_as_first(run: Run, plan: Plan) -> bool:
    """Say whether a run is what the first trial of a plan would be: from its beginning to its end by just these settings."""
    same = dataclasses.replace(plan.base, seed=run.config.seed) == run.config and run.config.seed in plan.all_seeds
    began_alone = run.parent is None and run.trial is None and not run.changed
    return (
        same and began_alone and not plan.varied and run.status is RunStatus.FINISHED and run.validation_accuracy is not None
    )


def begin_experiment(library: Library, plan: Plan, dataset: Dataset, first: str | None = None) -> str:
    """Put an experiment on a data set into the library, and return its id; where it can, this run is its first trial.

    Raises LibraryError.
    """
    experiment_id = library.experiment_writer.begin(plan.name, plan.to_dict(), dataset.name, dataset.checksum)
    run = None if first is None else library.runs.get(first)
    if run is not None and run.dataset_checksum == dataset.checksum and counts_as_first(run, plan):
        trial = Trial(1, 1, run.config.seed, {}, run.config.epochs)
        losses = {metrics.epoch: metrics.validation_loss for metrics in library.runs.epochs(run.id)}
        report = Report(0, 1, ReportKind.FINISHED, run.epochs_done, run.validation_accuracy, losses.get(run.final_epoch))
        library.experiment_writer.adopt(experiment_id, run.id, trial, report)
    return experiment_id
