"""How the learning rate changes in the course of a run."""

import math
from enum import StrEnum


class Schedule(StrEnum):
    """How the learning rate changes in the course of a run."""

    CONSTANT = "constant"
    COSINE = "cosine"
    STEP = "step"
    ONE_CYCLE = "one-cycle"
    PLATEAU = "plateau"

    def factor(self, done: float) -> float:
        """Return what the learning rate is multiplied by when the share `done` of the run, 0 to 1, lies behind.

        cosine: (1 + cos(pi done)) / 2 falls gently from 1 to 0 (Loshchilov and Hutter 2017, eq. 5, without restarts).
        step:   a tenth from half of the run on, a hundredth in its last quarter (He et al. 2016, sec. 4.2).
        one-cycle: rises from a tenth to 1 and falls back, evenly and for as long each, and in the last tenth of the run
                falls on to a thousandth (Smith and Topin 2019, sec. 3; the rate that is set is the highest one).
        plateau: 1; how the epochs went decides what the rate is multiplied by (`reduction.Reduction`).
        """
        match self:
            case Schedule.CONSTANT | Schedule.PLATEAU:
                return 1.0
            case Schedule.COSINE:
                return (1 + math.cos(math.pi * done)) / 2
            case Schedule.STEP:
                return 1.0 if done < 0.5 else 0.1 if done < 0.75 else 0.01
            case Schedule.ONE_CYCLE if done < 0.9:
                return 1 - 0.9 * abs(done - 0.45) / 0.45
            case Schedule.ONE_CYCLE:
                return 0.1 - 0.099 * (done - 0.9) / 0.1

    @property
    def corners(self) -> tuple[float, ...]:
        """The shares of a run at which the factor jumps or bends."""
        return {Schedule.STEP: (0.5, 0.75), Schedule.ONE_CYCLE: (0.45, 0.9)}.get(self, ())


def warm_up_factor(place: float, epochs: int) -> float:
    """Return what the rate of the step that ends at a place, in epochs, is multiplied by while it warms up, from 0 to 1.

    It rises evenly over the first `epochs` (Goyal et al. 2017, sec. 2.2); 0 is no warm-up.
    """
    return min(1.0, place / epochs) if epochs else 1.0
