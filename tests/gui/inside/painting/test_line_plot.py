"""A plot of lines that are all there at once: what it says of them, by the pointer and by the keys."""

import math

import numpy as np
import pyqtgraph as pg
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest

from nnfs_gui.gui.inside.painting.line_plot import LinePlot
from nnfs_gui.gui.inside.painting.plot_line import Measure, PlotLine
from nnfs_gui.gui.look.style import apply_theme
from nnfs_gui.gui.look.theme import DARK, LIGHT

X = np.array([0.0, 10.0, 20.0])


@pytest.fixture
def plot(qtbot):
    plot = LinePlot("Accuracy")
    plot.set_measures(Measure("noise", " %"), Measure("read right", " %", 1, most=100))
    band = np.array([98.0, 88.0, 60.0]), np.array([100.0, 92.0, 75.0])
    plot.set_lines(
        [
            PlotLine("Run 1", X, np.array([99.0, 90.0, 70.0]), "run1", symbol="o", band=band),
            PlotLine("Run 2", X, np.array([98.0, math.nan, 1234.5]), "#d55e00"),
        ]
    )
    plot.resize(600, 300)
    qtbot.addWidget(plot)
    with qtbot.waitExposed(plot):
        plot.show()
    return plot


@pytest.fixture
def axes(plot):
    return plot.findChild(pg.PlotWidget)


def test_the_legend_says_the_values_at_the_nearest_points_under_the_pointer(qtbot, plot, axes):
    assert plot.legend == ("Run 1", "Run 2")
    middle = axes.getViewBox().sceneBoundingRect().center()  # of an axis from 0 to 20
    hovered = []
    plot.hovered.connect(hovered.append)

    def point_at_the_middle():
        for aside in (5, 0):
            QTest.mouseMove(axes.viewport(), axes.mapFromScene(middle) + QPoint(aside, 0))
        return hovered[-1:] == [10.0]

    qtbot.waitUntil(point_at_the_middle)
    assert plot.legend == ("Run 1 90.0 %", "Run 2")  # which has a gap there
    with qtbot.waitSignal(plot.chosen) as chosen:
        QTest.mouseClick(axes.viewport(), Qt.MouseButton.LeftButton, pos=axes.mapFromScene(middle))
    assert chosen.args == [10.0]


def test_the_keys_go_from_point_to_point_and_choose_one(qtbot, plot, axes):
    axes.setFocus()
    assert axes.spoken_value() == "read right over noise; Run 1: 70.0 % at 20 %; Run 2: 1,234.5 % at 20 %"
    QTest.keyClick(axes, Qt.Key.Key_Right)
    assert axes.spoken_value() == "noise: 0 %, Run 1: 99.0 %, Run 2: 98.0 %"
    QTest.keyClick(axes, Qt.Key.Key_End)
    with qtbot.waitSignal(plot.chosen) as chosen:
        QTest.keyClick(axes, Qt.Key.Key_Return)
    assert chosen.args == [20.0]
    assert plot.legend == ("Run 1 70.0 %", "Run 2 1,234.5 %")


def test_all_lines_bands_and_bounds_are_seen(plot, axes):
    (left, right), (bottom, top) = axes.getViewBox().viewRange()
    assert left < 0
    assert right > 20
    assert bottom < 60
    assert top > 1234.5
    plot.set_lines([PlotLine("Run 3", X, np.array([80.0, 79.0, 78.0]), "run1")])
    (_, _), (bottom, top) = axes.getViewBox().viewRange()
    assert 70 < bottom < 78
    assert 100 < top < 105
    assert plot.legend == ("Run 3",)
    plot.set_lines([])
    assert plot.legend == ()
    assert axes.spoken_value() == "read right over noise"


def test_it_follows_the_theme(qtbot, plot, axes):
    def paper():
        return axes.backgroundBrush().color()

    apply_theme(LIGHT)
    assert paper() == QColor(LIGHT.card)
    apply_theme(DARK)
    qtbot.waitUntil(lambda: paper() == QColor(DARK.card))


def test_by_powers_of_ten_what_is_not_above_0_is_a_gap_and_the_values_stay_those_of_the_lines(plot, axes):
    plot.set_measures(Measure("epoch"), Measure("gradient", decimals=None, log=True))
    plot.set_lines([PlotLine("layer 1", X, np.array([0.0, 1e-4, 31.6]), "run1")])
    _, (bottom, top) = axes.getViewBox().viewRange()
    assert -5 < bottom < -4
    assert 1.5 < top < 2.5
    assert plot.words_at(0) == "epoch: 0, layer 1: 0"
    assert plot.words_at(20) == "epoch: 20, layer 1: 31.6"


def test_what_starts_late_leaves_the_beginning_of_the_lines_below_the_picture(plot, axes):
    x = np.arange(8.0)
    line = PlotLine("4", x, np.array([9.0, 70, 95, 97, 96, 98, 98, 97]), "run1")
    for late, least in ((True, 90), (False, 0)):
        plot.set_measures(Measure("epoch"), Measure("read right", " %", 1, most=100, starts_late=late))
        plot.set_lines([line])
        (left, _), (bottom, _) = axes.getViewBox().viewRange()
        assert left < 0
        assert least < bottom < least + 6


def test_a_line_without_any_value_is_no_trouble(plot):
    plot.set_lines([PlotLine("layer 1", X, np.full(3, math.nan), "run1", symbol="o")])
    plot.grab()
    assert plot.words_at(10) == "noise: 10 %"
