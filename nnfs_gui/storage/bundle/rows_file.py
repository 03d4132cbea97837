"""Rows of the library's tables as the members of a bundle: text, and the bytes that lie in them one after the other."""

import json
from collections.abc import Mapping
from typing import Any

from nnfs_gui.storage.bundle.manifest import parse_json
from nnfs_gui.storage.library.stored_rows import Row, Rows, Value, carried_columns
from nnfs_gui.words import QT_TRANSLATE_NOOP, InvalidValueError

_BLOB = "blob"
_MOST = 2**63  # what SQLite's whole numbers stay below
NO_ROWS = QT_TRANSLATE_NOOP("Core", "it holds what does not stand in the library's tables")


def pack(rows: Rows) -> tuple[bytes, list[bytes]]:
    """Return rows as JSON, and the bytes in them in the order in which it names them. Raises ValueError for NaN."""
    blobs: list[bytes] = []

    def cell(value: Value) -> Any:
        if not isinstance(value, bytes):
            return value
        blobs.append(value)
        return {_BLOB: len(value)}

    tables = {}
    for table, each in rows.items():
        columns = carried_columns(table)
        tables[table] = {"columns": columns, "rows": [[cell(row[column]) for column in columns] for row in each]}
    return json.dumps(tables, allow_nan=False, separators=(",", ":")).encode(), blobs


def unpack(content: bytes, blobs: bytes, allowed: tuple[str, ...]) -> Rows:
    """Read what `pack` gave of these tables. Raises InvalidValueError, whose text is the end of a sentence."""
    given = parse_json(content)
    if not isinstance(given, dict) or not set(given) <= set(allowed):
        raise InvalidValueError(NO_ROWS)
    reader = _CellReader(blobs)
    rows = {table: _read_table(table, given[table], reader) for table in allowed if table in given}
    if reader.place != len(blobs):
        raise InvalidValueError(NO_ROWS)
    return rows


def _read_table(table: str, given: Any, reader: "_CellReader") -> list[Row]:
    if not isinstance(given, dict):
        raise InvalidValueError(NO_ROWS)
    columns, rows = given.get("columns"), given.get("rows")
    if not isinstance(columns, list) or not all(isinstance(column, str) for column in columns):
        raise InvalidValueError(NO_ROWS)
    unknown = set(columns) - set(carried_columns(table))
    if unknown:
        raise InvalidValueError(
            QT_TRANSLATE_NOOP(
                "Core", "it tells of {column}, which this program does not know; a newer version of the program may"
            ),
            column=min(unknown),
        )
    if len(set(columns)) != len(columns) or not isinstance(rows, list):
        raise InvalidValueError(NO_ROWS)
    if not all(isinstance(row, list) and len(row) == len(columns) for row in rows):
        raise InvalidValueError(NO_ROWS)
    return [dict(zip(columns, map(reader.read, row), strict=True)) for row in rows]


class _CellReader:
    """Makes values of the library of cells; each byte belongs to one of them alone."""

    def __init__(self, blobs: bytes) -> None:
        self._blobs = blobs
        self.place = 0

    def read(self, cell: Any) -> Value:
        match cell:
            case None | float():
                return cell
            case bool():
                raise InvalidValueError(NO_ROWS)
            case int() if -_MOST <= cell < _MOST:
                return cell
            case str():
                return _as_text(cell)
            case Mapping() if set(cell) == {_BLOB} and type(cell[_BLOB]) is int:
                return self._take(cell[_BLOB])
        raise InvalidValueError(NO_ROWS)

    def _take(self, size: int) -> bytes:
        if not 0 <= size <= len(self._blobs) - self.place:
            raise InvalidValueError(NO_ROWS)
        self.place += size
        return self._blobs[self.place - size : self.place]


def _as_text(cell: str) -> str:
    try:
        cell.encode()
    except UnicodeEncodeError as error:  # a half of a surrogate pair
        raise InvalidValueError(NO_ROWS) from error
    return cell
