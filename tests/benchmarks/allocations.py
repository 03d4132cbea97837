"""What training allocates: in a step, and in all.

In a step: the trainer tells of its progress about 30 times a second. Between one Progress and the next lie steps and nothing
else, if no epoch ended and no snapshot was taken, which copies on purpose. In such a slice tracemalloc counts the bytes, of
Python and of NumPy, by which memory ever rose above what it was at the slice's start, and what of that was kept at its end.
No array that a step makes can be larger than the first figure. The presets run on all images, because an epoch of the
notebook's 1,000 is shorter than a slice; their steps are the same.

In all: the most resident memory of `nnfs-gui train` with all of MNIST, as the operating system counts it (Linux and macOS).
"""

import os

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # as in the program; NumPy looks at it when it is first imported

import argparse
import json
import math
import resource as system_resource
import subprocess
import sys
import tracemalloc
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from workloads import WORKLOADS

from nnfs_gui.data.dataset import Dataset
from nnfs_gui.paths import resource
from nnfs_gui.storage.datasets.arrays.idx import load_dataset
from nnfs_gui.training.config import TrainingConfig
from nnfs_gui.training.events import Progress
from nnfs_gui.training.presets import PRESETS
from nnfs_gui.training.trainer import Trainer

SLICES = 10
MOST_BYTES = 4096  # what a step may allocate: views, numbers and sums of a row, but no array


@dataclass(frozen=True, slots=True)
class Allocations:
    """What was counted in the slices of a run: bytes above the start, bytes kept at the end, both the most of any slice."""

    steps: int
    most_bytes: int
    kept_bytes: int


def count(config: TrainingConfig, dataset: Dataset) -> Allocations:
    """Train until enough slices without an end of epoch and without a snapshot were seen."""
    events = Trainer(config, dataset).run()
    next(events)  # the first steps make the arrays
    steps, most, kept = [], [], []
    before = None
    tracemalloc.start()
    while len(steps) < SLICES:
        tracemalloc.reset_peak()
        start, _ = tracemalloc.get_traced_memory()
        event = next(events)
        end, peak = tracemalloc.get_traced_memory()
        if isinstance(before, Progress) and isinstance(event, Progress) and event.snapshot is None:
            images = (event.epochs_done - before.epochs_done) * (config.train_size or len(dataset.train_images))
            steps.append(round(images * (1 - config.validation_share) / config.batch_size))
            most.append(peak - start)
            kept.append(end - start)
        before = event
    tracemalloc.stop()
    return Allocations(sum(steps), max(most), max(kept))


def resident_megabytes() -> float:
    """Return the most memory of a run of the command line, in MB of 10^6 bytes.

    The system counts from what this process held when it started the other one: call it before anything large is loaded.
    """
    command = [sys.executable, "-m", "nnfs_gui", "train", "--epochs", "1", "--json"]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    most = system_resource.getrusage(system_resource.RUSAGE_CHILDREN).ru_maxrss
    return most * (1 if sys.platform == "darwin" else 1024) / 1e6


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--json", type=Path, help="write the figures to this file")
    arguments = parser.parse_args()

    memory = resident_megabytes()
    dataset = load_dataset(resource("mnist"), "MNIST")
    configs = {str(preset): replace(config, train_size=None) for preset, config in PRESETS.items()}
    configs |= {letter: replace(work.config(epochs=100), train_size=None) for letter, work in WORKLOADS.items()}
    results = {name: count(config, dataset) for name, config in configs.items()}

    width = max(map(len, results))
    print(f"{'run':<{width}}  {'steps':>7}  {'most bytes':>10}  {'kept':>7}")
    for name, found in results.items():
        verdict = "" if found.most_bytes <= MOST_BYTES else f"more than {MOST_BYTES:,}"
        print(f"{name:<{width}}  {found.steps:>7,}  {found.most_bytes:>10,}  {found.kept_bytes:>7,}  {verdict}".rstrip())
    print(f"\nMost resident memory of `nnfs-gui train` with all of MNIST: {math.ceil(memory)} MB.")
    if arguments.json:
        steps = {name: asdict(found) for name, found in results.items()}
        arguments.json.write_text(json.dumps({"steps": steps, "resident_megabytes": memory}, indent=2), encoding="utf-8")


if __name__ == "__main__":
    main()
