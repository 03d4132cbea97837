import json
import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nnfs_gui.nn import ActivationKind, Initializer
from nnfs_gui.training.config import (
    ConfigError,
    HiddenLayer,
    LossKind,
    NetworkConfig,
    OptimizerConfig,
    OptimizerKind,
    Precision,
    Schedule,
    TrainingConfig,
)
from nnfs_gui.training.network_config import MOST_HIDDEN_LAYERS, MOST_NEURONS, MOST_PARAMETERS
from nnfs_gui.training.presets import PRESETS, Preset

WHOLE_NUMBERS = [
    # (the class, its field, the least and the greatest value)
    (HiddenLayer, "size", 1, MOST_NEURONS),
    (TrainingConfig, "epochs", 1, 1_000_000),
    (TrainingConfig, "batch_size", 1, 1_000_000),
    (TrainingConfig, "train_size", 1, 1_000_000_000),
    (TrainingConfig, "seed", 0, 2**31 - 1),
]
REAL_NUMBERS = [
    # (the class, its field, values that are possible, values beside them that are not)
    (OptimizerConfig, "learning_rate", [1e-12, 0.1, 100], [0, -1e-9, 100.1, math.inf]),
    (OptimizerConfig, "momentum", [0, 0.999], [-1e-9, 1, math.inf]),
    (OptimizerConfig, "decay", [0, 0.999], [-1e-9, 1, math.inf]),
    (OptimizerConfig, "beta1", [0, 0.999], [-1e-9, 1, math.inf]),
    (OptimizerConfig, "beta2", [0, 0.999], [-1e-9, 1, math.inf]),
    (OptimizerConfig, "weight_decay", [0, 1], [-1e-9, 1.001, math.inf]),
    (TrainingConfig, "validation_share", [0, 0.9], [-1e-9, 0.901, math.inf]),
]
CHOICES = [
    (HiddenLayer, "activation", ActivationKind),
    (NetworkConfig, "initializer", Initializer),
    (OptimizerConfig, "kind", OptimizerKind),
    (OptimizerConfig, "schedule", Schedule),
    (TrainingConfig, "loss", LossKind),
    (TrainingConfig, "precision", Precision),
]


def impossible():
    for make, field, low, high in WHOLE_NUMBERS:
        for value in (low - 1, high + 1, -1, low + 0.5, float(low), math.nan, math.inf, True, "3"):
            yield make, field, value
    for field, low, high in (("inputs", 1, 1_000_000), ("outputs", 2, 1_000)):
        for value in (low - 1, high + 1, 10.0, math.nan, True):
            yield NetworkConfig, field, value
    for make, field, _, refused in REAL_NUMBERS:
        for value in (*refused, math.nan, True):
            yield make, field, value


@pytest.mark.parametrize(("make", "field", "value"), list(impossible()))
def test_impossible_number_cannot_be_built_and_the_message_says_what_came(make, field, value):
    with pytest.raises(ConfigError) as caught:
        make(**{field: value})
    assert f"got {value!r}" in str(caught.value)
    assert str(caught.value).endswith(".")


@pytest.mark.parametrize(
    ("make", "field", "value"),
    [(make, field, value) for make, field, *limits in WHOLE_NUMBERS for value in limits]
    + [(make, field, value) for make, field, possible, _ in REAL_NUMBERS for value in possible],
)
def test_number_at_its_limit_can_be_built(make, field, value):
    assert getattr(make(**{field: value}), field) == value


@pytest.mark.parametrize(("make", "field"), [(make, field) for make, field, *_ in REAL_NUMBERS])
def test_what_is_no_number_cannot_be_built(make, field):
    for value in ("0.1", None, [0.1]):
        with pytest.raises((ConfigError, TypeError)):
            make(**{field: value})


@pytest.mark.parametrize(("make", "field", "kind"), CHOICES)
def test_choice_that_does_not_exist_cannot_be_built(make, field, kind):
    for value in ("something else", "", None, 0):
        with pytest.raises(ConfigError):
            make(**{field: value})


@pytest.mark.parametrize(("make", "field", "kind"), CHOICES)
def test_choice_given_by_its_name_means_its_member(make, field, kind):
    for member in kind:  # a combo box gives a StrEnum back as str
        assert getattr(make(**{field: str(member.value)}), field) is member


@pytest.mark.parametrize(("make", "field"), [(OptimizerConfig, "nesterov"), (TrainingConfig, "shuffle")])
def test_switch_is_on_or_off_and_nothing_else(make, field):
    for value in ("no", "", None, 1, math.nan):
        with pytest.raises(ConfigError):
            make(**{field: value})


@pytest.mark.parametrize("hidden", [[HiddenLayer()], (5,), None, HiddenLayer(), ({"size": 3},)], ids=repr)
def test_hidden_layers_are_a_tuple_of_hidden_layers_and_nothing_else(hidden):
    with pytest.raises(ConfigError, match="hidden"):
        NetworkConfig(hidden)


def test_network_has_no_more_hidden_layers_than_are_allowed():
    assert len(NetworkConfig((HiddenLayer(1),) * MOST_HIDDEN_LAYERS).hidden) == MOST_HIDDEN_LAYERS
    with pytest.raises(ConfigError, match="at most 10 hidden layers, got 11"):
        NetworkConfig((HiddenLayer(1),) * (MOST_HIDDEN_LAYERS + 1))


def test_network_has_no_more_parameters_than_can_be_trained():
    hidden = (HiddenLayer(MOST_NEURONS),)
    inputs = (MOST_PARAMETERS - MOST_NEURONS * 11 - 10) // MOST_NEURONS
    largest = NetworkConfig(hidden, inputs=inputs)
    assert largest.parameter_count <= MOST_PARAMETERS
    said = rf"{largest.parameter_count + MOST_NEURONS:,} parameters; at most {MOST_PARAMETERS:,} .* Make a layer smaller"
    with pytest.raises(ConfigError, match=said):
        NetworkConfig(hidden, inputs=inputs + 1)


def test_network_counts_what_it_will_learn():
    network = NetworkConfig((HiddenLayer(40), HiddenLayer(20)))
    assert network.sizes == (784, 40, 20, 10)
    assert network.parameter_count == 784 * 40 + 40 + 40 * 20 + 20 + 20 * 10 + 10
    assert NetworkConfig(()).sizes == (784, 10)


def test_nesterov_needs_momentum_where_there_is_momentum():
    with pytest.raises(ConfigError, match="momentum greater than 0"):
        OptimizerConfig(OptimizerKind.SGD, nesterov=True)
    assert OptimizerConfig(OptimizerKind.SGD, nesterov=True, momentum=0.9).nesterov
    assert OptimizerConfig(OptimizerKind.ADAM, nesterov=True).nesterov  # not looked at there


def test_config_cannot_be_changed():
    config = TrainingConfig()
    with pytest.raises(AttributeError):
        config.epochs = -1


@pytest.mark.parametrize("schedule", Schedule)
def test_schedule_reaches_the_whole_rate_and_never_more(schedule):
    factors = [schedule.factor(done / 100) for done in range(100)]
    assert max(factors) == 1
    assert min(factors) > 0


def test_one_cycle_rises_from_a_tenth_falls_back_and_falls_on():
    ends = [Schedule.ONE_CYCLE.factor(done) for done in (0, 0.225, 0.45, 0.675, 0.9, 0.95, 1)]
    assert ends == pytest.approx([0.1, 0.55, 1, 0.55, 0.1, 0.0505, 0.001])


def test_cosine_falls_from_one_over_a_half_to_zero():
    factors = [Schedule.COSINE.factor(done / 10) for done in range(11)]
    assert factors == sorted(factors, reverse=True)
    assert (factors[0], factors[5], factors[10]) == pytest.approx((1, 0.5, 0))
    assert [Schedule.CONSTANT.factor(done / 10) for done in range(11)] == [1] * 11


shares = st.floats(0, 1, exclude_max=True)
hidden_layers = st.builds(HiddenLayer, st.integers(1, 300), st.sampled_from(ActivationKind))
networks = st.builds(
    NetworkConfig,
    st.lists(hidden_layers, max_size=MOST_HIDDEN_LAYERS).map(tuple),
    st.sampled_from(Initializer),
    st.integers(1, 1000),
    st.integers(2, 1000),
)
optimizers = st.builds(
    OptimizerConfig,
    kind=st.sampled_from(OptimizerKind),
    learning_rate=st.floats(0, 100, exclude_min=True),
    schedule=st.sampled_from(Schedule),
    momentum=st.floats(0, 1, exclude_min=True, exclude_max=True),
    nesterov=st.booleans(),
    decay=shares,
    beta1=shares,
    beta2=shares,
    weight_decay=st.floats(0, 1),
)
configs = st.builds(
    TrainingConfig,
    network=networks,
    loss=st.sampled_from(LossKind),
    optimizer=optimizers,
    epochs=st.integers(1, 1_000_000),
    batch_size=st.integers(1, 1_000_000),
    train_size=st.none() | st.integers(1, 1_000_000_000),
    validation_share=st.floats(0, 0.9),
    shuffle=st.booleans(),
    seed=st.integers(0, 2**31 - 1),
    precision=st.sampled_from(Precision),
)


def through_json(config):
    return TrainingConfig.from_dict(json.loads(json.dumps(config.to_dict(), allow_nan=False)))


@pytest.mark.parametrize("preset", Preset)
def test_preset_comes_back_from_json_as_it_was(preset):
    assert through_json(PRESETS[preset]) == PRESETS[preset]


@given(config=configs)
def test_any_config_comes_back_from_json_as_it_was(config):
    twin = through_json(config)
    assert twin == config
    assert type(twin.loss) is LossKind
    assert type(twin.network.hidden) is tuple
    assert all(type(layer.activation) is ActivationKind for layer in twin.network.hidden)


def paths(values, path=()):
    """The way to each value inside nested dicts and lists."""
    for key, value in values.items() if isinstance(values, dict) else enumerate(values):
        yield (*path, key)
        if isinstance(value, (dict, list)):
            yield from paths(value, (*path, key))


def preset_as_json():
    return json.loads(json.dumps(PRESETS[Preset.NOTEBOOK].to_dict()))


every_path = pytest.mark.parametrize("path", list(paths(preset_as_json())), ids=lambda path: ".".join(map(str, path)))


def at(values, path):
    for key in path:
        values = values[key]
    return values


@pytest.mark.parametrize("path", [("network",), ("optimizer",), ("loss",), ("precision",), ("network", "hidden")], ids=str)
def test_settings_without_a_necessary_entry_are_refused(path):
    values = preset_as_json()
    del at(values, path[:-1])[path[-1]]
    with pytest.raises(ConfigError, match=path[-1]):
        TrainingConfig.from_dict(values)


@pytest.mark.parametrize("path", [(), ("network",), ("optimizer",), ("network", "hidden", 0)], ids=str)
def test_settings_with_an_entry_that_nobody_knows_are_refused(path):
    values = preset_as_json()
    at(values, path)["attention"] = 0.5
    with pytest.raises(ConfigError, match="attention"):
        TrainingConfig.from_dict(values)


@every_path
def test_settings_with_nonsense_in_one_place_are_refused(path):
    for value in ("nonsense", -1, 1e999, math.nan, [[]], {"a": 1}):
        values = preset_as_json()
        at(values, path[:-1])[path[-1]] = value
        with pytest.raises(ConfigError):
            TrainingConfig.from_dict(values)


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=6,
)


def build_or_refuse(values):
    """Build a config; any error but a ConfigError comes through."""
    try:
        config = TrainingConfig.from_dict(values)
    except ConfigError:
        return
    assert through_json(config) == config


@given(values=json_values)
def test_any_json_builds_a_config_or_is_refused(values):
    build_or_refuse(values)


@given(path=st.sampled_from(list(paths(preset_as_json()))), value=json_values)
def test_settings_with_any_json_in_one_place_build_a_config_or_are_refused(path, value):
    values = preset_as_json()
    at(values, path[:-1])[path[-1]] = value
    build_or_refuse(values)


def test_quick_start_and_notebook_are_what_they_are_known_for():
    quick, notebook = PRESETS[Preset.QUICK_START], PRESETS[Preset.NOTEBOOK]
    assert quick.network.sizes == (784, 128, 10)
    assert (quick.loss, quick.optimizer.kind) == (LossKind.CROSS_ENTROPY, OptimizerKind.ADAM)
    assert (quick.batch_size, quick.epochs, quick.train_size) == (64, 10, None)
    assert notebook.network == NetworkConfig((HiddenLayer(40, ActivationKind.TANH),), Initializer.NORMAL)
    assert (notebook.loss, notebook.optimizer) == (LossKind.MSE, OptimizerConfig(OptimizerKind.SGD, 0.1))
    assert (notebook.batch_size, notebook.epochs, notebook.train_size) == (1, 100, 1000)
    assert (notebook.validation_share, notebook.shuffle) == (0, False)
