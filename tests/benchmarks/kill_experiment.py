"""Kills who drives an experiment, or a child that trains, at random moments as `kill -9` does, and looks at what is left.

    python tests/benchmarks/kill_experiment.py [--kills 20] [--seed 0] [--of driver child window] [--workers] [--json FILE]

First the driver is killed so often, each time at another moment, and started again; then, in another experiment, a child,
in whose place with --workers it is a worker of Dask that trains; and then the window while it drives one, which needs a
screen, such as that of xvfb-run, or QT_QPA_PLATFORM=offscreen.
After each kill the library must open, no trial may be there twice, and no line of the log may be gone. In the end every
trial must be what it is in an experiment that nobody disturbed: bit for bit the same weights, the same figures of each epoch
and, with one child, the same decisions of a halving in the same order.
"""

import argparse
import json
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # as the program itself, whose numbers are compared

from nnfs_gui.storage.library.experiment_record import ExperimentStatus, Report, ReportKind
from nnfs_gui.storage.library.library import Library

VICTIMS = ("driver", "child", "window")
PLAN = """
name = "Killed"
strategy = "halving"
runs = 12
seeds = 1
[settings]
epochs = 27
train-size = 3000
[vary]
learning-rate = { from = 0.0005, to = 0.05, scale = "log" }
layer-size = { from = 16, to = 128, scale = "log" }
"""


def command(*words: str) -> list[str]:
    return [sys.executable, "-m", "nnfs_gui", "experiment", *words]


def begin(path: Path, engine: str) -> str:
    """Add the experiment to the library by a driver that is killed as soon as it stands there, and return its id."""
    plan = path.with_suffix(".toml")
    plan.write_text(PLAN, encoding="utf-8")
    with subprocess.Popen(
        command("run", str(plan), "--library", str(path), engine, "1"),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    ) as process:
        while not (found := newest(path)):
            time.sleep(0.02)
        process.kill()
    return found


def newest(path: Path) -> str:
    if not path.exists():
        return ""
    with Library(path, begins=False) as library:
        entries = library.experiments.entries()
    return entries[0].id if entries else ""


def children_of(process: int) -> list[int]:
    """Return the processes that it trains by, without the one that Python's multiprocessing has to tidy up."""
    found = subprocess.run(["ps", "-o", "pid=,args=", "--ppid", str(process)], capture_output=True, text=True, check=False)
    return [int(line.split()[0]) for line in found.stdout.splitlines() if "resource_tracker" not in line]


def look(path: Path, experiment: str, before: tuple[Report, ...]) -> tuple[Report, ...]:
    """Look at an experiment after a kill, and return its log."""
    with Library(path) as library:
        assert library.take_notice() is None
        log, trials = library.experiments.reports(experiment), library.experiments.trials(experiment)
        runs = [run.trial for run in library.runs.of_experiment(experiment)]
        damaged = library.runs.entries().damaged
    assert log[: len(before)] == before, "what was decided is gone"
    assert not damaged
    assert len(set(runs)) == len(runs), "a trial has two runs"
    assert [trial.number for trial in trials] == list(range(1, len(trials) + 1))
    balance = Counter(report.trial for report in log if report.kind is ReportKind.STARTED)
    balance.subtract(report.trial for report in log if report.kind is not ReportKind.STARTED)
    assert set(balance.values()) <= {0, 1}, "something is reported twice"
    return log


def found_of(path: Path, experiment: str) -> tuple[object, ...]:
    """Return all that must be the same: decisions and reports, and each trial's weights and figures."""
    with Library(path) as library:
        log = library.experiments.reports(experiment)
        trials = {}
        for trial in library.experiments.trials(experiment):
            assert trial.run_id is not None
            checkpoint = library.runs.checkpoint(trial.run_id)
            assert checkpoint is not None
            figures = [(epoch.train_loss, epoch.validation_accuracy) for epoch in library.runs.epochs(trial.run_id)]
            trials[trial.number] = (trial.state, checkpoint.arrays["parameters"].tobytes(), figures)
        return log, trials, library.experiments.get(experiment).chosen


def drive_in_window(path: Path, experiment: str) -> None:
    """Open the window, let it drive an experiment, by one child as the others do, and close it when that has ended."""
    from real_window import open_window, wait, wait_until  # noqa: PLC0415  nothing else here needs a screen

    from nnfs_gui.gui.experiments import driving_thread  # noqa: PLC0415
    from nnfs_gui.gui.experiments.experiments_controller import ExperimentsController  # noqa: PLC0415

    driving_thread.processes_beside_window = lambda: 1
    with open_window(path) as window:
        controller = window.findChild(ExperimentsController)
        controller.go(experiment, True)
        wait_until(lambda: controller.is_driving)
        while controller.is_driving:
            wait(0.1)


def wait_for_driver(path: Path, experiment: str, process: subprocess.Popen[bytes]) -> None:
    """Wait until a window, which takes a while to open, drives the experiment, or has ended."""
    with Library(path, begins=False) as library:
        while process.poll() is None and library.experiments.get(experiment).status is not ExperimentStatus.RUNNING:
            time.sleep(0.05)


def disturb(
    path: Path, experiment: str, kills: int, moments: random.Random, longest: float, *, engine: str, who: str
) -> int:
    """Drive an experiment to its end, killing the one or other up to so often; return how many kills there were."""
    log: tuple[Report, ...] = ()
    done = 0
    words = command("resume", experiment[:8], "--library", str(path), engine, "1")
    if who == "window":
        words = [sys.executable, __file__, "--window", str(path), experiment]
    while True:
        with subprocess.Popen(words, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:
            while done < kills and process.poll() is None:
                if who == "window":
                    wait_for_driver(path, experiment, process)
                # a window is waited for until it drives, so it is not its start that takes the time
                time.sleep(moments.uniform(0.0, longest / 4) if who == "window" else moments.uniform(0.3, longest))
                victims = children_of(process.pid) if who == "child" else [process.pid] * (process.poll() is None)
                for victim in victims:
                    os.kill(victim, signal.SIGKILL)
                done += bool(victims)
                log = look(path, experiment, log)
                print(f"{done:3}  {who} killed, the log has {len(log)} lines", flush=True)
                if who != "child":
                    break
        with Library(path) as library:
            if library.experiments.get(experiment).status is ExperimentStatus.FINISHED:
                return done


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--kills", type=int, default=20)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--json", type=Path, help="a file for the figures")
    parser.add_argument("--of", nargs="+", choices=VICTIMS, default=VICTIMS, help="who is killed")
    parser.add_argument("--workers", action="store_true", help="let a worker of Dask train")
    parser.add_argument("--window", nargs=2, metavar=("LIBRARY", "EXPERIMENT"), help="what is started to be killed")
    arguments = parser.parse_args()
    if arguments.window:
        drive_in_window(Path(arguments.window[0]), arguments.window[1])
        return
    engine = "--workers" if arguments.workers else "--children"
    moments = random.Random(arguments.seed)
    hits = {}
    with tempfile.TemporaryDirectory() as folder:
        whole = Path(folder) / "whole.sqlite3"
        start = time.perf_counter()
        experiment = begin(whole, engine)
        start_up = time.perf_counter() - start
        start = time.perf_counter()
        subprocess.run(command("resume", experiment, "--library", str(whole), engine, "1"), check=True, capture_output=True)
        longest = 2 * start_up + 2 * (time.perf_counter() - start) / arguments.kills
        expected = found_of(whole, experiment)
        for who in arguments.of:
            hits[who] = number = 0
            while hits[who] < arguments.kills:  # in a new experiment where one was finished before
                number += 1
                path = Path(folder) / f"{who}-{number}.sqlite3"
                experiment = begin(path, engine)
                left = arguments.kills - hits[who]
                hits[who] += disturb(path, experiment, left, moments, longest, engine=engine, who=who)
                assert found_of(path, experiment) == expected, "the experiment went another way"
    print("\nEvery library opened, nothing was lost and nothing there twice, and each experiment went on exactly.")
    print("Kills of what was alive: " + ", ".join(f"{count} of the {who}" for who, count in hits.items()))
    if arguments.json:
        arguments.json.write_text(json.dumps(hits, indent=2), encoding="utf-8")


if __name__ == "__main__":
    main()
