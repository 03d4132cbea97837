"""What the view of robustness is told of each network, and how it writes the levels of a change."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from nnfs_gui.gui.curves.widgets.lines import Line
from nnfs_gui.gui.inside.painting.plot_line import Measure
from nnfs_gui.gui.words import translated
from nnfs_gui.inspection.readings.robustness import Change, Measurement


@dataclass(frozen=True, slots=True, eq=False)
class MeasuredNetwork:
    """What was measured of one network up to now, and how it is told from the others."""

    name: str
    colour: str  # a field of the theme
    line: Line
    mark: str
    measurements: Mapping[str, Sequence[Measurement]] = field(default_factory=dict)  # by the key of the change

    def of(self, change: Change) -> list[Measurement]:
        """Return what was measured of a change, by ascending levels."""
        return sorted(self.measurements.get(change.key, ()), key=lambda measurement: measurement.level)


def measure_of(change: Change) -> Measure:
    """Return how the levels of a change are written."""
    whole = all(level == round(level) for level in change.levels)
    return Measure(translated(change.name), translated(change.unit), 0 if whole else 1)
