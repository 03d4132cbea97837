"""What a widget shows as the bytes of a file: pixels, or lines that stay sharp at any size."""

from collections.abc import Callable

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QWidget

_SCALE = 2  # pixels of a picture for one of the screen, so that it can be printed


def draw_image(widget: QWidget, draw: Callable[[QPainter], None]) -> QImage:
    """Return a picture as large as a widget, of what is drawn."""
    image = QImage(widget.size() * _SCALE, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(_SCALE)
    with QPainter(image) as painter:
        _draw(widget, painter, draw)
    return image


def encode_png(image: QImage) -> bytes:
    """Return an image as the bytes of a PNG file."""
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # PySide wants bytes in its stubs, and text when it runs
    return bytes(content.data())


def draw_svg(widget: QWidget, draw: Callable[[QPainter], None]) -> bytes:
    """Return such a picture as the bytes of an SVG file."""
    content = QByteArray()
    buffer = QBuffer(content)
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setSize(widget.size())
    generator.setViewBox(widget.rect())
    generator.setResolution(widget.logicalDpiX())  # so that letters have the size that they have on the screen
    generator.setTitle("nnfs_gui")
    with QPainter(generator) as painter:
        _draw(widget, painter, draw)
    return bytes(content.data())


def _draw(widget: QWidget, painter: QPainter, draw: Callable[[QPainter], None]) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillRect(widget.rect(), widget.window().palette().base())
    draw(painter)
