"""How long it takes from starting `nnfs-gui` until its window can be used.

    xvfb-run -a -s "-screen 0 1366x768x24" python tests/benchmarks/start_up.py [--times 10] [--imports]

Each time a new process runs what the command runs, with one addition: a function that is called when the window has been
drawn, the data set and the network have been taken over, Train is enabled and the event loop has nothing left to do. It
writes a line, and the clock stops when that line arrives here. The clock starts before the process is made.
"""

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path
from time import perf_counter

# The addition comes in at the moment when the command line is about to load the window, so nothing is loaded earlier.
_PROGRAM = """
from nnfs_gui import preflight

find_problem = preflight.find_problem


def find_problem_and_watch():
    problem = find_problem()
    from PySide6.QtCore import QTimer
    from PySide6.QtGui import QAction
    from nnfs_gui import app
    build = app.build_app

    def build_and_watch(*arguments):
        application, window = build(*arguments)

        def tell():
            import sys
            assert window.findChild(QAction, "trainAction").isEnabled()
            packages = sorted({name.partition(".")[0] for name in sys.modules} - sys.stdlib_module_names)
            print("usable", len(sys.modules), *(name for name in packages if not name.startswith("_")), flush=True)
            window.close()

        def look():
            handle = window.windowHandle()
            loading = window.session.dataset is None or window.session.newest is None
            if loading or handle is None or not handle.isExposed():
                QTimer.singleShot(2, look)
            else:
                QTimer.singleShot(0, lambda: QTimer.singleShot(0, tell))

        window.session.dataset_loaded.connect(look)
        window.session.current_changed.connect(look)
        return application, window

    app.build_app = build_and_watch
    return problem


preflight.find_problem = find_problem_and_watch
from nnfs_gui.__main__ import main
main()
"""


def start(folder: str, *options: str) -> tuple[float, list[str], str]:
    """Start the program once; returns the seconds, what it had imported by then, and what it wrote to stderr."""
    environment = {**os.environ, "XDG_CONFIG_HOME": folder, "NNFS_GUI_LIBRARY": str(Path(folder, "library.sqlite3"))}
    with Path(folder, "stderr").open("w+", encoding="utf-8") as errors:
        begin = perf_counter()
        command = [sys.executable, *options, "-c", _PROGRAM]
        with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, stderr=errors, text=True) as child:
            assert child.stdout is not None
            words = child.stdout.readline().split()
            seconds = perf_counter() - begin
        errors.seek(0)
        text = errors.read()
    if not words or child.returncode:
        raise RuntimeError(text)
    return seconds, words[1:], text


def slowest_imports(report: str, count: int) -> list[tuple[float, float, str]]:
    """Return (own ms, ms with what it imports, name) of the slowest, from what `python -X importtime` wrote."""
    lines = [line.removeprefix("import time:").split("|") for line in report.splitlines() if line.startswith("import time:")]
    times = [(int(own) / 1000, int(whole) / 1000, name.strip()) for own, whole, name in lines if own.strip().isdigit()]
    return sorted(times, reverse=True)[:count]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--times", type=int, default=10)
    parser.add_argument("--imports", action="store_true", help="also list the slowest imports")
    parser.add_argument("--json", type=Path, help="a file for the figures")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        start(folder)  # fills the disk cache and compiles what is new
        runs = [start(folder) for _ in range(arguments.times)]
        seconds = [run[0] for run in runs]
        modules, *packages = runs[0][1]
        print(f"start to usable window: median {statistics.median(seconds):.2f} s", end="")
        print(f" ({min(seconds):.2f} to {max(seconds):.2f} s, {len(seconds)} processes)")
        print(f"imported by then: {modules} modules; besides Python's own, of {', '.join(packages)}")
        if arguments.imports:
            print(f"{'ms':>8}{'in all':>8}  import, under -X importtime, which slows it down")
            for own, whole, name in slowest_imports(start(folder, "-X", "importtime")[2], 15):
                print(f"{own:8.1f}{whole:8.1f}  {name}")
    if arguments.json:
        figures = {"median": statistics.median(seconds), "seconds": seconds, "modules": int(modules), "packages": packages}
        arguments.json.write_text(json.dumps(figures, indent=2), encoding="utf-8")


if __name__ == "__main__":
    main()
