"""How many images and pen drawings a second are varied, on one core.

    python tests/benchmarks/augmentation_speed.py [--rounds 9]

Each round changes 12,800 images of MNIST in batches of 128 with all kinds of changes at once, and measures Python's own
copy of them to float beside it, as the price of not changing them. Then as
many drawings of two strokes are varied and drawn.
"""

import argparse
import os
import statistics
from time import perf_counter

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # as in nnfs_gui/__main__.py; NumPy looks at it once

import numpy as np

from nnfs_gui.data.augmentation import Augmentation, Augmenter
from nnfs_gui.data.stroke_augmentation import draw_varied
from nnfs_gui.ink.segments import as_segments
from nnfs_gui.paths import resource
from nnfs_gui.storage.datasets.arrays.idx import load_dataset

_IMAGES, _BATCH = 12_800, 128


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=9)
    rounds = parser.parse_args().rounds
    images = load_dataset(resource("mnist")).train_images[:_IMAGES].reshape(_IMAGES, -1)
    augmenter, strengths, rng = Augmenter(28), Augmentation(), np.random.default_rng(0)
    inputs = np.empty((_BATCH, images.shape[1]), np.float32)
    turn = np.linspace(0, 5, 40)
    strokes = [np.stack([np.cos(turn), 1.5 * np.sin(turn)], axis=1), np.array([[-0.5, 1.0], [0.8, 0.2]])]
    segments = np.repeat(as_segments(strokes)[None], _BATCH, axis=0)
    changed, copied, drawn = [], [], []
    for _ in range(rounds):
        start = perf_counter()
        for first in range(0, _IMAGES, _BATCH):
            augmenter.distort(images[first : first + _BATCH], strengths, rng, inputs)
        middle = perf_counter()
        for first in range(0, _IMAGES, _BATCH):
            np.copyto(inputs, images[first : first + _BATCH])
            inputs /= 255
        changed.append(_IMAGES / (middle - start))
        end = perf_counter()
        for _ in range(0, _IMAGES, _BATCH):
            draw_varied(segments, strengths, rng, inputs)
        drawn.append(_IMAGES / (perf_counter() - end))
        copied.append(_IMAGES / (end - middle))
    for name, rates in (("changed", changed), ("only copied", copied), ("drawn", drawn)):
        print(f"{name:12} {statistics.median(rates):12,.0f} images/s   ({min(rates):,.0f} to {max(rates):,.0f})")


if __name__ == "__main__":
    main()
