"""Data sets from .npz files: what is read, what is assumed, and what is refused."""

import numpy as np
import pytest
from dataset_sources import IMAGES, LABELS, TEST_IMAGES, TEST_LABELS, assert_holds_all, npy, npz_bytes, refusal, write_npz

from nnfs_gui.storage.datasets.reader import read_dataset


def test_an_npz_file_is_read_as_keras_wrote_it(tmp_path):
    dataset = read_dataset(write_npz(tmp_path / "four.npz"))
    assert (dataset.name, dataset.side, dataset.class_names, dataset.assumptions) == ("four.npz", 6, tuple("0123"), ())
    np.testing.assert_array_equal(dataset.train_images, IMAGES)
    np.testing.assert_array_equal(dataset.train_labels, LABELS)
    np.testing.assert_array_equal(dataset.test_images, TEST_IMAGES)
    np.testing.assert_array_equal(dataset.test_labels, TEST_LABELS)


SAME = {
    "flat": IMAGES.reshape(24, 36),
    "with a channel": IMAGES[..., None],
    "in three equal colours": np.stack([IMAGES] * 3, axis=-1),
    "fractions": IMAGES / 255,
    "fractions in colour": np.stack([IMAGES / 255] * 3, axis=-1).astype(np.float32),
    "large numbers": IMAGES.astype(np.int64),
    "whole numbers as float": IMAGES.astype(np.float32),
    "column by column": np.asfortranarray(IMAGES),
    "another byte order": IMAGES.astype(">i2"),
}


@pytest.mark.parametrize("images", SAME.values(), ids=SAME.keys())
def test_images_of_an_npz_file_may_come_in_other_shapes_and_numbers(tmp_path, images):
    path = write_npz(tmp_path / "x.npz", x_train=images, y_train=LABELS[:, None].astype(np.int64))
    np.testing.assert_array_equal(read_dataset(path).train_images, IMAGES)


def test_an_npz_file_without_a_test_part_and_with_names(tmp_path):
    names = np.array(["ant", "bee", "cat", "dog"])
    dataset = read_dataset(write_npz(tmp_path / "x.npz", x_test=None, y_test=None, class_names=names))
    assert dataset.class_names == ("ant", "bee", "cat", "dog")
    assert len(dataset.test_labels) == 4
    assert "one sixth" in str(dataset.assumptions[0])
    assert_holds_all(dataset)


def test_labels_of_an_npz_file_may_be_names(tmp_path):
    words = np.array(["dog", "ant"])
    dataset = read_dataset(write_npz(tmp_path / "x.npz", y_train=words[LABELS % 2], y_test=words[TEST_LABELS % 2]))
    assert dataset.class_names == ("ant", "dog")
    np.testing.assert_array_equal(dataset.train_labels, 1 - LABELS % 2)


BAD_NPZ = {
    "no training images": ({"x_train": None}, "no array x_train"),
    "fewer labels than images": ({"y_train": LABELS[:5]}, "x_train holds 24 images, but 5 labels"),
    "not square": ({"x_train": IMAGES[:, :5]}, "5 x 6 pixels; expected square"),
    "a single number and a table of labels": ({"x_train": np.float64(1), "y_train": np.eye(4)}, "shape ()"),
    "flat and not square": ({"x_train": IMAGES.reshape(24, 36)[:, :35]}, "shape (24, 35)"),
    "too large": ({"x_train": np.zeros((24, 65, 65), np.uint8)}, "at most 64 x 64"),
    "test images of another size": ({"x_test": TEST_IMAGES[:, :5, :5]}, "6 x 6 pixels, but"),
    "negative": ({"x_train": IMAGES - 1.0}, "values from -1 to 254"),
    "no number": ({"x_train": np.full((24, 6, 6), np.nan)}, "holds values that are no numbers; expected 0 to 255"),
    "complex": ({"x_train": IMAGES + 1j}, "the type complex128"),
    "objects": ({"x_train": np.array([[1], "a"], dtype=object)}, "the type object"),
    "labels that are fractions": ({"y_train": LABELS / 2}, "y_train, holds the label 0.5; expected whole numbers"),
    "one-hot labels": ({"y_train": np.eye(24, 4)}, "expected one class number or name for each image"),
    "a class without a name": ({"class_names": np.array(["a", " ", "c", "d"])}, "no name for class 1"),
    "a name of two lines": ({"class_names": np.array(["a", "b\nc", "d", "e"])}, "the class 'b\\nc', whose name holds"),
    "labels without a name": ({"y_train": np.array(["", "a"])[LABELS % 2]}, "no name for class 0"),
    "a table of labels": ({"y_train": np.eye(24, 4, dtype=int)}, "expected one class number or name for each image"),
    "a negative label": ({"y_train": LABELS.astype(int) - 1}, "label -1"),
    "label 99": ({"y_train": LABELS * 33}, "label 66"),
    "one class": ({"y_train": LABELS * 0, "y_test": TEST_LABELS * 0}, "has 1 class; expected 2 to 62"),
    "63 names": (
        {"y_train": np.array([f"n{i}" for i in range(63)])[np.arange(63)], "x_train": np.zeros((63, 6, 6), np.uint8)}
        | {"y_test": np.array(["n0"]), "x_test": TEST_IMAGES[:1]},
        "63 classes; at most 62",
    ),
    "no images": ({"x_train": IMAGES[:0], "y_train": LABELS[:0]}, "holds no images"),
    "one image and no test part": (
        {"x_train": IMAGES[:1], "y_train": LABELS[:1], "x_test": None, "y_test": None}
        | {"class_names": np.array(["one", "two"])},
        "single image",
    ),
}


@pytest.mark.parametrize(("changes", "said"), BAD_NPZ.values(), ids=BAD_NPZ.keys())
def test_an_npz_file_that_cannot_be_used_is_refused_in_one_sentence(tmp_path, changes, said):
    path = tmp_path / "x.npz"
    write_npz(path, **changes)
    assert said in refusal(path)
    assert str(path) in refusal(path)


HOSTILE_NPZ = {
    "a terabyte announced": npz_bytes(x_train=npy((10**6, 10**3, 10**3)), y_train=npy((10**6,))),
    "a negative shape": npz_bytes(x_train=npy((-1, -6, 6), bytes(36)), y_train=npy((1,), b"\0")),
    "endless without pixels": npz_bytes(x_train=npy((10**18, 0, 0)), y_train=npy((10**18,))),
    "cut off": npz_bytes(x_train=npy((2, 6, 6), bytes(71)), y_train=npy((2,), b"\0\1")),
    "more than announced": npz_bytes(x_train=npy((2, 6, 6), bytes(73)), y_train=npy((2,), b"\0\1")),
    "no arrays": npz_bytes(x_train=b"cos\nsystem\n(S'true'\ntR.", y_train=b""),
    "texts of no length": npz_bytes(x_train=npy((2, 6, 6), bytes(72)), y_train=npy((2,), b"", "<U0")),
    "no archive": b"PK\x03\x04 but no more",
    "empty": b"",
}


@pytest.mark.parametrize("content", HOSTILE_NPZ.values(), ids=HOSTILE_NPZ.keys())
def test_a_hostile_npz_file_is_refused_by_name(tmp_path, content):
    path = tmp_path / "x.npz"
    path.write_bytes(content)
    assert str(path) in refusal(path)
