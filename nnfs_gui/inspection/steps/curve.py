"""An activation as a curve."""

import numpy as np

from nnfs_gui.arrays import Float64Array
from nnfs_gui.inspection.activations import Stage
from nnfs_gui.nn import FloatArray

_POINTS, _LEAST_REACH, _MARGIN = 121, 4.0, 1.2


def curve_around(stage: Stage, z: float) -> tuple[Float64Array, Float64Array]:
    """Return z and activation at points of a curve around 0 on which a neuron's z lies, each of shape (points,).

    The stage has no softmax.
    """
    reach = max(_LEAST_REACH, _MARGIN * abs(z))
    places = np.linspace(-reach, reach, _POINTS)
    values: FloatArray = places[None]
    for layer in stage.followers:
        values = layer.twin().forward(values)
    return places, values[0].astype(np.float64)
