"""Points that are drawn by hand: those that stand, the stroke under way, and what stood before."""

from nnfs_gui.data.own_points import OwnPoints
from nnfs_gui.gui.controls.undo_stack import UndoStack


class PointsHistory:
    """Each stroke, erasure or clearing is a step that can be undone."""

    def __init__(self, points: OwnPoints) -> None:
        self._steps = UndoStack(points)
        self._is_drawing = False
        self.now = points  # the stroke under way included
        self.erases = False

    @property
    def can_undo(self) -> bool:
        return self._steps.can_undo

    @property
    def can_redo(self) -> bool:
        return self._steps.can_redo

    def begin(self, *, erases: bool) -> None:
        """Begin a stroke, which draws or erases."""
        self._is_drawing, self.erases = True, erases

    def change(self, points: OwnPoints) -> None:
        """Let the stroke under way have led to these points."""
        self.now = points

    def end(self) -> bool:
        """End the stroke; say whether it has changed anything."""
        was_drawing, self._is_drawing, self.erases = self._is_drawing, False, False
        if not was_drawing or self.now == self._steps.now:
            return False
        self._steps.put(self.now)
        return True

    def put(self, points: OwnPoints) -> None:
        """Let these take the place of what stands, as a step."""
        self.begin(erases=False)
        self.change(points)
        self.end()

    def undo(self) -> bool:
        """Take back the last step, unless one is just being taken; say whether that was done."""
        return not self._is_drawing and self._show(self._steps.undo())

    def redo(self) -> bool:
        """Do again what was taken back, unless a step is just being taken; say whether that was done."""
        return not self._is_drawing and self._show(self._steps.redo())

    def _show(self, is_done: bool) -> bool:
        self.now = self._steps.now
        return is_done
