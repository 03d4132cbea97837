"""A map of many images: near to each other lie those that are alike, as pixels or as a layer of a network sees them."""

from collections.abc import Generator, Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TypeVar

import numpy as np
import numpy.typing as npt

from nnfs_gui.data.dataset import Indices
from nnfs_gui.inspection.activations import stages
from nnfs_gui.inspection.maps.map_points import layer_output_steps, layer_outputs
from nnfs_gui.inspection.maps.principal_axes import PrincipalAxes, principal_axes_steps
from nnfs_gui.inspection.maps.trustworthiness import NEIGHBOURS, trustworthiness_steps
from nnfs_gui.inspection.maps.tsne import LEAST_POINTS, place_among, tsne_steps
from nnfs_gui.inspection.readings.mistakes import LabelledImages
from nnfs_gui.nn import FloatArray, Network
from nnfs_gui.words import QT_TRANSLATE_NOOP, ExplainedError

_T = TypeVar("_T")
_DIMENSIONS = 50  # that t-SNE is given


class MapMethod(StrEnum):
    """How images become points."""

    PCA = "pca"
    TSNE = "tsne"


@dataclass(frozen=True, slots=True, eq=False)
class MapRequest:
    """What is to be mapped: images, by their pixels or by the outputs of a stage, from 0, of a network."""

    images: LabelledImages
    network: Network | None  # which is nobody else's until the first map is there; None where there is none
    stage: int | None
    method: MapMethod
    is_judged: bool = True  # whether it is to be measured how faithful the map is, which takes longer than the map of PCA

    def is_like(self, other: "MapRequest") -> bool:
        """Say whether the other is for the same map, of whatever network."""
        return (self.images, self.stage, self.method) == (other.images, other.stage, other.method)


@dataclass(frozen=True, slots=True, eq=False)
class ImageMap:
    """Where each image lies, and what is known of that."""

    request: MapRequest
    answers: npt.NDArray[np.int64] | None  # of the network, shape (n,)
    axes: PrincipalAxes
    along: FloatArray  # the images along the axes, shape (n, axes)
    places: FloatArray  # on the map, shape (n, 2)
    rounds: int = 0  # of t-SNE
    trustworthiness: float | None = None

    def place_of(self, x: FloatArray) -> tuple[FloatArray, Indices | None]:
        """Return where an image, shape (1, inputs), lies on the map, shape (2,), and in t-SNE which it is nearest to."""
        request = self.request
        outputs = x if request.network is None else layer_outputs(request.network, x, request.stage)
        along = self.axes.project(outputs.astype(np.float32))[0]
        return (along, None) if request.method is MapMethod.PCA else place_among(self.along, self.places, along)


def image_map_steps(request: MapRequest, before: ImageMap | None = None) -> Iterator[ImageMap | None]:
    """Yield the map as often as it has changed, and None in between.

    The axes of a PCA are turned so that the images lie near to where they were `before`, if that is like it. Raises
    ExplainedError where there are too few images, or the network has grown too large to calculate with.
    """
    images, network, is_pca = request.images, request.network, request.method is MapMethod.PCA
    least = 2 if is_pca else LEAST_POINTS
    if len(images.indices) < least:
        too_few = QT_TRANSLATE_NOOP("Core", "Such a map takes at least {least} images, and there are {count}.")
        raise ExplainedError(too_few, least=least, count=len(images.indices))
    answers = None
    if network is None:
        points = (images.images[images.indices].reshape(len(images.indices), -1) / np.float32(255)).astype(np.float32)
    else:
        points = yield from _last(layer_output_steps(network, images, request.stage))
        logits = yield from _last(layer_output_steps(network, images, len(stages(network)) - 1))
        answers = logits.argmax(axis=1)
    if not np.isfinite(points).all():
        raise ExplainedError(QT_TRANSLATE_NOOP("Core", "Its weights have grown too large to calculate with."))
    axes = yield from _last(principal_axes_steps(points, 2 if is_pca else _DIMENSIONS))
    if is_pca and before is not None and request.is_like(before.request):
        axes = axes.aligned(points, before.places)
    along = axes.project(points)
    shown = ImageMap(request, answers, axes, along, along[:, :2])
    if is_pca:
        yield shown
    else:
        for layout in tsne_steps(along):
            if layout is not None:
                shown = replace(shown, places=layout.places, rounds=layout.rounds)
            yield None if layout is None else shown
    if request.is_judged and len(points) > 2 * NEIGHBOURS:
        yield replace(shown, trustworthiness=(yield from _last(trustworthiness_steps(points, shown.places))))


def _last(steps: Iterator[_T | None]) -> Generator[None, None, _T]:
    """Yield None for each of the steps before the last, and return that."""
    result = None
    for step in steps:
        result = step
        yield None
    assert result is not None
    return result
