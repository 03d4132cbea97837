"""Which settings are no longer those that a network was trained by, as a text."""

import functools
from typing import Any

from nnfs_gui.inspection.runs.comparison import differing_settings
from nnfs_gui.setting_kinds import Part
from nnfs_gui.settings import value_at
from nnfs_gui.training.config import SETTINGS, TrainingConfig
from nnfs_gui.training.setting_text import course_text, name_text
from nnfs_gui.words import QT_TRANSLATE_NOOP, Figure, Text

_MOST = 4  # that are named


@functools.lru_cache(maxsize=256)  # marks of a run say the same at each redraw
def changes_text(before: TrainingConfig, after: TrainingConfig) -> Text | None:
    """Return what has changed, such as "learning rate 0.004 → 0.1"; None where nothing has, but the number of epochs."""
    differing = differing_settings((before, after))
    keys = [key for key in SETTINGS if key in differing and key != "epochs"]
    if before.augmentation is None or after.augmentation is None:  # its parts come and go with it
        keys = [key for key in keys if not key.startswith("augmentation.")]
        keys += ["augmentation"] if before.augmentation != after.augmentation else []
    named = [_change(key, value_at(before, key), value_at(after, key)) for key in dict.fromkeys(keys)]
    if not named:
        return None
    told, more = Text.joined(named[:_MOST]), len(named) - _MOST
    return (
        Text(QT_TRANSLATE_NOOP("Core", "{changes} and {more} more"), changes=told, more=Figure(more)) if more > 0 else told
    )


def _change(key: str, before: Any, after: Any) -> Text:
    setting = SETTINGS[key]
    if isinstance(setting.kind, Part):  # of which the parts say more
        return name_text(setting)
    return Text.joined([name_text(setting), course_text(setting, (before, after))], " ")
