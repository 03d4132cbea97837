"""One trial, trained into a library: what comes of it, whatever happens to it meanwhile."""

import contextlib
import sqlite3
from dataclasses import replace

import pytest
from recorded_runs import DATASET
from small_runs import SMALL

from nnfs_gui.experiments.engines.engine import Began, Ended, EpochDone, Job
from nnfs_gui.experiments.engines.trial_training import TrialBusyError, TrialUnrecordedError, train_trial
from nnfs_gui.storage.library.experiment_record import ReportKind
from nnfs_gui.storage.library.library import Library
from nnfs_gui.storage.library.run_record import TrialKey

KEY = TrialKey("0" * 32, 1)
JOB = Job(KEY, "Trial", replace(SMALL, epochs=9), 9)


def train(library, job=JOB, on_epoch=lambda _: None, should_stop=lambda: False):
    """Train a trial; return what was told of it, and what came of it."""
    told = []

    def tell(event):
        told.append(event)
        if isinstance(event, EpochDone):
            on_epoch(event.epoch)

    return told, train_trial(library, DATASET, job, tell, should_stop)


def test_a_trial_is_trained_up_to_its_epoch_and_on_from_there(library):
    told, ended = train(library, replace(JOB, until=3))
    (run,) = library.runs.of_experiment(KEY.experiment)
    assert told[0] == Began(1, run.id)
    assert [event.epoch for event in told[1:]] == [1, 2, 3]
    last = library.runs.epochs(run.id)[-1]
    assert ended == Ended(1, ReportKind.REACHED, 3, last.validation_accuracy, last.validation_loss)
    assert train(library, replace(JOB, until=3)) == ([Began(1, run.id)], ended)  # it is trained no more
    told, ended = train(library)
    assert [event.epoch for event in told[1:]] == [4, 5, 6, 7, 8, 9]
    assert (ended.kind, ended.epoch) == (ReportKind.FINISHED, 9)
    assert train(library)[1] == ended
    assert len(library.runs.of_experiment(KEY.experiment)) == 1


def test_a_trial_that_is_stopped_keeps_its_whole_epochs(library):
    seen = []
    _, ended = train(library, on_epoch=seen.append, should_stop=lambda: len(seen) >= 2)
    assert (ended.kind, ended.epoch) == (ReportKind.STOPPED, 2)
    assert train(library, should_stop=lambda: True)[1].kind is ReportKind.STOPPED


def test_where_the_best_network_is_kept_its_figures_are_those_of_the_trial(library):
    job = replace(JOB, config=replace(JOB.config, keep_best=True))
    _, ended = train(library, job)
    (run,) = library.runs.of_experiment(KEY.experiment)
    assert ended.validation_accuracy == run.validation_accuracy == run.best_validation_accuracy


def test_a_trial_that_somebody_else_trains_is_busy(library):
    with Library(library.path) as other:
        other.writer.begin(JOB.config, "small", DATASET.checksum, 100, trial=KEY)
        with pytest.raises(TrialBusyError):
            train(library)
    assert train(library)[1].kind is ReportKind.FINISHED


def test_what_the_library_does_not_have_counts_as_nothing(library):
    def remove(epoch):
        if epoch == 2:
            with contextlib.closing(sqlite3.connect(library.path)) as connection, connection:
                connection.execute("DELETE FROM runs")

    with pytest.raises(TrialUnrecordedError, match=r"This run was removed from the library"):
        train(library, on_epoch=remove)
    assert train(library)[1].kind is ReportKind.FINISHED
