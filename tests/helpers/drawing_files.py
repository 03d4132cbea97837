"""Files with a picture or with drawings, and what reading them says."""

import gzip
import io
import json
import struct
import zlib

import numpy as np
import PIL.Image
import pytest
from sentences import is_sentence_about

from nnfs_gui.ink.picture import frame_picture
from nnfs_gui.storage.drawing_file import DrawingFileError, read_drawings

SEVEN = [[[10, 10], [60, 10], [30, 90]]]


def make_picture():
    """A 7 in black on white, shape (120, 90), a little off the middle."""
    picture = np.full((120, 90), 255, np.uint8)
    picture[10:22, 10:70] = 0
    for row in range(22, 110):
        right = 70 - (row - 22) // 3
        picture[row, right - 12 : right] = 0
    return picture


PICTURE = make_picture()
FRAMED = frame_picture(PICTURE)


def read_one(path):
    drawings = read_drawings(path)
    assert len(drawings) == 1
    image = drawings[0].image
    assert (image.shape, image.dtype) == ((28, 28), np.uint8)
    return image


def save(path, picture, **options):
    image = picture if isinstance(picture, PIL.Image.Image) else PIL.Image.fromarray(picture)
    image.save(path, **options)
    return path


def write_json(path, value):
    text = value if isinstance(value, str) else json.dumps(value)
    path.write_bytes(gzip.compress(text.encode()) if path.name.lower().endswith(".gz") else text.encode())
    return path


def failure(path):
    """Read what cannot be read, and return what is said about it."""
    with pytest.raises(DrawingFileError) as caught:
        read_drawings(path)
    message = str(caught.value)
    assert is_sentence_about(path, message)
    return message


def reads_or_is_refused(path):
    """Whether the file gives images, or a sentence, and nothing else."""
    try:
        drawings = read_drawings(path)
    except DrawingFileError as error:
        return is_sentence_about(path, str(error))
    return all((drawing.image.shape, drawing.image.dtype) == ((28, 28), np.uint8) for drawing in drawings)


def with_alpha(shade, alpha):
    picture = np.zeros((*PICTURE.shape, 4), np.uint8)
    picture[..., :3] = shade
    picture[..., 3] = np.where(PICTURE == 0, alpha, 0)
    return picture


def png(width, height, data=b"", bits=8):
    def chunk(name, content):
        return struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))

    header = struct.pack(">IIBBBBB", width, height, bits, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(data)) + chunk(b"IEND", b"")


def png_bytes(picture=PICTURE):
    stream = io.BytesIO()
    PIL.Image.fromarray(picture).save(stream, "PNG")
    return stream.getvalue()


def jpeg_with_exif(*entries):
    """A JPEG whose EXIF data says that it lies on its side, and holds other entries: (tag, type, count, 4 bytes)."""
    rows = sorted([(0x0112, 3, 1, struct.pack("<HH", 6, 0)), *entries])
    body = b"".join(struct.pack("<HHI", *row[:3]) + row[3] for row in rows)
    exif = b"Exif\0\0II*\0" + struct.pack("<IH", 8, len(rows)) + body + bytes(4)
    stream = io.BytesIO()
    PIL.Image.fromarray(PICTURE).save(stream, "JPEG", exif=exif)
    return stream.getvalue()


def saved_bytes(kind, picture=PICTURE, **options):
    stream = io.BytesIO()
    PIL.Image.fromarray(picture).save(stream, kind, **options)
    return stream.getvalue()
