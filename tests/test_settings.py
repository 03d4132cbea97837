"""Every setting stands everywhere, by its row alone: in the config, the command line, commands, scripts, files and runs."""

import json
import re
import shlex
from dataclasses import fields

import numpy as np
import pytest
from command_line import refusal, run, settings_of
from number_texts import a_value_of, no_numbers_for, texts_of
from setting_values import another, changed, counting, impossible
from small_runs import SMALL, final_parameters, small_dataset, small_dataset_with_drawings

from nnfs_gui.codegen.command import train_command
from nnfs_gui.codegen.script import write_script
from nnfs_gui.inspection.runs.comparison import differing_settings
from nnfs_gui.setting_kinds import Choice, ConfigError, Number, Part, Whole
from nnfs_gui.settings import Place, replaced, value_at
from nnfs_gui.training.config import SETTINGS, TrainingConfig
from nnfs_gui.training.presets import PRESETS, Preset
from nnfs_gui.training.trainer import Trainer

every_setting = pytest.mark.parametrize("setting", SETTINGS.values(), ids=list(SETTINGS))
OF_ONE_OPTIMIZER = [setting for setting in SETTINGS.values() if setting.conditions and setting.conditions[0].values]
# threads only round large runs otherwise, and whether the others end a run depends on its course: see test_stopping.py
NOT_IN_SMALL_RUNS = {"threads", "watched", "least_improvement", "most_minutes"}
IN_SMALL_RUNS = [setting for setting in SETTINGS.values() if setting.key not in NOT_IN_SMALL_RUNS]
BEFORE = {"threads": 1}  # what held before there was a setting, if not its default
NECESSARY = {"network.hidden", "loss", "precision"}  # without which a file holds no settings
# so that, of the small run's epochs, some are worse than those before, and the last is not the best
RESTLESS = {"optimizer.learning_rate": 1.0, "validation_share": 0.3, "epochs": 7}


def spelled(config, setting):
    """Return the options that ask for a setting beside what it belongs to."""
    needed = [SETTINGS[condition.key] for condition in setting.conditions if condition.values]
    values = [(other.option, value_at(config, other.key)) for other in needed]
    return [str(word) for pair in values for word in pair]


# --- the row ----------------------------------------------------------------------------------------------------------


@every_setting
def test_a_row_says_in_whole_sentences_what_its_setting_does(setting):
    assert setting.name == setting.name.strip() != ""
    for sentences in filter(None, (setting.help, setting.advice)):
        assert sentences[0].isupper() or sentences[0].isdigit()
        assert sentences.endswith(".")


@pytest.mark.parametrize(
    "setting", [s for s in SETTINGS.values() if not s.key.startswith("augmentation.")], ids=lambda s: s.key
)
def test_a_setting_speaks_of_no_images_where_the_data_are_points_or_is_not_for_them(setting):
    row = setting.of_points
    said = f"{row.name} {row.label} {row.help} {row.advice}".replace("last digits", "")
    assert bool(re.search(r"\b(images?|pixels?|digits?|drawings?)\b", said)) is not setting.is_for_points


def test_every_field_of_a_config_is_a_setting_but_for_what_the_data_set_says():
    config = counting(SETTINGS["augmentation.rotation"])
    parts = {"": config, "network.": config.network, "optimizer.": config.optimizer, "augmentation.": config.augmentation}
    declared = {prefix + field.name for prefix, part in parts.items() for field in fields(part)}
    assert declared - set(SETTINGS) == {"network", "optimizer", "network.inputs", "network.outputs"}


def test_no_two_settings_share_an_option_or_a_name():
    for words in ([row.option for row in SETTINGS.values()], [row.name for row in SETTINGS.values()]):
        assert len(set(words)) == len(SETTINGS)


def test_what_stands_in_sight_was_chosen():
    first = {key for key, setting in SETTINGS.items() if setting.place is Place.FIRST}
    assert first == {"network.hidden", "optimizer.learning_rate", "epochs", "batch_size"}


# --- the config -------------------------------------------------------------------------------------------------------


@every_setting
def test_an_impossible_value_is_refused_by_the_name_of_its_setting_and_what_came(setting):
    for value in impossible(setting):
        with pytest.raises(ConfigError) as caught:
            replaced(counting(setting), {setting.key: value})
        assert "got " in str(caught.value)
        assert setting.name in str(caught.value)
        assert str(caught.value).endswith(".")


@every_setting
def test_another_value_and_the_ends_of_its_range_can_be_set(setting):
    values = [another(setting)]
    if isinstance(setting.kind, (Whole, Number)):
        values += [end for end in (setting.kind.low, setting.kind.high) if end not in impossible(setting)]
    for value in values:
        assert value_at(replaced(counting(setting), {setting.key: value}), setting.key) == value


@every_setting
def test_a_setting_comes_back_from_a_file_and_without_it_is_what_it_was_before_there_was_one(setting):
    first, second = changed(setting)
    values = json.loads(json.dumps(second.to_dict(), allow_nan=False))
    assert TrainingConfig.from_dict(values) == second != first
    *way, name = setting.key.split(".")
    part = values
    for step in way:
        part = part[step]
    del part[name]
    if setting.key in NECESSARY:
        with pytest.raises(ConfigError, match=name):
            TrainingConfig.from_dict(values)
    else:
        before = BEFORE.get(setting.key, setting.default)
        assert value_at(TrainingConfig.from_dict(values), setting.key) == before


@every_setting
def test_a_run_goes_on_as_the_same_if_only_that_was_changed_which_may_change_while_it_trains(setting):
    first, second = changed(setting)
    assert first.can_become(second) == (setting.changes_while_training or setting.key == "epochs")
    assert (first.changed_as(second) == second) == setting.changes_while_training


# --- what obeys it ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("setting", IN_SMALL_RUNS, ids=lambda setting: setting.key)
def test_a_setting_makes_another_run(setting):
    is_restless = setting.place is Place.RUN or "plateau" in setting.key
    start = replaced(SMALL, RESTLESS | {"optimizer.plateau_patience": 1} if is_restless else {})
    dataset = small_dataset_with_drawings() if setting.key == "drawing_repeats" else small_dataset()
    networks = [Trainer(config, dataset) for config in changed(setting, start)]
    first, second = map(final_parameters, networks)
    assert first.shape != second.shape or not np.array_equal(first, second)


@every_setting
def test_a_setting_makes_another_script(setting):
    first, second = changed(setting)
    has_drawings = setting.key == "drawing_repeats"  # which has no meaning without them
    assert write_script(first, has_drawings=has_drawings) != write_script(second, has_drawings=has_drawings)


@every_setting
def test_runs_are_told_apart_by_a_setting(setting):
    first, second = changed(setting)
    differences = differing_settings([first, second])
    keys = {setting.key}
    if isinstance(setting.kind, Part):
        keys = {key for key in SETTINGS if key.startswith(f"{setting.key}.")}
    assert set(differences) == keys


# --- the command line -------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def manual():
    """What `train --help` prints, without the spaces, which are where the lines have room."""
    return "".join(run("train", "--help").stdout.split())


@every_setting
def test_the_manual_has_the_option_and_its_help(setting, manual):
    assert setting.option in manual
    assert "".join(setting.help.split()) in manual


@every_setting
def test_the_command_of_a_setting_is_read_back_as_it_was(setting):
    first, second = changed(setting, PRESETS[Preset.QUICK_START])
    command = train_command(second)
    assert {setting.option, setting.negated_option} & set(command.split())
    assert settings_of(command) == (second, None)
    assert settings_of(train_command(first)) == (first, None)


@every_setting
def test_an_option_out_of_range_is_refused_in_a_sentence(setting):
    beside = spelled(counting(setting), setting)
    if isinstance(setting.kind, Choice):
        result = run("train", setting.option, "something else")
        assert result.exit_code == 2
        assert all(member in result.stderr for member in setting.kind.members)
    elif isinstance(setting.kind, (Whole, Number)):
        for value in (setting.kind.low - 1, setting.kind.high + 1):
            assert setting.name in refusal("train", *beside, setting.option, value)


@pytest.mark.parametrize(
    "setting", [row for row in SETTINGS.values() if row.conditions and row.conditions[0].values], ids=str
)
def test_an_option_that_would_do_nothing_is_refused_by_what_it_belongs_to(setting):
    owners, choice = setting.conditions[0].values, SETTINGS[setting.conditions[0].key]
    other = next(member for member in choice.kind.members if member not in owners)
    value = [] if isinstance(another(setting), bool) else [another(setting)]
    said = refusal("train", choice.option, other, setting.option, *value)
    assert f"{setting.option} belongs to the {choice.name} {' or '.join(owners)}, but the {choice.name} is {other}." in said


# --- numbers as people write them -------------------------------------------------------------------------------------

every_number = pytest.mark.parametrize(
    "setting", [row for row in SETTINGS.values() if isinstance(row.kind, (Whole, Number))], ids=lambda row: row.key
)


@every_number
def test_an_option_reads_a_number_in_each_way_in_which_people_write_it(setting):
    value = a_value_of(setting)
    needed = spelled(counting(setting), setting)
    for text in texts_of(value):
        config, _ = settings_of(shlex.join(["nnfs-gui", "train", *needed, f"{setting.option}={text}"]))
        assert value_at(config, setting.key) == value, text


@every_number
def test_an_option_refuses_what_is_no_number(setting):
    for text in no_numbers_for(setting):
        result = run("train", f"{setting.option}={text}")
        assert result.exit_code == 2
        assert f"“{text}” is no" in result.stderr
        assert setting.option in result.stderr


@pytest.mark.parametrize(("text", "size"), [("100", 100), ("1.024", 1024), ("1 024", 1024), ("1'024", 1024)])
def test_the_size_of_a_layer_is_read_as_other_numbers_are(text, size):
    config, _ = settings_of(f'nnfs-gui train --hidden "{text}"')
    assert config.network.hidden[0].size == size


@pytest.mark.parametrize("text", ["1,024", "1.5", "08", "1,,2"])
def test_a_grouped_size_is_not_taken_for_two_layers(text):
    assert "--hidden" in refusal("train", "--hidden", text)
