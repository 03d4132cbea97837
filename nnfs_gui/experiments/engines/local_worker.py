"""What a worker of Dask on this machine does before anything else; Dask loads this module by its name."""

import os
import signal

from nnfs_gui.experiments.engines.worker import NICENESS
from nnfs_gui.interruption import FROM_TERMINALS


def dask_setup(_worker: object) -> None:
    """Leave what a terminal sends to all that it started to who drives; and the machine to who sits before it."""
    for each in FROM_TERMINALS:
        signal.signal(each, signal.SIG_IGN)
    if hasattr(os, "nice"):
        os.nice(NICENESS)
