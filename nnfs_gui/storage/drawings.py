"""Taught drawings go out to a file as the JSON of pen strokes that `read_drawings` takes in."""

import gzip
import json
import os
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any, Protocol

import numpy as np

from nnfs_gui.data.dataset import DIGITS
from nnfs_gui.ink.strokes import Stroke
from nnfs_gui.storage.drawing_file import DrawingFileError
from nnfs_gui.storage.whole_file import replace_file, unwritable


class StrokesWithLabel(Protocol):
    """A drawing kept as its strokes, each of shape (points, 2), and what it is, if that is known."""

    @property
    def strokes(self) -> Sequence[Stroke]: ...
    @property
    def label(self) -> int | str | None: ...


def export_drawings(path: Path, drawings: Iterable[StrokesWithLabel]) -> os.stat_result:
    """Write drawings to a .json or .json.gz file, which is whole or as it was before. Raises DrawingFileError.

    Returns the status of what was written, as `replace_file` does.
    """
    # a drawing a line, and one after the other: all at once, they would keep the window from running meanwhile
    lines = ",\n".join(json.dumps(_entry(drawing), allow_nan=False) for drawing in drawings)
    content = f"[{lines}]".encode()
    try:
        return replace_file(path, gzip.compress(content) if path.suffix.lower() == ".gz" else content)
    except OSError as error:
        raise DrawingFileError(unwritable(path, error)) from error


def _entry(drawing: StrokesWithLabel) -> dict[str, Any]:
    """Return what stands in the file of a drawing; who drew it is said where that is known."""
    strokes = [np.asarray(stroke, np.float64).tolist() for stroke in drawing.strokes]
    writer, label = getattr(drawing, "writer", None), drawing.label
    if isinstance(label, str) and label in DIGITS:  # as most files of digits have it
        label = int(label)
    return {"strokes": strokes, "label": label} | ({} if writer is None else {"writer": writer})
