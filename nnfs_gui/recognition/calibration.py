"""Whether a network's probabilities are what they say: of the answers it gives 90 %, nine of ten should be right."""

from collections.abc import Generator
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from nnfs_gui.arrays import Float64Array, FloatArray
from nnfs_gui.data.dataset import Labels
from nnfs_gui.nn.softmax import softmax_at

BINS = 15
COLDEST, HOTTEST = 0.05, 20.0
_HALVINGS = 30  # of the range of the temperature's logarithm, which leaves it six digits


def temperature_steps(logits: FloatArray, labels: Labels) -> Generator[None, None, float]:
    """Find, a little at a time, the temperature whose probabilities have the least cross-entropy (Guo et al. 2017, 4.2).

    The logits have shape (n, classes), the labels (n,); what is returned lies between COLDEST and HOTTEST.

    The cross-entropy is convex in b = 1 / temperature, with the derivative mean(sum_i p_i z_i - z_label): where that is 0
    lies the minimum, or at an end of the range where there is none inside, as for a network that makes no mistake.
    """
    rows = np.arange(len(labels))
    logits = np.asarray(logits, np.float64)
    low, high = np.log(COLDEST), np.log(HOTTEST)
    for _ in range(_HALVINGS):
        middle = (low + high) / 2
        expected = np.einsum("ij,ij->i", softmax_at(logits, float(np.exp(middle))), logits)
        if (expected - logits[rows, labels]).mean() > 0:  # the minimum lies at a smaller b, where it is hotter
            low = middle
        else:
            high = middle
        yield
    return float(np.exp((low + high) / 2))


@dataclass(frozen=True, slots=True, eq=False)
class Reliability:
    """Answers in bins of equal width by their confidence, from 0 to 1. All arrays have shape (BINS,)."""

    counts: npt.NDArray[np.int64]
    right: npt.NDArray[np.int64]  # how many of them are right
    confidence: Float64Array  # the sum of their confidences

    @property
    def error(self) -> float:
        """The expected calibration error; see `calibration_error`."""
        return float(np.abs(self.right - self.confidence).sum() / self.counts.sum())


def reliability(confidences: Float64Array, right: npt.NDArray[np.bool_]) -> Reliability:
    """Sort answers into bins: `confidences`, from 0 to 1, and `right`, whether each answer is, have shape (n,)."""
    bins = np.minimum((np.asarray(confidences) * BINS).astype(np.intp), BINS - 1)
    counts, of_right = (np.bincount(some, minlength=BINS).astype(np.int64) for some in (bins, bins[np.asarray(right)]))
    return Reliability(counts, of_right, np.bincount(bins, confidences, minlength=BINS).astype(np.float64))


def calibration_error(confidences: Float64Array, right: npt.NDArray[np.bool_]) -> float:
    """Return the expected calibration error: how far confidence and accuracy lie apart, 0 to 1 (Guo et al. 2017, eq. 3).

    `confidences`, from 0 to 1, and `right`, whether each answer is, have shape (n,).

    ECE = sum over 15 bins of equal width of |share right in the bin - mean confidence in the bin| * share of the answers
    that fall in it.
    """
    return reliability(confidences, right).error
