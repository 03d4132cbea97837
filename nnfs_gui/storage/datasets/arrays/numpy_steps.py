"""Data sets in NumPy's files: all arrays in one .npz file, or each in a file of its own in a folder."""

from collections.abc import Generator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath

from nnfs_gui.data.class_labels import name_some
from nnfs_gui.data.dataset import DatasetError
from nnfs_gui.data.label_encoding import MOST_CLASSES
from nnfs_gui.storage.datasets.arrays.labelled import ClassNames, LabelledArrays, labelled_arrays_steps
from nnfs_gui.storage.datasets.arrays.labels import read_names
from nnfs_gui.storage.datasets.arrays.npz import NPY, NPZ, NamedArray, list_arrays
from nnfs_gui.storage.datasets.arrays.per_class import class_arrays_steps
from nnfs_gui.storage.datasets.arrays.source import Array
from nnfs_gui.storage.datasets.class_names import find_names
from nnfs_gui.storage.datasets.folder_files import list_files
from nnfs_gui.storage.datasets.reading import Choices, Question, Reading
from nnfs_gui.storage.datasets.roles import Holds, Role, Which, find_home, parse_role
from nnfs_gui.words import QT_TRANSLATE_NOOP, Text

NUMPY_ENDINGS = (NPY, NPZ)
_NAMES = ("class_names", "label_names", "target_names")
_UNNAMED = "arr_0"  # what NumPy calls an array to which no name was given
_MOST_FILES = 200
_WITHOUT_LABELS = QT_TRANSLATE_NOOP("Core", "{name} has no labels, and was left out.")
_LEFT_OUT = QT_TRANSLATE_NOOP("Core", "Other arrays were left out: {names}.")
_KERAS = {Holds.IMAGES: "x_train", Holds.LABELS: "y_train"}

_Candidates = Sequence[tuple[Role, NamedArray]]


def numpy_file_steps(path: Path, name: str, choices: Choices) -> Generator[None, None, Reading]:
    """Read a .npz file, or a .npy or .npz file of one array and those that belong to it beside it; returns the reading.

    Arrays are known by their names, such as x_train, testLabels or images, or where they have none by their shapes.
    `class_names` may stand beside them. Yields from time to time. Raises DatasetError.
    """
    path = path.absolute()
    arrays = list_arrays(path)
    roles = [parse_role(array.name) for array in arrays]
    is_whole = len(arrays) != 1 and (any(role.part for role in roles) or parse_role(path.stem).part is None)
    if is_whole:
        return (yield from _steps(path, list(zip(roles, arrays, strict=True)), name, choices))
    files = yield from list_files(path.parent, deepest=0)
    return (yield from numpy_folder_steps(path.parent, files, name, choices, of=path.name))


def numpy_folder_steps(
    folder: Path, files: Sequence[str], name: str, choices: Choices, *, of: str | None = None
) -> Generator[None, None, Reading]:
    """Read the arrays in files of a folder, or those that belong to the file `of`. Otherwise as `numpy_file_steps`."""
    sets: dict[tuple[str, tuple[str, ...]], list[tuple[Role, NamedArray]]] = {}
    names: list[tuple[Role, NamedArray]] = []
    wanted = None
    numpy_files = [file for file in files if file.lower().endswith(NUMPY_ENDINGS) and (of is None or _may_belong(file, of))]
    for file in numpy_files[:_MOST_FILES]:
        home, part = find_home(file)
        arrays = list_arrays(folder / file)
        stem = PurePosixPath(file).stem
        for array in arrays:
            role = parse_role(stem if array.name in ("", _UNNAMED) else f"{stem} {array.name}")
            if stem.lower() in _NAMES or array.name.lower() in _NAMES:
                names.append((role, array))
            elif role.content is not None:
                role = replace(role, part=role.part or part)
                sets.setdefault((home, role.others), []).append((role, array))
                wanted = (home, role.others) if file == of else wanted
        yield
    whole = {key: found for key, found in sets.items() if _has_training(found)}
    if of is not None:
        chosen = sets[wanted] if wanted else [(parse_role(array.name), array) for array in list_arrays(folder / of)]
        return (yield from _steps(folder / of, [*chosen, *names], name, choices))
    by_class = None if sets else (yield from class_arrays_steps(folder, numpy_files))
    if by_class is not None:
        choices.refuse_idle(folder, obeyed=("turned", "ink"))
        called = by_class.names
        return (yield from labelled_arrays_steps(name, by_class.arrays, lambda _: called, [by_class.said], choices))
    if not whole and len(numpy_files) == 1:
        return (yield from numpy_file_steps(folder / numpy_files[0], name, choices))
    if len(whole) > 1:
        raise DatasetError(
            QT_TRANSLATE_NOOP("Core", "{folder} holds several data sets: {names}. Open a file of one of them."),
            folder=folder,
            names=name_some([found[0][1].path.name for found in whole.values()]),
        )
    only = next(iter(whole.values()), next(iter(sets.values()), []))
    return (yield from _steps(folder, [*only, *names], name, choices))


def _may_belong(file: str, of: str) -> bool:
    """Say whether a file may belong to the data set of another, by their names: others are not even opened."""
    stems = [PurePosixPath(name).stem for name in (file, of)]
    return stems[0].lower() in _NAMES or parse_role(stems[0]).others == parse_role(stems[1]).others


def _has_training(candidates: _Candidates) -> bool:
    held = {role.content for role, _ in candidates if role.part in (None, Which.TRAIN)}
    return held == set(Holds)


def _steps(path: Path, candidates: _Candidates, name: str, choices: Choices) -> Generator[None, None, Reading]:
    """Read the arrays of one data set, in a file or a folder."""
    choices.refuse_idle(path, obeyed=("label_column", "turned", "ink"))
    named = [array for _, array in candidates if (array.name or array.path.stem).lower() in _NAMES]
    all_candidates = [(role, array) for role, array in candidates if array not in named]
    candidates, asked = _choose_labels(path, all_candidates, choices.label_column)
    chosen = _choose(path, candidates)
    said = chosen.said
    arrays: dict[Which, LabelledArrays] = {}
    for which in Which:
        images, labels = (chosen.arrays.get((which, content)) for content in (Holds.IMAGES, Holds.LABELS))
        if images is not None and labels is not None:
            arrays[which] = LabelledArrays(images.open_header(), labels.open_header())
        elif images is not None:
            said.append(Text(_WITHOUT_LABELS, name=_display(images)))
    left = [array for _, array in all_candidates if array not in chosen.arrays.values()]
    if left:
        said.append(Text(_LEFT_OUT, names=name_some([_display(array) for array in left])))

    def find(read: Mapping[Which, Array]) -> ClassNames:
        if named:
            return read_names(named[0].open_header())
        return find_names(path if path.is_dir() else path.parent, "", read.get(Which.TEST))

    lying = "emnist" in path.name.lower()
    reading = yield from labelled_arrays_steps(name, arrays, find, said, choices, lying=lying)
    return replace(reading, questions=(*asked, *reading.questions))


@dataclass(frozen=True, slots=True)
class _Chosen:
    arrays: dict[tuple[Which, Holds], NamedArray]
    said: list[Text]


def _choose_labels(path: Path, candidates: _Candidates, wanted: str | None) -> tuple[_Candidates, list[Question]]:
    """Return the candidates with one kind of labels among them, and the question which, if names alone leave it open.

    `wanted` is the name of an array of labels; those of other parts that are called alike are taken with it.
    """
    held = {content: _clearest(candidates, content) for content in Holds}
    labels = held[Holds.LABELS]
    chosen = next((one for one in labels if wanted is not None and _display(one[1]) == wanted), None)
    if wanted is not None and chosen is None:
        raise DatasetError(
            QT_TRANSLATE_NOOP("Core", "{path} has no array of labels called {wanted}. It has: {names}."),
            path=path,
            wanted=wanted,
            names=name_some([_display(array) for _, array in labels]) if labels else "",
        )
    if len({role.word for role, _ in labels}) < 2:
        return candidates, []
    images = [role for role, _ in held[Holds.IMAGES][:1]]
    chosen = chosen or next((one for one in labels if images and one[0].is_partner_of(images[0])), labels[0])
    left = [(role, array) for role, array in candidates if role.content is not Holds.LABELS or role.word == chosen[0].word]
    names = [_display(array) for _, array in labels]
    answers = tuple((name, Text(QT_TRANSLATE_NOOP("Core", "the array {name}"), name=name)) for name in names)
    words = Text(QT_TRANSLATE_NOOP("Core", "Which array holds the labels?"))
    return left, [Question("label_column", words, answers, _display(chosen[1]))]


def _clearest(candidates: _Candidates, content: Holds) -> _Candidates:
    """Return those candidates for the images or the labels of the training part of which none is called more clearly."""
    found = [one for one in candidates if one[0].content is content and one[0].part in (None, Which.TRAIN)]
    found.sort(key=lambda one: _clearness(one[0]))
    return [one for one in found if _clearness(one[0])[:2] == _clearness(found[0][0])[:2]]


def _choose(path: Path, candidates: _Candidates) -> _Chosen:
    """Say which array holds what. Raises DatasetError if there is none of training images or of their labels."""
    arrays: dict[tuple[Which, Holds], NamedArray] = {}
    for role, array in sorted(candidates, key=lambda candidate: _clearness(candidate[0])):
        if role.content is not None:
            arrays.setdefault((role.part or Which.TRAIN, role.content), array)
    if not arrays:
        return _choose_by_shape(path, [array for _, array in candidates])
    for content, usual in _KERAS.items():
        if (Which.TRAIN, content) not in arrays:
            by_shape = _pairs_by_shape([array for role, array in candidates if role.part in (None, Which.TRAIN)])
            if len(by_shape) == 1:
                return _chosen_pairs(by_shape)
            raise DatasetError(
                QT_TRANSLATE_NOOP(
                    "Core",
                    "{path} has no array {necessary}; it should hold x_train, y_train, x_test and y_test. It has: {names}.",
                ),
                path=path,
                necessary=usual,
                names=name_some([_display(array) for _, array in candidates]),
            )
    return _Chosen(arrays, [])


def _clearness(role: Role) -> tuple[bool, int, int]:
    return role.part is None, len(role.others), role.clearness


def _choose_by_shape(path: Path, arrays: Sequence[NamedArray]) -> _Chosen:
    """Say which arrays hold images and which their labels where no name says it: one pair, or the first for training."""
    pairs = _pairs_by_shape(arrays)
    if not 1 <= len(pairs) <= 2:
        raise DatasetError(
            QT_TRANSLATE_NOOP(
                "Core",
                "{path} has no array x_train; it should hold x_train, y_train, x_test and y_test. It has: {names}.",
            )
            if arrays
            else QT_TRANSLATE_NOOP("Core", "{path} holds no arrays; expected x_train, y_train, x_test and y_test."),
            path=path,
            names=name_some([_display(array) for array in arrays]) if arrays else "",
        )
    return _chosen_pairs(pairs)


def _pairs_by_shape(arrays: Sequence[NamedArray]) -> list[tuple[NamedArray, NamedArray]]:
    """Return the arrays of images with those of their labels, as far as shapes tell: one labels each, of the same length."""
    headers = {array: array.open_header() for array in arrays}
    for header in headers.values():
        if header.dtype.hasobject or header.dtype.names:
            raise header.wrong_type(Text(QT_TRANSLATE_NOOP("Core", "expected numbers")))
    shapes = {array: header.shape for array, header in headers.items()}
    pictures = [array for array in arrays if len(shapes[array]) > 2 or shapes[array][1:] > (MOST_CLASSES,)]
    found = []
    for images in pictures:
        count = shapes[images][:1]
        alike = [array for array in pictures if shapes[array][:1] == count]
        labels = [array for array in arrays if array not in pictures and shapes[array][:1] == count]
        if len(alike) > 1 or len(labels) > 1:  # nobody knows which
            return []
        found += [(images, label) for label in labels]
    return found


def _chosen_pairs(pairs: Sequence[tuple[NamedArray, NamedArray]]) -> _Chosen:
    """Return pairs of images and labels as the training part and the test part, and say so."""
    found: dict[tuple[Which, Holds], NamedArray] = {}
    said = []
    for which, (images, labels) in zip((Which.TRAIN, Which.TEST), pairs, strict=False):
        found |= {(which, Holds.IMAGES): images, (which, Holds.LABELS): labels}
        taken = (
            QT_TRANSLATE_NOOP("Core", "{images} was taken for the training images, and {labels} for their labels.")
            if which is Which.TRAIN
            else QT_TRANSLATE_NOOP("Core", "{images} was taken for the test images, and {labels} for their labels.")
        )
        said.append(Text(taken, images=_display(images), labels=_display(labels)))
    return _Chosen(found, said)


def _display(array: NamedArray) -> str:
    """Return what an array is called: by its file, where that says what it is."""
    says_more = not array.name or (array.name == _UNNAMED and parse_role(array.path.stem).content is not None)
    return array.path.name if says_more else array.name
