"""The value that says which network answers, and where it comes from."""

import dataclasses

import numpy as np

from nnfs_gui.gui.session.current_network import CurrentNetwork, Origin, OriginKind
from nnfs_gui.nn import Dense, Network
from nnfs_gui.storage.model import Model
from nnfs_gui.training.config import MOST_EPOCHS, TrainingConfig


def test_whether_a_network_from_a_file_reads_other_classes_is_known_without_a_look_at_all_images(mnist):
    network = Network([Dense(784, 10, rng=np.random.default_rng(0))])
    model = Model(network, None, 3, "MNIST", mnist.class_names)
    current = CurrentNetwork.of_model(Origin(OriginKind.FILE, "a.safetensors"), model)
    letters = dataclasses.replace(mnist, class_names=tuple("abcdefghij"))
    assert not current.reads(letters)
    assert "checksum" not in vars(letters), "that takes the window's thread many times 10 ms"
    assert current.reads(mnist)


def test_a_network_goes_on_to_no_more_epochs_than_a_run_can_have():
    network = Network([Dense(3, 4, rng=np.random.default_rng(0))])
    current = CurrentNetwork.of_model(Origin(OriginKind.FILE, "x"), Model(network, epochs=MOST_EPOCHS - 3))
    assert current.epoch_to_go_on_to(TrainingConfig(epochs=2)) == MOST_EPOCHS - 1
    assert current.epoch_to_go_on_to(TrainingConfig(epochs=10)) == MOST_EPOCHS
