"""Shows a small grey image with square, sharp pixels."""

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from nnfs_gui.gui.accessibility.painted import Painted
from nnfs_gui.ink.framing import Grey


class ImageView(Painted, QWidget):
    """A grey image, shape (height, width), 0 black and 255 white, as large as fits; an empty frame without one."""

    def __init__(self, side: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._side = side
        self._picture: QImage | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(self._side, self._side)

    @property
    def image(self) -> Grey | None:
        """The image that is shown, or None."""
        if self._picture is None:
            return None
        height, width = self._picture.height(), self._picture.width()
        pixels = np.frombuffer(self._picture.constBits(), np.uint8, count=self._picture.sizeInBytes())
        return pixels.reshape(height, -1)[:, :width].copy()

    def set_image(self, image: Grey | None) -> None:
        if image is None:
            if self._picture is None:  # an empty pad is read again with every new network
                return
            self._picture = None
        else:
            height, width = image.shape
            self._picture = QImage(image.tobytes(), width, height, width, QImage.Format.Format_Grayscale8).copy()
        self.update()

    def spoken_value(self) -> str:
        if self._picture is None:
            return self.tr("empty")
        return self.tr("an image of {0} by {1} pixels").format(self._picture.width(), self._picture.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        frame = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        if self._picture is not None:
            painter.fillRect(frame, Qt.GlobalColor.black)
            shown = QSizeF(self._picture.size()).scaled(frame.size(), Qt.AspectRatioMode.KeepAspectRatio)
            place = QRectF(QPointF(), shown)
            place.moveCenter(frame.center())
            painter.drawImage(place, self._picture)
        painter.setPen(QPen(self.palette().shadow().color(), 1))
        painter.drawRect(frame)
