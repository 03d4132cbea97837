"""What one draws on: ink that comes about stroke by stroke, an eraser, and steps that can be undone."""

from nnfs_gui.gui.controls.undo_stack import UndoStack
from nnfs_gui.gui.draw.widgets.ink import Ink, Point

ERASER_WIDTH = 0.1  # of the sheet's side


class DrawingHistory:
    """The ink that stands, the stroke under the pen, and what stood before. Points are from 0 to 1 across the sheet."""

    def __init__(self) -> None:
        self._steps = UndoStack(Ink())
        self.stroke: list[Point] | None = None  # under the pen now
        self.erases = False
        self.finished = self._steps.now  # all but the stroke under the pen; what an eraser takes away is gone at once

    @property
    def ink(self) -> Ink:
        """What is on the sheet, the stroke under the pen included."""
        if self.stroke is None or self.erases:
            return self.finished
        return Ink((*self.finished.strokes, tuple(self.stroke)))

    @property
    def can_undo(self) -> bool:
        return self._steps.can_undo

    @property
    def can_redo(self) -> bool:
        return self._steps.can_redo

    def put(self, ink: Ink) -> None:
        """Let this ink take the place of what stands. What was undone is forgotten."""
        self._steps.put(ink)
        self.finished = ink

    def undo(self) -> bool:
        """Take back the last step, unless one is just being taken; say whether that was done."""
        return self.stroke is None and self._show(self._steps.undo())

    def redo(self) -> bool:
        """Do again what was taken back, unless a step is just being taken; say whether that was done."""
        return self.stroke is None and self._show(self._steps.redo())

    def _show(self, is_done: bool) -> bool:
        self.finished = self._steps.now
        return is_done

    # --- the stroke under the pen -------------------------------------------------------------------------------------

    def begin(self, *, erase: bool) -> None:
        """Set the pen or the eraser down."""
        self.stroke, self.erases = [], erase
        if self.finished.picture is not None and not erase:  # what is drawn takes its place; undo brings it back
            self.finished = Ink()

    def go_on(self, point: Point) -> bool:
        """Lead the stroke to a point; say whether it was not there already."""
        if self.stroke is None or self.stroke[-1:] == [point]:
            return False
        if self.erases:
            self.finished = self.finished.erase(self.stroke[-1] if self.stroke else point, point, ERASER_WIDTH / 2)
        self.stroke.append(point)
        return True

    def end(self) -> bool:
        """Lift the pen or the eraser; say whether that was a step, which it is not where nothing was erased."""
        ink, before = self.ink, self._steps.now
        self.cancel()
        if ink is not before:
            self.put(ink)
        return ink is not before

    def cancel(self) -> None:
        """Let all be as before the stroke."""
        self.finished, self.stroke = self._steps.now, None
