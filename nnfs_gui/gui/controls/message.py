"""What is said to whoever sits at the window."""

from dataclasses import dataclass
from enum import Enum, auto


class Severity(Enum):
    """How much depends on its being read."""

    STATUS = auto()  # it need not be read at once
    WARNING = auto()  # it must be read
    FAILURE = auto()  # it must be read: something that was asked for could not be done


@dataclass(frozen=True, slots=True)
class Message:
    """A sentence in the window's language, and where it must be read, more of it."""

    text: str
    severity: Severity = Severity.STATUS
    detail: str = ""
