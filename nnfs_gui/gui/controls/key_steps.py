"""How keys move among things that stand in rows: what all views in which one of many is the current one have in common."""

from PySide6.QtCore import Qt


def moved(key: int, place: int | None, count: int, *, columns: int = 1, page: int = 1) -> int | None:
    """Return which of `count` things a key leads to from the one at a place, or None if it leads nowhere.

    They stand in rows of `columns`; a page is so many rows. Enter leads to the current one, which it chooses.
    """
    if not count:
        return None
    last = count - 1
    here = 0 if place is None else min(place, last)
    row, last_row = here // columns, last // columns
    there = {
        Qt.Key.Key_Home: 0,
        Qt.Key.Key_End: last,
        Qt.Key.Key_Return: here,
        Qt.Key.Key_Enter: here,
        Qt.Key.Key_Up: here - columns,
        Qt.Key.Key_Down: here + columns,
        Qt.Key.Key_PageUp: here - columns * min(page, row),
        Qt.Key.Key_PageDown: min(here + columns * min(page, last_row - row), last),
    }
    if columns > 1:
        there |= {Qt.Key.Key_Left: here - 1, Qt.Key.Key_Right: here + 1}
    wanted = there.get(Qt.Key(key))
    if wanted is None:
        return None
    if place is None and key != Qt.Key.Key_End:
        return 0
    return wanted if 0 <= wanted <= last else here
