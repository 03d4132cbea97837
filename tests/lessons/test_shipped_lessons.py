"""The lessons that come with the program: whole, explained, and with nothing done before it was done."""

from dataclasses import replace

import pytest

from nnfs_gui.lessons.conditions import holds
from nnfs_gui.lessons.glossary import read_glossary
from nnfs_gui.lessons.markup import terms_in
from nnfs_gui.lessons.shelf import shipped_lessons
from nnfs_gui.lessons.situation import DataFacts, NetworkFacts, Situation, ViewFacts
from nnfs_gui.training.presets import PRESETS, Preset

SHELF = shipped_lessons()
LESSONS = [lesson for lesson in SHELF.lessons if lesson.challenge is None]
# as the window opens for the first time: the program's own network answers, nothing is on the pad, all is healthy
AT_FIRST = Situation(
    settings=PRESETS[Preset.QUICK_START],
    data=DataFacts("digits", "MNIST"),
    view=ViewFacts("curves"),
    network=NetworkFacts("built-in", epoch=300),
    layers=(),
    findings=frozenset(),
)


def each():
    return [pytest.param(lesson, id=lesson.key) for lesson in LESSONS]


def test_there_are_ten_which_can_all_be_read():
    assert [str(problem) for problem in SHELF.problems] == []
    assert len(LESSONS) == 10


@pytest.mark.parametrize("lesson", each())
def test_a_lesson_asks_is_not_too_long_wants_a_prediction_and_ends_freely(lesson):
    assert lesson.question.endswith("?")
    assert 6 <= len(lesson.steps) <= 12
    assert 10 <= lesson.minutes <= 20
    assert any(step.predict for step in lesson.steps)
    last = lesson.steps[-1]
    assert (last.until, last.predict) == ((), None)


@pytest.mark.parametrize("lesson", each())
def test_what_is_to_be_done_is_said_with_hints_for_those_who_hesitate(lesson):
    for step in lesson.steps:
        assert not step.until or (step.do and step.hints), step.key


@pytest.mark.parametrize("lesson", each())
def test_each_word_that_is_linked_is_explained(lesson):
    glossary = read_glossary()
    for step in lesson.steps:
        for text in (step.text, step.do, *step.hints):
            assert [key for key in terms_in(text) if glossary.get(key) is None] == []


@pytest.mark.parametrize("lesson", each())
def test_a_lesson_builds_on_those_before_it(lesson):
    before = [each.key for each in LESSONS[: LESSONS.index(lesson)]]
    assert set(lesson.needs) <= set(before)


@pytest.mark.parametrize(
    ("lesson", "step"),
    [pytest.param(lesson, step, id=f"{lesson.key}-{step.key}") for lesson in LESSONS for step in lesson.steps if step.until],
)
def test_what_is_to_be_done_has_not_been_done_before(lesson, step):
    now = replace(AT_FIRST, step=step.key)
    assert not all(holds(condition, now) for condition in step.until)


@pytest.mark.parametrize("lesson", each())
def test_points_of_another_lesson_are_not_taken_for_those_that_a_step_brings(lesson):
    now = Situation(data=DataFacts("points", "spirals"))
    for step in lesson.steps:
        if step.data.startswith("points:"):
            assert not all(holds(each, now) for each in step.until if each.kind == "data"), step.key
