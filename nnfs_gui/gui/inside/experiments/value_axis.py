"""An axis of the pictures of an experiment: the values of a setting, or of a figure, one for each candidate."""

import functools
import math
from dataclasses import dataclass

import numpy as np

from nnfs_gui.arrays import Float64Array
from nnfs_gui.gui.inside.painting.numbers import short
from nnfs_gui.gui.words import in_figures

_STEPS = (1, 2, 5, 10)
_WORDS_FOR_A_TICK = 2  # have room where one tick of numbers has
_CHOICE_ROOM = 0.5  # of the way between two choices, at either end


@dataclass(frozen=True, eq=False)
class ValueAxis:
    """A title, and values of shape (n,), which are NaN where there is none.

    Those of `choices` are the numbers of these words, from 0, which stand at equal distances.
    """

    title: str
    values: Float64Array
    unit: str = ""  # which follows a value, with its space: " %"
    is_log: bool = False  # by powers of ten; all values are greater than 0
    choices: tuple[str, ...] = ()
    is_whole: bool = False  # numbers along it are whole ones

    @property
    def places(self) -> Float64Array:
        """Where the values stand, shape (n,): from 0 at the lower end of the axis to 1 at the upper one."""
        return self.place(self.values)

    def place(self, values: Float64Array) -> Float64Array:
        """Return where values stand, of the same shape."""
        low, high = self._ends
        counted = self._counted(values)
        places: Float64Array = (counted - low) / (high - low)
        return places

    def value(self, place: float) -> float:
        """Return the value that stands at a place of the axis; of choices, the nearest."""
        low, high = self._ends
        counted = low + place * (high - low)
        if self.choices:
            return float(min(max(round(counted), 0), len(self.choices) - 1))
        return 10**counted if self.is_log else counted

    def words(self, value: float) -> str:
        """Return a value as it is read."""
        if math.isnan(value):
            return "–"
        return self.choices[int(value)] if self.choices else f"{_plain(value)}{self.unit}"

    def ticks(self, most: int) -> tuple[tuple[float, str], ...]:
        """Return about so many places with what stands there, from the lower end to the upper one."""
        known = np.unique(self.values[np.isfinite(self.values)])
        if self.choices:
            count = len(self.choices)
            values: list[float] = list(range(0, count, -(-count // (_WORDS_FOR_A_TICK * max(most, 1)))))
        elif len(known) == 1:  # round numbers beside it would not say which one it is
            values = known.tolist()
        else:
            low, high = self._ends
            values = _log_ticks(low, high, most) if self.is_log else _ticks(low, high, most, self.is_whole)
        places = self.place(np.array(values, float))
        return tuple((float(place), self.words(value)) for place, value in zip(places, values, strict=True))

    @functools.cached_property
    def _ends(self) -> tuple[float, float]:
        if self.choices:
            return -_CHOICE_ROOM, len(self.choices) - 1 + _CHOICE_ROOM
        counted = self._counted(self.values)
        counted = counted[np.isfinite(counted)]
        if not len(counted):
            return 0.0, 1.0
        low, high = float(counted.min()), float(counted.max())
        return (low, high) if high > low else (low - 0.5, high + 0.5)

    def _counted(self, values: Float64Array) -> Float64Array:
        """Return values as the axis counts them."""
        if not self.is_log:
            return values
        return np.log10(values, out=np.full(np.shape(values), math.nan), where=np.asarray(values) > 0)


def _ticks(low: float, high: float, most: int, is_whole: bool) -> list[float]:
    """Return round numbers between the ends, a step of 1, 2 or 5 times a power of ten apart."""
    power = 10 ** math.floor(math.log10((high - low) / max(most, 1)))
    place = next(place for place, times in enumerate(_STEPS) if (high - low) / (power * times) <= most)
    numbers = _multiples(low, high, power * _STEPS[place], is_whole)
    if len(numbers) < 2 <= most:  # one alone does not say how far it is to any other
        numbers = _multiples(low, high, power * _STEPS[place - 1] if place else power / 2, is_whole)
    return numbers


def _multiples(low: float, high: float, step: float, is_whole: bool) -> list[float]:
    step = max(step, 1.0) if is_whole else step
    first, last = math.ceil(low / step - 1e-9), math.floor(high / step + 1e-9)
    return [number * step for number in range(first, last + 1)]


def _log_ticks(low: float, high: float, most: int) -> list[float]:
    """Return powers of ten between the ends, or where these are fewer than three, round numbers between them as well."""
    powers = range(math.floor(low), math.ceil(high) + 1)
    for times in ((1,), (1, 3), (1, 2, 5)):
        values = [each * 10.0**power for power in powers for each in times]
        inside = [value for value in values if low - 1e-9 <= math.log10(value) <= high + 1e-9]
        if len(inside) >= 3:
            return inside[:: max(math.ceil(len(inside) / max(most, 1)), 1)]
    return [10**low, 10**high]


def _plain(value: float) -> str:
    """Return a number with four digits that count, and with thousands separators."""
    if abs(value) >= 1000:
        return in_figures(round(value)).replace("-", "−")
    return short(value) if abs(value) < 100 else in_figures(value, ".4g").replace("-", "−")
