"""Points that are drawn by hand: those that stand, the stroke under way, and what stood before."""

from nnfs_gui.data.own_points import OwnPoints


class PointsHistory:
    """Each stroke, erasure or clearing is a step that can be undone."""

    def __init__(self, points: OwnPoints) -> None:
        self._past: list[OwnPoints] = []
        self._future: list[OwnPoints] = []
        self._before: OwnPoints | None = None  # the stroke under way
        self.now = points
        self.erases = False

    @property
    def can_undo(self) -> bool:
        return bool(self._past)

    @property
    def can_redo(self) -> bool:
        return bool(self._future)

    def begin(self, *, erases: bool) -> None:
        """Begin a stroke, which draws or erases."""
        self._before, self.erases = self.now, erases

    def change(self, points: OwnPoints) -> None:
        """Let the stroke under way have led to these points."""
        self.now = points

    def end(self) -> bool:
        """End the stroke; say whether it has changed anything."""
        before, self._before, self.erases = self._before, None, False
        if before is None or before == self.now:
            return False
        self._past.append(before)
        self._future.clear()
        return True

    def put(self, points: OwnPoints) -> None:
        """Let these take the place of what stands, as a step."""
        self.begin(erases=False)
        self.change(points)
        self.end()

    def undo(self) -> bool:
        """Take back the last step, unless one is just being taken; say whether that was done."""
        if not self._past or self._before is not None:
            return False
        self._future.append(self.now)
        self.now = self._past.pop()
        return True

    def redo(self) -> bool:
        """Do again what was taken back, unless a step is just being taken; say whether that was done."""
        if not self._future or self._before is not None:
            return False
        self._past.append(self.now)
        self.now = self._future.pop()
        return True
