"""JSON as it comes: a list, one object, or a value a line; never more of it in memory than the longest value takes."""

import contextlib
import gc
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, TextIO

from nnfs_gui.marking import Reason
from nnfs_gui.reasons import reason_in, reason_of
from nnfs_gui.storage.strokes.pen_drawing import StrokesError
from nnfs_gui.words import QT_TRANSLATE_NOOP

_DECODER = json.JSONDecoder()
_SPACE = re.compile(r"[ \t\r\n]*")
_PIECE = 2**16  # characters that are read at once
_MOST_CHARACTERS = 16 * 1024 * 1024  # of a value, which takes up to 35 times as many bytes when it is read


@dataclass(frozen=True, slots=True)
class JsonValue:
    """One value of a text; `of_list` is the number of the list on the outside that it is an element of, if it is one."""

    value: Any
    of_list: int | None = None


def json_values(text: TextIO) -> Iterator[JsonValue]:
    """Yield the elements of each list and each other value that the text holds, one after another. Raises StrokesError."""
    source = _Source(text)
    lists = 0
    while source.next_character():
        if source.next_character() != "[":
            yield JsonValue(source.take_value())
            continue
        lists += 1
        source.skip()
        if source.next_character() == "]":
            source.skip()
            continue
        while True:
            yield JsonValue(source.take_value(), lists)
            end = source.next_character()
            if end not in (",", "]"):
                raise source.error(reason_in("Expecting ',' delimiter"))
            source.skip()
            if end == "]":
                break


class _Source:
    """The part of a text that was read but not yet taken."""

    def __init__(self, text: TextIO) -> None:
        self._text = text
        self._read = ""
        self._at = 0
        self._line = 1  # that what was read begins in

    def next_character(self) -> str:
        """Return the next character that is no space, without taking it; an empty text at the end."""
        while True:
            space = _SPACE.match(self._read, self._at)
            assert space is not None
            self._at = space.end()
            if self._at < len(self._read):
                return self._read[self._at]
            if not self._read_more():
                return ""

    def skip(self) -> None:
        """Take one character."""
        self._at += 1

    def take_value(self) -> Any:
        """Take the next value, reading on until it is whole."""
        self.next_character()
        while True:
            try:
                with _uncollected():
                    value, self._at = _DECODER.raw_decode(self._read, self._at)
            except RecursionError as error:
                raise self.error(reason_of(error)) from error
            except ValueError as error:  # it may go on in what is not yet read
                place = error.pos - self._at if isinstance(error, json.JSONDecodeError) else 0
                if not self._read_more():
                    reason = reason_in(error.msg if isinstance(error, json.JSONDecodeError) else str(error))
                    raise self.error(reason, place) from error
            else:
                return value

    def error(self, reason: Reason, place: int = 0) -> StrokesError:
        """Return what is said of a text that is no JSON, so many characters behind what was taken."""
        line = self._line + self._read.count("\n", 0, self._at + place)
        return StrokesError(
            QT_TRANSLATE_NOOP("Core", "this is not whole JSON: {reason} in line {line:,}."), reason=reason, line=line
        )

    def _read_more(self) -> bool:
        """Read on, eight times as much each time, so that a long value is not tried often; say whether there was more."""
        self._line += self._read.count("\n", 0, self._at)
        self._read, self._at = self._read[self._at :], 0
        if len(self._read) > _MOST_CHARACTERS:
            raise StrokesError(
                QT_TRANSLATE_NOOP("Core", "one value of it is longer than {megabytes} MB; expected a list of drawings."),
                megabytes=_MOST_CHARACTERS // 1024**2,
            )
        more = self._text.read(min(max(_PIECE, 7 * len(self._read)), _MOST_CHARACTERS))
        self._read += more
        return bool(more)


@contextlib.contextmanager
def _uncollected() -> Iterator[None]:
    """Look for no garbage meanwhile: among millions of lists of which none is any, that takes three quarters of the time."""
    is_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if is_on:
            gc.enable()
