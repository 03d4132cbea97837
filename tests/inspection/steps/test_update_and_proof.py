"""The parts of an optimizer's step, the proof of a gradient, and how many steps persuade a network."""

from dataclasses import replace

import numpy as np
import pytest
from small_runs import CLASSES, PIXELS, small_config, small_dataset
from step_settings import OPTIMIZERS, config_of

from nnfs_gui.inspection.readings.mistakes import LabelledImages
from nnfs_gui.inspection.steps.learner import NO_MEMORY, Learner, Memory, memory_of
from nnfs_gui.inspection.steps.persuasion import MOST_STEPS, WATCHED, persuade, watched
from nnfs_gui.inspection.steps.proof import SIZES, Doubt, agreeing_digits, prove
from nnfs_gui.inspection.steps.tiny import SIDE, average_pixels, tiny_steps
from nnfs_gui.inspection.steps.update import take_update
from nnfs_gui.inspection.steps.walk import take_walk
from nnfs_gui.training.building import build_network
from nnfs_gui.training.config import OptimizerConfig, OptimizerKind, Precision
from nnfs_gui.training.trainer import Trainer

IMAGES = small_dataset()


def way(config, label=0, seed=1):
    network = build_network(config, np.random.default_rng(seed))
    return network, take_walk(network.twin(), config, IMAGES.train_images[0], label)


@pytest.mark.parametrize("optimizer", OPTIMIZERS)
def test_the_parts_of_a_step_lead_to_what_is_added(optimizer):
    config = config_of("tanh", "cross-entropy", optimizer, "all", "float64")
    network, walk = way(config)
    learner = Learner(network, config)
    for _ in range(3):
        learner.learn(walk.inputs, walk.targets)
    memory = Memory(learner.optimizer.steps, learner.optimizer.state)
    walk = take_walk(learner.network.twin(), config, IMAGES.train_images[0], 0)
    for before in (NO_MEMORY, memory):
        update = take_update(walk, learner.network, config, before)
        for place in (walk.place(0, 5, 2), walk.place(2, 1, 1), len(walk.parameters) - 1):  # the last one is a bias
            parts = update.parts(place)
            assert parts[0].value == walk.gradient[place]
            assert parts[-1].value == pytest.approx(update.change[place], rel=1e-6, abs=1e-13)
            with_decay = any("decay" in str(part.name) for part in parts)
            assert with_decay == (place != len(walk.parameters) - 1)


def test_adam_corrects_means_that_began_at_nothing():
    config = config_of("tanh", "cross-entropy", "adam", "none", "float64")
    network, walk = way(config)
    place = int(np.abs(walk.gradient).argmax())
    values = [part.value for part in take_update(walk, network, config).parts(place)]
    g = walk.gradient[place]
    assert values == pytest.approx([g, 0, 0, 0.1 * g, 0.001 * g**2, g, g**2, -0.01 * np.sign(g)], rel=1e-6)


@pytest.mark.parametrize("precision", Precision)
def test_the_slope_between_two_nudges_proves_the_gradient(precision):
    config = config_of("tanh", "cross-entropy", "sgd", "none", precision)
    network, walk = way(config)
    kept = network.parameters.copy()
    proof = prove(network, walk, config, walk.place(0, 5, 2))
    assert network.parameters.tolist() == kept.tolist()
    assert [nudge.size for nudge in proof.nudges] == list(SIZES)
    assert (proof.weight, proof.gradient) == (walk.parameters[proof.place], walk.gradient[proof.place])
    assert proof.error(proof.best) < (1e-3 if precision is Precision.FLOAT32 else 1e-8)
    assert proof.nudges[0].doubt is Doubt.ROUNDING
    if precision is Precision.FLOAT64:
        assert next(n for n in proof.nudges if n.size == pytest.approx(0.1)).doubt is Doubt.CURVATURE


def test_a_weight_of_a_pixel_without_ink_has_no_slope():
    config = config_of("tanh", "cross-entropy", "sgd", "none", "float32")
    network = build_network(config, np.random.default_rng(1))
    image = IMAGES.train_images[0].copy()
    image[0, 0] = 0
    walk = take_walk(network.twin(), config, image, 0)
    proof = prove(network, walk, config, walk.place(0, 0, 2))
    assert proof.gradient == 0
    assert all(nudge.doubt is Doubt.NO_SLOPE for nudge in proof.nudges)


def test_a_corner_between_two_nudges_is_told_from_a_curve():
    config = config_of("relu", "cross-entropy", "sgd", "none", "float64")
    network, walk = way(config)
    first = walk.stages[0]
    neuron = int(np.argmax(np.where(first.z_gradient != 0, first.z, -np.inf)))
    source = int(first.inputs.argmax())
    bias = network.layers[0].bias
    bias[neuron] -= first.z[neuron] - 1e-4  # so that it hardly fires, and a nudge downwards silences it
    walk = take_walk(network.twin(), config, IMAGES.train_images[0], 0)
    proof = prove(network, walk, config, walk.place(0, source, neuron))
    assert next(n for n in proof.nudges if n.size == pytest.approx(1e-3)).doubt is Doubt.KINK


@pytest.mark.parametrize(
    ("one", "other", "digits", "expected"),
    [
        (0.123456, 0.123999, 6, ("0.123456", "0.123999", 5)),
        (-12.5, -12.5, 4, ("-12.50", "-12.50", 6)),
        (1.5e-9, 1.6e-9, 3, ("1.50e-9", "1.60e-9", 2)),
        (0.0, 0.0, 3, ("0.00", "0.00", 4)),
        (1.0, -1.0, 3, ("1.00", "-1.00", 0)),
        (0.0, 2.0, 3, ("0.00", "2.00", 0)),
        (123456.0, 123456.5, 3, ("1.23e+5", "1.23e+5", 4)),
    ],
)
def test_digits_agree_as_far_as_they_are_the_same_from_the_left(one, other, digits, expected):
    assert agreeing_digits(one, other, digits) == expected


def persuaded(config, label, steps, others=None, memory=NO_MEMORY):
    network, walk = way(config, label)
    some = others or LabelledImages(IMAGES.train_images, IMAGES.train_labels, np.arange(100))
    found = [result for result in persuade(network, config, memory, walk, some, steps) if result is not None]
    assert len(found) == 1
    return found[0]


def test_it_learns_until_it_believes_and_counts_the_steps():
    config = replace(
        config_of("tanh", "cross-entropy", "sgd", "none", "float64"), optimizer=OptimizerConfig(OptimizerKind.SGD, 0.01)
    )
    answer = int(way(config)[1].probabilities.argmax())
    wrong = (answer + 1) % CLASSES
    result = persuaded(config, wrong, None)
    assert result.steps == result.believed_after > 1
    assert result.after.argmax() == wrong
    assert result.before.argmax() == answer
    assert persuaded(config, wrong, result.steps - 1).believed_after is None
    later = persuaded(config, wrong, result.steps + 2)
    assert (later.steps, later.believed_after) == (result.steps + 2, result.steps)
    assert later.after[wrong] > result.after[wrong]
    assert (result.others, result.correct_before) == (100, later.correct_before)


def test_what_is_believed_at_once_takes_no_step():
    config = config_of("tanh", "cross-entropy", "sgd", "none", "float64")
    answer = int(way(config)[1].probabilities.argmax())
    result = persuaded(config, answer, None)
    assert (result.steps, result.believed_after) == (0, 0)
    assert result.before.tolist() == result.after.tolist()


def test_it_gives_up_where_the_steps_are_too_small_to_bring_anything():
    config = replace(small_config(optimizer=OptimizerConfig(OptimizerKind.SGD, 1e-300)), batch_size=1)
    answer = int(way(config)[1].probabilities.argmax())
    result = persuaded(
        config, (answer + 1) % CLASSES, None, LabelledImages(IMAGES.train_images, IMAGES.train_labels, np.arange(0))
    )
    assert (result.steps, result.believed_after, result.others) == (MOST_STEPS, None, 0)


def test_it_watches_at_most_200_images_spread_over_all():
    every = LabelledImages(np.zeros((1000, 2, 2), np.uint8), np.zeros(1000, np.uint8), np.arange(100, 1000))
    some = watched(every)
    assert len(some.indices) == WATCHED
    assert (some.indices[0], some.indices[-1]) == (100, 999)
    few = LabelledImages(every.images, every.labels, np.arange(5))
    assert watched(few).indices.tolist() == few.indices.tolist()
    assert len(watched(LabelledImages(every.images, every.labels, np.arange(0))).indices) == 0


def test_a_checkpoint_brings_what_the_optimizer_remembered():
    trainer = Trainer(replace(small_config(), optimizer=OPTIMIZERS["adam"]), IMAGES)
    for _ in trainer.run():
        pass
    memory = memory_of(trainer.checkpoint())
    assert memory.steps == trainer.optimizer.steps > 0
    assert memory.state.tolist() == trainer.optimizer.state.tolist()


@pytest.mark.parametrize(("side", "expected"), [(28, SIDE), (7, 7), (4, 4), (30, SIDE), (9, SIDE)])
def test_averaged_pixels_are_means_of_their_parts(side, expected):
    rng = np.random.default_rng(0)
    images = rng.integers(0, 256, (3, side, side), dtype=np.uint8)
    small = average_pixels(images)
    assert (small.shape, small.dtype) == ((3, expected, expected), np.uint8)
    if side == 28:
        assert small[1, 2, 3] == round(images[1, 8:12, 12:16].mean())
    assert np.abs(small.mean() - images.mean()) < 3


def test_a_tiny_network_learns_something_from_averaged_images():
    *_, tiny = tiny_steps(IMAGES)
    assert tiny.config.network.sizes == (PIXELS, 2, CLASSES)
    assert tiny.network.input_size == tiny.dataset.inputs
    assert tiny.accuracy > 0.5
