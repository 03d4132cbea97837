"""Training a network on a data set, and measuring how well it does. Nothing here knows of a window.

What stands in `__all__` is for programs and notebooks of one's own.
"""

from nnfs_gui.training.config import (
    HiddenLayer,
    LossKind,
    NetworkConfig,
    OptimizerConfig,
    OptimizerKind,
    TrainingConfig,
)
from nnfs_gui.training.evaluation import Evaluation, evaluate
from nnfs_gui.training.events import EpochMetrics, TrainingDivergedError
from nnfs_gui.training.fit import fit
from nnfs_gui.training.presets import PRESETS, Preset
from nnfs_gui.training.trainer import Trainer

__all__ = [
    "PRESETS",
    "EpochMetrics",
    "Evaluation",
    "HiddenLayer",
    "LossKind",
    "NetworkConfig",
    "OptimizerConfig",
    "OptimizerKind",
    "Preset",
    "Trainer",
    "TrainingConfig",
    "TrainingDivergedError",
    "evaluate",
    "fit",
]
