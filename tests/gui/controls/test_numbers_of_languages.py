"""Number fields in each language: they show its form, and what they show is read back as the same number."""

import pytest

from nnfs_gui.experiments.domains import Range, Scale, Values
from nnfs_gui.gui.controls.number_boxes import FractionBox, WholeBox
from nnfs_gui.gui.experiments.widgets.varied_row import VariedRow
from nnfs_gui.gui.translation import speak
from nnfs_gui.languages import ENGLISH, LANGUAGES
from nnfs_gui.training.config import TrainingConfig


@pytest.fixture(params=LANGUAGES)
def language(request, qapp):
    speak(LANGUAGES[request.param])
    yield LANGUAGES[request.param]
    speak(ENGLISH)


@pytest.mark.parametrize("value", [0, 7, 128, 1234, 60_000, 1_234_567])
def test_a_whole_number_is_shown_in_its_form_and_read_back(language, qtbot, value):
    box = WholeBox()
    qtbot.addWidget(box)
    box.setRange(0, 10_000_000)
    box.setValue(value)
    assert box.text() == language.format(value, ",")
    assert box.valueFromText(box.text()) == value
    assert box.reading.problem == ""


@pytest.mark.parametrize("value", [0.004, 0.5, 1.234, 12.25, 999.999, 1234.5])
def test_a_fraction_is_shown_in_its_form_and_read_back(language, qtbot, value):
    box = FractionBox()
    qtbot.addWidget(box)
    box.setRange(0, 10_000)
    box.setValue(value)
    assert box.text() == language.format(value, "")
    assert box.valueFromText(box.text()) == value
    assert box.valueFromText(f"{value}") == value
    assert box.reading.problem == ""


@pytest.mark.parametrize(
    ("key", "domain"),
    [
        ("optimizer.learning_rate", Values((0.0001, 0.001, 0.5))),
        ("optimizer.learning_rate", Range(0.0001, 0.1, Scale.LOGARITHMIC, count=4)),
        ("network.layer_size", Values((32, 1024))),
    ],
)
def test_values_that_are_varied_are_shown_in_its_form_and_read_back(language, qtbot, key, domain):
    row = VariedRow(TrainingConfig(), key)
    qtbot.addWidget(row)
    row.show_domain(domain)
    assert row.domain == domain
