"""Points on a plane in the window: chosen from the menu, learnt, asked about, and drawn by hand."""

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton, QTabBar

from nnfs_gui.gui.controls.number_boxes import WholeBox
from nnfs_gui.gui.draw.widgets.plane_tools import PlaneTools
from nnfs_gui.gui.draw.widgets.point_plane import PointPlane
from nnfs_gui.gui.files.widgets.points_dialog import PointsDialog
from nnfs_gui.gui.inside.requests import ViewRequests
from nnfs_gui.gui.session.run_state import RunState

pytestmark = pytest.mark.slow

OF_IMAGES = {"Why", "Data", "Map", "Robustness", "Sure or not", "Differences"}


@pytest.fixture
def take(user, qtbot):
    def choose(action):
        user.action(action).trigger()
        qtbot.waitUntil(lambda: user.session.dataset.shows_points and user.session.dataset.name.startswith("points:"))

    return choose


@pytest.fixture
def plane(user):
    return user.find("pointPlane", PointPlane)


def at(plane, x, y):
    """Return where a place of the plane is seen in the widget."""
    side = min(plane.width(), plane.height())
    left = (plane.width() - side) / 2
    return QPoint(round(left + (x + 1) / 2 * side), round((1 - y) / 2 * side))


def click(plane, x, y, button=Qt.MouseButton.LeftButton):
    QTest.mouseClick(plane, button, pos=at(plane, x, y))


def views_told(user):
    """Return what the groups of views say that there is in them."""
    groups = user.find("insideGroups", QTabBar)
    return ", ".join(groups.tabToolTip(place).rpartition("(")[2].rstrip(")") for place in range(groups.count())).split(", ")


def spoken(widget):
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Value)


def test_spirals_are_learnt_by_their_preset_and_every_place_can_be_asked_about(user, qtbot, take, plane):
    before, mnist = user.config, user.session.dataset
    take("spiralsPointsAction")

    assert plane.isVisible()
    assert not user.find("drawingPad").isVisible()
    assert not any(title in views_told(user) for title in OF_IMAGES)
    assert all(title in views_told(user) for title in ("Curves", "Health", "Network", "Weights", "Steps", "Mistakes"))
    assert user.find("presetBox", QComboBox).currentText() == "Spirals"
    assert "400 training points, 200 test points" in user.status
    assert not user.find("imagesButton").isVisible()
    for action in ("openPictureAction", "pastePictureAction", "teachAction", "selfTestAction"):
        assert not user.action(action).isEnabled()
        assert user.action(action).toolTip().endswith(".")

    tested = []
    user.session.tested.connect(tested.append)
    user.press("trainAction")
    qtbot.waitUntil(lambda: bool(tested))
    assert tested[-1].test.accuracy >= 0.95
    assert user.session.newest.network.input_size == 2

    x, y = user.session.dataset.test_images[0].tolist()
    click(plane, x, y)
    assert plane.asked.inputs.tolist() == pytest.approx([x, y], abs=0.03)
    qtbot.waitUntil(lambda: user.shown_probabilities() is not None)
    expected = user.session.current.network.predict_proba(plane.asked.inputs)
    assert user.shown_probabilities() == pytest.approx(expected.tolist(), abs=1e-6)
    for title in ("Network", "Weights", "Steps", "Mistakes", "Health", "By epoch"):
        user.open_view(title)
        user.wait_until_settled()

    user.session.forget_teaching()
    user.action("useMnistAction").trigger()
    qtbot.waitUntil(lambda: user.session.dataset.checksum == mnist.checksum)
    assert user.find("drawingPad").isVisible()
    assert not plane.isVisible()
    assert all(title in views_told(user) for title in OF_IMAGES)
    assert user.config == before


def test_the_plane_is_asked_by_keys_and_told_to_those_who_hear_it(user, take, plane):
    take("moonsPointsAction")
    plane.ask(None)
    plane.setFocus()

    QTest.keyClick(plane, Qt.Key.Key_Right)
    QTest.keyClick(plane, Qt.Key.Key_Right)
    QTest.keyClick(plane, Qt.Key.Key_Up, Qt.KeyboardModifier.ShiftModifier)

    assert (plane.asked.x, plane.asked.y) == pytest.approx((0.05, 0.01))
    assert "x = 0.05, y = 0.01" in spoken(plane)
    assert "400 training points" in spoken(plane)
    assert plane.accessibleName() == "Plane of points"


def test_a_random_test_point_is_one_that_the_network_never_learns_from(user, take, plane):
    take("circlePointsAction")

    user.action("testDigitAction").trigger()

    assert plane.asked.is_test
    assert plane.asked.inputs.tolist() in user.session.dataset.test_images.tolist()
    assert "Test point of class" in user.caption


def test_points_are_drawn_undone_learnt_and_kept(user, qtbot, take, plane, open_window):
    take("drawPointsAction")
    tools = user.window.findChild(PlaneTools)
    begun = len(plane.own.points)
    assert tools.isVisible()

    tools.findChild(type(user.find("planeClassC")), "planeClassC").click()
    for place in range(5):
        click(plane, -0.8 + place / 5, -0.8)
    assert len(plane.own.points) == begun + 5
    qtbot.waitUntil(lambda: user.session.dataset.classes == 3)
    user.action("undoAction").trigger()
    assert len(plane.own.points) == begun + 4
    user.action("redoAction").trigger()
    click(plane, 0, -0.8, Qt.MouseButton.RightButton)
    assert len(plane.own.points) == begun + 4
    qtbot.waitUntil(lambda: user.session.dataset.name == plane.own.name)
    assert np.array_equal(user.session.dataset.test_images[-1], plane.own.places[plane.own.is_test][-1])

    user.action("clearAction").trigger()
    assert not user.action("trainAction").isEnabled()
    assert "at least 4 points" in user.action("trainAction").toolTip()
    user.action("undoAction").trigger()
    assert user.action("trainAction").isEnabled()

    drawn = plane.own
    user.press("trainAction")
    user.wait_for_state(RunState.IDLE)
    assert user.session.newest.network.output_size == 3
    assert "choose “Ask”" in user.find("answerCaption", QLabel).text()  # a click draws
    user.action("useMnistAction").trigger()
    qtbot.waitUntil(lambda: not user.session.dataset.shows_points)
    assert plane.own is None

    again = open_window()
    again.action("drawPointsAction").trigger()
    assert again.find("pointPlane", PointPlane).own == drawn


def test_a_run_on_points_brings_its_points_back_also_at_the_next_start(user, qtbot, take, plane, open_window):
    take("xorPointsAction")
    name = user.session.dataset.name
    user.press("trainAction")
    user.wait_for_state(RunState.IDLE)
    run = user.session.newest.run_id
    user.action("useMnistAction").trigger()
    qtbot.waitUntil(lambda: not user.session.dataset.shows_points)

    user.window.findChild(ViewRequests).open_run_wanted.emit(run)
    qtbot.waitUntil(lambda: user.question is not None)
    user.answer("openDataSetButton")

    qtbot.waitUntil(lambda: user.session.newest is not None and user.session.newest.run_id == run)
    assert user.session.dataset.name == name
    assert plane.isVisible()

    again = open_window()
    assert (again.session.dataset.name, again.session.newest.run_id) == (name, run)
    assert again.find("pointPlane", PointPlane).isVisible()


def test_other_points_are_chosen_in_a_dialog_that_shows_them(user, qtbot, take):
    take("moonsPointsAction")
    user.action("choosePointsAction").trigger()
    dialog = user.open_dialog(PointsDialog)
    assert dialog.findChild(QComboBox, "pointsShape").currentData() == "moons"

    dialog.findChild(WholeBox, "pointsClasses").setValue(4)
    dialog.findChild(WholeBox, "pointsCount").setValue(100)
    dialog.findChild(QPushButton, "acceptButton").click()

    qtbot.waitUntil(lambda: user.session.dataset.name == "points:moons?classes=4,points=100")
    assert user.session.dataset.classes == 4
