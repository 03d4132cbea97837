"""What a run needs to go on as if it had never stopped."""

from collections.abc import Mapping
from dataclasses import dataclass

from nnfs_gui.nn import FloatArray


@dataclass(frozen=True, slots=True, eq=False)
class Checkpoint:
    """A run at the end of an epoch: a trainer that resumes from it does every later step bit for bit the same.

    The random generators need no place here: what is random in an epoch is drawn from the seed and the epoch's number.
    """

    epoch: int
    numbers: Mapping[str, float]
    arrays: Mapping[str, FloatArray]
