"""How long after Train is pressed the window shows a network that reads 98 % of the test images.

    xvfb-run -a -s "-screen 0 1366x768x24" python tests/benchmarks/time_to_accuracy.py [--runs 5] [--vary-seed]

The preset Quick start runs in the window, with the data set loaded. Every network that the window takes over for its
answers, about ten a second, is kept with the time. After the run they are tested in their order.
"""

import argparse
import json
import statistics
from dataclasses import replace
from pathlib import Path
from time import perf_counter

from real_window import open_window, set_up, train_to_the_end, wait

from nnfs_gui.nn import FloatArray
from nnfs_gui.training.evaluation import evaluate
from nnfs_gui.training.presets import PRESETS, Preset

WANTED = 0.98


def measure(seed: int) -> dict[str, float | None]:
    """Train once; returns the seconds to the wanted accuracy, those to the end, and the accuracy at the end."""
    with open_window() as window:
        session = window.session
        shown: list[tuple[float, FloatArray]] = []
        session.current_changed.connect(lambda: shown.append((perf_counter(), session.newest.network.parameters)))
        set_up(window, replace(PRESETS[Preset.QUICK_START], seed=seed))
        wait(0.5)
        start = perf_counter()
        train_to_the_end(window)
        images, labels = session.dataset.test_images, session.dataset.test_labels
        network = session.newest.network.copy()

        def accuracy(parameters: FloatArray) -> float:
            network.adopt(parameters)
            return evaluate(network, images, labels).accuracy

        reached = next((time - start for time, parameters in shown if accuracy(parameters) >= WANTED), None)
        return {"seed": seed, "seconds": reached, "run": shown[-1][0] - start, "accuracy": accuracy(shown[-1][1])}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--vary-seed", action="store_true", help="count the seed up, instead of repeating the preset's")
    parser.add_argument("--json", type=Path, help="a file for the figures")
    arguments = parser.parse_args()
    print(f"{'seed':>4}{f's to {WANTED:.0%}':>12}{'s in all':>10}{'test accuracy':>15}")
    results = []
    for run in range(arguments.runs):
        results.append(result := measure(PRESETS[Preset.QUICK_START].seed + run * arguments.vary_seed))
        reached = "never" if result["seconds"] is None else f"{result['seconds']:.2f}"
        print(f"{result['seed']:4}{reached:>12}{result['run']:10.2f}{result['accuracy']:15.2%}", flush=True)
    times = [result["seconds"] for result in results]
    median = None if None in times else statistics.median(times)
    print(f"median: {'not every run reached it' if median is None else f'{median:.2f} s'}")
    if arguments.json:
        arguments.json.write_text(json.dumps({"median": median, "runs": results}, indent=2), encoding="utf-8")


if __name__ == "__main__":
    main()
