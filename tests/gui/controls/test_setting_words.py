"""A setting and its values are called as in the panel, wherever they are named."""

import pytest
from setting_values import changed

from nnfs_gui.gui.controls.changed_settings import changes_in_words
from nnfs_gui.gui.controls.setting_words import course_words, name_in_sentence, value_words
from nnfs_gui.nn import ActivationKind
from nnfs_gui.setting_kinds import Choice, Part
from nnfs_gui.training.config import SETTINGS, HiddenLayer, OptimizerKind, Schedule

CHOICES = [
    (setting, member) for setting in SETTINGS.values() if isinstance(setting.kind, Choice) for member in setting.kind.labels
]


@pytest.mark.parametrize(("setting", "member"), CHOICES, ids=[f"{setting.key} {member}" for setting, member in CHOICES])
def test_a_choice_is_called_by_its_label(setting, member):
    assert value_words(setting, member) == setting.kind.labels[member]


@pytest.mark.parametrize("kind", ActivationKind)
def test_a_layer_is_called_with_the_label_of_its_activation(kind):
    assert value_words(SETTINGS["network.hidden"], (HiddenLayer(1200, kind),)) == f"1,200 {kind.row.label}"


@pytest.mark.parametrize(
    ("key", "value", "words"),
    [
        ("network.hidden", (), "none"),
        ("optimizer.learning_rate", 0.00004, "0.00004"),
        ("optimizer.learning_rate", 1e-9, "0.000000001"),
        ("optimizer.warm_up", 0, "Off"),
        ("validation_share", 0.1, "10\N{NO-BREAK SPACE}%"),
        ("train_size", None, "All"),
        ("train_size", 60_000, "60,000"),
        ("patience", 0, "Never"),
        ("patience", 1, "1 epoch"),
        ("patience", 5, "5 epochs"),
        ("shuffle", False, "no"),
        ("optimizer.learning_rate", 0.0005, "0.0005"),
        ("optimizer.kind", OptimizerKind.RMSPROP, "RMSprop"),
        ("optimizer.schedule", Schedule.STEP, "In steps"),
        ("augmentation.rotation", 8.0, "8°"),
    ],
)
def test_a_value_is_said_as_its_field_says_it(key, value, words):
    assert value_words(SETTINGS[key], value) == words


def test_of_many_changes_the_first_and_the_last_are_told():
    rate = SETTINGS["optimizer.learning_rate"]
    assert course_words(rate, (0.1, 0.1)) == "0.1"
    assert course_words(rate, (0.1, 0.01, 0.1)) == "0.1 → 0.01 → 0.1"
    assert course_words(rate, (0.1, 0.05, 0.02, 0.01)) == "0.1 → … → 0.01"


@pytest.mark.parametrize("setting", [row for row in SETTINGS.values() if row.key != "epochs"], ids=lambda row: row.key)
def test_a_change_is_told_from_and_to(setting):
    words = changes_in_words(*changed(setting))
    assert words.startswith(name_in_sentence(setting))
    assert (" → " in words) != isinstance(setting.kind, Part)
