"""Garbage is looked for in the window's thread alone."""

import gc

from PySide6.QtCore import QObject, QTimer, Slot

_INTERVAL_MS = 500


class GarbageCollector(QObject):
    """Looks for garbage now and then in the thread that it is made in, as often as Python would in any.

    What Python finds while another thread is at it may be Qt's, and is destroyed there. If the window's thread destroys
    something at that moment, each waits for what the other one holds, a lock of Qt's or Python's, and nothing moves again.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        timer = QTimer(self)
        timer.setInterval(_INTERVAL_MS)
        timer.timeout.connect(self._collect)
        timer.start()

    @Slot()
    def _collect(self) -> None:
        """Collect the oldest generation that has waited for longer than Python lets it wait."""
        waited = zip(range(3), gc.get_count(), gc.get_threshold(), strict=True)
        due = [generation for generation, count, most in waited if count > most]
        if due:
            gc.collect(due[-1])
