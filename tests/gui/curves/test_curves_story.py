"""What the plots say beside the curves: marks, the rate in use, the band, other counts, and the choices for them."""

import csv
import io
from dataclasses import replace
from datetime import UTC, datetime

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget
from small_runs import small_config
from user import words_of

from nnfs_gui.gui.curves.points_table import tabulate
from nnfs_gui.gui.curves.widgets.curve import CurveStyle
from nnfs_gui.gui.curves.widgets.curve_plot import CurvePlot
from nnfs_gui.gui.curves.widgets.curves_view import CurvesView
from nnfs_gui.gui.curves.widgets.levels import Level
from nnfs_gui.gui.curves.widgets.plot_marks import Mark, MarkKind
from nnfs_gui.gui.look.theme import LIGHT
from nnfs_gui.settings import replaced
from nnfs_gui.storage.library.run_record import Fork
from nnfs_gui.training.config import Schedule
from nnfs_gui.training.evaluation import wilson_interval
from nnfs_gui.training.events import EpochMetrics, Paused, Progress, SettingsChanged, Started

ERROR_LIVE, _, ERROR_TRAINING, ERROR_VALIDATION = range(4)
CONFIG = replaced(small_config(epochs=8), {"optimizer.schedule": Schedule.STEP})
OTHER = replaced(CONFIG, {"optimizer.learning_rate": 0.05})
START = Started(0, 8, datetime(2026, 11, 28, 12, tzinfo=UTC), 54_000, 200)


@pytest.fixture
def view(qtbot):
    """The curves of a run of which six epochs of eight are over, each of which took two seconds."""
    view = CurvesView()
    qtbot.addWidget(view)
    view.set_theme(LIGHT)
    view.resize(800, 600)
    view.show()
    view.begin(1, 8, "cross-entropy", CONFIG)
    view.show_incident(START)
    for epoch in range(1, 7):
        view.show_progress(Progress(epoch - 0.5, 1 / epoch, 1000, 1, None))
        view.show_epoch(EpochMetrics(epoch, 1 / epoch, 0.9, 1.2 / epoch, 0.9 + 0.01 * min(epoch, 8 - epoch), 0.1, 2.0))
    view.bring_up_to_date()
    return view


def choose(view, name):
    view.findChild(QAction, name).trigger()
    view.bring_up_to_date()


def words(plot):
    return [mark.words for mark in plot.marks.marks]


def test_what_happened_is_marked_at_its_place_with_its_words(view):
    view.show_incident(SettingsChanged(2.25, CONFIG, OTHER))
    view.show_incident(Paused(4, 75))
    view.show_incident(Paused(4.5, 7_300))
    view.show_incident(replace(START, place=5, last_epoch=12))
    view.show_forks([Fork("Run 9", 3)])
    view.bring_up_to_date()
    error, accuracy = view.plots
    assert [(mark.place, mark.kind) for mark in error.marks.marks] == [
        (2.25, MarkKind.SETTINGS),
        (3, MarkKind.FORK),
        (4, MarkKind.PAUSE),
        (4.5, MarkKind.PAUSE),
        (5, MarkKind.START),
    ]
    changed, forked, paused, long, went_on = words(error)
    assert changed == "Changed in epoch 3: learning rate 0.1 → 0.05."
    assert forked == "Run 9 forked here, after epoch 3."
    assert (paused, long) == (
        "Paused after epoch 4, for 75\N{NO-BREAK SPACE}s.",
        "Paused in epoch 5, for 2.0\N{NO-BREAK SPACE}h.",
    )
    assert went_on.startswith("Went on after epoch 5, up to epoch 12 (")
    assert words(accuracy) == ["Epoch 4 did best on the validation images: 94.00 %."]
    choose(view, "showMarks")
    assert words(error) == words(accuracy) == []


def test_a_mark_says_its_words_to_who_points_at_it_and_by_the_keys(view, qtbot):
    view.show_incident(Paused(2, 9))
    view.show_incident(Paused(2.01, 10))
    view.show_incident(SettingsChanged(5.5, CONFIG, OTHER))
    view.bring_up_to_date()
    plot, marks = view.plots[0], view.plots[0].marks
    first, second, last = marks.marks
    at = marks.position_of(first)
    assert marks.words_at(at) == f"{first.words}\n{second.words}", "which lie over each other"
    assert marks.words_at(marks.position_of(last)) == last.words
    assert marks.words_at((at + marks.position_of(last)) / 2) == ""
    for _ in range(2):
        qtbot.keyClick(plot, Qt.Key.Key_Left, Qt.KeyboardModifier.ControlModifier)
    assert second.words in plot.spoken_value()
    qtbot.keyClick(plot, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    assert last.words in plot.spoken_value()


def test_the_rate_in_use_has_a_line_an_axis_and_its_value_in_the_legend(view):
    rate = view.plots[0].rate
    assert not rate.isVisible()
    choose(view, "showRate")
    assert rate.isVisible()
    x, y = rate.points
    assert [y[np.searchsorted(x, place)] for place in (1, 3.9, 4.1, 5.9)] == pytest.approx([0.1, 0.1, 0.01, 0.01])
    assert "rate" in words_of(view)
    assert "0.01" in words_of(view)
    widths = [plot.getViewBox().width() for plot in view.plots]
    assert widths[0] == widths[1], "what is above each other is at the same epoch"
    choose(view, "showRate")
    assert not rate.isVisible()


def test_the_band_is_wilsons_for_the_number_of_validation_images(view):
    accuracy = view.plots[1]
    assert accuracy.band(1) is None
    choose(view, "showBand")
    places, low, high = accuracy.band(1)
    assert places.tolist() == [1, 2, 3, 4, 5, 6]
    assert (low[3], high[3]) == pytest.approx([100 * bound for bound in wilson_interval(188, 200)])
    choose(view, "showBand")
    assert accuracy.band(1) is None


@pytest.mark.parametrize(
    ("name", "title", "last", "end"),
    [("countImages", "images, in thousands", 324_000, 432_000), ("countSeconds", "seconds of training", 12, 16)],
)
def test_the_axis_counts_images_or_seconds_and_epochs_again(view, name, title, last, end):
    error, accuracy = view.plots
    view.show_incident(Paused(3, 9))
    view.mark_epoch(3)
    choose(view, name)
    for plot, curve in ((error, ERROR_TRAINING), (accuracy, 0)):
        assert plot.drawn(curve)[0][-1] == pytest.approx(last)
        assert plot.getViewBox().viewRange()[0][1] == pytest.approx(end, rel=0.02)
        assert plot.getPlotItem().getAxis("bottom").labelText == title
    assert error.drawn(ERROR_LIVE)[0][-1] == pytest.approx(last * 5.5 / 6)
    assert error.marks.marks[0].place == pytest.approx(last / 2)
    assert error.points(ERROR_TRAINING)[0][-1] == 6, "which count in epochs"
    choose(view, "countEpochs")
    assert error.drawn(ERROR_TRAINING)[0][-1] == 6
    assert error.marks.marks[0].place == 3
    assert error.getViewBox().viewRange()[0][1] == pytest.approx(8, rel=0.02)


def test_seconds_are_foreseen_while_the_first_epoch_is_under_way(view):
    choose(view, "countSeconds")
    view.begin(1, 4, "cross-entropy", CONFIG)
    view.show_incident(START)
    view.show_progress(Progress(0.5, 1.0, 27_000, 1, None))
    view.bring_up_to_date()
    assert view.plots[0].drawn(ERROR_LIVE)[0] == pytest.approx([1.0])


def test_the_table_of_the_points_says_images_seconds_and_the_rate_and_has_what_is_shown(view):
    view.show_base_lines([Level(50.0, "guessing 50.0 %", "words", Qt.PenStyle.DotLine)])
    choose(view, "showBand")
    rows = list(csv.DictReader(io.StringIO(tabulate(view.plots, view.story).as_csv())))
    assert list(rows[0]) == ["plot", "curve", "epoch", "value", "images", "seconds", "rate"]
    training = [row for row in rows if (row["plot"], row["curve"]) == ("error (cross-entropy)", "training")]
    told = [tuple(float(row[name]) for name in ("epoch", "images", "seconds", "rate")) for row in training]
    assert told[3] == pytest.approx((4, 216_000, 8, 0.1))
    assert told[4] == pytest.approx((5, 270_000, 10, 0.01))
    ends = [float(row["value"]) for row in rows if row["curve"].startswith("validation, 95 %") and row["epoch"] == "4.0"]
    assert ends == pytest.approx([100 * bound for bound in wilson_interval(188, 200)])
    assert [row["value"] for row in rows if row["curve"] == "guessing 50.0 %"] == ["50.0"]


def test_base_lines_are_named_beside_the_plot_where_no_curve_lies_upon_their_names(view):
    legend = view.findChild(QWidget, "levelLegend")
    assert not legend.isVisible()
    levels = [Level(value, name, "words", Qt.PenStyle.DotLine) for value, name in ((99.8, "people"), (99.0, "linear"))]
    view.show_base_lines(levels)
    assert legend.names == ("people", "linear")
    assert legend.isVisible()
    assert not legend.geometry().intersects(view.plots[1].geometry())
    view.show_base_lines([])
    assert legend.names == ()
    assert not legend.isVisible()


# --- spikes -------------------------------------------------------------------------------------------------------------


def heights(plot):
    return plot.getViewBox().viewRange()[1]


@pytest.mark.parametrize("at", [1, 2, 6, 11])
def test_one_spike_flattens_nothing_is_marked_and_seen_among_all_values(qtbot, at):
    plot = CurvePlot("error", [CurveStyle("training", "training", symbol="o")], "", empty_top=1)
    qtbot.addWidget(plot)
    plot.set_theme(LIGHT)
    plot.show()
    values = {epoch: 1 / epoch for epoch in range(1, 13)}
    plot.set_points(0, [(epoch, 70.0 if epoch == at else value) for epoch, value in values.items()])
    plot.redraw()
    assert heights(plot)[1] < 1.5
    (mark,) = plot.marks.marks
    assert (mark.place, mark.kind) == (at, MarkKind.ABOVE)
    assert mark.words == f"Training is 70 at epoch {at}, above what is shown; Show → All values shows it."
    plot.set_all_values(True)
    assert heights(plot)[1] > 70
    assert plot.marks.marks == ()
    plot.set_all_values(False)
    plot.set_log(True)
    plot.set_marks([Mark(3, MarkKind.PAUSE, "a")])
    assert np.isfinite(heights(plot)).all()


def test_a_spike_that_is_the_newest_value_is_seen_until_the_next(qtbot):
    plot = CurvePlot("right (%)", [CurveStyle("training", "training", symbol="o")], "", empty_top=100)
    qtbot.addWidget(plot)
    plot.show()
    for epoch, value in enumerate((88, 95, 96, 97, 97.5, 97.6, 11), 1):
        plot.append(0, epoch, value)
        plot.redraw()
    assert heights(plot)[0] < 11
    for epoch in range(8, 11):
        plot.append(0, epoch, 97.7)
        plot.redraw()
    assert heights(plot)[0] > 80
    assert [mark.kind for mark in plot.marks.marks] == [MarkKind.BELOW]
