"""One plot: what of the data it shows, how it is zoomed, and whether its lines and numbers can be read."""

import math

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from nnfs_gui.gui.controls.scroll_column import ScrollColumn
from nnfs_gui.gui.curves.widgets.curve import CurveStyle
from nnfs_gui.gui.curves.widgets.curve_plot import CurvePlot
from nnfs_gui.gui.curves.widgets.legend import LegendEntry
from nnfs_gui.gui.look.contrast import contrast
from nnfs_gui.gui.look.theme import DARK, LIGHT

LIVE, TRAINING = range(2)
STYLES = [CurveStyle("live", "training_pale", is_fine=True), CurveStyle("training", "training", symbol="o")]
LINE = 3.0  # the least contrast of lines (WCAG 2.2, 1.4.11)


def make_plot():
    plot = CurvePlot("error (cross-entropy)", STYLES, "", empty_top=1)
    plot.set_y_label("error (cross-entropy)", "error")
    plot.set_theme(LIGHT)
    plot.resize(600, 240)
    return plot


@pytest.fixture
def plot(qtbot):
    plot = make_plot()
    qtbot.addWidget(plot)
    plot.show()
    return plot


@pytest.mark.parametrize("points", [9, 14, 20])
def test_what_an_empty_plot_says_stands_between_its_axes_in_a_large_font_too(qtbot, points):
    """In large text it began over the numbers of the upright axis."""
    hint = "Press Train (Ctrl+T): the error of each epoch appears here, and all of this sentence can be read."
    plot = CurvePlot("error", STYLES, hint, empty_top=1)
    qtbot.addWidget(plot)
    plot.resize(500, 320)
    plot.show()
    font = plot.font()
    font.setPointSize(points)
    plot.setFont(font)
    label = next(each for each in plot.findChildren(QLabel) if each.text() == hint)
    paper = plot.getPlotItem().getViewBox()
    left = plot.getPlotItem().getAxis("left")
    qtbot.waitUntil(lambda: paper.sceneBoundingRect().left() >= left.minimumWidth())  # once it is laid out
    assert paper.sceneBoundingRect().adjusted(-4, -4, 4, 4).contains(QRectF(label.geometry()))
    assert label.heightForWidth(label.width()) <= label.height()


def show(plot, curve, points):
    plot.set_points(curve, points)
    plot.redraw()


def ranges(plot):
    return plot.getViewBox().viewRange()


def labels(plot, side):
    """Return the numbers that are to be read along an axis."""
    image = QImage(8, 8, QImage.Format.Format_RGB32)
    with QPainter(image) as painter:
        painter.setFont(plot.font())
        _, _, texts = plot.getPlotItem().getAxis(side).generateDrawSpecs(painter)
    return [text for _, _, text in texts]


def turn_wheel(plot, clicks, *, ctrl=False):
    window = plot.window()
    at = QPointF(plot.viewport().mapTo(window, plot.viewport().visibleRegion().boundingRect().center()))
    keys = Qt.KeyboardModifier.ControlModifier if ctrl else Qt.KeyboardModifier.NoModifier
    for _ in range(abs(clicks)):  # as from a mouse: Qt hands on to a parent only what came from there
        QTest.wheelEvent(window.windowHandle(), at, QPoint(0, int(math.copysign(120, clicks))), QPoint(), keys)


def strongest_in_columns(image, paper):
    """Return the strongest contrast with the paper in each column of a picture."""
    image = image.convertToFormat(QImage.Format.Format_RGB32)
    rows = np.frombuffer(image.constBits(), np.uint32).reshape(image.height(), -1)[:, : image.width()]
    colours, places = np.unique(rows, return_inverse=True)
    contrasts = np.array([contrast(QColor(int(colour)), QColor(paper)) for colour in colours])
    return contrasts[places].reshape(rows.shape).max(axis=0)


# --- what it shows ----------------------------------------------------------------------------------------------------


def test_the_values_of_epochs_set_the_scale_as_soon_as_there_are_some(plot):
    plot.set_epochs(10)
    show(plot, LIVE, [(0.01, 2.3), (0.5, 0.3), (1, 0.15)])
    assert ranges(plot)[1][1] >= 2.3
    show(plot, TRAINING, [(1, 0.2), (2, 0.1)])
    low, high = ranges(plot)[1]
    assert 0.2 <= high < 0.25
    assert low < 0.1
    show(plot, LIVE, [(0.01, 2.3), (2.5, 0.05)])
    assert ranges(plot)[1][0] < 0.05  # it leaves the picture at the top alone
    plot.set_log(True)
    assert 10 ** ranges(plot)[1][1] < 0.25
    plot.set_log(False)
    plot.cut_points(-1)
    show(plot, LIVE, [(0.01, 2.3)])
    assert ranges(plot)[1][1] >= 2.3


@pytest.mark.parametrize("epochs", [5, 10, 30, 100, 1000])
def test_the_last_tick_is_labelled(plot, epochs):
    plot.set_epochs(epochs)
    show(plot, TRAINING, [(epoch, 1 / epoch) for epoch in range(1, epochs + 1)])
    assert labels(plot, "bottom")[-1] == f"{epochs:,}"


def test_a_hundred_percent_is_labelled_where_it_is_to_be_seen(plot):
    plot.set_top(100.5)
    for worst in (10, 60, 84, 93):
        plot.fit()
        show(plot, TRAINING, [(1, worst), (2, 100)])
        assert float(labels(plot, "left")[-1]) == 100


@pytest.mark.parametrize(("height", "title"), [(240, "error (cross-entropy)"), (120, "error")])
def test_an_axis_is_called_by_the_fullest_title_that_has_room(plot, height, title):
    plot.resize(600, height)
    axis = plot.getPlotItem().getAxis("left")
    assert axis.labelText == title
    assert axis.label.opacity() == 1
    assert axis.label.boundingRect().width() <= axis.size().height() + 8
    assert plot.y_label == "error (cross-entropy)"


# --- zooming ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("log", [False, True])
def test_nobody_can_zoom_or_drag_away_from_the_data(plot, qtbot, log):
    plot.set_epochs(10)
    plot.set_log(log)
    show(plot, LIVE, [(0.5, 4.0)])
    show(plot, TRAINING, [(epoch, 1 / epoch) for epoch in range(1, 11)])
    whole = ranges(plot)
    turn_wheel(plot, -40, ctrl=True)
    (left, right), (bottom, top) = ranges(plot)
    assert (left, right) == pytest.approx(whole[0])
    assert bottom == pytest.approx(whole[1][0])
    assert 4 < (10**top if log else top) < 6  # the peak of the live line, and a margin
    turn_wheel(plot, 200, ctrl=True)
    left, right = ranges(plot)[0]
    assert right - left >= 0.005
    turn_wheel(plot, -40, ctrl=True)
    turn_wheel(plot, 4, ctrl=True)
    left, right = ranges(plot)[0]
    middle = plot.viewport().rect().center()
    qtbot.mousePress(plot.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    for step in range(1, 20):
        qtbot.mouseMove(plot.viewport(), middle + QPoint(60 * step, 0))
    qtbot.mouseRelease(plot.viewport(), Qt.MouseButton.LeftButton, pos=middle + QPoint(1200, 0))
    moved_left, moved_right = ranges(plot)[0]
    assert whole[0][0] - 1e-9 <= moved_left <= left
    assert moved_right - moved_left == pytest.approx(right - left)
    plot.fit()
    assert np.allclose(ranges(plot), whole)


def test_the_wheel_alone_scrolls_what_is_around_the_plot(qtbot):
    plot, content, column = make_plot(), QWidget(), ScrollColumn()
    layout = QVBoxLayout(content)
    layout.addWidget(plot)
    plot.setMinimumHeight(600)
    column.set_content(content)
    column.resize(400, 300)
    qtbot.addWidget(column)
    column.show()
    qtbot.waitUntil(lambda: column.verticalScrollBar().maximum() > 0)
    show(plot, TRAINING, [(1, 1), (2, 0.5)])
    before = ranges(plot)
    turn_wheel(plot, -2)
    assert column.verticalScrollBar().value() > 0
    assert ranges(plot) == before
    at = column.verticalScrollBar().value()
    turn_wheel(plot, 2, ctrl=True)
    assert column.verticalScrollBar().value() == at
    assert ranges(plot) != before


# --- whether it can be seen -------------------------------------------------------------------------------------------


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("curve", [LIVE, TRAINING])
def test_a_line_stands_out_as_it_is_painted(plot, theme, curve):
    plot.set_theme(theme)
    x = np.linspace(0.2, 9.8, 150)
    show(plot, curve, zip(x, 1 / x + 0.1 * np.sin(9 * x), strict=True))
    plot.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    ends = [plot.mapFromScene(plot.getViewBox().mapViewToScene(QPointF(at, 1))).x() for at in (0.3, 9.7)]
    found = strongest_in_columns(plot.viewport().grab().toImage(), theme.card)[ends[0] : ends[1]]
    assert np.mean(found >= LINE) > 0.95, np.percentile(found, [5, 50])


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("colour", ["training", "training_pale", "validation"])
def test_the_line_of_a_legend_stands_out_as_it_is_painted(qtbot, theme, colour):
    entry = LegendEntry("", symbol="")
    qtbot.addWidget(entry)
    entry.set_colour(getattr(theme, colour))
    palette = entry.palette()
    palette.setColor(palette.ColorRole.Window, QColor(theme.card))
    entry.setPalette(palette)
    found = strongest_in_columns(entry.grab().toImage(), theme.card)[:20]
    assert (found >= LINE).all(), found
