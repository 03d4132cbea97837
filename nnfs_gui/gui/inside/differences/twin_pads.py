"""One drawing as two networks read it, side by side."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from nnfs_gui.data.dataset import DIGITS
from nnfs_gui.gui.controls.flow_row import FlowRow
from nnfs_gui.gui.controls.image_view import ImageView
from nnfs_gui.gui.controls.plain_text import as_tip
from nnfs_gui.gui.controls.shortened import ShortenedLabel
from nnfs_gui.gui.controls.wrapping_label import make_wrapping_label
from nnfs_gui.gui.draw.widgets.answer_row import answer_words
from nnfs_gui.gui.draw.widgets.prediction_bars import PredictionBars
from nnfs_gui.gui.look.text_size import character_width
from nnfs_gui.ink.framing import Image

_PICTURE = 4  # lines of text that a picture is high
_WIDTH = 36  # characters


@dataclass(frozen=True, slots=True, eq=False)
class Reading:
    """What a network makes of an image: a number from 0 to 1 for each class, and whether it is sure."""

    probabilities: Sequence[float]
    sure: bool


class TwinPads(QWidget):
    """Two pads, A and B: the image that both get, each one's answer, and its bars."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sides = (_Side("A", self), _Side("B", self))
        row = FlowRow(spacing=16)
        for side in self._sides:
            row.add_widget(side)
        self._row = row
        self._words = make_wrapping_label()
        self._words.setObjectName("twinWords")
        self._words.setProperty("role", "quiet")
        title = QLabel(self.tr("What stands on the pad, read by both"))
        title.setProperty("role", "section")
        title.setToolTip(
            self.tr(
                "Both get the same image. Each answers as it would on the pad: at its own temperature,\n"
                "and with its own limits for when it is not sure."
            )
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(title)
        layout.addWidget(self._words)
        layout.addWidget(row)

    def set_class_names(self, names: Sequence[str]) -> None:
        """Call the classes so."""
        for side in self._sides:
            side.set_class_names(names)

    def set_names(self, names: tuple[str, str]) -> None:
        """Call the two networks so."""
        for side, name in zip(self._sides, names, strict=True):
            side.set_name(name)

    def show_words(self, words: str) -> None:
        """Say this above empty bars."""
        self._words.setText(words)
        self._words.show()
        for side in self._sides:
            side.show_reading(None, None)

    def show_readings(self, image: Image, readings: tuple[Reading, Reading]) -> None:
        """Show an image, shape (side, side), and what each of the two makes of it."""
        self._words.hide()
        for side, reading in zip(self._sides, readings, strict=True):
            side.show_reading(image, reading)


class _Side(QWidget):
    """One of the pads."""

    def __init__(self, letter: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._letter = letter
        self._names: tuple[str, ...] = DIGITS
        line = self.fontMetrics().height()
        self._picture = ImageView(_PICTURE * line)
        self._picture.setObjectName(f"twinPicture{letter}")
        self._picture.setAccessibleName(self.tr("The image that {0} gets").format(letter))
        self._name = ShortenedLabel()
        self._name.setObjectName(f"twinName{letter}")
        self._answer = make_wrapping_label()
        self._answer.setObjectName(f"twinAnswer{letter}")
        self._answer.setProperty("role", "section")
        self._bars = PredictionBars()
        self._bars.setObjectName(f"twinBars{letter}")
        body = QHBoxLayout()
        body.setSpacing(8)
        body.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        body.addWidget(self._bars, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self._name)
        layout.addWidget(self._answer)
        layout.addLayout(body)
        self.setMinimumWidth(_WIDTH * character_width(self.fontMetrics()))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def set_class_names(self, names: Sequence[str]) -> None:
        if tuple(names) != self._names:
            self._names = tuple(names)
            self._bars.set_class_names(names)

    def set_name(self, name: str) -> None:
        words = self.tr("{0}: {1}").format(self._letter, name)
        self._name.setText(words)
        self._bars.setAccessibleName(self.tr("Probability of each class, by {0}").format(words))

    def show_reading(self, image: Image | None, reading: Reading | None) -> None:
        self._picture.set_image(image)
        if reading is None:
            self._answer.setText("")
            self._bars.set_probabilities(None)
            return
        shares = list(reading.probabilities)
        words = answer_words(self._names, shares.index(max(shares)) if reading.sure else None)
        self._answer.setText(words)
        self._answer.setToolTip(as_tip(words))
        self._bars.set_probabilities(shares, sure=reading.sure)
