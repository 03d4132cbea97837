"""What the settings of a lesson's step bring is what the step says of it: trained here as its button and Train would."""

import pytest

from nnfs_gui.data.points import PointsRecipe
from nnfs_gui.lessons.conditions import rule_missing
from nnfs_gui.lessons.shelf import shipped_lessons
from nnfs_gui.lessons.situation import DataFacts, RunFacts
from nnfs_gui.settings import replaced
from nnfs_gui.training.config import TrainingConfig
from nnfs_gui.training.events import EpochResult
from nnfs_gui.training.trainer import Trainer
from nnfs_gui.training.written_settings import with_settings

SHELF = shipped_lessons()
CIRCLE, XOR = PointsRecipe.parse("points:circle").make(), PointsRecipe.parse("points:xor").make()
SEEDS = (0, 1)  # the first is that of the lesson


def train(lesson, step, dataset, **changes):
    """Train what a step sets, and return its epochs and the run as lessons see it."""
    base = replaced(TrainingConfig(), {"network.inputs": dataset.inputs, "network.outputs": dataset.classes})
    found = SHELF.find(lesson)
    config = with_settings(base, {**found.steps[found.place_of(step)].settings, **changes})
    course = tuple(event.metrics for event in Trainer(config, dataset).run() if isinstance(event, EpochResult))
    last = course[-1]
    run = RunFacts(
        config,
        data=DataFacts("points", "circle"),
        epochs=last.epoch,
        train_loss=last.train_loss,
        train_accuracy=last.train_accuracy,
        course=course,
        ended=True,
    )
    return course, run


def asks(lesson, step, run):
    """Say what the step wants of a run that this one has not; nothing if it has all."""
    found = SHELF.find(lesson)
    wanted = [condition for condition in found.steps[found.place_of(step)].until if condition.kind == "run"]
    assert wanted
    return [str(missing) for missing in (rule_missing(condition, run) for condition in wanted) if missing]


@pytest.mark.parametrize("seed", SEEDS)
def test_the_curve_falls_bends_and_then_lies_flat_while_the_error_still_falls(seed):
    course, run = train("the-curve", "batch", CIRCLE, seed=seed)
    assert asks("the-curve", "resume", run) == []
    assert course[4].train_accuracy < course[19].train_accuracy == 1
    assert course[4].train_loss > 0.3
    assert course[19].train_loss > 3 * course[59].train_loss
    assert 0.004 < course[59].train_loss < 0.02  # "about 0.01"


@pytest.mark.parametrize("seed", SEEDS)
def test_batches_of_four_get_further_in_half_the_epochs_and_one_batch_of_all_hardly_anywhere(seed):
    usual, _ = train("the-curve", "batch", CIRCLE, seed=seed)
    tiny, run = train("the-curve", "small-batches", CIRCLE, seed=seed)
    assert asks("the-curve", "small-batches", run) == []
    whole, run = train("the-curve", "large-batches", CIRCLE, seed=seed)
    assert asks("the-curve", "large-batches", run) == []
    assert tiny[-1].train_loss < usual[-1].train_loss < 0.1
    assert whole[-1].train_loss > 0.4


def test_an_epoch_has_as_many_batches_as_is_said():
    assert len(CIRCLE.train_images) * 9 // 10 == 360  # 12 of 32, 90 of 4


@pytest.mark.parametrize("seed", SEEDS)
def test_a_tiny_step_crawls_a_giant_one_leaps_out_of_the_valley_and_one_between_them_arrives_late(seed):
    crawl, run = train("learning-rate", "setup", XOR, seed=seed)
    assert asks("learning-rate", "small", run) == []
    assert crawl[-1].train_loss < crawl[0].train_loss
    assert crawl[-1].train_accuracy < 0.6
    giant, run = train("learning-rate", "large", XOR, seed=seed)
    assert asks("learning-rate", "large", run) == []
    assert giant[-1].train_loss > 2
    between, run = train("learning-rate", "between", XOR, seed=seed)
    assert asks("learning-rate", "between", run) == []
    assert 0.15 < between[-1].train_loss < 0.5
    for rate, is_good in ((0.001, False), (0.02, False), (0.2, True), (0.5, True), (1, True), (20, False)):
        _, run = train("learning-rate", "setup", XOR, seed=seed, learning_rate=rate)
        assert (asks("learning-rate", "right", run) == []) is is_good, rate


def test_the_single_neuron_of_the_lesson_learns_its_cut_which_not_every_seed_lets_it():
    course, _ = train("what-a-neuron-sees", "setup", CIRCLE)
    assert 0.68 < course[-1].train_accuracy < 0.72  # "70 of 100 dots at best"
    assert course[-1].train_loss < 0.6 < course[0].train_loss
    stuck, _ = train("what-a-neuron-sees", "setup", CIRCLE, seed=1)
    assert stuck[-1].train_loss > 0.69


def test_one_neuron_makes_one_cut_two_make_a_strip_and_three_or_four_a_ring():
    for seed in range(4):
        _, run = train("what-a-neuron-sees", "setup", CIRCLE, seed=seed)
        assert asks("what-a-neuron-sees", "one", run) == []
        assert run.train_accuracy < 0.72
        _, run = train("what-a-neuron-sees", "setup", CIRCLE, seed=seed, hidden="2")
        assert asks("what-a-neuron-sees", "few", run)
        _, run = train("what-a-neuron-sees", "setup", CIRCLE, seed=seed, hidden="4")
        assert asks("what-a-neuron-sees", "few", run) == []
