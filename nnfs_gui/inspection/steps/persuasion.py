"""How many steps a network needs until it believes what an image is, and what that does to its reading of others."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from nnfs_gui.inspection.readings.mistakes import LabelledImages, reading_steps
from nnfs_gui.inspection.steps.learner import Learner, Memory
from nnfs_gui.inspection.steps.walk import Walk
from nnfs_gui.nn import FloatArray, Network
from nnfs_gui.nn.softmax import softmax
from nnfs_gui.training.config import TrainingConfig

MOST_STEPS = 1000
WATCHED = 200  # other images


@dataclass(frozen=True, slots=True, eq=False)
class Persuasion:
    """A copy of a network after some steps on one image. `before` and `after` have shape (classes,)."""

    steps: int
    before: FloatArray  # probabilities
    after: FloatArray
    believed_after: int | None  # the step from which on the right class is the answer; 0 where it was at once
    correct_before: int  # of the other images
    correct_after: int
    others: int  # how many they are


def persuade(
    network: Network,
    rules: TrainingConfig,
    memory: Memory,
    walk: Walk,
    others: LabelledImages,
    steps: int | None,
) -> Iterator[Persuasion | None]:
    """Take so many steps by the walk's image on a copy, or with None until it is believed; yields None until the result.

    It gives up after `MOST_STEPS`. The other images are read by the network and by its copy. Raises OverflowError where the
    steps are so large that the copy's answers are no numbers any more.
    """
    learner = Learner(network, rules, memory, walk.draw)
    after, believed_after = walk.answer, _believed(walk.answer, walk.label, None, 0)
    most = MOST_STEPS if steps is None else steps
    while learner.steps < most and (steps is not None or believed_after is None):
        learner.learn(walk.inputs, walk.targets)
        after = softmax(learner.network.logits(walk.inputs))[0]
        believed_after = _believed(after, walk.label, believed_after, learner.steps)
        yield None
    correct = []
    for each in (network.twin(), learner.network):
        for readings in reading_steps(each, others) if len(others.indices) else ():
            yield None
            if readings is not None:
                correct.append(readings.correct)
    correct_before, correct_after = correct or (0, 0)
    count = len(others.indices)
    yield Persuasion(learner.steps, walk.answer, after, believed_after, correct_before, correct_after, count)


def watched(images: LabelledImages) -> LabelledImages:
    """Return at most `WATCHED` of some images, spread evenly over them."""
    count = len(images.indices)
    places = np.linspace(0, max(count - 1, 0), min(count, WATCHED)).astype(np.intp)
    return LabelledImages(images.images, images.labels, images.indices[places])


def _believed(probabilities: FloatArray, label: int, so_far: int | None, steps: int) -> int | None:
    """Return the step from which on the label is the answer, without a step since at which it was not."""
    if int(probabilities.argmax()) != label:
        return None
    return steps if so_far is None else so_far
