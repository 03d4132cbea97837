"""The text of a table, in blocks of whole lines, whoever made the file and however large it pretends to be."""

import codecs
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from nnfs_gui.data.dataset import DatasetError
from nnfs_gui.data.dataset_parts import MOST_SIDE
from nnfs_gui.storage.plain_file import open_unpacked, unreadable
from nnfs_gui.storage.text_encoding import UTF8, encoding_of
from nnfs_gui.words import QT_TRANSLATE_NOOP, Text

LONGEST_ROW = 200_000
_MOST_LINES = 2**20
_MOST_BYTES = 2**33
_UNPACKED = 200  # a table of images never becomes so many times smaller by being packed
_ALWAYS_UNPACKED = 32 * 2**20
_BLOCK = 2**20


@dataclass(frozen=True, slots=True)
class Block:
    """Whole lines in UTF-8, each ended by a line feed, and the number of the first of them, from 1 on.

    What is no UTF-8 in them stands as in the file: its letters may be Windows-1252.
    """

    text: bytes
    first: int

    def lines(self) -> Iterator[tuple[int, bytes]]:
        """Yield the number of each line that is not blank, and the line without what surrounds it."""
        for number, line in enumerate(self.text.split(b"\n"), start=self.first):
            stripped = line.strip(b" \r")
            if stripped:
                yield number, stripped

    def since(self, number: int) -> "Block":
        """Return the lines from this number on."""
        if number <= self.first:
            return self
        *_, text = self.text.split(b"\n", number - self.first)
        return Block(text, number)


def is_comment(line: bytes) -> bool:
    """Say whether a line that is no row is a comment."""
    return line.startswith((b"#", b"%"))


def row_at(path: Path, number: int) -> Text:
    """Name a row in a sentence."""
    return Text(QT_TRANSLATE_NOOP("Core", "{path}, row {number}"), path=path, number=number)


def read_blocks(path: Path) -> Iterator[Block]:
    """Yield the text of a file, plain or packed by gzip. Raises DatasetError."""
    try:
        most = min(max(_UNPACKED * path.stat().st_size, _ALWAYS_UNPACKED), _MOST_BYTES)
        with open_unpacked(path, most) as file:
            yield from _blocks(path, _texts(path, iter(lambda: file.read(_BLOCK), b"")))
    except OSError as error:
        raise DatasetError(unreadable(path, error)) from error


def _texts(path: Path, pieces: Iterator[bytes]) -> Iterator[bytes]:
    """Yield the pieces of a file in UTF-8, the last of which ends a line."""
    decoder: codecs.IncrementalDecoder | None = None
    for place, piece in enumerate(pieces):
        if place == 0 and (encoding := encoding_of(piece)) != UTF8:
            decoder = codecs.getincrementaldecoder(encoding)()
        is_last = len(piece) < _BLOCK
        try:
            text = piece if decoder is None else decoder.decode(piece, is_last).encode()
        except UnicodeError as error:
            raise _no_text(path) from error
        if place == 0:
            text = text.removeprefix(codecs.BOM_UTF8)
        if b"\0" in text:
            raise _no_text(path)
        yield text + b"\n" if is_last and not text.endswith(b"\n") else text


def _no_text(path: Path) -> DatasetError:
    return DatasetError(QT_TRANSLATE_NOOP("Core", "{path} is not a text. Save it as CSV in UTF-8."), path=path)


def _blocks(path: Path, texts: Iterator[bytes]) -> Iterator[Block]:
    rest, number, ends_by_return = b"", 1, False
    for place, text in enumerate(texts):
        if place == 0:
            ends_by_return = b"\n" not in text[:-1] and b"\r" in text
        lines = text.replace(b"\r", b"\n") if ends_by_return else text
        whole, end, rest = (rest + lines).rpartition(b"\n")
        if len(rest) >= LONGEST_ROW:
            raise too_long(path, number + whole.count(b"\n") + len(end))
        if end:
            yield Block(whole + end, number)
            number += whole.count(b"\n") + 1
        if number > _MOST_LINES:
            raise DatasetError(
                QT_TRANSLATE_NOOP("Core", "{path} has more than {most:,} rows, which are the most that are read."),
                path=path,
                most=_MOST_LINES,
            )
    if rest:
        yield Block(rest + b"\n", number)


def too_long(path: Path, number: int) -> DatasetError:
    """Return the error about a row that no image can have."""
    return DatasetError(
        QT_TRANSLATE_NOOP("Core", "{where}, is too long for an image of {side} x {side} pixels."),
        where=row_at(path, number),
        side=MOST_SIDE,
    )
