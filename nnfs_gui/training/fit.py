"""A training driven to its end, for notebooks and programs of one's own: a bar says how far it has come."""

import sys
from collections.abc import Iterator

from nnfs_gui.training.events import EpochMetrics, EpochResult, Progress
from nnfs_gui.training.trainer import Trainer

_BAR_WIDTH = 30  # characters


def fit(trainer: Trainer, *, bar: bool = True) -> Iterator[EpochMetrics]:
    """Train to the last epoch, and yield the figures of each; meanwhile draw a bar on the error stream, if it is wanted.

    Whoever no longer asks ends the training. Raises what `Trainer.run` does.
    """
    longest = 0
    try:
        for event in trainer.run():
            if isinstance(event, Progress) and bar:
                line = describe_progress(event, trainer.last_epoch)
                longest = max(longest, len(line))
                sys.stderr.write(f"\r{line:<{longest}}")
                sys.stderr.flush()
            elif isinstance(event, EpochResult):
                yield event.metrics
    finally:
        if longest:
            sys.stderr.write(f"\r{'':<{longest}}\r")
            sys.stderr.flush()


def describe_progress(progress: Progress, epochs: int) -> str:
    """Return a line with a bar of how many of the epochs are done."""
    done = int(_BAR_WIDTH * progress.epochs_done / epochs)
    bar = "#" * done + "." * (_BAR_WIDTH - done)
    speed = f"{progress.images_per_second:,.0f} images/s, {progress.seconds_left:.0f} s left"
    return f"[{bar}] {progress.epochs_done:.1f}/{epochs}  {speed}"
