"""Bundles: runs and what belongs to them in one file that is handed on, `.nnfs`, and how libraries are merged.

The format, version 1. A bundle is a zip archive in which nothing is packed or encrypted, of at most 2 GB and 20,000 members
(each .json of at most 32 MB), whose names are these alone:

    mimetype                    first: the bytes application/vnd.nnfs-gui.bundle
    runs/ID.json, .bin          a run: its settings, epochs, incidents, notes, weights and perhaps its film
    experiments/ID.json         an experiment: its plan, its trials and its log; its trials' runs are runs like others
    drawings.json, .bin         a person's drawings, with what they are
    points/ID.json              points that were drawn on the plane, which runs learnt from (`data/own_points.py`)
    classes/NUMBER.json         pen strokes of classes that were drawn, which runs learnt from (`storage/drawings.py`)
    lessons.json                how far somebody has come in the lessons (`lessons/progress.py`)
    manifest.json               last: what the bundle is, and each other member with its size and its SHA-256

`manifest.json` holds "format": "nnfs_gui bundle", "version": 1, "program" (the version that wrote it), "created" (a time in
ISO 8601), "sender" (whatever that person wished to be called) and "members", a list of objects with "name", "size",
"sha256", and "title", what people call it.

A .json of a run, an experiment or drawings holds rows of the library's tables (`storage/library/schema.py`), without numbers
that mean something in one file alone: {"TABLE": {"columns": [...], "rows": [[...], ...]}}. In the place of bytes stands
{"blob": LENGTH}; they lie in the .bin beside it in the order in which the .json names them. Arrays are little-endian, and
their kind, shape and CRC-32 stand in their row. A column that is missing has the value that it has in a library which was
brought up from before there was that column; one that is not known is refused, and so is a higher version.

A bundle is unpacked into a folder as one beside a library has it (`reader.py`), and that library merged with another one
(`merge.py`): a bundle and a library of another machine are read with the same care and merged by the same rules.
"""
