"""Settings in words: what each is called, and what its values are, everywhere as in the panel."""

from collections.abc import Sequence
from decimal import Decimal
from typing import Any

from nnfs_gui.gui.words import in_figures, translate, translated, unbroken
from nnfs_gui.settings import Choice, Kind, Layers, Number, PerLayer, Setting, Whole


def label_of(setting: Setting) -> str:
    """Return what stands beside a setting's field, and over its values."""
    words = name_in_sentence(setting)
    return words[:1].upper() + words[1:]


def name_in_sentence(setting: Setting) -> str:
    """Return what a setting is called within a sentence: as beside its field."""
    return translated(setting.label or setting.name)


def value_words(setting: Setting, value: Any) -> str:
    """Return what the field of a setting says when it has this value."""
    kind = setting.kind
    if isinstance(kind, PerLayer):
        return "; ".join(_words(kind.number, one) for one in (value if isinstance(value, tuple) else (value,)))
    return _words(kind, value)


def _words(kind: Kind, value: Any) -> str:
    match kind:
        case Layers():
            return (
                ", ".join(f"{in_figures(layer.size)} {translated(layer.activation.row.label)}" for layer in value) or _none()
            )
        case Choice():
            return translated(kind.labels[value])
        case Whole() | Number() if word := kind.word_for(value):
            return translated(word)
        case Whole():
            return unbroken(f"{in_figures(value)}{translated(kind.unit_for(value))}")
        case Number():
            shown = 100 * value if kind.percent else value
            return unbroken(f"{number_words(shown)}{translated(kind.unit)}")
        case _:
            return translate("SettingWords", "yes") if value else translate("SettingWords", "no")


def course_words(setting: Setting, values: Sequence[Any]) -> str:
    """Return the values that a setting had one after the other, such as "0.1 → 0.0005"; of many, the first and the last."""
    words = [value_words(setting, value) for value in values]
    changes = [word for place, word in enumerate(words) if place == 0 or word != words[place - 1]]
    return " → ".join(changes if len(changes) < 4 else [changes[0], "…", changes[-1]])


def number_words(value: float) -> str:
    """Return a number with as many decimals as it has, and with thousands separators; never as 4e-05."""
    return in_figures(Decimal(f"{value:.10g}"), ",f")


def _none() -> str:
    return translate("SettingWords", "none")
