"""What is painted as the bytes of a file: pixels, or lines that stay sharp at any size."""

from collections.abc import Callable

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRect, QSize
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtSvg import QSvgGenerator

_SCALE = 2  # pixels of a picture for one of the screen, so that it can be printed
_DPI = 96
_TITLE = "nnfs_gui"


def draw_image(size: QSize, paper: QColor, draw: Callable[[QPainter], None]) -> QImage:
    """Return a picture of this size, in pixels of the screen, of what is drawn on paper."""
    image = QImage(size * _SCALE, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(_SCALE)
    with QPainter(image) as painter:
        _draw(size, paper, painter, draw)
    return image


def encode_png(image: QImage) -> bytes:
    """Return an image as the bytes of a PNG file."""
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # PySide wants bytes in its stubs, and text when it runs
    return bytes(content.data())


def draw_svg(
    size: QSize, paper: QColor, draw: Callable[[QPainter], None], *, title: str = "", description: str = "", dpi: int = _DPI
) -> bytes:
    """Return such a picture as the bytes of an SVG file; `dpi` is that of the screen, so that letters have its size."""
    content = QByteArray()
    buffer = QBuffer(content)
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setSize(size)
    generator.setViewBox(QRect(0, 0, size.width(), size.height()))
    generator.setResolution(dpi)
    generator.setTitle(title or _TITLE)
    generator.setDescription(description)
    with QPainter(generator) as painter:
        _draw(size, paper, painter, draw)
    return bytes(content.data()).replace(
        b"<image ", b'<image style="image-rendering:pixelated" '
    )  # numbers, not photographs


def _draw(size: QSize, paper: QColor, painter: QPainter, draw: Callable[[QPainter], None]) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillRect(QRect(0, 0, size.width(), size.height()), paper)
    draw(painter)
