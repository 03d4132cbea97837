"""What a lesson hides is not to be seen, and all is there again afterwards."""

import pytest
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QTabBar, QTabWidget

from nnfs_gui.gui.controls.fields import object_name
from nnfs_gui.gui.words import translated
from nnfs_gui.lessons.lesson import Hide
from nnfs_gui.lessons.needs import targets_of
from nnfs_gui.lessons.shelf import shipped_lessons
from nnfs_gui.lessons.targets import VIEWS, view_of
from nnfs_gui.training.config import SETTINGS

WIDE = (2400, 900)  # so that the tabs of all groups stand in one row


@pytest.fixture
def user(open_window):
    return open_window(WIDE)


def shown_tabs(user):
    tabs = user.find("insideTabs", QTabWidget)
    return [tabs.tabText(place) for place in range(tabs.count()) if tabs.isTabVisible(place)]


def look(user):
    """Return which tabs, zones and settings are to be seen."""
    zones = tuple(user.find(name).isVisible() for name in ("setUpZone", "drawZone", "insideArea"))
    fields = tuple(
        key
        for key in SETTINGS
        if (field := user.window.findChild(object, object_name(SETTINGS[key]))) is not None and field.isVisible()
    )
    groups = user.find("insideGroups", QTabBar)
    return shown_tabs(user), zones, fields, [groups.isTabVisible(place) for place in range(groups.count())]


def test_tabs_zones_and_settings_are_hidden_and_come_back(user):
    before = look(user)
    assert "Steps" in before[0]
    assert "epochs" in before[2]
    hide = Hide(
        zones=("draw",),
        views=("steps", "curves", "runs", "differences", "experiments"),
        settings=("epochs", "hidden", "learning_rate"),
    )
    user.window.hiding.hide("lesson", hide)
    tabs, zones, fields, groups = look(user)
    assert tabs == [title for title in before[0] if title not in ("Steps", "Curves", "Runs", "Differences", "Experiments")]
    assert groups == [True, True, True, False]
    assert zones == (True, False, True)
    assert set(before[2]) - set(fields) == {"epochs", "network.hidden", "optimizer.learning_rate"}
    assert not user.action("drawZoneAction").isEnabled()
    user.window.hiding.hide("lesson", None)
    assert look(user) == before
    assert user.action("drawZoneAction").isEnabled()


def test_the_keys_go_past_hidden_views(user):
    user.window.hiding.hide("lesson", Hide(views=("health", "epochs")))
    tabs = user.find("insideTabs", QTabWidget)
    for keys, title in (("Ctrl+Tab", "Network"), ("Ctrl+Shift+Tab", "Curves"), ("Ctrl+2", "Curves"), ("Ctrl+5", "Weights")):
        next(key for key in user.window.findChildren(QShortcut) if key.key() == QKeySequence(keys)).activated.emit()
        assert tabs.tabText(tabs.currentIndex()) == title


@pytest.mark.slow
def test_what_two_want_hidden_is_hidden_until_neither_does(user):
    hiding, every = user.window.hiding, shown_tabs(user)
    hiding.hide("lesson", Hide(views=("steps", "why")))
    hiding.hide("projector", Hide(views=("steps", "runs")))
    assert set(every) - set(shown_tabs(user)) == {"Steps", "Why", "Runs"}
    hiding.hide("lesson", None)
    assert set(every) - set(shown_tabs(user)) == {"Steps", "Runs"}
    hiding.hide("projector", None)
    assert shown_tabs(user) == every


@pytest.mark.slow
def test_the_next_start_hides_nothing_however_the_program_ended(user, open_window):
    before = look(user)
    user.window.hiding.hide("lesson", Hide(("draw", "watch"), ("steps",), ("epochs",)))
    user.window.close()
    assert look(open_window(WIDE)) == before


@pytest.fixture
def usual_font():
    font = QApplication.font()
    yield font
    QApplication.setFont(font)


def test_projector_mode_makes_text_large_and_views_few_and_takes_both_back(user, usual_font):
    before = look(user)
    user.press("projectorAction")
    assert QApplication.font().pointSizeF() == pytest.approx(1.4 * usual_font.pointSizeF())
    assert shown_tabs(user) == ["Curves", "Network", "Weights", "Steps", "Mistakes"]
    user.press("projectorAction")
    assert QApplication.font() == usual_font
    assert look(user) == before


def test_what_a_lesson_needs_is_to_be_seen_in_projector_mode_while_it_is_open(user, usual_font):
    user.press("projectorAction")
    few = shown_tabs(user)
    titles = {key: translated(title) for key, title in VIEWS.items()}
    for lesson in shipped_lessons().lessons:
        if lesson.steps:
            user.window.lessons.open(lesson)
            names = [name for step in lesson.steps for name in targets_of(step.point_at, step.until)]
            needed = {titles[key] for key in map(view_of, names) if key}
            assert needed <= set(shown_tabs(user)), lesson.key
    user.press("hideLessonsAction")
    assert shown_tabs(user) == few


@pytest.mark.slow
def test_a_program_that_ends_in_projector_mode_leaves_nothing_large(user, usual_font):
    user.press("projectorAction")
    user.window.close()
    assert QApplication.font() == usual_font
