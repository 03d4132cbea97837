"""What Qt leaves unsaid to a screen reader: of widgets that paint themselves, of what scrolls, of sliders and of choices."""

import functools

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAbstractScrollArea, QAccessibleWidget, QComboBox, QLabel, QScrollArea, QToolButton, QWidget

from nnfs_gui.gui.accessibility.painted import Painted, painted_interface
from nnfs_gui.gui.accessibility.toggles import ToggleInterface
from nnfs_gui.gui.accessibility.value_slider import SliderInterface, ValueSlider


@functools.cache  # Qt would ask twice what was installed twice
def install_interfaces() -> None:
    """Let screen readers hear what Qt would not tell them, from now on; Qt asks only while one is there."""
    QAccessible.installFactory(_make_interface)


def _make_interface(_: str, widget: QObject) -> QAccessibleInterface | None:
    """Return the interface of a widget, or None for Qt's own. Qt owns it, and PySide keeps it for as long."""
    match widget:
        case ValueSlider():
            return SliderInterface(widget)
        case QToolButton() if widget.isCheckable():
            return ToggleInterface(widget)
        case QWidget():
            return _make_plainer(widget)
        case _:
            return None


def _make_plainer(widget: QWidget) -> QAccessibleInterface | None:
    """Return that of a widget which is neither set nor pressed."""
    match widget:
        case _UnseenLabel():
            return _UnseenLabelInterface(widget, QAccessible.Role.StaticText)
        case QComboBox():
            _give_label(widget)
            return None
        case QScrollArea():
            return QAccessibleWidget(widget, QAccessible.Role.Pane)
        case _ if _is_viewport_of_painted(widget):
            return _ViewportInterface(widget)
        case _:
            return painted_interface(widget)


def _is_viewport_of_painted(widget: QWidget) -> bool:
    around = widget.parent()
    return isinstance(around, Painted) and isinstance(around, QAbstractScrollArea) and around.viewport() is widget


class _ViewportInterface(QAccessibleWidget):
    """What is painted in is a part of what is painted, and no thing of its own that one could go to."""

    def state(self) -> QAccessible.State:
        state = super().state()
        state.focusable = state.focused = False
        return state


class _UnseenLabel(QLabel):
    """Stands beside a choice that has no label: on Linux, Qt tells a choice's value as its name, and the name by a label."""

    def __init__(self, box: QComboBox) -> None:
        super().__init__(box.parentWidget())
        self.setBuddy(box)
        self.hide()
        box.installEventFilter(self)

    def eventFilter(self, box: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ParentChange and isinstance(box, QWidget) and box.parentWidget() is not None:
            self.setParent(box.parentWidget())
        return False


class _UnseenLabelInterface(QAccessibleWidget):
    def text(self, kind: QAccessible.Text) -> str:
        label = self.object()
        box = label.buddy() if isinstance(label, _UnseenLabel) else None
        return box.accessibleName() if box is not None and kind == QAccessible.Text.Name else ""


def _give_label(box: QComboBox) -> None:
    beside = box.parentWidget()
    if beside is None or not box.accessibleName():
        return
    labels = beside.findChildren(QLabel, options=Qt.FindChildOption.FindDirectChildrenOnly)
    if not any(label.buddy() is box for label in labels):
        _UnseenLabel(box)
