"""Settings with a name, to start from."""

from enum import StrEnum
from functools import partial

from nnfs_gui.data.augmentation import Augmentation
from nnfs_gui.nn import ActivationKind, Initializer
from nnfs_gui.settings import value_at
from nnfs_gui.training.config import (
    SETTINGS,
    HiddenLayer,
    LossKind,
    NetworkConfig,
    OptimizerConfig,
    OptimizerKind,
    Schedule,
    TrainingConfig,
)
from nnfs_gui.words import QT_TRANSLATE_NOOP


class Preset(StrEnum):
    """The names of `PRESETS`."""

    QUICK_START = "quick-start"
    ROBUST = "robust"
    BEST = "best"
    NOTEBOOK = "notebook"
    SPIRALS = "spirals"


PRESET_NAMES = {
    Preset.QUICK_START: QT_TRANSLATE_NOOP("Core", "Quick start"),
    Preset.ROBUST: QT_TRANSLATE_NOOP("Core", "Robust"),
    Preset.BEST: QT_TRANSLATE_NOOP("Core", "Best"),
    Preset.NOTEBOOK: QT_TRANSLATE_NOOP("Core", "Notebook"),
    Preset.SPIRALS: QT_TRANSLATE_NOOP("Core", "Spirals"),
}
assert set(PRESET_NAMES) == set(Preset)

PRESETS: dict[Preset, TrainingConfig] = {
    Preset.QUICK_START: TrainingConfig(optimizer=OptimizerConfig(learning_rate=0.004, schedule=Schedule.COSINE)),
    Preset.ROBUST: TrainingConfig(
        network=NetworkConfig((HiddenLayer(512), HiddenLayer(512))),
        optimizer=OptimizerConfig(learning_rate=0.001, schedule=Schedule.COSINE),
        epochs=30,
        batch_size=128,
        augmentation=Augmentation(),
    ),
    Preset.BEST: TrainingConfig(
        network=NetworkConfig((HiddenLayer(1024), HiddenLayer(1024))),
        optimizer=OptimizerConfig(learning_rate=0.001, schedule=Schedule.COSINE),
        epochs=300,
        batch_size=128,
        augmentation=Augmentation(elastic=1.0),
    ),
    Preset.NOTEBOOK: TrainingConfig(
        network=NetworkConfig((HiddenLayer(40, ActivationKind.TANH),), Initializer.NORMAL),
        loss=LossKind.MSE,
        optimizer=OptimizerConfig(OptimizerKind.SGD, learning_rate=0.1),
        epochs=100,
        batch_size=1,
        train_size=1000,
        validation_share=0.0,
        shuffle=False,
        seed=6,  # a typical run: of the seeds 0 to 10 the one whose training error ends at the median
    ),
    Preset.SPIRALS: TrainingConfig(
        network=NetworkConfig((HiddenLayer(16), HiddenLayer(16))),
        optimizer=OptimizerConfig(learning_rate=0.003),
        epochs=200,
        batch_size=8,
    ),
}
assert set(PRESETS) == set(Preset)


def usual_preset(*, of_points: bool) -> Preset:
    """Return the settings with which one begins on a data set: points want small networks and many epochs."""
    return Preset.SPIRALS if of_points else Preset.QUICK_START


def nearest_preset(config: TrainingConfig) -> tuple[Preset, tuple[str, ...]]:
    """Return the preset for such data that differs from a config in the fewest settings, and the keys of those."""
    fitting = [each for each in Preset if each is not Preset.SPIRALS or config.network.reads_points]
    differing = {preset: differing_from(PRESETS[preset], config) for preset in fitting}
    nearest = min(differing, key=lambda preset: len(differing[preset]))
    return nearest, differing[nearest]


def differing_from(start: TrainingConfig, config: TrainingConfig) -> tuple[str, ...]:
    """Return the keys of the settings that count in one of two configs, and are not the same in both."""
    return tuple(
        key
        for key, setting in SETTINGS.items()
        if value_at(start, key) != value_at(config, key)
        and any(setting.applies(partial(value_at, each)) for each in (start, config))
    )
