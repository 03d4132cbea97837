"""What runs and experiments are called that nobody named: kept in English, said in the language of who reads.

A name that is kept is data, the same in every language: libraries are joined by it, and the command line has it as it is.
Here alone such names are made, known again and said; what a person named is said as it was given.
"""

import functools
import re

from nnfs_gui.words import QT_TRANSLATE_NOOP, Text

_RUN = QT_TRANSLATE_NOOP("Core", "Run {number}")
_EXPERIMENT = QT_TRANSLATE_NOOP("Core", "Experiment {number}")
_SEEDS = QT_TRANSLATE_NOOP("Core", "{name}, {n} seeds")
_AGAIN = QT_TRANSLATE_NOOP("Core", "{name}, again")
QUESTION = QT_TRANSLATE_NOOP("Core", "Which is best?")  # an experiment that is planned in the window
QUEUED = QT_TRANSLATE_NOOP("Core", "Queued run")  # an experiment that is but a run, for later

_NUMBERED = {
    _RUN: re.compile(r"Run (?P<number>[0-9]+)"),
    _EXPERIMENT: re.compile(r"Experiment (?P<number>[0-9]+)"),
}
_MADE_OF_ANOTHER = {
    _SEEDS: re.compile(r"(?P<name>.+), (?P<n>[1-9][0-9]{0,5}) seeds"),
    _AGAIN: re.compile(r"(?P<name>.+), again"),
}
_COPY = re.compile(r"(?P<name>.+) (?P<number>\([0-9]+\))")  # where something else was called so already
_TRIAL = re.compile(r"(?P<name>.+) (?P<number>[0-9]+)")


def run_name(number: int) -> str:
    """Return the name of a run that nobody named."""
    return str(Text(_RUN, number=str(number)))


def experiment_name(number: int) -> str:
    """Return the name of an experiment that nobody named."""
    return str(Text(_EXPERIMENT, number=str(number)))


def seeds_text(run: str, count: int) -> Text:
    """Return the name of an experiment that trains the run `run` with so many seeds, two or more."""
    return Text(_SEEDS, name=name_text(run), n=count)


def again_name(experiment: str) -> str:
    """Return the name of an experiment that does the experiment `experiment` once more."""
    return str(Text(_AGAIN, name=experiment))


def trial_name(experiment: str, number: int) -> str:
    """Return the name of the run that is a trial of an experiment."""
    return f"{experiment} {number}"


def is_default(name: str) -> bool:
    """Say whether a run or an experiment has but its number, or that and a mark that tells it from another one."""
    copy = _COPY.fullmatch(name)
    return any(pattern.fullmatch(copy["name"] if copy else name) for pattern in _NUMBERED.values())


@functools.lru_cache(maxsize=4096)
def name_text(name: str) -> Text:
    """Return what is called so as people read it, in one line."""
    return _default_text(name) or Text.joined((" ".join(name.split()),))


def _default_text(name: str) -> Text | None:
    """Return a name that the program made; None where a person did, or a part of it."""
    if name in (QUESTION, QUEUED):
        return Text(name)
    for template, pattern in _NUMBERED.items():
        if found := pattern.fullmatch(name):
            return Text(template, number=found["number"])
    for template, pattern in _MADE_OF_ANOTHER.items():
        if (found := pattern.fullmatch(name)) and (of := _default_text(found["name"])):
            count = {"n": int(found["n"])} if "n" in found.groupdict() else {}
            return Text(template, name=of, **count)
    for pattern in (_COPY, _TRIAL):
        if (found := pattern.fullmatch(name)) and (of := _default_text(found["name"])):
            return Text.joined((of, found["number"]), " ")
    return None
