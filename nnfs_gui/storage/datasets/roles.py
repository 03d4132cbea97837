"""What an array or a file is, by its name: the images or the labels, for training, for validation or for the test."""

import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum


class Which(StrEnum):
    """A part of a data set."""

    TRAIN = "train"
    VALIDATION = "val"
    TEST = "test"


class Holds(StrEnum):
    """What an array holds."""

    IMAGES = "images"
    LABELS = "labels"


# the words for each, those that say it more clearly first
PART_WORDS = {
    Which.TRAIN: ("train", "training", "trn"),
    Which.TEST: ("test", "testing", "t10k", "tst"),
    Which.VALIDATION: ("val", "valid", "validation", "dev"),
}
# and in other languages, without the marks over letters: German, French, Spanish, Italian and Chinese
_FOREIGN_WORDS = {
    Which.TRAIN: (
        *("trainings", "trainieren", "lernen", "apprentissage", "entrainement", "entrenamiento", "aprendizaje"),
        *("addestramento", "allenamento", "训练", "训练集"),
    ),
    Which.TEST: ("testen", "tests", "prufung", "pruefung", "prueba", "pruebas", "prova", "测试", "测试集"),
    Which.VALIDATION: ("validierung", "validierungs", "validacion", "validazione", "convalida", "验证", "验证集"),
}
_PUBLIC_TEST = ("publictest", "public test", "public_test")  # as FER2013 calls its validation images
_CONTENT_WORDS = {
    Holds.IMAGES: (
        "images",
        "image",
        "imgs",
        "img",
        "x",
        "pixels",
        "data",
        "features",
        "inputs",
        "bilder",
        "daten",
        "imagenes",
        "immagini",
    ),
    Holds.LABELS: (
        "labels",
        "label",
        "y",
        "targets",
        "target",
        "lbls",
        "labs",
        "classes",
        "klassen",
        "etiquettes",
        "etiquetas",
        "etichette",
    ),
}
_PARTNERS = {"x": "y", "data": "target", "features": "target", "images": "labels", "image": "label"}  # written together
_PARTS = {word: part for known in (PART_WORDS, _FOREIGN_WORDS) for part, words in known.items() for word in words}
_CONTENTS = {word: content for content, words in _CONTENT_WORDS.items() for word in words}
_CLEARNESS = {word: place for words in _CONTENT_WORDS.values() for place, word in enumerate(words)}
_ANY_WORD = "|".join(sorted([*_PARTS, *_CONTENTS], key=len, reverse=True))
_WORDS = re.compile(rf"({_ANY_WORD})({_ANY_WORD})?")  # xtrain is x and train
_HUMPS = re.compile(r"(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")
_NO_WORDS = re.compile(r"(?:^|[-._ ])(?:idx\d?|ubyte|byte|int|float|double)(?=$|[-._ (])|[ _]?\(\d+\)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Role:
    """What a name says: content and part where it says them, and the words that are left, which tell data sets apart."""

    content: Holds | None
    part: Which | None
    others: tuple[str, ...]
    clearness: int = 0  # the lower the clearer
    word: str = ""  # that says what it holds

    def is_partner_of(self, images: "Role") -> bool:
        """Say whether labels that are called so usually stand beside images that are called as others are."""
        return self.word.removesuffix("s") == _PARTNERS.get(images.word, "").removesuffix("s")


def parse_role(name: str) -> Role:
    """Say what a name such as X_train, trainLabels, k49-val-imgs or t10k-images-idx3-ubyte stands for."""
    parts: list[Which] = []
    contents: list[Holds] = []
    others, clearness, said = [], 0, ""
    for token in re.split(r"[\W_]+", _HUMPS.sub(" ", _NO_WORDS.sub(" ", _without_marks(name))).lower()):
        found = _WORDS.fullmatch(token)
        for word in filter(None, found.groups() if found else ()):
            if word in _PARTS:
                parts.append(_PARTS[word])
            else:
                contents.append(_CONTENTS[word])
                said = word
                clearness = max(clearness, _CLEARNESS[word])
        if token and not found and token.isascii():
            others.append(token)
    content = contents[0] if len(set(contents)) == 1 else None
    return Role(content, parts[0] if len(set(parts)) == 1 else None, tuple(others), clearness, said)


def _without_marks(name: str) -> str:
    """Return a name with e for é, and ss for ß."""
    letters = unicodedata.normalize("NFKD", name.replace("ß", "ss"))
    return "".join(letter for letter in letters if not unicodedata.combining(letter))


def part_of_row(cell: str) -> Which | None:
    """Return the part that a cell of a table names, such as train, Training, val or PrivateTest; None if it names none."""
    if cell.strip().casefold() in _PUBLIC_TEST:
        return Which.VALIDATION
    role = parse_role(cell.strip().replace("PRIVATE", "Private"))
    return role.part if role.content is None and role.others in ((), ("private",), ("set",)) else None


def find_home(file: str, is_own: Callable[[str], bool] | None = None) -> tuple[str, Which | None]:
    """Return the folder of the data set that a file belongs to, and the part that the folders between them name.

    These are called by a part alone, such as train, or are a file's own as `is_own` says of their names.
    """
    folder, part = file.rpartition("/")[0], None
    while folder:
        around, _, name = folder.rpartition("/")
        role = parse_role(name)
        names_part = role.part is not None and role.content is None and not role.others
        if not names_part and not (is_own and is_own(name)):
            break
        part = part or (role.part if names_part else None)
        folder = around
    return folder, part
