"""A small data set in .npz and CSV files and in folders of pictures."""

import io
import zipfile

import numpy as np
import PIL.Image
import pytest

from nnfs_gui.data.dataset import DatasetError
from nnfs_gui.storage.datasets.reader import read_dataset

RNG = np.random.default_rng(0)
IMAGES = RNG.integers(0, 256, (24, 6, 6), dtype=np.uint8)
LABELS = np.arange(24, dtype=np.uint8) % 4
TEST_IMAGES, TEST_LABELS = IMAGES[::-1][:8].copy(), LABELS[::-1][:8].copy()


def refusal(path, *choices):
    """Read what cannot be read, and return what is said about it."""
    with pytest.raises(DatasetError) as caught:
        read_dataset(path, None, *choices)
    said = str(caught.value)
    assert said.endswith(".")
    assert "\n" not in said
    return said


def assert_holds_all(dataset, images=IMAGES, labels=LABELS):
    """The training and the test part together are these images with these labels."""
    parts = ((dataset.train_images, dataset.train_labels), (dataset.test_images, dataset.test_labels))
    found = [(image.tobytes(), label) for part in parts for image, label in zip(*part, strict=True)]
    assert sorted(found) == sorted((image.tobytes(), label) for image, label in zip(images, labels, strict=True))


KERAS = {"x_train": IMAGES, "y_train": LABELS, "x_test": TEST_IMAGES, "y_test": TEST_LABELS}


def write_npz(path, **changes):
    arrays = {name: array for name, array in (KERAS | changes).items() if array is not None}
    np.savez(path, **arrays)
    return path


def npz_bytes(**members):
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(f"{name}.npy", content)
    return file.getvalue()


def npy(shape, content=b"", dtype="|u1"):
    header = f"{{'descr': {dtype!r}, 'fortran_order': False, 'shape': {shape}, }}".encode().ljust(118 - 1) + b"\n"
    return b"\x93NUMPY\x01\x00" + len(header).to_bytes(2, "little") + header + content


def rows(images=IMAGES, labels=LABELS, separator=","):
    return [separator.join(map(str, [label, *image.ravel().tolist()])) for image, label in zip(images, labels, strict=True)]


HEADER = ",".join(["label", *(f"pixel{i}" for i in range(36))])
NUMBERED_HEADER = ",".join(["label", *map(str, range(36))])


def write_pictures(folder, images=IMAGES, labels=LABELS, names="0123", ending=".png"):
    for number, (image, label) in enumerate(zip(images, labels, strict=True)):
        path = folder / names[label] / f"{number:03}{ending}"
        path.parent.mkdir(parents=True, exist_ok=True)
        PIL.Image.fromarray(image).save(path)


DARK = IMAGES // 3  # black paper: black and white are not exchanged


def said(dataset):
    """Return what had to be assumed of a data set, in sentences."""
    return " ".join(map(str, dataset.assumptions))
