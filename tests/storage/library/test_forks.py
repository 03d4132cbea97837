"""Runs that go on from an epoch of another one."""

from dataclasses import replace

import numpy as np
import pytest
from recorded_runs import ADAM, DATASET, drive, record
from small_runs import small_config, without_time

from nnfs_gui.storage.library.films.plan import FilmLimits
from nnfs_gui.storage.library.fork import fork, fork_point, lineage, whole_course
from nnfs_gui.storage.library.library_error import LibraryError
from nnfs_gui.storage.library.opened_run import open_run
from nnfs_gui.storage.library.run_record import ForkStart, Parent
from nnfs_gui.training.trainer import Trainer

CONFIG = replace(ADAM, epochs=6)


def start(library, wanted, **recording):
    """Begin a fork, and train it to its end; return its trainer and its run."""
    trainer = Trainer(wanted.config, DATASET, wanted.checkpoint)
    end = drive(trainer, library, parent=wanted.parent, **recording)
    return trainer, library.runs.get(end.run_id)


@pytest.mark.parametrize("epochs", [9, 12])
def test_from_the_last_epoch_and_the_best_a_fork_by_the_same_settings_does_what_its_parent_did_bit_for_bit(library, epochs):
    whole, long = record(library, replace(CONFIG, epochs=epochs))
    _, short = record(library, replace(CONFIG, epochs=epochs), until=5)
    for run, epoch in ((short, 5), (short, short.best_epoch), (long, long.best_epoch)):
        wanted = fork(fork_point(library, run.id, epoch), replace(CONFIG, epochs=epochs))
        assert wanted.parent == Parent(run.id, epoch, ForkStart.EXACT)
        if epoch == epochs:
            continue
        trainer, child = start(library, wanted)
        assert trainer.network.parameters.tobytes() == whole.network.parameters.tobytes()
        assert without_time(library.runs.epochs(child.id)) == without_time(library.runs.epochs(long.id))[epoch:]


def test_the_speed_of_a_fork_is_that_of_its_own_epochs(library):
    _, run = record(library, CONFIG)
    _, child = start(library, fork(fork_point(library, run.id, 4), CONFIG))
    assert (child.epochs_done, child.own_epochs) == (6, 2)
    assert child.images_per_second == pytest.approx(2 * child.train_count / child.seconds)
    assert run.own_epochs == 6


@pytest.mark.parametrize(
    ("changes", "start_of_it"),
    [
        ({"learning_rate": 0.1, "weight_decay": 0.01}, ForkStart.EXACT),
        ({"beta1": 0.5}, ForkStart.WEIGHTS),
        ({"kind": "sgd"}, ForkStart.WEIGHTS),
    ],
)
def test_the_optimizer_remembers_only_where_its_rule_is_the_same(library, changes, start_of_it):
    _, run = record(library, CONFIG)
    wanted = fork(fork_point(library, run.id, 6), replace(CONFIG, optimizer=replace(CONFIG.optimizer, **changes)))
    assert wanted.parent.start is start_of_it
    assert ("optimizer" in wanted.checkpoint.arrays) is (start_of_it is ForkStart.EXACT)
    assert wanted.config.epochs == 12, "where all epochs are over, as many more follow"
    start(library, wanted)


@pytest.mark.parametrize("precision", ["float32", "float64"])
def test_from_a_frame_of_the_film_a_fork_begins_with_rounded_weights_and_says_so(library, precision):
    trainer = Trainer(replace(CONFIG, precision=precision), DATASET)
    first = trainer.network.parameters.copy()
    _, run = record(library, replace(CONFIG, precision=precision))
    point = fork_point(library, run.id, 0)
    wanted = fork(point, run.config)
    assert (point.is_rounded, wanted.parent.start) == (True, ForkStart.ROUNDED)
    begun = wanted.checkpoint.arrays["parameters"]
    assert begun.dtype == first.dtype
    np.testing.assert_allclose(begun, first, rtol=2**-11)
    assert wanted.checkpoint.numbers["optimizer_steps"] == 0
    _, child = start(library, wanted)
    assert child.epochs_done == 6


def test_weights_that_the_window_still_has_are_taken_before_rounded_ones(library):
    _, run = record(library, CONFIG)
    middle = next(epoch for epoch in range(1, 6) if epoch != run.best_epoch)
    weights = np.arange(CONFIG.network.parameter_count, dtype=np.float32)
    point = fork_point(library, run.id, middle, weights)
    assert fork(point, CONFIG).parent.start is ForkStart.WEIGHTS
    assert (point.checkpoint.arrays["parameters"] == weights).all()
    assert fork_point(library, run.id, 6, weights).has_memory, "a checkpoint has more"


def test_of_an_epoch_that_is_not_kept_the_nearest_are_named(library):
    library.films.set_limits(FilmLimits(run=0))
    _, run = record(library, CONFIG)
    kept = sorted({run.best_epoch, 6})
    with pytest.raises(LibraryError, match=r"The weights of epoch 0 of Run 1 are not kept\. The nearest that are: "):
        fork_point(library, run.id, 0)
    with pytest.raises(LibraryError, match=f"The nearest that are: {kept[-1]}"):
        fork_point(library, run.id, 99)


def test_of_a_parent_no_epoch_is_named_that_came_after_the_fork(library):
    library.films.set_limits(FilmLimits(run=0))
    _, parent = record(library, CONFIG, until=2)
    weights = np.zeros(CONFIG.network.parameter_count, np.float32)
    _, child = start(library, fork(fork_point(library, parent.id, 1, weights), CONFIG))
    kept = min({child.best_epoch, 6} | ({parent.best_epoch} & {1}))
    with pytest.raises(LibraryError, match=rf"The nearest that are: {kept}\.$"):
        fork_point(library, child.id, 0)


def test_the_network_stays_as_it_was_whatever_the_settings_say(library):
    _, run = record(library, small_config(epochs=2))
    wanted = fork(fork_point(library, run.id, 2), CONFIG)
    config = run.config
    assert (wanted.config.network, wanted.config.loss, wanted.config.precision) == (
        config.network,
        config.loss,
        config.precision,
    )
    assert wanted.config.optimizer == CONFIG.optimizer


def test_a_fork_of_a_fork_has_the_whole_course_before_it_and_can_be_forked_there(library):
    _, first = record(library, CONFIG)
    _, second = start(library, fork(fork_point(library, first.id, 2), CONFIG))
    _, third = start(library, fork(fork_point(library, second.id, 4), CONFIG))
    assert [(run.id, last) for run, last in lineage(library, third.id)][1:] == [(second.id, 4), (first.id, 2)]
    course = whole_course(library, third.id)
    assert [metrics.epoch for metrics in course] == [1, 2, 3, 4, 5, 6]
    expected = [(first, slice(0, 2)), (second, slice(0, 2)), (third, slice(0, 2))]
    assert list(course) == [metrics for run, part in expected for metrics in library.runs.epochs(run.id)[part]]
    assert fork_point(library, third.id, 1).run.id == first.id
    before = open_run(library, third.id).before
    assert (before.run.id, [metrics.epoch for metrics in before.epochs]) == (second.id, [1, 2, 3, 4, 5, 6])
    library.runs.delete(first.id)
    library.runs.purge(first.id)
    assert [metrics.epoch for metrics in whole_course(library, third.id)] == [3, 4, 5, 6]
