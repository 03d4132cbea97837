"""What a file of pen strokes is good for: to teach somebody's hand, to train a network, or either."""

from collections.abc import Iterator
from enum import Enum
from pathlib import Path

from nnfs_gui.data.class_labels import find_class
from nnfs_gui.data.dataset import DIGITS
from nnfs_gui.storage.drawing_file import DrawingFileError, pen_drawings_of

_AT_ONCE = 100  # drawings


class DrawingsUse(Enum):
    """What a file of drawings is opened as."""

    TEACH = "teach"
    DATASET = "data set"
    EITHER = "either"


def use_steps(path: Path) -> Iterator[DrawingsUse | None]:
    """Say what the drawings of a file are good for: yields None from time to time, and the use at the end.

    Digits can be taught; labels of two kinds or more make a data set, and nothing else where most are no digits. What
    cannot be read whoever teaches is to refuse.
    """
    labels = set()
    try:
        for number, drawing in enumerate(pen_drawings_of(path), start=1):
            labels.add(drawing.label)
            if number % _AT_ONCE == 0:
                yield None
    except DrawingFileError:
        yield DrawingsUse.TEACH
        return
    classes = labels - {None}
    digits = [label for label in classes if label is not None and find_class(label, DIGITS) is not None]
    if len(classes) < 2:
        yield DrawingsUse.TEACH
    else:
        yield DrawingsUse.EITHER if 2 * len(digits) >= len(classes) else DrawingsUse.DATASET
