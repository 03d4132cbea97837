"""How smoothly the window runs while it trains, what it costs the training, and how much memory it takes.

    xvfb-run -a -s "-screen 0 1366x768x24" python tests/benchmarks/window_speed.py [--seconds 20] [--only tiny] [--tab 2]

For each case the window and a plain loop over the same Trainer take turns of some seconds: the window trains while the loop
waits, then it is paused, and when nothing is calculated for a view any more the loop runs in the main thread, where no event
is handled meanwhile. So both meet the same machine, and the run in the window is one long run, whose curves grow. The window
has two turns for each of the loop's: one for its lateness, and one for its speed, in which the timer that tells the lateness
is silent. Measured are

- lateness: how much later than it was due a timer of 10 ms is handled by the event loop, while the window trains;
- paint: the time in the error plot's paintEvent, in which Qt draws the whole plot, without handing it to the screen;
- speed: images trained per second of the clock, in the window and in the plain loop, the median over the turns;
- memory: the peak resident memory of a process that opens the window, runs Quick start to its end and tests it.

With --appearance it is changed ten times between light and dark while the window trains, with every tab open once before:
how long the window stands still until it is painted anew, on the clock and of the processor's time.
"""

import argparse
import json
import os
import statistics
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from time import perf_counter, thread_time
from typing import Any

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # as the program sets it; NumPy looks at it when it is first imported

import numpy as np
from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtGui import QAction, QPaintEvent
from PySide6.QtWidgets import QApplication, QTabWidget
from real_window import CASES, open_window, press, set_up, train_to_the_end, wait, wait_until

from nnfs_gui.gui.background.latest_only_task import LatestOnlyTask
from nnfs_gui.gui.curves.widgets.curve_plot import CurvePlot
from nnfs_gui.gui.session.run_state import RunState
from nnfs_gui.gui.window.main_window import MainWindow
from nnfs_gui.training.config import TrainingConfig
from nnfs_gui.training.events import EpochResult, Progress
from nnfs_gui.training.presets import PRESETS, Preset
from nnfs_gui.training.trainer import Trainer

MEMORY = "memory"
_TURNS = 10  # short ones, so that a disturbance from outside spoils few of them
_BEAT = 0.010  # seconds
_ENDLESS = 1_000_000  # epochs


@dataclass(frozen=True)
class Result:
    """Milliseconds, and images per second."""

    case: str
    late_median: float
    late_p99: float
    late_max: float
    paints_per_second: float
    paint_median: float
    paint_p99: float
    paint_max: float
    images_in_window: float
    images_alone: float
    slowdown_percent: float  # median of the pairs of turns


class Heartbeat(QObject):
    """Collects how late a timer of 10 ms is handled."""

    def __init__(self) -> None:
        super().__init__()
        self.lateness: list[float] = []
        self._due = 0.0
        self._timer = QTimer(self, interval=round(1000 * _BEAT), timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._on_beat)

    def start(self) -> None:
        self._due = perf_counter() + _BEAT
        self._timer.start()

    def stop(self) -> None:
        self._timer.stop()

    @Slot()
    def _on_beat(self) -> None:
        now = perf_counter()
        self.lateness.append(max(now - self._due, 0.0))
        self._due = min(self._due, now) + _BEAT
        if self._due < now:  # as Qt does: a beat that is already over is left out
            self._due = now + _BEAT


class TimedPaints:
    """Collects the time in each paintEvent of the error plots that are made from now on."""

    def __init__(self) -> None:
        self.seconds: list[float] = []
        paint = CurvePlot.paintEvent

        def timed(plot: CurvePlot, event: QPaintEvent) -> None:
            start = perf_counter()
            paint(plot, event)
            if plot.objectName() == "lossPlot":
                self.seconds.append(perf_counter() - start)

        CurvePlot.paintEvent = timed


class RunInWindow(QObject):
    """A run that the window trains, and that can be continued in turns."""

    def __init__(self, window: MainWindow, config: TrainingConfig) -> None:
        super().__init__()
        self._window = window
        self._epochs_done = 0.0
        self._told_at = 0.0
        set_up(window, config)
        window.session.progressed.connect(self._on_progress)

    def train(self, seconds: float) -> float:
        """Train for a while; returns the epochs trained per second."""
        press(self._window, "trainAction" if self._window.session.state is RunState.IDLE else "pauseAction")
        before, start = self._epochs_done, perf_counter()
        wait(seconds)
        speed = (self._epochs_done - before) / (self._told_at - start)
        assert self._window.session.state is RunState.RUNNING, "the run ended early"
        return speed

    def pause(self) -> None:
        press(self._window, "pauseAction")
        wait(0.2)  # what was told last arrives
        wait_until(lambda: self._window.session.state is RunState.PAUSED)

    @Slot(object)
    def _on_progress(self, progress: Progress) -> None:
        self._epochs_done = progress.epochs_done
        self._told_at = perf_counter()


class RunAlone:
    """The same run in a plain loop."""

    def __init__(self, trainer: Trainer) -> None:
        self._events: Iterator[Progress | EpochResult] = trainer.run()
        self._epochs_done = 0.0

    def train(self, seconds: float) -> float:
        """Train for a while; returns the epochs trained per second."""
        before, start = self._epochs_done, perf_counter()
        now = start
        while now - start < seconds:
            event = next(self._events)
            now = perf_counter()
            self._epochs_done = event.epochs_done if isinstance(event, Progress) else float(event.metrics.epoch)
        return (self._epochs_done - before) / (now - start)


def measure(case: str, seconds: float, *, digit: bool, tab: int) -> Result:
    """Let the window, with and without a heartbeat, and a plain loop train in turns, each `seconds` in all."""
    config = replace(CASES[case], epochs=_ENDLESS)
    paints = TimedPaints()
    with open_window() as window:
        if digit:
            press(window, "testDigitAction")
        window.findChild(QTabWidget, "insideTabs").setCurrentIndex(tab)
        heartbeat = Heartbeat()
        in_window = RunInWindow(window, config)
        trainer = Trainer(config, window.session.dataset)
        alone = RunAlone(trainer)
        alone.train(0.5)
        wait(0.5)
        paints.seconds.clear()
        speeds: list[tuple[float, float]] = []
        for _ in range(_TURNS):
            heartbeat.start()
            in_window.train(seconds / _TURNS)
            heartbeat.stop()
            in_window.pause()
            with_window = in_window.train(seconds / _TURNS)  # the heartbeat would slow it, and is no part of the window
            in_window.pause()
            wait_until(lambda: not any(task.is_busy for task in window.findChildren(LatestOnlyTask)))
            speeds.append((with_window, alone.train(seconds / _TURNS)))
    late, paint = 1000 * np.array(heartbeat.lateness), 1000 * np.array(paints.seconds or [0.0])
    return Result(
        case + (" + digit" if digit else "") + (f" + tab {tab + 1}" if tab else ""),
        *(float(figure) for figure in (np.median(late), np.percentile(late, 99), late.max())),
        len(paint) / (2 * seconds),
        *(float(figure) for figure in (np.median(paint), np.percentile(paint, 99), paint.max())),
        statistics.median(pair[0] for pair in speeds) * trainer.train_count,
        statistics.median(pair[1] for pair in speeds) * trainer.train_count,
        100 * statistics.median(1 - pair[0] / pair[1] for pair in speeds),
    )


def measure_appearance(case: str) -> None:
    """Change the appearance while the window trains, and print what that takes."""
    clock, processor = [], []
    with open_window() as window:
        tabs = window.findChild(QTabWidget, "insideTabs")
        for tab in reversed(range(tabs.count())):
            tabs.setCurrentIndex(tab)
            wait(0.2)
        RunInWindow(window, replace(CASES[case], epochs=_ENDLESS)).train(0.5)
        for change in range(10):
            action = window.findChild(QAction, "darkAppearanceAction" if change % 2 == 0 else "lightAppearanceAction")
            start, used = perf_counter(), thread_time()
            action.trigger()
            QApplication.processEvents()
            clock.append(1000 * (perf_counter() - start))
            processor.append(1000 * (thread_time() - used))
            wait(0.2)
        press(window, "pauseAction")
    print(f"{case}: another appearance took {statistics.median(clock):.0f} ms, at most {max(clock):.0f};", end=" ")
    print(f"of the processor {statistics.median(processor):.0f} ms, at most {max(processor):.0f}")


def run_quick_start() -> None:
    """Open the window, train Quick start to its end, test it, and print the process's peak memory in bytes."""
    with open_window() as window:
        set_up(window, PRESETS[Preset.QUICK_START])
        train_to_the_end(window)
    print(_peak_memory())


def _peak_memory() -> int:
    """Return the most bytes of memory that this process ever had (Linux: VmHWM)."""
    status = Path("/proc/self/status").read_text(encoding="ascii")
    line = next(line for line in status.splitlines() if line.startswith("VmHWM:"))
    return 1024 * int(line.split()[1])


def measure_memory() -> float:
    """Return the peak memory, in MB (10^6 bytes), of a process of its own."""
    child = subprocess.run([sys.executable, __file__, "--quick-start"], check=True, capture_output=True, text=True)
    return int(child.stdout.split()[-1]) / 1e6


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seconds", type=float, default=20.0, help="of each kind of turn, in all")
    parser.add_argument("--only", default=",".join([*CASES, MEMORY]), help="the cases, separated by commas")
    parser.add_argument("--digit", action="store_true", help="with a digit on the pad, which is read as the network learns")
    parser.add_argument("--tab", type=int, default=1, help="with this tab of the middle open; the first is Curves")
    parser.add_argument("--appearance", action="store_true", help="only change between light and dark, while it trains")
    parser.add_argument("--json", type=Path, help="a file for the figures")
    parser.add_argument("--quick-start", action="store_true", help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.quick_start:
        run_quick_start()
        return
    figures: dict[str, Any] = {}
    print(f"{'case':24}{'late ms p50   p99    max':>26}{'paints/s':>10}{'ms p50   p99    max':>22}", end="")
    print(f"{'images/s':>10}{'alone':>10}{'slower':>8}")
    for case in arguments.only.split(","):
        if case == MEMORY:
            figures[MEMORY] = measure_memory()
            print(f"peak memory of a whole Quick start in the window: {figures[MEMORY]:.0f} MB")
            continue
        if arguments.appearance:
            measure_appearance(case)
            continue
        r = measure(case, arguments.seconds, digit=arguments.digit, tab=arguments.tab - 1)
        figures[r.case] = asdict(r)
        print(f"{r.case:24}{r.late_median:12.2f}{r.late_p99:7.2f}{r.late_max:7.2f}{r.paints_per_second:10.1f}", end="")
        print(f"{r.paint_median:9.2f}{r.paint_p99:6.2f}{r.paint_max:7.2f}", end="")
        print(f"{r.images_in_window:10,.0f}{r.images_alone:10,.0f}{r.slowdown_percent:6.1f} %", flush=True)
    if arguments.json:
        figures["processors"] = os.cpu_count()
        arguments.json.write_text(json.dumps(figures, indent=2), encoding="utf-8")


if __name__ == "__main__":
    main()
