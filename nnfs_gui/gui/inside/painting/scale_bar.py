"""What the colours of signed numbers mean."""

import numpy as np
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from nnfs_gui.gui.accessibility.painted import Painted
from nnfs_gui.gui.controls.kind_words import KindWords
from nnfs_gui.gui.inside.painting.colour_maps import GAP, diverging_table, indexed_image
from nnfs_gui.gui.inside.painting.numbers import short

_NUMBER = "−0.00000"  # the longest, with a gap


class ScaleBar(Painted, QWidget):
    """A strip with all the colours, from -limit to limit, and these numbers at its ends."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._limit = 1.0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Scale of the colours"))
        KindWords(self).tell(
            self.setToolTip,
            self.tr(
                "Orange weights are positive: ink there excites the neuron.\nPurple ones are negative: ink there calms it."
            ),
            self.tr("Orange: what the neuron gives there is positive.\nPurple: it is negative."),
        )

    def sizeHint(self) -> QSize:
        return QSize(96 + 2 * self._number_width, self.fontMetrics().height() + 4)

    @property
    def _number_width(self) -> int:
        return self.fontMetrics().horizontalAdvance(_NUMBER)

    def set_limit(self, limit: float) -> None:
        """Name the ends of the scale."""
        self._limit = limit
        self.update()

    def spoken_value(self) -> str:
        words = self.tr("from purple for {0} to orange for {1}")
        return words.format(short(-self._limit), short(self._limit))

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            number = self._number_width
            strip = QRectF(number, 3, self.width() - 2 * number, self.height() - 6)
            painter.drawImage(strip, indexed_image(np.arange(GAP, dtype=np.uint8)[None, :], diverging_table(self.palette())))
            painter.setPen(self.palette().mid().color())
            painter.drawRect(strip)
            painter.setPen(self.palette().dark().color())
            middle = Qt.AlignmentFlag.AlignVCenter
            left = QRectF(0, 0, number - 6, self.height())
            right = QRectF(self.width() - number + 6, 0, number - 6, self.height())
            painter.drawText(left, middle | Qt.AlignmentFlag.AlignRight, short(-self._limit))
            painter.drawText(right, middle, short(self._limit))
