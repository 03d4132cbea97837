"""Which kinds of pictures are read, and what helps with those of phones that are not."""

import functools
from pathlib import Path

import PIL.features

from nnfs_gui.words import QT_TRANSLATE_NOOP, Text

# Formats whose readers are part of Pillow. Others would start a program for the file, as for PostScript.
_FORMATS = ("PNG", "JPEG", "GIF", "BMP", "WEBP", "TIFF", "PPM")
_COMMON = (".png", ".jpg", ".jpeg", ".jpe", ".jfif", ".gif", ".bmp", ".dib", ".webp", ".tif", ".tiff")
_ENDINGS = (*_COMMON, ".ppm", ".pgm", ".pbm", ".pnm")
PHONE_ENDINGS = (".heic", ".heif", ".avif")
_BOX = 64  # bytes of a file that are looked at for its brands, the kinds that it says to be of
_AVIF = frozenset((b"avif", b"avis"))
_HEIF = frozenset((b"heic", b"heix", b"hevc", b"hevx", b"heim", b"heis", b"hevm", b"hevs", b"mif1", b"msf1"))
_HEIF_REMEDY = QT_TRANSLATE_NOOP(
    "Core",
    "{path} is a HEIC picture, which is not read: export it as JPEG from the program that shows your photographs, or let "
    "the phone take JPEGs (iPhone: Settings > Camera > Formats > Most Compatible).",
)
_AVIF_REMEDY = QT_TRANSLATE_NOOP(
    "Core",
    "{path} is an AVIF picture, which is not read on this machine: save it as JPEG or PNG in the program that shows it.",
)


@functools.cache
def reads_avif() -> bool:
    """Say whether Pillow reads AVIF here: from 11.3 on, and where it was built so."""
    return "avif" in PIL.features.modules and bool(PIL.features.check("avif"))


def formats() -> tuple[str, ...]:
    """Return what Pillow calls the formats that are read."""
    return (*_FORMATS, "AVIF") if reads_avif() else _FORMATS


def endings() -> tuple[str, ...]:
    """Return how the names of pictures that are read end."""
    return (*_ENDINGS, ".avif") if reads_avif() else _ENDINGS


def is_of_phone(head: bytes) -> bool:
    """Say by its first bytes whether a file is a HEIC or an AVIF picture."""
    return bool(_brands(head) & (_AVIF | _HEIF))


def phone_remedy(path: Path, head: bytes) -> Text | None:
    """Say what helps if a file is a picture as phones take them, of a kind that is not read."""
    brands = _brands(head)
    if brands & _AVIF:
        return None if reads_avif() else Text(_AVIF_REMEDY, path=path)
    return Text(_HEIF_REMEDY, path=path) if brands & _HEIF else None


def _brands(head: bytes) -> frozenset[bytes]:
    """Return the brands of an ISO base media file, none of another one (ISO/IEC 14496-12, 4.3)."""
    if head[4:8] != b"ftyp":
        return frozenset()
    end = min(int.from_bytes(head[:4], "big"), _BOX)
    return frozenset(head[start : start + 4] for start in (8, *range(16, end, 4)))
