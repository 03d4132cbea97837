"""Each rule is provoked by a real run on MNIST, and silent on ones that go well."""

from dataclasses import replace

import pytest

from nnfs_gui.data.augmentation import Augmentation
from nnfs_gui.inspection.findings import Course, FindingKind, Remedy, RemedyKind, find
from nnfs_gui.inspection.health import examine, make_probe, probe_error
from nnfs_gui.nn import Initializer
from nnfs_gui.training.config import (
    ActivationKind,
    HiddenLayer,
    LossKind,
    NetworkConfig,
    OptimizerConfig,
    OptimizerKind,
    Schedule,
    TrainingConfig,
)
from nnfs_gui.training.events import EpochResult
from nnfs_gui.training.presets import PRESETS, Preset
from nnfs_gui.training.trainer import Trainer

SMALL = TrainingConfig(train_size=3000)


def courses(mnist, **changes):
    """The course of a run after each of its epochs."""
    config = replace(SMALL, **changes)
    return courses_of(Trainer(config, mnist), config)


def courses_of(trainer, config):
    probe = make_probe(trainer.dataset, config)
    before, epochs = trainer.network.parameters.copy(), []
    first_error = probe_error(trainer.network.copy(), config.loss, probe)
    for event in trainer.run():
        if isinstance(event, EpochResult):
            epochs.append(event.metrics)
            layers = examine(trainer.network.copy(), config.loss, probe, before)
            yield Course(config, tuple(epochs), layers, first_error=first_error)
            before = event.snapshot


def kinds(course):
    return {finding.kind for finding in find(course)}


def first(mnist, kind, **changes):
    """The first finding of this kind in a run."""
    found = [f for course in courses(mnist, **changes) for f in find(course) if f.kind is kind]
    assert found, f"no {kind} was found"
    return found[0]


def optimizer(kind, rate):
    return OptimizerConfig(kind, learning_rate=rate)


@pytest.mark.parametrize(
    "changes",
    [
        {"train_size": 12_000, "epochs": 8, "optimizer": PRESETS[Preset.QUICK_START].optimizer},
        {"epochs": 6},
        {"epochs": 8, "optimizer": optimizer(OptimizerKind.SGD, 0.1)},
        {"epochs": 5, "network": NetworkConfig((HiddenLayer(64, ActivationKind.TANH),), Initializer.GLOROT)},
        {"epochs": 5, "loss": LossKind.MSE, "optimizer": optimizer(OptimizerKind.ADAM, 0.002)},
    ],
)
def test_nothing_is_found_in_a_run_that_goes_well(mnist, changes):
    for course in courses(mnist, **changes):
        assert kinds(course) == set()


def test_a_layer_that_does_not_fire_is_found(mnist):
    finding = first(mnist, FindingKind.DEAD, epochs=2, optimizer=optimizer(OptimizerKind.ADAM, 0.05))
    assert finding.layer == 1
    assert finding.numbers[0] > 0.4
    assert [remedy.kind for remedy in finding.remedies] == [RemedyKind.LEARNING_RATE, RemedyKind.LEAKY_RELU]
    assert finding.remedies[0].value == 0.02


def test_large_first_weights_saturate_tanh_and_glorots_are_the_remedy(mnist):
    tanh = NetworkConfig((HiddenLayer(40, ActivationKind.TANH),), Initializer.NORMAL)
    finding = first(mnist, FindingKind.SATURATED, epochs=1, network=tanh)
    assert finding.remedies[0].kind is RemedyKind.INITIALIZER
    healed = finding.remedies[0].apply(replace(SMALL, epochs=1, network=tanh))
    assert FindingKind.SATURATED not in kinds(list(courses(mnist, epochs=1, network=healed.network))[-1])


@pytest.mark.parametrize(("kind", "rate"), [(OptimizerKind.ADAM, 0.3), (OptimizerKind.SGD, 2.0)])
def test_a_rate_that_is_too_high_is_found_and_a_tenth_of_it_is_the_remedy(mnist, kind, rate):
    finding = first(mnist, FindingKind.RATE_TOO_HIGH, epochs=2, optimizer=optimizer(kind, rate))
    assert finding.remedies[0].value == pytest.approx(rate / 10)


@pytest.mark.parametrize("activation", [ActivationKind.TANH, ActivationKind.RELU])
def test_an_error_that_falls_from_large_first_weights_blames_no_rate_though_guessing_is_better(mnist, activation):
    notebook = PRESETS[Preset.NOTEBOOK]
    network = replace(notebook.network, hidden=(HiddenLayer(40, activation),))
    config = replace(notebook, network=network, epochs=6)
    course = None
    for course in courses_of(Trainer(config, mnist), config):
        assert not kinds(course) & {FindingKind.RATE_TOO_HIGH, FindingKind.ERROR_RISEN}
        assert course.epochs[-1].train_loss > course.error_of_guessing


def test_an_error_that_rises_is_found_with_what_it_has_risen_from(mnist):
    trainer = Trainer(replace(SMALL, epochs=4), mnist)
    for course in courses_of(trainer, trainer.config):
        if len(course.epochs) == 2:
            assert kinds(course) == set()
            trainer.learning_rate = 0.1  # by the user
    finding = next(f for f in find(course) if f.kind is FindingKind.ERROR_RISEN)
    errors = [metrics.train_loss for metrics in course.epochs]
    assert finding.numbers == (errors[-1], min(errors))


def test_the_errors_of_images_that_are_changed_more_are_not_compared_with_those_before(mnist):
    trainer = Trainer(replace(SMALL, epochs=8), mnist)
    for course in courses_of(trainer, trainer.config):
        if len(course.epochs) == 6:
            trainer.augmentation = Augmentation(elastic=1.0)
        if len(course.epochs) > 6:
            assert FindingKind.ERROR_RISEN in kinds(course)
            assert kinds(replace(course, alike_since=7)) == set()


def test_a_change_that_is_not_known_is_the_reason_for_no_finding(mnist):
    for course in courses(mnist, epochs=7, optimizer=optimizer(OptimizerKind.SGD, 0.0003)):
        layers = [replace(layer, update_ratio=None) for layer in course.layers]
        assert kinds(replace(course, layers=layers)) == set()


def test_a_rate_that_is_too_low_is_found_and_ten_times_it_is_the_remedy(mnist):
    finding = first(mnist, FindingKind.RATE_TOO_LOW, epochs=4, optimizer=optimizer(OptimizerKind.SGD, 0.0003))
    assert finding.remedies == (Remedy(RemedyKind.LEARNING_RATE, 0.003),)


def test_overfitting_is_found_and_the_best_epoch_is_where_to_stop(mnist):
    last = list(courses(mnist, epochs=12, train_size=500, optimizer=optimizer(OptimizerKind.ADAM, 0.01)))[-1]
    finding = next(f for f in find(last) if f.kind is FindingKind.OVERFITTING)
    best = min(last.epochs, key=lambda metrics: metrics.validation_loss)
    assert finding.numbers == (last.epochs[-1].validation_loss, best.validation_loss, best.epoch)
    assert finding.remedies[0] == Remedy(RemedyKind.AUGMENTATION)
    assert finding.remedies[1] == Remedy(RemedyKind.EPOCHS, best.epoch)


def test_a_plateau_is_found(mnist):
    one_neuron = NetworkConfig((HiddenLayer(1, ActivationKind.TANH),))
    sgd = optimizer(OptimizerKind.SGD, 0.3)
    finding = first(mnist, FindingKind.PLATEAU, epochs=25, train_size=1000, network=one_neuron, optimizer=sgd)
    assert [remedy.kind for remedy in finding.remedies] == [RemedyKind.COSINE, RemedyKind.LEARNING_RATE]


def test_nothing_is_found_before_the_first_epoch():
    assert find(Course(SMALL, (), ())) == ()


@pytest.mark.parametrize(
    ("remedy", "changed"),
    [
        (Remedy(RemedyKind.LEARNING_RATE, 0.02), lambda config: config.optimizer.learning_rate == 0.02),
        (Remedy(RemedyKind.COSINE), lambda config: config.optimizer.schedule is Schedule.COSINE),
        (Remedy(RemedyKind.WEIGHT_DECAY, 0.001), lambda config: config.optimizer.weight_decay == 0.001),
        (Remedy(RemedyKind.AUGMENTATION), lambda config: config.augmentation == Augmentation()),
        (Remedy(RemedyKind.EPOCHS, 4), lambda config: config.epochs == 4),
        (Remedy(RemedyKind.INITIALIZER), lambda config: config.network.initializer is Initializer.GLOROT),
    ],
)
def test_a_remedy_changes_one_setting(remedy, changed):
    assert not changed(SMALL)
    assert changed(remedy.apply(SMALL))


def test_leaky_relu_takes_the_place_of_relu_only():
    mixed = NetworkConfig((HiddenLayer(8), HiddenLayer(8, ActivationKind.TANH)))
    hidden = Remedy(RemedyKind.LEAKY_RELU).apply(replace(SMALL, network=mixed)).network.hidden
    assert [layer.activation for layer in hidden] == [ActivationKind.LEAKY_RELU, ActivationKind.TANH]
