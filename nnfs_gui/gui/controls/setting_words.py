"""Settings in words: what each is called, and what its values are, in the window's language."""

from collections.abc import Sequence
from typing import Any

from nnfs_gui.gui.words import in_words, unbroken
from nnfs_gui.settings import Setting
from nnfs_gui.training.setting_text import course_text, name_text, number_figure, value_text
from nnfs_gui.words import Text


def label_of(setting: Setting) -> str:
    """Return what stands beside a setting's field, and over its values."""
    words = name_in_sentence(setting)
    return words[:1].upper() + words[1:]


def name_in_sentence(setting: Setting) -> str:
    """Return what a setting is called within a sentence: as beside its field."""
    return in_words(name_text(setting))


def value_words(setting: Setting, value: Any) -> str:
    """Return what the field of a setting says when it has this value."""
    return unbroken(in_words(value_text(setting, value)))


def course_words(setting: Setting, values: Sequence[Any]) -> str:
    """Return the values that a setting had one after the other, such as "0.1 → 0.0005"; of many, the first and the last."""
    return unbroken(in_words(course_text(setting, values)))


def number_words(value: float) -> str:
    """Return a number with as many decimals as it has, and with thousands separators; never as 4e-05."""
    return in_words(Text.joined([number_figure(value)]))
