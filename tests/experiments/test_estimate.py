from dataclasses import replace

import pytest
from recorded_runs import DATASET
from small_runs import SMALL

from nnfs_gui.experiments.candidates import LAYER_SIZE
from nnfs_gui.experiments.domains import Range, Values
from nnfs_gui.experiments.estimate import estimate, measure_pace, try_pace
from nnfs_gui.experiments.plan import Plan, Strategy
from nnfs_gui.training.config import OptimizerConfig
from nnfs_gui.training.trainer import Trainer

RATES = {"optimizer.learning_rate": Values((0.01, 0.1, 1.0))}
BASE = replace(SMALL, epochs=9)
IMAGES = Trainer(BASE, DATASET).train_count


def of(plan, processes=1, pace=1.0):
    return estimate(plan, IMAGES, processes, pace)


OF_EPOCH = of(Plan("One", replace(BASE, epochs=1))).seconds


def test_a_grid_has_its_candidates_with_each_seed_and_takes_as_long_as_its_epochs():
    found = of(Plan("Grid", BASE, RATES, seeds=2))
    assert (found.candidates, found.runs, found.epochs) == (3, 6, 54)
    assert found.seconds == pytest.approx(54 * OF_EPOCH)
    assert of(Plan("Grid", BASE, RATES, seeds=2), processes=2, pace=3).seconds == pytest.approx(27 * 3 * OF_EPOCH)
    assert of(Plan("Grid", BASE, RATES, seeds=2, runs=5)).runs == 4
    assert of(Plan("Grid", BASE, {"epochs": Values((1, 5))})).epochs == 6


def test_it_is_known_of_how_many_combinations_a_limit_of_runs_leaves_the_first():
    found = of(Plan("Grid", BASE, RATES, seeds=2, runs=5))
    assert (found.candidates, found.combinations) == (2, 3)
    assert of(Plan("Random", BASE, RATES, Strategy.RANDOM, runs=2)).combinations is None


def test_drawn_candidates_are_as_many_as_the_budget_has_room_for():
    found = of(Plan("Random", BASE, RATES | {LAYER_SIZE: Range(4, 100)}, Strategy.RANDOM, seeds=3, runs=10))
    assert (found.candidates, found.runs, found.epochs) == (3, 9, 81)
    assert found.seconds > 81 * OF_EPOCH  # larger networks than the base's take longer


def test_halving_trains_few_to_their_end():
    found = of(Plan("Halving", BASE, RATES, Strategy.HALVING, runs=27))
    assert found.epochs == 27 * 1 + 9 * 2 + 3 * 6


def test_time_may_be_the_limit():
    found = of(Plan("Minutes", BASE, RATES | {LAYER_SIZE: Range(4, 100)}, Strategy.RANDOM, minutes=3))
    assert (found.runs, found.seconds) == (None, 180)
    assert found.bytes > 0
    assert of(Plan("Grid", BASE, RATES, minutes=0.5), pace=1e9).seconds == 30


def test_room_is_that_of_two_checkpoints_with_the_memory_of_the_optimizer():
    count = BASE.network.parameter_count
    adam = replace(BASE, optimizer=OptimizerConfig())
    assert of(Plan("SGD", BASE)).bytes == pytest.approx(2 * 8 * count, abs=40_000)
    assert of(Plan("Adam", adam)).bytes - of(Plan("SGD", BASE)).bytes == 2 * 2 * 8 * count


def test_a_budget_of_any_combinations_is_judged_by_some_of_them():
    many = {f"augmentation.{name}": Range(0, 0.1, count=1000) for name in ("rotation", "shift", "scale", "shear")}
    assert of(Plan("Many", BASE, many, Strategy.RANDOM, runs=1000)).runs == 1000


def test_how_fast_this_machine_is_is_told_by_earlier_runs_or_by_a_short_trial():
    assert measure_pace([]) == 1
    times = iter(range(100))
    assert try_pace(Plan("Short", replace(BASE, epochs=10)), DATASET, lambda: next(times)) > 1
    assert try_pace(Plan("Short", BASE), DATASET) > 0
