"""How fast the tab of all runs opens and scrolls when there are many.

    xvfb-run -a -s "-screen 0 1366x768x24" python tests/benchmarks/runs_table.py [--runs 2000] [--epochs 100]

The window is opened on a library of so many runs. Told are the time from a click on the tab until the table is painted,
and for each notch of the wheel, down through all runs, the time until the window is painted again.
"""

import argparse
import os
import tempfile
from pathlib import Path
from time import perf_counter

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # as the program sets it; NumPy looks at it when it is first imported

import numpy as np
import real_window
from library_size import multiply, record
from PySide6.QtCore import QEventLoop, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QTabWidget, QTreeView

_NOTCH = -120
_NOTCHES = 400


def turn_wheel(table: QTreeView) -> float:
    """Turn the wheel by a notch over the table; return the seconds until it is painted."""
    viewport = table.viewport()
    at = QPointF(viewport.rect().center())
    buttons, keys, phase = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase
    event = QWheelEvent(at, viewport.mapToGlobal(at), QPoint(), QPoint(0, _NOTCH), buttons, keys, phase, False)
    start = perf_counter()
    QApplication.sendEvent(viewport, event)
    QApplication.processEvents()
    return perf_counter() - start


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--runs", type=int, default=2_000)
    parser.add_argument("--epochs", type=int, default=100)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "library.sqlite3"
        record(path, arguments.epochs)
        multiply(path, arguments.runs, weights=False)
        with real_window.open_window(path) as window:
            real_window.wait(1)
            tabs = window.findChild(QTabWidget, "insideTabs")
            start = perf_counter()
            tabs.setCurrentIndex(next(place for place in range(tabs.count()) if tabs.tabText(place) == "Runs"))
            table = None
            while table is None or table.model().rowCount() < arguments.runs or not table.isVisible():
                QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
                table = tabs.currentWidget().findChild(QTreeView)
            table.repaint()
            print(f"{arguments.runs:,} runs: painted {1000 * (perf_counter() - start):.0f} ms after the click on the tab")
            real_window.wait(0.5)
            took = 1000 * np.array([turn_wheel(table) for _ in range(_NOTCHES)])
            median, late = np.percentile(took, [50, 99])
            worst = f"99th percentile {late:.1f} ms, at most {took.max():.1f} ms"
            print(f"{_NOTCHES} notches of the wheel: median {median:.1f} ms, {worst}")
            print(f"the table stands at row {table.indexAt(QPoint(0, 0)).row()}")


if __name__ == "__main__":
    main()
