"""What networks are called."""

import numpy as np
import pytest

from nnfs_gui.gui.run.network_words import network_words
from nnfs_gui.gui.session.current_network import CurrentNetwork, Origin, OriginKind, Teaching
from nnfs_gui.training.building import build_network
from nnfs_gui.training.config import TrainingConfig


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        (OriginKind.BUILT_IN, "the built-in network"),
        (OriginKind.FILE, "from letters, epoch 2 of 3"),
        (OriginKind.RUN, "Run 7, epoch 2 of 3"),
    ],
)
def test_a_network_with_a_hand_is_not_called_as_the_one_without(kind, words):
    network = build_network(TrainingConfig(), np.random.default_rng(0))
    current = CurrentNetwork(Origin(kind, "letters"), network, network, None, 2, 3)
    taught = current.with_teaching(network, Teaching(12))
    assert network_words(current, "Run 7") == words
    assert network_words(taught, "Run 7") == f"{words} with your hand"
    assert network_words(taught.untaught, "Run 7") == words
