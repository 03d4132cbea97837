"""Data sets in tables: a row for each image, with its label and its pixels, in whatever way people write such tables."""

from collections.abc import Collection, Generator, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

import numpy as np

from nnfs_gui.data.class_labels import name_some
from nnfs_gui.data.dataset import DatasetError
from nnfs_gui.data.dataset_builder import assemble, check_parts
from nnfs_gui.data.dataset_parts import Part
from nnfs_gui.data.label_encoding import join_spellings
from nnfs_gui.quoted import quoted
from nnfs_gui.storage.datasets.class_names import find_names
from nnfs_gui.storage.datasets.pictures.polarity import make_ink_bright
from nnfs_gui.storage.datasets.reading import Choices, Question, Reading, UndecidedError
from nnfs_gui.storage.datasets.roles import Which
from nnfs_gui.storage.datasets.tables.file import read_blocks, row_at
from nnfs_gui.storage.datasets.tables.files import find_beside
from nnfs_gui.storage.datasets.tables.format import is_missing
from nnfs_gui.storage.datasets.tables.head import Head, ask_for_label, find_like, read_head
from nnfs_gui.storage.datasets.tables.shades import TableShades
from nnfs_gui.storage.datasets.tables.values import IncompleteError, ValueReader
from nnfs_gui.storage.text_encoding import WINDOWS
from nnfs_gui.words import QT_TRANSLATE_NOOP, Figure, Text

_MOST_PIXELS = 2**30
_EMNIST = "emnist-"  # whose tables lie on their side
_LIE_ON_THEIR_SIDE = Text(QT_TRANSLATE_NOOP("Core", "Do the images lie on their side in the table?"))
_LYING = (
    (False, Text(QT_TRANSLATE_NOOP("Core", "no, they stand upright"))),
    (True, Text(QT_TRANSLATE_NOOP("Core", "yes, set them upright"))),
)
_INCOMPLETE = (
    (False, Text(QT_TRANSLATE_NOOP("Core", "because of them, nothing of the table is read"))),
    (True, Text(QT_TRANSLATE_NOOP("Core", "only these rows are left out"))),
)
_ORDERED = Text(
    QT_TRANSLATE_NOOP("Core", "The pixels stand in the places that their names say, not in those of the columns.")
)
_IN_WINDOWS = QT_TRANSLATE_NOOP(
    "Core", "{file} is not in UTF-8; its letters were read as Windows-1252, as Western Europe's Excel writes them."
)
_TURNED = Text(QT_TRANSLATE_NOOP("Core", "The images lie on their side in the table; they were set upright."))


def table_steps(path: Path, name: str, choices: Choices) -> Iterator[Reading | None]:
    """Read a table, plain or gzipped, and those for the test and for validation that lie beside it.

    Yields None from time to time, and the reading at the end. Raises UndecidedError where a choice is needed, and else
    DatasetError.
    """
    try:
        yield from _steps(path, name, choices)
    except IncompleteError as error:
        raise UndecidedError(error.text, (_ask_for_incomplete(answer=None),)) from error


def _steps(path: Path, name: str, choices: Choices) -> Iterator[Reading | None]:
    head = read_head(path, choices.label_column)
    yield None
    if not head.columns.labels:
        raise DatasetError(
            QT_TRANSLATE_NOOP("Core", "{path} has no labels: none of its {count:,} columns looks like them."),
            path=path,
            count=head.columns.count,
        )
    said = [_say_where_labels_are(head)]
    if list(head.columns.pixels) != sorted(head.columns.pixels):
        said.append(_ORDERED)
    heads = {Which.TRAIN: head}
    for which, beside in find_beside(path).items():
        said.append(_look_beside(heads, which, beside))
        yield None
    is_emnist = path.name.casefold().startswith(_EMNIST)
    is_turned = is_emnist if choices.turned is None else choices.turned
    shades = TableShades()
    tables = yield from _read_all(heads.values(), shades, choices, is_turned=is_turned)
    said += [_say_which_rows_are_left_out(table) for table in tables if table.incomplete]
    said += [Text(_IN_WINDOWS, file=table.path.name) for table in tables if table.encoding == WINDOWS]
    said += [_TURNED] if is_turned else []
    said += shades.finish(str(path), [np.frombuffer(table.pixels, np.uint8) for table in tables])
    parts = {which: table.part() for which, table in zip(heads, tables, strict=True)}
    divided = tables[0].divided()
    if divided:
        said.append(_say_how_it_is_divided(head, divided))
        parts = divided | {which: _joined(part, divided.get(which)) for which, part in list(parts.items())[1:]}
    said += _say_which_columns_are_left_out(head, is_divided=bool(divided))
    spelt, about_spelling = join_spellings(list(parts.values()))
    parts = dict(zip(parts, spelt, strict=True))
    said += about_spelling
    train, test = parts[Which.TRAIN], parts.get(Which.TEST)
    names = _class_names(path, test)
    check_parts(list(parts.values()), names)
    exchanged, about_ink = make_ink_bright(
        [part.images for part in parts.values()], [np.array(part.labels) for part in parts.values()], choices.ink
    )
    dataset = assemble(name, train, test, names, [*said, *exchanged], validation=parts.get(Which.VALIDATION))
    label = ask_for_label(head)
    asked = [label] if len(label.answers) > 1 else []
    asked.append(Question("turned", _LIE_ON_THEIR_SIDE, _LYING, is_turned, is_doubtful=is_emnist))
    asked += [_ask_for_incomplete(answer=True)] if choices.without_incomplete else []
    yield Reading(dataset, (*asked, about_ink))


@dataclass(slots=True)
class _Table:
    path: Path
    side: int
    pixels: bytearray = field(default_factory=bytearray)
    labels: list[str] = field(default_factory=list)
    incomplete: list[int] = field(default_factory=list)  # the numbers of the rows that were left out
    parts: list[Which] = field(default_factory=list)  # what each row is for, if a column says so
    encoding: str = ""

    def part(self) -> Part:
        images = np.frombuffer(self.pixels, np.uint8).reshape(len(self.labels), self.side, self.side)
        return Part(images, self.labels, str(self.path))

    def divided(self) -> dict[Which, Part]:
        """Return the parts that a column names; none if it names a single one, or none to learn from."""
        named = set(self.parts)
        if len(named) < 2 or Which.TRAIN not in named:
            return {}
        whole, which_of = self.part(), np.array(self.parts)
        places = {which: np.flatnonzero(which_of == which) for which in Which if which in named}
        return {
            which: Part(whole.images[rows], [self.labels[row] for row in rows], whole.where)
            for which, rows in places.items()
        }


def _joined(beside: Part, divided: Part | None) -> Part:
    """Return the images of a table beside together with those of a column that are for the same; sizes are checked later."""
    if divided is None or divided.images.shape[1:] != beside.images.shape[1:]:
        return beside
    labels = [*map(str, beside.labels), *map(str, divided.labels)]
    return Part(np.concatenate([beside.images, divided.images]), labels, beside.where)


def _read_all(
    heads: Collection[Head], shades: TableShades, choices: Choices, *, is_turned: bool
) -> Generator[None, None, list[_Table]]:
    """Read tables whose pixels lie in one span: from the beginning, as often as another span is found."""
    while True:
        shades.begin()
        tables: list[_Table] = []
        for head in heads:
            table = yield from _read(head, shades, choices, is_turned=is_turned)
            if table is None:
                break
            tables.append(table)
        else:
            return tables


def _read(head: Head, shades: TableShades, choices: Choices, *, is_turned: bool) -> Generator[None, None, _Table | None]:
    """Read a table; None if its pixels lie in another span than those before."""
    columns = head.columns.turned() if is_turned else head.columns
    reader = ValueReader(head.path, head.format, columns, head.label_names(), without_incomplete=choices.without_incomplete)
    table = _Table(head.path, columns.side, incomplete=reader.incomplete)
    for block in read_blocks(head.path):
        values = reader.read(block)
        yield None
        if values is None:
            continue
        pixels = shades.convert(head.path, columns, values)
        if pixels is None:
            return None
        if len(table.pixels) + pixels.size > _MOST_PIXELS:
            raise DatasetError(
                QT_TRANSLATE_NOOP("Core", "{where}: at most {most:,} pixels are read."),
                where=row_at(head.path, values.rows[0]),
                most=_MOST_PIXELS,
            )
        table.pixels += pixels.tobytes()
        table.labels += values.labels
        table.parts += values.parts
    table.encoding = reader.encoding
    if not table.labels and table.incomplete:
        raise DatasetError(
            QT_TRANSLATE_NOOP("Core", "{where} holds no whole rows: in all {count:,} of them something is missing."),
            where=head.path,
            count=len(table.incomplete),
        )
    if not table.labels:
        raise DatasetError(QT_TRANSLATE_NOOP("Core", "{where} holds no images."), where=head.path)
    return table


def _look_beside(heads: dict[Which, Head], which: Which, path: Path) -> Text:
    """Add a table beside the one to learn from if it can be used; return what there is to say about it."""
    try:
        beside = find_like(heads[Which.TRAIN], path)
    except DatasetError as error:
        not_used = QT_TRANSLATE_NOOP(
            "Core", "{file}, which lies beside it, is not used, because it cannot be read: {reason}"
        )
        return Text(not_used, file=path.name, reason=error)
    if not beside.columns.labels:
        return Text(
            QT_TRANSLATE_NOOP("Core", "{file}, which lies beside it, is not used: it has no labels."), file=path.name
        )
    heads[which] = replace(beside, columns=replace(beside.columns, part=None))  # its name says what it is for
    if which is Which.TEST:
        return Text(QT_TRANSLATE_NOOP("Core", "The test images are those of {file}, which lies beside it."), file=path.name)
    return Text(
        QT_TRANSLATE_NOOP("Core", "The validation images are those of {file}, which lies beside it."), file=path.name
    )


def _say_where_labels_are(head: Head) -> Text:
    first, *others = head.columns.labels
    if others:
        one_each = QT_TRANSLATE_NOOP("Core", "The labels stand in the columns {first:,} to {last:,}, one for each class.")
        return Text(one_each, first=first + 1, last=others[-1] + 1)
    return Text(QT_TRANSLATE_NOOP("Core", "The labels stand in {column}."), column=head.name_column(first))


def _say_how_it_is_divided(head: Head, parts: dict[Which, Part]) -> Text:
    counts = ", ".join(f"{which} {len(part.images):,}" for which, part in parts.items())
    place = head.columns.part or 0
    in_column = QT_TRANSLATE_NOOP("Core", "What an image is for stands in {column}: {counts}.")
    return Text(in_column, column=head.name_column(place), counts=counts)


def _say_which_columns_are_left_out(head: Head, *, is_divided: bool) -> list[Text]:
    """Name the columns that are neither labels nor pixels nor used otherwise, if something stands in them."""
    unused = [place for place in head.columns.left_out if not (is_divided and place == head.columns.part)]
    filled = [place for place in unused if not all(is_missing(row[place]) for row in head.rows)]
    named = [quoted(head.name_of(place)) for place in filled if head.name_of(place)]
    nameless = [Figure(place + 1) for place in filled if not head.name_of(place)]
    said = []
    if named:
        neither = QT_TRANSLATE_NOOP("Core", "What is neither label nor pixel was left out: {columns}.")
        said.append(Text(neither, columns=name_some(named)))
    if nameless:
        without_name = (
            QT_TRANSLATE_NOOP("Core", "What is neither label nor pixel was left out: column {columns}.")
            if len(nameless) == 1
            else QT_TRANSLATE_NOOP("Core", "What is neither label nor pixel was left out: the columns {columns}.")
        )
        said.append(Text(without_name, columns=name_some(nameless)))
    return said


def _say_which_rows_are_left_out(table: _Table) -> Text:
    rows = name_some([Figure(number) for number in table.incomplete])
    if len(table.incomplete) == 1:
        one_left_out = QT_TRANSLATE_NOOP("Core", "1 row of {file} in which something is missing was left out: {rows}.")
        return Text(one_left_out, file=table.path.name, rows=rows)
    left_out = QT_TRANSLATE_NOOP("Core", "{n:,} rows of {file} in which something is missing were left out: {rows}.")
    return Text(left_out, n=len(table.incomplete), file=table.path.name, rows=rows)


def _ask_for_incomplete(*, answer: bool | None) -> Question:
    words = Text(QT_TRANSLATE_NOOP("Core", "What becomes of rows in which something is missing?"))
    return Question("without_incomplete", words, _INCOMPLETE, answer, is_doubtful=not answer)


def _class_names(path: Path, test: Part | None) -> tuple[str, ...] | None:
    """Return what the classes are called, if it is known."""
    before, train, _ = path.name.partition("train")
    is_emnist = train and before.casefold().startswith(_EMNIST)
    try:
        labels = None if test is None else np.array(test.labels, np.uint8)
    except (ValueError, OverflowError):
        return None
    return find_names(path.parent, f"{before}mapping.txt" if is_emnist else "", labels)
