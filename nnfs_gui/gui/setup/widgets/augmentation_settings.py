"""How the training images are changed each time they are seen: the strength of each change, and what comes of it."""

import dataclasses
from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QLabel, QSlider, QVBoxLayout, QWidget

from nnfs_gui.data.augmentation import MOST, Augmentation
from nnfs_gui.gui.controls.image_view import ImageView
from nnfs_gui.ink.framing import Image

_STEP = {"rotation": 1.0, "scale": 0.01, "shear": 0.01, "shift": 0.1, "elastic": 0.05, "thickness": 0.05}  # of its slider
_PREVIEWS = 6


class AugmentationSettings(QWidget):
    """A switch, a slider for each strength, and a row of changed images. It can be used while a run is under way."""

    changed = Signal()  # ask for `augmentation`
    previews_wanted = Signal(int)  # so many; answer with `show_previews`

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._switch = QCheckBox(self.tr("Change the images each time"))
        self._switch.setObjectName("augment")
        self._switch.setToolTip(
            self.tr(
                "Show the network each image a little different every time, so that it cannot learn them by heart.\n"
                "It takes more epochs, reads new images better, and your drawings most of all. Works while it trains."
            )
        )
        self._exact = dataclasses.asdict(Augmentation())  # a slider shows the step that is nearest
        self._sliders: dict[str, QSlider] = {}
        self._values: dict[str, QLabel] = {}
        self._strengths = QWidget()
        grid = QGridLayout(self._strengths)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        for row, (name, (text, tip)) in enumerate(self._words().items()):
            self._add_strength(grid, row, name, text, tip)
        self._previews = [ImageView(40) for _ in range(_PREVIEWS)]
        previews = QHBoxLayout()
        previews.setSpacing(4)
        for view in self._previews:
            view.setToolTip(self.tr("A training image as the network gets to see it."))
            previews.addWidget(view)
        previews.addStretch(1)
        grid.addLayout(previews, len(self._sliders), 0, 1, 3)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self._switch)
        layout.addWidget(self._strengths)
        self._switch.toggled.connect(self._on_edited)
        self.set_augmentation(None)

    @property
    def augmentation(self) -> Augmentation | None:
        """What the controls say."""
        return Augmentation(**self._exact) if self._switch.isChecked() else None

    def set_augmentation(self, augmentation: Augmentation | None) -> None:
        """Show how images are changed, without saying `changed`."""
        self._exact = dataclasses.asdict(augmentation or Augmentation())
        with QSignalBlocker(self._switch):
            self._switch.setChecked(augmentation is not None)
        for name, value in self._exact.items():
            with QSignalBlocker(self._sliders[name]):
                self._sliders[name].setValue(round(value / _STEP[name]))
        self._show_values()

    def show_previews(self, images: Sequence[Image]) -> None:
        """Show changed images, shape (height, width), as many as there is room for."""
        for view, image in zip(self._previews, images, strict=False):
            view.set_image(image)

    def _add_strength(self, grid: QGridLayout, row: int, name: str, text: str, tip: str) -> None:
        label, slider, value = QLabel(text), QSlider(Qt.Orientation.Horizontal), QLabel()
        slider.setObjectName(name)
        slider.setRange(0, round(MOST[name] / _STEP[name]))
        slider.setAccessibleName(text)
        label.setBuddy(slider)
        label.setToolTip(tip)
        slider.setToolTip(tip)
        value.setProperty("role", "quiet")
        value.setAlignment(Qt.AlignmentFlag.AlignRight)
        value.setMinimumWidth(value.fontMetrics().horizontalAdvance("± 0.000 px"))
        grid.addWidget(label, row, 0)
        grid.addWidget(slider, row, 1)
        grid.addWidget(value, row, 2)
        slider.valueChanged.connect(self._on_slider_moved)
        self._sliders[name], self._values[name] = slider, value

    def _words(self) -> dict[str, tuple[str, str]]:
        """Return the name and the tool-tip of each strength."""
        words = {
            "rotation": (self.tr("Turn"), self.tr("Turned by at most so many degrees, either way.")),
            "scale": (self.tr("Scale"), self.tr("Smaller or larger by at most so much, in height and width apart.")),
            "shear": (self.tr("Slant"), self.tr("Slanted, as handwriting is, by at most so many pixels for each pixel up.")),
            "shift": (self.tr("Shift"), self.tr("Moved by at most so many pixels.")),
            "elastic": (self.tr("Bend"), self.tr("Bent as if drawn on rubber; how far a place moves, on average.")),
            "thickness": (self.tr("Pen"), self.tr("Written with a thinner or a thicker pen, by this at most.")),
        }
        assert set(words) == set(MOST)
        return words

    def _units(self) -> dict[str, str]:
        pixels = self.tr("± {0:.2f} px")
        others = {"rotation": self.tr("± {0:.0f}°"), "scale": self.tr("± {0:.0f} %"), "shear": self.tr("± {0:.2f}")}
        return dict.fromkeys(MOST, pixels) | others

    @Slot(int)
    def _on_slider_moved(self, position: int) -> None:
        name = self.sender().objectName()
        self._exact[name] = round(position * _STEP[name], 6)
        self._on_edited()

    @Slot()
    def _on_edited(self) -> None:
        self._show_values()
        self.changed.emit()

    def _show_values(self) -> None:
        self._strengths.setVisible(self._switch.isChecked())
        for name, unit in self._units().items():
            shown = self._exact[name] * (100 if name == "scale" else 1)  # in percent
            self._values[name].setText(unit.format(shown))
        if self.isVisible():
            self.previews_wanted.emit(_PREVIEWS)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.previews_wanted.emit(_PREVIEWS)
