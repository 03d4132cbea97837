"""Work beside a training, which is to lose little by it."""

from collections.abc import Iterator
from time import sleep, thread_time
from typing import TypeVar

_T = TypeVar("_T")
_LONGEST_SECONDS = 0.5  # at once, so that what is no longer wanted ends soon


def paced(steps: Iterator[_T], rests: float) -> Iterator[_T]:
    """Yield what the steps yield, and after each of them rest so many times as long as it took, in the thread that asks."""
    start = thread_time()
    for step in steps:
        yield step
        sleep(min(rests * (thread_time() - start), _LONGEST_SECONDS))
        start = thread_time()
