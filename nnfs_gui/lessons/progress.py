"""What is remembered of lessons: where one was in each, what was done, predicted and reached. A file of its own."""

import json
import math
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from nnfs_gui.storage.library.file_lock import FileLock
from nnfs_gui.storage.plain_file import read_plain, unreadable
from nnfs_gui.storage.whole_file import replace_file, unwritable
from nnfs_gui.words import QT_TRANSLATE_NOOP, ExplainedError, Text

FILE = "lessons.json"  # in the folder of a person's data
_VERSION = 1
_NEVER = datetime.min.replace(tzinfo=UTC)
_MOST_BYTES = 2**23
_MOST_ASIDE = 100
_PATIENCE_SECONDS = 2.0  # for which another window is waited for
_DAMAGED = QT_TRANSLATE_NOOP(
    "Core", "What was remembered of your lessons cannot be read ({reason}). It is kept as {file}, and a new list is begun."
)
_NEWER = QT_TRANSLATE_NOOP("Core", "a newer version of the program wrote it")
_NO_PROGRESS = QT_TRANSLATE_NOOP("Core", "it is no list of lessons")


class ProgressError(ExplainedError):
    """What is remembered cannot be read or written."""


@dataclass(frozen=True, slots=True)
class Predicted:
    """What was predicted: of a number one value, of a curve one for each epoch; truth and score once they are known."""

    guess: tuple[float, ...]
    truth: tuple[float, ...] = ()
    score: float | None = None  # from 0 to 1
    run: str = ""  # of a curve: the id of the run in the library whose curve it is


@dataclass(frozen=True, slots=True)
class LessonProgress:
    """How far one has come in a lesson."""

    began: datetime = _NEVER  # when it was begun
    step: str = ""  # the key of the step that one is at
    ticked: tuple[str, ...] = ()  # the keys of the steps that are done
    finished: bool = False  # it was gone through to its end at least once
    acts: Mapping[str, int] = field(default_factory=dict)  # how often something was done since it was begun
    predictions: Mapping[str, Predicted] = field(default_factory=dict)  # by the keys of the steps

    def with_tick(self, step: str) -> "LessonProgress":
        return self if step in self.ticked else replace(self, ticked=(*self.ticked, step))


@dataclass(frozen=True, slots=True)
class Progress:
    """What is remembered of all lessons; `current` is the key of the one that was open last."""

    current: str = ""
    lessons: Mapping[str, LessonProgress] = field(default_factory=dict)
    acts: Mapping[str, int] = field(default_factory=dict)  # how often something was done at all
    boards: Mapping[str, tuple[str, ...]] = field(default_factory=dict)  # of challenges: the ids of the runs on them

    def of(self, lesson: str) -> LessonProgress:
        return self.lessons.get(lesson, LessonProgress())

    def with_lesson(self, lesson: str, progress: LessonProgress) -> "Progress":
        return replace(self, lessons={**self.lessons, lesson: progress})


def merge_progress(ours: Progress, theirs: Progress) -> Progress:
    """Return what is remembered on either side: whoever came further in a lesson did. To merge once more changes nothing."""
    lessons = dict(ours.lessons)
    for key, each in theirs.lessons.items():
        lessons[key] = _merge_lesson(lessons[key], each) if key in lessons else each
    boards = {key: _united(ours.boards.get(key, ()), theirs.boards.get(key, ())) for key in (*ours.boards, *theirs.boards)}
    return Progress(
        ours.current or theirs.current,
        lessons,
        _highest(ours.acts, theirs.acts),
        boards,
    )


def merge_changes(before: Progress, ours: Progress, theirs: Progress) -> Progress:
    """Return ours with what has become otherwise in theirs since both were as before, such as in another window.

    Of a lesson in which both went on, whoever came further did; the lesson that is open stays ours.
    """
    lessons = dict(ours.lessons)
    for key, each in theirs.lessons.items():
        if ours.of(key) == before.of(key):
            lessons[key] = each
        elif each != before.of(key):
            lessons[key] = _merge_lesson(ours.of(key), each)
    return replace(merge_progress(ours, theirs), current=ours.current, lessons=lessons)


def _merge_lesson(ours: LessonProgress, theirs: LessonProgress) -> LessonProgress:
    return LessonProgress(
        min(ours.began, theirs.began),
        ours.step or theirs.step,
        _united(ours.ticked, theirs.ticked),
        ours.finished or theirs.finished,
        _highest(ours.acts, theirs.acts),
        {**theirs.predictions, **ours.predictions},
    )


def _united(ours: tuple[str, ...], theirs: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys((*ours, *theirs)))


def _highest(ours: Mapping[str, int], theirs: Mapping[str, int]) -> dict[str, int]:
    return {key: max(ours.get(key, 0), theirs.get(key, 0)) for key in (*ours, *theirs)}


def read_progress(path: Path) -> tuple[Progress, Text | None]:
    """Return what a file remembers, and what there is to say: one that cannot be read is kept aside. Never raises."""
    if not path.exists():
        return Progress(), None
    try:
        return parse_progress(read_plain(path, _MOST_BYTES).decode()), None
    except OSError as error:
        return Progress(), unreadable(path, error)
    except (ValueError, RecursionError) as error:  # a ProgressError is none of these
        reason: object = error if isinstance(error, UnicodeDecodeError) else Text(_NO_PROGRESS)
    except ProgressError as error:
        reason = error
    return Progress(), _keep_aside(path, reason)


def write_progress(path: Path, progress: Progress) -> None:
    """Write what is remembered, in one move. Raises ProgressError."""
    try:
        replace_file(path, format_progress(progress).encode())
    except OSError as error:
        raise ProgressError(unwritable(path, error)) from error


def keep_progress(path: Path, before: Progress, ours: Progress) -> Progress:
    """Write ours with what others have written since it was as before, and return what is remembered then.

    Raises ProgressError.
    """
    lock = FileLock(path.with_name(f"{path.name}.lock"))
    try:
        lock.acquire(_PATIENCE_SECONDS)  # where somebody keeps it for longer, it is written all the same
        try:
            theirs, unread = read_progress(path) if path.exists() else (before, None)
            kept = ours if unread is not None else merge_changes(before, ours, theirs)
            write_progress(path, kept)
        finally:
            lock.release(remove_file=True)
    except OSError as error:
        raise ProgressError(unwritable(path, error)) from error
    return kept


def format_progress(progress: Progress) -> str:
    lessons = {
        key: {
            "began": each.began.isoformat(),
            "step": each.step,
            "ticked": list(each.ticked),
            "finished": each.finished,
            "acts": dict(each.acts),
            "predictions": {
                step: {"guess": list(made.guess), "truth": list(made.truth), "score": made.score, "run": made.run}
                for step, made in each.predictions.items()
            },
        }
        for key, each in progress.lessons.items()
    }
    boards = {key: list(runs) for key, runs in progress.boards.items()}
    values = {"version": _VERSION, "current": progress.current, "lessons": lessons, "acts": dict(progress.acts)}
    return json.dumps(values | {"marks": [], "boards": boards}, indent=1, allow_nan=False)  # earlier programs ask for marks


def parse_progress(text: str) -> Progress:
    """Read what `format_progress` wrote. Raises ProgressError, ValueError or RecursionError."""
    values = json.loads(text)
    try:
        version = values["version"]
        if type(version) is int and version > _VERSION:
            raise ProgressError(_NEWER)
        return Progress(
            current=_text(values["current"]),
            lessons={_text(key): _lesson(each) for key, each in values["lessons"].items()},
            acts=_counts(values["acts"]),
            boards={_text(key): _texts(runs) for key, runs in values["boards"].items()},
        )
    except (KeyError, TypeError, AttributeError, ValueError, OverflowError) as error:
        raise ProgressError(_NO_PROGRESS) from error


def _keep_aside(path: Path, reason: object) -> Text:
    """Move a file that cannot be read out of the way, and say so."""
    names = (path.with_name(f"{path.stem}-unread-{number}{path.suffix}") for number in range(1, _MOST_ASIDE))
    aside = next((name for name in names if not name.exists()), None)
    try:
        if aside is None:
            raise FileExistsError
        path.rename(aside)
    except OSError:
        aside = path
    return Text(_DAMAGED, reason=reason, file=aside.name)


def _lesson(values: Mapping[str, Any]) -> LessonProgress:
    began = datetime.fromisoformat(_text(values["began"]))
    return LessonProgress(
        began=began if began.tzinfo else began.replace(tzinfo=UTC),
        step=_text(values["step"]),
        ticked=_texts(values["ticked"]),
        finished=bool(values["finished"]),
        acts=_counts(values["acts"]),
        predictions={_text(step): _predicted(made) for step, made in values["predictions"].items()},
    )


def _predicted(values: Mapping[str, Any]) -> Predicted:
    score = values["score"]
    guess, truth = (tuple(map(_number, values[name])) for name in ("guess", "truth"))
    run = _text(values.get("run", ""))  # which files of before have not
    return Predicted(guess, truth, None if score is None else _number(score), run)


def _number(value: Any) -> float:
    if not math.isfinite(value):
        raise ValueError(value)
    return float(value)


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise TypeError(value)
    return value


def _texts(values: Any) -> tuple[str, ...]:
    if not isinstance(values, list):
        raise TypeError(values)
    return tuple(map(_text, values))


def _counts(values: Mapping[str, Any]) -> dict[str, int]:
    return {_text(key): max(0, int(count)) for key, count in values.items()}
