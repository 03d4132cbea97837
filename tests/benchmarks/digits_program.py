"""This program against neural-network-digits (PyPI), a program of the same kind: how fast both learn, and what they read.

    python tests/benchmarks/digits_program.py [DRAWINGS.json.gz] [--epochs 10] [--seeds 3] [--json FILE]

Both train the other program's own network, 784-64-32-10 with ReLU, by its own settings (SGD, rate 0.05 with a cosine,
momentum 0.9, L2 0.0001, batches of 32) on all of MNIST but a tenth that validates, on one thread, in turns: once with the
images as they are, and once turned by up to 12 degrees and shifted by up to 2 pixels, as it does by default. Each then reads
the test images, and DRAWINGS, pen strokes with labels, framed in its own way: there each is drawn 200 pixels high with its
brush of 20.
"""

import os

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

import argparse
import collections
import itertools
import json
import statistics
import time
from collections.abc import Sequence
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

import numpy as np
import numpy.typing as npt
from nn_digits.neural_net.data import normalize, prepare_drawing
from nn_digits.neural_net.training import Trainer as TheirTrainer
from PIL import Image, ImageDraw

from nnfs_gui.data.augmentation import Augmentation
from nnfs_gui.data.dataset import Dataset, as_inputs
from nnfs_gui.data.drawings import draw_all
from nnfs_gui.paths import resource
from nnfs_gui.storage.datasets.arrays.idx import load_dataset
from nnfs_gui.storage.drawing_file import read_pen_drawings
from nnfs_gui.storage.network_reader import read_network
from nnfs_gui.training.config import HiddenLayer, NetworkConfig, OptimizerConfig, OptimizerKind, Schedule, TrainingConfig
from nnfs_gui.training.trainer import Trainer

HIDDEN, RATE, MOMENTUM, L2, BATCH = (64, 32), 0.05, 0.9, 1e-4, 32
TURN, SHIFT = 12, 2
BOARD, BRUSH, HEIGHT = 280, 20, 200  # pixels

Images = npt.NDArray[np.uint8]
Strokes = Sequence[npt.NDArray[np.float64]]
Drawings = tuple[Images, npt.NDArray[np.intp]]


class Ours:
    name = "nnfs_gui"

    def __init__(self, dataset: Dataset, epochs: int, seed: int, *, varied: bool) -> None:
        config = TrainingConfig(
            NetworkConfig(tuple(map(HiddenLayer, HIDDEN))),
            optimizer=OptimizerConfig(OptimizerKind.SGD, RATE, schedule=Schedule.COSINE, momentum=MOMENTUM, weight_decay=L2),
            epochs=epochs,
            batch_size=BATCH,
            augmentation=Augmentation(TURN, 0, 0, SHIFT, 0, 0) if varied else None,
            seed=seed,
            threads=1,
        )
        self.trainer = Trainer(config, dataset)

    def train(self) -> None:
        for _ in self.trainer.run():
            pass

    def read(self, images: Images) -> npt.NDArray[np.intp]:
        return self.trainer.network.predict(as_inputs(images))

    @staticmethod
    def frame(strokes: Sequence[Strokes]) -> Images:
        return draw_all(strokes)


class Theirs:
    name = "neural-network-digits"

    def __init__(self, dataset: Dataset, epochs: int, seed: int, *, varied: bool) -> None:
        self.trainer = TheirTrainer(
            HIDDEN, seed=seed, photos_and_digits=(dataset.train_images, dataset.train_labels.astype(np.int64))
        )
        self.epochs = epochs
        self.changes = {"rotation": TURN, "shift": SHIFT} if varied else {"rotation": 0, "shift": 0}

    def train(self) -> None:
        for epoch in range(self.epochs):
            rate = RATE * (1 + np.cos(np.pi * epoch / self.epochs)) / 2  # as its command `train` does
            self.trainer.run_epoch(rate, batch=BATCH, momentum=MOMENTUM, l2=L2, **self.changes)

    def read(self, images: Images) -> npt.NDArray[np.intp]:
        return self.trainer.net.predict(normalize(images)).argmax(axis=1)

    @staticmethod
    def frame(strokes: Sequence[Strokes]) -> Images:
        return np.stack([Theirs.frame_one(each) for each in strokes])

    @staticmethod
    def frame_one(strokes: Strokes) -> Images:
        """Draw as its drawing board does, and have it framed."""
        points = np.concatenate(strokes)
        low, size = points.min(axis=0), max(np.ptp(points, axis=0).max(), 1e-9)
        board = Image.new("L", (BOARD, BOARD))
        pen, reach = ImageDraw.Draw(board), BRUSH / 2
        for stroke in strokes:
            placed = (BOARD - HEIGHT) / 2 + (stroke - low) / size * HEIGHT
            for (x0, y0), (x, y) in zip([placed[0], *placed], placed, strict=False):
                pen.line([x0, y0, x, y], fill=255, width=BRUSH)
                pen.ellipse([x - reach, y - reach, x + reach, y + reach], fill=255)
        framed = prepare_drawing(board)
        return np.zeros((28, 28), np.uint8) if framed is None else framed


def percent(answers: npt.NDArray[np.intp], labels: npt.NDArray[np.integer]) -> float:
    return 100 * float(np.mean(answers == labels))


def measure(dataset: Dataset, drawings: dict[str, Drawings], epochs: int, seeds: int) -> list[dict[str, object]]:
    """Train in turns with each seed: the median of the speeds, the means of what is read right."""
    images = round(0.9 * len(dataset.train_labels)) * epochs
    results: list[dict[str, object]] = []
    for varied in (False, True):
        speeds, tests, drawn = (collections.defaultdict(list) for _ in range(3))
        for seed, one in itertools.product(range(seeds), (Ours, Theirs)):
            run = one(dataset, epochs, seed, varied=varied)
            start = time.perf_counter()
            run.train()
            speeds[one.name].append(images / (time.perf_counter() - start))
            tests[one.name].append(percent(run.read(dataset.test_images), dataset.test_labels))
            if drawings:
                drawn[one.name].append(percent(run.read(drawings[one.name][0]), drawings[one.name][1]))
        for name in speeds:
            result: dict[str, object] = {"program": name, "images": "turned and shifted" if varied else "as they are"}
            result |= {"images a second": round(statistics.median(speeds[name])), "test images": np.mean(tests[name])}
            result |= {"drawings": np.mean(drawn[name])} if drawings else {}
            print(json.dumps(result), flush=True)
            results.append(result)
    return results


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("drawings", type=Path, nargs="?")
    parser.add_argument("--epochs", type=int, default=10)
    parser.add_argument("--seeds", type=int, default=3)
    parser.add_argument("--json", type=Path)
    options = parser.parse_args()
    try:
        print(f"neural-network-digits {version('neural-network-digits')}")
    except PackageNotFoundError:
        print("neural-network-digits, of a version that is not installed but lies on the path")
    drawings: dict[str, Drawings] = {}
    dataset = load_dataset(resource("mnist"), "MNIST")
    if options.drawings:
        read = read_pen_drawings(options.drawings)
        labels = np.array([int(str(drawing.label)) for drawing in read])
        drawings = {one.name: (one.frame([drawing.strokes for drawing in read]), labels) for one in (Ours, Theirs)}
        built_in = read_network(resource("models/mnist.safetensors")).network
        print("built-in network, drawings:", percent(built_in.predict(as_inputs(drawings[Ours.name][0])), labels))
    results = measure(dataset, drawings, options.epochs, options.seeds)
    if options.json:
        options.json.write_text(json.dumps(results, indent=1), encoding="utf-8")


if __name__ == "__main__":
    main()
