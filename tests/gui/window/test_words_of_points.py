"""Where points are open, the window speaks of points; where images are, of images."""

import re
from dataclasses import replace

import pytest
from all_words import visible_words
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QWidget

from nnfs_gui.gui.inside.tabs import InsideTabs
from nnfs_gui.gui.inside.views import VIEWS
from nnfs_gui.gui.session.training_session import RunState
from nnfs_gui.languages import VARIABLE

pytestmark = pytest.mark.slow

OF_IMAGES = {
    "en": r"\b(images?|pixels?|digits?|pad|drawings?|ink)\b",
    "de": r"Bild(?!schirm)|Ziffer|Pixel|Zeichenfeld|Zeichnung|Tinte",
}
RIGHTLY = {
    "en": (
        r"MNIST",  # what presets are for, and what other data can be opened
        r"images or points",  # of a table of runs on either
        r"(last|7) digits|digits that count",  # of numbers
        r"\(PNG\)",  # a file of pixels
        r"^(Fold|Unfold)?(: )?Drawing zone",  # its name; points are drawn there, too
        r"^New data set from drawings|^My drawings|\.npz file|^Save what you did as a page",  # what can be done beside
    ),
    "de": (
        r"MNIST",
        r"Bildern oder Punkten",
        r"\(PNG\)",
        r"^\d+ Bilder|als Bilder|^Vollbild|als Bild speichern",  # pictures, of neurons on the plane, and of plots
        r"^Neuer Datensatz aus Zeichnungen|^Meine Zeichnungen|\.npz-Datei|als Seite zum Drucken",
    ),
}
KEYS = (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Return)  # go to something in a picture, and choose it


def said_in(window):
    """Return all that is to be read of a window and of what can be done in it."""
    actions = [action for action in window.findChildren(QAction) if action.isVisible() and action.isEnabled()]
    told = {(action.objectName(), text) for action in actions for text in (action.text(), action.toolTip())}
    return visible_words(window) | {(where, text) for where, text in told if text}


def false_words(said, code):
    """Return what speaks of images, without a reason."""
    return {
        (where, text)
        for where, text in said
        if re.search(OF_IMAGES[code], text) and not any(re.search(reason, text) for reason in RIGHTLY[code])
    }


def open_points(user):
    user.action("moonsPointsAction").trigger()
    user.qtbot.waitUntil(lambda: user.session.dataset.shows_points)


def walk(user):
    """Yield at each place of the window what is to be read there."""
    tabs = user.find("insideArea", InsideTabs)
    for row in VIEWS:
        if not row.shows_points:
            continue
        tabs.show_view(row.key)
        user.wait_until_settled()
        yield said_in(user.window)
        view = tabs.view(row.key)
        for part in view.findChildren(QWidget):
            if not part.isVisible() or part.focusPolicy() == Qt.FocusPolicy.NoFocus:
                continue
            if isinstance(part, QAbstractItemView):
                part.selectAll()
            elif type(part).__module__.startswith("nnfs_gui.gui.inside"):
                for key in KEYS:
                    QTest.keyClick(part, key)
            else:
                continue
            user.wait_until_settled()
            yield said_in(user.window)
    tabs.show_view("steps")
    user.wait_until_settled()
    while (forward := user.find("stepNext")).isVisible() and forward.isEnabled():
        user.click("stepNext")
        user.wait_until_settled()
        yield said_in(user.window)


@pytest.mark.parametrize("code", ["en", "de"])
def test_nothing_in_the_window_speaks_of_images_where_points_are_open(monkeypatch, open_window, code):
    monkeypatch.setenv(VARIABLE, code)
    user = open_window()
    open_points(user)
    user.click("moreButton")
    said = said_in(user.window)
    for shown in walk(user):  # there is no network for points yet
        said |= shown
    user.show_config(replace(user.config, epochs=3))
    with user.qtbot.waitSignal(user.session.tested):
        user.press("trainAction")
    user.wait_for_state(RunState.IDLE)
    user.action("testDigitAction").trigger()
    user.qtbot.waitUntil(lambda: user.shown_probabilities() is not None)
    for shown in walk(user):
        said |= shown

    assert len(said) > 300
    assert not false_words(said, code)


def test_images_are_spoken_of_as_before_when_they_are_open_again(user, qtbot):
    user.click("moreButton")
    user.wait_until_settled()
    before = {text for _, text in said_in(user.window)}

    open_points(user)
    user.wait_until_settled()
    of_points = {text for _, text in said_in(user.window)}
    user.action("useMnistAction").trigger()
    qtbot.waitUntil(lambda: not user.session.dataset.shows_points)
    user.wait_until_settled()
    after = {text for _, text in said_in(user.window)}

    assert len(before - of_points) > 40
    assert {text for text in after if re.search(r"\b(points?|plane)\b", text)} <= before
