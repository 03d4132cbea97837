"""How the training images are changed each time they are seen: the strength of each change, and what comes of it."""

import dataclasses
from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from nnfs_gui.data.augmentation import Augmentation
from nnfs_gui.gui.accessibility.value_slider import ValueSlider
from nnfs_gui.gui.controls.fields import object_name, tip_of
from nnfs_gui.gui.controls.image_view import ImageView
from nnfs_gui.gui.controls.setting_words import label_of
from nnfs_gui.gui.controls.steady_label import SteadyLabel
from nnfs_gui.gui.words import in_figures, translated
from nnfs_gui.ink.framing import Image
from nnfs_gui.setting_kinds import Number
from nnfs_gui.settings import Setting
from nnfs_gui.training.config import SETTINGS

_SWITCH = SETTINGS["augmentation"]
_PREVIEWS = 6


class _Strength:
    """A slider, which shows the step that is nearest to the exact value, and the value in words."""

    def __init__(self, setting: Setting) -> None:
        assert isinstance(setting.kind, Number)
        self._kind = setting.kind
        self.label, self.words = QLabel(label_of(setting)), SteadyLabel("± 0.000 px")
        self.slider = ValueSlider(self.words.text)
        self.slider.setObjectName(object_name(setting))
        self.slider.setRange(round(setting.kind.low / setting.kind.step), round(setting.kind.high / setting.kind.step))
        self.slider.setAccessibleName(label_of(setting))
        self.label.setBuddy(self.slider)
        for widget in (self.label, self.slider):
            widget.setToolTip(tip_of(setting))
        self.words.setProperty("role", "quiet")
        self.words.setAlignment(Qt.AlignmentFlag.AlignRight)

    @property
    def value(self) -> float:
        """What the slider stands at."""
        return round(self.slider.value() * self._kind.step, 6)

    def show_value(self, value: float) -> None:
        """Let the slider stand at a value, without saying so."""
        with QSignalBlocker(self.slider):
            self.slider.setValue(round(value / self._kind.step))

    def show_words(self, value: float) -> None:
        shown = 100 * value if self._kind.percent else value
        self.words.setText(f"± {in_figures(shown, f'.{self._kind.decimals}f')}{translated(self._kind.unit)}")


class AugmentationSettings(QWidget):
    """A switch, a slider for each strength, and a row of changed images. It can be used while a run is under way."""

    changed = Signal()  # ask for `augmentation`
    previews_wanted = Signal(int)  # so many; answer with `show_previews`

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._switch = QCheckBox(label_of(_SWITCH))
        self._switch.setObjectName(object_name(_SWITCH))
        self._switch.setToolTip(tip_of(_SWITCH))
        self._exact = dataclasses.asdict(Augmentation())
        self._strengths = QWidget()
        grid = QGridLayout(self._strengths)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        parts = [setting for key, setting in SETTINGS.items() if key.startswith(f"{_SWITCH.key}.")]
        self._sliders = {setting.key.rpartition(".")[2]: _Strength(setting) for setting in parts}
        for row, strength in enumerate(self._sliders.values()):
            for column, widget in enumerate((strength.label, strength.slider, strength.words)):
                grid.addWidget(widget, row, column)
            strength.slider.valueChanged.connect(self._on_slider_moved)
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
        for name, strength in self._sliders.items():
            strength.show_value(self._exact[name])
        self._show_values()

    def show_previews(self, images: Sequence[Image]) -> None:
        """Show changed images, shape (height, width), as many as there is room for."""
        for view, image in zip(self._previews, images, strict=False):
            view.set_image(image)

    @Slot(int)
    def _on_slider_moved(self) -> None:
        for name, strength in self._sliders.items():
            if strength.slider is self.sender():
                self._exact[name] = strength.value
        self._on_edited()

    @Slot()
    def _on_edited(self) -> None:
        self._show_values()
        self.changed.emit()

    def _show_values(self) -> None:
        self._strengths.setVisible(self._switch.isChecked())
        for name, strength in self._sliders.items():
            strength.show_words(self._exact[name])

    def want_previews(self) -> None:
        """Ask for other previews, if they are seen: what they would show has changed."""
        if self.isVisible():
            self.previews_wanted.emit(_PREVIEWS)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.previews_wanted.emit(_PREVIEWS)
