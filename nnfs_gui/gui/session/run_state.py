"""What the run of a session is doing."""

from enum import Enum, auto

from nnfs_gui.gui.controls import obstacles


class RunState(Enum):
    """What the thread is doing. Every control that is enabled or not follows from this."""

    IDLE = auto()
    RUNNING = auto()
    PAUSED = auto()
    STOPPING = auto()

    @property
    def obstacle(self) -> str:
        """Why nothing can be done now for which no training may be under way; nothing where none is."""
        return "" if self is RunState.IDLE else obstacles.training_under_way()
