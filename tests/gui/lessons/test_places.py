"""Everything that a lesson may point at is in the real window, and is brought into view."""

import pytest
from lesson_files import HEAD, lesson_of
from PySide6.QtWidgets import QTabBar, QWidget
from pytestqt.exceptions import TimeoutError as StillWaiting
from user import PATIENCE

from nnfs_gui.gui.inside.tabs import InsideTabs
from nnfs_gui.gui.inside.views import VIEWS
from nnfs_gui.gui.lessons.places import Places
from nnfs_gui.lessons import targets
from nnfs_gui.lessons.targets import TARGETS

STEP = """
[[step]]
key = "set"
title = "Set"
text = "Find it."
do = "Change it."
point_at = "{}"
hints = ["There."]
until = [{{is = "settings", seed = 99}}]
"""
# what is to be seen only when there is something in it, with what is pointed at until then
NOT_YET = {"runs.compare", "experiments.table", "why.smallest_change", "robustness.table", "steps.proof"}


def test_the_views_that_lessons_know_are_those_of_the_window():
    assert {row.key: row.title for row in VIEWS} == targets.VIEWS


@pytest.mark.slow
def test_each_target_is_in_the_window_and_can_be_shown(open_window):
    user = open_window()
    user.train(epochs=1, train_size=300)
    user.draw(((0.3, 0.3), (0.6, 0.7)))
    tabs = user.find("insideArea", InsideTabs)
    places = Places(user.window, tabs)
    for name in TARGETS:
        assert places.find(name) is not None or places.zone_of(name) == "set-up", name
        places.open_up(name)
        places.scroll_to(name)
        if name in NOT_YET:
            continue
        try:
            is_setting = name.startswith("settings.")  # of which some are hidden, such as the momentum beside Adam
            user.qtbot.waitUntil(lambda name=name: places.find(name) is not None, timeout=200 if is_setting else PATIENCE)
        except StillWaiting:
            assert is_setting, name
            continue
        widget, part = places.find(name)
        assert isinstance(widget, QWidget)
        assert widget.isVisible()
        assert part is None or widget.rect().contains(part), name


def test_each_target_has_a_way_to_it(open_window):
    """Whether a view was opened or not: nothing is looked for by a name that nothing has."""
    user = open_window()
    places = Places(user.window, user.find("insideArea", InsideTabs))
    for name in TARGETS:
        assert places.find(name) is not None or places.zone_of(name) == "set-up" or name.startswith("curves."), name


@pytest.mark.parametrize("name", ["settings.init", "settings.augment", "layers"])
def test_what_is_folded_away_in_the_settings_is_led_to_step_by_step_and_shown_at_once(open_window, name):
    user = open_window()
    user.window.lessons.open(lesson_of(HEAD + STEP.format(name)))
    outline, places = user.find("lessonOutline"), Places(user.window, user.find("insideArea", InsideTabs))
    tabs = user.find("leftTabs", QTabBar)
    user.qtbot.waitUntil(lambda: outline.isVisible() and outline.target is tabs)
    tabs.setCurrentIndex(0)
    user.qtbot.waitUntil(lambda: outline.isVisible() and outline.target is not tabs)
    folded = {"settings.init": "moreButton", "settings.augment": "imagesButton", "layers": "layersEditor"}
    assert outline.target is user.find(folded[name])
    for _ in range(2):  # it is led to again, wherever one has scrolled meanwhile
        user.find("learningRate").setFocus()
        tabs.setCurrentIndex(1)
        user.click("lessonShowMe")
        widget, _part = places.find(name)
        user.qtbot.waitUntil(lambda widget=widget: outline.isVisible() and outline.target is widget)
        user.qtbot.waitUntil(lambda widget=widget: widget.visibleRegion().boundingRect() == widget.rect())
        assert tabs.currentIndex() == 0
