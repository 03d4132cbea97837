"""Whatever arrays, names and pictures lie in a folder, they are a data set or are refused in one sentence."""

import io
import tempfile
import warnings
from pathlib import Path

import numpy as np
import PIL.Image
from hypothesis import given
from hypothesis import strategies as st
from idx_files import words

from nnfs_gui.data.dataset import DatasetError
from nnfs_gui.storage.datasets.reader import dataset_steps
from nnfs_gui.storage.datasets.reading import Choices, Ink

CHOICES = st.builds(Choices, turned=st.sampled_from([None, True, False]), ink=st.sampled_from([None, *Ink]))


def read_or_refuse(path, choices):
    """Read what lies there; any error but a DatasetError comes through, and every warning."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            dataset = next(filter(None, dataset_steps(path, None, choices))).dataset
    except DatasetError:
        return
    assert 2 <= dataset.classes <= 62
    for images, labels in ((dataset.train_images, dataset.train_labels), (dataset.test_images, dataset.test_labels)):
        assert images.shape == (len(labels), dataset.side, dataset.side)
        assert images.dtype == labels.dtype == np.uint8
        assert len(labels) > 0
        assert labels.max() < dataset.classes
    assert all(map(str, dataset.assumptions))


SHAPES = [
    (12, 6, 6),
    (12, 36),
    (36, 12),
    (12, 1, 6, 6),
    (12, 6, 6, 3),
    (12, 3, 6, 6),
    (12, 6, 6, 4),
    (12,),
    (12, 1),
    (12, 8),
]
SHAPES += [(12, 10), (), (0,), (0, 6, 6), (12, 0, 0), (1, 1), (2, 2, 2, 2, 2)]
TYPES = ["u1", "i1", "<u2", ">i4", "<u8", "<f2", "<f4", ">f8", "?", "<U3", "S4", "<c8", "O", "<M8[s]"]
NAMES = [
    "x_train",
    "y_train",
    "X_test",
    "testY",
    "val_images",
    "val_labels",
    "x",
    "y",
    "data",
    "target",
    "arr_0",
    "class_names",
]


@st.composite
def arrays(draw):
    shape, dtype = draw(st.sampled_from(SHAPES)), draw(st.sampled_from(TYPES))
    values = np.random.default_rng(draw(st.integers(0, 9))).random(shape)
    values = values * draw(st.sampled_from([1, 2, 10, 255, 300, 1e6, np.nan])) - draw(st.sampled_from([0, 0, 0.5, 1, 128]))
    if draw(st.booleans()):
        values = np.floor(values)
    with warnings.catch_warnings(), np.errstate(all="ignore"):
        warnings.simplefilter("ignore")
        return np.array(values.astype(dtype), order=draw(st.sampled_from("CF")))


GOOD = {"x_train": np.zeros((12, 6, 6), np.uint8), "y_train": np.arange(12) % 3}


@given(found=st.dictionaries(st.sampled_from(NAMES), arrays(), max_size=5), based=st.booleans(), choices=CHOICES)
def test_any_arrays_under_any_names_in_one_file(found, based, choices):
    with tempfile.TemporaryDirectory() as folder:
        np.savez(Path(folder) / "x.npz", **((GOOD if based else {}) | found))
        read_or_refuse(Path(folder) / "x.npz", choices)


@given(found=st.dictionaries(st.sampled_from([*NAMES, "test/x", "train/y"]), arrays(), max_size=5), choices=CHOICES)
def test_any_arrays_under_any_names_in_a_folder(found, choices):
    with tempfile.TemporaryDirectory() as folder:
        for name, array in found.items():
            path = Path(folder) / f"{name}.npy"
            path.parent.mkdir(exist_ok=True)
            np.save(path, array)
        read_or_refuse(Path(folder), choices)


IDX_PARTS = ["train-images", "train-labels", "t10k-images", "test-labels", "val-images", "emnist-digits-train-images"]


@given(
    found=st.dictionaries(st.sampled_from(IDX_PARTS), arrays(), max_size=5),
    code=st.sampled_from([8, 9, 10, 11, 12, 13, 14]),
    choices=CHOICES,
)
def test_any_arrays_in_idx_files(found, code, choices):
    with tempfile.TemporaryDirectory() as folder:
        for name, array in found.items():
            content = b"" if array.dtype.hasobject else array.tobytes()
            header = bytes([0, 0, code, array.ndim]) + words(*array.shape)
            (Path(folder) / f"{name}-idx3-ubyte").write_bytes(header + content)
        read_or_refuse(Path(folder), choices)


def png(number):
    file = io.BytesIO()
    PIL.Image.fromarray(np.full((3 + number % 3, 4), 60 * (number % 5), np.uint8)).save(file, "PNG")
    return file.getvalue()


FOLDERS = ["", "0/", "1/", "a/b/", "train/0/", "train/1/", "test/1/", "valid/0/", "trainingSet/", "__MACOSX/"]
PLACES = st.builds(
    "{}{}".format, st.sampled_from(FOLDERS), st.sampled_from(["1_2.png", "2_1.png", "x.PNG", "7.jpg", "é.gif"])
)
TABLE = st.text(st.sampled_from("0123_x.pngfilelabel,;\t\n\"'"), max_size=80)


@given(
    places=st.lists(PLACES, max_size=12, unique=True),
    table=TABLE,
    bad=st.sets(st.integers(0, 11), max_size=3),
    choices=CHOICES,
)
def test_any_tree_of_pictures(places, table, bad, choices):
    with tempfile.TemporaryDirectory() as folder:
        for number, place in enumerate(places):
            path = Path(folder) / place
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(b"<html>" if number in bad else png(number))
        (Path(folder) / "labels.csv").write_text(table, "utf-8")
        read_or_refuse(Path(folder), choices)
