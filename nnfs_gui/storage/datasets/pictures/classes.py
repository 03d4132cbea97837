"""What the pictures of a folder show, and what they are for: by the folders they lie in, by their names, or by a table."""

import itertools
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from nnfs_gui.data.dataset import DatasetError
from nnfs_gui.data.label_encoding import LEAST_CLASSES, MOST_CLASSES
from nnfs_gui.storage.datasets.pictures.table import find_table
from nnfs_gui.storage.datasets.roles import Which, parse_role
from nnfs_gui.words import QT_TRANSLATE_NOOP, Text

# words beside train and test in the names of folders
_FILLERS = frozenset(("set", "dataset", "folder", "pictures", "digits", "png", "jpg", "split"))
_TOKENS = re.compile(r"[^\W\d_]+|\d+")
_CLASS_WORDS = ("label", "class", "digit", "cls", "target", "number", "num", "char", "letter")
_LEAST_EACH = 2  # pictures of a class, on average, or what stands in their names counts them
_LEFT_OUT = QT_TRANSLATE_NOOP(
    "Core",
    "{count:,} other pictures were left out, such as {example}: nothing says what they show, or what they are for.",
)
_IN_NAMES = QT_TRANSLATE_NOOP("Core", "The names of the pictures say what they show: {example} is in class {label}.")
_IN_FOLDERS = QT_TRANSLATE_NOOP(
    "Core", "Of folders inside each other, one says what pictures show: {example} is in class {label}."
)
_INNER_PARTS = QT_TRANSLATE_NOOP(
    "Core", "Folders inside those of the classes say what pictures are for: {example} is in the part {part}."
)


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture, where it lies in the folder that was opened, and its class."""

    file: str
    label: str


@dataclass(slots=True)
class SortedPictures:
    """The pictures of each part, and what had to be assumed."""

    parts: dict[Which, list[Picture]]
    said: list[Text] = field(default_factory=list)


_Split = Mapping[Which, Sequence[str]]


def sort_pictures(folder: Path, pictures: Sequence[str], tables: Sequence[str]) -> SortedPictures:
    """Say for each picture in a folder what it shows and what it is for; files are paths with / between names.

    Raises DatasetError if nothing says what they show.
    """
    split = _split_parts(pictures)
    inner = _split_inner_parts(pictures) if len(split) == 1 else {}
    split = inner or split
    found = _by_folders(split, _shared_folder(pictures) if inner else None)
    table = find_table(folder, split, tables)
    if table is not None and len(table.labels) >= len(pictures) / (2 if found else len(pictures)):
        labelled = {
            which: [Picture(file, table.labels[file]) for file in files if file in table.labels]
            for which, files in split.items()
        }
        found = SortedPictures(labelled, [table.said])
    found = found or _by_names(split)
    if found is None or not found.parts.get(Which.TRAIN):
        raise DatasetError(
            QT_TRANSLATE_NOOP(
                "Core",
                "{folder} holds {count:,} pictures, but nothing says what they show. Put those of each class into a folder "
                "of its own, or let their names begin with the class, as 7_12.png does, or lay a table labels.csv beside "
                "them, with a column for the file and one for the label.",
            ),
            folder=folder,
            count=len(pictures),
        )
    found.parts = {which: some for which, some in found.parts.items() if some}
    if inner:
        which, some = next((which, some) for which, some in found.parts.items() if which is not Which.TRAIN)
        found.said.append(Text(_INNER_PARTS, example=some[0].file, part=which.value))
    left = set(pictures) - {picture.file for some in found.parts.values() for picture in some}
    if left:
        found.said.append(Text(_LEFT_OUT, count=len(left), example=min(left)))
    return found


def class_of_picture(file: str, is_class: Callable[[str], bool]) -> str | None:
    """Return the class that one picture says by itself, None where it says none; / stands between the names of its path.

    It is what the folder around it is called, or what stands in its name after a word such as digit, or first of all.
    """
    folder = file.rpartition("/")[0].rpartition("/")[2]
    if is_class(folder):
        return folder
    tokens = _TOKENS.findall(_stem(file))  # a number with zeros before it counts the pictures
    named = [token for word, token in itertools.pairwise(tokens) if word.lower() in _CLASS_WORDS]
    return next((token for token in (*named, *tokens[:1]) if is_class(token)), None)


def _split_parts(pictures: Sequence[str]) -> dict[Which, list[str]]:
    """Return the pictures for training, and where folders are called so, those for validation and for the test.

    Without a folder for training, what lies beside the others trains. A folder called valid that holds no others may well be
    a class.
    """
    base = _shared_folder(pictures)
    parts: dict[Which, list[str]] = {}
    beside: list[str] = []
    for file in pictures:
        first, slash, rest = file[len(base) :].partition("/")
        part = _part_of(first) if slash else None
        if part is None or (part is Which.VALIDATION and "/" not in rest):
            beside.append(file)
        else:
            parts.setdefault(part, []).append(file)
    if Which.TRAIN in parts:
        return parts
    kinds = {file[len(base) :].partition("/")[0] for file in beside}  # folders, or pictures
    return {Which.TRAIN: beside, **parts} if len(kinds) >= LEAST_CLASSES else {Which.TRAIN: list(pictures)}


def _split_inner_parts(pictures: Sequence[str]) -> dict[Which, list[str]]:
    """Return the pictures of each part, if folders called so lie inside those of the classes; else nothing.

    Without a folder for training, what lies beside the others trains.
    """
    base = _shared_folder(pictures)
    folders = {file: file[len(base) :].split("/")[:-1] for file in pictures}
    for level in range(1, max(map(len, folders.values()))):
        named = {name: _part_of(name) for around in folders.values() for name in around[level : level + 1]}
        if sum(part is not None for part in named.values()) <= len(named) / 2:
            continue  # one of them may be a class, such as a train beside a plane and a car
        beside = None if Which.TRAIN in named.values() else Which.TRAIN
        parts: dict[Which, list[str]] = {}
        for file, around in folders.items():
            part = named[around[level]] if len(around) > level else beside
            if part is not None:
                parts.setdefault(part, []).append(file)
        if Which.TRAIN in parts and len(parts) > 1:
            return parts
    return {}


def _part_of(name: str) -> Which | None:
    """Return the part of a data set that a folder is called by, such as train, Testing, valid or trainingSet."""
    role = parse_role(name)
    return role.part if _FILLERS.issuperset(role.others) else None


def _shared_folder(files: Sequence[str]) -> str:
    """Return the folder, with / at its end, that all of the files lie in."""
    shared = files[0].rpartition("/")[0]
    for file in files:
        while shared and not file.startswith(f"{shared}/"):
            shared = shared.rpartition("/")[0]
    return f"{shared}/" if shared else ""


# --- folders ----------------------------------------------------------------------------------------------------------


def _by_folders(split: _Split, shared: str | None) -> SortedPictures | None:
    """Take the names of folders for classes, if there are several; `shared` is the folder around all parts, if it is one."""
    train = split[Which.TRAIN]
    base = _shared_folder(train) if shared is None else shared
    level = _class_level([file[len(base) :].split("/")[:-1] for file in train])
    if level is None:
        return None
    classes = {folders[level] for file in train if len(folders := file[len(base) :].split("/")[:-1]) > level}
    parts: dict[Which, list[Picture]] = {}
    for which, files in split.items():
        start = base if which is Which.TRAIN or shared is not None else _shared_folder(files)
        while shared is None and start.rstrip("/").rpartition("/")[2] in classes:  # a part in which only one class occurs
            start = start.rstrip("/").rpartition("/")[0]
            start += "/" if start else ""
        some = parts.setdefault(which, [])
        for file in files:
            folders = file[len(start) :].split("/")[:-1]
            if len(folders) > level:
                some.append(Picture(file, folders[level]))
    example = parts[Which.TRAIN][0]
    is_deeper = example.file[len(base) :].count("/") > 1
    return SortedPictures(parts, [Text(_IN_FOLDERS, example=example.file, label=example.label)] if is_deeper else [])


def _class_level(folders: Sequence[Sequence[str]]) -> int | None:
    """Return how deep the folders of the classes lie, 0 being the outermost, of the folders around each picture."""
    levels = []
    for level in range(max(map(len, folders))):
        names = {around[level] for around in folders if len(around) > level}
        covered = sum(len(around) > level for around in folders)
        if len(names) >= LEAST_CLASSES and covered > len(folders) / 2:
            levels.append((len(names) > MOST_CLASSES, not all(map(_is_plain, names)), level))
    return min(levels)[2] if levels else None


def _is_plain(name: str) -> bool:
    """Say whether a name is one that classes have: a number or a single character."""
    return name.isdecimal() or len(name) == 1


# --- names ------------------------------------------------------------------------------------------------------------


def _by_names(split: _Split) -> SortedPictures | None:
    """Take a part of the names of the pictures for their classes, if one is such as classes have."""
    place = _class_place([_tokens(file) for file in split[Which.TRAIN]])
    if place is None:
        return None
    parts = {
        which: [Picture(file, tokens[place]) for file in files if len(tokens := _tokens(file)) > place]
        for which, files in split.items()
    }
    example = parts[Which.TRAIN][0]
    return SortedPictures(parts, [Text(_IN_NAMES, example=example.file.rpartition("/")[2], label=example.label)])


def _tokens(file: str) -> list[str]:
    """Return the words and numbers in the name of a file, numbers without zeros before them."""
    found = _TOKENS.findall(_stem(file))
    return [str(int(token)) if token.isdecimal() and len(token) < 20 else token for token in found]


def _stem(file: str) -> str:
    return file.rpartition("/")[2].rpartition(".")[0]


def _class_place(names: Sequence[Sequence[str]]) -> int | None:
    """Return the place of the class among the words and numbers of each name.

    It says one of a few things, none of them only once, and what stands before it is a word, or counts the pictures.
    """
    places = []
    for place in range(min(map(len, names))):
        here = [tokens[place] for tokens in names]
        values = set(here)
        is_number = all(value.isdecimal() and int(value) < MOST_CLASSES for value in values)
        is_class = LEAST_CLASSES <= len(values) <= MOST_CLASSES and len(names) >= _LEAST_EACH * len(values)
        if is_class and (is_number or not any(map(str.isdecimal, values))):
            before = {tokens[place - 1].lower() for tokens in names} if place else set()
            places.append((not (before and before <= set(_CLASS_WORDS)), not all(map(_is_plain, values)), place))
        if any(map(str.isdecimal, values)) and len(values) < len(names):  # a year, a writer: what follows is no class
            break
    return min(places)[2] if places else None
