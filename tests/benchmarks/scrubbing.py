"""How long it takes from a move of the time machine's slider until everything in the window shows that epoch.

    xvfb-run -a -s "-screen 0 1366x768x24" python tests/benchmarks/scrubbing.py [--moves 200] [--hidden 128] [--json FILE]

In the real window a network is trained for 30 epochs, and a test digit stands on the pad. With each tab open the slider
is moved to random epochs. For each move the clock runs until nothing is under way any more: the bars, the curves' mark
and the view have been told, what they asked for in the background has come, and all of it has been painted.
"""

import argparse
import json
import os
import random
from dataclasses import replace
from pathlib import Path
from time import perf_counter

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # as the program sets it; NumPy looks at it when it is first imported

import numpy as np
import real_window
from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication, QSlider, QTabWidget

from nnfs_gui.gui.background.latest_only_task import LatestOnlyTask
from nnfs_gui.gui.background.throttle import Throttle
from nnfs_gui.gui.draw.drawing_recognizer import DrawingRecognizer
from nnfs_gui.gui.inside.view import View
from nnfs_gui.gui.window.main_window import MainWindow
from nnfs_gui.training.config import HiddenLayer, NetworkConfig

_EPOCHS = 30


def is_settled(window: MainWindow) -> bool:
    """Say whether neither the pad nor a view that is seen has anything left to do."""
    seen = [window.findChild(DrawingRecognizer), *(view for view in window.findChildren(View) if view.isVisible())]
    waits = any(throttle.is_waiting for each in seen for throttle in each.findChildren(Throttle))
    return not waits and not any(task.is_busy for each in seen for task in each.findChildren(LatestOnlyTask))


def move(window: MainWindow, slider: QSlider, place: int) -> float:
    """Move the slider, and return the seconds until all has followed."""
    start = perf_counter()
    slider.setValue(place)
    while not is_settled(window):  # asleep in between: spinning would keep Python's lock from what works in the background
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    QApplication.processEvents()  # what was painted last
    return perf_counter() - start


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--moves", type=int, default=200)
    parser.add_argument("--hidden", default="128", help="the hidden layers, separated by commas")
    parser.add_argument("--json", type=Path, help="a file for the figures")
    arguments = parser.parse_args()
    layers = tuple(HiddenLayer(int(size)) for size in arguments.hidden.split(","))
    config = replace(real_window.CASES["quick-start"], network=NetworkConfig(layers), epochs=_EPOCHS, train_size=3000)
    figures = {}
    with real_window.open_window() as window:
        real_window.press(window, "testDigitAction")
        real_window.set_up(window, config)
        real_window.train_to_the_end(window)
        tabs, slider = window.findChild(QTabWidget, "insideTabs"), window.findChild(QSlider, "epochSlider")
        chance = random.Random(0)
        print(f"{'tab':12}{'median':>9}{'p99':>9}{'maximum':>9}   ms")
        for tab in range(tabs.count() - 1):  # the last one is the table of all runs
            tabs.setCurrentIndex(tab)
            real_window.wait(1)
            took = []
            for _ in range(arguments.moves):
                place = chance.choice([place for place in range(slider.maximum()) if place != slider.value()])
                took.append(1000 * move(window, slider, place))
                real_window.wait(0.05)  # as a hand moves; the next one finds nothing under way
            late = {"median": np.median(took), "p99": np.percentile(took, 99), "max": max(took)}
            name = tabs.tabText(tab)
            figures[name] = {key: float(value) for key, value in late.items()}
            print(f"{name:12}" + "".join(f"{value:9.1f}" for value in late.values()), flush=True)
        window.findChild(object, "liveButton").click()
    if arguments.json:
        arguments.json.write_text(json.dumps(figures, indent=2), encoding="utf-8")


if __name__ == "__main__":
    main()
