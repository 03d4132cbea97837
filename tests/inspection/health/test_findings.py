"""Each rule is provoked by a real run on MNIST, and silent on ones that go well; and each remedy is tried by training."""

import functools
from dataclasses import dataclass, replace

import numpy as np
import pytest

from nnfs_gui.data.augmentation import Augmentation
from nnfs_gui.inspection.health.course import Course
from nnfs_gui.inspection.health.findings import FindingKind, find
from nnfs_gui.inspection.health.layer_health import ImageCounts, count_images, examine, make_probe, probe_error
from nnfs_gui.inspection.health.remedies import Remedy, RemedyKind
from nnfs_gui.nn import ActivationKind, Initializer
from nnfs_gui.settings import replaced
from nnfs_gui.training.checkpoint import Checkpoint
from nnfs_gui.training.config import (
    HiddenLayer,
    LossKind,
    NetworkConfig,
    OptimizerConfig,
    OptimizerKind,
    Schedule,
    TrainingConfig,
)
from nnfs_gui.training.events import EpochMetrics, EpochResult
from nnfs_gui.training.presets import PRESETS, Preset
from nnfs_gui.training.trainer import Trainer

pytestmark = pytest.mark.slow

SMALL = TrainingConfig(train_size=3000, epochs=4)
SGD, RMSPROP, ADAM = OptimizerKind.SGD, OptimizerKind.RMSPROP, OptimizerKind.ADAM
HIGH = {FindingKind.RATE_TOO_HIGH, FindingKind.ERROR_RISEN, FindingKind.STEPS_TOO_LARGE}
OVERFIT = {FindingKind.OVERFITTING, FindingKind.LEARNT_BY_HEART}


def optimizer(kind, rate, **changes):
    return OptimizerConfig(kind, learning_rate=rate, **changes)


def network(activation, *sizes, initializer=Initializer.HE):
    return NetworkConfig(tuple(HiddenLayer(size, activation) for size in sizes), initializer)


@dataclass(frozen=True, eq=False)
class Situation:
    """A run after each of its epochs, the first of them before any; and where it may go on."""

    courses: tuple[Course, ...]
    checkpoint: Checkpoint

    @property
    def last(self):
        return self.courses[-1]


def run(dataset, config, rates=None):
    """Train, with another learning rate after some epochs."""
    trainer, probe, counts = Trainer(config, dataset), make_probe(dataset, config), count_images(dataset, config)
    before, epochs = trainer.network.parameters.copy(), []
    first_error = probe_error(trainer.network.copy(), config.loss, probe)
    layers = examine(trainer.network.copy(), config.loss, probe)
    courses = [Course(config, (), layers, first_error=first_error, images=counts)]
    checkpoint = trainer.checkpoint()
    for event in trainer.run():
        if isinstance(event, EpochResult):
            epochs.append(event.metrics)
            layers = examine(trainer.network.copy(), config.loss, probe, before)
            now = trainer.settings
            courses.append(Course(now, tuple(epochs), layers, first_error=first_error, images=counts))
            rate = (rates or {}).get(event.metrics.epoch, now.optimizer.learning_rate)
            trainer.change_settings(replaced(now, {"optimizer.learning_rate": rate}))
            before, checkpoint = event.snapshot, trainer.checkpoint()
    return Situation(tuple(courses), checkpoint)


def kinds(course):
    return {finding.kind for finding in find(course)}


def rates_offered(course):
    return [r.value for finding in find(course) for r in finding.remedies if r.kind is RemedyKind.LEARNING_RATE]


def confused(dataset):
    """The same images, of which half have any label: no network of usual size gets beyond a certain error."""
    rng = np.random.default_rng(0)
    labels = dataset.train_labels.copy()
    wrong = rng.random(len(labels)) < 0.5
    labels[wrong] = rng.integers(0, 10, np.count_nonzero(wrong))
    return replace(dataset, train_labels=labels)


FEW = replace(SMALL, train_size=500, epochs=12, optimizer=optimizer(ADAM, 0.01))
NOTEBOOK = replace(PRESETS[Preset.NOTEBOOK], epochs=15)
LOW = {FindingKind.RATE_TOO_LOW}

# what is trained; to which rates it changes after which epochs; and what is found in the end: one of each set
SITUATIONS = {
    "Adam 0.1, then 0.0005": (replace(SMALL, epochs=8, optimizer=optimizer(ADAM, 0.1)), {3: 0.0005}, [{FindingKind.DEAD}]),
    "SGD 0.1, then 0.0005": (replace(SMALL, epochs=8, optimizer=optimizer(SGD, 0.1)), {3: 0.0005}, [LOW]),
    "Adam 100": (replace(SMALL, optimizer=optimizer(ADAM, 100)), None, [HIGH, {FindingKind.DEAD}]),
    "RMSprop 10": (replace(SMALL, optimizer=optimizer(RMSPROP, 10)), None, [HIGH, {FindingKind.DEAD}]),
    "Adam 0.3": (replace(SMALL, optimizer=optimizer(ADAM, 0.3)), None, [HIGH, {FindingKind.DEAD}]),
    "Adam 0.05": (replace(SMALL, optimizer=optimizer(ADAM, 0.05)), None, [HIGH, {FindingKind.DEAD}]),
    "Adam 0.01 in a wide network": (
        replace(SMALL, optimizer=optimizer(ADAM, 0.01), network=network(ActivationKind.RELU, 512, 512)),
        None,
        [{FindingKind.DEAD}],
    ),
    "Adam 0.05 with leaky ReLU": (
        replace(SMALL, optimizer=optimizer(ADAM, 0.05), network=network(ActivationKind.LEAKY_RELU, 128)),
        None,
        [HIGH],
    ),
    "Adam 100 with leaky ReLU, until its steps rest": (
        replace(
            SMALL,
            epochs=10,
            optimizer=optimizer(ADAM, 100, schedule=Schedule.COSINE),
            network=network(ActivationKind.LEAKY_RELU, 128),
        ),
        None,
        [{FindingKind.LOST}],
    ),
    "SGD 2": (replace(SMALL, optimizer=optimizer(SGD, 2)), None, [HIGH, {FindingKind.DEAD}]),
    "SGD 1": (replace(SMALL, optimizer=optimizer(SGD, 1)), None, [{FindingKind.DEAD}]),
    "SGD 0.5 with momentum": (replace(SMALL, optimizer=optimizer(SGD, 0.5, momentum=0.9)), None, [{FindingKind.DEAD}]),
    "Adam 1e-6": (replace(SMALL, optimizer=optimizer(ADAM, 1e-6)), None, [LOW]),
    "Adam 1e-5": (replace(SMALL, optimizer=optimizer(ADAM, 1e-5)), None, [LOW]),
    "RMSprop 1e-5": (replace(SMALL, optimizer=optimizer(RMSPROP, 1e-5)), None, [LOW]),
    "SGD 0.0003": (replace(SMALL, optimizer=optimizer(SGD, 0.0003)), None, [LOW]),
    "SGD 0.001": (replace(SMALL, optimizer=optimizer(SGD, 0.001)), None, [LOW]),
    "tanh with large first weights": (
        replace(SMALL, network=network(ActivationKind.TANH, 40, initializer=Initializer.NORMAL)),
        None,
        [{FindingKind.SATURATED}],
    ),
    "tanh with large first weights and large steps": (
        replace(
            SMALL,
            optimizer=optimizer(ADAM, 0.1),
            network=network(ActivationKind.TANH, 40, initializer=Initializer.NORMAL),
        ),
        None,
        [{FindingKind.SATURATED}],
    ),
    "tanh at Adam 0.05": (
        replace(SMALL, optimizer=optimizer(ADAM, 0.05), network=network(ActivationKind.TANH, 128)),
        None,
        [{FindingKind.SATURATED}],
    ),
    "the notebook's": (NOTEBOOK, None, [{FindingKind.SATURATED}]),
    "500 images": (FEW, None, [{FindingKind.OVERFITTING}]),
    "500 images, slowly": (replace(FEW, epochs=20, optimizer=optimizer(ADAM, 0.001)), None, [{FindingKind.LEARNT_BY_HEART}]),
    "one neuron": (
        replace(SMALL, epochs=20, train_size=1000, optimizer=optimizer(SGD, 0.3), network=network(ActivationKind.TANH, 1)),
        None,
        [{FindingKind.PLATEAU}],
    ),
}
CONFUSED = replace(
    SMALL,
    epochs=12,
    train_size=10_000,
    optimizer=optimizer(ADAM, 0.01),
    network=network(ActivationKind.LEAKY_RELU, 20),
)


@pytest.fixture(scope="module")
def situation(mnist):
    """Train what a situation says, once."""

    @functools.cache
    def train(name):
        config, rates, _ = SITUATIONS[name]
        return run(mnist, config, rates)

    return train


@pytest.mark.parametrize("name", SITUATIONS)
def test_what_is_conspicuous_is_found_and_nothing_else(situation, name):
    found, expected = kinds(situation(name).last), SITUATIONS[name][2]
    assert all(found & some for some in expected)
    assert found <= set().union(*expected)
    assert all(finding.epoch == situation(name).last.epoch for finding in find(situation(name).last))


def figures(metrics):
    """The error and the accuracy that count: on validation images where there are some."""
    if metrics.validation_loss is None:
        return metrics.train_loss, metrics.train_accuracy
    return metrics.validation_loss, metrics.validation_accuracy


def train(dataset, config, checkpoint=None):
    """The figures after training to the config's last epoch, from the start or from a checkpoint."""
    trainer = Trainer(config, dataset, start=checkpoint)
    trainer.change_settings(config)
    return figures([event.metrics for event in trainer.run() if isinstance(event, EpochResult)][-1])


def assert_helps(dataset, situation):
    """Train both ways, as it is and with each remedy: where the network is of use, from there, else from the start."""
    config, last = situation.last.config, situation.last
    offered = [remedy for finding in find(last) for remedy in finding.remedies]
    assert offered
    for remedy in offered:
        with_it = remedy.apply(config)
        assert with_it != config
        if remedy.works_while_training and not remedy.anew and remedy.kind is not RemedyKind.AUGMENTATION:
            more = config.epochs + 4
            error, accuracy = train(dataset, replace(config, epochs=more), situation.checkpoint)
            new_error, new_accuracy = train(dataset, replace(with_it, epochs=more), situation.checkpoint)
        else:
            error, accuracy = figures(last.epochs[-1])
            new_error, new_accuracy = train(dataset, with_it)
        assert new_error < error, remedy
        assert new_accuracy > accuracy - 0.005, remedy


@pytest.mark.parametrize("name", SITUATIONS)
def test_every_remedy_that_is_offered_helps(mnist, situation, name):
    assert_helps(mnist, situation(name))


def test_a_plateau_is_found_and_smaller_steps_get_below_it(mnist):
    dataset = confused(mnist)
    stuck = run(dataset, CONFUSED)
    assert kinds(stuck.last) == {FindingKind.PLATEAU}
    (finding,) = find(stuck.last)
    assert [remedy.kind for remedy in finding.remedies] == [RemedyKind.LEARNING_RATE, RemedyKind.COSINE]
    more = replace(CONFUSED, epochs=CONFUSED.epochs + 3)
    error = stuck.last.epochs[-1].train_loss
    for remedy in finding.remedies:
        trainer = Trainer(remedy.apply(more), dataset, start=stuck.checkpoint)
        trainer.change_settings(remedy.apply(more))
        errors = [event.metrics.train_loss for event in trainer.run() if isinstance(event, EpochResult)]
        assert errors[-1] < 0.98 * error


@pytest.mark.parametrize(
    "changes",
    [
        {"epochs": 6},
        {"epochs": 6, "train_size": 12_000, "optimizer": PRESETS[Preset.QUICK_START].optimizer},
        {"epochs": 6, "optimizer": optimizer(SGD, 0.1)},
        {"optimizer": optimizer(SGD, 0.5)},
        {"optimizer": optimizer(ADAM, 0.01)},
        {"optimizer": optimizer(ADAM, 1e-4)},
        {"epochs": 5, "network": network(ActivationKind.TANH, 64, initializer=Initializer.GLOROT)},
        {"epochs": 6, "network": network(ActivationKind.SIGMOID, *(64,) * 5)},  # at first it stays as good as guessing
        {"epochs": 6, "optimizer": optimizer(SGD, 0.1), "network": network(ActivationKind.RELU, *(64,) * 8)},
        {"epochs": 5, "loss": LossKind.MSE, "optimizer": optimizer(ADAM, 0.002)},
        {"epochs": 6, "loss": LossKind.MSE, "optimizer": optimizer(SGD, 0.1)},
        {"epochs": 6, "augmentation": Augmentation(), "optimizer": optimizer(ADAM, 0.003)},
        {"epochs": 6, "label_smoothing": 0.1},
    ],
)
def test_nothing_is_found_in_a_run_that_goes_well(mnist, changes):
    for course in run(mnist, replace(SMALL, **changes)).courses:
        assert kinds(course) == set()


def test_a_quick_start_to_its_end_has_learnt_by_heart_and_nothing_else(mnist):
    courses = run(mnist, PRESETS[Preset.QUICK_START]).courses
    last = courses[-1].epochs[-1]
    assert last.train_accuracy > 0.999
    assert last.validation_accuracy < 0.985
    assert [kinds(course) for course in courses[:6]] == [set()] * 6
    (finding,) = find(courses[-1])
    assert finding.kind is FindingKind.LEARNT_BY_HEART
    assert finding.numbers == (last.train_accuracy, last.validation_accuracy)
    assert finding.remedies == (Remedy(RemedyKind.AUGMENTATION),)
    config = courses[-1].config
    of_points = replace(courses[-1], config=replace(config, network=replace(config.network, inputs=2)))
    assert find(of_points)[0].remedies == ()  # which cannot be changed as images are


# --- the present, not the past ----------------------------------------------------------------------------------------


def test_a_rate_that_was_too_high_is_no_finding_from_the_moment_it_is_lowered(situation):
    courses = situation("Adam 0.1, then 0.0005").courses
    assert all(kinds(course) & HIGH for course in courses[1:4])
    for course in (replace(courses[3], rate_now=0.0005), *courses[4:]):
        assert not kinds(course) & HIGH
        assert rates_offered(course) == []


@pytest.mark.parametrize(("kind", "rate"), [(ADAM, 100), (ADAM, 0.1), (RMSPROP, 1)])
def test_steps_that_are_far_too_long_are_found_before_the_first_of_them(mnist, kind, rate):
    config = replace(SMALL, optimizer=optimizer(kind, rate))
    trainer, probe = Trainer(config, mnist), make_probe(mnist, config)
    (finding,) = find(Course(config, (), examine(trainer.network, config.loss, probe)))
    assert (finding.kind, finding.epoch) == (FindingKind.STEPS_TOO_LARGE, 0)
    assert finding.remedies[0].value <= rate / 10


def test_an_error_that_rises_is_found_while_it_does_and_not_any_more_when_it_falls_again(mnist):
    courses = run(mnist, replace(SMALL, epochs=5, optimizer=optimizer(ADAM, 0.01))).courses
    last = courses[-1].epochs[-1]
    further = [replace(last, epoch=6, train_loss=0.5), replace(last, epoch=7, train_loss=0.6)]
    risen = replace(courses[-1], epochs=(*courses[-1].epochs, *further))
    finding = next(finding for finding in find(risen) if finding.kind is FindingKind.ERROR_RISEN)
    assert finding.numbers == (0.6, last.train_loss, 5)
    falls = replace(risen, epochs=(*risen.epochs, replace(last, epoch=8, train_loss=0.4)))
    assert FindingKind.ERROR_RISEN not in kinds(falls)


def test_the_errors_of_images_that_are_changed_more_are_not_compared_with_those_before(mnist):
    course = run(mnist, replace(SMALL, epochs=5)).last
    varied = [replace(course.epochs[-1], epoch=6 + i, train_loss=1.0) for i in range(2)]
    course = replace(course, epochs=(*course.epochs, *varied))
    assert FindingKind.ERROR_RISEN in kinds(course)
    assert kinds(replace(course, alike_since=6)) == set()


def test_at_the_end_of_a_schedule_the_steps_rest_and_no_rate_is_blamed(mnist):
    config = replace(SMALL, epochs=6, optimizer=optimizer(ADAM, 0.3, schedule=Schedule.COSINE))
    courses = run(mnist, config).courses
    assert kinds(courses[2]) & HIGH
    assert not kinds(courses[-1]) & HIGH


def test_a_validation_error_that_rose_at_another_rate_is_no_overfitting_now(situation):
    course = situation("500 images").last
    assert kinds(course) == {FindingKind.OVERFITTING}
    then = tuple(replace(metrics, learning_rate=0.02) for metrics in course.epochs[:-2])
    assert FindingKind.OVERFITTING not in kinds(replace(course, epochs=(*then, *course.epochs[-2:])))


@pytest.mark.parametrize(
    ("seen", "new", "validation", "is_found"),
    [
        (0.9999, 0.979, 6000, True),
        (0.9999, 0.979, 100, False),  # 98 of 100 may be chance
        (0.9999, 0.9899, 6000, False),
        (0.99, 0.975, 6000, False),
        (1.0, 0.85, 6000, True),
        (0.96, 0.80, 6000, True),
        (0.40, 0.25, 6000, False),  # far from having learnt anything by heart
    ],
)
def test_learning_by_heart_is_told_by_a_gap_that_is_wider_than_chance(seen, new, validation, is_found):
    metrics = EpochMetrics(1, 0.001, seen, 0.08, new, 0.001, 1.0)
    course = Course(TrainingConfig(), (metrics,), (), images=ImageCounts(54_000, validation, 54_000))
    assert (FindingKind.LEARNT_BY_HEART in kinds(course)) is is_found


def test_a_change_that_is_not_known_is_the_reason_for_no_finding(situation):
    for course in situation("SGD 0.0003").courses:
        layers = [replace(layer, update_ratio=None) for layer in course.layers]
        assert kinds(replace(course, layers=layers)) == set()


@pytest.mark.parametrize("activation", [ActivationKind.TANH, ActivationKind.RELU])
def test_an_error_that_falls_from_large_first_weights_blames_no_rate_though_guessing_is_better(mnist, activation):
    notebook = PRESETS[Preset.NOTEBOOK]
    config = replace(notebook, network=network(activation, 40, initializer=Initializer.NORMAL), epochs=6)
    for course in run(mnist, config).courses[1:]:
        assert not kinds(course) & HIGH
        assert course.epochs[-1].train_loss > course.error_of_guessing


# --- remedies ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", SITUATIONS)
def test_no_remedy_is_what_is_so_already_or_goes_the_wrong_way(situation, name):
    for course in situation(name).courses:
        found = find(course)
        remedies = [remedy for finding in found for remedy in finding.remedies]
        assert len(set(remedies)) == len(remedies)
        for finding in found:
            for remedy in finding.remedies:
                if remedy.kind is RemedyKind.LEARNING_RATE:
                    assert remedy.was == course.rate
                    is_low = finding.kind is FindingKind.RATE_TOO_LOW
                    assert remedy.value >= 3 * remedy.was if is_low else remedy.value <= remedy.was / 2
                else:
                    assert not remedy.is_in(course.config)


def test_nothing_is_found_where_nothing_is_known():
    assert find(Course(SMALL, (), ())) == ()


@pytest.mark.parametrize(
    ("remedy", "changed"),
    [
        (Remedy(RemedyKind.LEARNING_RATE, 0.02), lambda config: config.optimizer.learning_rate == 0.02),
        (Remedy(RemedyKind.COSINE), lambda config: config.optimizer.schedule is Schedule.COSINE),
        (Remedy(RemedyKind.WEIGHT_DECAY, 0.001), lambda config: config.optimizer.weight_decay == 0.001),
        (Remedy(RemedyKind.AUGMENTATION), lambda config: config.augmentation == Augmentation()),
        (Remedy(RemedyKind.EPOCHS, 3), lambda config: config.epochs == 3),
        (Remedy(RemedyKind.IMAGES, 30_000), lambda config: config.train_size == 30_000),
        (Remedy(RemedyKind.NEURONS, 200), lambda config: config.network.hidden[0].size == 200),
        (Remedy(RemedyKind.INITIALIZER), lambda config: config.network.initializer is Initializer.GLOROT),
    ],
)
def test_a_remedy_changes_one_setting(remedy, changed):
    assert not changed(SMALL)
    assert not remedy.is_in(SMALL)
    assert changed(remedy.apply(SMALL))
    assert remedy.is_in(remedy.apply(SMALL))


def test_leaky_relu_takes_the_place_of_relu_only():
    mixed = NetworkConfig((HiddenLayer(8), HiddenLayer(8, ActivationKind.TANH)))
    hidden = Remedy(RemedyKind.LEAKY_RELU).apply(replace(SMALL, network=mixed)).network.hidden
    assert [layer.activation for layer in hidden] == [ActivationKind.LEAKY_RELU, ActivationKind.TANH]
