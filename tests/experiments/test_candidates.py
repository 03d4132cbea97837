from dataclasses import replace

import pytest
from setting_values import another, counting, impossible

from nnfs_gui.data.augmentation import Augmentation
from nnfs_gui.experiments.candidates import ACTIVATION, LAYER_COUNT, LAYER_SIZE, VARIABLE, check_value, configure, settled
from nnfs_gui.nn import ActivationKind
from nnfs_gui.setting_kinds import Choice, ConfigError, Part
from nnfs_gui.settings import value_at
from nnfs_gui.training.config import SETTINGS, HiddenLayer, NetworkConfig, TrainingConfig

BASE = TrainingConfig()
TANH = ActivationKind.TANH


def with_layers(*layers):
    return TrainingConfig(NetworkConfig(tuple(HiddenLayer(*layer) for layer in layers)))


@pytest.mark.parametrize("key", [key for key in VARIABLE if key in SETTINGS])
def test_every_setting_that_may_be_varied_becomes_what_its_candidate_says(key):
    setting = SETTINGS[key]
    base = counting(setting)
    value = True if isinstance(setting.kind, Part) else another(setting, base)
    as_in_files = str(value) if isinstance(setting.kind, Choice) else value
    assert check_value(key, value) == as_in_files
    config = configure(base, {key: as_in_files})
    expected = setting.kind.part() if isinstance(setting.kind, Part) else value
    assert value_at(config, key) == expected
    assert settled(base, {key: as_in_files}) == {key: as_in_files}


@pytest.mark.parametrize("key", VARIABLE)
def test_a_value_that_a_setting_cannot_have_is_refused(key):
    wrong = [None, "no", 3] if isinstance(VARIABLE[key].kind, Part) else impossible(VARIABLE[key])
    for value in wrong:
        with pytest.raises(ConfigError):
            check_value(key, value)


@pytest.mark.parametrize("key", ["network.hidden", "seed", "validation_share", "network.inputs", "speed", ""])
def test_what_is_not_varied_is_refused(key):
    with pytest.raises(ConfigError):
        check_value(key, 1)


@pytest.mark.parametrize(
    ("base", "values", "expected"),
    [
        (BASE, {LAYER_COUNT: 0}, with_layers()),
        (BASE, {LAYER_COUNT: 3}, with_layers((128,), (128,), (128,))),
        (with_layers((40, TANH), (20,)), {LAYER_COUNT: 1}, with_layers((40, TANH))),
        (with_layers((40, TANH)), {LAYER_COUNT: 2, LAYER_SIZE: 16}, with_layers((16, TANH), (16, TANH))),
        (with_layers((40,), (20,)), {ACTIVATION: "tanh"}, with_layers((40, TANH), (20, TANH))),
        (with_layers(), {LAYER_COUNT: 1, ACTIVATION: "tanh"}, with_layers((128, TANH))),
    ],
)
def test_layers_are_varied_by_their_number_size_and_activation(base, values, expected):
    assert configure(base, values) == expected


def test_a_candidate_has_the_seed_of_its_trial():
    assert configure(BASE, {"epochs": 3}, seed=7) == replace(BASE, epochs=3, seed=7)


def test_a_part_comes_with_what_is_varied_in_it_and_goes_where_that_is_asked_for():
    varied = replace(BASE, augmentation=Augmentation(rotation=3.0))
    assert configure(varied, {"augmentation": False}).augmentation is None
    assert configure(varied, {"augmentation": True}).augmentation == Augmentation(rotation=3.0)
    assert configure(BASE, {"augmentation.rotation": 5.0}).augmentation == replace(Augmentation(), rotation=5.0)
    assert settled(BASE, {"augmentation": False, "augmentation.rotation": 5.0}) == {"augmentation": False}


def test_what_does_nothing_beside_the_others_is_left_out_so_that_candidates_that_train_alike_are_one():
    assert settled(BASE, {"optimizer.kind": "adam", "optimizer.momentum": 0.9}) == {"optimizer.kind": "adam"}
    both = {"optimizer.kind": "sgd", "optimizer.momentum": 0.9}
    assert settled(BASE, both) == both
    assert settled(BASE, {LAYER_COUNT: 0, LAYER_SIZE: 16, ACTIVATION: "tanh"}) == {LAYER_COUNT: 0}


def test_values_that_do_not_go_with_each_other_are_refused():
    with pytest.raises(ConfigError):
        configure(BASE, {LAYER_COUNT: 10, LAYER_SIZE: 4096})
