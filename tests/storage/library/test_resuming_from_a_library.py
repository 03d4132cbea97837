"""A run that was stopped and goes on through the library, as if it had never stopped."""

from dataclasses import replace

import pytest
from recorded_runs import record
from small_runs import small_config, small_dataset

from nnfs_gui.data.augmentation import Augmentation
from nnfs_gui.storage.library.library import Library
from nnfs_gui.storage.library.run_record import RunStatus, Weights
from nnfs_gui.training.config import OptimizerConfig, OptimizerKind, Precision, Schedule
from nnfs_gui.training.events import EpochResult
from nnfs_gui.training.trainer import Trainer

DATASET = small_dataset(train=300)
OPTIMIZERS = {
    "sgd": {"kind": OptimizerKind.SGD},
    "momentum": {"kind": OptimizerKind.SGD, "momentum": 0.9},
    "nesterov": {"kind": OptimizerKind.SGD, "momentum": 0.9, "nesterov": True},
    "rmsprop": {"kind": OptimizerKind.RMSPROP},
    "adam": {"kind": OptimizerKind.ADAM},
    "adamw": {"kind": OptimizerKind.ADAMW},
}
assert {settings["kind"] for settings in OPTIMIZERS.values()} == set(OptimizerKind)


def in_one_go(config):
    """Return the figures of each epoch, and the checkpoints after the last and the best, by whose weights they are."""
    trainer, figures, best = Trainer(config, DATASET), [], None
    for event in trainer.run():
        if isinstance(event, EpochResult):
            figures.append(event.metrics)
            rank = (event.metrics.validation_accuracy, -event.metrics.validation_loss)
            if best is None or rank > best[0]:
                best = rank, trainer.checkpoint()
    return figures, {Weights.LAST: trainer.checkpoint(), Weights.BEST: best[1]}


def without_time(epochs):
    return [replace(metrics, seconds=0.0) for metrics in epochs]


@pytest.mark.parametrize("precision", Precision)
@pytest.mark.parametrize("augmentation", [None, Augmentation()], ids=["plain", "varied"])
@pytest.mark.parametrize("schedule", Schedule)
@pytest.mark.parametrize("optimizer", OPTIMIZERS.values(), ids=OPTIMIZERS.keys())
def test_five_epochs_a_restart_and_five_more_are_ten_in_one_go_bit_for_bit(
    optimizer, schedule, augmentation, precision, tmp_path
):
    settings = OptimizerConfig(learning_rate=0.01, schedule=schedule, weight_decay=0.01, **optimizer)
    config = small_config(optimizer=settings, epochs=10, augmentation=augmentation, precision=precision)
    path = tmp_path / "library.sqlite3"
    with Library(path) as library:
        _, stopped = record(library, config, until=5, dataset=DATASET)
    with Library(path) as library:
        record(library, run_id=stopped.id, dataset=DATASET)
    with Library(path) as library:
        (run,) = library.runs.entries().runs
        epochs = library.runs.epochs(run.id)
        found = {weights: library.runs.checkpoint(run.id, weights) for weights in Weights}
    figures, expected = in_one_go(config)
    assert (run.id, run.status, run.epochs_done) == (stopped.id, RunStatus.FINISHED, 10)
    assert without_time(epochs) == without_time(figures)
    for weights in Weights:
        assert found[weights].epoch == expected[weights].epoch
        assert found[weights].numbers == expected[weights].numbers
        arrays, wanted = found[weights].arrays, expected[weights].arrays  # the parameters and the optimizer's memory
        assert {name: (a.dtype, a.shape, a.tobytes()) for name, a in arrays.items()} == {
            name: (a.dtype, a.shape, a.tobytes()) for name, a in wanted.items()
        }
