"""What a place in the window is called, says and does: what help explains. All of it is told by the widgets themselves."""

from dataclasses import dataclass

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QMenuBar,
    QTabBar,
    QToolButton,
    QWidget,
)

from nnfs_gui.gui.accessibility.painted import Painted
from nnfs_gui.gui.words import translate


@dataclass(frozen=True, slots=True)
class Subject:
    """A part of the window: what it is called, what its tool-tip says, its present value, and what stands on it."""

    name: str
    tip: str = ""
    value: str = ""
    text: str = ""  # as it is read, if that is not its name

    @property
    def is_known(self) -> bool:
        return bool(self.name or self.tip)


def subject_of(widget: QWidget, at: QPoint | None = None) -> Subject:
    """Return what a widget is; of tabs, headings and menus the one at a place in it, or else the current one."""
    match widget:
        case QTabBar():
            place = widget.currentIndex() if at is None or widget.tabAt(at) < 0 else widget.tabAt(at)
            return Subject(widget.tabText(place).replace("&", ""), widget.tabToolTip(place))
        case QMenuBar() | QMenu():
            action = widget.actionAt(at) if at is not None else widget.activeAction()
            return Subject("") if action is None else _of_action(action)
        case _ if isinstance(widget.parentWidget(), QHeaderView):
            header = widget.parentWidget()
            assert isinstance(header, QHeaderView)
            return _of_header(header, at)
        case _:
            main = _main_part(widget)
            return Subject(_name_of(main), _tip_of(main), _value_of(main), _text_of(widget))


def _main_part(widget: QWidget) -> QWidget:
    """Return the field of which a widget is the label or the inner part, or else itself."""
    parent, buddy = widget.parentWidget(), widget.buddy() if isinstance(widget, QLabel) else None
    if isinstance(widget, QLineEdit) and isinstance(parent, QAbstractSpinBox):
        return parent
    return buddy or widget


def _of_action(action: QAction) -> Subject:
    name = action.text().replace("&", "")
    tip = action.toolTip()
    return Subject(name, "" if tip == name else tip)


def _of_header(header: QHeaderView, at: QPoint | None) -> Subject:
    column = 0 if at is None else header.logicalIndexAt(at)
    model = header.model()
    if model is None or column < 0:
        return Subject("")
    told = (
        model.headerData(column, header.orientation(), role)
        for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole)
    )
    name, tip = (str(words or "") for words in told)
    return Subject(name, tip or _tip_of(header))


def _text_of(widget: QWidget) -> str:
    return widget.text() if isinstance(widget, QLabel | QAbstractButton) else ""


def _name_of(widget: QWidget) -> str:
    return widget.accessibleName() or _text_of(widget).replace("&", "")


def _tip_of(widget: QWidget) -> str:
    """Return the tool-tip of a widget, or else of the smallest part of the window around it that has one."""
    around: QWidget | None = widget
    while around is not None and not around.toolTip():
        around = None if around.isWindow() else around.parentWidget()
    return "" if around is None else around.toolTip()


def _value_of(widget: QWidget) -> str:
    """Return what a control is set to, or what is to be seen in what paints itself."""
    if isinstance(widget, QAbstractSpinBox):
        return widget.text()
    if isinstance(widget, QComboBox):
        return widget.currentText()
    if isinstance(widget, Painted):
        return widget.spoken_value()
    if isinstance(widget, QAbstractButton) and widget.isCheckable() and not isinstance(widget, QToolButton):
        return translate("Help", "on") if widget.isChecked() else translate("Help", "off")
    return ""
