"""What goes on inside a network while it reads: the activation of every neuron, and what each one owes to whom."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from nnfs_gui.arrays import Float64Array
from nnfs_gui.data.dataset import BatchBuffer, Images, Indices, Labels
from nnfs_gui.nn import Dense, FloatArray, Layer, Network, Softmax
from nnfs_gui.nn.softmax import softmax_at


@dataclass(frozen=True, slots=True, eq=False)
class Stage:
    """A Dense layer, and the layers that its outputs go through before the next one."""

    dense: Dense
    followers: tuple[Layer, ...]


@dataclass(frozen=True, slots=True, eq=False)
class StageTrace:
    """One stage while the network reads one image; every array has shape (neurons,)."""

    inputs: FloatArray  # shape (inputs,)
    z: FloatArray  # the weighted sum with the bias
    activation: FloatArray  # what the neurons tell the next stage; of the last stage, the probabilities


@dataclass(frozen=True, slots=True)
class Contribution:
    """What one input brings to a neuron: value * weight."""

    source: int  # the place of the input in the stage before, or of the pixel
    value: float
    weight: float

    @property
    def product(self) -> float:
        return self.value * self.weight


@dataclass(frozen=True, slots=True)
class Explanation:
    """How a neuron came to its activation: z = bias + the sum of all inputs * weights."""

    z: float
    activation: float
    bias: float
    largest: tuple[Contribution, ...]  # by the size of the product, largest first


def stages(network: Network) -> tuple[Stage, ...]:
    """Return the network's layers, grouped by Dense layers; what stands before the first of them is left out."""
    found: list[tuple[Dense, list[Layer]]] = []
    for layer in network.layers:
        if isinstance(layer, Dense):
            found.append((layer, []))
        elif found:
            found[-1][1].append(layer)
    return tuple(Stage(dense, tuple(followers)) for dense, followers in found)


def trace(network: Network, inputs: FloatArray, temperature: float = 1.0) -> tuple[StageTrace, ...]:
    """Let the network read one image, inputs of shape (pixels,) from 0 to 1, and return what every stage did.

    The temperature, greater than 0, is that of the softmax at the end, as of `softmax_at`.
    """
    values = np.asarray(inputs, network.dtype)[None, :]
    traces = []
    every = stages(network)
    for stage in every:
        before = values[0].copy()
        with np.errstate(over="ignore", invalid="ignore"):  # a network that diverged is looked at as well
            z = values = stage.dense.forward(values).copy()
            for layer in stage.followers:
                if not (stage is every[-1] and isinstance(layer, Softmax)):
                    values = layer.forward(values)
            if stage is every[-1]:
                values = softmax_at(values, temperature)
        traces.append(StageTrace(before, z[0], values[0].copy()))
    return tuple(traces)


def explain(network: Network, traces: tuple[StageTrace, ...], stage: int, neuron: int, count: int = 3) -> Explanation:
    """Return how a neuron came to its activation, with its `count` largest inputs * weights.

    Stages are counted from 0, and so are the neurons of each; `traces` are those of this network.
    """
    seen, dense = traces[stage], stages(network)[stage].dense
    weights = dense.weights[:, neuron]
    products = np.abs(seen.inputs * weights)
    order = np.argsort(-products, kind="stable")[:count]
    largest = tuple(Contribution(int(i), float(seen.inputs[i]), float(weights[i])) for i in order if products[i] > 0)
    return Explanation(float(seen.z[neuron]), float(seen.activation[neuron]), float(dense.bias[neuron]), largest)


def influence(network: Network, traces: tuple[StageTrace, ...], stage: int) -> FloatArray:
    """Return how much each neuron of a stage speaks for the answer, shape (neurons,).

    It is the activation times the slope of the winning logit at it (gradient times input, Shrikumar et al. 2016): what the
    logit would lose, to first order, if the neuron were silent. Of the last stage, the logits themselves.
    """
    every = stages(network)
    logits = traces[-1].z
    if stage == len(every) - 1:
        return logits.copy()
    slope = np.zeros_like(logits)
    slope[int(logits.argmax())] = 1
    for after in reversed(range(stage + 1, len(every))):
        if after < len(every) - 1:  # through the activation; the last stage's logits are what is asked about
            slope = _through(every[after].followers, traces[after].z, slope)
        slope = np.dot(every[after].dense.weights, slope)
    influences: FloatArray = slope * traces[stage].activation
    return influences


def _through(followers: tuple[Layer, ...], z: FloatArray, slope: FloatArray) -> FloatArray:
    """Take dL/d activation, shape (neurons,), back to dL/dz."""
    values, gradient = z[None, :], slope[None, :]
    for layer in followers:
        values = layer.forward(values)
    for layer in reversed(followers):
        gradient = layer.backward(gradient)
    before: FloatArray = gradient[0].copy()
    return before


@dataclass(frozen=True, slots=True, eq=False)
class Excitement:
    """The images that excite a neuron most, strongest first, and least, weakest first, with its z on each.

    Each array has shape (count,). It is z and not the activation, because a ReLU tells nothing of how calm it is.
    """

    most: Indices
    most_z: FloatArray
    least: Indices
    least_z: FloatArray


def excitement_steps(
    network: Network, images: Images, labels: Labels, stage: int, neuron: int, count: int = 6
) -> Iterator[Excitement | None]:
    """Look for the images, of shape (n, side, side), that excite a neuron of a stage, from 0, most and least.

    Yields None until it yields the result, which has `count` images of each kind, or n where there are fewer.
    """
    every = stages(network)
    rows = min(network.rows_per_pass, len(images))
    batches = BatchBuffer(images, labels, network.output_size, rows, network.dtype)
    dense = every[stage].dense
    sums = np.empty(len(images), network.dtype)
    for start in range(0, len(images), rows):
        values, _, _ = batches.fill(np.arange(start, min(start + rows, len(images))))
        with np.errstate(over="ignore", invalid="ignore"):
            for before in every[:stage]:
                values = before.dense.forward(values)
                for layer in before.followers:
                    values = layer.forward(values)
            sums[start : start + rows] = values @ dense.weights[:, neuron] + dense.bias[neuron]
        yield None
    order = np.argsort(sums, kind="stable")
    most, least = order[::-1][:count], order[:count]
    yield Excitement(most, sums[most], least, sums[least])


def norms(weights: FloatArray) -> Float64Array:
    """Return the length of each neuron's weight vector, shape (neurons,), of weights of shape (inputs, neurons)."""
    lengths: Float64Array = np.sqrt(np.einsum("ij,ij->j", weights, weights, dtype=np.float64))
    return lengths


@dataclass(frozen=True, slots=True)
class Link:
    """What one neuron, or pixel, brings to a neuron of the next stage: value * weight."""

    source: int
    target: int
    product: float


def strongest_links(
    network: Network, traces: tuple[StageTrace, ...], stage: int, count: int, most_targets: int = 12
) -> tuple[Link, ...]:
    """Return at most `count` connections into a stage's `most_targets` most active neurons, strongest first.

    Those that bring nothing are left out.
    """
    targets = np.argsort(-np.abs(traces[stage].activation), kind="stable")[:most_targets]
    return _links(network, traces, stage, targets, count)


def links_into(network: Network, traces: tuple[StageTrace, ...], stage: int, neuron: int, count: int) -> tuple[Link, ...]:
    """Return at most `count` connections into one neuron of a stage, strongest first, without those that bring nothing."""
    return _links(network, traces, stage, np.array([neuron]), count)


def _links(network: Network, traces: tuple[StageTrace, ...], stage: int, targets: Indices, count: int) -> tuple[Link, ...]:
    products = traces[stage].inputs[:, None] * stages(network)[stage].dense.weights[:, targets]
    return largest_links(products, targets, count)


def largest_links(products: FloatArray, targets: Indices, count: int) -> tuple[Link, ...]:
    """Return at most `count` connections with the largest products, largest first, without those of 0.

    `products` has shape (sources, targets), and `targets`, shape (targets,), says which neuron each column is about.
    """
    sizes = np.abs(products).ravel()
    count = min(count, int(np.count_nonzero(sizes)))
    if count == 0:
        return ()
    chosen = np.argpartition(-sizes, count - 1)[:count]
    chosen = chosen[np.argsort(-sizes[chosen], kind="stable")]
    places = zip(*np.unravel_index(chosen, products.shape), strict=True)
    return tuple(Link(int(source), int(targets[target]), float(products[source, target])) for source, target in places)
