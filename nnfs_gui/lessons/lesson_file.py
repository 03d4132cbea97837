"""Reads lessons from TOML. Everything that is wrong is told at once, each with its line."""

import dataclasses
import re
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from nnfs_gui.data.dataset import DatasetError
from nnfs_gui.data.points import PointsRecipe
from nnfs_gui.lessons.conditions import Condition, read_condition
from nnfs_gui.lessons.figures import RUN_FIGURES
from nnfs_gui.lessons.glossary import read_glossary
from nnfs_gui.lessons.lesson import CURVES, MODELS, Challenge, Hide, Lesson, Prediction, Step
from nnfs_gui.lessons.markup import terms_in
from nnfs_gui.lessons.needs import hides, targets_of
from nnfs_gui.lessons.targets import SETTING_NAMES, TARGETS, VIEWS, ZONES
from nnfs_gui.lessons.toml_table import Problem, Table, parse_toml
from nnfs_gui.lessons.truths import TRUTHS
from nnfs_gui.lessons.wanted import nearest, short
from nnfs_gui.setting_kinds import ConfigError
from nnfs_gui.storage.plain_file import read_plain, unreadable
from nnfs_gui.training.config import TrainingConfig
from nnfs_gui.training.written_settings import with_settings
from nnfs_gui.words import QT_TRANSLATE_NOOP, ExplainedError, Text

SUFFIX = ".toml"
_NEEDS_HIDDEN = QT_TRANSLATE_NOOP("Core", "This step needs {target}, which [hide] lets nobody see.")
_MOST_BYTES = 2**20
_MOST_STEPS, _MOST_CONDITIONS = 100, 20
_LONGEST_TEXT, _LONGEST_SENTENCE, _LONGEST_VALUE = 10_000, 1_000, 200  # characters
_KEY = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_FILE = re.compile(r"[A-Za-z0-9_-]+(?:\.[A-Za-z0-9_-]+)+")  # no folder, so that a lesson reads nothing from elsewhere


class LessonFileError(ExplainedError):
    """A file is no lesson; the message is the first of the problems, of which there may be none with a line."""

    def __init__(self, text: Text, problems: tuple[Problem, ...] = ()) -> None:
        super().__init__(text)
        self.problems = problems


def read_lesson(path: Path) -> Lesson:
    """Read the lesson in a file. Raises LessonFileError."""
    lesson, problems = check_lesson(read_text(path), path)
    if lesson is None:
        first = problems[0]
        raise LessonFileError(
            Text(
                QT_TRANSLATE_NOOP("Core", "{path}, line {line}: {problem}"),
                path=path.name,
                line=first.line,
                problem=first.text,
            ),
            problems,
        )
    return lesson


def read_text(path: Path) -> str:
    """Return what a file of words holds. Raises LessonFileError."""
    try:
        return read_plain(path, _MOST_BYTES).decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        raise LessonFileError(Text(QT_TRANSLATE_NOOP("Core", "{path} is not a text in UTF-8."), path=path)) from error
    except OSError as error:
        raise LessonFileError(unreadable(path, error)) from error


def check_lesson(text: str, path: Path | None = None) -> tuple[Lesson | None, tuple[Problem, ...]]:
    """Return the lesson that a text is, or all that is wrong with it; with a path also which files are missing."""
    table, problems = parse_toml(text)
    if table is None:
        return None, problems.in_order()
    make = _read_lesson(table, path)
    return (None if problems.found else make()), problems.in_order()


# --- a lesson and its steps -------------------------------------------------------------------------------------------


def _read_lesson(table: Table, path: Path | None) -> Callable[[], Lesson]:
    """Read all of it, and return how the lesson is made where nothing is wrong."""
    kind = table.choice("kind", ("lesson", "challenge"))
    head: dict[str, Any] = {
        "key": _key(table),
        "title": table.text("title", needed=True),
        "question": table.text("question", needed=True, most=_LONGEST_SENTENCE),
        "minutes": table.whole("minutes", 10, 1, 600),
        "needs": table.choices("needs"),
        "hide": _hide(table.table("hide")),
    }
    steps = [_read_step(step, path) for step in table.tables("step", most=_MOST_STEPS)]
    seen: set[object] = set()
    for place, step in enumerate(steps):
        if step["key"] in seen:
            Table({}, (*table.path, "step", place), table.problems).problem(
                "key", QT_TRANSLATE_NOOP("Core", "Two steps have the key “{key}”."), key=step["key"]
            )
        seen.add(step["key"])
        hidden = [name for name in targets_of(step["point_at"], step["until"]) if hides(head["hide"], name)]
        if hidden:
            Table({}, (*table.path, "step", place), table.problems).problem("", _NEEDS_HIDDEN, target=TARGETS[hidden[0]])
    challenge = _challenge(table) if kind == "challenge" else None
    if not steps and challenge is None:
        table.problem("", QT_TRANSLATE_NOOP("Core", "A lesson has at least one [[step]]."))
    table.finish(Text(QT_TRANSLATE_NOOP("Core", "a lesson")))
    return lambda: Lesson(**head, steps=tuple(Step(**step) for step in steps), challenge=challenge, path=path)


def _key(table: Table) -> str:
    key = table.text("key", needed=True, most=60)
    if key and not _KEY.fullmatch(key):
        table.problem(
            "key",
            QT_TRANSLATE_NOOP("Core", "“key” has small letters, digits and hyphens, such as first-network, got {value!r}."),
            value=short(key),
        )
    return key


def _hide(table: Table | None) -> Hide:
    if table is None:
        return Hide()
    hide = Hide(
        table.choices("zones", ZONES), table.choices("views", tuple(VIEWS)), table.choices("settings", SETTING_NAMES)
    )
    table.finish(Text(QT_TRANSLATE_NOOP("Core", "[hide]")))
    return hide


def _read_step(table: Table, path: Path | None) -> dict[str, Any]:
    """Return the fields of a step."""
    step: dict[str, Any] = {
        "key": _key(table),
        "title": table.text("title", needed=True),
        "text": table.text("text", needed=True, most=_LONGEST_TEXT),
        "do": table.text("do", most=_LONGEST_SENTENCE),
        "picture": _file(table, "picture", path, "", (".svg", ".png")),
        "picture_text": table.text("picture_text", most=_LONGEST_SENTENCE),
        "point_at": table.choice("point_at", TARGETS),
        "hints": table.texts("hints", most=_LONGEST_SENTENCE, count=10),
        "settings": _settings(table),
        "open_network": _file(table, "open_network", path, MODELS, (".safetensors",)),
        "data": table.text("data"),
        "until": _conditions(table, "until"),
        "predict": _prediction(table.table("predict")),
    }
    if step["data"] and step["data"] != "mnist":
        try:
            PointsRecipe.parse(step["data"])
        except DatasetError:
            table.problem(
                "data",
                QT_TRANSLATE_NOOP("Core", "“data” is mnist, or points such as points:spirals, got {value!r}."),
                value=short(step["data"]),
            )
    if step["picture"] and not step["picture_text"]:
        table.problem(
            "picture",
            QT_TRANSLATE_NOOP("Core", "A picture needs a “picture_text”, which says in words what is to be seen in it."),
        )
    if step["hints"] and not table.values.keys() & {"until", "predict"}:
        table.problem(
            "hints", QT_TRANSLATE_NOOP("Core", "Hints are for a step with “until”: without it one reads and goes on.")
        )
    _look_for_terms(table, step)
    table.finish(Text(QT_TRANSLATE_NOOP("Core", "a step")))
    return step


def _look_for_terms(table: Table, step: Mapping[str, Any]) -> None:
    """Say which words of a step lead to a term that the glossary has not."""
    terms = read_glossary().terms
    for key, texts in (("text", (step["text"],)), ("do", (step["do"],)), ("hints", step["hints"])):
        for term in dict.fromkeys(term for text in texts for term in terms_in(text)):
            if term not in terms:
                table.problem(
                    key,
                    QT_TRANSLATE_NOOP("Core", "The glossary has no term “{term}”{guess}."),
                    term=short(term),
                    guess=nearest(term, terms),
                )


def _file(table: Table, key: str, path: Path | None, folder: str, endings: tuple[str, ...]) -> str:
    """Return the name of a file that lies beside the lesson, or in a folder there."""
    name = table.text(key)
    if not name:
        return ""
    if not _FILE.fullmatch(name) or not name.endswith(endings):
        table.problem(
            key,
            QT_TRANSLATE_NOOP(
                "Core", "“{key}” is the name of a file beside the lesson that ends in {endings}, got {value!r}."
            ),
            key=key,
            endings=", ".join(endings),
            value=name,
        )
    elif path is not None and not (path.parent / folder / name).is_file():
        table.problem(
            key,
            QT_TRANSLATE_NOOP("Core", "There is no file {file} for “{key}”."),
            key=key,
            file=path.parent / folder / name,
        )
    return name


def _settings(table: Table) -> Mapping[str, Any]:
    inner = table.table("settings")
    if inner is None:
        return {}
    base, is_possible = TrainingConfig(), True
    for name, value in inner.values.items():  # each for itself, so that each says what is wrong with it
        try:
            if not isinstance(value, (bool, int, float, str)) or len(str(value)) > _LONGEST_VALUE:
                raise ConfigError(QT_TRANSLATE_NOOP("Core", "“{name}” is a number, a short text, true or false."), name=name)
            with_settings(base, {name: value})
        except ConfigError as error:
            inner.problem(name, error.text)
            is_possible = False
    try:
        if is_possible:
            with_settings(base, inner.values)
    except ConfigError as error:
        inner.problem("", error.text)
    return dict(inner.values)


def _conditions(table: Table, key: str, *, only: str = "") -> tuple[Condition, ...]:
    found = []
    for each in table.tables(key, most=_MOST_CONDITIONS):
        condition, wrong = read_condition(each.values)
        for name, text in wrong:
            each.problem(name, text)
        if condition is not None and only and condition.kind != only:
            each.problem("is", QT_TRANSLATE_NOOP("Core", "Here a condition is on “{kind}”."), kind=only)
        elif condition is not None:
            found.append(condition)
    return tuple(found)


def _prediction(table: Table | None) -> Prediction | None:
    if table is None:
        return None
    of = table.text("of", needed=True)
    is_curve = table.choice("kind", ("curve", "number"), needed=True) == "curve"
    question = table.text("question", needed=True, most=_LONGEST_SENTENCE)
    epochs = table.whole("epochs", 10, 2, 1000)
    low, high = table.number("low", 0.0), table.number("high", 100.0)
    unit = table.text("unit", most=20)
    truth = table.choice("truth", TRUTHS, needed=not is_curve)
    if is_curve and of and of not in CURVES:
        table.problem(
            "of",
            QT_TRANSLATE_NOOP("Core", "A curve is one of {names}, got {value!r}."),
            names=", ".join(CURVES),
            value=of,
        )
    if not low < high:
        table.problem(
            "low" if "low" in table.values else "high", QT_TRANSLATE_NOOP("Core", "“low” must be less than “high”.")
        )
    table.finish(Text(QT_TRANSLATE_NOOP("Core", "[step.predict]")))
    if not low < high or (is_curve and of not in CURVES):
        return None
    return Prediction(of, question, is_curve, epochs, low, high, unit, truth)


def _challenge(table: Table) -> Challenge:
    goal = table.text("goal", needed=True, most=_LONGEST_SENTENCE)
    rules = _conditions(table, "rule", only="run")
    order = table.text("order_by", needed=True)
    figure = order.removeprefix("-")
    if order and figure not in RUN_FIGURES:
        table.problem(
            "order_by",
            QT_TRANSLATE_NOOP(
                "Core",
                "“order_by” is a figure of a run such as parameters, or with the greatest first {example}, got {value!r}.",
            ),
            example="-test_accuracy",
            value=order,
        )
    if not table.values.get("rule"):
        table.problem("", QT_TRANSLATE_NOOP("Core", "A challenge has at least one [[rule]]."))
    return Challenge(goal, rules, figure, order.startswith("-"))


# --- another language -------------------------------------------------------------------------------------------------


def with_words(lesson: Lesson, text: str) -> tuple[Lesson, tuple[Problem, ...]]:
    """Return a lesson in the words of another language, from a file that has its words only; and what is wrong there.

    What is not translated stays as it is.
    """
    table, problems = parse_toml(text)
    if table is None:
        return lesson, problems.in_order()
    key = table.text("key", needed=True)
    if key and key != lesson.key:
        table.problem(
            "key",
            QT_TRANSLATE_NOOP("Core", "These are the words of the lesson “{key}”, not of “{value}”."),
            key=lesson.key,
            value=short(key),
        )
    changes: dict[str, Any] = {name: table.text(name, most=_LONGEST_SENTENCE) for name in ("title", "question")}
    goal = table.text("goal", most=_LONGEST_SENTENCE)
    words = {step.text("key", needed=True): step for step in table.tables("step", most=_MOST_STEPS)}
    for name, step in words.items():
        if lesson.place_of(name) is None:
            step.problem("key", QT_TRANSLATE_NOOP("Core", "The lesson has no step “{key}”."), key=short(name))
    steps = tuple(_translated_step(step, words[step.key]) if step.key in words else step for step in lesson.steps)
    table.finish(Text(QT_TRANSLATE_NOOP("Core", "the words of a lesson")))
    challenge = lesson.challenge
    if challenge is not None and goal:
        challenge = dataclasses.replace(challenge, goal=goal)
    told = {name: value for name, value in changes.items() if value}
    return dataclasses.replace(lesson, **told, steps=steps, challenge=challenge), problems.in_order()


def _translated_step(step: Step, words: Table) -> Step:
    changes: dict[str, Any] = {"title": words.text("title"), "text": words.text("text", most=_LONGEST_TEXT)}
    changes |= {name: words.text(name, most=_LONGEST_SENTENCE) for name in ("do", "picture_text")}
    changes["hints"] = words.texts("hints", most=_LONGEST_SENTENCE, count=10)
    if changes["hints"] and len(changes["hints"]) != len(step.hints):
        words.problem(
            "hints",
            QT_TRANSLATE_NOOP("Core", "There are {found} hints; the lesson has {wanted}."),
            found=len(changes["hints"]),
            wanted=len(step.hints),
        )
    inner = words.table("predict")
    if inner is not None:
        question = inner.text("question", most=_LONGEST_SENTENCE)
        inner.finish(Text(QT_TRANSLATE_NOOP("Core", "[step.predict]")))
        if step.predict is not None and question:
            changes["predict"] = dataclasses.replace(step.predict, question=question)
    words.finish(Text(QT_TRANSLATE_NOOP("Core", "a step's words")))
    return dataclasses.replace(step, **{name: value for name, value in changes.items() if value})
