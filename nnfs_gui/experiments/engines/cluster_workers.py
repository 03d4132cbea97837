"""Which workers of a scheduler are there, and which of them can train what this machine would: versions must not differ."""

import json
from collections.abc import Callable, Mapping
from time import monotonic, sleep
from typing import TYPE_CHECKING, Any

from nnfs_gui.experiments.engines.cluster_place import engine_error
from nnfs_gui.experiments.engines.engine import EngineError
from nnfs_gui.experiments.engines.part import explain_difference, versions
from nnfs_gui.words import QT_TRANSLATE_NOOP, Text

if TYPE_CHECKING:
    import distributed

LOOK_SECONDS = 1.0  # between two looks
_WAIT_SECONDS = 0.2
_ALONE_SECONDS = 30.0  # for which a scheduler or workers that are gone are waited for

_NO_WORKERS = QT_TRANSLATE_NOOP(
    "Core",
    "The scheduler at {address} has no worker. On each machine where this program is installed, start: "
    "dask worker {address} --nworkers auto --nthreads 1",
)
_GONE = QT_TRANSLATE_NOOP(
    "Core", "The scheduler at {address} no longer answers. What was trained is recorded; resume the experiment later."
)
_LOST = QT_TRANSLATE_NOOP("Core", "The worker at {worker} is gone. What it was training goes on elsewhere.")
_LEFT_OUT = QT_TRANSLATE_NOOP("Core", "The worker at {worker} is left out. {problem}")
_NO_PROGRAM = QT_TRANSLATE_NOOP("Core", "This program cannot be loaded there ({reason}). Install the same version there.")


def tell_versions() -> bytes:
    """Return what a worker has, as JSON; it is called there."""
    return json.dumps(versions()).encode()


class ClusterWorkers:
    """The workers that are there and can train, by their addresses: how many trials each trains at once.

    Others are left out, which `say` is told in a sentence, as it is when one is gone.
    """

    def __init__(self, client: "distributed.Client", say: Callable[[str], None]) -> None:
        self._client = client
        self._say = say
        self._address = client.scheduler.address
        self._left_out: dict[str, str] = {}  # why
        self._looked = 0.0
        self._answered = self._had_some = monotonic()
        self.threads: dict[str, int] = {}

    def wait(self) -> None:
        """Wait until there is one that can train. Raises EngineError where there is none, or none that can."""
        while not self.threads:
            self._looked = 0.0
            self.look()
            if self._left_out and not self.threads:
                raise EngineError(next(iter(self._left_out.values())))
            if not self.threads:
                sleep(_WAIT_SECONDS)

    def look(self) -> None:
        """See who is there by now, once a second. Raises EngineError when nobody has been for half a minute."""
        now = monotonic()
        if now - self._looked < LOOK_SECONDS:
            return
        self._looked = now
        there = self._ask()
        if there is not None:
            self._answered = now
            for worker in set(self.threads) - set(there):
                del self.threads[worker]
                self._say(str(Text(_LOST, worker=worker)))
            self._left_out = {worker: why for worker, why in self._left_out.items() if worker in there}
            self._add({worker: count for worker, count in there.items() if worker not in self.threads})
        if self.threads:
            self._had_some = now
        if now - self._answered > _ALONE_SECONDS or self._client.status == "closed":
            raise engine_error(_GONE, address=self._address)
        if now - self._had_some > _ALONE_SECONDS:
            raise engine_error(_NO_WORKERS, address=self._address)

    def doubt(self, worker: str) -> None:
        """Take a worker for gone, until it is seen at the next look."""
        self.threads.pop(worker, None)

    def _ask(self) -> Mapping[str, int] | None:
        """Ask the scheduler for its workers; None if it does not answer."""
        if self._client.status != "running":  # it tries to reach it again by itself
            return None
        try:
            return dict(self._client.nthreads())
        except (OSError, TimeoutError, RuntimeError):
            return None

    def _call(self, workers: list[str]) -> dict[str, Any]:
        """Ask workers what they have; return their answers, or what went wrong."""
        try:
            return dict(self._client.run(tell_versions, workers=workers, on_error="return"))
        except Exception:  # Dask passes on whatever happened
            return {}

    def _add(self, workers: Mapping[str, int]) -> None:
        """Add those of some workers that have the same versions as this machine."""
        unknown = [worker for worker in workers if worker not in self._left_out]
        if not unknown:
            return
        for worker, answer in self._call(unknown).items():
            if isinstance(answer, bytes):
                problem = explain_difference(json.loads(answer), versions())
            elif isinstance(answer, ImportError | AttributeError):
                problem = str(Text(_NO_PROGRAM, reason=answer))
            else:
                continue  # it is gone again, or busy: it is asked another time
            if problem:
                self._left_out[worker] = str(Text(_LEFT_OUT, worker=worker, problem=problem))
                self._say(self._left_out[worker])
            else:
                self.threads[worker] = workers[worker]
