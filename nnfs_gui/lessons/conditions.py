"""What must be true to go on: a small fixed vocabulary, a row for each kind, judged on what really happened."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from nnfs_gui.inspection.health.findings import FindingKind
from nnfs_gui.lessons.acts import ACTS
from nnfs_gui.lessons.figures import COUNT, FLAG, RUN_FIGURES, SETTINGS_FIGURES, Figure, least_missing
from nnfs_gui.lessons.run_groups import RUNS_FIELDS, runs_missing
from nnfs_gui.lessons.situation import ActCount, RunFacts, Since, Situation
from nnfs_gui.lessons.state_figures import (
    DATA_FIGURES,
    EXPERIMENT_FIGURES,
    LAYER_FIGURES,
    NETWORK_FIGURES,
    PAD_FIGURES,
    PREDICTION_FIGURES,
    VIEW_FIGURES,
)
from nnfs_gui.lessons.wanted import FieldKind, Name, Wanted, nearest, short
from nnfs_gui.words import QT_TRANSLATE_NOOP, InvalidValueError, Text

SINCE: dict[str, Since] = {since.name.lower(): since for since in Since}
_NO_RUN: dict[Since, str] = {
    Since.STEP: QT_TRANSLATE_NOOP("Core", "Not yet: nothing was trained since this step began. Press Train."),
    Since.LESSON: QT_TRANSLATE_NOOP("Core", "Not yet: nothing was trained since this lesson began. Press Train."),
    Since.EVER: QT_TRANSLATE_NOOP("Core", "Not yet: nothing was trained. Press Train."),
}
_NO_EXPERIMENT = QT_TRANSLATE_NOOP("Core", "Not yet: no experiment of this kind was begun.")
_NO_PREDICTION = QT_TRANSLATE_NOOP("Core", "Not yet: nothing was predicted.")
_NO_NETWORK = QT_TRANSLATE_NOOP("Core", "Not yet: there is no network. Press Train.")
_NO_SETTINGS = QT_TRANSLATE_NOOP("Core", "Not yet: first mend what is refused in the settings on the left.")
_NOT_EXAMINED = QT_TRANSLATE_NOOP("Core", "Not yet: the network's layers have not been examined. Train one.")
_NO_LAYER = QT_TRANSLATE_NOOP("Core", "Not yet: the network has no such layer.")
_FOUND = QT_TRANSLATE_NOOP("Core", "Not yet: Health must find “{finding}”.")
_STILL_FOUND = QT_TRANSLATE_NOOP("Core", "Not yet: Health still finds “{finding}”.")
_IS_MISSING = QT_TRANSLATE_NOOP("Core", "“is” is missing, which says what a condition is about: one of {known}.")
_NO_KIND = QT_TRANSLATE_NOOP("Core", "A condition says what it is about by is = one of {known}, got {value!r}{guess}.")
_NO_FIELD = QT_TRANSLATE_NOOP("Core", "“{key}” means nothing in a condition on {kind}{guess}. Known are {known}.")
_FIELD = QT_TRANSLATE_NOOP("Core", "“{key}” {problem}.")
_NEEDS = QT_TRANSLATE_NOOP("Core", "A condition on {kind} needs “{key}”.")
_ASKS_NOTHING = QT_TRANSLATE_NOOP("Core", "A condition on {kind} says what is wanted of it: {known}.")
_SO_OFTEN = QT_TRANSLATE_NOOP("Core", "{sentence} (So far {done} of {times} times.)")


@dataclass(frozen=True, slots=True)
class Condition:
    """One thing that must be true: its kind, what is wanted of its figures, and since when."""

    kind: str
    wanted: Mapping[str, Wanted]
    since: Since = Since.STEP


@dataclass(frozen=True, slots=True)
class Kind:
    """A row: the fields, those of them without which it asks nothing, whether it has `since`, and how it is judged."""

    fields: Mapping[str, FieldKind]
    missing: Callable[[Condition, Situation], Text | None]
    needed: tuple[str, ...] = ()
    has_since: bool = False

    @property
    def all_fields(self) -> Mapping[str, FieldKind]:
        return {**self.fields, "since": Name(tuple(SINCE))} if self.has_since else self.fields


def missing(condition: Condition, situation: Situation) -> Text | None:
    """Say in a sentence what is not yet so; None where the condition holds."""
    return KINDS[condition.kind].missing(condition, situation)


def holds(condition: Condition, situation: Situation) -> bool:
    return missing(condition, situation) is None


def read_condition(table: Mapping[str, Any]) -> tuple[Condition | None, list[tuple[str, Text]]]:
    """Return the condition that a table of a file says, or else what is wrong with which of its keys; "" is all of it."""
    name = table.get("is")
    kind = KINDS.get(name) if isinstance(name, str) else None
    if "is" not in table:
        return None, [("", Text(_IS_MISSING, known=_listed(KINDS)))]
    if kind is None:
        return None, [("is", Text(_NO_KIND, known=_listed(KINDS), value=short(name), guess=nearest(name, KINDS)))]
    wanted: dict[str, Wanted] = {}
    wrong: list[tuple[str, Text]] = []
    for key, value in table.items():
        if key == "is":
            continue
        try:
            wanted[key] = _read_field(kind, str(name), key, value)
        except InvalidValueError as error:
            wrong.append((key, error.text))
    since = SINCE[str(wanted.pop("since").value)] if "since" in wanted else Since.STEP
    wrong += [("", Text(_NEEDS, kind=name, key=key)) for key in kind.needed if key not in table]
    if not wanted and not wrong and name not in _ENOUGH:
        wrong.append(("", Text(_ASKS_NOTHING, kind=name, known=_listed(kind.fields))))
    return (None, wrong) if wrong else (Condition(str(name), wanted, since), [])


def _read_field(kind: Kind, name: str, key: str, value: Any) -> Wanted:
    """Read what a field of a condition says. Raises InvalidValueError, with a whole sentence."""
    fields = kind.all_fields
    if key not in fields:
        raise InvalidValueError(_NO_FIELD, key=short(key), kind=name, known=_listed(fields), guess=nearest(key, fields))
    try:
        return fields[key].read(value)
    except InvalidValueError as error:
        raise InvalidValueError(_FIELD, key=key, problem=error) from error


def _listed(names: Iterable[str]) -> str:
    return ", ".join(names)


# --- how they are judged ----------------------------------------------------------------------------------------------


def _of(figures: Mapping[str, Figure]) -> dict[str, FieldKind]:
    return {name: figure.kind for name, figure in figures.items()}


def _judge(
    figures: Mapping[str, Figure],
    subjects: Callable[[Condition, Situation], Iterable[Any]],
    nothing: str,
) -> Callable[[Condition, Situation], Text | None]:
    """Return how a condition is judged that one of several subjects must fulfil; `nothing` is said where there is none."""

    def judge(condition: Condition, situation: Situation) -> Text | None:
        lacks = least_missing(figures, condition.wanted, subjects(condition, situation))
        if lacks is None:
            return Text(nothing)
        return lacks[0] if lacks else None

    return judge


def rule_missing(rule: Condition, run: RunFacts) -> Text | None:
    """Say what keeps one run from fulfilling a condition on runs; nothing if it does."""
    lacks = least_missing(RUN_FIGURES, rule.wanted, [run])
    return lacks[0] if lacks else None


def _existing(subject: Any) -> tuple[Any, ...]:
    return () if subject is None else (subject,)


def _layers(condition: Condition, situation: Situation) -> Sequence[Any]:
    """Return the layers that may be meant, with their numbers: that with the wanted one, or all."""
    number = condition.wanted.get("number")
    found = enumerate(situation.layers or (), 1)
    return [layer for layer in found if number is None or number.allows(layer[0])]


def _layer_missing(condition: Condition, situation: Situation) -> Text | None:
    if situation.layers is None:
        return Text(_NOT_EXAMINED)
    return _judge(LAYER_FIGURES, _layers, _NO_LAYER)(condition, situation)


def _predictions(_: Condition, situation: Situation) -> Sequence[Any]:
    return _existing(situation.predictions.get(situation.step))


def _act_missing(condition: Condition, situation: Situation) -> Text | None:
    name, times = str(condition.wanted["name"].value), condition.wanted.get("times", Wanted(1.0, ">="))
    at_least = Wanted(times.value, ">=") if times.compare == "=" else times  # who has drawn four times has drawn thrice
    done = situation.acts.get(name, ActCount()).since(condition.since)
    if at_least.allows(done):
        return None
    sentence, count = Text(ACTS[name]), round(float(times.value))
    return sentence if count <= 1 else Text(_SO_OFTEN, sentence=sentence, done=done, times=count)


def _run_missing(condition: Condition, situation: Situation) -> Text | None:
    """Speak of the run that is under way, even where an earlier one lacks less: that is what one watches."""
    runs = situation.runs_since(condition.since)
    lacks = least_missing(RUN_FIGURES, condition.wanted, runs)
    if lacks and not runs[-1].ended:
        lacks = least_missing(RUN_FIGURES, condition.wanted, runs[-1:])
    if lacks is None:
        return Text(_NO_RUN[condition.since])
    return lacks[0] if lacks else None


def _runs_missing(condition: Condition, situation: Situation) -> Text | None:
    return runs_missing(condition.wanted, situation.runs_since(condition.since))


def _health_missing(condition: Condition, situation: Situation) -> Text | None:
    if situation.findings is None:
        return Text(_NOT_EXAMINED)
    finding, should_be = str(condition.wanted["finding"].value), condition.wanted.get("found", Wanted(True)).value
    if (finding in situation.findings) == should_be:
        return None
    return Text(_FOUND if should_be else _STILL_FOUND, finding=finding)


_ENOUGH = ("run", "runs", "experiment", "prediction")  # asks something also where nothing more is said
KINDS: dict[str, Kind] = {
    "pad": Kind(_of(PAD_FIGURES), _judge(PAD_FIGURES, lambda _, now: (now.pad,), "")),
    "act": Kind({"name": Name(tuple(ACTS)), "times": COUNT}, _act_missing, ("name",), has_since=True),
    "run": Kind(_of(RUN_FIGURES), _run_missing, has_since=True),
    "runs": Kind(RUNS_FIELDS, _runs_missing, has_since=True),
    "settings": Kind(_of(SETTINGS_FIGURES), _judge(SETTINGS_FIGURES, lambda _, now: _existing(now.settings), _NO_SETTINGS)),
    "view": Kind(_of(VIEW_FIGURES), _judge(VIEW_FIGURES, lambda _, now: (now.view,), "")),
    "network": Kind(_of(NETWORK_FIGURES), _judge(NETWORK_FIGURES, lambda _, now: _existing(now.network), _NO_NETWORK)),
    "layer": Kind(_of(LAYER_FIGURES), _layer_missing),
    "health": Kind({"finding": Name(tuple(map(str, FindingKind))), "found": FLAG}, _health_missing, ("finding",)),
    "experiment": Kind(
        _of(EXPERIMENT_FIGURES),
        _judge(
            EXPERIMENT_FIGURES,
            lambda condition, now: [each for each in now.experiments if each.since >= condition.since],
            _NO_EXPERIMENT,
        ),
        has_since=True,
    ),
    "prediction": Kind(_of(PREDICTION_FIGURES), _judge(PREDICTION_FIGURES, _predictions, _NO_PREDICTION)),
    "data": Kind(_of(DATA_FIGURES), _judge(DATA_FIGURES, lambda _, now: (now.data,), "")),
}
