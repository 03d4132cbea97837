"""All that is to be read or heard of the window: texts, tips, tables, menus, and why figures are what they are."""

from PySide6.QtCore import QAbstractListModel, QAbstractTableModel, QModelIndex, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QTabWidget,
    QTextEdit,
    QWidget,
)
from screen_reader import hear

from nnfs_gui.gui.controls.explained import Explained

_ROLES = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)


def all_words(window):
    """Return all texts of a window and its dialogs, hidden ones too: each with where it stands."""
    widgets = [window, *window.findChildren(QWidget)]
    found = {(_name(widget), text) for widget in widgets for text in _texts(widget)}
    for action in window.findChildren(QAction):
        found |= {(_name(action), text) for text in (action.text(), action.toolTip(), action.statusTip())}
    return {(where, text) for where, text in found if text}


def visible_words(window):
    """Return all texts of what is seen of a window: each with where it stands."""
    widgets = [widget for widget in (window, *window.findChildren(QWidget)) if widget.isVisible()]
    return {(_name(widget), text) for widget in widgets for text in _texts(widget, of_hidden_tabs=False) if text}


def _name(thing):
    return thing.objectName() or type(thing).__name__


def _texts(widget, *, of_hidden_tabs=True):
    heard = hear(widget)
    yield from (widget.toolTip(), widget.statusTip(), widget.windowTitle(), heard.name, heard.value, heard.description)
    if isinstance(widget, Explained):
        for explanation in widget.explanations():
            yield from (explanation.name, explanation.note)
    match widget:
        case QLabel() | QAbstractButton():
            yield widget.text()
        case QLineEdit():
            yield from (widget.text(), widget.placeholderText())
        case QPlainTextEdit() | QTextEdit():
            yield from (widget.toPlainText(), widget.placeholderText())
        case QTabWidget() | QTabBar():
            for place in range(widget.count()):
                if of_hidden_tabs or widget.isTabVisible(place):
                    yield from (widget.tabText(place), widget.tabToolTip(place))
        case QComboBox() | QAbstractItemView() if widget.model() is not None:
            yield from _cells(widget.model(), QModelIndex())


def _cells(model, parent):
    flat = isinstance(model, (QAbstractListModel, QAbstractTableModel))
    for column in range(1 if isinstance(model, QAbstractListModel) else model.columnCount(parent)):
        yield from (str(model.headerData(column, Qt.Orientation.Horizontal, role) or "") for role in _ROLES)
        for row in range(model.rowCount(parent)):
            index = model.index(row, column, parent)
            yield from (str(index.data(role) or "") for role in _ROLES)
            if column == 0 and not flat:
                yield from _cells(model, index)
