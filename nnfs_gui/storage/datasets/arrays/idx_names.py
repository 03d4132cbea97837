"""Finds the IDX files that belong together, under the names that people, archives and browsers give them."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath

from nnfs_gui.data.class_labels import name_some
from nnfs_gui.data.dataset import DatasetError
from nnfs_gui.storage.datasets.roles import PART_WORDS, Holds, Role, Which, find_home, parse_role
from nnfs_gui.words import QT_TRANSLATE_NOOP, Text

IMAGES, LABELS = "images-idx3-ubyte", "labels-idx1-ubyte"
TRAIN_IMAGES = f"train-{IMAGES}"
_PACKED = ".gz"
_EMNIST = "emnist"
_PREFERRED = ((), (_EMNIST, "digits"))  # MNIST's own names, and of EMNIST's data sets the digits
_IDX = re.compile(r"idx|ubyte")
_ENDING = re.compile(r"(\.idx[^.]*|\.ubyte[^.]*)?")
_TWO_FILES = QT_TRANSLATE_NOOP("Core", "{file} was read; {other}, which could be meant too, was left out.")
_OTHER_SETS = QT_TRANSLATE_NOOP(
    "Core", "The folder holds other data sets, too, each of which one opens by one of its files: {names}."
)
_FILE_NAMES = {Holds.IMAGES: IMAGES, Holds.LABELS: LABELS}


def idx_role(name: str) -> Role | None:
    """Say what an IDX file holds by its name, or None if it is not the name of an IDX file."""
    plain = name.lower().removesuffix(_PACKED)
    if not _IDX.search(plain) or not _ENDING.fullmatch(PurePosixPath(plain).suffix):
        return None
    role = parse_role(name[: len(plain)])
    return role if role.content is not None else None


def missing(folder: Path, name: str) -> DatasetError:
    """Return the error that says which file is not there."""
    return DatasetError(
        QT_TRANSLATE_NOOP(
            "Core", "{folder} has no file {name} or {name}.gz. Choose a folder that holds all four IDX files."
        ),
        folder=folder,
        name=name,
    )


@dataclass(slots=True)
class IdxSet:
    """The files of one data set, in a folder or each in one of its own."""

    folder: str
    others: tuple[str, ...]  # words in the names that tell data sets apart
    files: dict[tuple[Which, Holds], str] = field(default_factory=dict)
    doubles: list[tuple[str, str]] = field(default_factory=list)  # a file beside which another could be meant

    @property
    def is_emnist(self) -> bool:
        """Whether its names are those of EMNIST."""
        return _EMNIST in self.others

    @property
    def depth(self) -> int:
        """How many folders it lies below the one that was opened."""
        return len(PurePosixPath(self.folder).parts)

    @property
    def mapping(self) -> str:
        """The name of EMNIST's file of what the classes are called, or nothing."""
        return f"{self._prefix}mapping.txt" if self.is_emnist else ""

    def has(self, which: Which) -> bool:
        """Say whether there is a file of a part."""
        return any((which, content) in self.files for content in Holds)

    def require(self, path: Path, which: Which, content: Holds) -> str:
        """Return the file of a part. Raises DatasetError if it is missing."""
        if (which, content) not in self.files:
            test = "test" if self.others else "t10k"
            words = {Which.TRAIN: "train", Which.TEST: test, Which.VALIDATION: "val"}
            raise missing(path / self.folder, f"{self._prefix}{words[which]}-{_FILE_NAMES[content]}")
        return self.files[which, content]

    @property
    def _prefix(self) -> str:
        """What stands before the common part of the names of the files."""
        name = PurePosixPath(next(iter(self.files.values()), "")).name
        words = "|".join(word for words in PART_WORDS.values() for word in words)
        found = re.search(rf"(?<![a-z])({words})(?![a-z])", name.lower())
        return name[: found.start()] if found else ""


def choose_set(path: Path, files: Sequence[str], of: str | None) -> tuple[IdxSet, list[Text]]:
    """Return the data set that is meant among the files of a folder, or that of one of them; and what had to be assumed.

    Raises DatasetError if there is none, or several in folders of their own.
    """
    sets = _find_sets(files)
    if of is not None:
        role = idx_role(PurePosixPath(of).name)
        if role is None:
            raise DatasetError(
                QT_TRANSLATE_NOOP(
                    "Core", "{path} is not an IDX file whose name says what it holds, as that of {file} does."
                ),
                path=path / of,
                file=TRAIN_IMAGES,
            )
        return sets[_home(of)[0], role.others], []
    if not sets:
        return IdxSet("", ()), []
    whole = [found for found in sets.values() if all((Which.TRAIN, content) in found.files for content in Holds)]
    chosen = whole or list(sets.values())
    nearest = min(found.depth for found in chosen)
    chosen = [found for found in chosen if found.depth == nearest]
    folders = sorted({found.folder for found in chosen})
    if len(folders) > 1:
        raise DatasetError(
            QT_TRANSLATE_NOOP("Core", "{folder} holds several data sets: {names}. Open the folder of one of them."),
            folder=path,
            names=name_some(folders),
        )
    chosen.sort(key=lambda found: (found.others not in _PREFERRED, len(found.others), found.others))
    taken, *left = chosen
    said = [Text(_TWO_FILES, file=file, other=other) for file, other in taken.doubles]
    if left:
        others = name_some([PurePosixPath(next(iter(found.files.values()))).name for found in left])
        said.append(Text(_OTHER_SETS, names=others))
    return taken, said


def _find_sets(files: Sequence[str]) -> dict[tuple[str, tuple[str, ...]], IdxSet]:
    sets: dict[tuple[str, tuple[str, ...]], IdxSet] = {}
    for file in sorted(files, key=lambda file: (file.count("/"), file.lower().endswith(_PACKED), file)):
        role = idx_role(file.rpartition("/")[2])
        if role is not None and role.content is not None:
            home, part = _home(file)
            key = home, role.others
            found = sets.setdefault(key, IdxSet(*key))
            taken = found.files.setdefault((role.part or part or Which.TRAIN, role.content), file)
            if _bare(taken) != _bare(file) and taken.count("/") == file.count("/"):
                found.doubles.append((taken, file))
    return sets


def _bare(file: str) -> str:
    return file.lower().removesuffix(_PACKED)


def _home(file: str) -> tuple[str, Which | None]:
    return find_home(file, is_own=lambda name: idx_role(name) is not None)
