"""What it costs the training to be recorded in the library.

    python tests/benchmarks/recording_cost.py [--rounds 11] [--json FILE]

The preset `Quick start` is trained with and without recording, in turns. Opening and closing the library count as
well; the checksum, which a data set needs once, is told beside them. The median of the rounds' differences is printed.
"""

import argparse
import json
import os
import statistics
import tempfile
from collections.abc import Iterator
from pathlib import Path
from time import perf_counter

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

from nnfs_gui.data.dataset import Dataset
from nnfs_gui.paths import resource
from nnfs_gui.storage.datasets.arrays.idx import load_dataset
from nnfs_gui.storage.library.library import Library
from nnfs_gui.storage.library.recorded_run import recorded_run
from nnfs_gui.training.config import TrainingConfig
from nnfs_gui.training.events import BestRestored, EpochResult, Progress
from nnfs_gui.training.presets import PRESETS, Preset
from nnfs_gui.training.trainer import Trainer


def train(dataset: Dataset) -> float:
    """Train without recording, and return the seconds."""
    trainer = Trainer(PRESETS[Preset.QUICK_START], dataset)
    start = perf_counter()
    for _ in trainer.run():
        pass
    return perf_counter() - start


def train_recorded(dataset: Dataset, path: Path) -> tuple[float, dict[str, float]]:
    """Train and record; return the seconds, and those of each part of the recording."""
    trainer = TimedTrainer(PRESETS[Preset.QUICK_START], dataset)
    start = perf_counter()
    with Library(path) as library:
        opened = perf_counter()
        events = recorded_run(trainer, library)
        next(events)
        begun = perf_counter()
        *_, end = events
    closed = perf_counter()
    assert not end.problem, end.problem
    parts = {"open": opened - start, "begin": begun - opened, "epoch": statistics.median(trainer.away)}
    return closed - start, parts | {"end": closed - trainer.left}


class TimedTrainer(Trainer):
    """Notices how long it is away from its work after each epoch, and when it is left for good."""

    def __init__(self, config: TrainingConfig, dataset: Dataset) -> None:
        super().__init__(config, dataset)
        self.away: list[float] = []
        self.left = 0.0

    def run(self) -> Iterator[Progress | EpochResult | BestRestored]:
        for event in super().run():
            before = perf_counter()
            yield event
            if isinstance(event, EpochResult):
                self.away.append(perf_counter() - before)
        self.left = perf_counter()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=11)
    parser.add_argument("--json", type=Path, help="a file for the figures")
    arguments = parser.parse_args()
    dataset = load_dataset(resource("mnist"), "MNIST")
    plain, costs, parts = [], [], []
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "library.sqlite3"
        start = perf_counter()
        assert dataset.checksum
        checksum = perf_counter() - start
        train_recorded(dataset, path)  # the first time of everything
        for number in range(arguments.rounds):
            if number % 2:  # who comes second finds the machine warmer
                without = train(dataset)
                recorded, of_this = train_recorded(dataset, path)
            else:
                recorded, of_this = train_recorded(dataset, path)
                without = train(dataset)
            plain.append(without)
            costs.append(recorded / without - 1)
            parts.append(of_this)
    medians = {name: statistics.median(each[name] for each in parts) for name in parts[0]}
    epochs = PRESETS[Preset.QUICK_START].epochs
    counted = medians["open"] + medians["begin"] + epochs * medians["epoch"] + medians["end"]
    share = counted / statistics.median(plain)
    print(
        f"training alone {statistics.median(plain):.3f} s; recorded {statistics.median(costs):+.2%} (median of the rounds)"
    )
    print("  ".join(f"{name} {1000 * seconds:.2f} ms" for name, seconds in medians.items()) + f"  together {share:.2%}")
    print(f"checksum of the data set {1000 * checksum:.0f} ms")
    if arguments.json:
        figures = {"seconds": plain, "costs": costs, "parts": medians, "share": share}
        arguments.json.write_text(json.dumps(figures, indent=2), encoding="utf-8")


if __name__ == "__main__":
    main()
