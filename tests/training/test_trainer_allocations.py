"""Steps fill arrays that were made once. Each epoch's order, and snapshots, are copies that are meant."""

import tracemalloc
from dataclasses import replace

import pytest

from nnfs_gui.nn import ActivationKind
from nnfs_gui.training.config import HiddenLayer, LossKind, NetworkConfig, OptimizerConfig, OptimizerKind, TrainingConfig
from nnfs_gui.training.events import Progress
from nnfs_gui.training.trainer import Trainer

BATCH, WIDTH = 128, 512
CONFIG = TrainingConfig(NetworkConfig((HiddenLayer(WIDTH), HiddenLayer(WIDTH))), batch_size=BATCH, validation_share=0.0)
MOST_BYTES = 40_000  # NumPy converts numbers in a buffer of 32 kB; a layer's smallest array, of truth values, has 64 kB


def slices_of_steps(trainer, count):
    """How far memory rose in slices of nothing but steps, and how far it stayed up: bytes, for each slice.

    Between two Progress lie only steps if no epoch ended and no snapshot was taken.
    """
    events = trainer.run()
    before = next(events)  # in the first steps the arrays are made
    found = []
    tracemalloc.start()
    try:
        while len(found) < count:
            tracemalloc.reset_peak()
            start, _ = tracemalloc.get_traced_memory()
            event = next(events)
            end, peak = tracemalloc.get_traced_memory()
            if isinstance(before, Progress) and isinstance(event, Progress) and event.snapshot is None:
                found.append((peak - start, end - start))
            before = event
    finally:
        tracemalloc.stop()
    return found


@pytest.mark.parametrize(
    "changes",
    [
        {},
        {"optimizer": OptimizerConfig(weight_decay=0.001, l1=0.001)},
        {"dropout": 0.3},
        {"input_noise": 0.3, "balanced": True},
        {"optimizer": OptimizerConfig(OptimizerKind.SGD, 0.1, momentum=0.9, nesterov=True)},
        {
            "optimizer": OptimizerConfig(OptimizerKind.RMSPROP),
            "network": NetworkConfig((HiddenLayer(WIDTH, ActivationKind.LEAKY_RELU),)),
        },
        {
            "loss": LossKind.MSE,
            "network": NetworkConfig((HiddenLayer(WIDTH, ActivationKind.TANH), HiddenLayer(WIDTH, ActivationKind.SIGMOID))),
        },
    ],
    ids=["adam", "penalties", "dropout", "noise", "nesterov", "rmsprop", "tanh-sigmoid-mse"],
)
def test_steps_make_no_array_of_the_size_of_a_layer_and_keep_nothing(mnist, changes):
    for rise, kept in slices_of_steps(Trainer(replace(CONFIG, **changes), mnist), 3):
        assert rise < MOST_BYTES
        assert kept < 10_000  # a Progress and Python's own small things, but not an array from each step
