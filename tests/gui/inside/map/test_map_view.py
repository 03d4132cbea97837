"""The map of many images, as a user reads it."""

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from screen_reader import hear

from nnfs_gui.gui.inside.map.map_plot import MapPlot


@pytest.fixture
def plot(user):
    user.open_view("Map")
    plot = user.find("mapPlot", MapPlot)
    user.qtbot.waitUntil(lambda: len(plot.points.places) == 1000 and "trustworthiness" in figure(user))
    return plot


def figure(user):
    return user.find("mapFigure").text()


def test_images_are_points_that_can_be_pointed_at_chosen_and_listed(user, qtbot, plot):
    assert figure(user).startswith("1,000 validation images · ")
    assert "the two axes hold 1" in figure(user)
    at = plot.position(plot.points.places[7]).toPoint()
    qtbot.mouseMove(plot, at)
    qtbot.waitUntil(lambda: plot.current >= 0)
    point = plot.current
    assert user.find("mapCaption").text().startswith(f"labelled {plot.points.labels[point]}, read as ")
    qtbot.mouseClick(plot, Qt.MouseButton.LeftButton, pos=at)
    assert user.find("drawingPad").ink.label == plot.points.labels[point]
    shown = user.find("drawingPad").ink.picture
    np.testing.assert_array_equal(user.find("mapPreview").image, shown)
    qtbot.waitUntil(lambda: plot.star is not None)
    np.testing.assert_allclose(plot.star, plot.points.places[point], atol=1e-4)  # the image lies where it lies
    plot.setFocus()
    qtbot.keyClick(plot, Qt.Key.Key_L)
    gallery = user.find("mapGallery")
    assert len(gallery.indices) == 24
    np.testing.assert_array_equal(gallery.picture(0), shown)
    assert "1,000 images" in hear(plot).description


def test_a_lasso_lists_what_it_surrounds_and_classes_step_back(user, qtbot, plot):
    user.click("mapLasso")
    right, below = plot.width() - 2, plot.height() - 2
    corners = [QPoint(1, 1), QPoint(right, 1), QPoint(right, below), QPoint(1, below)]
    for digit in range(10):
        if digit != 3:
            user.click(f"mapClass{digit}")
    qtbot.mousePress(plot, Qt.MouseButton.LeftButton, pos=corners[0])
    for corner in corners[1:]:
        qtbot.mouseMove(plot, corner)
    qtbot.mouseRelease(plot, Qt.MouseButton.LeftButton, pos=corners[-1])
    listed = user.session.dataset.train_labels[user.find("mapGallery").indices]
    assert set(listed) == {3}
    assert len(listed) == np.count_nonzero(plot.points.labels == 3)


def test_a_map_of_neighbours_settles_can_be_stopped_and_waits_for_the_next_network(user, qtbot, plot):
    user.find("mapCount").setCurrentIndex(0)
    user.find("mapSpace").setCurrentIndex(1)
    user.find("mapMethod").setCurrentIndex(1)
    qtbot.waitUntil(lambda: "of 750 rounds" in figure(user))
    user.click("mapStop")
    assert not user.find("mapStop").isVisible()
    assert "means nothing" in user.find("mapMeaning").text()
    user.click("mapAgain")
    qtbot.waitUntil(lambda: len(plot.points.places) == 500 and "trustworthiness" in figure(user))
    assert not user.find("mapAgain").isVisible()
