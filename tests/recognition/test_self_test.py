"""Framing the test images anew."""

from dataclasses import replace

import numpy as np
import pytest

from nnfs_gui.nn import Dense, Network
from nnfs_gui.recognition.self_test import SelfTest, self_test_steps
from nnfs_gui.training.evaluation import evaluate


@pytest.fixture
def few(mnist):
    return replace(mnist, test_images=mnist.test_images[:90], test_labels=mnist.test_labels[:90])


def test_the_share_rises_until_the_result_comes(few):
    network = Network([Dense(784, 10, rng=np.random.default_rng(0))])
    *shares, result = self_test_steps(network, few)
    assert shares == sorted(shares)
    assert isinstance(result, SelfTest)
    assert result.direct.total == result.framed.total == 90
    assert result.direct.correct == evaluate(network, few.test_images, few.test_labels).correct


def test_digits_of_mnist_are_framed_so_that_hardly_any_answer_changes(few):
    network = Network([Dense(784, 10, rng=np.random.default_rng(0))])
    *_, result = self_test_steps(network, few)
    assert np.mean(result.direct.predictions == result.framed.predictions) >= 0.95
