"""Runs side by side, and a run with all that is needed to go on with it."""

from dataclasses import asdict, replace

import numpy as np
import pytest
from recorded_runs import DATASET, drive, record
from small_runs import change, small_config

from nnfs_gui.data.augmentation import Augmentation
from nnfs_gui.inspection.experiments.seed_test import compare_seeds, corrected, holm
from nnfs_gui.inspection.runs.comparison import mcnemar
from nnfs_gui.storage.library.library_error import LibraryError
from nnfs_gui.storage.library.opened_run import open_run
from nnfs_gui.storage.library.recorded_run import recorded_run
from nnfs_gui.storage.library.run_comparison import SeedGroup, compare_runs, compare_settings
from nnfs_gui.storage.library.run_record import Weights
from nnfs_gui.training.config import HiddenLayer, OptimizerConfig, TrainingConfig
from nnfs_gui.training.events import EpochResult
from nnfs_gui.training.trainer import Trainer


def test_every_pair_of_runs_is_compared_on_the_same_images(library):
    ids = [record(library, small_config(seed=seed))[1].id for seed in (0, 1, 2)]
    comparison = compare_runs(library, ids, DATASET)
    assert [run.id for run in comparison.runs] == ids
    assert [len(epochs) for epochs in comparison.epochs] == [3, 3, 3]
    assert comparison.settings == {"seed": ((0,), (1,), (2,))}
    assert [(pair.first, pair.second) for pair in comparison.pairs] == [(0, 1), (0, 2), (1, 2)]
    answers = [library.runs.predictions(run_id) for run_id in ids]
    tests = [mcnemar(answers[pair.first], answers[pair.second], DATASET.test_labels) for pair in comparison.pairs]
    assert [pair.test.only_first for pair in comparison.pairs] == [test.only_first for test in tests]
    assert [pair.test.p_value for pair in comparison.pairs] == holm([test.p_value for test in tests])


def test_groups_are_compared_by_the_seeds_that_both_have_and_their_curve_is_the_mean(library):
    wide = replace(small_config(), network=replace(small_config().network, hidden=(HiddenLayer(30),)))
    ids = [
        [record(library, replace(config, seed=seed))[1].id for seed in seeds]
        for config, seeds in ((small_config(), (0, 1, 2)), (wide, (1, 2, 3)))
    ]
    stopped = record(library, small_config(seed=4), until=1)[1].id
    groups = [SeedGroup("a", "narrow", (*ids[0], stopped)), SeedGroup("b", "wide", tuple(ids[1])), ids[0][1]]
    comparison = compare_runs(library, groups, DATASET)
    assert comparison.ids == ("a", "b", ids[0][1])
    assert [*map(str, comparison.titles[:2])] == ["narrow", "wide"]
    assert [len(group.runs) for group in comparison.groups[:2]] == [3, 3]  # one did not finish
    narrow, broad = (
        {library.runs.get(i).config.seed: library.runs.get(i).validation_accuracy for i in each} for each in ids
    )
    seeds = [pair.seeds for pair in comparison.pairs]
    assert [test.count for test in seeds] == [2, 1, 1]
    assert seeds == list(
        corrected(
            [compare_seeds(narrow, broad), compare_seeds(narrow, {1: narrow[1]}), compare_seeds(broad, {1: narrow[1]})]
        )
    )
    assert all(pair.test is None for pair in comparison.pairs)
    losses = [library.runs.epochs(run_id)[-1].train_loss for run_id in ids[0]]
    assert comparison.epochs[0][-1].train_loss == pytest.approx(np.mean(losses))


def test_of_groups_the_settings_are_told_that_all_runs_of_each_have(library):
    narrow = small_config(optimizer=OptimizerConfig(learning_rate=0.1))  # of which the mean of three is not quite 0.1
    wide = replace(narrow, network=replace(narrow.network, hidden=(HiddenLayer(30),)))
    groups = [
        SeedGroup(name, name, tuple(record(library, replace(config, seed=seed))[1].id for seed in seeds))
        for name, config, seeds in (("narrow", narrow, (0, 1, 2)), ("wide", wide, (3, 4, 5)))
    ]
    assert set(compare_runs(library, groups, DATASET).settings) == {"network.hidden"}


def test_groups_that_validate_with_other_images_are_not_judged(library):
    ids = [record(library, small_config(validation_share=share))[1].id for share in (0.1, 0.2)]
    (pair,) = compare_runs(library, [SeedGroup(run_id, "a group", (run_id,)) for run_id in ids], DATASET).pairs
    assert pair.seeds is None


def test_runs_that_were_not_tested_or_on_other_images_are_not_judged(library):
    tested = record(library)[1].id
    untested = record(library, until=1)[1].id
    (pair,) = compare_runs(library, [tested, untested], DATASET).pairs
    assert pair.test is None
    others = replace(DATASET, train_images=DATASET.train_images[:50], train_labels=DATASET.train_labels[:50])
    for dataset in (others, None):
        (pair,) = compare_runs(library, [tested, tested], dataset).pairs
        assert pair.test is None


def test_an_opened_run_has_the_network_that_it_ended_with_and_the_checkpoint_to_go_on_from(library):
    trainer, run = record(library, small_config(epochs=8, keep_best=True))
    opened = open_run(library, run.id)
    assert np.array_equal(opened.network.parameters, trainer.network.parameters)
    assert np.array_equal(opened.network.parameters, library.runs.checkpoint(run.id, Weights.BEST).arrays["parameters"])
    assert opened.checkpoint.epoch == 8
    assert len(opened.epochs) == 8


def test_an_opened_run_has_the_settings_that_held_at_its_end(library):
    config = small_config(epochs=1)
    trainer, run = record(library, config)
    metrics = replace(library.runs.epochs(run.id)[0], epoch=2)
    change(trainer, optimizer__learning_rate=0.5, augmentation=Augmentation())
    library.writer.reopen(run.id, config, 1)
    library.writer.record_epochs(run.id, [metrics], [replace(trainer.checkpoint(), epoch=2)])
    opened = open_run(library, run.id)
    assert opened.config.optimizer.learning_rate == 0.5
    assert opened.config.augmentation == Augmentation()


def test_settings_that_were_changed_while_a_run_trained_are_told_wherever_its_settings_are(library):
    plain, changed = record(library)[1].id, record(library, until=1)[1].id
    trainer = Trainer(small_config(), DATASET, start=library.runs.checkpoint(changed))
    change(trainer, optimizer__learning_rate=0.05, augmentation=Augmentation())
    drive(trainer, library, run_id=changed)
    run = library.runs.get(changed)
    assert run.config == open_run(library, changed).config
    assert (run.config.optimizer.learning_rate, run.config.augmentation) == (0.05, Augmentation())
    assert [run.changed for run in library.runs.entries().runs] == [True, False]
    settings = compare_runs(library, [plain, changed], DATASET).settings
    rate = small_config().optimizer.learning_rate
    assert settings["optimizer.learning_rate"] == ((rate,), (rate, 0.05))
    assert settings["augmentation.rotation"] == ((None,), (None, Augmentation().rotation))
    assert compare_settings([library.runs.get(run_id) for run_id in (plain, changed)])["changed_while_training"] == (
        False,
        True,
    )


def test_a_run_whose_images_were_varied_from_some_epoch_on_differs_from_one_that_varied_them_always(library):
    always = record(library, small_config(augmentation=Augmentation()))[1].id
    trainer = Trainer(small_config(), DATASET)
    for event in recorded_run(trainer, library):
        if isinstance(event, EpochResult):
            change(trainer, augmentation=Augmentation())
    record(library, run_id=event.run_id)  # which goes on, and still knows how it began
    settings = compare_runs(library, [always, event.run_id], DATASET).settings
    assert set(settings) == {f"augmentation.{name}" for name in asdict(Augmentation())}
    assert settings["augmentation.shift"] == ((1.5,), (None, 1.5))


def test_a_rate_that_was_changed_and_changed_back_is_told(library):
    trainer = Trainer(small_config(), DATASET)
    rate = trainer.settings.optimizer.learning_rate
    for event in recorded_run(trainer, library):
        if isinstance(event, EpochResult):
            change(trainer, optimizer__learning_rate=rate / 2 if event.metrics.epoch == 1 else rate)
    assert library.runs.get(event.run_id).changed
    courses = compare_runs(library, [event.run_id], DATASET).settings
    assert courses == {"optimizer.learning_rate": ((rate, rate / 2, rate),)}


def test_a_run_without_a_whole_epoch_cannot_be_opened(library):
    run_id = library.writer.begin(TrainingConfig(), "MNIST", "", 1, "hasty")
    with pytest.raises(LibraryError, match="hasty ended before its first epoch"):
        open_run(library, run_id)
