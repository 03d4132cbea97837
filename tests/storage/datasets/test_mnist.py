import gzip
import hashlib

import numpy as np
import pytest

from nnfs_gui.paths import resource
from nnfs_gui.storage.datasets.arrays.idx import load_dataset

# the four original files of LeCun, Cortes and Burges
SUMS = {
    "train-images-idx3-ubyte": "6bbc9ace898e44ae57da46a324031adb",
    "train-labels-idx1-ubyte": "a25bea736e30d166cdddb491f175f624",
    "t10k-images-idx3-ubyte": "2646ac647ad5339dbf082846283269ea",
    "t10k-labels-idx1-ubyte": "27ae3e4e09519cfbb04c329615203637",
}
every_file = pytest.mark.parametrize("name", SUMS)


@every_file
def test_shipped_file_is_the_original(name):
    content = gzip.decompress((resource("mnist") / f"{name}.gz").read_bytes())
    assert hashlib.md5(content, usedforsecurity=False).hexdigest() == SUMS[name]


@every_file
def test_shipped_file_carries_neither_timestamp_nor_name(name):
    header = (resource("mnist") / f"{name}.gz").read_bytes()[:10]
    assert header[:3] == b"\x1f\x8b\x08"
    assert header[3] == 0  # no flag, so no file name and no comment
    assert header[4:8] == bytes(4)  # the time it was made


@every_file
def test_readme_beside_the_files_states_their_sums(name):
    assert f"| {name} | {SUMS[name]} |" in (resource("mnist") / "README.md").read_text(encoding="utf-8")


def test_mnist_has_sixty_thousand_training_and_ten_thousand_test_images(mnist):
    assert mnist.train_images.shape == (60_000, 28, 28)
    assert mnist.train_labels.shape == (60_000,)
    assert mnist.test_images.shape == (10_000, 28, 28)
    assert mnist.test_labels.shape == (10_000,)
    assert repr(mnist) == "Dataset(MNIST, 60,000 training and 10,000 test images)"


def test_mnist_stays_in_bytes(mnist):
    arrays = (mnist.train_images, mnist.train_labels, mnist.test_images, mnist.test_labels)
    assert {array.dtype for array in arrays} == {np.dtype(np.uint8)}
    assert (mnist.train_images.min(), mnist.train_images.max()) == (0, 255)


def test_mnist_has_each_digit_as_often_as_it_is_known_to(mnist):
    train = [5923, 6742, 5958, 6131, 5842, 5421, 5918, 6265, 5851, 5949]
    test = [980, 1135, 1032, 1010, 982, 892, 958, 1028, 974, 1009]
    assert np.bincount(mnist.train_labels).tolist() == train
    assert np.bincount(mnist.test_labels).tolist() == test
    assert mnist.classes == 10


def test_dataset_is_named_after_its_folder_unless_told_otherwise(mnist):
    assert mnist.name == "MNIST"
    assert load_dataset(resource("mnist")).name == "mnist"
