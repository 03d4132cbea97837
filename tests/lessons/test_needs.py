"""What a lesson needs of the window is known, and no file hides it from itself."""

import pytest
from lesson_files import HEAD, STEP, lesson_of, problems_of

from nnfs_gui.gui.inside import views
from nnfs_gui.lessons.lesson import Hide
from nnfs_gui.lessons.needs import needs_of, targets_of
from nnfs_gui.lessons.shelf import shipped_lessons
from nnfs_gui.lessons.targets import VIEWS, view_of

LESSONS = [lesson for lesson in shipped_lessons().lessons if lesson.steps]
OF_IMAGES = {row.key for row in views.VIEWS if not row.shows_points}


def needs(step, titles=VIEWS):
    return needs_of(lesson_of(HEAD + STEP + step), titles)


@pytest.mark.parametrize(
    ("step", "needed"),
    [
        ("", Hide()),
        ('point_at = "train"', Hide()),
        ('point_at = "mistakes.matrix"', Hide(("watch",), ("mistakes",))),
        ('point_at = "time_machine"', Hide(("watch",))),
        ('point_at = "settings.dropout"', Hide(("set up",), settings=("dropout",))),
        ('until = [{is = "view", name = "why"}]', Hide(("watch",), ("why",))),
        ('until = [{is = "view", page = "sum"}]', Hide()),
        ('until = [{is = "health", finding = "dead", found = false}]', Hide(("watch",), ("health",))),
        ('until = [{is = "layer", number = 1, dead = ">= 0.5"}]', Hide(("watch",), ("health",))),
        ('until = [{is = "pad", ink = true}]', Hide(("draw",))),
        ('until = [{is = "act", name = "robustness"}]', Hide(("watch",), ("robustness",))),
        ('until = [{is = "act", name = "train"}]', Hide()),
        ('do = "Look at *Health*, and at *Runs*."', Hide(views=("health", "runs"))),
        ('do = "Look at the health."', Hide()),
    ],
)
def test_steps_need_what_they_point_at_ask_for_and_call_by_its_name(step, needed):
    assert needs(step) == needed


def test_views_are_called_as_they_stand_on_their_tabs():
    assert needs('do = "*Kurven*, *Curves*"', {"curves": "Kurven"}) == Hide(views=("curves",))


@pytest.mark.parametrize(
    ("hidden", "step", "problem"),
    [
        ('views = ["why"]', 'until = [{is = "view", name = "why"}]', "the view “Why”"),
        ('zones = ["watch"]', 'until = [{is = "view", name = "why"}]', "the view “Why”"),
        ('zones = ["draw"]', 'point_at = "bars"', "the bars below the pad"),
        ('settings = ["dropout"]', 'point_at = "settings.dropout"', "the setting dropout"),
    ],
)
def test_a_file_that_hides_what_its_own_step_needs_is_told(hidden, step, problem):
    text = f"{HEAD}[hide]\n{hidden}\n{STEP}{step}\n"
    assert problems_of(text) == [(6, f"This step needs {problem}, which [hide] lets nobody see.")]


@pytest.mark.parametrize("lesson", LESSONS, ids=lambda lesson: lesson.key)
def test_what_only_images_have_is_asked_for_where_the_lesson_has_seen_to_images(lesson):
    has_images = False
    for step in lesson.steps:
        if step.data:
            has_images = step.data == "mnist"
        needed = OF_IMAGES & {view_of(target) for target in targets_of(step.point_at, step.until)}
        assert has_images or not needed, (step.key, needed)
