"""One plot of curves over epochs: what the pointer and the keys do in it, and what is read out."""

import math
from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QFocusEvent, QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QToolTip, QWidget

from nnfs_gui.gui.accessibility.announcements import announce
from nnfs_gui.gui.accessibility.painted import Painted
from nnfs_gui.gui.curves.widgets.curve import CurveStyle
from nnfs_gui.gui.curves.widgets.plot_keys import PlotKey, wanted
from nnfs_gui.gui.curves.widgets.plotted_curves import PlottedCurves
from nnfs_gui.gui.words import in_figures


class CurvePlot(Painted, PlottedCurves):
    """Curves with a line at the epoch under the pointer.

    Zooming takes the control key, as the wheel alone scrolls what is around the plot, and ends where the data do. The keys
    do what the pointer does: left and right go from epoch to epoch, with control from mark to mark, and the pages by ten,
    plus and minus zoom, and 0 shows the whole run.
    """

    spoken_role = QAccessible.Role.Chart

    def __init__(
        self, y_label: str, styles: Sequence[CurveStyle], hint: str, *, empty_top: float, parent: QWidget | None = None
    ) -> None:
        super().__init__(y_label, styles, hint, empty_top=empty_top, parent=parent)
        self._key_place: float | None = None  # the epoch that was gone to by the keys
        self._place_words: Callable[[float], str] | None = None

    def set_place_words(self, words: Callable[[float], str]) -> None:
        """Let a place that the keys go to be read out so."""
        self._place_words = words

    def spoken_value(self) -> str:
        if self._key_place is not None:
            return f"{self.y_label}; {self._words_at(self._key_place)}"
        words = [
            self.tr("{0}: {1} at epoch {2}").format(name, in_figures(y[-1], ".4g"), in_figures(x[-1], ".4g"))
            for (name, x, y), curve in zip(self.series, self._curves, strict=True)
            if len(x) and curve.is_visible
        ]
        words += [level.words for level in self._levels.levels]
        return "; ".join([self.y_label, *words]) if words else self._hint.text() or self.tr("empty")

    # --- by the keys --------------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match wanted(event):
            case PlotKey.EPOCHS, epochs:
                self._go_by_keys(epochs)
            case PlotKey.MARKS, marks:
                self._go_to_mark(forward=marks > 0)
            case PlotKey.ZOOM, scale:
                self._zoom_by_keys(scale)
            case PlotKey.FIT, _:
                self.fit()
            case _:
                super().keyPressEvent(event)

    def _go_by_keys(self, epochs: float) -> None:
        """Stand at an epoch so many further, and say what the curves say there."""
        ends = [curve.end for curve in self._curves if len(curve.points.x)]
        if not ends:
            return
        last, step = round(float(self._clock.place(max(ends))) / self._key_step), self._key_step
        start = last + 1 if self._key_place is None else self._key_place / step
        self._stand_at(step * min(max(round(start + epochs) if math.isfinite(epochs) else epochs, 1.0), float(last)))

    def _stand_at(self, epoch: float) -> None:
        self._key_place = epoch
        self._bring_into_sight(float(self._clock.count(epoch)))
        self.hovered.emit(epoch)
        announce(self, self._words_at(epoch))

    def _go_to_mark(self, *, forward: bool) -> None:
        """Stand at the next mark before or behind the place of the keys, and say and show what it stands for."""
        marks = self.marks.marks
        here = math.inf if self._key_place is None else float(self._clock.count(self._key_place))
        others = [mark for mark in marks if (mark.place > here if forward else mark.place < here)]
        if not others:
            return
        mark = others[0] if forward else others[-1]
        self._key_place = float(self._clock.place(mark.place))
        self._bring_into_sight(mark.place)
        self.hovered.emit(self._key_place)
        announce(self, mark.words)
        at = self.mapFromScene(self._view.mapToScene(self.marks.position_of(mark)))
        QToolTip.showText(self.mapToGlobal(at), mark.words, self)

    def _bring_into_sight(self, place: float) -> None:
        low, high = self._view.viewRange()[0]
        if not low <= place <= high:
            self._ranges.limit(self._curves)
            self._view.translateBy(x=place - (low + high) / 2)

    def _words_at(self, epoch: float) -> str:
        words = (
            self.tr("epoch {0}").format(in_figures(epoch, ",.4g")) if self._place_words is None else self._place_words(epoch)
        )
        at = float(self._clock.count(epoch))
        values = (
            f"{curve.style.name}: {in_figures(value, '.4g')}"
            for curve in self._curves
            if curve.is_visible and (value := curve.points.at(round(float(curve.clock.place(at))))) is not None
        )
        within = (float(self._clock.count(place)) for place in (math.ceil(epoch) - 1, math.ceil(epoch)))
        marks = (mark.words for mark in self.marks.between(*within))
        return ", ".join([words, *values, *marks])

    def _zoom_by_keys(self, scale: float) -> None:
        self._ranges.limit(self._curves)
        centre = None
        if self._key_place is not None:
            centre = float(self._clock.count(self._key_place)), self._view.viewRect().center().y()
        self._view.scaleBy(x=scale, center=centre)
        self._on_zoomed()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        if self._key_place is not None:
            self._key_place = None
            self.hovered.emit(None)
        super().focusOutEvent(event)

    # --- by the pointer -----------------------------------------------------------------------------------------------

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._ranges.limit(self._curves)
            super().wheelEvent(event)
        else:
            event.ignore()  # it scrolls the view around the plot

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._ranges.limit(self._curves)  # for what may become a drag
        super().mousePressEvent(event)
