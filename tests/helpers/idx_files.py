"""Small data sets in the files that MNIST comes in, written without the program's help."""

import gzip

import numpy as np

NAMES = ("train-images-idx3-ubyte", "train-labels-idx1-ubyte", "t10k-images-idx3-ubyte", "t10k-labels-idx1-ubyte")
TRAIN_IMAGES, TRAIN_LABELS, TEST_IMAGES, TEST_LABELS = NAMES


def words(*numbers):
    """Big-endian 32-bit numbers, as IDX headers hold them."""
    return b"".join(number.to_bytes(4, "big") for number in numbers)


def images_file(images):
    return words(2051, *images.shape) + images.tobytes()


def labels_file(labels):
    return words(2049, len(labels)) + labels.tobytes()


def small_dataset(train=5, test=3):
    """Return the bytes of each of the four files, by name, and the arrays that stand in them, in the same order."""
    rng = np.random.default_rng(0)
    arrays = []
    for count in (train, test):
        arrays.append(rng.integers(0, 256, (count, 28, 28), dtype=np.uint8))
        arrays.append(np.arange(count, dtype=np.uint8) % 10)
    writers = (images_file, labels_file, images_file, labels_file)
    return {name: write(array) for name, write, array in zip(NAMES, writers, arrays, strict=True)}, arrays


def write_folder(folder, files, *, zipped=False):
    """Write {name: bytes} into a folder, each as it is or gzipped."""
    for name, content in files.items():
        if zipped:
            (folder / f"{name}.gz").write_bytes(gzip.compress(content))
        else:
            (folder / name).write_bytes(content)
