"""Runs as other programs want them: their figures as JSON or CSV, their network as a model."""

import csv
import dataclasses
import io
from collections.abc import Sequence
from typing import Any

import numpy as np

from nnfs_gui.storage.library.library import Library
from nnfs_gui.storage.library.library_error import LibraryError
from nnfs_gui.storage.library.run_record import Run, RunStatus, Weights
from nnfs_gui.storage.model import Model, known_names
from nnfs_gui.training.building import build_network
from nnfs_gui.training.events import EpochMetrics
from nnfs_gui.training.stopping import Stopping
from nnfs_gui.words import QT_TRANSLATE_NOOP

_MISSING = {
    Weights.LAST: QT_TRANSLATE_NOOP("Core", "{name} has no last epoch in the library."),
    Weights.BEST: QT_TRANSLATE_NOOP("Core", "{name} has no best epoch in the library."),
}


def summarize(run: Run) -> dict[str, Any]:
    """Return what a list says of a run, as JSON can hold it."""
    return {
        "id": run.id,
        "name": run.name,
        "status": run.status,
        "epochs_done": run.epochs_done,
        "final_epoch": run.final_epoch,
        "validation_accuracy": run.validation_accuracy,
        "test_accuracy": run.test_accuracy,
        "best_epoch": run.best_epoch,
        "best_validation_accuracy": run.best_validation_accuracy,
    }


def describe(run: Run, epochs: Sequence[EpochMetrics]) -> dict[str, Any]:
    """Return all that is known of a run but its weights, as JSON can hold it."""
    return summarize(run) | {
        "notes": run.notes,
        "deleted": run.deleted,
        "created": run.created.isoformat(),
        "network": run.network,
        "dataset": run.dataset,
        "dataset_checksum": run.dataset_checksum,
        "class_names": list(run.class_names),
        "train_images": run.train_count,
        "best_epoch": run.best_epoch,
        "test_correct": run.test_correct,
        "test_images": run.test_total,
        "test_interval": run.test_interval,
        "seconds": run.seconds,
        "images_per_second": run.images_per_second,
        "threads_used": run.threads,
        "versions": dict(run.versions),
        "changed_while_training": run.changed,
        "parent": None if run.parent is None else run.parent.run_id,
        "parent_epoch": None if run.parent is None else run.parent.epoch,
        "parent_start": None if run.parent is None else run.parent.start,
        "film": run.film,
        "ended_early": _why_early(run, epochs),
        "damage": None if run.damage is None else str(run.damage),
        "config": run.config.to_dict(),
        "epochs": [dataclasses.asdict(metrics) for metrics in epochs],
    }


def _why_early(run: Run, epochs: Sequence[EpochMetrics]) -> str | None:
    """Return the sentence that says why a run was finished before its last epoch; None where it was not."""
    if run.status is not RunStatus.FINISHED or run.epochs_done >= run.config.epochs:
        return None
    reason = Stopping.of(run.config, epochs).reason(run.config)
    return None if reason is None else str(reason)


def tabulate(epochs: Sequence[EpochMetrics]) -> str:
    """Return the figures of each epoch as CSV, with a header; what was not measured is empty."""
    table = io.StringIO()
    writer = csv.DictWriter(table, [field.name for field in dataclasses.fields(EpochMetrics)], lineterminator="\n")
    writer.writeheader()
    writer.writerows(dataclasses.asdict(metrics) for metrics in epochs)
    return table.getvalue()


def build_model(library: Library, run: Run, weights: Weights | None = None) -> Model:
    """Return the network that a run ended with, or that of its last or its best epoch.

    Raises LibraryError if there is no such epoch.
    """
    weights = weights or run.final_weights
    checkpoint = library.runs.checkpoint(run.id, weights)
    if checkpoint is None:
        raise LibraryError(_MISSING[weights], name=run.title)
    network = build_network(run.config, np.random.default_rng(0))
    try:
        network.adopt(checkpoint.arrays["parameters"])
    except (KeyError, ValueError) as error:
        raise LibraryError(
            QT_TRANSLATE_NOOP("Core", "The weights of {name} do not fit its settings: {reason}."),
            name=run.title,
            reason=error,
        ) from error
    names = run.class_names or known_names(run.dataset, network.output_size)
    return Model(network, run.config, checkpoint.epoch, run.dataset, names)
