"""How each class and each layer was learnt, epoch by epoch: as a user looks for it."""

from dataclasses import replace

import numpy as np
import pytest
from pyqtgraph import PlotWidget
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox
from runs_tab import SMALL, Table

from nnfs_gui.gui.inside.epochs import presenter
from nnfs_gui.inspection.readings.mistakes import ImageSet, choose_images
from nnfs_gui.inspection.runs.epoch_figures import figure_steps
from nnfs_gui.training.evaluation import evaluate


@pytest.fixture
def calculated(monkeypatch):
    """The epochs whose figures were calculated, in order."""
    epochs = []

    def counting(network, loss, validation, probe, kept):
        epochs.extend(each.epoch for each in kept)
        return figure_steps(network, loss, validation, probe, kept)

    monkeypatch.setattr(presenter, "figure_steps", counting)
    return epochs


def wait_for_lines(user, points):
    user.qtbot.waitUntil(lambda: [len(line.x) for line in user.find("epochsAccuracy").lines] == [points] * 10)
    user.wait_until_settled()


def test_each_class_and_each_layer_has_a_line_and_a_click_on_an_epoch_looks_back_to_it(user, qtbot, calculated):
    view = user.open_tab("By epoch")
    qtbot.waitUntil(lambda: "Ctrl+T" in view.sentence)
    user.train(epochs=3, train_size=1000)
    wait_for_lines(user, 4)
    assert sorted(calculated) == [0, 1, 2, 3]  # each once
    assert "6,000 validation images" in user.find("epochsCaption").text()
    session = user.session
    images = choose_images(session.dataset, ImageSet.VALIDATION, 0.1)
    result = evaluate(session.newest.network, images.images, images.labels, indices=images.indices)
    lines = user.find("epochsAccuracy").lines
    assert [line.name for line in lines] == list("0123456789")
    np.testing.assert_allclose([line.y[-1] for line in lines], 100 * result.class_accuracy)
    for name in ("epochsGradients", "epochsChanges"):
        assert [line.name for line in user.find(name).lines] == ["layer 1", "answers"]
    assert np.isnan(user.find("epochsChanges").lines[0].y[0])  # before the first epoch nothing has changed

    plot = user.find("epochsAccuracy")
    axes = plot.findChild(PlotWidget)
    axes.setFocus()
    for key in (Qt.Key.Key_Home, Qt.Key.Key_Right, Qt.Key.Key_Return):
        QTest.keyClick(axes, key)
    assert user.find("epochsHovered").text() == "epoch 1"
    assert session.current.looks_back
    assert session.current.epoch == 1
    user.wait_until_settled()
    boxes = user.find("epochsClasses").findChildren(QCheckBox)
    assert boxes[0].text() == f"0  {lines[0].y[1]:.1f} %"
    boxes[0].click()
    assert [line.name for line in plot.lines] == list("123456789")
    user.open_tab("Curves")
    user.open_tab("By epoch")
    user.wait_until_settled()
    assert sorted(calculated) == [0, 1, 2, 3]


def test_without_validation_images_the_layers_are_shown_alone(user, qtbot):
    user.train(epochs=1, train_size=500, validation_share=0.0)
    user.open_tab("By epoch")
    qtbot.waitUntil(lambda: [len(line.x) for line in user.find("epochsGradients").lines] == [2, 2])
    assert not user.find("epochsAccuracy").isVisible()
    assert "no images for validation" in user.find("epochsCaption").text()


@pytest.mark.slow
def test_a_run_that_was_opened_has_its_lines_from_its_film(add_run, open_window, calculated):
    run_id = add_run(replace(SMALL, epochs=2), "filmed")
    user = open_window()
    Table(user).open("filmed")
    user.qtbot.waitUntil(lambda: user.session.newest.run_id == run_id)
    user.open_tab("By epoch")
    wait_for_lines(user, 3)
    assert sorted(calculated) == [0, 1, 2]
    changes = user.find("epochsChanges").lines[0].y
    assert np.isfinite(changes[1:]).all()
    assert user.find("epochsAccuracy").lines[1].y[-1] > 80
