"""Lessons to test with, and a situation in which much is known."""

from nnfs_gui.lessons.conditions import read_condition
from nnfs_gui.lessons.lesson_file import check_lesson
from nnfs_gui.lessons.situation import RunFacts, Since
from nnfs_gui.training.config import HiddenLayer, NetworkConfig, TrainingConfig
from nnfs_gui.training.events import EpochMetrics

HEAD = 'key = "first"\ntitle = "First"\nquestion = "Why?"\n'
STEP = '[[step]]\nkey = "one"\ntitle = "One"\ntext = "Read."\n'
LESSON = HEAD + STEP
USUAL = (HiddenLayer(),)


def lesson_of(text):
    """Return the lesson that a text is, in which nothing is wrong."""
    lesson, problems = check_lesson(text)
    assert [str(problem.text) for problem in problems] == []
    return lesson


def problems_of(text, path=None):
    """Return what is wrong with a text: pairs of a line and a sentence."""
    lesson, problems = check_lesson(text, path)
    assert (lesson is None) == bool(problems)
    return [(problem.line, str(problem.text)) for problem in problems]


def condition(kind, /, **fields):
    """Return a condition, written as a lesson would."""
    read, wrong = read_condition({"is": kind, **fields})
    assert wrong == []
    return read


def course(*losses):
    """Return the figures of epochs with these training and validation losses."""
    return tuple(EpochMetrics(epoch, train, 0.9, valid, 0.8, 0.004, 1.0) for epoch, (train, valid) in enumerate(losses, 1))


def run_facts(*, seed=0, hidden=USUAL, since=Since.STEP, **facts):
    """Return a run that has done two epochs."""
    config = TrainingConfig(network=NetworkConfig(hidden), seed=seed)
    known = {"epochs": 2, "train_loss": 0.2, "train_accuracy": 0.95, "validation_loss": 0.3, "validation_accuracy": 0.91}
    return RunFacts(**{"config": config, "since": since, **known, **facts})
