"""A legend by which lines are switched on and off."""

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox

from nnfs_gui.gui.inside.painting.line_switches import LineSwitches
from nnfs_gui.gui.inside.painting.plot_line import Measure, PlotLine

X = np.array([0.0, 1.0])


def line(name, *values):
    return PlotLine(name, X, np.array(values), "run1", symbol="o")


@pytest.fixture
def switches(qtbot):
    switches = LineSwitches(Measure("read right", " %", 1, most=100))
    switches.set_lines(
        [line("zero", 10, 99.94), line("one & only", 20, np.nan), line("a name of many letters and words", 3, 4)]
    )
    qtbot.addWidget(switches)
    switches.resize(400, 100)
    with qtbot.waitExposed(switches):
        switches.show()
    return switches


def boxes(switches):
    return [box for box in switches.findChildren(QCheckBox) if box.isVisible()]


def test_what_is_switched_off_stays_so_while_there_are_new_values_and_one_button_switches_all_on(qtbot, switches):
    assert switches.shown == (True, True, True)
    assert not switches.everything.isEnabled()
    with qtbot.waitSignal(switches.switched):
        boxes(switches)[1].click()
    assert switches.shown == (True, False, True)
    switches.set_lines([line("zero", 1, 2), line("one & only", 3, 4)])
    assert switches.shown == (True, False)
    assert len(boxes(switches)) == 2
    switches.everything.click()
    assert switches.shown == (True, True)


def test_what_is_pointed_at_or_has_the_focus_is_to_stand_out(qtbot, switches):
    QTest.mouseMove(boxes(switches)[0], QPoint(5, 5))
    qtbot.waitUntil(lambda: switches.pointed == 0)
    boxes(switches)[2].setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(lambda: switches.pointed == 2)


def test_values_stand_beside_the_names_and_move_nothing(qtbot, switches):
    before = [box.geometry() for box in boxes(switches)]
    switches.show_values(1.0)
    texts = [box.text() for box in boxes(switches)]
    assert texts[:2] == ["zero  99.9 %", "one && only"]  # which has a gap there
    assert texts[2].startswith("a name of")
    assert texts[2].endswith("…  4.0 %")
    assert boxes(switches)[2].accessibleName() == "a name of many letters and words"
    qtbot.waitUntil(lambda: [box.geometry() for box in boxes(switches)] == before)
    assert all(box.width() > box.sizeHint().width() - 3 for box in boxes(switches))
    switches.show_values(None)
    assert boxes(switches)[0].text() == "zero"
