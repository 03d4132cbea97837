"""Trains trials in child processes of this machine, which stay for several trials and write the library themselves.

A child is the program itself, which is told in lines of JSON what to do and tells in others what came of it. So nothing is
pickled, nothing forked, and a child that dies takes nothing along but the epoch that it was in.
"""

import contextlib
import json
import os
import queue
import subprocess
import sys
import tempfile
import threading
from collections import deque
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import IO, Any

from nnfs_gui.experiments.engines.engine import Began, Ended, EngineError, EpochDone, Event, Job, Lost
from nnfs_gui.experiments.plan import Plan
from nnfs_gui.own_program import own_command
from nnfs_gui.storage.library.experiment_record import ReportKind
from nnfs_gui.words import QT_TRANSLATE_NOOP, Text, showable

_CLOSING_SECONDS = 10.0  # within which a child ends by itself: it is never longer than a step in what it does
_MOST_FALSE_STARTS = 3
_LONGEST_FAULT = 300  # characters
_GONE = QT_TRANSLATE_NOOP("Core", "A process that trains ended with status {status}. {words}")
_FROZEN_END = "[PYI-"  # of the line with which a frozen program ends that failed, after what it failed by
_THREADS = ("OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "VECLIB_MAXIMUM_THREADS", "OMP_NUM_THREADS")


class _Child:
    """One process, and the job that it has."""

    def __init__(self, library: Path, told: "queue.Queue[tuple[_Child, dict[str, Any] | None]]") -> None:
        self.job: Job | None = None
        self.is_ready = False  # once it has read the data
        self.is_ending = False
        self._words = tempfile.TemporaryFile()  # noqa: SIM115  closed with the child; what it says when it dies
        self._process = subprocess.Popen(
            [*own_command(), "experiment", "work", str(library)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self._words,
            env=os.environ | dict.fromkeys(_THREADS, "1"),
            **_apart(),
        )
        self._reader = threading.Thread(target=self._read, args=(told,), daemon=True)
        self._reader.start()

    @property
    def process_id(self) -> int:
        return self._process.pid

    def tell(self, **entry: Any) -> None:
        assert self._process.stdin is not None
        with contextlib.suppress(OSError):  # it is dead, which its reader finds too
            self._process.stdin.write(json.dumps(entry).encode() + b"\n")
            self._process.stdin.flush()

    def end(self) -> None:
        """Let it end: it does when nobody can tell it anything any more."""
        self.is_ending = True
        assert self._process.stdin is not None
        with contextlib.suppress(OSError):
            self._process.stdin.close()

    def wait(self) -> str:
        """Let it end, wait for that, and return what it said last."""
        self.end()
        try:
            self._process.wait(_CLOSING_SECONDS)
        except subprocess.TimeoutExpired:
            self._process.kill()
        status = self._process.wait()
        self._reader.join()
        self._words.seek(0)
        said = self._words.read()[-_LONGEST_FAULT * 4 :].decode(errors="replace").split("\n")
        self._words.close()
        words = next((line.strip() for line in reversed(said) if line.strip() and not line.startswith(_FROZEN_END)), "")
        return str(Text(_GONE, status=status, words=showable(words)[-_LONGEST_FAULT:])).strip()

    def _read(self, told: "queue.Queue[tuple[_Child, dict[str, Any] | None]]") -> None:
        stream: IO[bytes] | None = self._process.stdout
        assert stream is not None
        with stream:
            for line in stream:
                try:
                    entry = json.loads(line)
                except ValueError:  # half a line of one that died, or what a library printed
                    continue
                if isinstance(entry, dict):
                    told.put((self, entry))
        told.put((self, None))


class ChildrenEngine:
    """So many child processes, each with one BLAS thread and a low priority; see `Engine`."""

    def __init__(self, library: Path, plan: Plan, checksum: str, count: int) -> None:
        """`checksum` is that of the data set that the plan names; a child that reads another one does nothing."""
        self._library = library
        self._data = {"data": plan.data, "choices": asdict(plan.choices), "checksum": checksum}
        self._count = count
        self._told: queue.Queue[tuple[_Child, dict[str, Any] | None]] = queue.Queue()
        self._children: list[_Child] = []
        self._waiting: deque[Job] = deque()
        self._taken_back: list[Event] = []  # the ends of jobs that nobody had yet
        self._fault = ""
        self._false_starts = 0  # of children, one after the other

    @property
    def slots(self) -> int:
        return self._count

    @property
    def processes(self) -> tuple[int, ...]:
        """The ids of the processes that there are."""
        return tuple(child.process_id for child in self._children)

    def resize(self, slots: int) -> None:
        self._count = slots
        self._hand_out()

    def submit(self, job: Job) -> None:
        self._waiting.append(job)
        self._hand_out()

    def stop(self, trial: int) -> None:
        waiting = next((job for job in self._waiting if job.trial.number == trial), None)
        if waiting is not None:
            self._waiting.remove(waiting)
            self._taken_back.append(Ended(trial, ReportKind.STOPPED, 0))
        for child in self._children:
            if child.job is not None and child.job.trial.number == trial:
                child.tell(stop=trial)

    def events(self, seconds: float) -> Sequence[Event]:
        found, self._taken_back = self._taken_back, []
        entries = []
        with contextlib.suppress(queue.Empty):
            entries.append(self._told.get(timeout=0 if found else seconds))
        while not self._told.empty():
            entries.append(self._told.get())
        for child, entry in entries:
            event = self._gone(child) if entry is None else self._event(child, entry)
            if event is not None:
                found.append(event)
        self._hand_out()
        if self._fault:
            raise EngineError(self._fault)
        return found

    def close(self) -> None:
        children, self._children = self._children, []
        self._waiting.clear()
        for child in children:
            child.end()
        for child in children:
            child.wait()

    def _hand_out(self) -> None:
        """Give waiting jobs to idle children, of which there are as many as are needed and no more than wanted."""
        active = [child for child in self._children if not child.is_ending]
        idle = [child for child in active if child.job is None]
        for child in idle[: max(len(active) - self._count, 0)]:
            child.end()
            idle.remove(child)
            active.remove(child)
        while self._waiting and (idle or len(active) < self._count):
            if not idle:
                idle.append(self._begin())
                active.append(idle[0])
            child = idle.pop()
            child.job = self._waiting.popleft()
            child.tell(job=asdict(child.job) | {"config": child.job.config.to_dict()})

    def _begin(self) -> _Child:
        child = _Child(self._library, self._told)
        child.tell(**self._data)
        self._children.append(child)
        return child

    def _event(self, child: _Child, entry: dict[str, Any]) -> Event | None:
        """Return what a line of a child says."""
        match entry:
            case {"ready": True}:
                child.is_ready = True
                self._false_starts = 0
            case {"began": trial, "run": run_id}:
                return Began(trial, run_id)
            case {"epoch": epoch, "of": trial, "accuracy": accuracy}:
                return EpochDone(trial, epoch, accuracy)
            case {"ended": trial, "kind": kind, "epoch": epoch}:
                child.job = None
                figures = entry.get("accuracy"), entry.get("loss")
                return Ended(trial, ReportKind(kind), epoch, *figures, entry.get("problem", ""))
            case {"fault": fault}:  # without its data no child can do anything
                self._fault = str(fault)
        return None

    def _gone(self, child: _Child) -> Event | None:
        """A child is dead; return what that means for its trial."""
        words = child.wait()
        if child in self._children:
            self._children.remove(child)
        if child.job is None or self._fault:
            return None
        if child.is_ready:
            return Lost(child.job.trial.number, words)
        self._false_starts += 1  # it read no data yet, so that is none of its trial's doing
        if self._false_starts >= _MOST_FALSE_STARTS:
            self._fault = words
        self._waiting.appendleft(child.job)
        return None


def _apart() -> dict[str, Any]:
    """Return how a child is started so that Ctrl-C in the terminal does not reach it, and without a window of its own."""
    if sys.platform == "win32":
        flags = subprocess.CREATE_NEW_PROCESS_GROUP | subprocess.CREATE_NO_WINDOW | subprocess.BELOW_NORMAL_PRIORITY_CLASS
        return {"creationflags": flags}
    return {"start_new_session": True}
