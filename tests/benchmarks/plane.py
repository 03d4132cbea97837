"""How long the plane takes from a new snapshot to its picture: 100 x 100 answers, coloured and painted, with its points.

`python tests/benchmarks/plane.py`; the target is 16 ms, a frame.
"""

import sys
from time import perf_counter

import numpy as np
from PySide6.QtWidgets import QApplication

from nnfs_gui.data.points import PointsKind, PointsRecipe
from nnfs_gui.gui.draw.plane_controller import SURFACE_SIDE
from nnfs_gui.gui.draw.widgets.point_plane import PointPlane
from nnfs_gui.gui.look.style import apply_theme
from nnfs_gui.gui.look.theme import LIGHT
from nnfs_gui.inspection.plane import PICTURE_SIDE, neuron_pictures, surface_steps
from nnfs_gui.training.building import build_network
from nnfs_gui.training.presets import PRESETS, Preset

REPEATS = 50
TARGET_MS = 16


def main() -> int:
    """Print the median and the longest; return 1 where the median misses the target."""
    application = QApplication(sys.argv[:1])
    apply_theme(LIGHT)
    dataset = PointsRecipe(PointsKind.SPIRALS, classes=4).make()
    config = PRESETS[Preset.SPIRALS].fitted(dataset)
    plane = PointPlane()
    plane.resize(288, 288)
    plane.set_dataset(dataset)
    plane.show()
    application.processEvents()
    network = build_network(config, np.random.default_rng(0))
    rng = np.random.default_rng(1)
    redraws, pictures = [], []
    for _ in range(REPEATS):
        snapshot = network.with_parameters(network.parameters + rng.normal(0, 0.1, network.parameters.shape).astype("f4"))
        start = perf_counter()
        answers = list(surface_steps(snapshot, SURFACE_SIDE))[-1]
        plane.set_surface(answers)
        plane.repaint()
        redraws.append(1000 * (perf_counter() - start))
        start = perf_counter()
        neuron_pictures(snapshot, PICTURE_SIDE)
        pictures.append(1000 * (perf_counter() - start))
    for name, times in (("a redraw of the plane", redraws), ("all pictures of neurons", pictures)):
        print(f"{name}: median {np.median(times):.2f} ms, longest {max(times):.2f} ms")
    return int(np.median(redraws) > TARGET_MS)


if __name__ == "__main__":
    raise SystemExit(main())
