"""What the diagram shows of each step: how far the activations have come, and how far back the blame."""

import numpy as np

from nnfs_gui.gui.inside.painting.diagram_state import DiagramState
from nnfs_gui.gui.inside.steps.scene import Scene
from nnfs_gui.gui.inside.steps.track import Kind, Phase
from nnfs_gui.inspection.activations import Link, StageTrace
from nnfs_gui.inspection.steps.blame_links import blame_links
from nnfs_gui.inspection.steps.walk import StageWalk
from nnfs_gui.nn import FloatArray

_LINKS, _LINKS_OF_ONE = 24, 16


def diagram_state(scene: Scene, kind: Kind) -> DiagramState:
    """Return what is to be seen of the whole network at a step of this kind."""
    walk, count = scene.walk, len(scene.walk.stages)
    traces = tuple(
        StageTrace(stage.inputs, stage.z, walk.probabilities if number == count - 1 else stage.activation)
        for number, stage in enumerate(walk.stages)
    )
    links: list[tuple[Link, ...]] = [()] * count
    blames: tuple[FloatArray | None, ...] = ()
    reached = count
    at, layer, neuron = scene.stage, scene.layer, scene.neuron
    match kind:
        case Kind.IMAGE:
            reached = 0
        case Kind.SUM:
            reached = at  # the sums are no activations yet
            links[at] = _products_into(layer, neuron)
        case Kind.ACTIVATION:
            reached = at + 1
            links[at] = _products_into(layer, neuron)
        case Kind.WHOLE | Kind.SOFTMAX | Kind.LOSS | Kind.OUTCOME:
            pass
        case Kind.OUTPUT_BLAME:
            blames = _blames(scene, count - 1)
        case Kind.WEIGHTS:
            blames = _blames(scene, at)
            links[at] = blame_links(layer, _LINKS_OF_ONE, neuron, by_weights=True)
        case Kind.BLAME:
            blames = _blames(scene, at)
            links[at + 1] = _blame_of(walk.stages[at + 1], neuron)
        case Kind.PROOF | Kind.UPDATE:
            blames = _blames(scene, 0)
            gradient = float(layer.weights_gradient[scene.source, neuron])
            links[at] = (Link(scene.source, neuron, gradient),) if gradient else ()
    is_whole = kind.phase in (Phase.LOSS,) or kind is Kind.OUTCOME
    return DiagramState(
        walk.image,
        traces,
        tuple(links),
        frozenset(
            (number, int(place))
            for number, stage in enumerate(walk.stages)
            if stage.factor is not None and number < reached
            for place in np.flatnonzero(stage.factor == 0)
        ),
        scene.of.names,
        reached=reached,
        blames=blames,
        current=None if is_whole or kind is Kind.IMAGE else at,
        pictures=scene.of.pictures,
        by_dropout=True,
    )


def _blames(scene: Scene, first: int) -> tuple[FloatArray | None, ...]:
    """Return dL/dz of each stage from the first on to which the blame has come."""
    return tuple(stage.z_gradient if number >= first else None for number, stage in enumerate(scene.walk.stages))


def _products_into(layer: StageWalk, neuron: int) -> tuple[Link, ...]:
    """Return the largest inputs times weights of a neuron."""
    products = layer.inputs * layer.weights[:, neuron]
    order = sorted(range(len(products)), key=lambda source: -abs(float(products[source])))[:_LINKS_OF_ONE]
    return tuple(Link(source, neuron, float(products[source])) for source in order if products[source])


def _blame_of(after: StageWalk, neuron: int) -> tuple[Link, ...]:
    """Return the connections of one neuron along which the blame of its listeners comes to it, and the strongest others."""
    shares = after.weights[neuron] * after.z_gradient
    order = sorted(range(len(shares)), key=lambda target: -abs(float(shares[target])))[:_LINKS]
    return tuple(Link(neuron, target, float(shares[target])) for target in order if shares[target])
