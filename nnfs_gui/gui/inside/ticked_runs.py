"""The runs that are ticked in the table of runs, for the other views that compare."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal


class TickedRuns(QObject):
    """Which runs are ticked, in the order in which they were: each by its id with its slot, which is its colour and line."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._slots: Mapping[str, int] = {}

    @property
    def slots(self) -> Mapping[str, int]:
        return self._slots

    def set_slots(self, slots: Mapping[str, int]) -> None:
        """Let these be the ticked runs."""
        if list(slots.items()) != list(self._slots.items()):
            self._slots = dict(slots)
            self.changed.emit()
