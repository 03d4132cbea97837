"""What a learner did is gathered from what is remembered of lessons, and from the library."""

from dataclasses import replace
from datetime import UTC, datetime

import numpy as np
import pytest
from recorded_runs import record
from small_runs import small_config

from nnfs_gui.lessons.learnt import Speaker, gather
from nnfs_gui.lessons.progress import LessonProgress, Predicted, Progress
from nnfs_gui.lessons.shelf import shipped_lessons
from nnfs_gui.pages.learner_page import write_summary

SPEAKER = Speaker(str, lambda moment: f"{moment:%Y-%m-%d}")
LESSONS = [lesson for lesson in shipped_lessons().lessons if lesson.steps]
FIRST = LESSONS[0]
BEGAN = datetime(2026, 11, 27, tzinfo=UTC)


def progress_in(lesson, **changes):
    return Progress(lessons={lesson.key: replace(LessonProgress(began=BEGAN), **changes)})


def test_a_lesson_that_was_begun_is_there_with_its_ticks_and_its_predictions():
    asking = next(step for step in FIRST.steps if step.predict is not None)
    progress = progress_in(
        FIRST, ticked=(FIRST.steps[0].key,), predictions={asking.key: Predicted((91.0,), (97.25,), 0.875)}
    )
    (lesson,) = gather(None, progress, LESSONS, SPEAKER).lessons
    assert (lesson.title, lesson.began, lesson.steps_done) == (FIRST.title, "2026-11-27", 1)
    assert [step.done for step in lesson.steps] == [True, *[False] * (len(FIRST.steps) - 1)]
    (prediction,) = lesson.predictions
    assert (prediction.expected, prediction.happened, prediction.score) == ("91 %", "97.25 %", 0.875)


def test_a_curve_is_there_with_what_happened():
    lesson, asking = next(
        (lesson, step) for lesson in LESSONS for step in lesson.steps if step.predict is not None and step.predict.is_curve
    )
    progress = progress_in(lesson, predictions={asking.key: Predicted((2.0, 1.0), (2.2,))})
    (learnt,) = gather(None, progress, LESSONS, SPEAKER).lessons
    (prediction,) = learnt.predictions
    assert (prediction.expected_curve, prediction.happened_curve) == ({1: 2.0, 2: 1.0}, {1: 2.2})
    assert prediction.high == pytest.approx(2.42)


def test_runs_and_drawings_come_from_the_library(library):
    record(library, small_config(epochs=2, validation_share=0.3), name="mine")
    library.drawings.add([([np.array([[0.1, 0.1], [0.9, 0.9]])], "7")])
    summary = gather(library, progress_in(FIRST), LESSONS, SPEAKER)
    (run,) = summary.runs
    assert run.name == "mine"
    assert "16-8-3, 163 parameters, epochs: 2, learnt from small; validation accuracy " in run.facts
    assert list(run.training) == list(run.validation) == [1, 2]
    assert [drawing.label for drawing in summary.drawings] == ["7"]
    assert "mine" in write_summary(summary)


def test_runs_from_before_the_first_lesson_are_left_out(library):
    record(library, small_config(epochs=1), name="before")
    later = Progress(lessons={FIRST.key: LessonProgress(began=datetime(2999, 1, 1, tzinfo=UTC))})
    assert gather(library, later, LESSONS, SPEAKER).runs == []
