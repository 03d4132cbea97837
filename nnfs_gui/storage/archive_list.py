"""How many members a zip archive says that it has: to list them may take long, so that is asked first."""

import os
from typing import BinaryIO

_END_OF_LIST, _END_SIZE, _LONGEST_COMMENT = b"PK\x05\x06", 22, 65_535


def lists_more_than(file: BinaryIO, most: int) -> bool:
    """Say whether an archive, a file from its beginning to which it returns, lists more members than that."""
    size = os.fstat(file.fileno()).st_size
    file.seek(max(size - _END_SIZE - _LONGEST_COMMENT, 0))
    end = file.read()
    file.seek(0)
    place = end.rfind(_END_OF_LIST)
    return place >= 0 and int.from_bytes(end[place + 10 : place + 12], "little") > most
