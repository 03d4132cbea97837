import math

import pytest
from made_experiments import DATASET, OPTIMIZER, RATE, begin_experiment, make_experiment, small_plan, train_trial
from recorded_runs import drive

from nnfs_gui.experiments.domains import Values
from nnfs_gui.experiments.results import read_results
from nnfs_gui.experiments.standing import best_candidate
from nnfs_gui.storage.library.experiment_record import ExperimentStatus, Report, ReportKind, Trial, TrialState
from nnfs_gui.storage.library.run_record import ForkStart, Parent, RunStatus
from nnfs_gui.training.config import TrainingConfig
from nnfs_gui.training.trainer import Trainer


def test_candidates_come_with_the_best_mean_first(library):
    results = read_results(library, make_experiment(library))
    means = [candidate.mean for candidate in results.candidates]
    assert means == sorted(means, reverse=True)
    assert len(means) == 6
    first = results.candidates[0]
    accuracies = [library.runs.get(trial.run_id).validation_accuracy for trial in first.trials]
    assert first.mean == pytest.approx(sum(accuracies) / 2)
    assert first.summary.count == first.epochs - 1 == 2
    assert first.first_run == first.trials[0].run_id


def test_what_has_not_begun_has_no_figure_and_comes_last(library):
    plan = small_plan(seeds=1)
    experiment, trials = begin_experiment(library, plan)
    train_trial(library, plan, experiment, trials[3])
    results = read_results(library, experiment)
    assert [candidate.number for candidate in results.candidates] == [4, 1, 2, 3, 5, 6]
    assert math.isnan(results.candidates[1].mean)
    assert results.candidates[1].first_run is None


def test_settings_become_numbers(library):
    results = read_results(library, make_experiment(library, small_plan(seeds=1)))
    assert results.keys == (RATE, OPTIMIZER)
    assert set(results.numbers(RATE)) == {0.001, 0.01, 0.1}
    assert results.is_log(RATE)
    assert not results.is_log(OPTIMIZER)
    kinds = dict(zip(results.values(OPTIMIZER), results.numbers(OPTIMIZER), strict=True))
    assert set(kinds) == {"adam", "sgd"}
    assert len(set(kinds.values())) == 2


def test_of_a_choice_there_is_what_is_planned_and_what_was_tried(library):
    experiment, _ = begin_experiment(library, small_plan({OPTIMIZER: Values(("sgd", "adam"))}, seeds=1), begun=1)
    results = read_results(library, experiment)
    assert results.choices(OPTIMIZER) == ("adam", "sgd")
    assert results.choices(RATE) == ()


def test_six_candidates_are_too_few_to_say_what_matters(library):
    assert read_results(library, make_experiment(library, small_plan(seeds=1))).importances() is None


def test_an_experiment_whose_plan_is_damaged_can_be_looked_at(library):
    experiment = make_experiment(library, small_plan(seeds=1))
    library.experiments.set_plan(experiment, {"name": 3})
    results = read_results(library, experiment)
    assert results.plan is None
    assert results.keys == (RATE, OPTIMIZER)
    assert results.is_log(RATE)


# --- in which order -------------------------------------------------------------------------------------------------------

FINISHED, PAUSED, DIVERGED, RUNNING = TrialState.FINISHED, TrialState.PAUSED, TrialState.DIVERGED, TrialState.RUNNING


def log_experiment(library, trials):
    """Make an experiment of a log alone, as one whose runs are gone: the state, epoch, accuracy and loss of trials."""
    plan = small_plan(seeds=1)
    kinds = {FINISHED: ReportKind.FINISHED, PAUSED: ReportKind.REACHED, DIVERGED: ReportKind.DIVERGED}
    experiment = library.experiment_writer.begin(plan.name, plan.to_dict(), DATASET.name, DATASET.checksum)
    library.experiment_writer.take(experiment)
    for number, (candidate, state, *figures) in enumerate(trials, 1):
        library.experiment_writer.start(experiment, [Trial(number, candidate, number, {RATE: 0.01}, figures[0])])
        if state in kinds:
            library.experiment_writer.report(experiment, Report(0, number, kinds[state], *figures))
    return experiment


ORDERS = {
    "a higher figure after fewer epochs is luck": [(1, PAUSED, 1, 0.99, 0.1), (2, FINISHED, 9, 0.95, 0.2)],
    "what came further stands higher": [(1, PAUSED, 1, 0.99, 0.1), (2, PAUSED, 3, 0.9, 0.3)],
    "at the same epoch the mean counts": [(1, PAUSED, 3, 0.8, 0.1), (2, PAUSED, 3, 0.9, 0.3)],
    "one that stopped early by itself is whole": [(1, FINISHED, 9, 0.95, 0.2), (2, FINISHED, 4, 0.96, 0.3)],
    "of equal ones the lower loss counts": [(1, FINISHED, 9, 0.95, 0.2), (2, FINISHED, 9, 0.95, 0.1)],
    "one seed alone makes none whole": [
        (1, FINISHED, 9, 0.99, 0.1),
        (1, PAUSED, 1, 0.99, 0.1),
        (2, FINISHED, 9, 0.9, 0.2),
        (2, FINISHED, 9, 0.9, 0.2),
    ],
    "what came to nothing is last": [(1, FINISHED, 9, 0.99, 0.1), (1, DIVERGED, 8), (2, PAUSED, 1, 0.1, 2.0)],
    "without a figure it is last": [(1, RUNNING, 9), (2, PAUSED, 1, 0.1, 2.0)],
}


@pytest.mark.parametrize("trials", ORDERS.values(), ids=ORDERS.keys())
def test_the_second_candidate_stands_above_the_first(library, trials):
    results = read_results(library, log_experiment(library, trials))
    assert [candidate.number for candidate in results.candidates] == [2, 1]
    best = best_candidate(results.trials, library.experiments.reports(results.experiment.id))
    assert best == (2 if all(trial.state is FINISHED for trial in results.candidates[0].trials) else None)


def test_figures_stay_when_the_runs_are_gone(library):
    experiment = make_experiment(library, small_plan(seeds=1))
    before = read_results(library, experiment)
    for run in library.runs.of_experiment(experiment):
        library.runs.delete(run.id)
        library.runs.purge(run.id)
    after = read_results(library, experiment)
    assert [(each.number, each.mean, each.epochs) for each in after.candidates] == [
        (each.number, each.mean, each.epochs) for each in before.candidates
    ]


# --- what is trained longer -----------------------------------------------------------------------------------------------


def test_who_trains_the_run_of_a_trial_longer_gets_a_run_of_its_own_and_all_figures_of_the_experiment_stay(library):
    experiment = make_experiment(library, small_plan(seeds=1))
    before, runs = read_results(library, experiment), library.runs.of_experiment(experiment)
    trial = before.candidates[0].trials[0]
    run = library.runs.get(trial.run_id)
    config = TrainingConfig.from_dict(run.config.to_dict() | {"epochs": 6})
    trainer = Trainer(config, DATASET, start=library.runs.checkpoint(run.id))
    end = drive(trainer, library, run_id=run.id)
    longer = library.runs.get(end.run_id)
    assert longer.id != run.id
    assert (longer.trial, longer.parent) == (None, Parent(run.id, 3, ForkStart.EXACT))
    assert (longer.status, longer.epochs_done, longer.own_epochs) == (RunStatus.FINISHED, 6, 3)
    assert library.runs.of_experiment(experiment) == runs
    after = read_results(library, experiment)
    assert after.curves == before.curves
    assert [each.mean for each in after.candidates] == [each.mean for each in before.candidates]


def test_one_that_was_set_aside_early_is_trained_to_its_end_and_is_what_it_would_have_been(library):
    plan = small_plan(seeds=1)
    experiment, trials = begin_experiment(library, plan, begun=1)
    train_trial(library, plan, experiment, trials[0])
    library.experiment_writer.leave(experiment, ExperimentStatus.PAUSED)
    run = library.runs.of_experiment(experiment)[0]
    more = TrainingConfig.from_dict(run.config.to_dict() | {"epochs": 5})
    end = drive(Trainer(more, DATASET, start=library.runs.checkpoint(run.id)), library, run_id=run.id)
    alone = drive(Trainer(more, DATASET), library)
    one, other = (library.runs.checkpoint(each.run_id).arrays["parameters"] for each in (end, alone))
    assert one.tobytes() == other.tobytes()
