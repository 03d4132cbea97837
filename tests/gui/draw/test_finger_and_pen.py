"""The pad takes fingers and pens as well as the mouse."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QInputDevice, QPointingDevice, QTabletEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from nnfs_gui.gui.draw.widgets.drawing_pad import DrawingPad


@pytest.fixture
def pad(qtbot):
    """A pad alone: the window is larger than the screen of these tests, and no finger reaches beyond a screen."""
    pad = DrawingPad()
    qtbot.addWidget(pad)
    pad.resize(300, 300)
    with qtbot.waitExposed(pad):
        pad.show()
    return pad


def test_one_can_draw_with_a_finger(pad):
    finger = QTest.createTouchDevice()
    QTest.touchEvent(pad, finger).press(0, QPoint(50, 50), pad).commit()
    QTest.touchEvent(pad, finger).move(0, QPoint(100, 100), pad).commit()
    QTest.touchEvent(pad, finger).release(0, QPoint(100, 100), pad).commit()
    assert len(pad.ink.strokes) == 1
    assert len(pad.ink.strokes[0]) == 2


def test_a_second_finger_takes_the_stroke_back(pad):
    fingers = QTest.createTouchDevice()
    QTest.touchEvent(pad, fingers).press(0, QPoint(50, 50), pad).commit()
    QTest.touchEvent(pad, fingers).move(0, QPoint(100, 100), pad).press(1, QPoint(150, 150), pad).commit()
    QTest.touchEvent(pad, fingers).release(0, QPoint(100, 100), pad).release(1, QPoint(150, 150), pad).commit()
    assert pad.ink.strokes == ()


def send_pen(pad, kind, x, y, pointer):
    device = QPointingDevice(
        "pen",
        1,
        QInputDevice.DeviceType.Stylus,
        pointer,
        QInputDevice.Capability.Position | QInputDevice.Capability.Pressure,
        1,
        1,
    )
    buttons = Qt.MouseButton.NoButton if kind == QEvent.Type.TabletRelease else Qt.MouseButton.LeftButton
    place = QPointF(x, y)
    modifiers = Qt.KeyboardModifier.NoModifier
    event = QTabletEvent(kind, device, place, place, 0.5, 0, 0, 0, 0, 0, modifiers, Qt.MouseButton.LeftButton, buttons)
    QApplication.sendEvent(pad, event)


def test_one_can_draw_with_a_pen_and_erase_with_its_other_end(pad):
    side = pad.width()
    tip, end = QPointingDevice.PointerType.Pen, QPointingDevice.PointerType.Eraser
    send_pen(pad, QEvent.Type.TabletPress, side / 2, side * 0.2, tip)
    send_pen(pad, QEvent.Type.TabletMove, side / 2, side * 0.8, tip)
    send_pen(pad, QEvent.Type.TabletRelease, side / 2, side * 0.8, tip)
    assert len(pad.ink.strokes) == 1
    send_pen(pad, QEvent.Type.TabletPress, side / 2, side / 2, end)
    send_pen(pad, QEvent.Type.TabletRelease, side / 2, side / 2, end)
    assert len(pad.ink.strokes) == 2
