"""Which settings are no longer those that a network was trained by, in words."""

from nnfs_gui.gui.words import in_words, unbroken
from nnfs_gui.inspection.runs.changed_settings import changes_text
from nnfs_gui.training.config import TrainingConfig


def changes_in_words(before: TrainingConfig, after: TrainingConfig) -> str:
    """Return what has changed, such as "learning rate 0.004 → 0.1"; nothing where nothing has, but the number of epochs."""
    changes = changes_text(before, after)
    return "" if changes is None else unbroken(in_words(changes))
