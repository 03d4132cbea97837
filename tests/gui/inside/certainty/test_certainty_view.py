"""Asking for certainty: what is left of the answers, as a user sees it."""

import re

import numpy as np
import pyqtgraph as pg
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from runs_tab import SMALL
from user import tip_at

from nnfs_gui.data.dataset import split_indices
from nnfs_gui.gui.inside.painting.line_plot import LinePlot
from nnfs_gui.gui.session.run_state import RunState
from nnfs_gui.paths import resource
from nnfs_gui.recognition.calibration import BINS
from nnfs_gui.recognition.certainty import measure_certainty
from nnfs_gui.recognition.selective_prediction import ASKED, answering_steps
from nnfs_gui.storage.network_reader import read_network

pytestmark = pytest.mark.slow


@pytest.fixture
def view(user):
    view = user.open_view("Sure or not")
    wait_for_answers(user)
    return view


def wait_for_answers(user):
    user.qtbot.waitUntil(lambda: "as the built-in network answers" in user.find("certaintyOf").text())


def row(user, name):
    return user.find("certaintyFigures").text(name)


def ask(user, certainty):
    user.find("certaintySlider").setValue(ASKED.index(certainty))


def percents(text):
    return [float(number) for number in re.findall(r"[\d.]+", text)]


@pytest.fixture(scope="module")
def answers(mnist):
    """What the built-in network answers to the validation images, and the figures of its certainty."""
    model = read_network(resource("models/mnist.safetensors"))
    _, validation = split_indices(len(mnist.train_images), model.config.validation_share)
    images, labels = mnist.train_images[validation], mnist.train_labels[validation]
    steps = answering_steps(model.network, images, labels, certainty=model.certainty)
    found = next(result for result in steps if result is not None)
    return found, measure_certainty(model.certainty, model.network, images, labels)


def test_the_figures_follow_the_slider_and_agree_with_the_pad_and_the_mistakes(user, view, answers, qtbot):
    found, figures = answers
    ask(user, 0.99)
    assert user.find("certaintyAsked").text().replace("\N{NO-BREAK SPACE}", " ") == "99 %"
    selection = found.asked(0.99)
    _, answered, right, wrong = row(user, "validationAsked")
    assert percents(answered)[0] == round(100 * selection.coverage, 2)
    assert percents(answered)[1:] == [round(100 * end, 1) for end in selection.coverage_interval]
    assert percents(right)[0] == round(100 * selection.accuracy, 2)
    assert int(wrong) == selection.answered - selection.right

    own = percents(row(user, "validationOwn")[1])[0]  # the limit of the pad
    assert own == round(100 * (1 - figures.silent), 2)
    assert f"{100 * figures.calibration_error:.2f}" in user.find("calibrationError").text()
    left_out = found.own_limit.doubted | found.own_limit.strange
    assert f"of the {left_out.sum():,} images" in user.find("ownLimit").text()

    ask(user, 0)
    assert percents(row(user, "validationAsked")[1])[0] == 100
    all_right = percents(row(user, "validationAsked")[2])[0]
    user.open_view("Mistakes")
    qtbot.waitUntil(lambda: "right" in user.find("mistakesFigure").text())
    assert f"{all_right:.1f}" in user.find("mistakesFigure").text()


def test_the_diagrams_say_what_they_show_and_a_place_in_them_is_a_certainty(user, view, answers, qtbot):
    found, _ = answers
    diagram = user.find("reliabilityDiagram")
    bins = found.reliability
    assert (diagram.bins.counts == bins.counts).all()
    last = BINS - 1
    words = f"{bins.counts[last]:,} answers, {100 * bins.right[last] / bins.counts[last]:.1f} % right"
    assert words in tip_at(diagram, diagram.bar(last).center())
    diagram.setFocus()
    qtbot.keyClick(diagram, Qt.Key.Key_End)
    assert words in diagram.spoken_value()

    user.find("certaintyClass").setCurrentIndex(1 + 8)
    precision, recall = user.find("classPlot", LinePlot).lines
    eight = found.of_class(8)
    np.testing.assert_allclose(precision.y, 100 * np.array(eight.precision))
    np.testing.assert_allclose(recall.y, 100 * np.array(eight.recall))
    axes = user.find("classPlot").findChild(pg.PlotWidget)
    qtbot.keyClick(axes, Qt.Key.Key_Home)
    qtbot.keyClick(axes, Qt.Key.Key_Return)
    assert user.find("certaintySlider").value() == 0
    assert "certainty asked: 0 %" in axes.spoken_value().replace("\N{NO-BREAK SPACE}", " ")


def test_the_test_images_are_measured_once_and_at_one_certainty(user, view, qtbot):
    ask(user, 0.9)
    assert row(user, "testAsked")[1] == "not measured"
    user.click("certaintyTest")
    qtbot.waitUntil(lambda: "%" in row(user, "testAsked")[1])
    before = row(user, "testAsked"), row(user, "testOwn")
    ask(user, 0.999)
    assert (row(user, "testAsked"), row(user, "testOwn")) == before
    assert "90 %" in before[0][0].replace("\N{NO-BREAK SPACE}", " ")
    assert not user.find("certaintyTest").isEnabled()
    assert "chooses nothing" in tip_at(user.find("certaintyTest"), QPointF(QPoint(5, 5)))


def test_a_network_of_which_nothing_is_known_is_asked_all_the_same(user, view, qtbot):
    user.set_up(epochs=100_000, train_size=SMALL.train_size)
    user.press("trainAction")
    user.wait_for_state(RunState.RUNNING)
    qtbot.waitUntil(lambda: "epoch" in user.find("certaintyOf").text())
    assert row(user, "validationOwn")[1] == "not known now"
    assert not user.find("certaintyTest").isEnabled()
    user.press("stopAction")
    user.wait_for_state(RunState.IDLE)
