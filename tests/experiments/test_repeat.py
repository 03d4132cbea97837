"""A run that is repeated with other seeds is the first of them itself, where its settings are exactly the same."""

import contextlib
import sqlite3
from dataclasses import replace

import pytest
from recorded_runs import DATASET, drive, record
from small_runs import change, small_config

from nnfs_gui.experiments.plan import Plan
from nnfs_gui.experiments.repeat import begin_experiment, counts_as_first
from nnfs_gui.experiments.strategies import next_trial
from nnfs_gui.storage.library.experiment_record import ExperimentStatus, TrialState
from nnfs_gui.storage.library.run_record import TrialKey
from nnfs_gui.training.trainer import Trainer

CONFIG = small_config(seed=7)
PLAN = Plan("Luck", CONFIG, seeds=5)


def test_the_run_is_the_first_trial_and_the_other_seeds_follow(library):
    run = record(library, CONFIG)[1]
    experiment = begin_experiment(library, PLAN, DATASET, run.id)
    (trial,) = library.experiments.trials(experiment)
    assert (trial.state, trial.seed, trial.run_id, trial.epochs_done) == (TrialState.FINISHED, 7, run.id, 3)
    assert library.runs.get(run.id).trial == TrialKey(experiment, 1)
    log = library.experiments.reports(experiment)
    assert log[-1].validation_accuracy == run.validation_accuracy
    assert log[-1].validation_loss == library.runs.epochs(run.id)[-1].validation_loss
    trials = [trial]
    while (following := next_trial(PLAN, trials, log)) is not None:
        trials.append(following)
    assert [(each.number, each.candidate, each.seed) for each in trials] == [(n, 1, 6 + n) for n in range(1, 6)]


def test_a_run_is_the_trial_of_one_experiment_alone(library):
    run = record(library, CONFIG)[1]
    first, second = (begin_experiment(library, PLAN, DATASET, run.id) for _ in range(2))
    assert len(library.experiments.trials(first)) == 1
    assert library.experiments.trials(second) == ()
    assert library.runs.get(run.id).trial == TrialKey(first, 1)


def test_a_run_outlives_the_experiment_that_it_is_a_trial_of(library):
    run = record(library, CONFIG)[1]
    with contextlib.closing(sqlite3.connect(library.path)) as connection, connection:
        connection.execute("UPDATE runs SET created = '2026-01-01T00:00:00+00:00'")
    experiment = begin_experiment(library, PLAN, DATASET, run.id)
    library.experiment_writer.take(experiment)
    other = next_trial(PLAN, library.experiments.trials(experiment), library.experiments.reports(experiment))
    library.experiment_writer.start(experiment, [other])
    made = drive(Trainer(replace(CONFIG, seed=8), DATASET), library, trial=TrialKey(experiment, other.number)).run_id
    library.experiment_writer.leave(experiment, ExperimentStatus.PAUSED)
    assert library.experiments.free_room(experiment) > 0
    assert library.runs.checkpoint(run.id).epoch == 3
    library.experiments.delete(experiment)
    assert [each.id for each in library.runs.entries().runs] == [run.id]
    library.experiments.restore(experiment)
    assert {each.id for each in library.runs.entries().runs} == {run.id, made}
    library.experiments.delete(experiment)
    library.experiments.purge(experiment)
    assert [(each.id, each.trial) for each in library.runs.entries().runs] == [(run.id, None)]
    assert library.runs.entries(deleted=True).runs == ()


def other_settings(library):
    return record(library, replace(CONFIG, batch_size=20))[1]


def another_seed(library):
    return record(library, replace(CONFIG, seed=99))[1]


def stopped(library):
    return record(library, CONFIG, until=1)[1]


def changed_under_way(library):
    trainer = Trainer(replace(CONFIG, batch_size=20), DATASET)
    change(trainer, optimizer__learning_rate=0.5)
    return replace(library.runs.get(drive(trainer, library).run_id), config=CONFIG, changed=True)


@pytest.mark.parametrize("make", [other_settings, another_seed, stopped, changed_under_way])
def test_any_other_run_is_none_of_them(library, make):
    run = make(library)
    assert not counts_as_first(run, PLAN)
    experiment = begin_experiment(library, PLAN, DATASET, run.id)
    assert library.experiments.trials(experiment) == ()


def test_an_experiment_without_a_run_to_repeat_waits_for_its_trials(library):
    experiment = begin_experiment(library, PLAN, DATASET)
    assert Plan.from_dict(library.experiments.get(experiment).plan) == PLAN
    assert library.experiments.trials(experiment) == ()
