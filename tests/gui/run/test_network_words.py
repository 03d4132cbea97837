"""What networks are called, and what their figures on validation images are worth."""

from dataclasses import replace
from datetime import UTC, datetime

import numpy as np
import pytest
from small_runs import small_dataset

from nnfs_gui.gui.run.network_words import learnt_words, network_words
from nnfs_gui.gui.session.current_network import CurrentNetwork, Origin, OriginKind, Teaching
from nnfs_gui.gui.translation import speak
from nnfs_gui.gui.words import in_words
from nnfs_gui.languages import ENGLISH, LANGUAGES
from nnfs_gui.storage.library.run_record import Run, RunStatus
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


def test_a_network_of_averaged_weights_says_so_once_there_are_some():
    network = build_network(TrainingConfig(), np.random.default_rng(0))
    config = TrainingConfig(averaging=0.99)
    begun = CurrentNetwork(Origin(OriginKind.RUN, run_id="7"), network, network, config, 0, 0)
    assert network_words(begun, "Run 7") == "Run 7"
    assert network_words(replace(begun, epoch=2, last_epoch=3), "Run 7") == "Run 7, epoch 2 of 3, averaged weights"


def test_a_run_that_is_kept_is_not_called_one_that_is_not_while_its_name_is_asked_for():
    network = build_network(TrainingConfig(), np.random.default_rng(0))
    current = CurrentNetwork(Origin(OriginKind.RUN, ""), network, network, None, 2, 2)
    assert network_words(current) == "a run that is not kept, epoch 2"
    kept = replace(current, origin=Origin(OriginKind.RUN, run_id="7"))
    assert network_words(kept) == "this run, epoch 2"
    assert network_words(kept, "Run 7") == "Run 7, epoch 2"


@pytest.mark.parametrize(
    ("kind", "name", "is_same", "words"),
    [
        (OriginKind.BUILT_IN, "MNIST", False, "nine of ten"),
        (OriginKind.BUILT_IN, "MNIST + mine.json", False, "nine of ten"),
        (OriginKind.BUILT_IN, "digits of my class", False, None),
        (OriginKind.FILE, "MNIST", False, "not known"),
        (OriginKind.RUN, "MNIST", False, "other images"),
        (OriginKind.RUN, "MNIST", True, None),
    ],
)
def test_it_is_said_where_a_network_has_learnt_from_images_that_validate(kind, name, is_same, words):
    network = build_network(TrainingConfig(), np.random.default_rng(0))
    dataset = replace(small_dataset(), name=name)
    origin = Origin(kind, "letters", dataset_checksum=dataset.checksum if is_same else "")
    said = learnt_words(CurrentNetwork(origin, network, network, None, 2, 3), dataset)
    assert (said == "") if words is None else (words in said)


@pytest.mark.parametrize(("code", "number"), [("en", "Run 7"), ("de", "Lauf 7")])
def test_a_run_that_nobody_named_is_called_by_its_number_alone_in_each_language(qapp, code, number):
    run = Run(
        7, "7" * 32, "Run 7", "", datetime.now(UTC), TrainingConfig(), {}, "MNIST", "", (), 54_000, RunStatus.FINISHED,
        3, 2, 0.9, 0.9, 1.0, 9000, 10_000,
    )  # fmt: skip
    speak(LANGUAGES[code])
    try:
        assert in_words(run.title) == in_words(run.numbered_title) == number
        named = replace(run, name="first try")
        assert in_words(named.title) == "first try"
        assert in_words(named.numbered_title) == f"{number}, first try"
    finally:
        speak(ENGLISH)
