"""How texts of others are written as bytes: UTF-8, UTF-16 or UTF-32, and what is none of them in Windows-1252."""

import codecs

UTF8, WINDOWS = "utf-8-sig", "cp1252"
_MARKS = (  # those of UTF-32 first: that of little-endian UTF-16 is how it begins
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
    (codecs.BOM_UTF8, UTF8),
)
_LOOKED_AT = 4096  # bytes
_MOSTLY = 0.5  # of the characters of a table or of JSON are ASCII


def encoding_of(head: bytes) -> str:
    """Say how a text is written that begins so: by its mark, or the zeros that UTF-16 and UTF-32 have; else UTF-8."""
    for mark, encoding in _MARKS:
        if head.startswith(mark):
            return encoding
    head = head[:_LOOKED_AT]
    for size, endings in ((4, ("be", "le")), (2, ("be", "le"))):
        zeros = [_share_of_zeros(head[place::size]) for place in range(size)]
        for ending, place in zip(endings, (size - 1, 0), strict=True):  # where the lowest byte of each character stands
            others = zeros[:place] + zeros[place + 1 :]
            if zeros[place] == 0 and min(others) >= _MOSTLY:
                return f"utf-{8 * size}-{ending}"
    return UTF8


def decode_text(content: bytes) -> tuple[str, bool]:
    """Return a whole text, and whether it had to be read as Windows-1252. Raises UnicodeDecodeError for what is no text."""
    encoding = encoding_of(content)
    try:
        return content.decode(encoding), False
    except UnicodeDecodeError:
        if encoding != UTF8 or b"\0" in content:
            raise
        return content.decode(WINDOWS), True


def _share_of_zeros(head: bytes) -> float:
    return head.count(0) / len(head) if head else 0.0


def _as_windows(error: UnicodeError) -> tuple[str, int]:
    """Stand in for what is no UTF-8: a handler of errors as `codecs` has them."""
    if not isinstance(error, UnicodeDecodeError):
        raise error
    wrong = error.object[error.start : error.end]
    return wrong.decode(WINDOWS if error.encoding == "utf-8" else "ascii", "replace"), error.end


ELSE_WINDOWS = "else_windows_1252"  # as which files are opened that are read piece by piece
codecs.register_error(ELSE_WINDOWS, _as_windows)
