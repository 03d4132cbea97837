"""Whose file it is that lies where a library is to be: told by its first bytes, before anything is changed or made."""

import stat
from enum import Enum, auto
from pathlib import Path

from nnfs_gui.storage.library.library_error import LibraryError
from nnfs_gui.storage.library.open_files import OPENING, is_open
from nnfs_gui.storage.library.schema import APPLICATION_ID, MIGRATIONS
from nnfs_gui.words import QT_TRANSLATE_NOOP

# https://www.sqlite.org/fileformat2.html: the database header, and beginnings of the files that SQLite keeps beside it
_HEADER_BYTES = 100
_MAGIC = b"SQLite format 3\0"
_SCHEMA_COOKIE, _USER_VERSION, _APPLICATION_ID = slice(40, 44), slice(60, 64), slice(68, 72)  # big-endian
_BESIDE = {
    "-wal": (b"\x37\x7f\x06\x82", b"\x37\x7f\x06\x83"),
    "-shm": (b"\x18\xe2\x2d\x00", b"\x00\x2d\xe2\x18"),
    "-journal": (b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7",),
}
# how the table of tables, which lies in the first page, names one of ours: its kind, its name and again its name
_FIRST_PAGE_BYTES = 65536
_OWN_TABLE = b"tablecheckpoint_arrayscheckpoint_arrays"


class FileKind(Enum):
    """What lies there. All else is foreign, and is refused."""

    NOTHING = auto()  # or an empty file
    BLANK = auto()  # a database: nothing was made in it, or what was lies in the log beside it only
    LIBRARY = auto()  # by its header
    DAMAGED = auto()  # it was a library: its tables are in it, but the header is not a library's any more


def identify(path: Path) -> FileKind:
    """Tell what lies at a path; nothing is changed. Raises LibraryError for what is foreign, and OSError."""
    try:
        mode = path.stat().st_mode
    except FileNotFoundError:
        return FileKind.NOTHING
    if not stat.S_ISREG(mode):
        raise LibraryError(QT_TRANSLATE_NOOP("Core", "{path} is not a file. Give a file for the library."), path=path)
    with OPENING:
        if is_open(path):
            return FileKind.LIBRARY
        with path.open("rb") as file:
            start = file.read(_FIRST_PAGE_BYTES)
    if not start:
        return FileKind.NOTHING
    is_database = start.startswith(_MAGIC) and len(start) >= _HEADER_BYTES
    is_marked = int.from_bytes(start[_APPLICATION_ID]) == APPLICATION_ID
    if is_database and is_marked:
        check_version(path, int.from_bytes(start[_USER_VERSION], signed=True))
        return FileKind.LIBRARY
    if is_marked or _OWN_TABLE in start:
        return FileKind.DAMAGED
    if is_database and start[_SCHEMA_COOKIE] == bytes(4):
        return FileKind.BLANK
    raise foreign(path)


def prepare_place(path: Path) -> None:
    """Refuse, without opening it, what can never be a library, and make the folder for one. Raises LibraryError."""
    try:
        if identify(path) is FileKind.NOTHING:
            leftovers(path)
            path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise LibraryError(
            QT_TRANSLATE_NOOP("Core", "{path} cannot be opened or written: {reason}."),
            path=path,
            reason=error,
        ) from error


def foreign(path: Path) -> LibraryError:
    """Return the error that says that a file is not a library."""
    return LibraryError(
        QT_TRANSLATE_NOOP("Core", "{path} is no library of this program and was left as it is. Give another file."),
        path=path,
    )


def check_version(path: Path, version: int, objects: int = 0) -> None:
    """Refuse a library of a newer program, or of a version that never was, as 0 where there are objects."""
    if version > len(MIGRATIONS):
        raise LibraryError(
            QT_TRANSLATE_NOOP(
                "Core", "{path} has version {version}; this program reads up to {newest}. Install a newer version of it."
            ),
            path=path,
            version=version,
            newest=len(MIGRATIONS),
        )
    if version < 0 or (version == 0 and objects):
        raise LibraryError(
            QT_TRANSLATE_NOOP("Core", "{path} has version {version}, which there never was, and was left as it is."),
            path=path,
            version=version,
        )


def leftovers(path: Path) -> list[Path]:
    """Return what SQLite left beside a database that is gone, and would overwrite for a new one.

    Raises LibraryError where that is not SQLite's but somebody's file, and OSError.
    """
    found = []
    for ending, beginnings in _BESIDE.items():
        beside = path.with_name(path.name + ending)
        if not beside.exists():
            continue
        if not beside.is_file():
            raise foreign(beside)
        with beside.open("rb") as file:
            start = file.read(max(map(len, beginnings)))
        if start.strip(b"\0") and not start.startswith(beginnings):
            raise foreign(beside)
        found.append(beside)
    return found
