"""Whether two settings differ by more than luck: a test over the seeds that runs of both have.

With the same seed both begin with the same random numbers and see the images in the same order, so that what a seed brings
is in both figures, and goes out of their difference. The exact test takes for granted only that each difference is as likely
to be the other way round, if neither setting is better (Fisher 1935, "The design of experiments", section 21). With
five or ten seeds nobody could show that differences are normally distributed, as a t test has it.
"""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from enum import Enum
from statistics import NormalDist

import numpy as np

from nnfs_gui.arrays import Float64Array
from nnfs_gui.inspection.experiments.student import share_within

LEVEL = 0.05  # below which one usually calls a difference more than luck
_POWER = 0.8  # with which a difference that is there is to be found by as many seeds as are advised
_MOST_EXACT = 30  # pairs; of more, the t test of Student (1908) is right whatever the distribution
_SAME = 1e-9  # of the sum of all: sums that differ by less are equal but for rounding


class Answer(Enum):
    """What a test says of the difference."""

    MORE_THAN_LUCK = "more than luck"
    MAYBE_LUCK = "maybe luck"
    TOO_FEW_SEEDS = "too few seeds"  # not even the clearest result could be more than luck
    EQUAL = "equal"  # with every seed
    NO_PAIRS = "no pairs"


@dataclass(frozen=True, slots=True)
class SeedTest:
    """What two settings did with the seeds that both have.

    `mean` is that of the first's figure less the second's, and `spread` their standard deviation, None of less than two;
    `agreeing` are the seeds with which the difference has the sign of the mean. `p_value` is the probability of a
    difference at least as large if neither were better, corrected where this is one of several `comparisons`.
    """

    count: int
    mean: float
    spread: float | None
    agreeing: int
    p_value: float
    comparisons: int = 1

    @property
    def answer(self) -> Answer:
        if not self.count:
            return Answer.NO_PAIRS
        if not self.mean and not self.spread:
            return Answer.EQUAL
        if self.p_value < LEVEL:
            return Answer.MORE_THAN_LUCK
        return Answer.TOO_FEW_SEEDS if self.count < fewest_seeds(self.comparisons) else Answer.MAYBE_LUCK

    @property
    def seeds_needed(self) -> int | None:
        """About how many seeds would show a difference that is truly as large, in four of five cases; None if it is 0.

        n = ((z1 + z2) / (mean / spread))^2 + z1^2 / 2, Guenther (1981), "Sample size formulas for normal theory t tests".
        """
        if not self.mean:
            return None
        fewest = fewest_seeds(self.comparisons)
        if not self.spread:
            return fewest
        z_level, z_power = (NormalDist().inv_cdf(p) for p in (1 - LEVEL / self.comparisons / 2, _POWER))
        return max(fewest, math.ceil(((z_level + z_power) * self.spread / self.mean) ** 2 + z_level**2 / 2))


def fewest_seeds(comparisons: int = 1) -> int:
    """Return with how many seeds a result can be more than luck at all: 6, as 2 / 2^5 is more than 0.05."""
    seeds = 1
    while comparisons * 2.0 ** (1 - seeds) >= LEVEL:
        seeds += 1
    return seeds


def compare_seeds(first: Mapping[int, float], second: Mapping[int, float]) -> SeedTest:
    """Compare the figures of two settings, each by seed, over the seeds that both have."""
    differences = np.array([first[seed] - second[seed] for seed in sorted(first.keys() & second.keys())], float)
    count = len(differences)
    if not count:
        return SeedTest(0, 0.0, None, 0, 1.0)
    mean = float(differences.mean())
    spread = float(differences.std(ddof=1)) if count > 1 else None
    if np.all(differences == differences[0]):
        mean, spread = float(differences[0]), spread and 0.0  # but for rounding
    agreeing = int(np.count_nonzero(differences * mean > 0))
    p_value = _sign_flips(differences) if count <= _MOST_EXACT else _student(mean, spread or 0.0, count)
    return SeedTest(count, mean, spread, agreeing, p_value)


def corrected(tests: Sequence[SeedTest]) -> tuple[SeedTest, ...]:
    """Return tests of one question, each with its p corrected for their number; those without a pair are none."""
    told = [test for test in tests if test.count]
    p_values = iter(holm([test.p_value for test in told]))
    return tuple(replace(test, p_value=next(p_values), comparisons=len(told)) if test.count else test for test in tests)


def holm(p_values: Sequence[float]) -> list[float]:
    """Return p values of several tests so that any of them is below 0.05 by luck in 5 of 100 cases (Holm 1979)."""
    # sorted, p(i) becomes the largest of (m - j + 1) p(j) for j up to i, and 1 at most
    adjusted, largest = [0.0] * len(p_values), 0.0
    for rank, place in enumerate(sorted(range(len(p_values)), key=p_values.__getitem__)):
        largest = max(largest, min(1.0, (len(p_values) - rank) * p_values[place]))
        adjusted[place] = largest
    return adjusted


def _sign_flips(differences: Float64Array) -> float:
    """Return in which share of all 2^n ways to set their signs the sum lies as far from 0 as it does, shape (n,).

    All sums of one half are held against the sorted ones of the other, so that 2^(n/2) steps count all 2^n.
    """
    sizes = np.sort(np.abs(differences))  # sorted, so that the order of the seeds is irrelevant to the last digit
    wanted = abs(float(differences.sum())) - _SAME * float(sizes.sum())
    if wanted <= 0:
        return 1.0
    one, other = _signed_sums(sizes[::2]), np.sort(_signed_sums(sizes[1::2]))
    as_large = len(one) * len(other) - int(np.searchsorted(other, wanted - one).sum())
    return min(1.0, 2 * as_large / (len(one) * len(other)))  # as many on the other side


def _signed_sums(sizes: Float64Array) -> Float64Array:
    sums = np.zeros(1)
    for size in sizes:
        sums = np.concatenate([sums - size, sums + size])
    return sums


def _student(mean: float, spread: float, count: int) -> float:
    if not spread:
        return 0.0 if mean else 1.0
    return 1 - share_within(abs(mean) * math.sqrt(count) / spread, count - 1)
