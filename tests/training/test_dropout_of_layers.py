"""A share of dropout for each hidden layer: what it means, how it is kept, and that one for all is what it always was."""

import json

import numpy as np
import pytest
from small_runs import change, epoch_results, final_parameters, network_config, small_config, small_dataset

from nnfs_gui.codegen.command import train_command
from nnfs_gui.experiments.candidates import LAYER_COUNT, configure
from nnfs_gui.experiments.plan import Plan
from nnfs_gui.experiments.plan_file import PlanFileError, format_plan, parse_plan
from nnfs_gui.inspection.runs.comparison import differing_settings
from nnfs_gui.numbers import NumberError, parse_fractions
from nnfs_gui.setting_kinds import ConfigError
from nnfs_gui.settings import replaced
from nnfs_gui.training.config import TrainingConfig
from nnfs_gui.training.trainer import Trainer

DATASET = small_dataset()
TWO = small_config(network=network_config(8, 6), epochs=4)


def with_dropout(*shares):
    return replaced(TWO, {"dropout": shares})


def test_equal_shares_are_one_for_all_and_train_bit_for_bit_alike():
    assert with_dropout(0.3, 0.3) == replaced(TWO, {"dropout": 0.3})
    assert with_dropout(0.3, 0.3).dropout == 0.3
    assert with_dropout(0.0, 0.0).dropout_shares == (0, 0)
    assert with_dropout(0.3, 0.1).dropout_shares == (0.3, 0.1)


@pytest.mark.parametrize("shares", [(0.1, 0.2, 0.3), (0.1, 0.96), (0.1, float("nan")), (0.1, None), (0.1, "0.2"), ()])
def test_shares_that_cannot_be_are_refused(shares):
    with pytest.raises(ConfigError):
        replaced(TWO, {"dropout": shares})


def test_the_sentence_says_how_many_shares_there_are_and_how_many_layers():
    with pytest.raises(ConfigError, match=r"Shares of dropout: 3; hidden layers: 2\. Give one share for all layers"):
        with_dropout(0.1, 0.2, 0.3)


def test_a_layer_without_dropout_is_whole_and_the_other_draws_what_it_always_did():
    def masks(*shares):
        trainer = Trainer(with_dropout(*shares), DATASET)
        return final_parameters(trainer)

    both, first, second, none = (masks(*shares) for shares in ((0.4, 0.3), (0.4, 0), (0, 0.3), (0, 0)))
    assert len({parameters.tobytes() for parameters in (both, first, second, none)}) == 4


def test_shares_are_kept_as_json_and_come_back():
    config = with_dropout(0.2, 0.5)
    assert TrainingConfig.from_dict(json.loads(json.dumps(config.to_dict()))) == config
    of_one = replaced(TWO, {"dropout": 0.3})
    assert of_one.to_dict()["dropout"] == 0.3


def test_a_run_by_shares_that_were_changed_goes_on_bit_for_bit():
    def train(start=None, until=4):
        trainer = Trainer(with_dropout(0.2, 0.5), DATASET, start=start)
        for event in trainer.run():
            if getattr(event, "metrics", None) and event.metrics.epoch == 2:
                change(trainer, dropout=(0.6, 0.1))
            if getattr(event, "metrics", None) and event.metrics.epoch == until:
                return trainer.checkpoint()
        raise AssertionError

    whole, stopped = train(), train(until=3)
    assert {name: value for name, value in stopped.numbers.items() if "dropout" in name} == {
        "dropout.0": 0.6,
        "dropout.1": 0.1,
    }
    assert stopped.settings(with_dropout(0.2, 0.5)).dropout == (0.6, 0.1)
    resumed = epoch_results(Trainer(with_dropout(0.2, 0.5), DATASET, start=stopped))
    assert resumed[-1].snapshot.tobytes() == whole.arrays["parameters"].tobytes()


def test_going_on_from_one_for_each_to_one_for_all_and_back():
    for before, after in (((0.2, 0.5), 0.3), (0.3, (0.2, 0.5)), ((0.2, 0.5), 0.0)):
        trainer = Trainer(replaced(TWO, {"dropout": before}), DATASET)
        change(trainer, dropout=after)
        results = epoch_results(trainer)
        assert trainer.settings.dropout == after
        assert np.isfinite(results[-1].snapshot).all()
        assert trainer.checkpoint().settings(trainer.config).dropout == after


def test_runs_that_differ_in_a_layers_share_differ_in_dropout():
    assert differing_settings((with_dropout(0.2, 0.5), with_dropout(0.2, 0.4))) == {"dropout": ((0.2, 0.5), (0.2, 0.4))}


def test_the_command_tells_one_share_for_each_layer():
    assert "--dropout 0.2,0.5" in train_command(with_dropout(0.2, 0.5))
    assert "--dropout 0.3" in train_command(with_dropout(0.3, 0.3))


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("0.2", (0.2,)),
        ("0,2", (0.2,)),
        ("0.2,0.5", (0.2, 0.5)),
        ("0.2, 0.5", (0.2, 0.5)),
        ("0,0.5,0", (0, 0.5, 0)),
        ("0.5,0", (0.5, 0)),
        ("0,2;0,5", (0.2, 0.5)),
        ("0.25;0.5; 0.1", (0.25, 0.5, 0.1)),
    ],
)
def test_several_numbers_are_read_as_people_write_them(text, numbers):
    assert parse_fractions(text) == numbers


@pytest.mark.parametrize("text", ["", "x", "0.2,", ",", "0.2,x", "0.2;;0.5"])
def test_what_is_no_list_of_numbers_is_refused(text):
    with pytest.raises(NumberError):
        parse_fractions(text)


def test_a_plan_keeps_the_shares_of_its_base_and_varies_one_for_all():
    base = replaced(TrainingConfig(), {"network.hidden": network_config(8, 6).hidden, "dropout": (0.2, 0.5)})
    plan = Plan(
        name="mine", base=base, varied={"dropout": parse_plan("[vary]\ndropout = [0, 0.3]", "mine").varied["dropout"]}
    )
    assert parse_plan(format_plan(plan)).base.dropout == (0.2, 0.5)
    assert Plan.from_dict(json.loads(json.dumps(plan.to_dict()))).base == base
    assert configure(base, {"dropout": 0.3}).dropout == 0.3
    with pytest.raises(PlanFileError):
        parse_plan("[vary]\ndropout = [[0.1, 0.2]]", "mine")


@pytest.mark.parametrize(("count", "shares"), [(1, 0.2), (2, (0.2, 0.5)), (3, (0.2, 0.5, 0.5)), (0, 0.0)])
def test_candidates_with_more_layers_leave_out_as_the_last_one_does(count, shares):
    assert configure(with_dropout(0.2, 0.5), {LAYER_COUNT: count}).dropout == shares
