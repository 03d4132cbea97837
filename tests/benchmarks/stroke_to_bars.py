"""How long it takes from a move of the pen until the bars on the screen have followed, while a network trains.

    xvfb-run -a -s "-screen 0 1366x768x24" python tests/benchmarks/stroke_to_bars.py [--seconds 20]

In the real window, with `Quick start` being trained, a pen draws digits with 125 points a second, as a usual mouse tells
them. For each point the clock runs from the moment when its event is handed to the pad until the bars have been painted
with a reading that holds the point, or, where that reading left the bars as they were, until it had been made.
"""

import argparse
import math
from time import perf_counter

import real_window  # first, as it sets the number of threads
from PySide6.QtCore import QEvent, QPointF, Qt, QTimer
from PySide6.QtGui import QAction, QMouseEvent
from PySide6.QtWidgets import QApplication, QSpinBox

from nnfs_gui.gui.draw.drawing_recognizer import DrawingRecognizer
from nnfs_gui.gui.draw.widgets.drawing_pad import DrawingPad
from nnfs_gui.gui.draw.widgets.prediction_bars import PredictionBars
from nnfs_gui.gui.window.main_window import MainWindow

_POINT_MS = 8
_POINTS = 60  # of each digit
_PAUSE = 25  # points' time between two digits


class Pen:
    """Draws one digit after another, and notes when each point was on the screen."""

    def __init__(self, window: MainWindow) -> None:
        self._pad = window.findChild(DrawingPad)
        self._clear = window.findChild(QAction, "clearAction").trigger
        self._waiting: list[float] = []  # when the points were drawn that no reading holds yet
        self._read: list[float] = []  # and those that a reading holds which is to be painted
        self.latencies: list[float] = []
        self._place = 0
        window.findChild(DrawingRecognizer).has_read.connect(self._on_read)
        paint = PredictionBars.paintEvent

        def paint_and_note(bars: PredictionBars, event: object) -> None:
            paint(bars, event)  # type: ignore[arg-type]
            self._note()

        PredictionBars.paintEvent = paint_and_note
        self._timer = QTimer(interval=_POINT_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._draw)

    def start(self) -> None:
        self._timer.start()

    def stop(self) -> None:
        self._timer.stop()

    def _draw(self) -> None:
        """Make the next point of a digit like a 3, or pause and clear the pad."""
        place, self._place = self._place, (self._place + 1) % (_POINTS + _PAUSE)
        if place == 0:
            self._clear()
            self._waiting.clear()
            self._read.clear()
            self._send(QEvent.Type.MouseButtonPress, 0)
        elif place < _POINTS:
            self._waiting.append(perf_counter())
            self._send(QEvent.Type.MouseMove, place)
        elif place == _POINTS:
            self._send(QEvent.Type.MouseButtonRelease, place)

    def _send(self, kind: QEvent.Type, place: int) -> None:
        share = place / _POINTS
        side = self._pad.width()
        x = 0.5 + 0.25 * math.sin(2 * math.pi * share * 1.9 + 0.3)
        position = QPointF(x * side, (0.15 + 0.7 * share) * side)
        left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        QApplication.sendEvent(self._pad, QMouseEvent(kind, position, position, left, left, none))

    def _on_read(self) -> None:
        self._read, self._waiting = self._read + self._waiting, []
        QTimer.singleShot(0, self._note)  # after the painting, if there is any

    def _note(self) -> None:
        now = perf_counter()
        self.latencies += [now - drawn for drawn in self._read]
        self._read = []


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seconds", type=float, default=20)
    seconds = parser.parse_args().seconds
    with real_window.open_window() as window:
        config = real_window.CASES["quick-start"]
        real_window.set_up(window, config)
        window.findChild(QSpinBox, "epochs").setValue(100_000)
        real_window.press(window, "trainAction")
        real_window.wait(2)
        pen = Pen(window)
        pen.start()
        real_window.wait(seconds)
        pen.stop()
        real_window.press(window, "stopAction")
    latencies = sorted(1000 * latency for latency in pen.latencies)
    count = len(latencies)
    median, late = latencies[count // 2], latencies[min(round(0.99 * count), count - 1)]
    print(f"{count:,} points: median {median:.1f} ms, 99th percentile {late:.1f} ms, maximum {latencies[-1]:.1f} ms")


if __name__ == "__main__":
    main()
