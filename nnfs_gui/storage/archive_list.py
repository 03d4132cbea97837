"""How many members a zip archive lists: to read the list may take long, so they are counted first, no further than needed.

What the archive says of their number is not believed, for who reads the list does not look at it.
"""

import os
from typing import BinaryIO

ZIP = b"PK\x03\x04"  # how an archive begins
# https://pkware.cachefly.net/webdocs/APPNOTE/APPNOTE-6.3.9.TXT, sections 4.3.12, and 4.3.14 to 4.3.16
_ENTRY, _ENTRY_SIZE = b"PK\x01\x02", 46
_END_OF_LIST, _END_SIZE, _LONGEST_COMMENT = b"PK\x05\x06", 22, 65_535
_LOCATOR, _LOCATOR_SIZE = b"PK\x06\x07", 20
_LARGE_END, _LARGE_END_SIZE = b"PK\x06\x06", 56


def lists_more_than(file: BinaryIO, most: int) -> bool:
    """Say whether an archive, a file from its beginning to which it returns, lists more members than that."""
    size = os.fstat(file.fileno()).st_size
    start = max(size - _END_SIZE - _LONGEST_COMMENT, 0)
    file.seek(start)
    tail = file.read()
    places = {start + tail.rfind(_END_OF_LIST), size - _END_SIZE}  # readers may take either for the end
    is_more = any(_count(file, place, most) > most for place in places if place >= start)
    file.seek(0)
    return is_more


def _count(file: BinaryIO, end: int, most: int) -> int:
    """Return how many members the list has that ends at a place, or one more than `most`."""
    file.seek(end)
    record = file.read(_END_SIZE)
    if not record.startswith(_END_OF_LIST):
        return 0
    size = int.from_bytes(record[12:16], "little")
    file.seek(max(end - _LOCATOR_SIZE - _LARGE_END_SIZE, 0))
    large = file.read(_LARGE_END_SIZE + _LOCATOR_SIZE)
    if large.startswith(_LARGE_END) and large[_LARGE_END_SIZE:].startswith(_LOCATOR):
        size = int.from_bytes(large[40:48], "little")
        end -= len(large)
    if size > end:
        return 0  # there is no such list, as its reader will say
    file.seek(end - size)
    count = 0
    while size > 0 and count <= most:
        entry = file.read(_ENTRY_SIZE)
        if not entry.startswith(_ENTRY) or len(entry) < _ENTRY_SIZE:
            break
        beside = sum(int.from_bytes(entry[at : at + 2], "little") for at in (28, 30, 32))  # name, extra field, comment
        file.seek(beside, os.SEEK_CUR)
        size -= _ENTRY_SIZE + beside
        count += 1
    return count
