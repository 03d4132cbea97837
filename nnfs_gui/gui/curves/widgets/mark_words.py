"""Marks for what happened to a run, in words."""

from collections.abc import Iterable
from math import ceil

from PySide6.QtCore import QDateTime, QLocale

from nnfs_gui.gui.controls.changed_settings import changes_in_words
from nnfs_gui.gui.curves.widgets.plot_marks import Mark, MarkKind
from nnfs_gui.gui.words import in_figures, translate
from nnfs_gui.inspection.runs.run_story import RunStory
from nnfs_gui.storage.library.run_record import Fork
from nnfs_gui.training.events import Incident, Paused, SettingsChanged, Started

_MINUTE, _HOUR = 60, 3600  # seconds


def story_marks(story: RunStory) -> list[Mark]:
    """Return a mark for each incident of a run that its curves show something of."""
    return [mark for incident in story.incidents if (mark := _incident_mark(incident)) is not None]


def best_marks(story: RunStory, colour: str = "validation") -> list[Mark]:
    """Return a mark for the epoch that did best on the validation images, if there are several."""
    best = story.best
    if best is None or best.validation_accuracy is None or len(story.epochs) < 2:
        return []
    words = translate("Marks", "Epoch {0} did best on the validation images: {1} %.")
    return [
        Mark(
            float(best.epoch),
            MarkKind.BEST,
            words.format(in_figures(best.epoch), in_figures(100 * best.validation_accuracy, ".2f")),
            colour,
        )
    ]


def fork_marks(forks: Iterable[Fork]) -> list[Mark]:
    """Return a mark for each run that began at an epoch of this one, and for the one that it began from itself."""
    child, parent = (
        translate("Marks", "{0} forked here, after epoch {1}."),
        translate("Marks", "Forked from {0}, after epoch {1}."),
    )
    return [
        Mark(
            float(fork.epoch), MarkKind.FORK, (parent if fork.is_parent else child).format(fork.name, in_figures(fork.epoch))
        )
        for fork in forks
    ]


def _incident_mark(incident: Incident) -> Mark | None:
    match incident:
        case SettingsChanged(place, before, after):
            words = translate("Marks", "Changed in epoch {0}: {1}.")
            return Mark(place, MarkKind.SETTINGS, words.format(_within(place), changes_in_words(before, after)))
        case Paused(place, seconds):
            words = translate("Marks", "Paused in epoch {0}, for {1}.")
            if place == ceil(place):
                words = translate("Marks", "Paused after epoch {0}, for {1}.")
            return Mark(place, MarkKind.PAUSE, words.format(in_figures(ceil(place)), duration_words(seconds)))
        case Started(place, last_epoch, at) if place > 0:
            words = translate("Marks", "Went on after epoch {0}, up to epoch {1} ({2}).")
            time = QLocale().toString(QDateTime.fromSecsSinceEpoch(int(at.timestamp())), QLocale.FormatType.ShortFormat)
            return Mark(place, MarkKind.START, words.format(in_figures(place, ",.0f"), in_figures(last_epoch), time))
        case _:
            return None


def _within(place: float) -> str:
    """Return the epoch within which, or at whose start, a place is."""
    return in_figures(int(place) + 1)


def duration_words(seconds: float) -> str:
    """Return how long something took, in the largest unit that says it well."""
    if seconds < 2 * _MINUTE:
        return translate("Marks", "{0} s").format(in_figures(seconds, ",.0f"))
    if seconds < 2 * _HOUR:
        return translate("Marks", "{0} min").format(in_figures(seconds / _MINUTE, ",.0f"))
    return translate("Marks", "{0} h").format(in_figures(seconds / _HOUR, ",.1f"))
