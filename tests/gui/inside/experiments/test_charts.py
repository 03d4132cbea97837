import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest

from nnfs_gui.gui.inside.experiments.importance_bars import ImportanceBars
from nnfs_gui.gui.inside.experiments.parallel import ParallelPlot
from nnfs_gui.gui.inside.experiments.scatter import ScatterPlot, ScatterPoints
from nnfs_gui.gui.inside.experiments.trial_curves import Curves, TrialCurves
from nnfs_gui.gui.inside.experiments.value_axis import ValueAxis
from nnfs_gui.gui.look.picture_files import draw_image, draw_svg
from nnfs_gui.inspection.experiments.importance import Importance

RATE = ValueAxis("rate", np.array([0.001, 0.01, 0.1]), is_log=True)
OPTIMIZER = ValueAxis("optimizer", np.array([0.0, 1.0, 1.0]), choices=("Adam", "SGD"))
ACCURACY = ValueAxis("accuracy", np.array([90.0, 95.0, 92.0]), unit=" %")
WORDS = ("first", "second", "third")


@pytest.fixture
def scatter(qtbot):
    plot = ScatterPlot("points")
    nothing = np.full(3, np.nan)
    plot.set_points(ScatterPoints(RATE, ACCURACY, ("o", "o", "x"), ("run1",) * 3, nothing, nothing))
    plot.set_words(WORDS)
    return _shown(qtbot, plot)


@pytest.fixture
def parallel(qtbot):
    plot = ParallelPlot("lines")
    plot.set_axes((RATE, OPTIMIZER, ACCURACY), by=2)
    plot.set_words(WORDS)
    return _shown(qtbot, plot)


def _shown(qtbot, plot):
    plot.resize(600, 400)
    qtbot.addWidget(plot)
    plot.show()
    plot.grab()
    return plot


def _drag(plot, axis, start, end):
    points = [plot.axis_position(axis, place).toPoint() for place in (start, (start + end) / 2, end)]
    QTest.mousePress(plot, Qt.MouseButton.LeftButton, pos=points[0])
    for point in points[1:]:
        QTest.mouseMove(plot, point)
    QTest.mouseRelease(plot, Qt.MouseButton.LeftButton, pos=points[-1])


# --- points -----------------------------------------------------------------------------------------------------------


def test_a_click_on_a_point_chooses_it(scatter, qtbot):
    with qtbot.waitSignal(scatter.chosen) as chosen:
        QTest.mouseClick(scatter, Qt.MouseButton.LeftButton, pos=scatter.position(1).toPoint())
    assert chosen.args == [1]
    assert scatter.spoken_value() == "second"


def test_better_stands_higher_and_greater_further_right(scatter):
    first, second, third = map(scatter.position, range(3))
    assert second.y() < third.y() < first.y()
    assert first.x() < second.x() < third.x()
    assert second.x() - first.x() == pytest.approx(third.x() - second.x())


def test_keys_go_from_point_to_point_and_choose(scatter, qtbot):
    visited = []
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up):
        QTest.keyClick(scatter, key)
        visited.append(scatter.current)
    assert visited == [0, 1, 2, 0, 2]
    with qtbot.waitSignal(scatter.chosen) as chosen:
        QTest.keyClick(scatter, Qt.Key.Key_Return)
    assert chosen.args == [2]


def test_a_candidate_without_a_figure_is_no_point(scatter):
    nothing = np.full(3, np.nan)
    figure = ValueAxis("accuracy", np.array([90.0, np.nan, 92.0]))
    scatter.set_points(ScatterPoints(RATE, figure, ("o",) * 3, ("run1",) * 3, nothing, nothing))
    scatter.grab()
    assert "2 points" in scatter.spoken_value()
    for _ in range(2):
        QTest.keyClick(scatter, Qt.Key.Key_Right)
    assert scatter.current == 2


def test_points_of_a_choice_do_not_cover_one_another(scatter):
    nothing, count = np.full(20, np.nan), 20
    same = ValueAxis("choice", np.zeros(count), choices=("a", "b"))
    equal = ValueAxis("accuracy", np.ones(count))
    scatter.set_points(ScatterPoints(same, equal, ("o",) * count, ("run1",) * count, nothing, nothing))
    places = sorted(scatter.position(point).x() for point in range(count))
    assert min(np.diff(places)) > 3
    assert max(places) < scatter.width() / 2 + 40


def test_the_first_point_is_not_covered_by_others(scatter):
    nothing = np.full(2, np.nan)
    same = ValueAxis("rate", np.array([1.0, 1.0]))
    for colours in (("run2", "run1"), ("run1", "run2")):
        scatter.set_points(ScatterPoints(same, same, ("o", "o"), colours, nothing, nothing))
        seen = scatter.grab().toImage().pixelColor(scatter.position(0).toPoint())
        scatter.set_points(ScatterPoints(same, same, ("o", "o"), colours[:1] * 2, nothing, nothing))
        assert seen == scatter.grab().toImage().pixelColor(scatter.position(0).toPoint())


# --- parallel coordinates ---------------------------------------------------------------------------------------------


def test_what_is_brushed_stays_and_the_rest_steps_back(parallel, qtbot):
    with qtbot.waitSignal(parallel.brushed):
        _drag(parallel, 2, 0.3, 1.0)
    assert parallel.kept.tolist() == [False, True, True]
    _drag(parallel, 0, 0.4, 0.6)
    assert parallel.kept.tolist() == [False, True, False]
    low, high = parallel.brushes["rate"]
    assert low < 0.01 < high


def test_a_click_on_an_axis_takes_its_brush_away(parallel):
    _drag(parallel, 2, 0.3, 1.0)
    QTest.mouseClick(parallel, Qt.MouseButton.LeftButton, pos=parallel.axis_position(2, 0.7).toPoint())
    assert parallel.kept.all()


def test_an_end_of_a_brush_can_be_dragged(parallel):
    _drag(parallel, 2, 0.6, 1.0)
    assert parallel.kept.tolist() == [False, True, False]
    _drag(parallel, 2, 0.6, 0.2)
    assert parallel.kept.tolist() == [False, True, True]


def test_keys_brush(parallel):
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right):
        QTest.keyClick(parallel, key)
    for _ in range(9):
        QTest.keyClick(parallel, Qt.Key.Key_Up, Qt.KeyboardModifier.ShiftModifier)
    assert parallel.kept.tolist() == [False, True, False]
    assert "1 of 3" in parallel.spoken_value()
    for _ in range(3):
        QTest.keyClick(parallel, Qt.Key.Key_Down)
    assert parallel.kept.tolist() == [False, False, False]
    QTest.keyClick(parallel, Qt.Key.Key_Home)
    assert parallel.kept.all()


def test_page_keys_go_from_the_best_line_down(parallel, qtbot):
    visited = []
    for _ in range(3):
        QTest.keyClick(parallel, Qt.Key.Key_PageDown)
        visited.append(parallel.current)
    assert visited == [1, 2, 0]
    with qtbot.waitSignal(parallel.chosen) as chosen:
        QTest.keyClick(parallel, Qt.Key.Key_Return)
    assert chosen.args == [0]


def test_a_click_on_a_line_chooses_it(parallel, qtbot):
    between = (parallel.axis_position(0, 0.5) + parallel.axis_position(1, 0.75)) / 2
    with qtbot.waitSignal(parallel.chosen) as chosen:
        QTest.mouseClick(parallel, Qt.MouseButton.LeftButton, pos=QPointF(between).toPoint())
    assert chosen.args == [1]


def test_brushes_stay_while_new_candidates_come(parallel):
    _drag(parallel, 2, 0.3, 1.0)
    more = [
        ValueAxis(axis.title, np.append(axis.values, axis.values[0]), is_log=axis.is_log, choices=axis.choices)
        for axis in (RATE, OPTIMIZER, ACCURACY)
    ]
    parallel.set_axes(more, by=2)
    assert parallel.kept.tolist() == [False, True, True, False]


# --- learning curves and bars -----------------------------------------------------------------------------------------


def test_curves_that_gave_up_are_counted_and_the_best_comes_first(qtbot):
    curves = TrialCurves("curves")
    curves.set_curves(Curves("accuracy", " %", np.array([[50, 60, np.nan], [60, 70, 80], [np.nan] * 3]), ("x", "", "")))
    _shown(qtbot, curves)
    assert curves.spoken_value() == "3 curves, 1 of them set aside early"
    QTest.keyClick(curves, Qt.Key.Key_PageDown)
    assert curves.current == 1


def test_bars_say_what_may_be_chance(qtbot):
    bars = ImportanceBars("importance")
    bars.set_bars([("seed", Importance(0.01, -0.05, 0.08)), ("rate", Importance(0.8, 0.6, 0.95))])
    qtbot.addWidget(bars)
    bars.grab()
    assert bars.spoken_value() == "rate: 80 % (60–95); seed: 1 % (0–8), which may be chance"


@pytest.mark.parametrize("make", [ScatterPlot, ParallelPlot, TrialCurves])
def test_pictures_of_nothing_can_be_drawn_and_keys_do_no_harm(qtbot, make):
    plot = _shown(qtbot, make("nothing"))
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Up, Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_PageDown, Qt.Key.Key_Return):
        QTest.keyClick(plot, key)
    QTest.mouseMove(plot, QPoint(200, 200))
    QTest.mouseClick(plot, Qt.MouseButton.LeftButton, pos=QPoint(300, 200))
    assert plot.current == -1


def test_pictures_go_into_files(parallel):
    assert not draw_image(parallel.size(), QColor("white"), parallel.draw_all).isNull()
    svg = draw_svg(parallel.size(), QColor("white"), parallel.draw_all)
    assert b"<svg" in svg
    assert b"optimizer" in svg
