"""Which neuron and which weight are looked at, where nobody has chosen any."""

import numpy as np

from nnfs_gui.inspection.steps.walk import Walk


def chosen_neuron(walk: Walk, stage: int, wanted: int | None) -> int:
    """Return the wanted neuron of a stage, or else the most blamed one; at the outputs, the right class if it is blamed."""
    of = walk.stages[stage]
    if wanted is not None and wanted < of.neurons:
        return wanted
    blamed = np.abs(of.z_gradient)
    if stage == len(walk.stages) - 1 and (blamed[walk.label] or not blamed.any()):
        return walk.label
    return int((blamed if blamed.any() else np.abs(of.activation)).argmax())


def chosen_source(walk: Walk, stage: int, neuron: int, wanted: int | None) -> int:
    """Return the wanted input of a neuron, or else the one whose weight has the largest gradient, or product."""
    of = walk.stages[stage]
    if wanted is not None and wanted < len(of.inputs):
        return wanted
    gradients = np.abs(of.weights_gradient[:, neuron])
    return int((gradients if gradients.any() else np.abs(of.inputs * of.weights[:, neuron])).argmax())
