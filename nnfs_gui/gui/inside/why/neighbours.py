"""The training images that are most like the drawing, in a row for each way of comparing."""

from collections import Counter
from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from nnfs_gui.gui.controls.wrapping_label import make_wrapping_label
from nnfs_gui.gui.inside.painting.picture_grid import PictureGrid
from nnfs_gui.inspection.mistakes import LabelledImages
from nnfs_gui.inspection.nearest_images import Nearest

COUNT = 8
_SIDE = 40  # pixels


class NeighbourRow(QWidget):
    """A title, and images with their labels; a click chooses one."""

    chosen = Signal(object, int)  # an image, shape (side, side), and its label

    def __init__(self, name: str, title: str, tip: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = title
        self._images: LabelledImages | None = None
        self._heading = make_wrapping_label(title)
        self._heading.setProperty("role", "section")
        self._heading.setToolTip(tip)
        self._grid = PictureGrid(_SIDE)
        self._grid.setObjectName(name)
        self._grid.setAccessibleName(title)
        self._grid.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._words = make_wrapping_label()
        self._words.setProperty("role", "quiet")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        for widget in (self._heading, self._words, self._grid):
            layout.addWidget(widget)
        self.show_words("")
        self._grid.chosen.connect(self._on_chosen)

    def heading(self) -> QLabel:
        return self._heading

    def show_words(self, words: str) -> None:
        """Say why there are no images."""
        self._heading.setText(self._title)
        self._words.setText(words)
        self._words.setVisible(bool(words))
        self._images = None
        self._grid.set_pictures(np.zeros((0, 28, 28), np.uint8), np.arange(0))

    def show_nearest(self, images: LabelledImages, nearest: Nearest, names: Sequence[str], among: str) -> None:
        """Show the nearest of the images; `among` says of how many, where these are not all."""
        self._words.setText(among)
        self._words.setVisible(bool(among))
        self._images = images
        labels = [names[label] for label in images.labels[nearest.indices].tolist()]
        if labels:
            most, count = Counter(labels).most_common(1)[0]
            self._heading.setText(self.tr("{0}: {1} of {2} are {3}").format(self._title, count, len(labels), most))
        self._grid.make_room_for(max(labels, key=len, default=""))

        def words_of(place: int) -> str:
            words = self.tr("{0}\ndistance {1}")
            return words.format(labels[place], f"{nearest.distances[place]:.2f}")

        self._grid.set_pictures(images.images, nearest.indices, words_of)

    def _on_chosen(self, place: int) -> None:
        if self._images is not None:
            index = self._grid.indices[place]
            self.chosen.emit(self._images.images[index], int(self._images.labels[index]))
