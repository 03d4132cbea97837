"""Health: as a user reads it and acts on it."""

import re
import threading
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QTabWidget, QToolButton
from screen_reader import hear
from user import words_of

from nnfs_gui.gui.files import dataset_import
from nnfs_gui.gui.inside.health.finding_card import FindingCard
from nnfs_gui.gui.inside.health.view import HealthView
from nnfs_gui.gui.inside.health.words import HealthWords
from nnfs_gui.gui.inside.painting.histogram_pair import HistogramPair
from nnfs_gui.gui.inside.painting.numbers import short
from nnfs_gui.gui.session.current_network import Cause
from nnfs_gui.gui.session.run_state import RunState
from nnfs_gui.gui.session.training_session import TrainingSession
from nnfs_gui.inspection.health.findings import Finding, FindingKind
from nnfs_gui.inspection.health.layer_health import Histogram
from nnfs_gui.inspection.health.remedies import Remedy, RemedyKind
from nnfs_gui.inspection.runs import snapshots
from nnfs_gui.nn import ActivationKind
from nnfs_gui.paths import resource
from nnfs_gui.storage.datasets.reader import dataset_steps
from nnfs_gui.training.config import HiddenLayer, NetworkConfig, OptimizerConfig, Schedule

ZEROS = Histogram(np.zeros(2), np.array([8]))
TOO_FAST = OptimizerConfig(learning_rate=0.3)


def remedies(view):
    """The buttons, by what they say that they change."""
    return {button.accessibleName(): button for button in view.findChildren(QToolButton)}


def trial_words(user):
    label = user.find("healthTrial")
    return label.text() if label.isVisible() else ""


def badge(user):
    """What the tab says there is to see; nothing while it has no mark."""
    tabs = user.find("insideTabs", QTabWidget)
    place = [tabs.tabText(place) for place in range(tabs.count())].index("Health")
    return tabs.tabBar().badge(place)


def test_a_run_that_goes_well_has_a_row_for_each_layer_and_nothing_conspicuous(user, qtbot):
    tanh = HiddenLayer(32, ActivationKind.TANH)
    user.train(epochs=3, train_size=6000, network=NetworkConfig((HiddenLayer(64), tanh)))
    view = user.open_view("Health")
    assert user.find("healthHeadline").text() == "Nothing is conspicuous."
    assert len(view.findChildren(HistogramPair)) == 3 * 2
    assert user.find("layerChange3").isVisible()
    assert "% dead" in words_of(view)
    seen = user.find("healthSeen").text()
    shares = {int(share) for share in re.findall(r"(\d+) % (?:dead|saturated)", words_of(view))}
    assert bool(seen) == (max(shares) >= 5), "what is idle is said where nothing is conspicuous"
    assert not seen or int(re.search(r"(\d+) % of the", seen)[1]) in shares
    assert "% saturated" in words_of(view)


def test_a_finding_is_said_with_its_reason_and_a_click_changes_the_setting(user, qtbot):
    user.train(epochs=2, optimizer=TOO_FAST)
    view = user.open_view("Health")
    qtbot.waitUntil(lambda: "learning rate is too high" in words_of(view))
    assert "leaps over the valley" in words_of(view)
    assert "learning rate 0.3 → 0.002" in words_of(view)
    button = remedies(view)["Try it: learning rate 0.3 → 0.002"]
    user.wait_until_settled()
    place = button.mapTo(user.window, QPoint())
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert user.config.optimizer.learning_rate == 0.002
    qtbot.waitUntil(user.find("healthTrial").isVisible)
    assert "Tried: learning rate 0.3 → 0.002." in trial_words(user)
    user.wait_until_settled()
    assert remedies(view)["Try it: learning rate 0.3 → 0.002"].mapTo(user.window, QPoint()) == place
    user.press("trainAction")
    user.answer("startAfreshButton")
    qtbot.waitUntil(lambda: "After 2 epochs with it" in trial_words(user))
    assert trial_words(user).endswith("it helped.")
    assert "training error" in trial_words(user)


def test_while_training_only_the_learning_rate_can_be_changed_and_the_run_follows(user, qtbot):
    user.set_up(epochs=100_000, optimizer=TOO_FAST)
    user.press("trainAction")
    qtbot.waitUntil(lambda: user.session.newest.last_epoch >= 1)
    view = user.open_view("Health")
    qtbot.waitUntil(lambda: "never fire " in words_of(view))
    rates = []
    user.session.epoch_finished.connect(lambda metrics: rates.append(metrics.learning_rate))
    remedies(view)["Try it: learning rate 0.3 → 0.002"].click()
    qtbot.waitUntil(lambda: 0.002 in rates)
    qtbot.waitUntil(lambda: "rate is too high" not in words_of(view))
    leaky = "Try it: ReLU → Leaky ReLU"  # the dead ones stay dead at whatever rate
    qtbot.waitUntil(lambda: leaky in remedies(view))
    assert not remedies(view)[leaky].isEnabled()
    qtbot.waitUntil(lambda: "with it, " in trial_words(user))
    user.press("stopAction")
    user.wait_for_state(RunState.IDLE)
    qtbot.waitUntil(lambda: leaky in remedies(view) and remedies(view)[leaky].isEnabled())


def test_looking_back_examines_the_network_of_that_epoch(user, qtbot):
    user.train(epochs=3)
    user.open_view("Health")
    weights = user.find("layerWeights1")
    newest = weights.now
    user.look_back_to(0)
    qtbot.waitUntil(lambda: shown_change(user) == "–")  # there is no epoch before it
    assert weights.now is not newest
    assert (weights.start.counts == weights.now.counts).all()
    assert (weights.start.edges == weights.now.edges).all()


def epoch_ends(user):
    """The network's parameters at the end of each epoch of the runs to come."""
    ends = {}

    def note(current, cause):
        if cause in (Cause.BEGUN, Cause.EPOCH_ENDED):
            ends.setdefault(0, user.session.history.parameters(0))
            if not current.moment:  # else it is within the first epoch
                ends[current.last_epoch] = current.network.parameters

    user.session.current_changed.connect(note)
    return ends


def change_of_first_layer(user, before, now):
    first = user.session.newest.network.copy()
    weights = []
    for parameters in (before, now):
        first.adopt(parameters)
        weights.append(first.layers[0].weights.copy())
    return f"{short(100 * np.linalg.norm(weights[1] - weights[0]) / np.linalg.norm(weights[0]))} %"


def shown_change(user):
    return user.find("layerChange1").text()


def test_the_change_is_that_of_the_last_epoch_even_in_a_run_of_which_few_epochs_are_kept(user, qtbot, monkeypatch):
    monkeypatch.setattr(snapshots, "MOST_ROWS", 4)
    ends = epoch_ends(user)
    user.train(epochs=8, train_size=500)
    user.open_view("Health")
    assert user.find("timeMachine").epochs == (0, 4, 8)
    assert shown_change(user) == change_of_first_layer(user, ends[7], ends[8])
    user.look_back_to(1)
    qtbot.waitUntil(lambda: shown_change(user) == "–")


def test_where_the_best_epoch_is_kept_the_change_is_that_of_the_best_epoch(user, qtbot):
    ends = epoch_ends(user)
    user.train(epochs=11, train_size=200, optimizer=OptimizerConfig(learning_rate=0.05), keep_best=True)
    best = next(epoch for epoch, end in ends.items() if (end == user.session.newest.network.parameters).all())
    assert best < 11, "there is nothing to be seen if the last is the best"
    user.open_view("Health")
    assert shown_change(user) == change_of_first_layer(user, ends[best - 1], ends[best])


@pytest.mark.slow
def test_amid_an_epoch_the_change_is_that_of_the_epoch_before(user, qtbot):
    ends, seen = epoch_ends(user), []
    user.session.progressed.connect(seen.append)
    user.set_up(epochs=3, train_size=None, batch_size=8)
    user.press("trainAction")
    qtbot.waitUntil(lambda: bool(seen) and seen[-1].epochs_done > 1.05)
    user.press("pauseAction")
    assert user.session.newest.last_epoch == 1
    user.open_view("Health")
    assert shown_change(user) == change_of_first_layer(user, ends[0], ends[1])
    user.press("stopAction")
    user.wait_for_state(RunState.IDLE)


def test_when_the_network_is_given_up_nothing_of_it_stays(user, qtbot):
    user.train(epochs=2, optimizer=TOO_FAST)
    view = user.open_view("Health")
    qtbot.waitUntil(lambda: bool(remedies(view)))
    data = user.session.dataset
    user.session.use_dataset(replace(data, test_images=255 - data.test_images, class_names=tuple("abcdefghij")))
    assert user.session.newest is None
    qtbot.waitUntil(lambda: not view.content.isVisible())
    assert not any(button.isVisible() for button in remedies(view).values())
    assert "Train a network" in words_of(view)


def test_varying_the_images_in_the_middle_of_a_run_is_not_taken_for_a_rate_that_is_too_high(user, qtbot, monkeypatch):
    user.set_up(epochs=40, train_size=1000)
    examined, errors, show_findings = [], [], HealthView.show_findings

    def note(view, findings, *, training):
        examined.append(len(errors))
        show_findings(view, findings, training=training)

    user.session.epoch_finished.connect(lambda metrics: errors.append(metrics.train_loss))
    for _ in range(10):
        user.press("stepAction")
        user.wait_for_state(RunState.PAUSED)
    monkeypatch.setattr(HealthView, "show_findings", note)
    view = user.open_view("Health")
    view.remedy_wanted.emit(Finding(FindingKind.LEARNT_BY_HEART, (1.0, 0.9), ()), Remedy(RemedyKind.AUGMENTATION))
    for epoch in (11, 12, 13):
        user.press("stepAction")
        user.wait_for_state(RunState.PAUSED)
        qtbot.waitUntil(lambda epoch=epoch: examined[-1:] == [epoch])
        assert errors[-1] > 1.3 * min(errors), "there is nothing to be seen"
        assert "rate is too high" not in words_of(view)
    user.press("stopAction")
    user.wait_for_state(RunState.IDLE)


def test_a_network_from_a_file_is_examined_without_its_start(user, qtbot, tmp_path):
    user.train(epochs=2)
    with qtbot.waitSignal(user.window.models.saved):
        user.window.models.save(tmp_path / "two.safetensors")
    with qtbot.waitSignal(user.session.current_changed):
        user.window.models.load(tmp_path / "two.safetensors")
    user.open_view("Health")
    weights = user.find("layerWeights1")
    assert weights.now is not None
    assert weights.start is None


@pytest.mark.parametrize("start", [None, ZEROS, Histogram(np.arange(3.0), np.ones(2))])
def test_the_activations_of_a_dead_layer_are_drawn_and_told_as_the_zeros_that_they_are(qtbot, start):
    pair = HistogramPair()
    qtbot.addWidget(pair)
    pair.resize(140, 84)
    pair.set_histograms(start, ZEROS)
    drawn = pair.grab().toImage()
    row = [drawn.pixelColor(x, 40).name() for x in range(140)]
    assert row.count(pair.palette().midlight().color().name()) >= 2  # the rest of the bar is under the line of the start
    assert hear(pair).description.startswith("now all of them 0")


@pytest.mark.parametrize("kind", list(FindingKind))
@pytest.mark.parametrize("remedy", [*map(Remedy, RemedyKind)])
def test_every_finding_and_remedy_has_words_of(qtbot, kind, remedy):
    finding = Finding(kind, (0.5, 0.4, 3), (remedy,), 1)
    card = FindingCard(finding, HealthWords(), training=False)
    qtbot.addWidget(card)
    assert "{" not in words_of(card)
    with qtbot.waitSignal(card.remedy_wanted) as wanted:
        card.findChild(QToolButton).click()
    assert wanted.args == [finding, remedy]


def test_an_error_that_has_risen_is_said_with_both_ends_and_not_compared_with_guessing(qtbot):
    card = FindingCard(Finding(FindingKind.ERROR_RISEN, (0.5, 0.25, 3), (), epoch=5), HealthWords(), training=False)
    qtbot.addWidget(card)
    assert "risen from 0.25 in epoch 3 to 0.5 (epoch 5)." in words_of(card)
    assert "guessing" not in words_of(card)


def test_a_remedy_for_a_plateau_reaches_the_fields(user):
    plateau = Finding(FindingKind.PLATEAU, (6, 1.0), ())
    user.open_tab("Health").remedy_wanted.emit(plateau, Remedy(RemedyKind.COSINE))
    assert user.config.optimizer.schedule is Schedule.COSINE


def test_a_remedy_that_does_not_help_is_said_not_to(user, qtbot):
    user.train(epochs=2)
    view = user.open_view("Health")
    worse = Remedy(RemedyKind.LEARNING_RATE, 1e-5, 0.001)
    view.remedy_wanted.emit(Finding(FindingKind.STEPS_TOO_LARGE, (0.2, 0.001), (worse,), 1), worse)
    user.press("trainAction")
    user.answer("startAfreshButton")
    qtbot.waitUntil(lambda: "After 2 epochs with it" in trial_words(user))
    assert trial_words(user).endswith("it did not help.")


def test_what_was_tried_is_forgotten_with_the_network_that_it_was_tried_on(user, qtbot):
    user.train(epochs=2, optimizer=TOO_FAST)
    view = user.open_view("Health")
    qtbot.waitUntil(lambda: bool(remedies(view)))
    next(iter(remedies(view).values())).click()
    assert "Tried" in trial_words(user)
    user.press("useBundledAction")
    user.answer("discardButton") if user.question else None
    qtbot.waitUntil(lambda: "Tried" not in trial_words(user))


def test_the_tab_has_a_badge_while_something_is_found_though_nobody_opened_it(user, qtbot):
    user.train(epochs=2, optimizer=TOO_FAST)
    qtbot.waitUntil(lambda: "learning rate" in badge(user))
    user.set_up(epochs=2)
    user.press("trainAction")
    user.answer("startAfreshButton")
    qtbot.waitUntil(lambda: not badge(user))


def test_the_badge_is_there_again_when_the_window_is_opened_again(user, open_window, qtbot, monkeypatch):
    user.train(epochs=2, optimizer=TOO_FAST)
    qtbot.waitUntil(lambda: "learning rate" in badge(user))
    user.window.close()

    is_there, take_run = threading.Event(), TrainingSession.take_run

    def note(session, opened):
        is_taken = take_run(session, opened)
        is_there.set()
        return is_taken

    def read_later(*arguments):  # the network is there first
        is_there.wait()
        yield from dataset_steps(*arguments)

    monkeypatch.setattr(TrainingSession, "take_run", note)
    monkeypatch.setattr(dataset_import, "dataset_steps", read_later)
    again = open_window()
    qtbot.waitUntil(lambda: "learning rate" in badge(again))


def test_a_rate_that_is_far_too_high_is_told_by_the_badge_before_the_first_epoch_is_over(user, qtbot):
    user.set_up(epochs=2, train_size=None, batch_size=1, optimizer=OptimizerConfig(learning_rate=100))
    user.press("trainAction")
    qtbot.waitUntil(lambda: "before the first epoch" in badge(user))
    assert user.session.newest.last_epoch == 0
    user.press("stopAction")
    user.wait_for_state(RunState.IDLE)


def test_a_button_keeps_the_focus_while_only_the_figures_change(qtbot):
    view = HealthView()
    qtbot.addWidget(view)
    remedy = Remedy(RemedyKind.LEARNING_RATE, 0.002, 0.3)
    view.show_findings((Finding(FindingKind.RATE_TOO_HIGH, (9.0, 2.3), (remedy,), epoch=1),), training=True)
    button = view.findChild(QToolButton)
    view.show_findings((Finding(FindingKind.RATE_TOO_HIGH, (7.0, 2.3), (remedy,), epoch=2),), training=True)
    assert view.findChildren(QToolButton) == [button]
    assert "training error is 7, guessing has 2.3 (epoch 2)." in words_of(view)


def test_what_is_found_in_a_network_from_a_file_is_of_the_epoch_that_it_was_saved_at(user, qtbot):
    user.window.opener.open([resource("lessons") / "models" / "broken_1.safetensors"])
    qtbot.waitUntil(lambda: "epoch 5" in user.network)
    qtbot.waitUntil(lambda: "94 % of the neurons of layer 1 never fire (epoch 5)" in badge(user))
