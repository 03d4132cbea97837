"""How good the learning rate is that a range test proposes, against a grid of rates: by validation images alone.

For each preset, runs of three seeds are trained with each rate of a grid and with the proposed one, and all are measured on
5,000 of MNIST's training images that nothing learnt from; the test images are not touched.
"""

import argparse
import dataclasses
import json
import os
import sys
from pathlib import Path
from time import perf_counter

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

import numpy as np

from nnfs_gui.data.dataset import Dataset
from nnfs_gui.paths import resource
from nnfs_gui.settings import replaced
from nnfs_gui.storage.datasets.arrays.idx import load_dataset
from nnfs_gui.training.config import OptimizerKind, TrainingConfig
from nnfs_gui.training.evaluation import evaluate
from nnfs_gui.training.events import TrainingDivergedError
from nnfs_gui.training.presets import PRESETS, Preset
from nnfs_gui.training.range_test import FoundRate, range_test_steps
from nnfs_gui.training.trainer import Trainer

HELD_OUT = 5000
SEEDS, RATES = 3, 12
QUICK = PRESETS[Preset.QUICK_START]
# by name: the settings, the ends of the grid, and how many points of accuracy below its best still count as as good
CASES: dict[str, tuple[TrainingConfig, tuple[float, float], float]] = {
    "quick-start": (QUICK, (1e-4, 0.1), 0.3),
    "sgd": (replaced(QUICK, {"optimizer.kind": OptimizerKind.SGD}), (1e-3, 10.0), 0.3),
    "notebook": (PRESETS[Preset.NOTEBOOK], (1e-3, 10.0), 1.0),
    "robust": (PRESETS[Preset.ROBUST], (3e-5, 0.03), 0.3),
}


def held_out(dataset: Dataset) -> Dataset:
    """Return a data set whose test images are the last training images, which are no longer trained on."""
    images, labels = dataset.train_images, dataset.train_labels
    return dataclasses.replace(
        dataset,
        train_images=images[:-HELD_OUT],
        train_labels=labels[:-HELD_OUT],
        test_images=images[-HELD_OUT:],
        test_labels=labels[-HELD_OUT:],
    )


def accuracy(config: TrainingConfig, dataset: Dataset) -> float:
    """Train, and return the share of the held-out images that is read right; of a run that diverges, that of guessing."""
    trainer = Trainer(config, dataset)
    try:
        for _ in trainer.run():
            pass
    except TrainingDivergedError:
        return 1 / dataset.classes
    return evaluate(trainer.network, dataset.test_images, dataset.test_labels).accuracy


def mean_accuracy(config: TrainingConfig, rate: float, dataset: Dataset) -> float:
    """Return the mean over the seeds, the config's own and those after it."""
    seeds = range(config.seed, config.seed + SEEDS)
    changes = [{"optimizer.learning_rate": rate, "seed": seed, "validation_share": 0.0} for seed in seeds]
    return float(np.mean([accuracy(replaced(config, change), dataset) for change in changes]))


def measure(name: str, options: argparse.Namespace, dataset: Dataset) -> dict[str, object]:
    """Return what a case comes to, and print it."""
    config, ends, most = CASES[name]
    if name == "robust":
        config = replaced(config, {"epochs": options.robust_epochs, "train_size": options.robust_images})
    start = perf_counter()
    *_, test = range_test_steps(replaced(config, {"validation_share": 0.0}), dataset)
    seconds, found = perf_counter() - start, test.result
    assert isinstance(found, FoundRate), f"{name}: {test.problem}"
    grid = {float(rate): mean_accuracy(config, float(rate), dataset) for rate in np.geomspace(*ends, RATES)}
    best = max(grid, key=lambda rate: grid[rate])
    reached = mean_accuracy(config, found.proposed, dataset)
    missing = 100 * (grid[best] - reached)
    print(
        f"{name:12} proposes {found.proposed:<7g} in {seconds:4.1f} s: {reached:.2%};  best of the grid {best:<8.3g}"
        f"{grid[best]:.2%};  short of it {missing:+.2f} points, may be {most}: {'holds' if missing <= most else 'MISSES'}",
        flush=True,
    )
    result = {"proposed": found.proposed, "steepest": found.steepest, "largest": found.largest, "seconds": seconds}
    return result | {"reached": reached, "grid": grid, "short": missing, "holds": missing <= most}


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--only", choices=CASES, action="append", help="only this case; may be given several times")
    parser.add_argument("--robust-epochs", type=int, default=4, help="of Robust, whose 30 take hours (default 4)")
    parser.add_argument("--robust-images", type=int, default=12_000, help="that Robust learns from (default 12,000)")
    parser.add_argument("--json", type=Path, help="write the figures into this file")
    options = parser.parse_args()
    dataset = held_out(load_dataset(resource("mnist"), "MNIST"))
    results = {name: measure(name, options, dataset) for name in options.only or CASES}
    if options.json:
        options.json.write_text(json.dumps(results, indent=1))
    return 0 if all(result["holds"] for result in results.values()) else 1


if __name__ == "__main__":
    sys.exit(main())
