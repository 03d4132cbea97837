"""In which order the Tab key goes: as the eye does, from the left to the right and from the top to the bottom."""

import itertools
from collections.abc import Callable, Iterator, Sequence

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QAbstractScrollArea, QAbstractSpinBox, QComboBox, QLineEdit, QScrollArea, QWidget

_WHOLE = (QAbstractSpinBox, QComboBox, QLineEdit)  # whose parts are no stops of their own


def put_in_reading_order(root: QWidget) -> None:
    """Let the Tab key go through what is to be seen in a widget as it lies there, whenever its parts were made.

    It looks at where they lie and not at layouts, as PySide crashes once a layout has deleted items that Python has seen.
    """
    stops = [widget for widget in _in_reading_order(root) if widget.focusPolicy() & Qt.FocusPolicy.TabFocus]
    for before, after in itertools.pairwise(stops):
        QWidget.setTabOrder(before, after)


def stops_in(root: QWidget) -> list[QWidget]:
    """Return where the Tab key stops in a widget now, in reading order; nothing if it is not to be seen."""
    if not root.isVisible():
        return []
    widgets = _in_reading_order(root)
    return [widget for widget in widgets if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isEnabled()]


def _in_reading_order(widget: QWidget) -> Iterator[QWidget]:
    yield widget
    is_scrolled = isinstance(widget, QAbstractScrollArea)
    if isinstance(widget, _WHOLE) or (is_scrolled and not isinstance(widget, QScrollArea)):
        return
    parts = widget.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
    for part in _sorted([part for part in parts if not part.isHidden() and not part.isWindow()]):
        yield from _in_reading_order(part)


def _sorted(parts: Sequence[QWidget]) -> list[QWidget]:
    """Return widgets side by side in reading order: rows where they part in rows, else columns, and these in turn."""
    for start, end in ((QRect.top, QRect.bottom), (QRect.left, QRect.right)):
        groups = _parted(parts, start, end)
        if len(groups) > 1:
            return [part for group in groups for part in _sorted(group)]
    return sorted(parts, key=lambda part: (part.y(), part.x()))


def _parted(parts: Sequence[QWidget], start: Callable[[QRect], int], end: Callable[[QRect], int]) -> list[list[QWidget]]:
    """Return widgets in groups between which a straight line goes that crosses none of them."""
    groups: list[list[QWidget]] = []
    reached = 0
    for part in sorted(parts, key=lambda part: start(part.geometry())):
        frame = part.geometry()
        if groups and start(frame) <= reached:
            groups[-1].append(part)
            reached = max(reached, end(frame))
        else:
            groups.append([part])
            reached = end(frame)
    return groups
