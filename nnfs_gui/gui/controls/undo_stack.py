"""Steps that can be undone: what stood before, and what was taken back."""

from typing import Generic, TypeVar

State = TypeVar("State")


class UndoStack(Generic[State]):
    """What stands now, the states before it, and those that were taken back. With `most`, so many steps are kept."""

    def __init__(self, now: State, most: int | None = None) -> None:
        self.now = now
        self._most = most
        self._past: list[State] = []
        self._future: list[State] = []

    @property
    def can_undo(self) -> bool:
        return bool(self._past)

    @property
    def can_redo(self) -> bool:
        return bool(self._future)

    def put(self, state: State) -> None:
        """Let this take the place of what stands. What was undone is forgotten."""
        self._past.append(self.now)
        if self._most is not None:
            del self._past[: -self._most]
        self._future.clear()
        self.now = state

    def undo(self) -> bool:
        """Take back the last step; say whether there was one."""
        return self._go(self._past, self._future)

    def redo(self) -> bool:
        """Do again what was taken back last; say whether there was something."""
        return self._go(self._future, self._past)

    def _go(self, source: list[State], target: list[State]) -> bool:
        if not source:
            return False
        target.append(self.now)
        self.now = source.pop()
        return True
