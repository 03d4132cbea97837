"""What has come from a worker is written as the ordinary run of its trial, once."""

from dataclasses import replace

import numpy as np
import pytest
from inline_engine import begin
from recorded_runs import DATASET
from small_runs import SMALL, final_parameters

from nnfs_gui.experiments.engines.arrivals import Arrivals
from nnfs_gui.experiments.engines.engine import Ended, Job
from nnfs_gui.experiments.engines.parcel import Order, PartEnding, pack_order, unpack_outcome
from nnfs_gui.experiments.engines.part import train_part, versions
from nnfs_gui.storage.library.experiment_record import ReportKind
from nnfs_gui.storage.library.library import Library
from nnfs_gui.storage.library.library_error import LibraryError
from nnfs_gui.storage.library.run_record import RunStatus, TrialKey
from nnfs_gui.storage.library.run_writer import RunBeingTrainedError, RunLostError
from nnfs_gui.training.trainer import Trainer


@pytest.fixture
def arrivals(library):
    return Arrivals(library, DATASET)


@pytest.fixture
def job(library):
    return Job(TrialKey(begin(library), 1), "Which rate? 1", SMALL, SMALL.epochs)


def trained(open_run):
    order = Order(open_run.config, open_run.job.until, 60.0, versions(), open_run.start)
    parcel = train_part(pack_order(order), DATASET, lambda: False)
    return unpack_outcome(parcel, open_run.epoch + 1, order.until, open_run.parameters)


def test_a_trial_is_an_ordinary_run_that_stops_at_a_rung_and_goes_on_exactly(library, arrivals, job):
    open_run = arrivals.begin(replace(job, until=1))
    arrivals.record(open_run, trained(open_run))
    reached = arrivals.end(open_run, ReportKind.REACHED)
    assert (reached.kind, reached.epoch) == (ReportKind.REACHED, 1)
    again = arrivals.begin(job)
    assert again.run_id == open_run.run_id
    outcome = trained(again)
    assert outcome.ending is PartEnding.FINISHED
    arrivals.record(again, outcome)
    ended = arrivals.end(again, ReportKind.FINISHED)
    (run,) = library.runs.entries().runs
    assert (run.name, run.status, run.epochs_done, run.trial) == (job.name, RunStatus.FINISHED, 3, job.trial)
    assert (ended.validation_accuracy, ended.validation_loss) == (
        run.validation_accuracy,
        outcome.epochs[-1].validation_loss,
    )
    parameters = library.runs.checkpoint(run.id).arrays["parameters"]
    np.testing.assert_array_equal(parameters, final_parameters(Trainer(SMALL, DATASET)))
    assert [incident.place for incident in library.runs.incidents(run.id)] == [0, 1]


def test_what_is_done_is_not_trained_again(library, arrivals, job):
    open_run = arrivals.begin(job)
    arrivals.record(open_run, trained(open_run))
    ended = arrivals.end(open_run, ReportKind.FINISHED)
    assert arrivals.begin(job) == ended
    assert isinstance(ended, Ended)


def test_the_same_part_is_not_recorded_twice(library, arrivals, job):
    open_run = arrivals.begin(job)
    outcome = trained(open_run)
    arrivals.record(open_run, outcome)
    with pytest.raises(LibraryError):
        arrivals.record(open_run, outcome)
    assert [metrics.epoch for metrics in library.runs.epochs(open_run.run_id)] == [1, 2, 3]


def test_a_run_that_somebody_trains_is_refused_and_one_that_was_removed_is_lost(library, arrivals, job):
    open_run = arrivals.begin(job)
    with Library(library.path) as other, pytest.raises(RunBeingTrainedError):
        Arrivals(other, DATASET).begin(job)
    arrivals.leave(open_run)
    assert library.runs.get(open_run.run_id).status is RunStatus.INTERRUPTED
    open_run = arrivals.begin(job)
    with Library(library.path) as other:
        other.writer.end(open_run.run_id, RunStatus.STOPPED)
        other.runs.delete(open_run.run_id)
        other.runs.purge(open_run.run_id)
    with pytest.raises(RunLostError):
        arrivals.record(open_run, trained(open_run))
