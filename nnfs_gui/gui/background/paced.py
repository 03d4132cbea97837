"""Work beside a training, which is to lose little by it."""

from collections.abc import Iterator
from time import sleep, thread_time
from typing import TypeVar

_T = TypeVar("_T")
_RESTS = 50  # times as long as a step took: of a thread's time a fiftieth is worked
_LONGEST_SECONDS = 1.0  # at once, so that what is no longer wanted ends soon


def paced(steps: Iterator[_T], *, beside_training: bool) -> Iterator[_T]:
    """Yield what the steps yield; beside a training rest after each of them, in the thread that asks for the next one."""
    start = thread_time()
    for step in steps:
        yield step
        if beside_training:
            sleep(min(_RESTS * (thread_time() - start), _LONGEST_SECONDS))
            start = thread_time()
