"""How the chosen candidate did on the test images."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Self

from nnfs_gui.inspection.experiments.summary import summarize
from nnfs_gui.storage.library.run_record import Run


@dataclass(frozen=True, slots=True)
class Tested:
    """The mean share of the test images that so many runs read right, and its 95 % interval.

    Of one run that is Wilson's, over the images; of several it is Student's, over the seeds.
    """

    runs: int
    accuracy: float
    interval: tuple[float, float]

    @classmethod
    def of(cls, runs: Iterable[Run]) -> Self | None:
        """Return how those of the runs did that were tested; None where there are none."""
        tested = [run for run in runs if run.test_accuracy is not None]
        summary = summarize(run.test_accuracy for run in tested if run.test_accuracy is not None)
        if summary is None:
            return None
        interval = summary.share_interval or tested[0].test_interval
        assert interval is not None
        return cls(summary.count, summary.mean, interval)
