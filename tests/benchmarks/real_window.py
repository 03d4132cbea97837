"""Opens the program's window as a user gets it, on whatever screen there is, for the benchmarks beside this file."""

import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

if "numpy" in sys.modules and "OPENBLAS_NUM_THREADS" not in os.environ:
    raise ImportError("NumPy was imported before its threads were limited: this would not be what a user gets.")
# As in nnfs_gui/__main__.py: NumPy looks at these once, when it is first imported.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
os.environ.setdefault("MKL_NUM_THREADS", "1")
os.environ.setdefault("VECLIB_MAXIMUM_THREADS", "1")

from PySide6.QtCore import QEventLoop, QSettings, QTimer
from PySide6.QtGui import QAction

from nnfs_gui import app
from nnfs_gui.gui.session.run_state import RunState
from nnfs_gui.gui.setup.widgets.setup_panel import SetupPanel
from nnfs_gui.gui.window.main_window import MainWindow
from nnfs_gui.paths import LIBRARY_VARIABLE
from nnfs_gui.training.config import HiddenLayer, NetworkConfig, OptimizerConfig, OptimizerKind, TrainingConfig
from nnfs_gui.training.presets import PRESETS, Preset

TINY = "tiny"
CASES: dict[str, TrainingConfig] = {str(preset): PRESETS[preset] for preset in Preset} | {
    # steps so short that Python's lock changes hands all the time
    TINY: TrainingConfig(NetworkConfig((HiddenLayer(4),)), optimizer=OptimizerConfig(OptimizerKind.SGD, 0.01), batch_size=1)
}
_PATIENCE = 60.0  # seconds


@contextmanager
def open_window(library: Path | None = None) -> Iterator[MainWindow]:
    """Open the window as `nnfs-gui` does, with settings and a library of its own; yields it once it can be used."""
    with tempfile.TemporaryDirectory() as folder:
        QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, folder)
        os.environ[LIBRARY_VARIABLE] = str(library or Path(folder, "library.sqlite3"))
        interval = sys.getswitchinterval()
        sys.setswitchinterval(app.SWITCH_SECONDS)
        _, window = app.build_app(["nnfs-gui"])
        window.show()
        window.resize(1366, 768)  # else the pad may be folded away
        try:
            wait_until(lambda: None not in (window.session.dataset, window.session.newest))
            yield window
        finally:
            window.session.shutdown()
            wait_until(lambda: window.session.state is RunState.IDLE)
            if window.session.newest is not None:
                window.session.set_saved(window.session.newest)
            window.close()
            wait_until(lambda: not window.isVisible())  # it looks first whether the run is still in the library
            window.deleteLater()
            sys.setswitchinterval(interval)
            wait(0.1)


def set_up(window: MainWindow, config: TrainingConfig) -> None:
    """Put the settings into the fields, where Train takes them from."""
    fields = window.findChild(SetupPanel)
    fields.set_config(config)
    assert fields.config == config, "the fields do not hold this config"


def press(window: MainWindow, name: str) -> None:
    """Trigger an action, which only works while it is enabled."""
    action = window.findChild(QAction, name)
    assert action.isEnabled(), f"{name} is disabled"
    action.trigger()


def wait(seconds: float) -> None:
    """Let the window live for a while."""
    loop = QEventLoop()
    QTimer.singleShot(round(1000 * seconds), loop.quit)
    loop.exec()


def wait_until(condition: Callable[[], bool], poll_ms: int = 20) -> None:
    """Let the window live until something is so. Raises TimeoutError after a minute."""
    loop = QEventLoop()
    poll = QTimer(interval=poll_ms)
    poll.timeout.connect(lambda: condition() and loop.quit())
    deadline = QTimer(singleShot=True, interval=round(1000 * _PATIENCE))
    deadline.timeout.connect(lambda: loop.exit(1))
    poll.start()
    deadline.start()
    if loop.exec():
        raise TimeoutError(f"{_PATIENCE:.0f} s were not enough")


def train_to_the_end(window: MainWindow) -> None:
    """Press Train, and wait until the run is over and its network was tested; another one's test may still be under way."""
    ended: list[object] = []
    tested: list[object] = []
    window.session.ended.connect(ended.append)
    window.session.tested.connect(lambda result: ended and tested.append(result))
    press(window, "trainAction")
    wait_until(lambda: bool(tested))
