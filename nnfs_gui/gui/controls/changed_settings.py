"""Which settings are no longer those that a network was trained by, in words."""

from typing import Any

from nnfs_gui.gui.controls.setting_words import name_in_sentence, value_words
from nnfs_gui.gui.words import in_figures, translate
from nnfs_gui.inspection.runs.comparison import differing_settings
from nnfs_gui.settings import Part, value_at
from nnfs_gui.training.config import SETTINGS, TrainingConfig

_MOST = 4  # that are named


def changes_in_words(before: TrainingConfig, after: TrainingConfig) -> str:
    """Return what has changed, such as "learning rate 0.004 → 0.1"; nothing where nothing has, but the number of epochs."""
    keys = [key for key in SETTINGS if key in differing_settings((before, after)) and key != "epochs"]
    if before.augmentation is None or after.augmentation is None:  # its parts come and go with it
        keys = [key for key in keys if not key.startswith("augmentation.")]
        keys += ["augmentation"] if before.augmentation != after.augmentation else []
    named = [_change(key, value_at(before, key), value_at(after, key)) for key in dict.fromkeys(keys)]
    more = len(named) - _MOST
    words = ", ".join(named[:_MOST])
    return translate("ChangedSettings", "{0} and {1} more").format(words, in_figures(more)) if more > 0 else words


def _change(key: str, before: Any, after: Any) -> str:
    setting = SETTINGS[key]
    name = name_in_sentence(setting)
    if isinstance(setting.kind, Part):  # of which the parts say more
        return name
    return translate("ChangedSettings", "{0} {1} → {2}").format(
        name, value_words(setting, before), value_words(setting, after)
    )
