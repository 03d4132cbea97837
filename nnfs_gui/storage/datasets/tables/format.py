"""How a table is written: what stands between its cells, how fractions and texts look, and what its columns are called."""

import csv
import itertools
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from nnfs_gui.data.dataset import DatasetError
from nnfs_gui.storage.datasets.tables.file import LONGEST_ROW, Block, is_comment, row_at, too_long
from nnfs_gui.storage.text_encoding import WINDOWS
from nnfs_gui.words import QT_TRANSLATE_NOOP

_SEPARATORS = (b"\t", b";", b"|", b",")  # the comma last: it also stands within fractions
_DECIMAL_COMMAS = re.compile(rb"-?\d+(,\d+)?")
_TOLD_SEPARATOR = re.compile(rb'"?sep=([^\w"])"?[;,\t]*', re.IGNORECASE)  # the first line of a CSV of Excel's
_SPARSE = re.compile(rb"[+-]?[\d.]+(\s+\d+:[-+\d.eE]+){3}")  # label index:value index:value, as LIBSVM has it
_QUOTES = (b'"', b"'")
_LOOKED_AT = 20  # rows
_LEAST_REPEATED = 12  # columns
_LEAST_PACKED = 16  # pixels in a cell
_MOST_BESIDE_PACKED = 12  # columns
_MOST_COMMENTS = 1000  # before the first of them
_MISSING = frozenset({b"", b"?", b"na", b"n/a", b"#n/a", b"nan", b"null", b"none", b"-"})
_FLAGS = {  # as Python writes them, and Excel in English, German, French, Spanish and Italian
    **dict.fromkeys((b"true", b"wahr", b"vrai", b"verdadero", b"vero"), True),
    **dict.fromkeys((b"false", b"falsch", b"faux", b"falso"), False),
}
# the words for labels, those that say it more clearly first
LABEL_WORDS = (
    *("label", "labels", "class", "classes", "target", "targets", "y", "digit", "digits", "character", "char"),
    *("letter", "symbol", "category", "categories", "classlabel", "truth", "answer", "output"),
)


def _unquoted(cell: bytes) -> bytes:
    return cell.strip(b" \"'")


def is_missing(cell: bytes) -> bool:
    """Say whether a cell holds nothing, or what stands for nothing."""
    return _unquoted(cell).lower() in _MISSING


def is_truth(cell: bytes) -> bool:
    """Say whether a cell holds True or False."""
    return _unquoted(cell).lower() in _FLAGS


def to_number(cell: bytes) -> float:
    """Return the number in a cell, whatever it is written by, and 1 for True. Raises ValueError."""
    if is_truth(cell):
        return float(_FLAGS[_unquoted(cell).lower()])
    if b"_" in cell:  # which Python takes for a separator
        raise ValueError(cell)
    return float(_unquoted(cell).replace(b",", b"."))


def to_flag(cell: bytes) -> bool | None:
    """Say whether a cell holds 1 or True, not 0 or False; None where it holds something else."""
    try:
        return {0.0: False, 1.0: True}.get(to_number(cell))
    except ValueError:
        return None


def is_number(cell: bytes) -> bool:
    """Say whether a cell holds a number, or nothing."""
    try:
        to_number(cell)
    except ValueError:
        return is_missing(cell)
    return True


@dataclass(frozen=True, slots=True)
class Format:
    """How a table is written, and where its rows begin."""

    separator: bytes | None  # None for any number of spaces and tabs
    has_decimal_commas: bool
    quote: bytes
    first_row: int  # the number of its line
    names: tuple[str, ...] | None  # of the columns
    encoding: str  # of its texts: UTF-8, or where the first lines are none, Windows-1252
    packed: int | None = None  # the column of which each cell holds all pixels of an image

    def split(self, line: bytes) -> list[bytes]:
        """Return the cells of a row, without the quotes around them. Raises ValueError."""
        cells = self._split(line)
        if self.packed is not None and self.packed < len(cells):
            cells[self.packed : self.packed + 1] = _unpacked(cells[self.packed])
        return cells

    def _split(self, line: bytes) -> list[bytes]:
        if self.separator is None:
            return line.replace(self.quote, b"").split()
        if self.quote not in line:
            return line.split(self.separator)
        try:
            text = line.decode("latin-1")  # which keeps every byte
            cells = next(
                csv.reader([text], delimiter=chr(self.separator[0]), quotechar=chr(self.quote[0]), skipinitialspace=True)
            )
        except csv.Error as error:
            raise ValueError(str(error)) from error
        return [cell.encode("latin-1") for cell in cells]


def find_format(path: Path, block: Block) -> Format:
    """Say how a table is written, from its first lines. Raises DatasetError."""
    encoding = _find_encoding(block)
    start, names = _read_arff_head(path, block, encoding)
    lines = list(itertools.islice(block.since(start).lines(), _MOST_COMMENTS))
    told = _TOLD_SEPARATOR.fullmatch(lines[0][1]) if lines else None
    lines = lines[1:] if told else lines
    rows = [(number, line) for number, line in lines if not is_comment(line)][:_LOOKED_AT] or lines
    if not rows:
        raise DatasetError(QT_TRANSLATE_NOOP("Core", "{where} holds no images."), where=path)
    for number, line in lines:
        if len(line) >= LONGEST_ROW:
            raise too_long(path, number)
    if names is not None and rows[0][1].startswith(b"{"):
        raise DatasetError(
            QT_TRANSLATE_NOOP("Core", "{where}, is written sparsely, in braces; only whole rows are read."),
            where=row_at(path, rows[0][0]),
        )
    if all(_SPARSE.match(line) for _, line in rows):
        raise DatasetError(
            QT_TRANSLATE_NOOP(
                "Core",
                "{path} is written sparsely, as LIBSVM does; only whole rows are read. In Python, load it with "
                "sklearn.datasets.load_svmlight_file, and save the arrays with {command}.",
            ),
            path=path,
            command="np.savez(file, x_train=x.toarray(), y_train=y)",
        )
    separator, has_decimal_commas = _find_separator([line for _, line in rows[1:] or rows])
    if told:
        separator, has_decimal_commas = told[1], has_decimal_commas and told[1] != b","
    text = b"".join(line for _, line in rows)
    plain = Format(separator, has_decimal_commas, max(_QUOTES, key=text.count), lines[0][0], names, encoding)
    return plain if names is not None else _with_packed(_with_header(path, plain, lines, rows), rows)


def _with_header(path: Path, plain: Format, lines: Sequence[tuple[int, bytes]], rows: Sequence[tuple[int, bytes]]) -> Format:
    """Return the format with the names of the columns, if the first row holds such, or a comment before it.

    `lines` are the first lines, `rows` those of them that are no comments.
    """
    number, _ = rows[0]
    try:
        first, *others = (plain.split(line) for _, line in rows)
        comment = next((plain.split(line.lstrip(b"#% ")) for earlier, line in lines if earlier < number), None)
    except ValueError as error:
        raise DatasetError(
            QT_TRANSLATE_NOOP("Core", "{path} cannot be divided into cells: {reason}."), path=path, reason=error
        ) from error
    columns = Counter(map(len, others)).most_common(1)[0][0] if others else len(first)
    if _is_header(first):
        names = first
        if len(first) == columns - 1:  # the names of the rows have none, as R writes it, or the rows end with a separator
            names = [*first, b""] if not any(row[-1].strip() for row in others) else [b"", *first]
    elif comment is not None and len(comment) == columns and _is_header(comment):  # as NumPy writes it
        names = comment
    else:
        return plain
    first_row = number + 1 if names is not comment else number
    return replace(
        plain, first_row=first_row, names=tuple(_unquoted(cell).decode(plain.encoding, "replace") for cell in names)
    )


def _unpacked(cell: bytes) -> list[bytes]:
    """Return the numbers in a cell such as "0 12 255" or "[0, 12, 255]"."""
    bare = cell.strip(b" \"'[]()")
    return (bare.replace(b",", b" ") if b", " in bare or b" " not in bare else bare).split()


def _with_packed(form: Format, rows: Sequence[tuple[int, bytes]]) -> Format:
    """Return the format with the column of which each cell holds all pixels, as that of FER2013, if there is one."""
    try:
        cells = [form.split(line) for number, line in rows if number >= form.first_row]
    except ValueError:  # is said when the row is read
        return form
    if not cells or len({len(row) for row in cells}) > 1 or len(cells[0]) > _MOST_BESIDE_PACKED:
        return form
    for place in range(len(cells[0])):
        numbers = [_unpacked(row[place]) for row in cells]
        if all(len(some) >= _LEAST_PACKED and all(map(is_number, some)) for some in numbers):
            names = form.names
            if names is not None:
                pixels = [f"{names[place]}{number}" for number in range(len(numbers[0]))]
                names = (*names[:place], *pixels, *names[place + 1 :])
            return replace(form, packed=place, names=names)
    return form


def _find_separator(lines: Sequence[bytes]) -> tuple[bytes | None, bool]:
    """Return what stands between the cells, and whether commas stand within them."""
    for separator in _SEPARATORS[:-1]:
        if all(separator in line for line in lines):
            cells = b";".join(lines).replace(separator, b";").split(b";")
            return separator, any(b"," in cell and _DECIMAL_COMMAS.fullmatch(cell.strip(b' "')) for cell in cells)
    words = [line.split() for line in lines]
    has_commas = any(b"," in cell for cells in words for cell in cells[1:])
    are_numbers = all(len(cells) > 2 and all(map(_DECIMAL_COMMAS.fullmatch, cells)) for cells in words)
    if are_numbers and (has_commas or not any(b"," in line for line in lines)):  # one in the first word follows a label
        return None, has_commas
    if all(b"," in line for line in lines):
        return b",", False
    if any(len(cells) > 1 for cells in words):
        return None, False
    return b",", False


def _is_header(cells: Sequence[bytes]) -> bool:
    """Say whether the cells of a first row name the columns, whose pixels may be called by numbers."""
    texts = [cell.strip(b" \"'").decode("utf-8", "replace").casefold() for cell in cells]
    numbers = [text for text in texts if text.isdecimal() and len(text) < 7]
    are_counted = len(numbers) >= max(len(texts) - 2, 4) and all(
        int(after) - int(before) == 1 for before, after in itertools.pairwise(numbers)
    )
    words = sum(not is_number(cell) for cell in cells)
    repeated = [text.partition(".")[2] for text in texts if "." in text]  # 0, 0.1, 0.2: pandas took a row for the names
    if len(repeated) > len(texts) / 2 and len(texts) > _LEAST_REPEATED:
        longest = max(Counter(text.partition(".")[0] for text in texts if "." in text).values())
        are_counted = are_counted or all(f"{number}" in repeated for number in range(1, longest + 1))
    return are_counted or any(text in LABEL_WORDS for text in texts) or words > len(cells) / 2


def _find_encoding(block: Block) -> str:
    try:
        block.text.decode()
    except UnicodeDecodeError:
        return WINDOWS
    return "utf-8"


def _read_arff_head(path: Path, block: Block, encoding: str) -> tuple[int, tuple[str, ...] | None]:
    """Return the number of the line after @data and the names of the attributes, if it is a file of Weka's."""
    names: list[str] = []
    for number, line in block.lines():
        word = line[:10].lower()
        if is_comment(line):
            continue
        if not line.startswith(b"@"):
            break
        if word.startswith(b"@data"):
            return number + 1, tuple(names)
        if word.startswith(b"@attribute"):
            rest = line[10:].strip()
            quoted = re.match(rb"'((?:[^'\\]|\\.)*)'|\"((?:[^\"\\]|\\.)*)\"", rest)
            name = next(filter(None, quoted.groups()), b"") if quoted else (rest.split(None, 1) or [b""])[0]
            names.append(name.decode(encoding, "replace"))
    if names:
        raise DatasetError(QT_TRANSLATE_NOOP("Core", "{path} has attributes, but no line @data near its begin."), path=path)
    return 1, None
