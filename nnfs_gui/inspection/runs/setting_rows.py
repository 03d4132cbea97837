"""The settings in which runs differ, as texts: a row for each, with what held in each run."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from nnfs_gui.training.config import SETTINGS
from nnfs_gui.training.setting_text import course_text, name_text, value_text
from nnfs_gui.words import QT_TRANSLATE_NOOP, Figure, Text

_VARIED = "augmentation."
_Courses = Mapping[str, Sequence[Sequence[Any]]]


@dataclass(frozen=True, slots=True)
class SettingRow:
    """A setting, as it is called within a sentence, and what it was in each of some runs."""

    name: Text
    values: tuple[Text, ...]


def setting_rows(settings: _Courses) -> tuple[SettingRow, ...]:
    """Return the settings in which runs differ, which are told by keys: for each run the values one after the other.

    How images are varied is one row: of its many settings it counts whether, and which.
    """
    rows = [SettingRow(_name(key), tuple(_course(key, values) for values in courses)) for key, courses in _plain(settings)]
    varied = {key: courses for key, courses in settings.items() if key.startswith(_VARIED)}
    if varied:
        rows.append(SettingRow(name_text(SETTINGS["augmentation"]), _varied_courses(varied)))
    return tuple(rows)


def _plain(settings: _Courses) -> list[tuple[str, Sequence[Sequence[Any]]]]:
    return [(key, courses) for key, courses in settings.items() if not key.startswith(_VARIED)]


def _varied_courses(varied: _Courses) -> tuple[Text, ...]:
    lengths = [len(course) for course in next(iter(varied.values()))]
    words = [[_varied_text(varied, run, moment) for moment in range(length)] for run, length in enumerate(lengths)]
    if len({word for each in words for word in each if word is not None}) == 1:  # all are varied in the same way
        yes = Text(QT_TRANSLATE_NOOP("Core", "yes"))
        words = [[None if word is None else yes for word in each] for each in words]
    no = Text(QT_TRANSLATE_NOOP("Core", "no"))
    return tuple(Text.joined(dict.fromkeys(no if word is None else word for word in each), " → ") for each in words)


def _varied_text(varied: _Courses, run: int, moment: int) -> Text | None:
    """Return how a run varied its images at a moment; None where it did not."""
    values = [(SETTINGS[key], courses[run][moment]) for key, courses in varied.items()]
    named = [Text.joined([name_text(setting), value_text(setting, value)], " ") for setting, value in values if value]
    return Text.joined(named) if named else None


def _name(key: str) -> Text:
    """Return what a setting is called; what the data set decides is none."""
    return name_text(SETTINGS[key]) if key in SETTINGS else Text.joined([key.rpartition(".")[2].replace("_", " ")])


def _course(key: str, values: Sequence[Any]) -> Text:
    return course_text(SETTINGS[key], values) if key in SETTINGS else Text.joined([Figure(values[-1])])
