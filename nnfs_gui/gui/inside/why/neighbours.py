"""The training images that are most like the drawing, in a row for each way of comparing."""

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from nnfs_gui.gui.inside.painting.picture_grid import PictureGrid
from nnfs_gui.gui.words import in_figures
from nnfs_gui.inspection.readings.mistakes import LabelledImages
from nnfs_gui.inspection.reasons.nearest_images import Nearest

COUNT = 7
_SIDE = 40  # pixels


class NeighbourRow(QWidget):
    """A title, and images with their labels; a click chooses one."""

    chosen = Signal(object, int)  # an image, shape (side, side), and its label

    def __init__(self, name: str, title: str, tip: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._images: LabelledImages | None = None
        heading = QLabel(title)
        heading.setProperty("role", "section")
        heading.setToolTip(tip)
        self._grid = PictureGrid(_SIDE)
        self._grid.setObjectName(name)
        self._grid.setAccessibleName(title)
        self._grid.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._words = QLabel()
        self._words.setProperty("role", "quiet")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        for widget in (heading, self._words, self._grid):
            layout.addWidget(widget)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.show_words("")
        self._grid.chosen.connect(self._on_chosen)

    def show_words(self, words: str) -> None:
        """Say why there are no images."""
        self._words.setText(words)
        self._images = None
        self._grid.clear()

    def show_nearest(self, images: LabelledImages, nearest: Nearest, names: Sequence[str], total: int) -> None:
        """Show the nearest of so many images, which may be less than there are."""
        self._images = images
        labels = [names[label] for label in images.labels[nearest.indices].tolist()]
        if labels:
            most, count = Counter(labels).most_common(1)[0]
            words = self.tr("{0} of {1} are {2}, of {3} training images")
            self._words.setText(words.format(count, len(labels), most, in_figures(total)))
        self._grid.make_room_for(max(labels, key=len, default=""))

        def words_of(place: int) -> str:
            words = self.tr("{0}\ndistance {1}")
            return words.format(labels[place], in_figures(nearest.distances[place], ".2f"))

        self._grid.set_pictures(images.images, nearest.indices, words_of)

    def _on_chosen(self, place: int) -> None:
        if self._images is not None:
            index = self._grid.indices[place]
            self.chosen.emit(self._images.images[index], int(self._images.labels[index]))
