"""Settings for data of few drawings: each must be shown often, and varied, or a network learns them by heart."""

import dataclasses

from nnfs_gui.data.augmentation import Augmentation
from nnfs_gui.data.dataset import Dataset
from nnfs_gui.training.config import TrainingConfig

FEW = 1000  # drawings
_VIEWS = 1000  # of drawings, that an epoch shows at least
_EPOCHS = 20  # at least
_MOST_REPEATS = 100
_CHANGED = ("augmentation", "drawing_repeats", "epochs")  # what suiting changes


def suited_to_few_drawings(config: TrainingConfig, dataset: Dataset) -> TrainingConfig:
    """Return the settings as they suit a data set of few drawings alone; for another, and where they do, as they are.

    The drawings are varied anew each time, an epoch shows about a thousand, and there are at least 20 epochs. The network
    and how fast it learns stay as they are.
    """
    drawings = len(dataset.train_images)
    if dataset.drawn is None or not dataset.drawn.are_all or drawings >= FEW:
        return config
    return dataclasses.replace(
        config,
        augmentation=config.augmentation or Augmentation(),
        drawing_repeats=max(config.drawing_repeats, min(-(-_VIEWS // drawings), _MOST_REPEATS)),
        epochs=max(config.epochs, _EPOCHS),
    )


def back_from_few_drawings(config: TrainingConfig, before: TrainingConfig, suited: TrainingConfig) -> TrainingConfig:
    """Return the settings as they were before they suited few drawings, but for what somebody has changed since."""
    untouched = [name for name in _CHANGED if getattr(config, name) == getattr(suited, name)]
    return dataclasses.replace(config, **{name: getattr(before, name) for name in untouched})
