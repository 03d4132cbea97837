"""A learning rate is found from the field on the left, and taken by one click; nothing else is touched."""

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget
from user import visible_words_of, words_of

from nnfs_gui.gui.inside.painting.line_plot import LinePlot
from nnfs_gui.gui.inside.range_test.dialog import RangeTestDialog
from nnfs_gui.training.range_test import HIGHEST, LOWEST, FoundRate, RangeTest, Silence, smooth


def curve(points=85, result=None):
    rates = np.geomspace(LOWEST, HIGHEST, 85)[:points]
    losses = np.tile(2.3 - 1.8 * np.exp(-(((np.log10(rates) + 2) / 0.7) ** 2)), (3, 1))
    return RangeTest(rates, losses, smooth(losses.mean(axis=0)), result=result)


@pytest.fixture
def dialog(qtbot):
    dialog = RangeTestDialog()
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    return dialog


def test_the_curve_is_drawn_as_it_grows_and_a_rate_is_offered_at_the_end(dialog, qtbot):
    use, plot = dialog.findChild(QPushButton, "useRateButton"), dialog.findChild(LinePlot)
    dialog.show_test(curve(20))
    assert [len(line.x) for line in plot.lines] == [20, 20]
    assert not use.isEnabled()
    dialog.show_test(curve(85, FoundRate(0.003, 0.01, 0.006)))
    assert [line.name for line in plot.lines][2:] == ["falls fastest", "proposed", "largest safe one"]
    assert use.text() == "Use 0.006"
    assert "falls fastest at 0.003 and rises from 0.01 on" in words_of(dialog)
    with qtbot.waitSignal(dialog.rate_chosen) as told:
        use.click()
    assert told.args == [0.006]


def test_another_place_of_the_curve_can_be_taken(dialog):
    dialog.show_test(curve(85, FoundRate(0.003, 0.01, 0.006)))
    dialog.findChild(LinePlot).chosen.emit(-3.0)
    assert dialog.rate == 0.001
    assert dialog.findChild(QPushButton, "useRateButton").text() == "Use 0.001"


@pytest.mark.parametrize("silence", Silence)
def test_a_curve_that_tells_nothing_offers_no_rate(silence, dialog):
    dialog.show_test(curve(85, silence))
    assert "This curve points to no learning rate" in words_of(dialog)
    assert not dialog.findChild(QPushButton, "useRateButton").isEnabled()


def test_nothing_is_drawn_of_a_test_that_explodes_at_the_first_rate(dialog):
    dialog.show_test(RangeTest(np.empty(0), np.empty((3, 0)), np.empty(0), True, Silence.DIVERGED))
    assert "explodes" in words_of(dialog)


def test_a_rate_that_is_found_is_taken_and_can_be_undone(user):
    before, newest = user.set_up(train_size=300), user.session.newest
    user.click("findRateButton")
    dialog = user.open_dialog(RangeTestDialog)
    user.qtbot.waitUntil(lambda: dialog.rate is not None)
    rate = dialog.rate
    assert rate != before.optimizer.learning_rate
    user.qtbot.mouseClick(dialog.findChild(QPushButton, "useRateButton"), Qt.MouseButton.LeftButton)
    assert user.config.optimizer.learning_rate == rate
    assert user.session.newest is newest
    user.press("undoSettingsAction")
    assert user.config == before


def test_a_test_that_is_cancelled_changes_nothing(user):
    before = user.set_up(train_size=300)
    user.click("findRateButton")
    dialog = user.open_dialog(RangeTestDialog)
    assert "Testing" in visible_words_of(dialog)
    user.qtbot.mouseClick(dialog.findChild(QPushButton, "closeRangeTestButton"), Qt.MouseButton.LeftButton)
    user.wait_until_settled()
    assert user.config == before
    assert user.open_dialog(RangeTestDialog) is None


def test_the_button_says_what_it_does(user):
    button = user.find("findRateButton", QWidget)
    assert button.accessibleName() == "Find a learning rate"
    assert "copies of the network" in button.toolTip()
