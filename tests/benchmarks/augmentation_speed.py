"""How many images a second are changed, on one core.

    python tests/benchmarks/augmentation_speed.py [--rounds 9]

Each round changes 12,800 images of MNIST in batches of 128 with all kinds of changes at once, and measures Python's own
copy of them to float beside it, as the price of not changing them.
"""

import argparse
import os
import statistics
from time import perf_counter

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # as in nnfs_gui/__main__.py; NumPy looks at it once

import numpy as np

from nnfs_gui.data.augmentation import Augmentation, Augmenter
from nnfs_gui.paths import resource
from nnfs_gui.storage.datasets.idx import load_dataset

_IMAGES, _BATCH = 12_800, 128


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=9)
    rounds = parser.parse_args().rounds
    images = load_dataset(resource("mnist")).train_images[:_IMAGES].reshape(_IMAGES, -1)
    augmenter, strengths, rng = Augmenter(28), Augmentation(), np.random.default_rng(0)
    inputs = np.empty((_BATCH, images.shape[1]), np.float32)
    changed, copied = [], []
    for _ in range(rounds):
        start = perf_counter()
        for first in range(0, _IMAGES, _BATCH):
            augmenter.distort(images[first : first + _BATCH], strengths, rng, inputs)
        middle = perf_counter()
        for first in range(0, _IMAGES, _BATCH):
            np.copyto(inputs, images[first : first + _BATCH])
            inputs /= 255
        changed.append(_IMAGES / (middle - start))
        copied.append(_IMAGES / (perf_counter() - middle))
    for name, rates in (("changed", changed), ("only copied", copied)):
        print(f"{name:12} {statistics.median(rates):12,.0f} images/s   ({min(rates):,.0f} to {max(rates):,.0f})")


if __name__ == "__main__":
    main()
