"""In which order the Tab key goes: as the eye does, from the left to the right and from the top to the bottom."""

import itertools
from collections.abc import Iterator
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QGridLayout,
    QLayout,
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QTabWidget,
    QWidget,
)


def put_in_reading_order(root: QWidget) -> None:
    """Let the Tab key go through what is in a widget as it is laid out, whenever its parts were made."""
    stops = [widget for widget in _in_reading_order(root) if widget.focusPolicy() & Qt.FocusPolicy.TabFocus]
    for before, after in itertools.pairwise(stops):
        QWidget.setTabOrder(before, after)


def _in_reading_order(widget: QWidget) -> Iterator[QWidget]:
    yield widget
    for part in _parts(widget):
        yield from _in_reading_order(part)


def _parts(widget: QWidget) -> Iterator[QWidget]:
    """Yield the widgets in a widget, but for what only Qt needs, such as a field's line of text."""
    match widget:
        case QTabWidget():
            corners = (widget.cornerWidget(corner) for corner in (Qt.Corner.TopLeftCorner, Qt.Corner.TopRightCorner))
            left, right = corners
            yield from filter(None, (left, widget.tabBar(), right, *map(widget.widget, range(widget.count()))))
        case QSplitter() | QStackedWidget():
            yield from filter(None, map(widget.widget, range(widget.count())))
        case QScrollArea():
            yield from filter(None, (widget.widget(),))
        case QAbstractScrollArea():
            return
        case _:
            layout = widget.layout()
            if layout is not None:
                yield from _laid_out(layout)


def _laid_out(layout: QLayout) -> Iterator[QWidget]:
    places = list(range(layout.count()))
    if isinstance(layout, QGridLayout):  # which keeps its items in the order in which they were added
        places.sort(key=lambda place: _row_and_column(layout, place))
    for place in places:
        item = layout.itemAt(place)
        within, widget = (None, None) if item is None else (item.layout(), item.widget())
        if within is not None:
            yield from _laid_out(within)
        elif widget is not None:
            yield widget


def _row_and_column(layout: QGridLayout, place: int) -> tuple[int, int]:
    row, column, _, _ = cast(tuple[int, int, int, int], layout.getItemPosition(place))
    return row, column
