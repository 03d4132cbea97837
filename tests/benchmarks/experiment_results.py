"""How fast the results of an experiment open, are sorted and brushed when there are many trials.

    xvfb-run -a -s "-screen 0 1366x768x24" python tests/benchmarks/experiment_results.py [--trials 1000] [--epochs 20]

The window is opened on a library with an experiment of so many trials, each a candidate of its own. Told are the time from
the wish to see the tab until its table is painted, the time to sort by a column, and that to brush an axis of the parallel
coordinates, each until it is painted: the median and the longest.
"""

import argparse
import json
import os
import sqlite3
import statistics
import sys
import tempfile
from pathlib import Path
from time import perf_counter

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # as the program sets it; NumPy looks at it when it is first imported
sys.path.insert(0, str(Path(__file__).parents[1] / "helpers"))

import numpy as np
import real_window
from made_experiments import begin_experiment, small_plan, train_trial
from PySide6.QtCore import QEventLoop, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QTableView, QWidget

from nnfs_gui.experiments.domains import Range, Scale, Values
from nnfs_gui.gui.inside.experiments.parallel import ParallelPlot
from nnfs_gui.gui.inside.tabs import InsideTabs
from nnfs_gui.storage.library.experiment_record import ExperimentStatus
from nnfs_gui.storage.library.library import Library

SETTINGS = {
    "optimizer.learning_rate": Range(0.0001, 0.1, Scale.LOGARITHMIC),
    "optimizer.kind": Values(("adam", "sgd", "rmsprop")),
    "network.layer_size": Range(16, 256, Scale.LOGARITHMIC, whole=True),
    "network.layer_count": Values((1, 2, 3)),
    "batch_size": Values((16, 32, 64, 128)),
}
TIMES = 20


def fill(path: Path, trials: int, epochs: int) -> None:
    """Make an experiment of one trial, and then copies of it with other settings and figures."""
    rng = np.random.default_rng(0)
    plan = small_plan(SETTINGS, seeds=1, epochs=epochs, name="Many trials")
    with Library(path) as library:
        experiment, begun = begin_experiment(library, plan)
        train_trial(library, plan, experiment, begun[0])
        library.experiment_writer.leave(experiment, ExperimentStatus.PAUSED)
    connection = sqlite3.connect(path)
    connection.execute("DELETE FROM trials WHERE number > 1")
    connection.execute("DELETE FROM reports WHERE trial > 1")
    first = connection.execute("SELECT * FROM runs").fetchone()
    columns = [row[1] for row in connection.execute("PRAGMA table_info(runs)")]
    figures = connection.execute("SELECT * FROM epochs ORDER BY epoch").fetchall()
    for number in range(2, trials + 1):
        values = {key: domain.draw(rng) for key, domain in SETTINGS.items()}
        changes = {"number": number, "id": f"{number:032x}", "trial": number}
        run = [changes.get(column, value) for column, value in zip(columns, first, strict=True)]
        connection.execute(f"INSERT INTO runs VALUES ({', '.join('?' * len(run))})", run)
        top = float(rng.uniform(0.5, 0.99))
        curve = [(number, *row[1:5], top * (1 - 0.6 ** row[1]), *row[6:]) for row in figures]
        connection.executemany(f"INSERT INTO epochs VALUES ({', '.join('?' * len(figures[0]))})", curve)
        connection.execute(
            "INSERT INTO trials SELECT experiment, ?, ?, seed, ?, epochs, state, unwanted, problem FROM trials"
            " WHERE number = 1",
            (number, number, json.dumps(values)),
        )
    connection.commit()
    connection.close()


def painted(widget: QWidget) -> None:
    widget.repaint()
    QApplication.processEvents()


def tell(what: str, seconds: list[float]) -> None:
    print(f"{what}: {1000 * statistics.median(seconds):.0f} ms, at most {1000 * max(seconds):.0f}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--trials", type=int, default=1_000)
    parser.add_argument("--epochs", type=int, default=20)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "library.sqlite3"
        fill(path, arguments.trials, arguments.epochs)
        with real_window.open_window(path) as window:
            real_window.wait(1)
            start = perf_counter()
            window.findChild(InsideTabs).show_view("experiments")
            table = None
            while table is None or table.model().rowCount() < arguments.trials:
                QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
                table = window.findChild(QTableView, "candidatesTable")
            painted(table)
            print(
                f"{arguments.trials:,} trials of {arguments.epochs} epochs: the tab is painted after "
                f"{1000 * (perf_counter() - start):.0f} ms"
            )
            real_window.wait(1)
            seconds = []
            for turn in range(TIMES):
                start = perf_counter()
                table.sortByColumn(turn % table.model().columnCount(), list(Qt.SortOrder)[turn % 2])
                painted(table)
                seconds.append(perf_counter() - start)
            tell("sorted", seconds)
            window.findChild(QAbstractButton, "parallelPageButton").click()
            real_window.wait(1)
            plot = window.findChild(ParallelPlot)
            points = [plot.axis_position(0, place).toPoint() for place in np.linspace(0.2, 0.9, TIMES)]
            QTest.mousePress(plot, Qt.MouseButton.LeftButton, pos=points[0])
            seconds = []
            for point in points[1:]:
                start = perf_counter()
                QTest.mouseMove(plot, point)
                painted(plot)
                seconds.append(perf_counter() - start)
            QTest.mouseRelease(plot, Qt.MouseButton.LeftButton, pos=points[-1])
            tell("brushed", seconds)


if __name__ == "__main__":
    main()
