"""Light and dark: what is chosen while the window is open looks as if it had always been so, and is quickly there."""

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QToolButton

from nnfs_gui.gui.look.theme import Appearance

pytestmark = pytest.mark.slow


class StyledAnew(QObject):
    """Counts the widgets that are styled anew."""

    def __init__(self):
        super().__init__()
        self.count = 0

    def eventFilter(self, _, event):  # noqa: N802  Qt's name
        self.count += event.type() == QEvent.Type.StyleChange
        return False


@pytest.fixture
def choose(user):
    """Choose an appearance in the menu."""

    def choose_it(appearance):
        next(action for action in user.window.findChildren(QAction) if action.data() == appearance).trigger()

    return choose_it


def test_an_appearance_looks_the_same_however_often_it_was_changed(user, qtbot, choose):
    for fold in user.window.findChildren(QToolButton):
        if fold.property("role") == "fold" and fold.isVisible():
            fold.click()
    dataset = user.session.dataset
    user.find("drawingPad").set_picture(dataset.test_images[0], int(dataset.test_labels[0]))
    for title in ("Curves", "Weights", "Network", "Mistakes", "Health", "Runs", "Steps"):
        choose(Appearance.DARK)
        view = user.open_tab(title)
        qtbot.waitUntil(view.isVisible)
        user.wait_until_settled()
        dark = user.window.grab().toImage()
        choose(Appearance.LIGHT)
        light = user.window.grab().toImage()
        assert light != dark, title
        choose(Appearance.DARK)
        assert user.window.grab().toImage() == dark, title
        choose(Appearance.LIGHT)
        assert user.window.grab().toImage() == light, title


def test_no_widget_is_laid_out_anew_for_another_appearance(user, choose):
    choose(Appearance.LIGHT)
    sheet = QApplication.instance().styleSheet()
    styled = StyledAnew()
    QApplication.instance().installEventFilter(styled)
    choose(Appearance.DARK)
    QApplication.instance().removeEventFilter(styled)
    assert QApplication.instance().styleSheet() == sheet
    assert styled.count == 0
