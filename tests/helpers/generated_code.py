"""Settings for code that is generated from them, and what that prints compared with what the program calculates."""

import itertools
import re
from dataclasses import replace

import numpy as np

from nnfs_gui.data.augmentation import Augmentation
from nnfs_gui.nn import ActivationKind, Initializer
from nnfs_gui.training.config import (
    HiddenLayer,
    LossKind,
    NetworkConfig,
    OptimizerConfig,
    OptimizerKind,
    Precision,
    Schedule,
    TrainingConfig,
)
from nnfs_gui.training.evaluation import evaluate
from nnfs_gui.training.events import EpochResult
from nnfs_gui.training.trainer import Trainer

OPTIMIZERS = [
    OptimizerConfig(OptimizerKind.SGD, 0.1),
    OptimizerConfig(OptimizerKind.SGD, 0.05, momentum=0.9, weight_decay=0.001),
    OptimizerConfig(OptimizerKind.SGD, 0.05, momentum=0.8, nesterov=True, l1=0.002),
    OptimizerConfig(OptimizerKind.SGD, 0.1, weight_decay=0.001, gradient_clipping=0.5),
    OptimizerConfig(OptimizerKind.RMSPROP, 0.002, decay=0.95),
    OptimizerConfig(OptimizerKind.ADAM, 0.005, weight_decay=0.0001, gradient_clipping=0.2),
    OptimizerConfig(OptimizerKind.ADAM, 0.005, beta1=0.85, weight_decay=0.0001),
    OptimizerConfig(OptimizerKind.ADAMW, 0.005, weight_decay=0.1, l1=0.001),
    OptimizerConfig(OptimizerKind.ADAMW, 0.005, weight_decay=0.2, gradient_clipping=0.2),
]
AUGMENTATIONS = [None, Augmentation(), Augmentation(rotation=0, elastic=0, thickness=0)]


def combinations():
    """Settings in which every optimizer meets every activation, loss, schedule, order and kind of augmentation."""
    pairs = itertools.product(ActivationKind, OPTIMIZERS)
    for number, (activation, optimizer) in enumerate(pairs):
        initializer, loss = list(Initializer)[number % 3], list(LossKind)[number % 2]
        # with these, what is rounded otherwise grows fast from step to step, so there is one step in an epoch
        is_steep = (initializer, loss) == (Initializer.NORMAL, LossKind.MSE)
        yield TrainingConfig(
            NetworkConfig((HiddenLayer(14, activation), HiddenLayer(9)), initializer),
            loss=loss,
            optimizer=replace(
                optimizer,
                schedule=list(Schedule)[number % len(Schedule)],
                plateau_patience=1,
                warm_up=(0, 2, 0)[number // 2 % 3],
            ),
            epochs=3,
            batch_size=300 if is_steep else (1, 10, 32, 300)[number % 7 % 4],
            train_size=(None, 130)[number // 2 % 2],
            validation_share=(0.1, 0.0, 0.25)[(number + number // 5) % 3],
            shuffle=number // 3 % 2 == 0,
            seed=number,
            precision=Precision.FLOAT64,
            augmentation=AUGMENTATIONS[(number + number // 7) % 3],
            label_smoothing=(0.0, 0.1)[number // 4 % 2],
            balanced=number // 3 % 3 == 0,
            input_noise=(0.0, 0.0, 0.2)[number // 2 % 3],
            averaging=(0.0, 0.9, 0.0)[number // 2 % 3],
            dropout=(0.0, 0.3, 0.0, (0.5, 0.2), (0.0, 0.4))[number % 5],
            wrong_labels=(0.0, 0.2, 0.0, 0.0)[number // 3 % 4],
        )


def numbers(pattern, text):
    return [float(number) for number in re.findall(pattern + r"=?([\d.e+-]+)", text)]


def compare(config, data, printed, tolerance=1e-9):
    """Compare the errors, the validation and the test of the script with those of the program."""
    trainer = Trainer(config, data)
    metrics = [event.metrics for event in trainer.run() if isinstance(event, EpochResult)]
    np.testing.assert_allclose(numbers(", error", printed), [m.train_loss for m in metrics], rtol=tolerance)
    if config.validation_share:
        expected = [m.validation_loss for m in metrics]
        np.testing.assert_allclose(numbers("validation_error", printed), expected, rtol=tolerance)
        shares = [100 * m.validation_accuracy for m in metrics]
        np.testing.assert_allclose(numbers(" accuracy", printed), shares, atol=0.0051)
    test = evaluate(trainer.network, data.test_images, data.test_labels)
    assert f"accuracy on {test.total} test images: {test.accuracy:.2%}" in printed.splitlines()
