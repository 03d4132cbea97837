"""What has the focus is seen, and the Tab key goes where the eye goes."""

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage, QRegion
from PySide6.QtWidgets import QApplication, QScrollArea, QSpinBox, QWidget
from views import TITLES

from nnfs_gui.gui.look.contrast import contrast

pytestmark = [pytest.mark.slow, pytest.mark.timeout(900)]  # all views, one after the other

MOST_STOPS = 200
PAINTED = {"lossPlot", "accuracyPlot", "weightsMosaic", "diagram", "confusionMatrix", "mistakesGallery", "dataGrid"}
LEAST_SHARE = 0.5  # of the pixels of a frame of 2 pixels around a handle, a tab or a tick box's words, the least frames


def stops_of_the_tab_key(user):
    """Press Tab from the run bar on until it comes round, and return what had the focus."""
    first = user.find("runBar").findChildren(QWidget)[0]
    first.setFocus(Qt.FocusReason.TabFocusReason)
    stops = []
    while QApplication.focusWidget() not in stops and len(stops) < MOST_STOPS:
        stops.append(QApplication.focusWidget())
        user.qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is stops[0], "the Tab key does not come round"
    return stops


def zone_of(user, widget):
    zones = ("runBar", "networkStrip", "setUpZone", "insideTabs", "timeMachine", "drawZone")
    return next(name for name in zones if user.find(name) is widget or user.find(name).isAncestorOf(widget))


def seen_changes(before, after):
    """Return how many pixels differ by 3:1 between two pictures."""
    pictures = []
    for picture in (before, after):
        image = picture.convertToFormat(QImage.Format.Format_RGB32)
        rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
        pictures.append(rows[:, : 4 * image.width()].reshape(-1, 4)[:, 2::-1].astype(int))
    one, other = pictures
    pairs, counts = np.unique(np.hstack([one, other])[(one != other).any(axis=1)], axis=0, return_counts=True)
    return sum(
        int(count)
        for pair, count in zip(pairs.tolist(), counts, strict=True)
        if contrast(QColor(*pair[:3]), QColor(*pair[3:])) >= 3
    )


def edge_colours(picture):
    """Return the colours of the two outermost pixels on each side, where the mark of the focus is painted."""
    whole, inside = QRegion(picture.rect()), QRegion(picture.rect().adjusted(2, 2, -2, -2))
    return {
        picture.pixel(x, y)
        for part in whole.subtracted(inside)
        for x in range(part.left(), part.right() + 1)
        for y in range(part.top(), part.bottom() + 1)
    }


def bring_into_sight(widget):
    """Scroll to a widget, as the Tab key does."""
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QScrollArea):
            parent.ensureWidgetVisible(widget)
        parent = parent.parentWidget()


def on_the_screen(widget):
    """Return the picture of a widget that is on the screen: `grab` would paint it anew, whether or not Qt has done so."""
    QApplication.processEvents()
    window = widget.window()
    corner = widget.mapTo(window, QPoint())
    return window.screen().grabWindow(window.winId(), corner.x(), corner.y(), widget.width(), widget.height()).toImage()


def test_the_tab_key_goes_from_zone_to_zone_as_the_eye_does(full, each_full_view):
    for title, view in each_full_view:
        stops = stops_of_the_tab_key(full)
        zones = [zone_of(full, stop) for stop in stops]
        assert list(dict.fromkeys(zones)) == ["runBar", "networkStrip", "setUpZone", "insideTabs", "timeMachine", "drawZone"]
        assert all(zones.index(zone) + zones.count(zone) - 1 == len(zones) - 1 - zones[::-1].index(zone) for zone in zones)
        in_view = [stop for stop in stops if view.isAncestorOf(stop)]
        assert in_view or title == "Health"  # where there may be nothing but words


def test_a_layer_that_was_added_is_reached_before_what_stands_below_it(full, qtbot):
    full.click("addLayer")
    qtbot.waitUntil(lambda: len([box for box in full.find("layersEditor").findChildren(QSpinBox) if box.isVisible()]) == 2)
    stops = stops_of_the_tab_key(full)
    names = [stop.accessibleName() for stop in stops]
    assert names.index("Size of hidden layer 2") < stops.index(full.find("learningRate"))


@pytest.mark.parametrize("appearance", ["light", "dark"])
def test_whatever_has_the_focus_shows_it(full, each_full_view, appearance):
    full.press(f"{appearance}AppearanceAction")
    for title, view in each_full_view:
        for stop in stops_of_the_tab_key(full):
            if title != TITLES[0] and not view.isAncestorOf(stop):
                continue  # what stands around the view is looked at beside the first one
            stop.setFocus(Qt.FocusReason.TabFocusReason)
            bring_into_sight(stop)
            with_it = on_the_screen(stop)
            stop.clearFocus()
            without = on_the_screen(stop)
            least = LEAST_SHARE * 2 * 2 * (16 + 24)
            assert seen_changes(without, with_it) >= least, (stop.objectName(), stop.accessibleName(), type(stop).__name__)
            if stop.objectName() in PAINTED:
                assert len(edge_colours(stop.grab().toImage())) == 1, f"the mark of {stop.objectName()} covers something"
