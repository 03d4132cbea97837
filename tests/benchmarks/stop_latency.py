"""How long it takes from pressing Stop until the window is idle, at settings that make single steps as long as they get.

    xvfb-run -a -s "-screen 0 1366x768x24" python tests/benchmarks/stop_latency.py [--times 8] [--only NAME]

Stop is pressed at random moments: while the network is being made, while it trains, and while it is validated.
"""

import argparse
import json
import random
import statistics
from pathlib import Path
from time import perf_counter

from PySide6.QtCore import QEventLoop
from real_window import CASES, open_window, press, set_up, wait

from nnfs_gui.gui.session.run_state import RunState
from nnfs_gui.gui.window.main_window import MainWindow
from nnfs_gui.nn import ActivationKind
from nnfs_gui.training.config import (
    HiddenLayer,
    LossKind,
    NetworkConfig,
    OptimizerConfig,
    Precision,
    TrainingConfig,
)
from nnfs_gui.training.network_config import MOST_HIDDEN_LAYERS

_LONGEST = 2.0  # seconds from Train to Stop
_WIDE = NetworkConfig((HiddenLayer(4096),))
_DEEP = NetworkConfig((HiddenLayer(600, ActivationKind.SIGMOID),) * MOST_HIDDEN_LAYERS)
_PLAIN = OptimizerConfig(learning_rate=1e-6)  # Adam, so slow that nothing diverges
SETTINGS = {name: config for name, config in CASES.items() if name != "tiny"} | {
    f"{name}, batch {batch:,}, {precision}": TrainingConfig(
        network, loss, _PLAIN, epochs=1_000, batch_size=batch, precision=precision
    )
    for name, network, loss in (("wide", _WIDE, LossKind.CROSS_ENTROPY), ("deep", _DEEP, LossKind.MSE))
    for precision in Precision
    for batch in (1, 64, 60_000)
}


def measure(window: MainWindow, config: TrainingConfig, delay: float) -> float:
    """Train for `delay` seconds, press Stop, and return the seconds until the window is idle."""
    session = window.session
    if session.newest is not None:
        session.set_saved(session.newest)  # or Train would ask what is to become of it
    set_up(window, config)
    press(window, "trainAction")
    wait(delay)
    if session.state is RunState.IDLE:
        raise RuntimeError("the run ended before Stop was pressed")
    idle = QEventLoop()
    session.state_changed.connect(lambda state: state is RunState.IDLE and idle.quit())
    start = perf_counter()
    press(window, "stopAction")
    idle.exec()
    return perf_counter() - start


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--times", type=int, default=8, help="for each of the settings")
    parser.add_argument("--only", default="", help="settings with this in their name")
    parser.add_argument("--json", type=Path, help="a file for the figures")
    arguments = parser.parse_args()
    moments = random.Random(0)
    figures: dict[str, list[float]] = {}
    print(f"{'settings':34}{'median ms':>10}{'most ms':>10}")
    for name, config in SETTINGS.items():
        if arguments.only not in name:
            continue
        with open_window() as window:
            delays = [moments.uniform(0, _LONGEST) for _ in range(arguments.times)]
            delays[0] = 0.02  # while the network is being made
            times = [1000 * measure(window, config, delay) for delay in delays]
        figures[name] = times
        print(f"{name:34}{statistics.median(times):10.0f}{max(times):10.0f}", flush=True)
    if arguments.json:
        arguments.json.write_text(json.dumps(figures, indent=2), encoding="utf-8")


if __name__ == "__main__":
    main()
