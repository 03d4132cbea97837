"""How long a library takes to open and to list when there are many runs in it.

    python tests/benchmarks/library_size.py [--runs 2000] [--epochs 100] [--weights] [--keep FILE] [--json FILE]

One run is recorded, and copied within the file under other ids. With `--weights` the copies have weights of their own, of
784-128-10 with Adam: 1.2 MB for each run. `--keep` leaves the library in a new file, for the window to open.
"""

import argparse
import json
import sqlite3
import statistics
import tempfile
from pathlib import Path
from time import perf_counter

import numpy as np

from nnfs_gui.storage.library.library import Library
from nnfs_gui.storage.library.run_record import RunStatus
from nnfs_gui.training.checkpoint import Checkpoint
from nnfs_gui.training.evaluation import Evaluation
from nnfs_gui.training.events import EpochMetrics
from nnfs_gui.training.presets import PRESETS, Preset

_TIMES = 5


def record(path: Path, epochs: int) -> None:
    """Make a library with one run of quickly invented figures."""
    config = PRESETS[Preset.QUICK_START]
    rng = np.random.default_rng(0)
    parameters = rng.normal(size=config.network.parameter_count).astype(np.float32)
    arrays = {"parameters": parameters, "optimizer": np.stack([parameters, parameters**2])}
    with Library(path) as library:
        run_id = library.writer.begin(config, "MNIST", "0" * 64, 54_000)
        for epoch in range(1, epochs + 1):
            metrics = EpochMetrics(epoch, 1 / epoch, 1 - 0.1 / epoch, 1.1 / epoch, 1 - 0.11 / epoch, 0.004, 0.25)
            numbers = {"learning_rate": 0.004, "optimizer_steps": 844 * epoch}
            library.writer.record_epochs(run_id, [metrics], [Checkpoint(epoch, numbers, arrays)])
        library.writer.end(run_id, RunStatus.FINISHED)
        confusion = np.diag(np.full(10, 980)) + np.roll(np.diag(np.full(10, 20)), 1)
        library.writer.set_test(run_id, Evaluation(confusion, rng.integers(0, 10, 10_000), None), epochs)


def multiply(path: Path, runs: int, weights: bool) -> None:
    """Copy the run until there are so many."""
    connection = sqlite3.connect(path)
    columns = [
        column for _, column, *_ in connection.execute("PRAGMA table_info(runs)") if column not in ("number", "id", "name")
    ]
    values = ", ".join(columns)
    numbers = f"WITH RECURSIVE n(i) AS (SELECT 2 UNION ALL SELECT i + 1 FROM n WHERE i < {runs})"
    connection.execute(
        f"{numbers} INSERT INTO runs (number, id, name, {values})"
        f" SELECT i, lower(hex(randomblob(16))), 'Run ' || i, {values} FROM n, runs WHERE number = 1"
    )
    for table in ("epochs", "tests", "checkpoints", *(["checkpoint_arrays"] if weights else [])):
        others = [column for _, column, *_ in connection.execute(f"PRAGMA table_info({table})") if column != "run"]
        values = ", ".join(others)
        connection.execute(f"{numbers} INSERT INTO {table} (run, {values}) SELECT i, {values} FROM n, {table} WHERE run = 1")
    connection.commit()
    connection.close()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--runs", type=int, default=2_000)
    parser.add_argument("--epochs", type=int, default=100)
    parser.add_argument("--weights", action="store_true", help="copy the weights as well")
    parser.add_argument("--keep", type=Path, help="a new file for the library")
    parser.add_argument("--json", type=Path, help="a file for the figures")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        path = arguments.keep or Path(folder) / "library.sqlite3"
        if path.exists():
            parser.error(f"{path} exists and was left as it is.")
        record(path, arguments.epochs)
        multiply(path, arguments.runs, arguments.weights)
        figures: dict[str, list[float]] = {"open": [], "list": [], "curves of four runs": [], "weights of one": []}
        for _ in range(_TIMES):
            moments = [perf_counter()]
            with Library(path) as library:
                moments.append(perf_counter())
                runs = library.runs.entries().runs
                moments.append(perf_counter())
                curves = [library.runs.epochs(run.id) for run in runs[-4:]]
                moments.append(perf_counter())
                assert library.runs.checkpoint(runs[-1].id) is not None
                moments.append(perf_counter())
            assert (len(runs), len(curves[0])) == (arguments.runs, arguments.epochs)
            for name, start, end in zip(figures, moments, moments[1:], strict=False):
                figures[name].append(1000 * (end - start))
        size = path.stat().st_size / 1e6
    print(f"{arguments.runs:,} runs of {arguments.epochs} epochs, {size:,.0f} MB")
    for name, times in figures.items():
        print(f"{name:22}{statistics.median(times):8.1f} ms, at most {max(times):.1f} ms")
    if arguments.json:
        arguments.json.write_text(json.dumps(figures, indent=2), encoding="utf-8")


if __name__ == "__main__":
    main()
