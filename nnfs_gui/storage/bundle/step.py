"""How far the work on a bundle has come."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Step:
    """So many of all parts are done."""

    done: int
    of: int
