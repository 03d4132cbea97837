"""The images that are inside a notebook: a sample of its data set, as text."""

import base64
import zlib
from dataclasses import replace

import numpy as np

from nnfs_gui.data.dataset import Dataset

TRAIN_IMAGES, TEST_IMAGES = 1000, 200
_MOST_BYTES = 2_000_000  # of images that are larger than MNIST's, fewer are inside


def sample_of(dataset: Dataset) -> Dataset:
    """Return what a notebook has of a data set: the first 1,000 training images, and 200 of all its test images.

    Of large images there are fewer, of 2 MB in all; points are all there, as they are made or listed. Where there are
    drawings among the training images, which stand at the end, these are taken from everywhere.
    """
    if dataset.shows_points:
        return dataset
    share = min(1.0, _MOST_BYTES / ((TRAIN_IMAGES + TEST_IMAGES) * dataset.inputs))
    train = _chosen(len(dataset.train_images), int(share * TRAIN_IMAGES), spread=dataset.drawn is not None)
    test = _chosen(len(dataset.test_images), int(share * TEST_IMAGES), spread=True)  # they may stand sorted by class
    drawn = dataset.drawn
    return replace(
        dataset,
        train_images=dataset.train_images[train],
        train_labels=dataset.train_labels[train],
        test_images=dataset.test_images[test],
        test_labels=dataset.test_labels[test],
        drawn=None if drawn is None else replace(drawn, numbers=drawn.numbers[train]),
    )


def packed(dataset: Dataset) -> str:
    """Return the images of a data set, and their labels, a byte for each pixel and label, compressed and in Base64.

    One after the other: training images, their labels, test images, their labels, and where there are drawings among the
    training images, a 1 for each of these and a 0 for each other.
    """
    arrays = [dataset.train_images, dataset.train_labels, dataset.test_images, dataset.test_labels]
    if dataset.drawn is not None:
        arrays.append((dataset.drawn.numbers >= 0).astype(np.uint8))
    return base64.b64encode(zlib.compress(b"".join(array.tobytes() for array in arrays), 9)).decode("ascii")


def unpacking(dataset: Dataset) -> list[str]:
    """Return the lines that make arrays of `DATA`, which is what `packed` returns of the same data set."""
    names, sizes = ["images", "labels", "test_images", "test_labels"], [dataset.train_images.size, len(dataset.train_labels)]
    sizes += [dataset.test_images.size, len(dataset.test_labels)]
    if dataset.drawn is not None:
        names, sizes = [*names, "drawn"], [*sizes, len(dataset.train_labels)]
    ends = np.cumsum(sizes[:-1]).tolist()
    shape = f"(-1, {dataset.side}, {dataset.side})"
    return [
        "data = np.frombuffer(zlib.decompress(base64.b64decode(DATA)), np.uint8)",
        f"{', '.join(names)} = np.split(data, {ends})",
        f"images, test_images = images.reshape{shape}, test_images.reshape{shape}",
        *(["drawn = drawn.astype(bool)  # which images are drawings"] if dataset.drawn is not None else []),
    ]


def _chosen(count: int, most: int, *, spread: bool) -> slice | np.ndarray[tuple[int], np.dtype[np.intp]]:
    """Return which of so many images are taken: the first ones, or as many from everywhere."""
    if count <= most or not spread:
        return slice(most)
    return np.linspace(0, count - 1, most).astype(np.intp)
