"""The value that says which network answers, and where it comes from."""

import dataclasses

import numpy as np

from nnfs_gui.gui.session.current_network import CurrentNetwork, Origin, OriginKind
from nnfs_gui.nn import Dense, Network
from nnfs_gui.storage.model_file import Model


def test_whether_a_network_from_a_file_reads_other_classes_is_known_without_a_look_at_all_images(mnist):
    network = Network([Dense(784, 10, rng=np.random.default_rng(0))])
    model = Model(network, None, 3, "MNIST", mnist.class_names)
    current = CurrentNetwork.of_model(Origin(OriginKind.FILE, "a.safetensors"), model)
    letters = dataclasses.replace(mnist, class_names=tuple("abcdefghij"))
    assert not current.reads(letters)
    assert "checksum" not in vars(letters), "that takes the window's thread many times 10 ms"
    assert current.reads(mnist)
