"""Follows a fast stream of news at a bearable pace."""

import math
from time import perf_counter

from PySide6.QtCore import QObject, Signal, Slot

from nnfs_gui.gui.background.timers import make_single_shot


class Throttle(QObject):
    """Says when it is time to follow: at once where the last time is long ago, else when the pause is over."""

    due = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._last = -math.inf
        self._timer = make_single_shot(self)
        self._timer.timeout.connect(self._on_timeout)

    @property
    def is_waiting(self) -> bool:
        """Whether `due` is to follow."""
        return self._timer.isActive()

    def soon(self, pause_ms: float) -> None:
        """Let `due` follow once, this long after the last time or now."""
        wait = round(max(0.0, pause_ms - 1000 * (perf_counter() - self._last)))
        if not self._timer.isActive() or self._timer.remainingTime() > wait:  # what is urgent goes before what is not
            self._timer.start(wait)

    def stop(self) -> None:
        """Forget what was to follow."""
        self._timer.stop()

    @Slot()
    def _on_timeout(self) -> None:
        self._last = perf_counter()
        self.due.emit()
