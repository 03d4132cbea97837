"""What an accuracy is measured by: guessing, and a network without hidden layers."""

from dataclasses import replace

import numpy as np
import pytest
from small_runs import small_config, small_dataset

from nnfs_gui.data.dataset import split_indices
from nnfs_gui.inspection.runs.base_lines import guess, is_mnist, linear_config, linear_steps
from nnfs_gui.training.evaluation import evaluate
from nnfs_gui.training.trainer import Trainer

DATASET = small_dataset()


@pytest.mark.parametrize("share", [0.0, 0.3])
def test_guessing_is_right_as_often_as_the_most_frequent_class_comes(share):
    labels = np.array([0] * 20 + [2] * 50 + [1] * 30, np.uint8)
    dataset = replace(DATASET, train_labels=labels)
    line = guess(dataset, small_config(validation_share=share))
    _, validation = split_indices(100, share)
    assert line.total == (30 if share else 100)
    assert line.correct == np.count_nonzero(labels[validation] == 2 if share else labels == 2)


def test_a_linear_network_is_trained_and_measured_on_the_images_that_the_run_keeps():
    config = linear_config(DATASET, small_config(validation_share=0.25, train_size=60))
    assert config.network.sizes == (16, 3)
    assert (config.train_size, config.validation_share) == (60, 0.25)
    *nothing, line = linear_steps(DATASET, config)
    assert set(nothing) == {None}
    trainer = Trainer(config, DATASET)
    for _ in trainer.run():
        pass
    _, validation = split_indices(100, 0.25)
    measured = evaluate(trainer.network, DATASET.train_images, DATASET.train_labels, indices=validation)
    assert line == measured.score
    assert line.total == 25


def test_where_a_run_validates_on_nothing_the_linear_network_has_a_tenth():
    *_, line = linear_steps(DATASET, linear_config(DATASET, small_config(validation_share=0)))
    assert line.total == 10


def test_people_are_known_to_read_mnist_alone(mnist):
    assert not is_mnist(DATASET)
    assert not is_mnist(replace(DATASET, name="MNIST"))
    assert is_mnist(mnist) == (len(mnist.train_labels) == 60_000)
