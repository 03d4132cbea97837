"""How the time of a step grows with the network's width and depth and with the batch, and an epoch's with the images.

Through `Trainer`, on one BLAS thread as in the program. The slope is that of a straight line through log(time) over
log(size), by least squares: 1 means in proportion, less that something is paid for only once.
"""

import os

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # NumPy looks at it when it is first imported

import argparse
import json
import statistics
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from nnfs_gui.data.dataset import Dataset
from nnfs_gui.paths import resource
from nnfs_gui.storage.datasets.arrays.idx import load_dataset
from nnfs_gui.training.config import HiddenLayer, NetworkConfig, TrainingConfig
from nnfs_gui.training.events import EpochResult
from nnfs_gui.training.trainer import Trainer

EPOCHS = 5  # of each size, of which the median counts; one more goes before them, in which arrays are made


@dataclass(frozen=True, slots=True)
class Series:
    """Runs that differ in one size."""

    what: str
    sizes: tuple[int, ...]
    config: Callable[[int], TrainingConfig]
    of_a_step: bool = True  # or of an epoch


def _config(hidden: tuple[int, ...] = (128,), batch_size: int = 64, images: int = 3_200) -> TrainingConfig:
    network = NetworkConfig(tuple(HiddenLayer(size) for size in hidden))
    return TrainingConfig(network, epochs=EPOCHS + 1, batch_size=batch_size, train_size=images, validation_share=0.0)


SERIES = (
    Series("step of 784-n-10, batch 64", (32, 64, 128, 256, 512, 1024), lambda n: _config((n,))),
    Series("step of 784, n times 256, 10, batch 64", (1, 2, 4, 8), lambda n: _config((256,) * n)),
    Series(
        "step of 784-128-10, batch n",
        (1, 4, 16, 64, 256, 1024),
        lambda n: _config(batch_size=n, images=20 * max(n, 64)),
    ),
    Series(
        "epoch of n images, 784-128-10, batch 64",
        (1_000, 4_000, 16_000, 60_000),
        lambda n: _config(images=n),
        of_a_step=False,
    ),
)


def milliseconds(series: Series, size: int, dataset: Dataset) -> float:
    """Return the median time of a step, or of an epoch."""
    config = series.config(size)
    events = Trainer(config, dataset).run()
    seconds = [event.metrics.seconds for event in events if isinstance(event, EpochResult)][1:]
    steps = config.train_size / config.batch_size if series.of_a_step else 1  # all batches are whole
    return 1000 * statistics.median(seconds) / steps


def slope(sizes: tuple[int, ...], times: list[float]) -> float:
    """Return the slope of the line through the logarithms that has the least squares."""
    return float(np.polyfit(np.log(sizes), np.log(times), 1)[0])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--json", type=Path, help="write the figures to this file")
    arguments = parser.parse_args()
    dataset = load_dataset(resource("mnist"), "MNIST")
    results = {}
    for series in SERIES:
        times = [milliseconds(series, size, dataset) for size in series.sizes]
        whole, end = slope(series.sizes, times), slope(series.sizes[-3:], times[-3:])
        print(f"{series.what}: slope {whole:.2f}, of the three largest {end:.2f}")
        print("  n   " + "".join(f"{size:>10,}" for size in series.sizes))
        print("  ms  " + "".join(f"{time:>10.3f}" for time in times), flush=True)
        by_size = dict(zip(series.sizes, times, strict=True))
        results[series.what] = {"milliseconds": by_size, "slope": whole, "slope_of_the_three_largest": end}
    if arguments.json:
        arguments.json.write_text(json.dumps(results, indent=2), encoding="utf-8")


if __name__ == "__main__":
    main()
