"""Teaches a network one person's hand from a few drawings, on a copy, and takes care that it forgets nobody else's.

Each drawing is varied in many ways, as for the training of a network: pen strokes as strokes, pictures as images. It is
learnt in small steps, mixed with MNIST images for which the network must go on answering what it answered before (learning
without forgetting, Li and Hoiem 2016). What the first layer sees in an image serves every hand, so it stays as it is; it
is asked once for each image, and only what lies above it is calculated again and again. That makes a step cheap, and leaves
less to forget. In the end the weights go back part of the way to the old ones (Wortsman et al. 2022): as far as the drawings
are read all the same, and further where MNIST suffers, because somebody writes a 1 as others write a 7.
"""

import math
from collections.abc import Generator, Iterator, Sequence
from dataclasses import dataclass
from time import perf_counter

import numpy as np

from nnfs_gui.arrays import FloatArray
from nnfs_gui.data.augmentation import Augmentation
from nnfs_gui.data.dataset import Dataset, Images, Indices, Labels, one_hot
from nnfs_gui.data.drawings import Drawings
from nnfs_gui.data.variation import Variation
from nnfs_gui.nn import SGD, CrossEntropy, Dense, Layer, Network, Softmax
from nnfs_gui.training.config import Schedule

STEPS = 100
_DRAWN_ROWS, _MNIST_ROWS = 32, 64  # of each step's batch
_MNIST_REHEARSED, _MNIST_JUDGED = 3000, 1500  # images: those that were rehearsed say too little of what was forgotten
_VIEWS = 24  # of each drawing; fewer where there are many drawings
_MOST_VIEWS = 1000
_LEARNING_RATE, _MOMENTUM = 0.01, 0.9
_STRENGTHS = Augmentation()  # those of a training
_SHARES = (0.4, 0.6, 0.8, 1.0)  # of the way to the taught weights
_MORE_MISREAD = 0.01  # of the views, for which it goes no further
MORE_ERRORS = 1.0  # on the MNIST images, in standard deviations of the number before, which is near its square root
_ROWS_AT_ONCE = 250  # images between two yields

# Each use of randomness has a stream of its own: more drawings leave the MNIST images as they are.
_MNIST_STREAM, _VIEWS_STREAM, _ORDER_STREAM = range(3)


@dataclass(frozen=True, slots=True)
class TeachingProgress:
    """How much of the teaching is done, 0 to 1."""

    share: float


@dataclass(frozen=True, slots=True, eq=False)
class Taught:
    """The end of a teaching: a new network, which nobody else holds, and how long it took."""

    network: Network
    seconds: float


class Teacher:
    """Teaches copies of one network. `network` is a copy of the one given; neither is ever changed.

    Raises ValueError if its ends do not fit the images of the data set.
    """

    def __init__(self, network: Network, dataset: Dataset, *, seed: int = 0) -> None:
        pixels = dataset.inputs
        if (network.input_size, network.output_size) != (pixels, dataset.classes):
            raise ValueError(
                f"The network has {network.input_size:,} inputs and {network.output_size} outputs, "
                f"but {dataset.name} has images of {pixels:,} pixels in {dataset.classes} classes."
            )
        self.network = network.copy()
        self.dataset = dataset
        self._seed = seed
        self._alone = dataset.drawn is not None and dataset.drawn.are_all
        layers = self.network.layers
        self._kept = layers[: _layers_to_keep(layers)]
        ending = len(layers) - isinstance(layers[-1], Softmax)  # it learns by its logits
        self._upper = Network([layer.copy() for layer in layers[len(self._kept) : ending]], dtype=network.dtype)
        self._mnist: tuple[_Lessons, _Lessons] | None = None

    def teach(self, drawings: Drawings) -> Iterator[TeachingProgress | Taught]:
        """Learn drawings, pen strokes as strokes and pictures as images: yields progress, then Taught.

        One may leave at any time, and teach again, other drawings or more. The same drawings and seed give the same network.
        Raises OverflowError if the weights are too large to calculate with.
        """
        start = perf_counter()
        rehearsed, judged = self._mnist or (yield from self._remember_mnist())
        views = np.tile(np.arange(len(drawings)), max(1, min(_VIEWS, _MOST_VIEWS // len(drawings))))
        variation = Variation(self.dataset.side, drawings.drawn, alone=self._alone)
        rng = np.random.default_rng((self._seed, _VIEWS_STREAM))
        seen = self._make_room(len(views))
        for _ in self._see(variation, drawings.images, views, rng, seen):
            yield TeachingProgress(0.0)
        upper = self._upper.copy()
        labels = drawings.labels[views]
        drawn = _Lessons(seen, one_hot(labels, self.dataset.classes, upper.dtype), labels)
        for step in _learn(upper, drawn, rehearsed, np.random.default_rng((self._seed, _ORDER_STREAM))):
            yield TeachingProgress(step / STEPS)
        for _ in _hold_back(upper, self._upper.parameters, drawn, judged):
            yield TeachingProgress(1.0)
        taught = self.network.copy()
        taught.parameters[-len(upper.parameters) :] = upper.parameters
        yield Taught(taught, perf_counter() - start)

    def _remember_mnist(self) -> Generator[TeachingProgress, None, tuple["_Lessons", "_Lessons"]]:
        """Look at some MNIST images, once for all teachings, and keep the answers: those to rehearse, those to judge by.

        The same images serve for both where there are hardly any.
        """
        rng = np.random.default_rng((self._seed, _MNIST_STREAM))
        images = self.dataset.train_images
        variation = Variation(self.dataset.side, self.dataset.drawn, alone=self._alone)
        chosen = rng.choice(len(images), min(_MNIST_REHEARSED + _MNIST_JUDGED, len(images)), replace=False)
        seen = self._make_room(len(chosen))
        for _ in self._see(variation, images, chosen, rng, seen):
            yield TeachingProgress(0.0)
        lessons = _Lessons(seen, self._upper.predict_proba(seen), self.dataset.train_labels[chosen])
        judged = len(chosen) * _MNIST_JUDGED // (_MNIST_REHEARSED + _MNIST_JUDGED)
        self._mnist = lessons.part(slice(judged, None)), lessons.part(slice(judged or None))
        return self._mnist

    def _make_room(self, rows: int) -> FloatArray:
        """Return an array for what the kept layers make of so many images."""
        return np.empty((rows, self._upper.input_size), self._upper.dtype)

    def _see(
        self,
        variation: Variation,
        images: Images,
        indices: Indices,
        rng: np.random.Generator,
        out: FloatArray,
    ) -> Iterator[None]:
        """Fill out, shape (n, features), with what the kept layers make of the images of these indices, each varied."""
        inputs = np.empty((_ROWS_AT_ONCE, self.network.input_size), self.network.dtype)
        for start in range(0, len(indices), _ROWS_AT_ONCE):
            some = indices[start : start + _ROWS_AT_ONCE]
            x = inputs[: len(some)]
            variation.vary(some, images[some], _STRENGTHS, rng, x)
            with np.errstate(over="ignore", invalid="ignore"):  # what comes of it is looked at in the end
                for layer in self._kept:
                    x = layer.forward(x)
            out[start : start + len(some)] = x
            yield


@dataclass(frozen=True, slots=True, eq=False)
class _Lessons:
    """Images as the kept layers see them, the answers to learn (probabilities), and which class they truly are."""

    seen: FloatArray  # shape (n, features)
    answers: FloatArray  # shape (n, classes)
    labels: Labels  # shape (n,)

    def part(self, chosen: slice | Indices) -> "_Lessons":
        return _Lessons(self.seen[chosen], self.answers[chosen], self.labels[chosen])


def _learn(network: Network, drawn: _Lessons, mnist: _Lessons, rng: np.random.Generator) -> Iterator[int]:
    """Train the network on both kinds of lessons at once; yields the number of steps done."""
    optimizer, loss = SGD(_LEARNING_RATE, momentum=_MOMENTUM), CrossEntropy()
    batches = zip(_batches(drawn, _DRAWN_ROWS, rng), _batches(mnist, _MNIST_ROWS, rng), strict=True)
    for step, (own, other) in zip(range(STEPS), batches, strict=False):
        optimizer.learning_rate = _LEARNING_RATE * Schedule.COSINE.factor(step / STEPS)
        with np.errstate(over="ignore", invalid="ignore"):  # what comes of it is looked at in the end
            outputs = network.forward(np.concatenate([own.seen, other.seen]))
            loss.forward(outputs, np.concatenate([own.answers, other.answers]))
            network.backward(loss.backward())
            optimizer.step(network.parameters, network.gradient)
        yield step + 1


def _hold_back(network: Network, untaught: FloatArray, drawn: _Lessons, mnist: _Lessons) -> Iterator[None]:
    """Move the parameters back towards the untaught ones; yields before each look.

    They go as far as it takes to read what was drawn, and less far where MNIST would be read worse than before.
    """
    taught = network.parameters.copy()
    enough = _misread(network, drawn) + _MORE_MISREAD * len(drawn.labels)
    furthest = len(_SHARES)
    for number, share in enumerate(_SHARES, start=1):
        yield
        network.parameters[:] = untaught + share * (taught - untaught)
        if _misread(network, drawn) <= enough:
            furthest = number
            break
    before = np.count_nonzero(mnist.answers.argmax(axis=1) != mnist.labels)
    most = before + MORE_ERRORS * math.sqrt(before)
    for share in reversed(_SHARES[:furthest]):
        yield
        network.parameters[:] = untaught + share * (taught - untaught)
        if _misread(network, mnist) <= most:
            return


def _misread(network: Network, lessons: _Lessons) -> int:
    return int(np.count_nonzero(network.predict(lessons.seen) != lessons.labels))


def _layers_to_keep(layers: Sequence[Layer]) -> int:
    """Return how many layers from the input on stay as they are: up to the second Dense layer.

    A network with fewer than three is small, and too much would be fixed: there all layers learn.
    """
    dense = [number for number, layer in enumerate(layers) if isinstance(layer, Dense)]
    return dense[1] if len(dense) > 2 else 0


def _batches(lessons: _Lessons, rows: int, rng: np.random.Generator) -> Iterator[_Lessons]:
    """Yield `rows` lessons at a time without end, in a new random order whenever all have had their turn."""
    order = np.empty(0, np.intp)
    while True:
        while len(order) < rows:
            order = np.concatenate([order, rng.permutation(len(lessons.seen))])
        chosen, order = order[:rows], order[rows:]
        yield lessons.part(chosen)
