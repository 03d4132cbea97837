"""In what two runs differ, and whether the better one is better by more than chance."""

import itertools
import math
import operator
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Any

import numpy as np
import numpy.typing as npt

from nnfs_gui.data.dataset import Indices
from nnfs_gui.inspection.readings.mistakes import Readings
from nnfs_gui.training.config import TrainingConfig


@dataclass(frozen=True, slots=True)
class PairedTest:
    """Two networks on the same images: how many only one of them read right, and how probable that is by chance alone.

    `p_value` is the probability that two equally good networks differ at least as much as these; below 0.05 one usually
    calls the difference more than chance.
    """

    only_first: int
    only_second: int
    p_value: float


def mcnemar(first: npt.ArrayLike, second: npt.ArrayLike, labels: npt.ArrayLike) -> PairedTest:
    """Compare the predictions of two networks, each of shape (n,), on images with these labels, shape (n,).

    McNemar's exact test (McNemar 1947; the exact conditional one of Fagerland, Lydersen and Laake 2013): of the n images
    that just one of them read right, each is as likely to be the first's as the second's.
    """
    if not np.shape(first) == np.shape(second) == np.shape(labels):
        shapes = f"{np.shape(first)}, {np.shape(second)} and {np.shape(labels)}"
        raise ValueError(f"expected two predictions and a label for each image, got shapes {shapes}")
    first_right, second_right = (np.equal(predictions, labels) for predictions in (first, second))
    only_first = int(np.count_nonzero(first_right & ~second_right))
    only_second = int(np.count_nonzero(second_right & ~first_right))
    return PairedTest(only_first, only_second, _two_sided(only_first, only_second))


def _two_sided(one: int, other: int) -> float:
    """Return 2 P(X <= min(one, other)) for X ~ Binomial(one + other, 1/2), and 1 at most; in whole numbers, so exact.

    It is never 0: one too small for a float is the smallest of them.
    """
    trials, fewer = one + other, min(one, other)
    ways, term = 0, 1  # term is trials over k
    for k in range(fewer + 1):
        ways += term
        term = term * (trials - k) // (k + 1)
    return min(1.0, max(math.ulp(0.0), float(2 * ways / 2**trials)))


class Cell(Enum):
    """The cells of McNemar's table: whether the first of two networks read an image right, and whether the second did."""

    BOTH = (True, True)
    ONLY_FIRST = (True, False)
    ONLY_SECOND = (False, True)
    NEITHER = (False, False)


@dataclass(frozen=True, slots=True, eq=False)
class PairedReadings:
    """What two networks read on the same images. Raises ValueError where they are not the same."""

    first: Readings
    second: Readings

    def __post_init__(self) -> None:
        if not np.array_equal(self.first.indices, self.second.indices):
            raise ValueError("expected two readings of the same images in the same order")

    @property
    def test(self) -> PairedTest:
        """Whether one of them reads more images right by more than chance."""
        return mcnemar(self.first.answers, self.second.answers, self.first.labels)

    def cell(self, cell: Cell) -> Indices:
        """Return the places of a cell's images in the readings, those first that the two together find hardest.

        That is the sum of both losses: of what only one reads right, what the other takes most surely for something else.
        """
        first_right, second_right = (readings.answers == readings.labels for readings in (self.first, self.second))
        places = np.flatnonzero((first_right == cell.value[0]) & (second_right == cell.value[1]))
        losses = self.first.losses[places] + self.second.losses[places]
        return places[np.argsort(-losses, kind="stable")]


def differing_settings(configs: Sequence[TrainingConfig]) -> dict[str, tuple[Any, ...]]:
    """Return the settings in which some of the runs differ, by name and each run's value."""
    flat = [_flatten(config.to_dict()) for config in configs]
    names = dict.fromkeys(itertools.chain.from_iterable(flat))
    values = {name: tuple(map(operator.methodcaller("get", name), flat)) for name in names}
    return {name: each for name, each in values.items() if each.count(each[0]) < len(each)}


def _flatten(settings: Mapping[str, Any], prefix: str = "") -> dict[str, Any]:
    flat: dict[str, Any] = {}
    for name, value in settings.items():
        flat |= _flatten(value, f"{prefix}{name}.") if isinstance(value, Mapping) else {f"{prefix}{name}": value}
    return flat
