"""Few drawings are shown often, and varied; other data sets leave the settings as they are."""

from dataclasses import replace

import numpy as np
import pytest

from nnfs_gui.data.augmentation import Augmentation
from nnfs_gui.data.dataset import Dataset, DrawnImages
from nnfs_gui.training.config import TrainingConfig
from nnfs_gui.training.few_drawings import back_from_few_drawings, suited_to_few_drawings


def data(count, drawn=None):
    images, labels = np.zeros((count, 28, 28), np.uint8), np.arange(count, dtype=np.uint8) % 2
    numbers = np.arange(count) if drawn is None else drawn
    strokes = DrawnImages(numbers, np.zeros((count, 32, 4), np.float32))
    return Dataset("few", images, labels, images[:2], labels[:2], ("a", "b"), drawn=strokes)


@pytest.mark.parametrize(("count", "repeats"), [(1, 100), (9, 100), (33, 31), (100, 10), (500, 6), (999, 6)])
def test_an_epoch_shows_about_a_thousand_drawings_that_are_varied(count, repeats):
    suited = suited_to_few_drawings(TrainingConfig(epochs=10, seed=3), data(count))
    assert suited == TrainingConfig(epochs=20, seed=3, augmentation=Augmentation(), drawing_repeats=repeats)
    assert suited_to_few_drawings(suited, data(count)) == suited


def test_what_a_person_has_chosen_is_not_made_less():
    own = TrainingConfig(epochs=50, drawing_repeats=90, augmentation=Augmentation(rotation=3))
    assert suited_to_few_drawings(own, data(33)) == own


def test_other_data_sets_leave_the_settings_as_they_are():
    few, config = data(33), TrainingConfig()
    for dataset in (replace(few, drawn=None), data(33, np.append(-1, np.arange(32))), data(1000)):
        assert suited_to_few_drawings(config, dataset) == config


def test_what_suited_few_drawings_goes_back_but_for_what_a_person_has_changed():
    before = TrainingConfig(epochs=10, seed=3)
    suited = suited_to_few_drawings(before, data(33))
    assert back_from_few_drawings(replace(suited, seed=4), before, suited) == replace(before, seed=4)
    assert back_from_few_drawings(replace(suited, epochs=30), before, suited) == replace(before, epochs=30)
