"""What the values of settings are called, everywhere as in the panel: as texts, for whoever says them in a language."""

from collections.abc import Sequence
from decimal import Decimal
from typing import Any

from nnfs_gui.setting_kinds import Choice, Kind, Layers, Number, PerLayer, Whole
from nnfs_gui.settings import Setting
from nnfs_gui.words import QT_TRANSLATE_NOOP, Figure, Text

_MOST_TOLD = 3  # values that a setting had one after the other


def name_text(setting: Setting) -> Text:
    """Return what a setting is called within a sentence: as beside its field."""
    return Text(setting.label) if setting.label else Text(setting.name)


def value_text(setting: Setting, value: Any) -> Text:
    """Return what the field of a setting says when it has this value."""
    kind = setting.kind
    if isinstance(kind, PerLayer):
        return Text.joined(
            (_value_text(kind.number, one) for one in (value if isinstance(value, tuple) else (value,))), "; "
        )
    return _value_text(kind, value)


def _value_text(kind: Kind, value: Any) -> Text:
    match kind:
        case Layers():
            layers = [Text.joined([Figure(layer.size), Text(layer.activation.row.label)], " ") for layer in value]
            return Text.joined(layers or [Text(QT_TRANSLATE_NOOP("Core", "none"))])
        case Choice():
            return Text(kind.labels[value])
        case Whole() | Number() if word := kind.word_for(value):
            return Text(word)
        case Whole():
            return _with_unit(Figure(value), kind.unit_for(value))
        case Number():
            return _with_unit(number_figure(100 * value if kind.percent else value), kind.unit)
        case _:
            return Text(QT_TRANSLATE_NOOP("Core", "yes")) if value else Text(QT_TRANSLATE_NOOP("Core", "no"))


def course_text(setting: Setting, values: Sequence[Any]) -> Text:
    """Return the values that a setting had one after the other, such as "0.1 → 0.0005"; of many, the first and the last."""
    texts = [value_text(setting, value) for value in values]
    changes: list[object] = [text for place, text in enumerate(texts) if place == 0 or text != texts[place - 1]]
    return Text.joined(changes if len(changes) <= _MOST_TOLD else [changes[0], "…", changes[-1]], " → ")


def number_figure(value: float) -> Figure:
    """Return a number with as many decimals as it has, and with thousands separators; never as 4e-05."""
    return Figure(Decimal(f"{value:.10g}"), ",f")


def _with_unit(figure: Figure, unit: str) -> Text:
    return Text.joined((figure, Text(unit)) if unit else (figure,), "")
