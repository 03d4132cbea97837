import json
from dataclasses import replace

import pytest
from small_runs import SMALL, small_dataset

from nnfs_gui.experiments.candidates import LAYER_COUNT, LAYER_SIZE
from nnfs_gui.experiments.domains import Range, Scale, Values
from nnfs_gui.experiments.plan import STRATEGY_LABELS, Plan, Strategy
from nnfs_gui.setting_kinds import ConfigError
from nnfs_gui.storage.datasets.reading import Choices, Ink
from nnfs_gui.training.config import TrainingConfig

RATES = {"optimizer.learning_rate": Range(0.001, 0.1, Scale.LOGARITHMIC, count=3)}
PLANS = {
    "nothing is varied": Plan("Luck", TrainingConfig(), seeds=5),
    "grid": Plan("Grid", SMALL, RATES | {"optimizer.kind": Values(("sgd", "adam"))}, data="/data/x.csv"),
    "random": Plan("Random", SMALL, RATES | {LAYER_SIZE: Range(2, 40)}, Strategy.RANDOM, runs=9, minutes=1.5),
    "halving": Plan("Halving", SMALL, RATES, Strategy.HALVING, seeds=2, runs=60, reduction=4),
    "read otherwise": Plan("Data", SMALL, data="x.csv", choices=Choices(turned=True, ink=next(iter(Ink)))),
}


@pytest.mark.parametrize("name", PLANS)
def test_a_plan_comes_back_from_what_json_holds(name):
    plan = PLANS[name]
    assert Plan.from_dict(json.loads(json.dumps(plan.to_dict(), allow_nan=False))) == plan


def test_a_grid_has_each_candidate_once_without_those_that_train_alike_or_cannot_be_trained():
    varied = {"optimizer.kind": Values(("adam", "sgd")), "optimizer.momentum": Values((0.0, 0.9))}
    assert Plan("Grid", SMALL, varied).grid() == (
        {"optimizer.kind": "adam"},
        {"optimizer.kind": "sgd", "optimizer.momentum": 0.0},
        {"optimizer.kind": "sgd", "optimizer.momentum": 0.9},
    )
    sizes = {LAYER_COUNT: Values((1, 10)), LAYER_SIZE: Values((16, 4096))}
    assert len(Plan("Sizes", SMALL, sizes).grid()) == 3
    assert Plan("Luck", SMALL).grid() == ({},)


def test_every_candidate_has_the_same_seeds():
    assert Plan("Luck", replace(SMALL, seed=6), seeds=3).all_seeds == (6, 7, 8)
    assert Plan("Luck", replace(SMALL, seed=2**31 - 1), seeds=2).all_seeds == (2**31 - 1, 0)


def test_a_plan_fits_itself_to_a_data_set_and_its_ranges_to_their_settings():
    plan = Plan("Fitted", TrainingConfig(), {"batch_size": Range(8, 128)})
    network = plan.fitted(small_dataset()).base.network
    assert (network.inputs, network.outputs) == (16, 3)
    assert plan.varied["batch_size"].points() == (8, 38, 68, 98, 128)


IMPOSSIBLE = {
    "no name": {"name": " "},
    "a long name": {"name": "x" * 201},
    "no seeds": {"seeds": 0},
    "seeds as text": {"seeds": "3"},
    "no runs": {"runs": 0},
    "no minutes": {"minutes": 0},
    "endless minutes": {"minutes": float("inf")},
    "another strategy": {"strategy": "best"},
    "a reduction of 1": {"reduction": 1},
    "no budget": {"strategy": Strategy.RANDOM},
    "halving of nothing": {"strategy": Strategy.HALVING, "varied": {}, "runs": 3},
    "halving of epochs": {"strategy": Strategy.HALVING, "varied": {"epochs": Values((1, 2))}, "runs": 3},
    "no validation": {"base": replace(SMALL, validation_share=0.0)},
    "seeds without validation": {"base": replace(SMALL, validation_share=0.0), "varied": {}, "seeds": 2},
    "the seed": {"varied": {"seed": Values((1, 2))}},
    "no setting": {"varied": {"speed": Values((1, 2))}},
    "a value that cannot be": {"varied": {"optimizer.learning_rate": Values((0.1, -1.0))}},
    "half a layer": {"varied": {LAYER_COUNT: Values((1.5,))}},
    "a range of choices": {"varied": {"optimizer.kind": Range(0, 1)}},
    "a range beyond": {"varied": {"batch_size": Range(0, 10)}},
    "too many combinations": {
        "varied": {"optimizer.learning_rate": Range(1, 2, count=1000), "batch_size": Range(1, 99, count=99)}
    },
    "nothing that can be trained": {"varied": {LAYER_COUNT: Values((9, 10)), LAYER_SIZE: Values((4096,))}},
}


@pytest.mark.parametrize("name", IMPOSSIBLE)
def test_what_cannot_be_a_plan_is_refused_in_whole_sentences(name):
    with pytest.raises(ConfigError) as raised:
        Plan(**{"name": "x", "base": SMALL, "varied": RATES} | IMPOSSIBLE[name])
    assert str(raised.value).endswith(".")


@pytest.mark.parametrize("damage", ["base", "varied", "choices", "data", "repeats", "another", "gone"])
def test_a_damaged_plan_is_refused_in_a_sentence(damage):
    values = PLANS["grid"].to_dict()
    if damage == "gone":
        del values["varied"]
    else:
        values[damage] = 3
    with pytest.raises(ConfigError) as raised:
        Plan.from_dict(values)
    assert str(raised.value).endswith(".")


def test_every_strategy_has_a_label():
    assert all(STRATEGY_LABELS[strategy] for strategy in Strategy)
