"""Images trained per second: the program against the notebook's formulas, PyTorch, scikit-learn and the GEMM-only limit.

Everybody takes turns in one process, on one thread and on all, and the median of the rounds counts. The program trains
through `Trainer`, as a user's run does, but without validation images. See README.md beside this file.
"""

import argparse
import dataclasses
import gc
import importlib.metadata
import json
import os
import platform
import statistics
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from gemm_limit import gemm_limit
from notebook_loop import notebook
from peers import PACKAGES, missing_peers, pytorch, scikit_learn
from threadpoolctl import threadpool_limits
from workloads import WORKLOADS, Competitor, Run, Workload

from nnfs_gui.data.dataset import Dataset
from nnfs_gui.paths import resource
from nnfs_gui.storage.datasets.arrays.idx import load_dataset
from nnfs_gui.training.trainer import Trainer

SECONDS = 0.6  # of one measurement, at least
# A BLAS library's threads go on spinning for a while when they have no work; nobody shall pay for those of the one before.
PAUSE = 0.1
OURS, LIMIT = "nnfs_gui", "limit"
NAMES = (OURS, "notebook", *PACKAGES, LIMIT)

Speeds = dict[str, dict[int, dict[str, float]]]  # images per second, by competitor, threads and variant


def program(work: Workload, dataset: Dataset, threads: int) -> list[Competitor]:
    """This program on so many threads, through the same class that its window and its command line use."""

    def prepare(epochs: int) -> Run:
        trainer = Trainer(dataclasses.replace(work.config(epochs), threads=threads), dataset)

        def run() -> None:
            for _ in trainer.run():
                pass

        return run

    return [Competitor(OURS, "float32", prepare)]


def competitors(work: Workload, dataset: Dataset, threads: int) -> list[Competitor]:
    """Everybody who is here and can do the work."""
    missing = missing_peers()
    everybody = [*program(work, dataset, threads), *notebook(work, dataset), *gemm_limit(work)]
    if "PyTorch" not in missing:
        everybody += pytorch(work, dataset)
    if "scikit-learn" not in missing:
        everybody += scikit_learn(work, dataset)
    return everybody


def thread_counts() -> list[int]:
    """One and all."""
    return sorted({1, os.cpu_count() or 1})


@contextmanager
def on_threads(count: int) -> Iterator[None]:
    """Let NumPy, scikit-learn and PyTorch use so many threads in this block."""
    with threadpool_limits(count):
        if "PyTorch" not in missing_peers():
            import torch  # noqa: PLC0415

            torch.set_num_threads(count)
        yield


def measure(work: Workload, dataset: Dataset, rounds: int) -> Speeds:
    """Return the median speed of everybody."""
    seconds: dict[tuple[int, int], list[float]] = {}  # of an epoch, by threads and competitor
    for threads in thread_counts():
        everybody = competitors(work, dataset, threads)
        with on_threads(threads):
            epochs = [max(1, round(SECONDS / _time(competitor.prepare(1)))) for competitor in everybody]
            for _ in range(rounds):
                for i, competitor in enumerate(everybody):
                    taken = _time(competitor.prepare(epochs[i])) / epochs[i]
                    seconds.setdefault((threads, i), []).append(taken)
    speeds: Speeds = {}
    for (threads, i), taken in seconds.items():
        by_variant = speeds.setdefault(everybody[i].name, {}).setdefault(threads, {})
        by_variant[everybody[i].variant] = work.images / statistics.median(taken)
    return speeds


def _time(run: Run) -> float:
    time.sleep(PAUSE)
    gc.collect()
    start = time.perf_counter()
    run()
    return time.perf_counter() - start


def at(speeds: Speeds, name: str, threads: int) -> float:
    """The speed of somebody's faster variant on so many threads."""
    return max(speeds[name][threads].values())


def best(speeds: Speeds, name: str) -> float:
    """The speed of somebody on as many threads as are good for him."""
    return max(at(speeds, name, threads) for threads in speeds[name])


def print_tables(results: dict[str, Speeds]) -> None:
    """Print who is how fast, how many times faster the program is, and on how many threads."""
    print("\nImages per second, on the better number of threads; in brackets how many times faster the program is.")
    rows = [["work", *NAMES]]
    for letter, speeds in results.items():
        ours = best(speeds, OURS)
        row = [f"{letter} {WORKLOADS[letter]}", f"{ours:,.0f}"]
        row += [f"{best(speeds, n):,.0f} ({ours / best(speeds, n):.2f})" if n in speeds else "-" for n in NAMES[1:]]
        rows.append(row)
    _print_aligned(rows)

    print("\nFor each number of threads; the share is the program's of the limit.")
    rows = [["work", "threads", *NAMES, "share", "variants"]]
    for letter, speeds in results.items():
        for threads in speeds[OURS]:
            row = [letter, str(threads), *(f"{at(speeds, n, threads):,.0f}" if n in speeds else "-" for n in NAMES)]
            row.append(f"{at(speeds, OURS, threads) / at(speeds, LIMIT, threads):.2f}")
            variants = [
                f"{name} {variant} {speed:,.0f}"
                for name in PACKAGES
                for variant, speed in speeds.get(name, {}).get(threads, {}).items()
            ]
            rows.append([*row, "; ".join(variants)])
    _print_aligned(rows)


def _print_aligned(rows: list[list[str]]) -> None:
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    for row in rows:
        print("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip())


def circumstances(rounds: int) -> dict[str, object]:
    """What the figures depend on."""
    missing = missing_peers()
    here = ["numpy", *(package for name, package in PACKAGES.items() if name not in missing)]
    return {
        "machine": platform.machine(),
        "processors": os.cpu_count(),
        "python": platform.python_version(),
        "versions": {name: importlib.metadata.version(name) for name in here},
        "openblas": {name: value for name, value in os.environ.items() if name.startswith("OPENBLAS_")},
        "rounds": rounds,
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=5, help="measurements of each, of which the median counts")
    parser.add_argument("--only", default=",".join(WORKLOADS), help="the works, such as A,B")
    parser.add_argument("--json", type=Path, help="write the figures to this file")
    arguments = parser.parse_args()
    letters = arguments.only.upper().split(",")
    if unknown := set(letters) - set(WORKLOADS):
        parser.error(f"there is no work {', '.join(sorted(unknown))}; the works are {', '.join(WORKLOADS)}")

    for name in missing_peers():
        print(f"{name} is not installed and is left out. The extra `bench` brings it.")
    about = circumstances(arguments.rounds)
    if about["openblas"]:
        print(f"The environment changes how fast NumPy is: {about['openblas']}.")

    dataset = load_dataset(resource("mnist"), "MNIST")
    results = {letter: measure(WORKLOADS[letter], dataset, arguments.rounds) for letter in letters}
    print_tables(results)
    print("\nscikit-learn has no mean squared error for classes: it does work A with its cross-entropy.")
    if arguments.json:
        arguments.json.write_text(json.dumps({**about, "images_per_second": results}, indent=2), encoding="utf-8")


if __name__ == "__main__":
    main()
