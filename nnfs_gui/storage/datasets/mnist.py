"""The data set that comes with the program."""

from nnfs_gui.data.dataset import Dataset
from nnfs_gui.paths import resource
from nnfs_gui.storage.datasets.arrays.idx import load_dataset


def load_mnist() -> Dataset:
    """Return MNIST: 60,000 images to train on and 10,000 to test with.

    Raises MissingFileError where the program was installed without it, and DatasetError where it cannot be read.
    """
    return load_dataset(resource("mnist"), "MNIST")
