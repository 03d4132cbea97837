"""Everything that a lesson may point at is in the real window, and is brought into view."""

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.exceptions import TimeoutError as StillWaiting

from nnfs_gui.gui.inside.tabs import InsideTabs
from nnfs_gui.gui.inside.views import VIEWS
from nnfs_gui.gui.lessons.places import Places
from nnfs_gui.lessons import targets
from nnfs_gui.lessons.targets import TARGETS

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
        places.reveal(name)
        if name in NOT_YET:
            continue
        try:
            is_setting = name.startswith("settings.")  # of which some are hidden, such as the momentum beside Adam
            user.qtbot.waitUntil(lambda name=name: places.find(name) is not None, timeout=200 if is_setting else 20_000)
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
