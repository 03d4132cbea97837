"""How long three ways through the program are: how many of its files they lead through, and how often from one to another.

    QT_QPA_PLATFORM=offscreen python tests/benchmarks/three_ways.py [--repetitions 5] [--list] [--json FILE]

The window is opened and used as by a person, while each entry into a Python function of the package is noted, in whichever
thread: functions, methods, lambdas, comprehensions, and generators each time they go on. `files` are the different files
with such a function, `calls` the entries, and `moves` those whose file is another than that of the entry before. The order
is that within a thread; what one thread did stands after what the one did that was entered first. Each figure is the median
of the repetitions; `--list` prints the files of the last one, in the order of their first entries. Between cause and effect
nothing else is under way: what was is waited for, until no function has been entered for a while, and the training is held
between two of its events. The ways are

- stroke to the bars: with the network that comes with the program, and the pen down, the mouse moves once. From its event
  until all is quiet again, if the bars were painted with another reading; moves that leave them as they are do not count;
- epoch to the library and the curve: a run on 20,000 images trains; the pad is blank, the tab with the curves open. From
  the moment when the trainer yields the result of an epoch: in the thread that trains until the trainer is asked for the
  next event, when the library's file has been written; in the window's thread until a method of the error plot that was
  given the epoch's training error returns; in other threads everything;
- the same until drawn: in the window's thread until all is quiet again and the plot's curve ends with the epoch;
- setting to the trainer: while that run trains, the field of the learning rate is stepped up or down, as its arrows do. From
  the step until that is done, and the trainer's `learning_rate` is another;
- the same until used: and in the thread that trains, which is held amid an epoch where the trainer tells how it goes, from
  there until the learning rate of the trainer's optimizer is another.

Everything is found by the names that Qt knows, so that other versions of the program can be measured by this same file:

    PYTHONPATH=CHECKOUT python tests/benchmarks/three_ways.py

Compare figures of the same version of Python only: later ones do not enter a function for a comprehension.
"""

import os

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # as the program sets it

import argparse
import itertools
import json
import sqlite3
import statistics
import sys
import tempfile
import threading
import weakref
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter
from types import FrameType
from typing import Any

import numpy as np
from PySide6.QtCore import QEvent, QEventLoop, QObject, QPointF, QSettings, Qt, QThread, QTimer
from PySide6.QtGui import QAction, QMouseEvent
from PySide6.QtWidgets import QApplication, QComboBox, QDoubleSpinBox, QMainWindow, QSpinBox, QWidget

import nnfs_gui
from nnfs_gui.app import build_app
from nnfs_gui.paths import LIBRARY_VARIABLE
from nnfs_gui.training.trainer import Trainer

PACKAGE = Path(nnfs_gui.__file__).parent
STROKE, EPOCH, DRAWN, SETTING, USED = WAYS = (
    "stroke to the bars",
    "epoch to the library and the curve",
    "the same until drawn",
    "setting to the trainer",
    "the same until used",
)
_PATIENCE = 60.0  # seconds
_QUIET = 0.25  # seconds without an entry
_WARM_UP = 2  # times that each way is gone before it counts
_MOST_MOVES = 100  # of the mouse


@dataclass(frozen=True, slots=True)
class Entry:
    """A function of the package was entered."""

    thread: int
    file: str


@dataclass(frozen=True)
class Way:
    """What was entered between a cause and its effect."""

    files: tuple[str, ...]  # in the order of their first entries
    moves: int
    calls: int

    @classmethod
    def along(cls, entries: list[Entry]) -> "Way":
        threads = list(dict.fromkeys(entry.thread for entry in entries))
        files = [entry.file for entry in sorted(entries, key=lambda entry: threads.index(entry.thread))]
        moves = sum(before != after for before, after in itertools.pairwise(files))
        return cls(tuple(dict.fromkeys(files)), moves, len(files))


class Tracer:
    """Notes what is entered, in every thread that is started after `install`."""

    def __init__(self) -> None:
        self.entries: list[Entry] = []
        self.is_on = False
        self.newest = 0.0  # when something was entered last, whether it was noted or not
        self.watch: Callable[[FrameType, str], None] | None = None  # sees each call and return, before it is noted
        self.names: dict[str, str] = {}  # the files of the package, and others as ""

    def install(self) -> None:
        sys.setprofile(self.note)
        threading.setprofile(self.note)
        start = QThread.start

        def start_traced(thread: QThread, *arguments: Any) -> None:
            itself = weakref.ref(thread)  # no cycle: its garbage might be collected in another thread

            def run_traced() -> None:
                sys.setprofile(self.note)  # it holds for the thread that it is called in
                type(itself()).run(itself())

            thread.run = run_traced
            start(thread, *arguments)

        QThread.start = start_traced

    def note(self, frame: FrameType, event: str, _: object) -> None:
        if event not in ("call", "return"):
            return
        path = frame.f_code.co_filename
        file = self.names.get(path)
        if file is None:
            inside = Path(path).is_relative_to(PACKAGE)
            file = self.names[path] = Path(path).relative_to(PACKAGE).as_posix() if inside else ""
        if not file:
            return
        self.newest = perf_counter()
        if self.is_on and self.watch is not None:
            self.watch(frame, event)
        if self.is_on and event == "call":
            self.entries.append(Entry(threading.get_ident(), file))

    def begin(self, watch: Callable[[FrameType, str], None] | None = None) -> None:
        self.entries, self.watch, self.is_on = [], watch, True

    def end(self) -> None:
        self.is_on, self.watch = False, None


class Handing:
    """Watches for a method of the receiver that is called with a number, or with numbers of which it is the last."""

    def __init__(self, tracer: Tracer, receiver: QWidget, number: float) -> None:
        self.tracer = tracer
        self.receiver = receiver
        self.number = number
        self.frame: int | None = None  # that of the method
        self.until: int | None = None  # how much was entered before it returned

    def __call__(self, frame: FrameType, event: str) -> None:
        if event == "call" and self.frame is None and self.is_given(frame):
            self.frame = id(frame)
        elif event == "return" and self.frame == id(frame) and self.until is None:
            self.until = len(self.tracer.entries)

    def is_given(self, frame: FrameType) -> bool:
        arguments, code = dict(frame.f_locals), frame.f_code
        if code.co_argcount == 0 or arguments.pop(code.co_varnames[0], None) is not self.receiver:
            return False
        several = (np.ndarray, list, tuple)
        ends = (value[-1] if isinstance(value, several) and len(value) else value for value in arguments.values())
        return any(isinstance(end, float) and end == self.number for end in ends)


class Use:
    """Watches for another learning rate of the trainer's optimizer."""

    def __init__(self, tracer: Tracer, trainer: Trainer) -> None:
        self.tracer = tracer
        self.optimizer = trainer.optimizer
        self.rate = trainer.optimizer.learning_rate
        self.until: int | None = None  # how much was entered before it was another

    def __call__(self, _: FrameType, __: str) -> None:
        if self.until is None and self.optimizer.learning_rate != self.rate:
            self.until = len(self.tracer.entries)


class Gate:
    """Holds the thread that trains: when its trainer yields a wanted event, and when it is asked for the next one."""

    def __init__(self) -> None:
        self.wants: Callable[[Any], bool] = no_event
        self.is_held = False
        self.trainer: Trainer
        self.event: Any = None
        self.pass_on = threading.Event()

    def install(self) -> None:
        run = Trainer.run

        def run_held(trainer: Trainer) -> Iterator[Any]:
            self.trainer = trainer
            for event in run(trainer):
                is_wanted = self.wants(event)
                if is_wanted:
                    self.event = event
                    self.hold()
                yield event
                if is_wanted:
                    self.hold()

        Trainer.run = run_held

    def hold(self) -> None:
        self.pass_on.clear()
        self.is_held = True
        self.pass_on.wait()

    def release(self) -> None:
        self.is_held = False
        self.pass_on.set()


class PaintCounter(QObject):
    """Counts how often a widget is painted."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.count = 0
        widget.installEventFilter(self)

    def eventFilter(self, _: QObject, event: QEvent) -> bool:  # noqa: N802
        self.count += event.type() == QEvent.Type.Paint
        return False


class User:
    """Goes the three ways."""

    def __init__(self, window: QMainWindow, tracer: Tracer, gate: Gate, library: Path) -> None:
        self.window = window
        self.tracer = tracer
        self.gate = gate
        self.library = library
        self.ways: dict[str, list[Way]] = {way: [] for way in WAYS}

    def find(self, kind: type, name: str) -> Any:
        found = self.window.findChild(kind, name)
        assert found is not None, f"there is no {name}"
        return found

    def press(self, name: str) -> None:
        action = self.find(QAction, name)
        wait_until(action.isEnabled)
        action.trigger()

    def wait_for_quiet(self, seconds: float = _QUIET) -> None:
        self.tracer.newest = perf_counter()
        wait_until(lambda: perf_counter() - self.tracer.newest > seconds)

    def hold(self) -> None:
        """Wait until the training is held, and nothing is under way in the window either."""
        wait_until(lambda: self.gate.is_held)
        self.wait_for_quiet()

    # --- the stroke ---------------------------------------------------------------------------------------------------

    def draw(self, times: int) -> None:
        """Draw a stroke like a 7 with many moves."""
        pad, painted = self.find(QWidget, "drawingPad"), PaintCounter(self.find(QWidget, "predictionBars"))
        corners = [(0.25, 0.2), (0.75, 0.2), (0.45, 0.8)]
        places = np.linspace(0, len(corners) - 1, _MOST_MOVES)
        points = zip(*(np.interp(places, range(len(corners)), axis) for axis in zip(*corners, strict=True)), strict=True)
        send(pad, QEvent.Type.MouseButtonPress, next(points))
        self.wait_for_quiet()
        skipped = 0
        for point in points:
            painted.count = 0
            self.tracer.begin()
            send(pad, QEvent.Type.MouseMove, point)
            self.wait_for_quiet()
            self.tracer.end()
            if painted.count and skipped < _WARM_UP:
                skipped += 1
            elif painted.count:
                self.ways[STROKE].append(Way.along(self.tracer.entries))
            if len(self.ways[STROKE]) == times:
                break
        assert len(self.ways[STROKE]) == times, "the bars did not move often enough"
        send(pad, QEvent.Type.MouseButtonRelease, corners[-1])
        self.press("clearAction")
        self.wait_for_quiet()

    # --- the run ------------------------------------------------------------------------------------------------------

    def train(self) -> None:
        """Begin a run."""
        for name, value in (("epochs", 1_000_000), ("trainSize", 20_000), ("batchSize", 32)):
            self.find(QSpinBox, name).setValue(value)
        self.find(QComboBox, "schedule").setCurrentIndex(0)  # the rate of the optimizer is the one that is set
        self.press("trainAction")

    def stop(self) -> None:
        self.gate.wants = no_event
        self.press("stopAction")
        train = self.find(QAction, "trainAction")
        wait_until(lambda: self.gate.release() or train.isEnabled())  # it may just be about to be held
        self.wait_for_quiet()

    def watch_epochs(self, times: int) -> None:
        """Follow the results of epochs."""
        self.gate.wants = is_epoch
        database = sqlite3.connect(self.library)
        plot = self.find(QWidget, "lossPlot")
        for time in range(_WARM_UP + times):
            self.hold()
            version = written(database)
            error, epoch = self.gate.event.metrics.train_loss, self.gate.event.metrics.epoch
            handing = Handing(self.tracer, plot, error)
            self.tracer.begin(handing)
            self.gate.release()
            self.hold()
            self.tracer.end()
            assert written(database) != version, "the epoch was not written to the library"
            ends = [item.getData()[0] for item in plot.getPlotItem().listDataItems()]
            assert any(x is not None and len(x) and x[-1] == epoch for x in ends), "the epoch was not drawn"
            assert handing.until is not None, "the plot was not given the epoch's error"
            if time >= _WARM_UP:
                window, entries = threading.get_ident(), self.tracer.entries
                until_handed = [e for place, e in enumerate(entries) if e.thread != window or place < handing.until]
                self.ways[EPOCH].append(Way.along(until_handed))
                self.ways[DRAWN].append(Way.along(entries))
            self.gate.release()
        database.close()

    def change_rate(self, times: int) -> None:
        """Step the learning rate up and down."""
        self.gate.wants = is_amid_epoch
        box = self.find(QDoubleSpinBox, "learningRate")
        for time in range(_WARM_UP + times):
            self.hold()
            trainer = self.gate.trainer
            rate = trainer.settings.optimizer.learning_rate
            use = Use(self.tracer, trainer)
            self.tracer.begin(use)
            (box.stepUp if time % 2 else box.stepDown)()
            wait_until(lambda trainer=trainer, rate=rate: trainer.settings.optimizer.learning_rate != rate)
            told = len(self.tracer.entries)
            self.wait_for_quiet()
            after = len(self.tracer.entries)
            assert use.until is None, "the training was not held"
            self.gate.release()
            wait_until(lambda: self.gate.is_held)
            self.gate.release()
            wait_until(lambda use=use: use.until is not None)
            self.tracer.end()
            if time >= _WARM_UP:
                window, entries = threading.get_ident(), self.tracer.entries
                self.ways[SETTING].append(Way.along(entries[:told]))
                in_trainer = [entry for entry in entries[after : use.until] if entry.thread != window]
                self.ways[USED].append(Way.along(entries[:told] + in_trainer))


def no_event(_: object) -> bool:
    """Hold the training nowhere."""
    return False


def is_epoch(event: Any) -> bool:
    """Say whether an event of the trainer is the result of an epoch."""
    return hasattr(event, "metrics")


def is_amid_epoch(event: Any) -> bool:
    """Say whether an event of the trainer tells how it goes, while there is more of the epoch to come."""
    return hasattr(event, "epochs_done") and 0.1 < event.epochs_done % 1 < 0.8


def written(database: sqlite3.Connection) -> int:
    """Return a number that is another one after somebody else has written to the database."""
    return database.execute("PRAGMA data_version").fetchone()[0]


def send(pad: QWidget, kind: QEvent.Type, point: tuple[float, float]) -> None:
    """Let the mouse, its left button down, be at a point from 0 to 1 across the pad."""
    side = min(pad.width(), pad.height())
    position = QPointF(point[0] * side, point[1] * side)
    left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
    button = none if kind is QEvent.Type.MouseMove else left
    buttons = none if kind is QEvent.Type.MouseButtonRelease else left
    event = QMouseEvent(kind, position, pad.mapToGlobal(position), button, buttons, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(pad, event)


def wait_until(condition: Callable[[], bool]) -> None:
    """Let the window live until something is so. Raises TimeoutError after a minute."""
    if condition():
        return
    loop = QEventLoop()
    poll = QTimer(interval=5)
    poll.timeout.connect(lambda: condition() and loop.quit())
    deadline = QTimer(singleShot=True, interval=round(1000 * _PATIENCE))
    deadline.timeout.connect(lambda: loop.exit(1))
    poll.start()
    deadline.start()
    if loop.exec():
        raise TimeoutError(f"{_PATIENCE:.0f} s were not enough")


@contextmanager
def open_window(tracer: Tracer, gate: Gate) -> Iterator[User]:
    """Open the window with settings and a library of its own; yields who uses it once all is quiet."""
    with tempfile.TemporaryDirectory() as folder:
        QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, folder)
        library = Path(folder, "library.sqlite3")
        os.environ[LIBRARY_VARIABLE] = str(library)
        _, window = build_app(["nnfs-gui"])
        window.show()
        window.resize(1366, 768)  # else the pad may be folded away
        user = User(window, tracer, gate, library)
        for needed in ("trainAction", "saveModelAction"):  # there are images, and there is a network
            wait_until(user.find(QAction, needed).isEnabled)
        user.wait_for_quiet(4 * _QUIET)
        yield user
        window.close()
        user.wait_for_quiet()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--repetitions", type=int, default=5)
    parser.add_argument(
        "--list", action="store_true", help="print the files of each way, in the order of their first entries"
    )
    parser.add_argument("--json", type=Path, help="a file for the figures")
    arguments = parser.parse_args()
    tracer, gate = Tracer(), Gate()
    tracer.install()
    gate.install()
    with open_window(tracer, gate) as user:
        user.draw(arguments.repetitions)
        gate.wants = is_epoch
        user.train()
        user.watch_epochs(arguments.repetitions)
        user.change_rate(arguments.repetitions)
        user.stop()
    print(f"{PACKAGE!s:36}{'files':>8}{'moves':>8}{'calls':>8}")
    figures = {}
    for name, ways in user.ways.items():
        counts = {
            "files": statistics.median(len(way.files) for way in ways),
            "moves": statistics.median(way.moves for way in ways),
            "calls": statistics.median(way.calls for way in ways),
        }
        figures[name] = counts | {"each": [[len(way.files), way.moves, way.calls] for way in ways], "list": ways[-1].files}
        print(f"{name:36}" + "".join(f"{count:8.0f}" for count in counts.values()))
        if arguments.list:
            print("".join(f"    {file}\n" for file in ways[-1].files))
    if arguments.json:
        arguments.json.write_text(json.dumps(figures, indent=2), encoding="utf-8")


if __name__ == "__main__":
    main()
