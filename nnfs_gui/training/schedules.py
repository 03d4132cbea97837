"""How the learning rate changes in the course of a run."""

import math
from enum import StrEnum


class Schedule(StrEnum):
    """How the learning rate changes in the course of a run."""

    CONSTANT = "constant"
    COSINE = "cosine"
    STEP = "step"

    def factor(self, done: float) -> float:
        """Return what the learning rate is multiplied by when the share `done` of the run, 0 to 1, lies behind.

        cosine: (1 + cos(pi done)) / 2 falls gently from 1 to 0 (Loshchilov and Hutter 2017, eq. 5, without restarts).
        step:   a tenth from half of the run on, a hundredth in its last quarter (He et al. 2016, sec. 4.2).
        """
        match self:
            case Schedule.CONSTANT:
                return 1.0
            case Schedule.COSINE:
                return (1 + math.cos(math.pi * done)) / 2
            case Schedule.STEP:
                return 1.0 if done < 0.5 else 0.1 if done < 0.75 else 0.01
