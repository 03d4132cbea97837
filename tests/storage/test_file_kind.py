"""What somebody opens is known by what stands in it, whatever it is called, and from a few kilobytes."""

import contextlib
import gzip
import io
import os
import sqlite3
import threading
import zipfile

import numpy as np
import PIL.Image
import pytest

from nnfs_gui.nn import Dense, Network
from nnfs_gui.storage.file_kind import FileKind, FileKindError, NoSuchFileError, kind_of
from nnfs_gui.storage.model import Model
from nnfs_gui.storage.model_export import export_model
from nnfs_gui.storage.model_file import save_model
from nnfs_gui.training.building import build_network
from nnfs_gui.training.config import HiddenLayer, NetworkConfig, TrainingConfig

IDX = bytes([0, 0, 8, 3]) + np.array([2, 3, 3], ">u4").tobytes() + bytes(18)
HEADING = ",".join(["label", *(f"pixel{i}" for i in range(784))])
PIXELS = ",".join("0" * 784)
STROKES = '[{"strokes": [[[0, 0], [1, 1]]], "label": 7}]'


def saved(write):
    buffer = io.BytesIO()
    write(buffer)
    return buffer.getvalue()


def picture(kind):
    return saved(lambda buffer: PIL.Image.new("L", (9, 9)).save(buffer, kind))


CONTENTS = {
    **{f"a {kind}": (FileKind.PICTURE, picture(kind)) for kind in ("PNG", "JPEG", "GIF", "BMP", "WEBP", "TIFF", "PPM")},
    "idx": (FileKind.DATASET, IDX),
    "idx, packed": (FileKind.DATASET, gzip.compress(IDX)),
    "npy": (FileKind.DATASET, saved(lambda buffer: np.save(buffer, np.zeros(3)))),
    "npz": (FileKind.DATASET, saved(lambda buffer: np.savez(buffer, x_train=np.zeros(3)))),
    "table with a heading": (FileKind.DATASET, f"{HEADING}\n7,{PIXELS}\n".encode()),
    "table without": (FileKind.DATASET, f"7,{PIXELS}\n".encode()),
    "table, packed": (FileKind.DATASET, gzip.compress(f"{HEADING}\n7,{PIXELS}\n".encode())),
    "table with the label last": (FileKind.DATASET, f"a;b;c;d;class\n{'0,5;' * 4}7\n".encode()),
    "table in columns": (FileKind.DATASET, b" 6.0000 -1.0000 -1.0000 -0.6310  0.8620\n"),
    "table of LIBSVM": (FileKind.DATASET, b"5 153:3 154:18 155:18 156:18\n0 128:51 129:159 130:253 131:159\n"),
    "table below NumPy's comments": (
        FileKind.DATASET,
        "\n".join(["# made by hand", "# label " + " ".join(f"pixel{i}" for i in range(784)), "1 " + "0 " * 784]).encode(),
    ),
    "table in UTF-16": (FileKind.DATASET, ("1\t" + "0\t" * 9 + "\n").encode("utf-16")),
    "strokes": (FileKind.DRAWINGS, STROKES.encode()),
    "strokes, packed": (FileKind.DRAWINGS, gzip.compress(STROKES.encode())),
    "strokes line by line": (FileKind.DRAWINGS, b'{"word": "seven", "drawing": []}\n{"word": "one"}'),
    "strokes in UTF-16": (FileKind.DRAWINGS, STROKES.encode("utf-16")),
    "UNIPEN": (FileKind.DRAWINGS, b"\n.VERSION 1.0\n.COORD X Y\n"),
}
FOREIGN = {
    "text": b"Dear diary, today I drew a 7, a 1, and a 4.\n",
    "settings": b"[window]\nwidth=3\n",
    "a page": b"<!doctype html><p>7, 1, 4, 5, 6</p>",
    "a program": b"\x7fELF\x02\x01\x01" + bytes(99),
    "a document": saved(lambda buffer: zipfile.ZipFile(buffer, "w").writestr("word/document.xml", "<p/>")),
    "noise": np.random.default_rng(0).bytes(5000),
    "half of a packed file": gzip.compress(np.random.default_rng(0).bytes(5000))[:3000],
    "nothing": b"",
}


@pytest.mark.parametrize("name", CONTENTS)
def test_a_file_is_known_by_its_content_though_its_name_says_nothing(name, tmp_path):
    kind, content = CONTENTS[name]
    path = tmp_path / "file"
    path.write_bytes(content)
    assert kind_of(path) is kind


@pytest.mark.parametrize("name", FOREIGN)
def test_what_is_of_no_kind_is_refused_in_a_sentence(name, tmp_path):
    path = tmp_path / "file <b>&"
    path.write_bytes(FOREIGN[name])
    with pytest.raises(FileKindError, match=r"file <b>&.*\.$"):
        kind_of(path)


def test_models_are_known_in_both_formats(tmp_path):
    config = TrainingConfig(NetworkConfig((HiddenLayer(6),)))
    model = Model(build_network(config, np.random.default_rng(0)), config, 1, "MNIST")
    for path in (tmp_path / "m.safetensors", tmp_path / "m.npz"):
        export_model(path, model)
        assert kind_of(path.rename(tmp_path / "model")) is FileKind.MODEL
    save_model(tmp_path / "model", Model(Network([Dense(4, 2, rng=np.random.default_rng(0))])))
    assert kind_of(tmp_path / "model") is FileKind.MODEL


def test_a_library_is_known(tmp_path):
    with sqlite3.connect(tmp_path / "runs") as connection:
        connection.execute("CREATE TABLE run (id)")
    connection.close()
    assert kind_of(tmp_path / "runs") is FileKind.LIBRARY


def test_a_folder_is_a_data_set_and_what_is_not_there_is_told_apart(tmp_path):
    assert kind_of(tmp_path) is FileKind.DATASET
    for name in ("gone", "gone/below", "a\0b"):
        with pytest.raises(NoSuchFileError, match="is not there"):
            kind_of(tmp_path / name)


@pytest.mark.parametrize("ending", [".csv", ".csv.gz", ".tsv", ".CSV"])
def test_text_in_a_file_that_is_called_a_table_is_taken_for_one(ending, tmp_path):
    (tmp_path / f"t{ending}").write_text("name\n")
    assert kind_of(tmp_path / f"t{ending}") is FileKind.DATASET


def test_a_pipe_makes_nobody_wait(tmp_path):
    os.mkfifo(tmp_path / "pipe")
    told = []

    def ask():
        with pytest.raises(FileKindError, match="it is a pipe"):
            kind_of(tmp_path / "pipe")
        told.append(True)

    thread = threading.Thread(target=ask, daemon=True)
    thread.start()
    thread.join(30)
    assert told


def test_a_large_file_is_not_read_to_its_end(tmp_path):
    with (tmp_path / "zeros").open("wb") as file:
        file.truncate(2**40)
    with pytest.raises(FileKindError, match="cannot be opened"):
        kind_of(tmp_path / "zeros")
    (tmp_path / "bomb").write_bytes(gzip.compress(bytes(2**26)))
    with pytest.raises(FileKindError, match="cannot be opened"):
        kind_of(tmp_path / "bomb")


def test_whatever_bytes_stand_in_a_file_it_has_a_kind_or_a_sentence_says_that_it_has_none(tmp_path):
    rng = np.random.default_rng(1)
    path = tmp_path / "file"
    for content in [content for _, content in CONTENTS.values()] * 20:
        damaged = bytearray(content[: rng.integers(1, 3000)])
        for place in rng.integers(0, len(damaged), 3):
            damaged[place] = rng.integers(256)
        path.write_bytes(damaged)
        with contextlib.suppress(FileKindError):
            assert kind_of(path) in FileKind
