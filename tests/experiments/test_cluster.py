"""Experiments on workers of Dask, with a real scheduler and real processes."""

import importlib
import importlib.util
import logging
import os
import shutil
import signal
import subprocess
from contextlib import closing
from dataclasses import replace

import numpy as np
import pytest
from small_runs import sgd, small_config, small_dataset

from nnfs_gui.experiments.domains import Values
from nnfs_gui.experiments.driver import DriveEnd, Driver
from nnfs_gui.experiments.engines import cluster_place, cluster_workers
from nnfs_gui.experiments.engines.cluster import ClusterEngine, train_on_worker
from nnfs_gui.experiments.engines.cluster_place import ClusterPlace
from nnfs_gui.experiments.engines.engine import Began, Ended, EngineError, EpochDone, Job
from nnfs_gui.experiments.engines.parcel import Order, PartEnding, pack_order, unpack_outcome
from nnfs_gui.experiments.engines.part import versions
from nnfs_gui.experiments.plan import Plan, Strategy
from nnfs_gui.storage.library.experiment_record import ExperimentStatus, ReportKind, TrialState
from nnfs_gui.storage.library.run_record import RunStatus, TrialKey
from nnfs_gui.training.trainer import Trainer

pytestmark = [
    pytest.mark.slow,  # each needs a scheduler and processes, which begin in two seconds
    pytest.mark.skipif(importlib.util.find_spec("distributed") is None, reason="it may be left out"),
]

DATASET = small_dataset()
LARGE = replace(small_dataset(20_000), name="large")  # an epoch takes long enough to come between
PLAN = Plan("Which rate?", small_config(), {"optimizer.learning_rate": Values((0.01, 0.1))}, seeds=2)
LONG = replace(PLAN, base=small_config(epochs=30, batch_size=50), seeds=1)


def dask():
    """Return the package, which takes a second to load, and not from those who run the other tests."""
    return importlib.import_module("distributed")


def start_cluster(workers):
    place = {"host": "127.0.0.1", "dashboard_address": "127.0.0.1:0"}
    return dask().LocalCluster(workers, threads_per_worker=1, silence_logs=logging.CRITICAL, **place)


@pytest.fixture(scope="module")
def scheduler():
    """The address of a scheduler with two workers."""
    with start_cluster(2) as cluster:
        yield cluster.scheduler_address


def begin(library, plan, dataset=DATASET):
    return library.experiment_writer.begin(plan.name, plan.to_dict(), dataset.name, dataset.checksum)


def drive(library, experiment_id, engine, dataset=DATASET, **options):
    (*events, end) = Driver(library, experiment_id, engine, dataset).run(**options)
    assert isinstance(end, DriveEnd)
    return events, end


def parameters_of(config, dataset):
    """Return the weights that a trainer comes to in one go."""
    trainer = Trainer(config, dataset)
    for _ in trainer.run():
        pass
    return trainer.network.parameters


def check_runs(library, experiment_id, dataset=DATASET):
    """Each trial has one run with all its epochs, whose weights are those that a trainer comes to in one go."""
    trials = library.experiments.trials(experiment_id)
    assert {trial.state for trial in trials} == {TrialState.FINISHED}
    runs = library.runs.entries().runs
    assert sorted(run.trial.number for run in runs) == [trial.number for trial in trials]
    for run in runs:
        assert (run.status, run.epochs_done) == (RunStatus.FINISHED, run.config.epochs)
        assert [metrics.epoch for metrics in library.runs.epochs(run.id)] == list(range(1, run.config.epochs + 1))
        parameters = library.runs.checkpoint(run.id).arrays["parameters"]
        np.testing.assert_array_equal(parameters, parameters_of(run.config, dataset))
    return trials


def test_two_processes_train_a_grid_as_this_one_would(library):
    experiment_id = begin(library, PLAN)
    _, end = drive(library, experiment_id, ClusterEngine(library, DATASET, ClusterPlace(workers=2)))
    assert end == DriveEnd(ExperimentStatus.FINISHED, chosen=2)
    assert len(check_runs(library, experiment_id)) == 4


def test_halving_goes_on_with_the_runs_that_it_stopped(library, scheduler):
    plan = replace(PLAN, base=small_config(epochs=9), strategy=Strategy.HALVING, runs=6, seeds=1)
    experiment_id = begin(library, plan)
    _, end = drive(library, experiment_id, ClusterEngine(library, DATASET, ClusterPlace(scheduler)))
    assert end.status is ExperimentStatus.FINISHED
    trials = library.experiments.trials(experiment_id)
    assert {TrialState.PAUSED, TrialState.FINISHED} == {trial.state for trial in trials}
    for run in library.runs.entries().runs:
        assert run.status is (RunStatus.FINISHED if run.epochs_done == 9 else RunStatus.STOPPED)
        expected = parameters_of(replace(run.config, epochs=run.epochs_done), DATASET)
        np.testing.assert_array_equal(library.runs.checkpoint(run.id).arrays["parameters"], expected)


def worker_processes(address):
    """Return the processes of the two workers, as soon as both are there."""
    with dask().Client(address, set_as_default=False) as client:
        client.wait_for_workers(2, timeout=120)
        return list(client.run(os.getpid).values())


@pytest.mark.skipif(shutil.which("openssl") is None, reason="makes the certificate")
def test_with_tls_nothing_goes_unencrypted(library, tmp_path):
    key, certificate = tmp_path / "key.pem", tmp_path / "certificate.pem"
    subject = ["-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=localhost"]
    command = ["openssl", "req", *subject, "-keyout", str(key), "-out", str(certificate)]
    subprocess.run(command, check=True, capture_output=True)
    experiment_id = begin(library, PLAN)
    files = {"tls_ca_file": certificate, "tls_cert": certificate, "tls_key": key}
    engine = ClusterEngine(library, DATASET, ClusterPlace(workers=1, **files))
    assert engine.address.startswith("tls://127.0.0.1:")
    assert drive(library, experiment_id, engine)[1].status is ExperimentStatus.FINISHED


def test_a_worker_that_is_killed_loses_nothing_and_nothing_comes_twice(library):
    experiment_id, said = begin(library, LONG, LARGE), []
    engine = ClusterEngine(library, LARGE, ClusterPlace(workers=2), said.append, part_seconds=0.1)
    processes = worker_processes(engine.address)
    for event in Driver(library, experiment_id, engine, LARGE).run():
        if processes and getattr(event, "epoch", 0) >= 2:
            os.kill(processes.pop(), signal.SIGKILL)
            processes.clear()
    assert event.status is ExperimentStatus.FINISHED
    assert len(check_runs(library, experiment_id, LARGE)) == 2
    assert any("is gone" in sentence for sentence in said)


def test_an_experiment_pauses_between_epochs_and_another_engine_goes_on_with_it(library, scheduler):
    experiment_id = begin(library, LONG, LARGE)
    engine = ClusterEngine(library, LARGE, ClusterPlace(scheduler), part_seconds=0.1)

    def should_pause():
        return any(run.epochs_done for run in library.runs.entries().runs)

    _, end = drive(library, experiment_id, engine, LARGE, should_pause=should_pause)
    assert end.status is ExperimentStatus.PAUSED
    begun = [run for run in library.runs.entries().runs if run.epochs_done]
    assert {run.status for run in begun} == {RunStatus.STOPPED}
    assert all(run.epochs_done < 30 for run in begun)
    _, end = drive(library, experiment_id, ClusterEngine(library, LARGE, ClusterPlace(scheduler)), LARGE)
    assert end.status is ExperimentStatus.FINISHED
    check_runs(library, experiment_id, LARGE)


def test_a_task_that_runs_ends_after_an_epoch_once_its_event_is_set(scheduler):
    order = Order(small_config(epochs=100_000), 100_000, 600.0, versions())
    with dask().Client(scheduler, set_as_default=False) as client:
        future = client.submit(train_on_worker, pack_order(order), LARGE, "enough")
        dask().Event("enough", client=client).set()
        parameters = len(parameters_of(small_config(epochs=1), LARGE))
        outcome = unpack_outcome(future.result(timeout=120), 1, 100_000, parameters)
    assert outcome.ending is PartEnding.TIME
    assert 0 < len(outcome.epochs) < 100_000


def test_a_trial_stops_and_what_diverges_is_told(library, scheduler):
    experiment_id = begin(library, PLAN, LARGE)
    endless = Job(TrialKey(experiment_id, 1), "endless", small_config(epochs=100_000), 100_000)
    bad = Job(TrialKey(experiment_id, 2), "bad", small_config(epochs=500, optimizer=sgd(100.0, weight_decay=1.0)), 500)
    waiting = Job(TrialKey(experiment_id, 3), "waiting", small_config(), 3)
    with closing(ClusterEngine(library, LARGE, ClusterPlace(scheduler))) as engine:
        assert engine.slots == 2
        for job in (endless, bad, waiting):
            engine.submit(job)
        engine.stop(3)
        found = []
        while not any(isinstance(event, Began) and event.trial == 1 for event in found):
            found += engine.events(1)
        engine.stop(1)
        while sum(isinstance(event, Ended) for event in found) < 3:
            found += engine.events(1)
    ended = {event.trial: event for event in found if isinstance(event, Ended)}
    assert {number: event.kind for number, event in ended.items()} == {
        1: ReportKind.STOPPED,
        2: ReportKind.DIVERGED,
        3: ReportKind.STOPPED,
    }
    assert "too large" in ended[2].problem
    begun = {event.trial: library.runs.get(event.run_id) for event in found if isinstance(event, Began)}
    assert begun[1].epochs_done == ended[1].epoch == max(e.epoch for e in found if isinstance(e, EpochDone) and e.trial == 1)
    assert {number: run.status for number, run in begun.items()} == {1: RunStatus.STOPPED, 2: RunStatus.DIVERGED}


def test_workers_with_other_versions_are_left_out_with_a_sentence(library, scheduler, monkeypatch):
    monkeypatch.setattr(cluster_workers, "versions", lambda: {"program": "99", "numpy": np.__version__})
    with pytest.raises(EngineError, match=r"^The worker at tcp.* is left out\. The worker has nnfs_gui .* has nnfs_gui 99"):
        ClusterEngine(library, DATASET, ClusterPlace(scheduler))


def test_where_no_scheduler_answers_a_sentence_says_so(library, monkeypatch):
    monkeypatch.setattr(cluster_place, "CONNECT_SECONDS", 1)
    with pytest.raises(EngineError, match=r"No scheduler of Dask can be used at tcp://127.0.0.1:9 "):
        ClusterEngine(library, DATASET, ClusterPlace("tcp://127.0.0.1:9"))


def test_a_scheduler_that_goes_away_pauses_the_experiment_and_keeps_what_was_trained(library, monkeypatch, caplog):
    monkeypatch.setattr(cluster_place, "CONNECT_SECONDS", 2)
    experiment_id = begin(library, LONG, LARGE)
    cluster = start_cluster(1)
    engine = ClusterEngine(library, LARGE, ClusterPlace(cluster.scheduler_address), part_seconds=0.1)
    for event in Driver(library, experiment_id, engine, LARGE).run():
        if getattr(event, "epoch", 0) >= 2:
            cluster.close()
    assert event.status is ExperimentStatus.PAUSED
    assert "no longer answers" in event.problem
    assert not caplog.records  # who drives says it, and Dask no more
    begun = [run for run in library.runs.entries().runs if run.epochs_done]
    assert begun
    for run in begun:
        assert run.status in (RunStatus.INTERRUPTED, RunStatus.FINISHED)
        assert [metrics.epoch for metrics in library.runs.epochs(run.id)] == list(range(1, run.epochs_done + 1))
