"""Marks for what happened to a run, in words."""

from collections.abc import Iterable
from datetime import datetime

from PySide6.QtCore import QDateTime, QLocale

from nnfs_gui.gui.curves.widgets.plot_marks import Mark, MarkKind
from nnfs_gui.gui.words import in_figures, in_words, translate, unbroken
from nnfs_gui.inspection.runs.run_story import RunStory
from nnfs_gui.inspection.runs.run_words import incident_text
from nnfs_gui.storage.library.run_record import Fork
from nnfs_gui.training.events import Incident, Paused, SettingsChanged, Started

_KINDS: dict[type[Incident], MarkKind] = {
    SettingsChanged: MarkKind.SETTINGS,
    Paused: MarkKind.PAUSE,
    Started: MarkKind.START,
}


def story_marks(story: RunStory) -> list[Mark]:
    """Return a mark for each incident of a run that its curves show something of."""
    return [mark for incident in story.incidents if (mark := _incident_mark(incident)) is not None]


def best_marks(story: RunStory) -> list[Mark]:
    """Return a mark for the epoch that did best on the validation images, if there are several."""
    best = story.best
    if best is None or best.validation_accuracy is None or len(story.epochs) < 2:
        return []
    words = (
        translate("Marks", "Epoch {0} did best on the validation points: {1} %.")
        if story.config.network.reads_points
        else translate("Marks", "Epoch {0} did best on the validation images: {1} %.")
    )
    return [
        Mark(
            float(best.epoch),
            MarkKind.BEST,
            words.format(in_figures(best.epoch), in_figures(100 * best.validation_accuracy, ".2f")),
            "validation",
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
            float(fork.epoch),
            MarkKind.FORK,
            (parent if fork.is_parent else child).format(in_words(fork.title), in_figures(fork.epoch)),
        )
        for fork in forks
    ]


def _incident_mark(incident: Incident) -> Mark | None:
    text = incident_text(incident, _time_words)
    return None if text is None else Mark(incident.place, _KINDS[type(incident)], unbroken(in_words(text)))


def _time_words(at: datetime) -> str:
    return QLocale().toString(QDateTime.fromSecsSinceEpoch(int(at.timestamp())), QLocale.FormatType.ShortFormat)
