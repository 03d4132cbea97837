"""What the diagram shows of a network: with an image, or without one."""

from dataclasses import replace

import numpy as np

from nnfs_gui.data.dataset import POINT_INPUTS, Images, as_inputs
from nnfs_gui.gui.inside.painting.diagram_state import DiagramState
from nnfs_gui.inspection.activations import Link, StageTrace, largest_links, stages, strongest_links, trace
from nnfs_gui.inspection.plane import PICTURE_SIDE, neuron_pictures
from nnfs_gui.nn import Network

_LINKS = 24  # into each layer


def all_links(network: Network, traces: tuple[StageTrace, ...]) -> tuple[tuple[Link, ...], ...]:
    """Return the connections into each stage that are drawn: those that bring most."""
    return tuple(strongest_links(network, traces, stage, _LINKS) for stage in range(len(traces)))


def state_of(network: Network, image: Images, class_names: tuple[str, ...], temperature: float) -> DiagramState:
    """Return the state of a network that reads an image, shape (side, side), or a point, shape (2,)."""
    traces = trace(network, as_inputs(image[None])[0], temperature)
    pictures = neuron_pictures(network, PICTURE_SIDE) if network.input_size == POINT_INPUTS else ()
    return DiagramState(image, traces, all_links(network, traces), frozenset(), class_names, temperature, pictures=pictures)


def state_of_weights(network: Network, side: int | None, class_names: tuple[str, ...]) -> DiagramState:
    """Return the state of a network that reads nothing: the connections drawn are those with the largest weights.

    `side` is that of its images, None where it reads points.
    """
    image: Images = np.zeros(POINT_INPUTS, np.float32) if side is None else np.zeros((side, side), np.uint8)
    links = tuple(
        largest_links(stage.dense.weights, np.arange(stage.dense.output_size), _LINKS) for stage in stages(network)
    )
    return replace(state_of(network, image, class_names, 1.0), links=links, reached=0)
