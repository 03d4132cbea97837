"""Ticked runs over each other, with what explains each: marks, bands, the rate in use, base lines, images and seconds."""

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QScrollArea
from recorded_runs import DATASET, record
from small_runs import small_config
from user import words_of

from nnfs_gui.gui.curves.widgets.curve_plot import CurvePlot
from nnfs_gui.gui.curves.widgets.legend import LegendEntry
from nnfs_gui.gui.curves.widgets.level_legend import LevelLegend
from nnfs_gui.gui.curves.widgets.levels import Level
from nnfs_gui.gui.inside.runs.overlay import RunOverlay
from nnfs_gui.settings import replaced
from nnfs_gui.storage.library.library import Library
from nnfs_gui.storage.library.run_comparison import compare_runs
from nnfs_gui.training.config import Schedule

STEPS = replaced(small_config(epochs=4), {"optimizer.schedule": Schedule.STEP})
FEW = small_config(epochs=2, train_size=45)


@pytest.fixture
def library(tmp_path):
    with Library(tmp_path / "library.sqlite3") as library:
        record(library, STEPS, name="steps", until=2)
        record(library, STEPS, run_id=library.runs.entries().runs[0].id)
        record(library, FEW, name="few")
        yield library


@pytest.fixture
def overlay(qtbot, library):
    overlay = RunOverlay()
    qtbot.addWidget(overlay)
    overlay.resize(800, 600)
    overlay.show()
    runs = sorted(library.runs.entries().runs, key=lambda run: run.number)
    overlay.show_comparison(
        compare_runs(library, [run.id for run in runs], DATASET), {run.id: n for n, run in enumerate(runs)}
    )
    return overlay


@pytest.mark.parametrize("count", [1, 2])
def test_the_legend_is_seen_whole_however_few_runs_are_ticked(overlay, library, count, qtbot):
    """Below a single run stood a strip of some pixels that scrolled: what does not wrap has no height for a width."""
    ids = [run.id for run in library.runs.entries().runs[:count]]
    overlay.show_comparison(compare_runs(library, ids, DATASET), {run_id: n for n, run_id in enumerate(ids)})
    area = overlay.findChild(QScrollArea)
    entries = area.findChildren(LegendEntry)
    assert len(entries) == count
    qtbot.waitUntil(lambda: area.viewport().height() >= sum(entry.height() for entry in entries) > 0)


@pytest.fixture
def plot(overlay):
    return overlay.findChild(CurvePlot)


def choose(overlay, name):
    overlay.findChild(QAction, name).trigger()


def test_the_marks_say_of_which_run_they_are(overlay, plot):
    starts = [mark for mark in plot.marks.marks if "Went on" in mark.words]
    assert [(mark.place, mark.colour) for mark in starts] == [(2, "run1")]
    assert starts[0].words.startswith("steps: Went on after epoch 2, up to epoch 4 (")
    best = [mark.words for mark in plot.marks.marks if "did best" in mark.words]
    assert len(best) == 2
    choose(overlay, "showMarks")
    assert plot.marks.marks == ()


def test_each_run_has_its_own_images_and_seconds(overlay, plot, library):
    choose(overlay, "countImages")
    assert [plot.drawn(slot)[0][-1] for slot in range(2)] == pytest.approx([4 * 90, 2 * 45])
    plot.hovered.emit(90.0)
    assert "90 images" in words_of(overlay)
    choose(overlay, "countSeconds")
    ends = [plot.drawn(slot)[0][-1] for slot in range(2)]
    runs = sorted(library.runs.entries().runs, key=lambda run: run.number)
    assert ends == pytest.approx([run.seconds for run in runs])
    plot.setFocus()
    assert plot.getViewBox().viewRange()[0][1] == pytest.approx(max(ends), rel=0.02)
    choose(overlay, "countEpochs")
    assert [plot.drawn(slot)[0][-1] for slot in range(2)] == [4, 2]


def test_the_keys_go_along_whatever_is_counted(overlay, plot, qtbot):
    values = [plot.points(slot)[1][-1] for slot in range(2)]
    qtbot.keyClick(plot, Qt.Key.Key_End)
    assert "epoch 4" in plot.spoken_value()
    choose(overlay, "countImages")
    qtbot.keyClick(plot, Qt.Key.Key_End)
    assert plot.spoken_value().startswith(f"right (%); 360 images, steps: {values[0]:.4g}")


def test_bands_are_those_of_each_run_and_of_the_validation_accuracy_alone(overlay, plot):
    choose(overlay, "showBand")
    for slot in range(2):
        places, low, high = plot.band(slot)
        x, y = plot.points(slot)
        assert np.array_equal(places, x)
        assert ((low < y) | (y == 0)).all()
        assert ((y < high) | (y == 100)).all()
    overlay.findChild(QComboBox, "overlayFigure").setCurrentIndex(1)
    assert [plot.band(slot) for slot in range(2)] == [None, None]


def test_the_rate_in_use_is_a_figure_of_its_own_and_base_lines_are_of_accuracies(overlay, plot):
    level = Level(50.0, "guessing 50.0 %", "words", Qt.PenStyle.DotLine)
    overlay.show_base_lines([level])
    legend = overlay.findChild(LevelLegend)
    assert plot.levels == (level,)
    assert legend.names == ("guessing 50.0 %",)
    overlay.findChild(QComboBox, "overlayFigure").setCurrentIndex(4)
    assert plot.levels == ()
    assert legend.names == ()
    assert legend.isHidden()
    x, y = plot.points(0)
    # two epochs of four at the rate, then a tenth of it, and a hundredth in the last
    assert [y[np.searchsorted(x, place)] for place in (1, 2.5, 3.5)] == pytest.approx([0.1, 0.01, 0.001])
    assert plot.points(1)[1].tolist() == [0.1, 0.1]
    assert plot.y_label == "learning rate"
