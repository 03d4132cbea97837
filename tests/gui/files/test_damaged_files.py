"""Damaged files of each kind, opened as the window opens them: what is said of them is of one language to its last word."""

import errno
import gzip
import io
import json
import os
import random
import re

import numpy as np
import PIL.Image
import pytest
import safetensors.numpy
from bundles import EVERYTHING, unpack, write
from recorded_runs import record
from small_runs import small_config

from nnfs_gui.gui.translation import speak
from nnfs_gui.gui.words import in_words
from nnfs_gui.languages import ENGLISH, LANGUAGES
from nnfs_gui.storage.datasets.reader import read_dataset
from nnfs_gui.storage.drawing_file import read_drawings
from nnfs_gui.storage.file_kind import FileKind, kind_of
from nnfs_gui.storage.library.library import Library
from nnfs_gui.storage.network_reader import read_network
from nnfs_gui.storage.plain_file import unreadable
from nnfs_gui.storage.whole_file import unwritable
from nnfs_gui.words import ExplainedError

ENGLISH_WORDS = re.compile(
    r"\b(the|of|is|are|not|invalid|error|while|with|for|and|to|at|from|expected|expecting|unexpected|got|found|unknown|header"
    r"|too|it|its|no|bad|missing|cannot|could|should|be|has|number|buffer|broken|damaged|cut|truncated|bytes|what|where)\b"
)
SHADES = np.random.default_rng(0).integers(0, 256, (24, 6, 6), dtype=np.uint8)
LABELS = np.arange(24) % 4
STROKES = [{"label": label, "strokes": [[[0, 0], [5, 9]], [[3, 3], [4, 4]]]} for label in "ABAB"]
INKML = '<ink xmlns="http://www.w3.org/2003/InkML"><trace>1 2, 3 4</trace><trace>5 6, 7 8</trace></ink>'


def picture(kind):
    file = io.BytesIO()
    PIL.Image.fromarray(SHADES.reshape(24, 36).repeat(2, 0)).save(file, kind)
    return file.getvalue()


def arrays():
    file = io.BytesIO()
    np.savez_compressed(file, x_train=SHADES, y_train=LABELS)
    return file.getvalue()


def table(separator=","):
    rows = np.column_stack([LABELS, SHADES.reshape(24, 36)]).tolist()
    return "\n".join(separator.join(map(str, row)) for row in rows).encode()


def idx():
    return bytes((0, 0, 8, 3)) + np.array(SHADES.shape, ">u4").tobytes() + SHADES.tobytes()


@pytest.fixture(scope="module")
def whole(tmp_path_factory):
    """Whole files of each kind, by their names."""
    folder = tmp_path_factory.mktemp("whole")
    with Library(folder / "library.sqlite3") as library:
        record(library, small_config(epochs=1), name="a")
        write(library, folder / "a.nnfs", **EVERYTHING, lessons="{}")
    weights = {"0.weight": np.ones((4, 36), "f4"), "0.bias": np.ones(4, "f4")}
    files = {f"a.{kind}": picture(kind) for kind in ("PNG", "JPEG", "GIF", "BMP", "TIFF", "WEBP", "PPM")}
    return files | {
        "a.npz": arrays(),
        "a.npy": arrays()[40:],
        "a.csv": table(),
        "a.tsv": table("\t"),
        "a.csv.gz": gzip.compress(table()),
        "train-images-idx3-ubyte": idx(),
        "train-images-idx3-ubyte.gz": gzip.compress(idx()),
        "a.json": json.dumps(STROKES).encode(),
        "a.jsonl": "\n".join(map(json.dumps, STROKES)).encode(),
        "a.json.gz": gzip.compress(json.dumps(STROKES).encode()),
        "a.inkml": INKML.encode(),
        "a.safetensors": safetensors.numpy.save(weights),
        "library.sqlite3": (folder / "library.sqlite3").read_bytes(),
        "a.nnfs": (folder / "a.nnfs").read_bytes(),
    }


@pytest.fixture(params=["de", "fr"])
def foreign(request, qapp):
    """Lets everything be said in another language than English."""
    speak(LANGUAGES[request.param])
    yield
    speak(ENGLISH)


def damages(content):
    """Yield what copying, fetching and other programs make of a file."""
    chance = random.Random(0)
    size = len(content)
    for part in (0.02, 0.3, 0.6, 0.9, 0.999):
        yield content[: int(size * part)]
    for _ in range(12):
        place = chance.randrange(size)
        yield content[:place] + chance.randbytes(min(chance.choice((1, 8, 200)), size - place)) + content[place:]
        yield content[:place] + bytes(40) + content[place + 40 :]
        yield content[:place] + b'x"' + content[place + 2 :]
        yield content[:place] + content[place + 7 :]


def open_it(path, folder):
    """Open a file as the window does, by what it is."""
    match kind_of(path):
        case FileKind.MODEL:
            read_network(path)
        case FileKind.PICTURE:
            read_drawings(path)
        case FileKind.DRAWINGS:
            read_drawings(path)
            read_dataset(path)
        case FileKind.BUNDLE:
            unpack(path, folder)
        case FileKind.LIBRARY:
            with Library(path) as library:
                library.runs.entries()
        case FileKind.DATASET:
            read_dataset(path)


def is_mixed(sentence):
    """Whether there are English words in it, apart from names of files."""
    return ENGLISH_WORDS.search(re.sub(r"\S*(/|-idx)\S*", "", sentence)) is not None


@pytest.mark.slow
def test_what_is_said_of_a_damaged_file_has_no_english_word_in_it(foreign, whole, tmp_path):
    said = {}
    for name, content in whole.items():
        for number, damaged in enumerate(damages(content)):
            folder = tmp_path / f"{name}-{number}"
            folder.mkdir()
            path = folder / name
            path.write_bytes(damaged)
            for read in (lambda path: open_it(path, path.parent / "unpacked"), read_dataset, read_network, read_drawings):
                try:
                    read(path)
                except ExplainedError as error:
                    said.setdefault(in_words(error).replace(str(folder), ""), name)
    assert len(said) > 60
    mixed = {sentence: name for sentence, name in said.items() if is_mixed(sentence)}
    assert mixed == {}


def test_what_the_system_says_is_said_in_the_windows_language(foreign, tmp_path):
    path = tmp_path / "x"
    for code in errno.errorcode:
        error = OSError(code, os.strerror(code))
        for sentence in (unreadable(path, error), unwritable(path, error)):
            assert not is_mixed(in_words(sentence))
            assert os.strerror(code) not in in_words(sentence)


def test_english_keeps_what_nobody_translated(tmp_path):
    assert str(unreadable(tmp_path, OSError(9999, "Quite another thing"))).endswith(
        "could not be read: Quite another thing."
    )
