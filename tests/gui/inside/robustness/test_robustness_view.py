"""How much images may change: as a user looks for it."""

from dataclasses import replace

import pyqtgraph as pg
import pytest
from PySide6.QtCore import Qt
from runs_tab import SMALL
from user import click, pictures_of

from nnfs_gui.gui.inside.painting.line_plot import LinePlot
from nnfs_gui.inspection.readings.mistakes import ImageSet, choose_images
from nnfs_gui.inspection.readings.robustness import CHANGES, choose_sample, robustness_steps, tolerance
from nnfs_gui.training.evaluation import evaluate

pytestmark = pytest.mark.slow

TURN = next(change for change in CHANGES if change.key == "turn")


@pytest.fixture
def view(user):
    return user.open_view("Robustness")


@pytest.fixture
def sample(user, view):
    return choose_sample(choose_images(user.session.dataset, ImageSet.VALIDATION, 0.1))


def choose(user, change):
    user.find("robustnessChange").setCurrentIndex(CHANGES.index(change))


def cells(user, change):
    """What the table says of a change: its name, and of each network where it fails."""
    table = user.find("toleranceTable")
    return [table.item(CHANGES.index(change), column).text() for column in range(table.columnCount())]


def test_the_chosen_change_is_measured_shown_and_put_on_the_pad(user, view, sample, qtbot):
    choose(user, TURN)
    lines = user.find("robustnessPlot", LinePlot)
    qtbot.waitUntil(lambda: len(lines.lines[0].x) == len(TURN.levels))
    network = user.session.current.network
    (line,) = lines.lines
    expected = [evaluate(network, TURN.apply(sample.images, level), sample.labels) for level in (-60, 30)]
    for level, result in zip((-60, 30), expected, strict=True):
        at = TURN.levels.index(level)
        assert line.y[at] == 100 * result.accuracy
        assert [edge[at] for edge in line.band] == [100 * end for end in result.interval]
    assert "1,000 of 6,000 validation images" in user.find("robustnessFigure").text()
    measured = [m for m in robustness_steps([network], sample, [TURN]) if m is not None]
    found = tolerance(measured)
    words = f"{found.least:.1f}°, {found.most:.1f}°".replace("-", "−")
    qtbot.waitUntil(lambda: cells(user, TURN) == ["turn", words])

    qtbot.keyClick(lines.findChild(pg.PlotWidget), Qt.Key.Key_End)  # the strongest turn
    pictures = user.find("robustnessPictures")
    shown = TURN.apply(sample.images[:10], 60)
    assert (pictures_of(pictures) == shown).all()
    assert user.find("robustnessLevel").text().startswith("At 60° of turn ")
    click(qtbot, pictures.viewport(), pictures.frame(6))
    ink = user.find("drawingPad").ink
    assert (ink.picture == shown[6]).all()
    assert ink.label == sample.labels[6]


def test_ticked_runs_are_compared_and_a_row_of_the_table_chooses_its_change(user, open_table, add_run, view):
    add_run(SMALL, "narrow")
    table = open_table()
    table.wait_for("narrow")
    table.tick("narrow")
    user.open_view("Robustness")
    plot, names = user.find("robustnessPlot", LinePlot), ["the built-in network", "Run 1, narrow, epoch 3"]
    user.qtbot.waitUntil(lambda: [line.name for line in plot.lines] == names)
    user.find("toleranceTable").setCurrentCell(CHANGES.index(TURN), 0)
    assert user.find("robustnessChange").currentText() == "turn"
    user.qtbot.waitUntil(lambda: "…" not in cells(user, TURN))
    assert [len(line.x) for line in plot.lines] == [len(TURN.levels)] * 2
    assert plot.lines[0].symbol != plot.lines[1].symbol


def test_where_no_network_reads_the_images_the_views_say_what_will_be_there(user, view, few_digits):
    others = replace(few_digits, class_names=tuple("abcdefghij"))
    sure = user.open_view("Sure or not")
    user.session.use_dataset(others)
    user.qtbot.waitUntil(lambda: "when it is sure" in sure.sentence)
    user.open_tab("Robustness")
    user.qtbot.waitUntil(lambda: "how much images may change" in view.sentence)
    user.set_up(epochs=1, train_size=None, validation_share=0.0)
    user.press("trainAction")
    user.qtbot.waitUntil(lambda: "keeps no images" in user.find("robustnessFigure").text())
    assert len(user.find("robustnessPictures").indices) == 0
    user.find("robustnessSet").setCurrentText("Test")
    user.qtbot.waitUntil(lambda: "300 of 300 test images" in user.find("robustnessFigure").text())
    user.qtbot.waitUntil(lambda: len(user.find("robustnessPictures").indices) == 10)
