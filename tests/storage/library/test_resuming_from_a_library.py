"""A run that was stopped and goes on through the library, as if it had never stopped."""

from dataclasses import replace

import numpy as np
import pytest
from recorded_runs import record
from small_runs import small_config, small_dataset, without_time

from nnfs_gui.data.augmentation import Augmentation
from nnfs_gui.storage.library.fork import fork, fork_point
from nnfs_gui.storage.library.library import Library
from nnfs_gui.storage.library.run_export import build_model
from nnfs_gui.storage.library.run_record import ForkStart, RunStatus, Weights
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


def test_averaged_weights_and_raw_ones_are_both_kept_and_go_on_bit_for_bit(tmp_path):
    config = small_config(optimizer=OptimizerConfig(learning_rate=0.01), epochs=6, averaging=0.95, keep_best=True)
    with Library(tmp_path / "whole.sqlite3") as whole, Library(tmp_path / "parts.sqlite3") as parts:
        _, run = record(whole, config, dataset=DATASET)
        _, stopped = record(parts, config, until=3, dataset=DATASET)
        checkpoint = parts.runs.checkpoint(stopped.id)
        np.testing.assert_array_equal(
            build_model(parts, stopped).network.parameters, checkpoint.arrays["parameters"].astype(config.precision)
        )
        forked = fork(fork_point(parts, stopped.id, 3), replace(config, epochs=6))
        assert forked.parent.start is ForkStart.EXACT
        assert forked.checkpoint.arrays["raw"].tobytes() == checkpoint.arrays["raw"].tobytes()
        record(parts, run_id=stopped.id, dataset=DATASET)
        first, second = whole.runs.checkpoint(run.id), parts.runs.checkpoint(stopped.id)
        assert first.numbers == second.numbers
        assert set(first.arrays) == {"parameters", "raw", "optimizer", "best"}
        assert {name: array.tobytes() for name, array in first.arrays.items()} == {
            name: array.tobytes() for name, array in second.arrays.items()
        }
        frame = parts.films.frames(stopped.id, [3], config.network.parameter_count)[3]
        np.testing.assert_allclose(frame.parameters, checkpoint.arrays["parameters"], atol=1e-3)
