"""How long a photographed page with twelve digits takes, from its shades to twelve answers. At most 300 ms are wanted.

    python tests/benchmarks/page_of_digits.py [--repetitions 21]

The page is made here: test digits of MNIST in three lines on ruled paper, in uneven light, with grain, 1,500 x 2,048 pixels.
"""

import os

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # as the program sets it

import argparse
import statistics
from time import perf_counter

import numpy as np

from nnfs_gui.ink.ink_detection import find_ink
from nnfs_gui.ink.picture import frame_ink
from nnfs_gui.ink.separation import split_ink
from nnfs_gui.paths import BUNDLED_MODEL, resource
from nnfs_gui.storage.datasets.arrays.idx import load_dataset
from nnfs_gui.storage.network_reader import read_network

HEIGHT, WIDTH = 1_500, 2_048
ENLARGED = 12  # so many pixels wide is one of MNIST's


def page(images):
    """Return the shades of a photograph of twelve digits, shape (1500, 2048)."""
    ink = np.zeros((HEIGHT, WIDTH))
    for i, image in enumerate(images):
        row, column = divmod(i, 4)
        top, left = 60 + 480 * row, 60 + 500 * column
        ink[top : top + 28 * ENLARGED, left : left + 28 * ENLARGED] = np.kron(image / 255, np.ones((ENLARGED, ENLARGED)))
    for line in (90, 91, 92):
        ink[line::120] = np.maximum(ink[line::120], 0.4)
    light = np.linspace(1, 0.65, WIDTH)[None, :] * np.linspace(0.9, 1, HEIGHT)[:, None]
    grain = np.random.default_rng(0).normal(0, 4, ink.shape)
    return np.clip(light * (230 - 180 * ink) + grain, 0, 255)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--repetitions", type=int, default=21)
    repetitions = parser.parse_args().repetitions
    dataset, network = load_dataset(resource("mnist"), "MNIST"), read_network(resource(BUNDLED_MODEL)).network
    shades, labels = page(dataset.test_images[:12]), dataset.test_labels[:12]
    times = []
    for _ in range(repetitions):
        start = perf_counter()
        digits = np.stack([frame_ink(digit) for digit in split_ink(find_ink(shades))])
        answers = network.predict_proba(digits.reshape(len(digits), -1) / 255).argmax(axis=1)
        times.append(perf_counter() - start)
    right = "all right" if np.array_equal(answers, labels) else f"read {answers.tolist()}, not {labels.tolist()}"
    median, longest = (1000 * seconds for seconds in (statistics.median(times), max(times)))
    print(f"{len(answers)} digits, {right}. Median {median:.0f} ms, longest {longest:.0f} ms.")


if __name__ == "__main__":
    main()
