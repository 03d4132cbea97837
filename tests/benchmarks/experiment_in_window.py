"""How smoothly the window runs while an experiment trains in the background, and how long that takes.

    xvfb-run -a -s "-screen 0 1366x768x24" python tests/benchmarks/experiment_in_window.py [--runs 24] [--epochs 10]

The window drives an experiment of so many runs of Quick start, which differ in their seeds, by as many child processes as it
does for a person, and shows it: each page for some seconds in turn. Told are how much later than it was due a timer of 10 ms
is handled by the event loop, and the seconds from the wish to begin until the experiment has ended.
"""

import argparse
import itertools
import os
from dataclasses import replace
from time import perf_counter

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # as the program sets it; NumPy looks at it when it is first imported

import numpy as np
from PySide6.QtWidgets import QAbstractButton
from real_window import open_window, wait, wait_until
from window_speed import Heartbeat

from nnfs_gui.experiments.plan import Plan
from nnfs_gui.gui.experiments.driving_thread import processes_beside_window
from nnfs_gui.gui.experiments.experiments_controller import ExperimentsController
from nnfs_gui.gui.inside.experiments.view import Page
from nnfs_gui.training.presets import PRESETS, Preset

_PAGE_SECONDS = 3.0


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--runs", type=int, default=24)
    parser.add_argument("--epochs", type=int, default=10)
    arguments = parser.parse_args()
    config = replace(PRESETS[Preset.QUICK_START], epochs=arguments.epochs)
    with open_window() as window:
        wait(1)
        controller = window.findChild(ExperimentsController)
        start = perf_counter()
        controller.begin(Plan("Quick start", config, seeds=arguments.runs))
        wait_until(lambda: controller.is_driving)
        beat = Heartbeat()
        beat.start()
        for page in itertools.cycle(Page):
            button = window.findChild(QAbstractButton, f"{page}PageButton")
            if button is not None:
                button.click()
            wait(_PAGE_SECONDS)
            if not controller.is_driving:
                break
        seconds = perf_counter() - start
        beat.stop()
        late = 1000 * np.array(beat.lateness)
        median, p99 = np.percentile(late, (50, 99))
        print(f"late: median {median:.1f} ms, p99 {p99:.1f} ms, at most {late.max():.1f} ms")
        print(
            f"{arguments.runs} runs on {processes_beside_window()} at once: {seconds:.0f} s (within {_PAGE_SECONDS:.0f} s)"
        )


if __name__ == "__main__":
    main()
