"""Plans as files in TOML: written, read, and of whatever else may stand there."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from setting_values import changed

from nnfs_gui.data.augmentation import Augmentation
from nnfs_gui.experiments.candidates import LAYER_COUNT, LAYER_SIZE, VARIABLE
from nnfs_gui.experiments.domains import Range, Scale, Values
from nnfs_gui.experiments.plan import Plan, Strategy
from nnfs_gui.experiments.plan_file import PlanFileError, format_plan, parse_plan, read_plan, write_plan
from nnfs_gui.nn import ActivationKind
from nnfs_gui.setting_kinds import Choice, Part, Switch, Whole
from nnfs_gui.storage.datasets.reading import Choices, Ink
from nnfs_gui.training.config import SETTINGS, HiddenLayer, NetworkConfig, TrainingConfig
from nnfs_gui.training.presets import PRESETS, Preset

QUICK = PRESETS[Preset.QUICK_START]
EXAMPLE = """
name = "Which rate?"
strategy = "halving"          # grid, random, halving
seeds = 3                     # runs of each candidate
runs = 60                     # budget; and/or minutes = 30
[settings]                    # what all have
preset = "quick-start"
epochs = 20
[vary]
learning-rate = { from = 0.0001, to = 0.1, scale = "log" }
optimizer = ["adam", "sgd"]
layers = [1, 2, 3]
layer-size = { from = 16, to = 256, scale = "log" }
"""


def test_what_a_person_writes_is_the_plan_that_it_says():
    assert parse_plan(EXAMPLE) == Plan(
        "Which rate?",
        replace(QUICK, epochs=20),
        {
            "optimizer.learning_rate": Range(0.0001, 0.1, Scale.LOGARITHMIC),
            "optimizer.kind": Values(("adam", "sgd")),
            LAYER_COUNT: Values((1, 2, 3)),
            LAYER_SIZE: Range(16, 256, Scale.LOGARITHMIC, whole=True),
        },
        Strategy.HALVING,
        seeds=3,
        runs=60,
    )


def test_settings_are_written_as_options_are():
    text = """
[settings]
preset = "robust"
hidden = "128:tanh,64"
rotation = 3
keep-best = true
momentum = 0
[vary]
augment = [true, false]
batch_size = 32
"""
    plan = parse_plan(text, name="From the file's name")
    hidden = (HiddenLayer(128, ActivationKind.TANH), HiddenLayer(64))
    robust = PRESETS[Preset.ROBUST]
    assert plan.name == "From the file's name"
    assert plan.base == replace(
        robust,
        network=replace(robust.network, hidden=hidden),
        augmentation=replace(Augmentation(), rotation=3),
        keep_best=True,
    )
    assert plan.varied == {"augmentation": Values((True, False)), "batch_size": Values((32,))}
    assert parse_plan('[settings]\nactivation = "tanh"', "x").base.network.hidden == (HiddenLayer(128, ActivationKind.TANH),)
    assert parse_plan('[settings]\nhidden = "none"\naugment = true', "x").base == replace(
        QUICK, network=NetworkConfig(()), augmentation=Augmentation()
    )


def again(plan):
    return parse_plan(format_plan(plan))


@pytest.mark.parametrize("key", [key for key in SETTINGS if key != "validation_share"])
def test_every_setting_comes_back_from_a_file(key):
    _, config = changed(SETTINGS[key], replace(QUICK, validation_share=0.1))
    assert again(Plan("x", config)).base == config


@pytest.mark.parametrize("preset", [preset for preset in Preset if preset is not Preset.NOTEBOOK])
def test_every_preset_comes_back_and_says_no_more_than_its_name(preset):
    text = format_plan(Plan("x", PRESETS[preset]))
    assert f'[settings]\npreset = "{preset}"\n' in text
    assert text.count("\n") == 6
    assert parse_plan(text).base == PRESETS[preset]


@pytest.mark.parametrize("key", VARIABLE)
def test_every_setting_that_may_be_varied_comes_back(key):
    kind = VARIABLE[key].kind
    match kind:
        case Choice():
            domain = Values(tuple(map(str, kind.members)))
        case Switch() | Part():
            domain = Values((True, False))
        case Whole():
            domain = Range(kind.low, kind.low + 3)
        case _:
            domain = Range(kind.low + (kind.high - kind.low) / 10, kind.low + (kind.high - kind.low) / 5)
    plan = Plan("x", QUICK, {key: domain}, Strategy.GRID)
    assert again(plan) == plan


def test_names_and_numbers_come_back_whatever_they_are():
    for name in ('"quoted" \\ and', "Ü — 数 🙂", "a\tb", "[x]\n= #", "\x7f"):
        plan = Plan(name, QUICK, {"optimizer.weight_decay": Values((1e-9, 0.1, 0))}, minutes=0.1, data='C:\\data "1"')
        assert again(plan) == plan
    reading = Choices("label", turned=False, ink=next(iter(Ink)), without_incomplete=True)
    assert again(Plan("x", QUICK, choices=reading)).choices == reading


def test_a_plan_is_read_from_a_file_by_which_its_data_lie(tmp_path):
    path = tmp_path / "Which one.toml"
    path.write_text('data = "digits.csv"\n', encoding="utf-8-sig")
    plan = read_plan(path)
    assert (plan.name, plan.data) == ("Which one", str(tmp_path / "digits.csv"))
    write_plan(plan, path)
    assert read_plan(path) == plan
    with pytest.raises(PlanFileError):
        write_plan(plan, tmp_path)
    for content in (b"\xff\xfe\x00", b"name = ", b"a" * 2_000_000):
        path.write_bytes(content)
        with pytest.raises(PlanFileError) as raised:
            read_plan(path)
        assert str(raised.value).startswith(str(path))
    for missing in (tmp_path / "none.toml", tmp_path):
        with pytest.raises(PlanFileError):
            read_plan(missing)


WRONG = {
    "name = 3": "“name” is a text",
    "nam = 'x'": "“nam” means nothing here",
    "seeds = 0": "number of seeds",
    "seeds = 2.5": "“seeds” is a whole number",
    "seeds = true": "“seeds” is a whole number",
    "minutes = nan": "minutes",
    "minutes = 'ten'": "“minutes” is a number",
    "strategy = 'best'": "strategy",
    "settings = 3": "“settings” is a table",
    "[settings]\npreset = 'slow'": "preset",
    "[settings]\nspeed = 3": "there is no setting “speed”",
    "[settings]\nlayers = 3": "there is no setting “layers”",
    "[settings]\nepochs = 'many'": "number of epochs",
    "[settings]\nhidden = 128": "“hidden” takes sizes",
    "[settings]\nhidden = '1,024'": "“hidden” takes sizes",
    "[settings]\nhidden = '8:cube'": "activation",
    "[settings]\naugment = 3": "“augment” must be true or false",
    "seeds = 2\n[settings]\nvalidation-share = 0": "validation share",
    "[vary]\nspeed = [1]": "there is no setting “speed”",
    "[vary]\nseed = [1, 2]": "how many seeds",
    "[vary]\nepochs = [1, 'two']": "number of epochs",
    "[vary]\nepochs = []": "1 to 1,000 values",
    "[vary]\nepochs = [[1]]": "A value is",
    "[vary]\nepochs = 2026-11-28": "A value is",
    "[vary]\nlearning-rate = {from = 1}": "a range has from, to, scale, count",
    "[vary]\nlearning-rate = {from = 1, to = 2, step = 3}": "a range has from, to, scale, count",
    "[vary]\nlearning-rate = {from = 'a', to = 'b'}": "A range goes from a number",
    "[vary]\nlearning-rate = {from = 0, to = 1, scale = 'log'}": "begins above 0",
    "[vary]\nlearning-rate = {from = 0.1, to = 1, scale = 3}": "“linear” or “log”",
    "[vary]\noptimizer = {from = 0, to = 1}": "has no range",
    "[reading]\nturned = 3": "is no way to read",
    "[reading]\nink = 'blue'": "ink",
    "[reading]\nspeed = true": "is no way to read",
    "seeds = 1\nseeds = 2": "In line 2: It is not TOML. This name stands here for the second time",
    "seeds = " + "9" * 5000: "It is not TOML",
    "seeds = 0x" + "f" * 100_000: "The number of “seeds” is too large.",
    "vary.learning_rate = [1, 0x" + "f" * 100_000 + "]": "The number of “vary.learning_rate.1” is too large.",
    "a." * 5000 + "b = 1": "This key has too many parts.",
    "seeds = 1\nname = x": "In line 2: It is not TOML. This is no value",
}


@pytest.mark.parametrize("text", WRONG, ids=lambda text: text[:40])
def test_what_is_wrong_is_said_in_one_clear_sentence(text):
    with pytest.raises(PlanFileError) as raised:
        parse_plan(text, name="x")
    said = str(raised.value)
    assert WRONG[text] in said
    assert said.endswith(".")
    assert "\n" not in said


PIECES = st.sampled_from(
    [
        *EXAMPLE.split(),
        *EXAMPLE.splitlines(),
        "\n",
        "=",
        "{",
        "}",
        "[",
        "]",
        '"',
        "'",
        "nan",
        "inf",
        "-",
        "1e999",
        "9" * 5000,
        "\x00",
    ]
)


@given(st.one_of(st.text(), st.lists(PIECES).map(" ".join), st.lists(PIECES).map("\n".join)))
def test_whatever_stands_in_a_file_it_is_a_plan_or_refused(text):
    said, plan = ".", None
    try:
        plan = parse_plan(text, name="x")
    except PlanFileError as error:
        said = str(error)
    assert said.endswith(".")
    assert plan is None or again(plan) == plan


@given(st.data())
def test_a_file_of_which_a_part_is_another_is_a_plan_or_refused(data):
    start = data.draw(st.integers(0, len(EXAMPLE)))
    end = data.draw(st.integers(start, min(start + 12, len(EXAMPLE))))
    test_whatever_stands_in_a_file_it_is_a_plan_or_refused.hypothesis.inner_test(
        EXAMPLE[:start] + data.draw(st.text(max_size=12) | PIECES) + EXAMPLE[end:]
    )


@pytest.mark.parametrize("depth", [10, 100_000])
def test_deep_brackets_are_refused(depth):
    with pytest.raises(PlanFileError):
        parse_plan("x = " + "[" * depth + "]" * depth)


def test_a_config_that_no_preset_is_near_comes_back():
    config = replace(PRESETS[Preset.NOTEBOOK], validation_share=0.1)
    assert again(Plan("x", config)).base == config
    assert again(Plan("x", TrainingConfig(NetworkConfig(()), train_size=5))).base == TrainingConfig(
        NetworkConfig(()), train_size=5
    )
