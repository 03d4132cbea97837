"""The plots: what is shown under the pointer, scales, and who chooses the range."""

import numpy as np
import pytest
from PySide6.QtCore import Qt
from user import words_of

from nnfs_gui.training.evaluation import Evaluation
from nnfs_gui.training.events import EpochMetrics, Progress

TESTED = Evaluation(np.array([[30, 10], [15, 45]]), np.zeros(100, int), None)
ERROR_SLICES, ERROR_SMOOTH, ERROR_TRAINING = range(3)


@pytest.fixture
def run(user):
    """A user who has seen five epochs."""
    view = user.curves
    view.begin(1, 5, "cross-entropy")
    for epoch in range(1, 6):
        view.show_progress(Progress(epoch - 0.5, 2 / epoch, 1000, 1, None))
        view.show_epoch(EpochMetrics(epoch, 1 / epoch, 0.9 + epoch / 100, 1.5 / epoch, 0.8 + epoch / 50, 0.01, 0.5))
    return user


def y_range(plot):
    return plot.getPlotItem().getViewBox().viewRange()[1]


def test_the_pointer_reads_the_exact_values_of_all_series(run):
    plot = run.find("lossPlot")
    plot.hovered.emit(2.2)
    text = words_of(run.curves)
    assert "epoch 2" in text
    assert "0.5000" in text
    assert "0.7500" in text
    assert "92.00 %" in text
    assert "84.00 %" in text


def test_without_the_pointer_the_legend_says_the_last_values(run):
    run.find("lossPlot").hovered.emit(2.2)
    run.find("lossPlot").hovered.emit(None)
    text = words_of(run.curves)
    assert "0.2000" in text
    assert "epoch 2" not in text


def test_looking_back_the_legend_and_the_large_figures_are_those_of_the_marked_epoch(run):
    view = run.curves
    view.show_tested(TESTED)
    run.wait_for_curves()
    newest = words_of(view)
    assert "90.0 %" in newest
    assert "75.0 %" in newest
    view.mark_epoch(2)
    text = words_of(view)
    assert "0.5000" in text
    assert "0.7500" in text
    assert "92.00 %" in text
    assert "84.0 %" in text
    assert "after epoch 2" in text
    assert "75.0 %" not in text
    assert "only of the newest network" in text
    run.find("lossPlot").hovered.emit(4.1)  # the pointer goes before
    assert "0.2500" in words_of(view)
    run.find("lossPlot").hovered.emit(None)
    assert "0.5000" in words_of(view)
    view.mark_epoch(0)  # of which nothing is known
    assert "%" not in words_of(view)
    view.mark_epoch(None)
    assert words_of(view) == newest


def test_a_run_that_comes_to_nothing_gives_back_the_curves_and_figures_that_were_there(run):
    view = run.curves
    view.show_tested(TESTED)
    run.wait_for_curves()
    then, series = words_of(view), [[y.tolist() for _, _, y in plot.series] for plot in view.plots]
    view.begin(1, 50, "mean squares")
    view.show_progress(Progress(0.5, 9.0, 1000, 1, None))
    assert words_of(view) != then
    view.give_back()
    assert words_of(view) == then
    assert [[y.tolist() for _, _, y in plot.series] for plot in view.plots] == series
    assert "cross-entropy" in run.find("lossPlot").y_label
    view.begin(6, 10, "cross-entropy")
    view.show_progress(Progress(5.5, 0.1, 1000, 1, None))
    assert run.find("lossPlot").points(ERROR_SLICES)[0][-1] == 5.5


def test_all_epochs_lie_within_the_range_it_chooses(run):
    plot = run.find("lossPlot")
    run.wait_for_curves()
    assert 1.5 <= y_range(plot)[1] < 2  # which the line within the first epoch leaves
    assert y_range(plot)[0] <= 0.2
    low, high = plot.getPlotItem().getViewBox().viewRange()[0]
    assert low <= 0
    assert 5 <= high < 6


def test_a_zoom_stays_until_fit(run, qtbot):
    plot = run.find("lossPlot")
    view = plot.getPlotItem().getViewBox()
    view.setRange(xRange=(1, 2), yRange=(0.1, 0.2), padding=0)
    view.sigRangeChangedManually.emit([True, True])
    run.curves.show_epoch(EpochMetrics(6, 9.0, 0.9, 9.0, 0.9, 0.01, 0.5))
    qtbot.waitUntil(lambda: "9.0000" in words_of(run.curves))  # written when all was drawn
    assert y_range(plot) == pytest.approx([0.1, 0.2])
    assert view.viewRange()[0] == pytest.approx([1, 2])  # which the plot linked to it leaves alone as well
    run.curves.fit_action.trigger()
    assert y_range(plot)[1] >= 9


def test_the_logarithmic_scale_shows_powers_of_ten(run):
    run.curves.log_action.trigger()
    low, high = y_range(run.find("lossPlot"))
    assert low < np.log10(0.2)
    assert high < 1
    run.curves.log_action.trigger()
    assert y_range(run.find("lossPlot"))[1] >= 1.5


def test_smoothing_adds_a_line_and_leaves_the_data_as_they_are(run):
    plot = run.find("lossPlot")
    raw = plot.points(ERROR_SLICES)[1].copy()
    assert not plot.is_curve_visible(ERROR_SMOOTH)
    run.curves.smooth_action.trigger()
    assert plot.is_curve_visible(ERROR_SMOOTH)
    assert plot.is_curve_visible(ERROR_SLICES)
    assert np.array_equal(raw, plot.points(ERROR_SLICES)[1])
    smooth = plot.points(ERROR_SMOOTH)[1]
    assert np.ptp(smooth) < np.ptp(raw)


def test_an_exploding_error_or_a_zero_makes_no_plot_useless(run):
    view = run.curves
    for loss in (1e300, 0.0):
        view.show_epoch(EpochMetrics(7, loss, 0.1, loss, 0.1, 0.01, 0.5))
    for _ in range(2):
        view.log_action.trigger()
        assert np.isfinite(y_range(run.find("lossPlot"))).all()


def test_thousands_of_points_are_kept_exactly(user):
    plot = user.find("lossPlot")
    plot.cut_points(-1)
    for x in range(3000):
        plot.append(ERROR_TRAINING, x, x / 2)
    x, y = plot.points(ERROR_TRAINING)
    assert np.array_equal(x, np.arange(3000))
    assert np.array_equal(y, np.arange(3000) / 2)


@pytest.mark.parametrize(
    ("loss", "words"),
    [
        (157_987.648, "157,988"),
        (2.5, "2.5000"),
        (12.345678, "12.35"),
        (9_999.5, "10,000"),
        (1_578_000.0, "1.58e+06"),
        (1e300, "1.00e+09"),  # more is not drawn
        (0.0000123, "1.23e−05"),
    ],
)
def test_no_error_however_large_moves_what_stands_around_it(user, loss, words):
    view, plot = user.curves, user.find("lossPlot")
    user.wait_for_curves()
    before = plot.geometry()
    view.begin(1, 5, "cross-entropy")
    view.show_progress(Progress(0.5, loss, 1000, 1, None))
    view.show_epoch(EpochMetrics(1, loss, 0.1, loss, 0.1, 0.01, 0.5))
    user.wait_for_curves()
    user.qtbot.waitUntil(lambda: words_of(view).count(words) == 3)
    assert plot.geometry() == before


def metrics_of(epoch, learning_rate):
    return EpochMetrics(epoch, 1 / epoch, 0.9, 1 / epoch, 0.9, learning_rate, 0.5)


def marked_words(plot):
    return [mark.words for mark in plot.marks.marks]


def test_a_learning_rate_that_a_person_changed_is_marked_where_it_was(user):
    view, plot = user.curves, user.find("lossPlot")
    view.begin(1, 5, "cross-entropy")
    for epoch, rate in ((1, 0.1), (2, 0.1), (3, 0.0005), (4, 0.0005), (5, 0.001)):
        view.show_epoch(metrics_of(epoch, rate))
    first, second = "Changed in epoch 3: learning rate 0.1 → 0.0005.", "Changed in epoch 5: learning rate 0.0005 → 0.001."
    user.qtbot.waitUntil(lambda: marked_words(plot) == [first, second])
    user.qtbot.keyClick(plot, Qt.Key.Key_End)
    user.qtbot.keyClick(plot, Qt.Key.Key_PageUp)
    user.qtbot.keyClick(plot, Qt.Key.Key_End)
    assert second in plot.spoken_value()
    user.qtbot.keyClick(plot, Qt.Key.Key_Left, Qt.KeyboardModifier.ControlModifier)
    user.qtbot.keyClick(plot, Qt.Key.Key_Left, Qt.KeyboardModifier.ControlModifier)
    assert first in plot.spoken_value()
    view.begin(4, 8, "cross-entropy")  # it goes on from epoch 3
    view.show_epoch(metrics_of(4, 0.02))
    other = "Changed in epoch 4: learning rate 0.0005 → 0.02."
    user.qtbot.waitUntil(lambda: marked_words(plot) == [first, other])
    view.begin(1, 5, "cross-entropy")
    view.show_progress(Progress(0.5, 1.0, 1000, 1, None))
    user.qtbot.waitUntil(lambda: marked_words(plot) == [])
    view.give_back()
    user.qtbot.waitUntil(lambda: marked_words(plot) == [first, other])


def test_only_the_epochs_points_are_marked(run):
    run.wait_for_curves()
    assert [run.find("lossPlot").marked_points(curve) for curve in range(4)] == [0, 0, 5, 5]
