"""What the view is told is calculated here, in the background: each result says of what it is."""

from collections.abc import Generator, Iterator
from dataclasses import dataclass
from typing import TypeVar

import numpy as np

from nnfs_gui.gui.inside.why.neighbours import COUNT
from nnfs_gui.gui.inside.why.question_bar import Choice
from nnfs_gui.gui.session.current_network import NetworkKey
from nnfs_gui.ink.framing import Grey
from nnfs_gui.inspection.readings.mistakes import LabelledImages
from nnfs_gui.inspection.reasons.attribution import Attribution, Question, attribution_steps
from nnfs_gui.inspection.reasons.nearest_images import (
    HiddenImages,
    Nearest,
    hidden_steps,
    nearest_in_layer,
    nearest_in_pixels_steps,
)
from nnfs_gui.inspection.reasons.random_twin import random_twin, rank_correlation
from nnfs_gui.inspection.reasons.shortest_stroke import Canvas, TurningStroke, shortest_stroke_steps
from nnfs_gui.inspection.reasons.smallest_change import Change, smallest_change_steps
from nnfs_gui.nn import Network

_TWIN_SEED = 0

T = TypeVar("T")


@dataclass(frozen=True, slots=True, eq=False)
class Explained:
    """Why a network answers so, with the twin that was asked if one was."""

    image: Grey
    answer: int
    question: Question
    choice: Choice  # by which that was asked
    attribution: Attribution
    alike: tuple[float, float] | None
    twin: Network | None


@dataclass(frozen=True, slots=True, eq=False)
class Turned:
    """What turns the answer, as far as it was looked for; `of` is what was asked, and late answers are of no use."""

    of: object
    change: Change | None
    stroke: TurningStroke | None = None
    is_done: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class Compared:
    """The nearest training images; in the last hidden layer, too, where that was asked and there is one."""

    of: object
    images: LabelledImages
    in_pixels: Nearest
    in_layer: Nearest | None = None
    hidden: HiddenImages | None = None
    key: NetworkKey | None = None  # of the network whose layer that is


def explain(network: Network, image: Grey, choice: Choice, twin: Network | None) -> Iterator[Explained | None]:
    """Yield None until it yields why the network, or its twin with random weights, answers so."""
    x = image.ravel() / 255
    logits = network.logits(x[None])[0]
    question = choice.question(logits)
    attribution = yield from _last(attribution_steps(network, x, question, choice.method, choice.baseline))
    assert attribution is not None
    alike = None
    if choice.is_random:
        if twin is None or not twin.is_built_like(network) or twin.dtype != network.dtype:
            twin = random_twin(network, np.random.default_rng(_TWIN_SEED))
            yield None
        learnt = attribution.shares
        attribution = yield from _last(attribution_steps(twin, x, question, choice.method, choice.baseline))
        assert attribution is not None
        of_sizes = rank_correlation(np.abs(learnt), np.abs(attribution.shares))
        alike = rank_correlation(learnt, attribution.shares), of_sizes
    yield Explained(image, int(logits.argmax()), question, choice, attribution, alike, twin)


def turn(network: Network, canvas: Canvas, target: int | None, of: object) -> Iterator[Turned | None]:
    """Yield None, the smallest change of ink as soon as it is found, and at the end the shortest stroke as well."""
    change = yield from _last(smallest_change_steps(network, canvas.image, target))
    yield Turned(of, change)
    stroke = yield from _last(shortest_stroke_steps(network, canvas, target))
    yield Turned(of, change, stroke, is_done=True)


def compare(
    network: Network,
    image: Grey,
    images: LabelledImages,
    hidden: HiddenImages | None,
    key: NetworkKey | None,
    of: object,
) -> Iterator[Compared | None]:
    """Yield None, the nearest images by their pixels, and then, where there is a key, those by the last hidden layer.

    `hidden` is what that layer makes of the images, where it is known.
    """
    in_pixels = yield from _last(nearest_in_pixels_steps(image, images, COUNT))
    assert in_pixels is not None
    yield Compared(of, images, in_pixels)
    if key is None:
        return
    if hidden is None:
        hidden = yield from _last(hidden_steps(network, images))
        assert hidden is not None
    yield Compared(of, images, in_pixels, nearest_in_layer(network, image, hidden, COUNT), hidden, key)


def _last(steps: Iterator[T | None]) -> Generator[None, None, T | None]:
    """Yield None at each step, and return the last one."""
    last = None
    for last in steps:  # noqa: B007
        yield None
    return last
