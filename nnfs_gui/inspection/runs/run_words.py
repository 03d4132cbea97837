"""What happened to a run, and whether one is better than another, as texts: the same wherever that is told."""

from collections.abc import Callable
from datetime import datetime
from math import ceil

from nnfs_gui.inspection.runs.changed_settings import changes_text
from nnfs_gui.training.events import Incident, Paused, SettingsChanged, Started
from nnfs_gui.words import QT_TRANSLATE_NOOP, Figure, Text

_MINUTE, _HOUR = 60, 3600  # seconds


def incident_text(incident: Incident, write_time: Callable[[datetime], str]) -> Text | None:
    """Return what happened to a run, where its curves show something of it; `write_time` writes a time of day."""
    match incident:
        case SettingsChanged(place, before, after):
            changed = QT_TRANSLATE_NOOP("Core", "Changed in epoch {epoch}: {changes}.")
            return Text(changed, epoch=Figure(int(place) + 1), changes=changes_text(before, after) or "–")
        case Paused(place, seconds):
            paused = QT_TRANSLATE_NOOP("Core", "Paused in epoch {epoch}, for {time}.")
            if place == ceil(place):
                paused = QT_TRANSLATE_NOOP("Core", "Paused after epoch {epoch}, for {time}.")
            return Text(paused, epoch=Figure(ceil(place)), time=duration_text(seconds))
        case Started(place, last_epoch, at) if place > 0:
            went_on = QT_TRANSLATE_NOOP("Core", "Went on after epoch {epoch}, up to epoch {last} ({time}).")
            return Text(went_on, epoch=Figure(place, ",.0f"), last=Figure(last_epoch), time=write_time(at))
        case _:
            return None


def duration_text(seconds: float) -> Text:
    """Return how long something took, in the largest unit that says it well."""
    if seconds < 2 * _MINUTE:
        return Text(QT_TRANSLATE_NOOP("Core", "{time} s"), time=Figure(seconds, ",.0f"))
    if seconds < 2 * _HOUR:
        return Text(QT_TRANSLATE_NOOP("Core", "{time} min"), time=Figure(seconds / _MINUTE, ",.0f"))
    return Text(QT_TRANSLATE_NOOP("Core", "{time} h"), time=Figure(seconds / _HOUR, ",.1f"))


def taken_text(seconds: float) -> Text:
    """Return how long a training took, with a decimal, in the unit that suits it."""
    if seconds < _MINUTE:
        return Text(QT_TRANSLATE_NOOP("Core", "{time} s"), time=Figure(seconds, ".1f"))
    if seconds < _HOUR:
        return Text(QT_TRANSLATE_NOOP("Core", "{time} min"), time=Figure(seconds / _MINUTE, ".1f"))
    return Text(QT_TRANSLATE_NOOP("Core", "{time} h"), time=Figure(seconds / _HOUR, ",.1f"))


def chance_text(name: str | Text, other: str | Text, p_value: float) -> Text:
    """Return whether one run reads more test images than the other, said by its name first, by more than chance."""
    template = (
        QT_TRANSLATE_NOOP("Core", "{name} reads more of the test data than {other}, by more than chance ({p}).")
        if p_value < 0.05
        else QT_TRANSLATE_NOOP("Core", "{name} and {other}: the difference in test accuracy may be chance ({p}).")
    )
    return Text(template, name=name, other=other, p=p_text(p_value))


def p_text(p_value: float) -> Text:
    """Return a p value as it is read: "p = 0.03"."""
    sign, figure = ("<", Figure(0.001, "g")) if p_value < 0.001 else ("=", Figure(p_value, ".2g"))
    return Text.joined(["p", sign, figure], "\N{NO-BREAK SPACE}")
