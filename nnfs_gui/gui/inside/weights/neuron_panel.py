"""One neuron in full: what it listens to, which images excite it, and to whom it speaks."""

import math
from collections.abc import Callable, Sequence

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from nnfs_gui.data.dataset import Images, Indices
from nnfs_gui.gui.controls.kind_words import KindWords
from nnfs_gui.gui.controls.picture_words import in_pictures
from nnfs_gui.gui.controls.wrapping_label import make_wrapping_label
from nnfs_gui.gui.inside.painting.heat_map import HeatMap
from nnfs_gui.gui.inside.painting.numbers import fixed
from nnfs_gui.gui.inside.painting.picture_grid import PictureGrid
from nnfs_gui.gui.inside.painting.signed_bars import SignedBars
from nnfs_gui.gui.look.text_size import character_width
from nnfs_gui.nn import FloatArray

_WIDTH = 31  # characters, at least
_PICTURE = 132  # pixels, at least
_LISTENERS = 10


class NeuronPanel(QWidget):
    """Shows the neuron it is told, or says that one can be clicked."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("neuronPanel")
        self.setMinimumWidth(_WIDTH * character_width(self.fontMetrics()))
        self._neuron: int | None = None
        self._side = 1  # of its picture on the plane
        self._title = QLabel(self.tr("No neuron chosen"))
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._title.setProperty("role", "section")
        self._kind_words = KindWords(self)
        self._hint = ""  # what stands there while no neuron is chosen
        self._words = make_wrapping_label()
        self._kind_words.tell(
            self._show_hint,
            self.tr("Click a neuron to see it large, with the images that excite it."),
            self.tr("Click a neuron to see it large, with the points that excite it."),
        )
        self._words.setProperty("role", "quiet")
        self._picture = HeatMap(_PICTURE)
        self._picture.setAccessibleName(self.tr("Weights of the neuron"))
        self.most, self.least = PictureGrid(31, captions=False), PictureGrid(31, captions=False)
        self.most.setObjectName("excitesMost")
        self.least.setObjectName("excitesLeast")
        for grid, of_images, of_points in (
            (
                self.most,
                self.tr("Test images that excite the neuron most"),
                self.tr("Test points that excite the neuron most"),
            ),
            (
                self.least,
                self.tr("Test images that excite the neuron least"),
                self.tr("Test points that excite the neuron least"),
            ),
        ):
            self._kind_words.tell(grid.setAccessibleName, of_images, of_points)
        self._outgoing = SignedBars(_LISTENERS)
        self._outgoing.setAccessibleName(self.tr("Outgoing weights"))
        self._outgoing_name = self._section(self.tr("Speaks to"))
        self._outgoing_name.setToolTip(self.tr("The largest weights of the next layer that listen to it."))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self._title)
        layout.addWidget(self._picture)
        layout.addWidget(self._words)
        self._parts: list[QWidget] = [self._picture, self._outgoing_name, self._outgoing]
        tips = (
            self.tr(
                "Point at an image to read its z: what the neuron makes of it before its activation function.\n"
                "A click puts the image on the pad."
            ),
            self.tr(
                "Rest on a point to read its z: what the neuron makes of it before its activation function.\n"
                "A click asks about the point."
            ),
        )
        for grid, title in ((self.most, self.tr("Excite it most (test)")), (self.least, self.tr("Excite it least (test)"))):
            name = self._section(title)
            self._kind_words.tell(name.setToolTip, *tips)
            grid.set_rows(1)
            grid.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            layout.addWidget(name)
            layout.addWidget(grid)
            self._parts += [name, grid]
        layout.addWidget(self._outgoing_name)
        layout.addWidget(self._outgoing)
        layout.addStretch(1)
        self.clear()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the picture be a square as wide as the panel, if that leaves the other parts two thirds of the height."""
        super().resizeEvent(event)
        side = max(min(event.size().width(), event.size().height() // 3), _PICTURE)
        self._picture.setFixedSize(side, side)

    def clear(self) -> None:
        """Show no neuron."""
        self._neuron = None
        self._title.setText(self.tr("No neuron chosen"))
        self._words.setText(self._hint)
        for part in self._parts:
            part.hide()
        in_pictures(self)  # what can be done here is nothing to say on paper

    def show_neuron(
        self,
        neuron: int,
        name: str,
        weights: FloatArray,
        bias: float,
        limit: float,
        outgoing: FloatArray,
        *,
        class_names: Sequence[str],
        plane: FloatArray | None = None,
        of_point: bool = False,
    ) -> None:
        """Show a neuron's weights, shape (inputs,), a picture if they are a square's, and its outgoing weights, if any.

        `name` is its own; `class_names` are those of the neurons it speaks to, where these are the network's answers.
        `plane`, shape (side, side), is what it tells at each place of a plane of points, which is then its picture;
        `of_point` says whether its inputs are x and y.
        """
        if neuron != self._neuron:  # the images are those of another one
            for grid in (self.most, self.least):
                grid.clear()
        self._neuron = neuron
        in_pictures(self, None)
        self._title.setText(name)
        length = float(np.linalg.norm(weights))
        words = self.tr("Bias {0}, length of its weights {1}.").format(fixed(bias, 3), fixed(length, 2))
        if of_point:
            words = self._sum_words(*(float(number) for number in (*weights, bias)))
        self._words.setText(words)
        for part in self._parts:
            part.show()
        side = math.isqrt(len(weights))
        self._picture.setVisible(plane is not None or len(weights) == side**2)
        if plane is not None:
            self._side = len(plane)
            self._picture.set_values(plane, limit, self._place_words)
        elif len(weights) == side**2:
            self._picture.set_values(weights.reshape(side, side), limit, self._pixel_words)
        in_order = 0 < len(class_names) <= _LISTENERS
        order = np.arange(len(outgoing)) if in_order else np.argsort(-np.abs(outgoing), kind="stable")[:_LISTENERS]
        bars = [(class_names[i] if class_names else self.tr("neuron {0}").format(i), float(outgoing[i])) for i in order]
        self._outgoing.set_bars(bars, float(np.abs(outgoing).max(initial=0)))
        self._outgoing_name.setVisible(len(outgoing) > 0)
        self._outgoing.setVisible(len(outgoing) > 0)

    def show_excitement(self, images: Images, most: Indices, least: Indices, words: Callable[[bool, int], str]) -> None:
        """Show the images that excite the neuron most and least; `words` tells of the one at a place of the first or not."""
        self.most.set_pictures(images, most, lambda place: words(True, place))
        self.least.set_pictures(images, least, lambda place: words(False, place))

    @staticmethod
    def _sum_words(first: float, second: float, bias: float) -> str:
        """Return what a neuron makes of x and y."""
        terms = f"{fixed(first, 3)} · x", f"{_signed(second)} · y", _signed(bias)
        return " ".join(("z =", *(term.replace(" ", "\N{NO-BREAK SPACE}") for term in terms)))

    def _show_hint(self, hint: str) -> None:
        self._hint = hint
        if self._neuron is None:
            self._words.setText(hint)

    def _section(self, title: str) -> QLabel:
        label = QLabel(title)
        label.setProperty("role", "section")
        return label

    def _place_words(self, row: int, column: int, value: float) -> str:
        x, y = (2 * column + 1) / self._side - 1, 1 - (2 * row + 1) / self._side
        return self.tr("At x = {0}, y = {1} it tells {2}").format(fixed(x, 2), fixed(y, 2), fixed(value, 3))

    def _pixel_words(self, row: int, column: int, weight: float) -> str:
        return self.tr("Pixel in row {0}, column {1}: weight {2}").format(row, column, fixed(weight, 4))


def _signed(number: float) -> str:
    """Return a number as one that is added or taken away."""
    return f"{'−' if number < 0 else '+'} {fixed(abs(number), 3)}"
