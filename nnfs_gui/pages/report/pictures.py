"""Arrays as pictures within a page: PNG files in `data:` URLs."""

import base64
import io

import numpy as np
import numpy.typing as npt
from PIL import Image

from nnfs_gui.pages.html import escape

_NEGATIVE, _POSITIVE = (118, 74, 188), (217, 120, 26)  # seen on light and on dark paper
_HALF = 127  # shades of each
_GAP = 2  # pixels between the pictures of a mosaic


def ink_picture(image: npt.NDArray[np.uint8], alt: str, scale: int = 2) -> str:
    """Return an image, shape (height, width), as ink on white paper; `alt` is text, what it shows."""
    return _image(Image.fromarray(255 - image), alt, scale)


def signed_mosaic(values: npt.NDArray[np.floating], alt: str, columns: int = 8, scale: int = 3) -> str:
    """Return arrays, shape (count, height, width), as pictures in rows: orange above 0, purple below, 0 is transparent.

    The strongest colour of each is that of its own largest size.
    """
    count, height, width = values.shape
    columns = min(columns, count)
    rows = -(-count // columns)
    pixels = np.full((rows * (height + _GAP) - _GAP, columns * (width + _GAP) - _GAP), _HALF, np.uint8)
    for place, picture in enumerate(np.nan_to_num(values, posinf=0.0, neginf=0.0)):
        limit = float(np.abs(picture).max()) or 1.0
        top, left = (place // columns) * (height + _GAP), (place % columns) * (width + _GAP)
        shades = np.rint(picture / limit * _HALF).astype(np.int64) + _HALF
        pixels[top : top + height, left : left + width] = shades.astype(np.uint8)
    image = Image.fromarray(pixels)
    image.putpalette([channel for shade in range(256) for channel in (_NEGATIVE if shade < _HALF else _POSITIVE)])
    opacities = bytes(min(abs(shade - _HALF) * 255 // _HALF, 255) for shade in range(256))
    return _image(image, alt, scale, transparency=opacities)


def _image(image: Image.Image, alt: str, scale: int, **options: object) -> str:
    content = io.BytesIO()
    image.save(content, "PNG", optimize=True, **options)
    encoded = base64.b64encode(content.getvalue()).decode("ascii")
    size = f'width="{image.width * scale}" height="{image.height * scale}"'
    return f'<img alt="{escape(alt)}" {size} src="data:image/png;base64,{encoded}">'
