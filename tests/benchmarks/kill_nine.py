"""Kills the training at random moments, as `kill -9` does, and looks each time at what the library still has.

    python tests/benchmarks/kill_nine.py [--kills 50] [--seed 0] [--json FILE]

After each kill the library must open, the run must stand as interrupted, and of the epochs that were printed none may be
missing. What is kept of it must be, bit for bit, what the same run in one go had after that epoch. Half of the runs are gone
on with until they are killed again or end. The kills fall anywhere in the time that the program takes from its start to its
end.
"""

import argparse
import json
import os
import random
import subprocess
import sys
import tempfile
import time
from pathlib import Path

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # as the program itself, whose numbers are compared

from nnfs_gui.paths import resource
from nnfs_gui.storage.datasets.arrays.idx import load_dataset
from nnfs_gui.storage.library.library import Library
from nnfs_gui.storage.library.run_record import Run, RunStatus
from nnfs_gui.training.config import TrainingConfig
from nnfs_gui.training.events import EpochResult
from nnfs_gui.training.presets import PRESETS, Preset
from nnfs_gui.training.trainer import Trainer

EPOCHS, IMAGES = 30, 6_000


def snapshots() -> list[bytes]:
    """Train in one go, and return the parameters after each epoch; first comes none."""
    config = TrainingConfig.from_dict(PRESETS[Preset.QUICK_START].to_dict() | {"epochs": EPOCHS, "train_size": IMAGES})
    trainer = Trainer(config, load_dataset(resource("mnist"), "MNIST"))
    return [b"", *(event.snapshot.tobytes() for event in trainer.run() if isinstance(event, EpochResult))]


def train_and_kill(path: Path, run_id: str | None, seconds: float | None) -> int:
    """Train in another process, kill it after so many seconds, if ever, and return the last epoch that it told of, or 0."""
    options = ["--resume", run_id] if run_id else ["--epochs", str(EPOCHS), "--train-size", str(IMAGES)]
    command = [sys.executable, "-u", "-m", "nnfs_gui", "train", "--library", str(path), *options]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as process:
        if seconds is not None:
            time.sleep(seconds)
            process.kill()
        assert process.stdout is not None
        told = [line for line in process.stdout if "error=" in line and line.endswith("\n")]
    return int(told[-1].partition("/")[0]) if told else 0


def newest(path: Path) -> str:
    """Return the id of the newest run, or nothing where there is none yet."""
    with Library(path) as library:
        runs = library.runs.entries().runs
    return runs[0].id if runs else ""


def check(path: Path, expected: list[bytes], told: int, run_id: str) -> Run:
    """Look at a run after its process has ended, and return it."""
    with Library(path) as library:
        assert library.take_notice() is None
        run = library.runs.get(run_id)
        checkpoint = library.runs.checkpoint(run_id)
        epochs = library.runs.epochs(run_id)
    complete = run.status is RunStatus.FINISHED and run.epochs_done == EPOCHS
    assert complete or run.status is RunStatus.INTERRUPTED, run.status
    assert [metrics.epoch for metrics in epochs] == list(range(1, run.epochs_done + 1))
    assert run.epochs_done >= told, f"epoch {told} was told, but the library has {run.epochs_done}"
    if checkpoint is not None:
        assert checkpoint.epoch == run.epochs_done
        assert checkpoint.arrays["parameters"].tobytes() == expected[run.epochs_done], f"epoch {run.epochs_done} is another"
    return run


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--kills", type=int, default=50)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--json", type=Path, help="a file for the figures")
    arguments = parser.parse_args()
    moments = random.Random(arguments.seed)
    expected = snapshots()
    kills = {"before the run": 0, "in training": 0, "after the last epoch": 0}
    unfinished: list[str] = []
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "library.sqlite3"
        start = time.perf_counter()
        train_and_kill(path, None, None)
        longest = time.perf_counter() - start
        for number in range(1, arguments.kills + 1):
            before = newest(path)
            run_id = unfinished.pop() if unfinished and moments.random() < 0.5 else None
            seconds = moments.uniform(0, longest)
            told = train_and_kill(path, run_id, seconds)
            touched = run_id or newest(path)
            run = None if touched == before and run_id is None else check(path, expected, told, touched)
            if run is None:
                assert told == 0
                kills["before the run"] += 1
            elif run.epochs_done == EPOCHS:
                kills["after the last epoch"] += 1
            else:
                kills["in training"] += 1
                unfinished.append(run.id)
            state = "no run yet" if run is None else f"{run.epochs_done:2} epochs, told {told:2}, {run.status}"
            print(f"{number:3}  after {seconds:4.2f} s  {'resumed' if run_id else 'new':7}  {state}", flush=True)
        for run_id in unfinished:
            command = [sys.executable, "-m", "nnfs_gui", "train", "--library", str(path), "--resume", run_id]
            subprocess.run(command, check=True, capture_output=True)
            check(path, expected, EPOCHS, run_id)
    print(f"\nThe library opened {arguments.kills} times, no epoch that was told was lost, and {len(unfinished)} runs were")
    print("gone on with to their end, each bit for bit as in one go.")
    print("Kills: " + ", ".join(f"{count} {when}" for when, count in kills.items()))
    if arguments.json:
        arguments.json.write_text(json.dumps(kills, indent=2), encoding="utf-8")


if __name__ == "__main__":
    main()
