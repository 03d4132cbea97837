"""What is pressed or drawn is at least 24 pixels wide and high (WCAG 2.2, 2.5.8).

The arrows of a number field are smaller: what they do, the field itself does as well, which is large enough.
"""

import pytest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QSlider,
    QStyle,
    QStyleOptionSlider,
    QTabBar,
)

pytestmark = [pytest.mark.slow, pytest.mark.timeout(900)]  # all views, one after the other

LEAST = 24


def handle(slider):
    option = QStyleOptionSlider()
    slider.initStyleOption(option)
    return slider.style().subControlRect(QStyle.ComplexControl.CC_Slider, option, QStyle.SubControl.SC_SliderHandle, slider)


def targets(window):
    """Yield what can be pressed or drawn, and its name and frame."""
    for kind in (QAbstractButton, QAbstractSpinBox, QComboBox, QLineEdit, QSlider, QTabBar):
        for control in window.findChildren(kind):
            name = control.objectName() or control.accessibleName()
            within = isinstance(control.parent(), QAbstractSpinBox | QComboBox | QLineEdit)  # a part of another one
            if not control.isVisible() or within or name.startswith("qt_spinbox"):
                continue
            yield name, control.rect()
            if isinstance(control, QSlider):
                yield name, handle(control) & control.rect()
            if isinstance(control, QTabBar):
                yield from (
                    (control.tabText(place), control.tabRect(place))
                    for place in range(control.count())
                    if control.isTabVisible(place)
                )


def test_every_target_is_large_enough(full, each_full_view):
    user = full
    user.find("addLayer").click()
    user.qtbot.waitUntil(lambda: user.find("layersEditor").height() > 0)
    for _ in each_full_view:
        user.wait_until_settled()
        small = [
            (name, frame.width(), frame.height())
            for name, frame in targets(user.window)
            if min(frame.size().toTuple()) < LEAST
        ]
        assert small == []
