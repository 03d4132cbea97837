"""A language that is written from right to left: zones and words are mirrored, and what shows time or images is not."""

import pytest
from pseudo_language import PseudoLanguage
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QTabWidget


@pytest.fixture
def reader(qapp, qtbot, request):
    """A person whose language is a pseudo-Arabic: from right to left, in words that are longer than English ones."""
    language = PseudoLanguage()
    qapp.installTranslator(language)
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield request.getfixturevalue("open_window")()
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    qapp.removeTranslator(language)


def left_of(user, name):
    return user.find(name).mapTo(user.window, QPoint()).x()


def test_the_zones_are_mirrored_and_curves_and_images_are_not(reader):
    assert left_of(reader, "drawZone") < left_of(reader, "insideTabs") < left_of(reader, "setUpZone")
    plot = reader.curves.plots[0]
    axis, view = plot.getPlotItem().getAxis("left"), plot.getPlotItem().getViewBox()
    assert axis.scenePos().x() < view.scenePos().x()


@pytest.mark.slow
def test_every_view_is_shown_from_right_to_left(reader):
    """An exception in what paints or lays out a view fails the test."""
    reader.train(train_size=500, epochs=1)
    reader.press("testDigitAction")
    tabs = reader.find("insideTabs", QTabWidget)
    for place in range(tabs.count()):
        tabs.setCurrentIndex(place)
        reader.wait_until_settled()
        assert tabs.currentWidget().isVisible()
        assert not tabs.currentWidget().grab().isNull()
