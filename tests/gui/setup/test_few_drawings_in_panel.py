"""What suits the settings to few drawings goes back when another data set comes."""

import numpy as np
import pytest

from nnfs_gui.data.dataset import Dataset, DrawnImages
from nnfs_gui.gui.setup.widgets.setup_panel import SetupPanel


def data(drawn):
    images, labels = np.zeros((50, 28, 28), np.uint8), np.arange(50, dtype=np.uint8) % 2
    strokes = DrawnImages(np.arange(50), np.zeros((50, 32, 4), np.float32)) if drawn else None
    return Dataset("data", images, labels, images[:2], labels[:2], ("a", "b"), drawn=strokes)


@pytest.fixture
def panel(qtbot):
    made = SetupPanel()
    qtbot.addWidget(made)
    return made


def take(panel, dataset):
    panel.set_dataset(dataset)
    return panel.suit(dataset)


def test_another_data_set_gets_the_settings_of_before(panel):
    assert take(panel, data(drawn=False)) == ""
    before = panel.config
    assert take(panel, data(drawn=True)).startswith("Few drawings")
    assert (panel.config.epochs, panel.config.drawing_repeats) == (20, 20)
    assert panel.own_config == before
    assert take(panel, data(drawn=True)) == ""
    assert panel.config.epochs == 20
    assert take(panel, data(drawn=False)) == "The settings that suited few drawings are what they were before."
    assert panel.config == panel.own_config == before
