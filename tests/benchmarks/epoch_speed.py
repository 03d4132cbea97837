"""Seconds an epoch of `nnfs-gui train` and of PyTorch, each as it comes: in processes of their own, which take turns.

Nothing says how many threads to take, and both have all 60,000 training images and no validation images. The first epoch of
a process is left out, in which memory is fetched and threads are started. See README.md beside this file.
"""

import argparse
import dataclasses
import json
import os
import shlex
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator

from peers import missing_peers, pytorch
from workloads import WORKLOADS, Workload

from nnfs_gui.codegen.command import train_command
from nnfs_gui.paths import resource
from nnfs_gui.storage.datasets.arrays.idx import load_dataset

NEEDED = {"B": 3.0, "C": 1.5, "D": 1.0, "E": 1.0}  # times as fast as PyTorch, on two cores
IMAGES = 60_000
OURS, THEIRS, FUSED = "nnfs_gui", "PyTorch", "PyTorch, fused"
_VARIANTS = {THEIRS: "default", FUSED: "fused"}


def work(letter: str) -> Workload:
    return dataclasses.replace(WORKLOADS[letter], images=IMAGES)


def epochs_of(letter: str, name: str, epochs: int) -> list[float]:
    """Return the seconds of each epoch but the first, in a process of its own."""
    if name == OURS:
        _, *options = shlex.split(train_command(work(letter).config(epochs + 1)))
        command = [sys.executable, "-m", "nnfs_gui", *options, "--no-library", "--json"]
    else:
        command = [sys.executable, __file__, "--peer", name, "--only", letter, "--epochs", str(epochs + 1)]
    kept = {key: value for key, value in os.environ.items() if not key.endswith("_NUM_THREADS")}
    told = subprocess.run(command, env=kept, capture_output=True, check=True, text=True).stdout
    return list(_seconds_in(told))[1:]


def _seconds_in(told: str) -> Iterator[float]:
    for line in told.splitlines():
        values = json.loads(line)
        if "epoch" in values:
            yield values["seconds"]


def be_peer(letter: str, name: str, epochs: int) -> None:
    """Train by PyTorch and print the seconds of each epoch, as `nnfs-gui train --json` does."""
    dataset = load_dataset(resource("mnist"), "MNIST")
    (competitor,) = (each for each in pytorch(work(letter), dataset) if each.variant == _VARIANTS[name])
    run = competitor.prepare(1)
    for epoch in range(1, epochs + 1):
        start = time.perf_counter()
        run()
        print(json.dumps({"epoch": epoch, "seconds": time.perf_counter() - start}))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=5, help="of processes that take turns")
    parser.add_argument("--epochs", type=int, default=3, help="that each process measures")
    parser.add_argument("--only", default=",".join(NEEDED), help="the works, such as D,E")
    parser.add_argument("--peer", choices=_VARIANTS, help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    letters = arguments.only.upper().split(",")
    if unknown := set(letters) - set(NEEDED):
        parser.error(f"there is no work {', '.join(sorted(unknown))}; the works are {', '.join(NEEDED)}")
    if "PyTorch" in missing_peers():
        parser.error("PyTorch is not installed. The extra `bench` brings it.")
    if arguments.peer:
        be_peer(letters[0], arguments.peer, arguments.epochs)
        return
    set_here = [name for name in ("OPENBLAS_CORETYPE", "OPENBLAS_L2_SIZE") if name in os.environ]
    if set_here:
        print(f"The environment changes how fast NumPy is: {', '.join(set_here)}.")
    print("Median seconds an epoch; in brackets the median over the rounds of how many times as fast the program is.")
    names = (OURS, *_VARIANTS)
    for letter in letters:
        rounds = [
            {name: statistics.median(epochs_of(letter, name, arguments.epochs)) for name in names}
            for _ in range(arguments.rounds)
        ]
        median = {name: statistics.median(each[name] for each in rounds) for name in names}
        times = {name: statistics.median(each[name] / each[OURS] for each in rounds) for name in names}
        theirs = "  ".join(f"{name} {median[name]:.3f} ({times[name]:.2f})" for name in _VARIANTS)
        print(f"{letter} {work(letter)}: {OURS} {median[OURS]:.3f}  {theirs}  needed {NEEDED[letter]}", flush=True)


if __name__ == "__main__":
    main()
