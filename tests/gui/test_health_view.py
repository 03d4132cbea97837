"""Health: as a user reads it and acts on it."""

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QToolButton

from nnfs_gui.gui.inside.finding_card import FindingCard
from nnfs_gui.gui.inside.histogram_pair import HistogramPair
from nnfs_gui.gui.training_session import RunState
from nnfs_gui.training.config import ActivationKind, HiddenLayer, NetworkConfig, OptimizerConfig, Schedule
from nnfs_gui.training.findings import Finding, FindingKind, Remedy, RemedyKind
from nnfs_gui.training.health import Histogram

HEALTH = 5
ZEROS = Histogram(np.zeros(2), np.array([8]))
TOO_FAST = OptimizerConfig(learning_rate=0.3)


def open_health(user, qtbot):
    user.window._inside.tabs.show_view(HEALTH)
    view = user.window._inside._feeds[0].view
    qtbot.waitUntil(lambda: bool(view._rows) and view.content.isVisible())
    return view


def words(widget):
    return " ".join(label.text() for label in widget.findChildren(QLabel))


def remedies(view):
    return {button.text(): button for button in view.findChildren(QToolButton)}


def test_a_run_that_goes_well_has_a_row_for_each_layer_and_nothing_conspicuous(user, qtbot):
    tanh = HiddenLayer(32, ActivationKind.TANH)
    user.train(epochs=3, train_size=6000, network=NetworkConfig((HiddenLayer(64), tanh)))
    view = open_health(user, qtbot)
    assert user.find("healthHeadline").text() == "Nothing is conspicuous."
    assert len(view._rows) == 3
    assert "% dead" in words(view)
    assert "% saturated" in words(view)


def test_a_finding_is_said_with_its_reason_and_a_click_changes_the_setting(user, qtbot):
    user.train(epochs=2, optimizer=TOO_FAST)
    view = open_health(user, qtbot)
    qtbot.waitUntil(lambda: "learning rate is too high" in words(view))
    assert "leaps over the valley" in words(view)
    qtbot.mouseClick(remedies(view)["Learning rate 0.03"], Qt.MouseButton.LeftButton)
    assert user.window._setup.config.optimizer.learning_rate == 0.03


def test_while_training_only_the_learning_rate_can_be_changed_and_the_run_follows(user, qtbot):
    user.set_up(epochs=100_000, optimizer=TOO_FAST)
    user.press("trainAction")
    qtbot.waitUntil(lambda: user.session.epochs_done >= 1)
    view = open_health(user, qtbot)
    qtbot.waitUntil(lambda: "never fires" in words(view))
    assert not remedies(view)["Use leaky ReLU"].isEnabled()
    rates = []
    user.session.epoch_finished.connect(lambda metrics: rates.append(metrics.learning_rate))
    remedies(view)["Learning rate 0.1"].click()
    qtbot.waitUntil(lambda: 0.1 in rates)
    user.press("stopAction")
    user.wait_for_state(RunState.IDLE)
    qtbot.waitUntil(lambda: any(b.isEnabled() for b in view.findChildren(QToolButton) if b.text() == "Use leaky ReLU"))


def test_looking_back_examines_the_network_of_that_epoch(user, qtbot):
    user.train(epochs=3)
    view = open_health(user, qtbot)
    newest = view._rows[0][1]._now
    user.find("epochSlider").setValue(0)
    qtbot.waitUntil(lambda: view._rows[0][1]._now is not newest)
    qtbot.waitUntil(lambda: view._rows[0][0][2].text() == "–")  # there is no epoch before it
    start, now = view._rows[0][1]._start, view._rows[0][1]._now
    assert (start.counts == now.counts).all()


def test_a_network_from_a_file_is_examined_without_its_start(user, qtbot, tmp_path):
    user.train(epochs=2)
    with qtbot.waitSignal(user.window.models.saved):
        user.window.models.save(tmp_path / "two.safetensors")
    with qtbot.waitSignal(user.session.model_loaded):
        user.window.models.load(tmp_path / "two.safetensors")
    view = open_health(user, qtbot)
    assert view._rows[0][1]._start is None


@pytest.mark.parametrize("start", [None, ZEROS, Histogram(np.arange(3.0), np.ones(2))])
def test_the_activations_of_a_dead_layer_are_drawn_and_told_as_the_zeros_that_they_are(qtbot, start):
    pair = HistogramPair()
    qtbot.addWidget(pair)
    pair.resize(140, 84)
    pair.set_histograms(start, ZEROS)
    drawn = pair.grab().toImage()
    row = [drawn.pixelColor(x, 40).name() for x in range(140)]
    assert row.count(pair.palette().midlight().color().name()) >= 2  # the rest of the bar is under the line of the start
    assert pair.accessibleDescription() == "now all of them 0"


@pytest.mark.parametrize("kind", list(FindingKind))
@pytest.mark.parametrize("remedy", [*map(Remedy, RemedyKind)])
def test_every_finding_and_remedy_has_words(qtbot, kind, remedy):
    card = FindingCard(Finding(kind, (0.5, 0.4, 3), (remedy,), 1), training=False)
    qtbot.addWidget(card)
    assert "{" not in words(card)
    with qtbot.waitSignal(card.remedy_wanted) as wanted:
        card.findChild(QToolButton).click()
    assert wanted.args == [remedy]


def test_a_remedy_for_a_plateau_reaches_the_fields(user):
    user.window._inside.remedy_wanted.emit(Remedy(RemedyKind.COSINE))
    assert user.window._setup.config.optimizer.schedule is Schedule.COSINE
