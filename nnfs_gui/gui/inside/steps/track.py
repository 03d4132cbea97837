"""The steps that one image takes: which there are, and in which order."""

from dataclasses import dataclass
from enum import Enum, auto


class Phase(Enum):
    """What a few steps in a row do together."""

    FORWARD = auto()
    LOSS = auto()
    BACKWARD = auto()
    STEP = auto()


class Kind(Enum):
    """What happens in a step."""

    WHOLE = auto()
    IMAGE = auto()
    SUM = auto()
    ACTIVATION = auto()
    SOFTMAX = auto()
    LOSS = auto()
    OUTPUT_BLAME = auto()
    WEIGHTS = auto()
    BLAME = auto()
    PROOF = auto()
    UPDATE = auto()
    OUTCOME = auto()

    @property
    def phase(self) -> Phase:
        return _PHASES[self]

    @property
    def needs_answer(self) -> bool:
        """Whether it cannot be told as long as nobody has said what is right."""
        return self.phase is not Phase.FORWARD


_PHASES = {
    Kind.WHOLE: Phase.FORWARD,
    Kind.IMAGE: Phase.FORWARD,
    Kind.SUM: Phase.FORWARD,
    Kind.ACTIVATION: Phase.FORWARD,
    Kind.SOFTMAX: Phase.FORWARD,
    Kind.LOSS: Phase.LOSS,
    Kind.OUTPUT_BLAME: Phase.BACKWARD,
    Kind.WEIGHTS: Phase.BACKWARD,
    Kind.BLAME: Phase.BACKWARD,
    Kind.PROOF: Phase.BACKWARD,
    Kind.UPDATE: Phase.STEP,
    Kind.OUTCOME: Phase.STEP,
}
assert set(_PHASES) == set(Kind)


@dataclass(frozen=True, slots=True)
class Step:
    """A kind of step at a stage of the network, counted from 0; None where any weight may be looked at."""

    kind: Kind
    stage: int | None


def steps_of(stages: int, *, whole: bool = False) -> tuple[Step, ...]:
    """Return the steps through a network of so many Dense layers, and back; perhaps with a look at the whole of it first."""
    last = stages - 1
    forth = [*([Step(Kind.WHOLE, None)] if whole else []), Step(Kind.IMAGE, 0)]
    for stage in range(last):
        forth += [Step(Kind.SUM, stage), Step(Kind.ACTIVATION, stage)]
    forth += [Step(Kind.SUM, last), Step(Kind.SOFTMAX, last), Step(Kind.LOSS, last), Step(Kind.OUTPUT_BLAME, last)]
    back = [Step(Kind.WEIGHTS, last)]
    for stage in reversed(range(last)):
        back += [Step(Kind.BLAME, stage), Step(Kind.WEIGHTS, stage)]
    return (*forth, *back, Step(Kind.PROOF, None), Step(Kind.UPDATE, None), Step(Kind.OUTCOME, None))
