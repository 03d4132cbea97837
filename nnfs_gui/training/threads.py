"""On how many threads a run calculates: what automatic means, and BLAS held to it while a network is trained."""

import functools
import itertools
import os
import threading
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from typing import Any

from nnfs_gui.nn.network import rows_per_pass
from nnfs_gui.training.config import OptimizerKind, TrainingConfig

# Multiplications in the largest product of a step, for each thread. Measured on two cores: below so many, a step takes
# longer on two threads than on one, as what they wait for each other costs more than what they share. After a step of
# plain descent the next product follows before BLAS's threads fall asleep, and less is enough.
LEAST_WORK = 8_000_000
LEAST_WORK_OF_PLAIN_DESCENT = 1_600_000


def available_cores() -> int:
    """Return how many cores this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def threads_for(config: TrainingConfig, cores: int) -> int:
    """Return on how many threads a run by these settings calculates, where automatic may take so many cores.

    It goes by the settings alone, never by the clock: rounding depends on the number of threads, and on the same kind of
    machine the same settings are to give the same weights.
    """
    if config.threads:
        return config.threads
    largest = max(before * after for before, after in itertools.pairwise(config.network.sizes))
    rows = min(config.batch_size, rows_per_pass(config.network.parameter_count, config.precision))
    is_plain = config.optimizer.kind is OptimizerKind.SGD and not config.optimizer.momentum
    return max(1, min(cores, rows * largest // (LEAST_WORK_OF_PLAIN_DESCENT if is_plain else LEAST_WORK)))


class _Turns:
    """Lets those calculate side by side who want as many BLAS threads as there are, and others one at a time.

    The number is the whole process's, and a training whose number another one changes would be rounded otherwise.
    """

    def __init__(self) -> None:
        self._door = threading.Lock()  # whoever waits for others to leave keeps it, so that nobody overtakes
        self._left = threading.Condition()
        self._inside = 0
        self._is_changed = False

    @contextmanager
    def on(self, count: int) -> Iterator[None]:
        """Have so many BLAS threads in this block, and as many as before after it."""
        blas = _blas()
        with self._door, self._left:
            self._left.wait_for(lambda: not self._is_changed)
            changes = any(library.num_threads != count for library in blas.lib_controllers)
            self._left.wait_for(lambda: not (changes and self._inside))
            self._inside += 1
            self._is_changed = changes
        try:
            with blas.limit(limits=count) if changes else nullcontext():
                yield
        finally:
            with self._left:
                self._inside -= 1
                self._is_changed = False
                self._left.notify_all()


_TURNS = _Turns()


def blas_threads(count: int) -> AbstractContextManager[None]:
    """Let BLAS calculate on so many threads in a block, whatever the number of cores, and as before after it.

    Accelerate, the BLAS of NumPy on new Macs, decides for itself.
    """
    return _TURNS.on(count)


@functools.cache
def _blas() -> Any:
    from threadpoolctl import ThreadpoolController  # noqa: PLC0415  not before something trains: it looks for libraries

    return ThreadpoolController().select(user_api="blas")
