"""Pictures of numbers side by side, with what is done with them between: an image times weights is a product."""

from collections.abc import Callable, Sequence
from typing import Any

import numpy.typing as npt
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from nnfs_gui.gui.controls.flow_row import FlowRow
from nnfs_gui.gui.controls.wrapping_label import make_wrapping_label
from nnfs_gui.gui.inside.steps.number_picture import NumberPicture

_CAPTION_LINES = 2

Picture = tuple[str, str, npt.NDArray[Any], bool]  # its name, the sign before it, numbers of a rectangle, whether it is ink


class PictureRow(FlowRow):
    """Shows a few pictures of the same shape; a number that is chosen in one is chosen in all."""

    cell_chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__(spacing=8)
        self._pictures: list[tuple[QWidget, QLabel, QLabel, NumberPicture]] = []

    @property
    def pictures(self) -> tuple[NumberPicture, ...]:
        """Those that are to be seen."""
        return tuple(picture for group, _, _, picture in self._pictures if not group.isHidden())

    def set_pictures(
        self, pictures: Sequence[Picture], describe: Callable[[int, int, float], str], chosen: int | None = None
    ) -> None:
        """Show these; `describe` puts the number in a row and a column into words."""
        while len(self._pictures) < len(pictures):
            self._add()
        for place, (group, caption, sign, picture) in enumerate(self._pictures):
            group.setVisible(place < len(pictures))
            if place < len(pictures):
                name, before, values, is_ink = pictures[place]
                caption.setText(name)
                sign.setText(before)
                sign.setVisible(bool(before))
                picture.setAccessibleName(name)
                picture.set_values(values, describe, ink=is_ink)
                picture.set_chosen(chosen)
                lines = _CAPTION_LINES * caption.fontMetrics().lineSpacing()
                caption.setFixedSize(picture.sizeHint().width(), lines)  # all alike, so that the pictures stand in a row

    def _add(self) -> None:
        group, caption, sign, picture = QWidget(), make_wrapping_label(), QLabel(), NumberPicture("")
        caption.setProperty("role", "quiet")
        caption.setAlignment(Qt.AlignmentFlag.AlignTop)
        sign.setProperty("role", "formula")
        sign.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column = QVBoxLayout()
        column.setSpacing(4)
        column.addWidget(picture)
        column.addWidget(caption)
        row = QHBoxLayout(group)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(sign)
        row.addLayout(column)
        picture.cell_chosen.connect(self.cell_chosen)
        self._pictures.append((group, caption, sign, picture))
        self.add_widget(group)
