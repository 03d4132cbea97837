"""Pictures framed as drawings are: the ink of each is found, cut out, scaled and centred, as MNIST's digits were."""

from collections.abc import Generator, Sequence
from pathlib import Path

import numpy as np

from nnfs_gui.ink.ink_detection import find_ink
from nnfs_gui.storage.datasets.reading import Question
from nnfs_gui.storage.drawing_file import DrawingFileError, read_picture
from nnfs_gui.words import QT_TRANSLATE_NOOP, Text

_LARGE = 32  # pixels: a longer side shows that nobody has framed the pictures yet
_LOOKED_AT = 40  # pictures, all over the folder
_WITH_INK = 0.9  # of these, or they are no writing
FRAMED = Text(
    QT_TRANSLATE_NOOP(
        "Core",
        "The ink of each picture was found, scaled to 20 pixels and centred in 28 x 28, as MNIST's digits and drawings are.",
    )
)
INK_IS_FOUND = Text(
    QT_TRANSLATE_NOOP("Core", "Framing finds by itself which shade is ink; what was chosen for that was left aside.")
)
_WORDS = Text(QT_TRANSLATE_NOOP("Core", "Are the pictures to be framed as drawings are?"))
_ANSWERS = (
    (True, Text(QT_TRANSLATE_NOOP("Core", "yes, the ink of each is found, scaled and centred"))),
    (False, Text(QT_TRANSLATE_NOOP("Core", "no, each is taken as a whole"))),
)


def ask_framing(framed: bool) -> Question:
    """Return the question whether pictures are to be framed, with the answer by which they were read."""
    return Question("frame", _WORDS, _ANSWERS, framed, is_doubtful=framed)


def framing_is_likely(folder: Path, files: Sequence[str], names: Sequence[str]) -> Generator[None, None, bool]:
    """Return whether pictures of these classes are to be framed, as some of them show; yields from time to time.

    They are if they are of digits, larger than MNIST's images or of several sizes, and ink is found in them.
    """
    if not _are_digits(names):
        return False
    shapes: set[tuple[int, ...]] = set()
    with_ink = 0
    chosen = [files[place] for place in np.linspace(0, len(files) - 1, min(len(files), _LOOKED_AT)).astype(int)]
    for file in chosen:
        try:
            picture = read_picture(folder / file)
        except DrawingFileError:  # which is told when all are read
            continue
        shapes.add(picture.shape)
        with_ink += bool(find_ink(picture).any())
        yield None
    largest = max((max(shape) for shape in shapes), default=0)
    return (len(shapes) > 1 or largest > _LARGE) and with_ink >= _WITH_INK * len(chosen)


def _are_digits(names: Sequence[str]) -> bool:
    return all(len(name) == 1 and name.isdecimal() for name in names)
