"""What happens once, some time later."""

from PySide6.QtCore import QObject, QTimer


def make_single_shot(parent: QObject, milliseconds: int = 0) -> QTimer:
    """Return a timer that runs out once each time it is started, after so long unless told otherwise."""
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setInterval(milliseconds)
    return timer
