"""Changing the images: chosen in the set-up, seen before it is used, and switched while it trains."""

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import Qt

from nnfs_gui.data.augmentation import Augmentation
from nnfs_gui.gui.controls.image_view import ImageView
from nnfs_gui.gui.session.run_state import RunState
from nnfs_gui.training.config import OptimizerConfig
from nnfs_gui.training.trainer import Trainer


@pytest.fixture
def trainers(monkeypatch):
    """The trainers of the runs to come."""
    seen, run = [], Trainer.run

    def note(trainer):
        seen.append(trainer)
        return run(trainer)

    monkeypatch.setattr(Trainer, "run", note)
    return seen


@pytest.fixture
def folds(user, qtbot):
    """The window with the settings of the images unfolded."""
    qtbot.mouseClick(user.find("imagesButton"), Qt.MouseButton.LeftButton)
    return user


def previews(user):
    views = user.find("augment").parentWidget().findChildren(ImageView)
    return [view.grab().toImage() for view in views]


def test_the_switch_changes_the_images_with_moderate_strengths(folds):
    assert folds.config.augmentation is None
    folds.find("augment").click()
    assert folds.config.augmentation == Augmentation()


def test_a_slider_sets_its_strength_and_leaves_the_others_exactly_as_they_were(folds):
    folds.set_up(augmentation=Augmentation(rotation=12.3, shift=1.23))
    folds.find("scale").setValue(20)
    assert folds.config.augmentation == Augmentation(rotation=12.3, shift=1.23, scale=0.2)


def test_the_previews_follow_the_strengths(folds):
    folds.set_up(augmentation=Augmentation(rotation=0, scale=0, shear=0, shift=0, elastic=0, thickness=0))
    plain = previews(folds)
    folds.find("rotation").setValue(40)
    turned = previews(folds)
    assert all(one != other for one, other in zip(plain, turned, strict=True))
    folds.find("rotation").setValue(0)
    assert previews(folds) == plain


PLAIN = Augmentation(rotation=0, scale=0, shear=0, shift=0, elastic=0, thickness=0)


def shown_images(user):
    return [view.image for view in user.find("augment").parentWidget().findChildren(ImageView)]


@pytest.mark.parametrize("is_unfolded", [True, False])
def test_the_previews_are_of_the_data_set_that_there_is(user, qtbot, few_digits, is_unfolded):
    """Also where they are unfolded only after another data set was opened."""
    button = user.find("imagesButton")
    user.set_up(augmentation=PLAIN)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    first = shown_images(user)
    np.testing.assert_array_equal(first, user.session.dataset.train_images[: len(first)])
    if not is_unfolded:
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    other = replace(few_digits, train_images=few_digits.train_images[::-1].copy())
    user.session.use_dataset(other)
    if not is_unfolded:
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    np.testing.assert_array_equal(shown_images(user), other.train_images[: len(first)])
    assert not np.array_equal(shown_images(user), first)


def test_images_can_be_changed_from_the_middle_of_a_run_on(folds, qtbot, trainers):
    user = folds
    user.set_up(epochs=1000)
    user.press("trainAction")
    with qtbot.waitSignal(user.session.epoch_finished):
        pass
    assert user.find("augment").isEnabled()
    user.find("augment").click()
    (trainer,) = trainers
    qtbot.waitUntil(lambda: trainer.settings.augmentation == Augmentation())
    user.press("stopAction")
    user.wait_for_state(RunState.IDLE)
    assert user.session.newest.config.augmentation == Augmentation()


def test_a_run_that_ends_with_an_earlier_epoch_says_so(user, qtbot):
    optimizer = OptimizerConfig(learning_rate=0.1)  # so large that the accuracy jumps about
    user.train(epochs=8, train_size=1000, optimizer=optimizer, keep_best=True)
    best = user.session.newest.epoch
    _, shares = user.find("accuracyPlot").points(1)
    assert shares[best - 1] == max(shares)
    kept = f"Epoch {best} did best on the validation images: its network is kept."
    assert user.status == f"Finished after 8 epochs. {kept}"
