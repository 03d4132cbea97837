"""Classes are told apart, whatever colours one sees."""

import itertools

import numpy as np
import pytest
from pyqtgraph.graphicsItems.ScatterPlotItem import Symbols
from PySide6.QtGui import QColor

from nnfs_gui.gui.inside.painting.class_styles import class_line, class_style
from nnfs_gui.gui.look.contrast import contrast
from nnfs_gui.gui.look.theme import THEMES

MOST_CLASSES = 62
# linear RGB as people without the cones for red, green or blue see it (Machado, Oliveira and Fernandes 2009)
SIGHTS = {
    "protan": [[0.152, 1.053, -0.205], [0.115, 0.786, 0.099], [-0.004, -0.048, 1.052]],
    "deutan": [[0.367, 0.861, -0.228], [0.280, 0.673, 0.047], [-0.012, 0.043, 0.969]],
    "tritan": [[1.256, -0.077, -0.179], [-0.078, 0.931, 0.148], [0.005, 0.691, 0.304]],
    "full": np.eye(3),
}


def seen(colour, sight):
    """Return a colour in CIE Lab, of which 2 is the least difference that is noticed side by side."""
    channels = np.array(QColor(colour).getRgbF()[:3])
    linear = np.where(channels <= 0.04045, channels / 12.92, ((channels + 0.055) / 1.055) ** 2.4)
    linear = np.clip(np.array(SIGHTS[sight]) @ linear, 0, 1)
    to_xyz = np.array([[0.4124, 0.3576, 0.1805], [0.2126, 0.7152, 0.0722], [0.0193, 0.1192, 0.9505]])
    x, y, z = np.cbrt(np.maximum(to_xyz @ linear / [0.9505, 1, 1.089], 0.008856))
    return np.array([116 * y - 16, 500 * (x - y), 200 * (y - z)])


def test_without_marks_no_two_of_56_classes_have_the_same_line():
    assert len({(class_style(label).colour, class_line(label)) for label in range(56)}) == 56


def test_no_two_of_62_classes_look_alike():
    styles = [class_style(label) for label in range(MOST_CLASSES)]
    assert len(set(styles)) == MOST_CLASSES
    assert "star" not in {style.mark for style in styles} <= set(Symbols)
    for few in (styles[i : i + 7] for i in range(MOST_CLASSES - 7)):
        assert len({style.colour for style in few}) == len({style.mark for style in few}) == 7


@pytest.mark.parametrize("theme", THEMES, ids=["light", "dark", "strong light", "strong dark"])
def test_classes_with_the_same_mark_differ_in_every_sight_and_stand_out(theme):
    colours = [getattr(theme, class_style(label).colour) for label in range(7)]
    assert min(contrast(QColor(colour), QColor(theme.card)) for colour in colours) >= 3
    for sight in SIGHTS:
        for one, other in itertools.combinations(colours, 2):
            assert np.linalg.norm(seen(one, sight) - seen(other, sight)) > 9, (sight, one, other)
