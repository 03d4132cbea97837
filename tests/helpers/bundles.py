"""Bundles of a few small runs: written, unpacked and merged as people do."""

import tempfile
from datetime import UTC, datetime
from pathlib import Path

from nnfs_gui.storage.bundle.merge import Merged, merge_steps
from nnfs_gui.storage.bundle.reader import Unpacked, unpack_steps
from nnfs_gui.storage.bundle.writer import Selection, Written, write_steps
from nnfs_gui.storage.library.library import Library

THEN = datetime(2026, 11, 28, tzinfo=UTC)
EVERYTHING = {"everything": True, "films": True, "drawings": True}


def last(steps):
    """Go through steps and return the last one, which is their result."""
    for step in steps:
        result = step
    return result


def write(library, path, **selection):
    written = last(write_steps(library, path, Selection(**(selection or EVERYTHING)), THEN))
    assert isinstance(written, Written)
    return written


def unpack(path, folder):
    folder.mkdir(parents=True, exist_ok=True)
    unpacked = last(unpack_steps(path, folder))
    assert isinstance(unpacked, Unpacked)
    return unpacked


def merge(source, target):
    merged = last(merge_steps(source, target))
    assert isinstance(merged, Merged)
    return merged


def take(path, target):
    """Take a bundle into a library."""
    with tempfile.TemporaryDirectory() as folder, Library(unpack(path, Path(folder)).library) as source:
        return merge(source, target)


def content(library, folder):
    """Return what is in a library, as bytes: the same for libraries with the same in them."""
    path = folder / "content.nnfs"
    write(library, path)
    written = path.read_bytes()
    path.unlink()
    return written
