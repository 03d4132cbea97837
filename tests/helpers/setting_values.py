"""Values for any setting, found by its row: so a new row is tested without a line of its own."""

import math

from nnfs_gui.nn import ActivationKind
from nnfs_gui.setting_kinds import Choice, Layers, Number, Part, PerLayer, Switch, Whole
from nnfs_gui.settings import replaced, value_at
from nnfs_gui.training.config import SETTINGS, HiddenLayer, TrainingConfig


def another(setting, config=None):
    """Return a possible value that is neither the config's nor, if none is given, the default."""
    value = setting.default if config is None else value_at(config, setting.key)
    match _kind(setting):
        case Whole() as kind:
            return kind.low + 1 if value is None else value + 1
        case Number() as kind:
            above = value + 2 * kind.step
            return round(above if above < kind.high else value - 2 * kind.step, 9)
        case Switch():
            return not value
        case Choice() as kind:
            return next(member for member in reversed(kind.labels) if member != value)  # neighbours may be nearly the same
        case Layers():
            return (HiddenLayer(7, ActivationKind.TANH), HiddenLayer(5))
        case Part() as kind:
            return kind.part()


def impossible(setting):
    """Return values that lie just beside the possible ones."""
    match _kind(setting):
        case Whole() as kind:
            return kind.low - 1, kind.high + 1, float(kind.high), math.nan, True, "3"
        case Number() as kind:
            ends = [kind.low] * kind.above_low + [kind.high] * kind.below_high
            return *ends, kind.low - 1e-6, kind.high * 1.001, math.nan, math.inf, True, None, "0.1"
        case Switch():
            return 1, "no", None
        case Choice():
            return "something else", "", None, 0
        case Layers() as kind:
            return [], (5,), None, HiddenLayer(), (HiddenLayer(1),) * (kind.most + 1)
        case Part():
            return True, {}, 3


def _kind(setting):
    """What layers may have each is also one number for all of them."""
    return setting.kind.number if isinstance(setting.kind, PerLayer) else setting.kind


def counting(setting, start=None):
    """Return a config beside whose other settings this one counts."""
    values = {}
    for condition in setting.conditions:
        needed = SETTINGS[condition.key]
        has = value_at(start or TrainingConfig(), condition.key)
        if not condition.is_met(has):
            values[condition.key] = condition.values[0] if condition.values else another(needed)
    return replaced(start or TrainingConfig(), values)


def changed(setting, start=None):
    """Return two configs that differ in nothing but this setting, in which it counts."""
    first = counting(setting, start)
    return first, replaced(first, {setting.key: another(setting, first)})
