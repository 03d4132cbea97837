"""Runs an experiment of 24 runs of Quick start by child processes, and the same runs one after the other: how much faster?

    python tests/benchmarks/experiment_speed.py [--children 2 | --workers 2] [--runs 24] [--epochs 10] [--rounds 3]

Each of the two is one command, measured from its start to its end, in turns: `nnfs-gui experiment run` with so many
children, and with a single one, which trains one run after the other on one BLAS thread. With --commands the second is a
command `nnfs-gui train --threads 1` for each run instead, each of which starts the program and reads the images anew.

With --workers the first is so many workers of Dask, and neither the start of the program nor that of the workers counts.
"""

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # as the program itself

from nnfs_gui.experiments.driver import DriveEnd, Driver
from nnfs_gui.experiments.engines.children import ChildrenEngine
from nnfs_gui.experiments.engines.cluster import ClusterEngine
from nnfs_gui.experiments.engines.cluster_place import ClusterPlace
from nnfs_gui.experiments.engines.engine import Engine
from nnfs_gui.experiments.engines.worker import read_plan_data
from nnfs_gui.experiments.plan_file import read_plan
from nnfs_gui.storage.library.experiment_record import ExperimentStatus
from nnfs_gui.storage.library.library import Library

PLAN = """
name = "Speed"
seeds = {runs}
[settings]
preset = "quick-start"
epochs = {epochs}
"""
ONE_THREAD = dict.fromkeys(("OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "VECLIB_MAXIMUM_THREADS"), "1")


def nnfs_gui(*words: str) -> None:
    command = [sys.executable, "-m", "nnfs_gui", *words]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=os.environ | ONE_THREAD)


def experiment(folder: Path, runs: int, epochs: int, children: int) -> float:
    """Return how many seconds an experiment takes."""
    plan, library = folder / "plan.toml", folder / "library.sqlite3"
    plan.write_text(PLAN.format(runs=runs, epochs=epochs), encoding="utf-8")
    start = time.perf_counter()
    nnfs_gui("experiment", "run", str(plan), "--library", str(library), "--children", str(children))
    return time.perf_counter() - start


def driven(folder: Path, runs: int, epochs: int, workers: int | None) -> float:
    """Return how many seconds an experiment takes in workers of Dask, or in one child, once they are there."""
    file = folder / "plan.toml"
    file.write_text(PLAN.format(runs=runs, epochs=epochs), encoding="utf-8")
    plan = read_plan(file)
    dataset = read_plan_data(plan.data, plan.choices)
    plan = plan.fitted(dataset)
    with Library(folder / "library.sqlite3") as library:
        experiment_id = library.experiment_writer.begin(plan.name, plan.to_dict(), dataset.name, dataset.checksum)
        engine: Engine
        if workers is None:
            engine = ChildrenEngine(library.path, plan, dataset.checksum, 1)
        else:
            engine = ClusterEngine(library, dataset, ClusterPlace(workers=workers))
        start = time.perf_counter()
        *_, end = Driver(library, experiment_id, engine, dataset).run()
        assert isinstance(end, DriveEnd)
        assert end.status is ExperimentStatus.FINISHED
        return time.perf_counter() - start


def commands(folder: Path, runs: int, epochs: int) -> float:
    """Return how many seconds as many commands take, one after the other."""
    start = time.perf_counter()
    for seed in range(runs):
        words = ["--epochs", str(epochs), "--seed", str(seed), "--threads", "1"]
        nnfs_gui("train", *words, "--library", str(folder / "library.sqlite3"))
    return time.perf_counter() - start


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--runs", type=int, default=24)
    parser.add_argument("--epochs", type=int, default=10)
    parser.add_argument("--children", type=int, default=2)
    parser.add_argument("--workers", type=int, help="train in so many workers of Dask")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--commands", action="store_true", help="compare with a command for each run")
    parser.add_argument("--json", type=Path, help="a file for the figures")
    arguments = parser.parse_args()
    taken: dict[str, list[float]] = {"experiment": [], "one after the other": []}
    for number in range(arguments.rounds):
        for way in list(taken) if number % 2 == 0 else list(taken)[::-1]:
            with tempfile.TemporaryDirectory() as folder:
                if arguments.workers:
                    workers = arguments.workers if way == "experiment" else None
                    seconds = driven(Path(folder), arguments.runs, arguments.epochs, workers)
                elif way == "experiment":
                    seconds = experiment(Path(folder), arguments.runs, arguments.epochs, arguments.children)
                elif arguments.commands:
                    seconds = commands(Path(folder), arguments.runs, arguments.epochs)
                else:
                    seconds = experiment(Path(folder), arguments.runs, arguments.epochs, 1)
            taken[way].append(seconds)
            print(f"{number + 1}  {way:20} {seconds:7.1f} s", flush=True)
    medians = {way: statistics.median(seconds) for way, seconds in taken.items()}
    times = medians["one after the other"] / medians["experiment"]
    by, least = (f"{arguments.workers} workers", 1.7) if arguments.workers else (f"{arguments.children} children", 1.8)
    print(f"\n{arguments.runs} runs on {by} are {times:.2f} times as fast (must be at least {least:.2f}).")
    if arguments.json:
        arguments.json.write_text(json.dumps(medians | {"times as fast": times}, indent=2), encoding="utf-8")


if __name__ == "__main__":
    main()
