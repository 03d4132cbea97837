"""Experiments driven to their end, paused, changed and left, on runs of milliseconds."""

import contextlib
import sqlite3
from dataclasses import replace

import pytest
from inline_engine import GRID, RATES, InlineEngine, begin, longer
from recorded_runs import DATASET
from small_runs import final_parameters

from nnfs_gui.experiments.candidates import LAYER_SIZE, configure
from nnfs_gui.experiments.domains import Range, Values
from nnfs_gui.experiments.driver import DriveEnd, Driver, TrialChanged
from nnfs_gui.experiments.engines.engine import Ended, EngineError
from nnfs_gui.experiments.plan import Plan, Strategy
from nnfs_gui.experiments.results import read_results
from nnfs_gui.storage.library.experiment_record import ExperimentStatus, ReportKind, TrialState
from nnfs_gui.storage.library.experiment_writer import ExperimentDrivenError
from nnfs_gui.storage.library.library import Library
from nnfs_gui.training.trainer import Trainer

HALVING = Plan("Halving", longer(9), RATES | {LAYER_SIZE: Range(4, 12)}, Strategy.HALVING, runs=9, reduction=3)


def drive(library, experiment, engine=None, should_pause=lambda: False, clock=None):
    engine = engine or InlineEngine(library)
    events = list(Driver(library, experiment, engine, DATASET, **({"clock": clock} if clock else {})).run(should_pause))
    assert engine.is_closed
    assert isinstance(events[-1], DriveEnd)
    return events[-1]


def pausing_after(count):
    """A question that is answered by yes once it was asked so often."""
    asked = iter(range(count))
    return lambda: next(asked, None) is None


def weights(library, experiment):
    """The last weights of each trial, and what was seen of it."""
    found = {}
    for trial in library.experiments.trials(experiment):
        run = library.runs.get(trial.run_id)
        figures = [replace(metrics, seconds=0) for metrics in library.runs.epochs(run.id)]
        found[trial.number] = (run.status, library.runs.checkpoint(run.id).arrays["parameters"].tobytes(), figures)
    return found


def decisions(library, experiment):
    return [(report.trial, report.kind, report.epoch) for report in library.experiments.reports(experiment)]


def test_every_trial_of_a_grid_is_the_run_that_its_settings_would_be_alone(library):
    experiment = begin(library)
    end = drive(library, experiment)
    assert end.status is ExperimentStatus.FINISHED
    trials = library.experiments.trials(experiment)
    assert {trial.state for trial in trials} == {TrialState.FINISHED}
    assert len(trials) == 6
    for trial in trials:
        alone = final_parameters(Trainer(configure(GRID.base, trial.settings, trial.seed), DATASET))
        assert library.runs.checkpoint(trial.run_id).arrays["parameters"].tobytes() == alone.tobytes()
    assert [run.name for run in library.runs.of_experiment(experiment)] == [
        f"Which rate? {number}" for number in (2, 3, 4, 5, 6, 1)
    ]


def test_the_candidate_with_the_best_mean_is_chosen_and_it_alone_is_tested(library):
    experiment = begin(library)
    end = drive(library, experiment)
    results = read_results(library, experiment)
    assert end.chosen == results.candidates[0].number == library.experiments.get(experiment).chosen
    means = [candidate.mean for candidate in results.candidates]
    assert means == sorted(means, reverse=True)
    assert results.tested.runs == 2
    runs = {run.trial.number: run for run in library.runs.of_experiment(experiment)}
    tested = [trial for trial in results.trials if runs[trial.number].test_total]
    assert [trial.candidate for trial in tested] == [end.chosen] * 2
    assert {runs[trial.number].test_total for trial in tested} == {len(DATASET.test_images)}


def test_a_run_that_is_alone_needs_no_validation_images_and_is_tested(library):
    plan = Plan("Alone", replace(GRID.base, validation_share=0.0))
    experiment = begin(library, plan)
    end = drive(library, experiment)
    assert (end.status, end.chosen) == (ExperimentStatus.FINISHED, 1)
    results = read_results(library, experiment)
    assert results.candidates[0].summary is None
    assert results.tested.runs == 1


@pytest.mark.parametrize("plan", [GRID, HALVING], ids=["grid", "halving"])
@pytest.mark.parametrize("pauses", [1, 3, 6])
def test_wherever_an_experiment_is_paused_it_goes_on_exactly(library, tmp_path, plan, pauses):
    whole, paused = begin(library, plan), begin(library, plan)
    drive(library, whole, InlineEngine(library, slots=1))
    times = 0
    while drive(library, paused, InlineEngine(library, slots=1), pausing_after(pauses)).status is ExperimentStatus.PAUSED:
        assert TrialState.RUNNING not in {trial.state for trial in library.experiments.trials(paused)}
        times += 1
    assert times > 1 or pauses == 6
    assert decisions(library, paused) == decisions(library, whole)
    assert weights(library, paused) == weights(library, whole)
    assert library.experiments.get(paused).chosen == library.experiments.get(whole).chosen


@pytest.mark.parametrize("plan", [GRID, HALVING], ids=["grid", "halving"])
def test_wherever_its_driver_dies_an_experiment_goes_on_exactly(tmp_path, library, plan):
    whole, broken = begin(library, plan), begin(library, plan)
    drive(library, whole, InlineEngine(library, slots=1))
    for most in range(1, 200):
        with Library(library.path) as other:
            events = Driver(other, broken, InlineEngine(other, slots=1), DATASET).run()
            told = [event for event, _ in zip(events, range(most % 7 + 1), strict=False)]
            # without closing the generator nothing is written any more, as of a process that is killed
            other.close()
            if isinstance(told[-1], DriveEnd):
                break
        library.state()
    assert library.experiments.get(broken).status is ExperimentStatus.FINISHED
    assert decisions(library, broken) == decisions(library, whole)
    assert weights(library, broken) == weights(library, whole)


def test_halving_lets_few_come_to_their_end_and_they_are_the_runs_that_they_would_be_in_one_go(library):
    experiment = begin(library, HALVING)
    engine = InlineEngine(library)
    drive(library, experiment, engine)
    trials = library.experiments.trials(experiment)
    assert {trial.epochs_done for trial in trials} == {1, 3, 9}
    assert {trial.state for trial in trials} == {TrialState.PAUSED, TrialState.FINISHED}
    assert len(engine.trained) == len(set(engine.trained))
    best = next(trial for trial in trials if trial.state is TrialState.FINISHED)
    alone = final_parameters(Trainer(configure(HALVING.base, best.settings, best.seed), DATASET))
    assert library.runs.checkpoint(best.run_id).arrays["parameters"].tobytes() == alone.tobytes()


def test_what_others_want_of_a_running_experiment_is_done(library):
    experiment = begin(library)
    engine = InlineEngine(library, slots=1)
    seen = []
    for event in Driver(library, experiment, engine, DATASET).run():
        seen.append(event)
        is_over = isinstance(event, TrialChanged) and event.trial.state is TrialState.FINISHED
        if is_over and event.trial.number == 2:
            library.experiments.ask(experiment, ExperimentStatus.PAUSED)
    assert seen[-1] == DriveEnd(ExperimentStatus.PAUSED)
    assert [trial.state for trial in library.experiments.trials(experiment)][:2] == [TrialState.FINISHED] * 2
    assert drive(library, experiment).status is ExperimentStatus.FINISHED


def test_a_trial_that_a_person_does_not_want_any_more_is_stopped(library):
    experiment = begin(library, HALVING)
    for event in Driver(library, experiment, InlineEngine(library, slots=1), DATASET).run():
        if isinstance(event, TrialChanged) and (event.trial.number, event.trial.state) == (2, TrialState.PAUSED):
            library.experiments.ask_to_stop(experiment, 2)
    second = library.experiments.trials(experiment)[1]
    assert (second.state, second.epochs_done) == (TrialState.STOPPED, 1)


def test_values_that_are_added_to_a_finished_experiment_are_tried_beside_those_that_were(library):
    experiment = begin(library)
    drive(library, experiment)
    before = weights(library, experiment)
    more = replace(GRID, varied={"optimizer.learning_rate": Values((0.01, 0.03, 0.1, 0.3))})
    library.experiments.set_plan(experiment, more.to_dict())
    assert library.experiments.get(experiment).status is ExperimentStatus.PAUSED
    assert drive(library, experiment).status is ExperimentStatus.FINISHED
    after = weights(library, experiment)
    assert len(after) == 8
    assert {number: after[number] for number in before} == before


def test_an_experiment_shrinks_while_it_is_driven(library):
    experiment = begin(library)
    for event in Driver(library, experiment, InlineEngine(library, slots=1), DATASET).run():
        if isinstance(event, TrialChanged) and event.trial.state is TrialState.FINISHED:
            library.experiments.set_plan(experiment, replace(GRID, runs=2).to_dict())
    assert len(library.experiments.trials(experiment)) == 2


def test_a_trial_that_diverges_is_told_and_the_others_go_on(library):
    experiment = begin(library, replace(GRID, varied={"optimizer.learning_rate": Values((0.1, 50.0))}, seeds=1))
    accident = Ended(2, ReportKind.DIVERGED, 0, problem="Try a learning rate of 0.1.")
    end = drive(library, experiment, InlineEngine(library, accidents={2: accident}))
    fine, diverged = library.experiments.trials(experiment)
    assert (fine.state, diverged.state) == (TrialState.FINISHED, TrialState.DIVERGED)
    assert diverged.problem == "Try a learning rate of 0.1."
    assert (end.status, end.chosen) == (ExperimentStatus.FINISHED, 1)


def test_a_trial_that_is_lost_is_tried_again_once_and_then_has_failed(library):
    experiment = begin(library)
    drive(library, experiment, InlineEngine(library, accidents={2: "lost"}))
    assert {trial.state for trial in library.experiments.trials(experiment)} == {TrialState.FINISHED}

    class Cursed(InlineEngine):
        def events(self, _seconds):
            if self.jobs and self.jobs[-1].trial.number == 2:
                self._accidents[2] = "lost"
            return super().events(_seconds)

    cursed = begin(library)
    drive(library, cursed, Cursed(library))
    first, second, *_ = library.experiments.trials(cursed)
    assert (first.state, second.state, second.problem) == (TrialState.FINISHED, TrialState.FAILED, "It is gone.")
    assert [report.kind for report in library.experiments.reports(cursed) if report.trial == 2] == [
        ReportKind.STARTED,
        ReportKind.FAILED,
    ]


def test_an_engine_that_cannot_work_pauses_the_experiment_which_says_why(library):
    experiment = begin(library)
    end = drive(library, experiment, InlineEngine(library, accidents={2: EngineError("There is no network.")}))
    assert end == DriveEnd(ExperimentStatus.PAUSED, None, "There is no network.")
    assert library.experiments.get(experiment).problem == "There is no network."


def test_nothing_is_begun_when_the_time_is_over_and_the_time_of_earlier_days_counts(library):
    times = iter(range(0, 10_000, 10))
    experiment = begin(library, replace(GRID, minutes=0.5))
    end = drive(library, experiment, InlineEngine(library, slots=1), clock=lambda: next(times))
    begun = len(library.experiments.trials(experiment))
    assert end.status is ExperimentStatus.FINISHED
    assert 1 <= begun < 6
    assert library.experiments.get(experiment).seconds >= 30
    assert drive(library, experiment).status is ExperimentStatus.FINISHED
    assert len(library.experiments.trials(experiment)) == begun


def test_only_one_drives_an_experiment(library):
    experiment = begin(library)
    events = Driver(library, experiment, InlineEngine(library), DATASET).run()
    next(events)
    with Library(library.path) as other, pytest.raises(ExperimentDrivenError):
        next(Driver(other, experiment, InlineEngine(other), DATASET).run())
    events.close()
    assert library.experiments.get(experiment).status is ExperimentStatus.PAUSED


def test_nothing_varied_and_several_seeds_are_repetitions_of_one_run(library):
    experiment = begin(library, Plan("Luck", GRID.base, seeds=4))
    drive(library, experiment)
    (result,) = read_results(library, experiment).candidates
    assert [trial.seed for trial in result.trials] == [0, 1, 2, 3]
    assert result.summary.count == 4
    assert result.summary.interval is not None


@pytest.mark.parametrize("plan", [GRID, HALVING], ids=["grid", "halving"])
def test_while_it_runs_more_or_fewer_trials_may_train_at_once_and_nothing_else_changes(library, plan):
    whole, resized = begin(library, plan), begin(library, plan)
    drive(library, whole, InlineEngine(library, slots=1))
    engine, most = InlineEngine(library, slots=3), []
    for _ in Driver(library, resized, engine, DATASET).run():
        most.append(len(engine.jobs))
        if len(most) in (2, 6, 9):
            library.experiments.resize(resized, {2: 1, 6: 4, 9: 2}[len(most)])
    assert library.experiments.get(resized).status is ExperimentStatus.FINISHED
    assert library.experiments.get(resized).at_once == engine.slots == 2
    trials = library.experiments.trials(resized)
    assert TrialState.WAITING not in {trial.state for trial in trials}
    assert len(trials) == len(library.experiments.trials(whole))
    if plan is GRID:
        assert weights(library, resized) == weights(library, whole)


def test_what_rests_because_fewer_train_at_once_is_stopped_where_a_person_wants_that(library):
    experiment = begin(library)
    for place, _ in enumerate(Driver(library, experiment, InlineEngine(library, slots=3), DATASET).run()):
        if place == 0:
            library.experiments.resize(experiment, 1)
        if place == 3:
            waiting = [each for each in library.experiments.trials(experiment) if each.state is TrialState.WAITING]
            library.experiments.ask_to_stop(experiment, waiting[-1].number)
    assert library.experiments.get(experiment).status is ExperimentStatus.FINISHED
    states = {each.number: each.state for each in library.experiments.trials(experiment)}
    assert states.pop(waiting[-1].number) is TrialState.STOPPED
    assert set(states.values()) == {TrialState.FINISHED}


@pytest.mark.parametrize("plan", [{}, {"name": 3}, GRID.to_dict() | {"seeds": 0}])
def test_a_plan_that_is_damaged_in_the_library_pauses_the_experiment_which_says_so(library, plan):
    experiment = begin(library)
    library.experiments.set_plan(experiment, plan)
    end = drive(library, experiment)
    assert end.status is ExperimentStatus.PAUSED
    assert end.problem.endswith(".")


def test_a_log_of_which_lines_are_damaged_ends_all_the_same(library):
    experiment = begin(library, HALVING)
    for count, _ in enumerate(Driver(library, experiment, InlineEngine(library), DATASET).run()):
        if count == 20:
            break
    library.state()
    with contextlib.closing(sqlite3.connect(library.path)) as connection, connection:
        connection.execute("UPDATE reports SET kind = 'x' WHERE place IN (2, 3)")
        connection.execute("UPDATE trials SET settings = 'x' WHERE number = 2")
    assert drive(library, experiment).status is ExperimentStatus.FINISHED


def test_a_halving_that_is_repeated_decides_the_same_though_results_arrive_in_another_order(library):
    first = begin(library, HALVING)
    drive(library, first, InlineEngine(library, slots=1))
    other, again = begin(library, HALVING), begin(library, replace(HALVING, repeats=first))
    drive(library, other, InlineEngine(library, slots=4))
    assert sorted(decisions(library, other)) != sorted(decisions(library, first))  # or this test would say nothing
    while drive(library, again, InlineEngine(library, slots=4), pausing_after(4)).status is ExperimentStatus.PAUSED:
        pass
    assert sorted(decisions(library, again)) == sorted(decisions(library, first))
    assert weights(library, again) == weights(library, first)
    assert library.experiments.get(again).chosen == library.experiments.get(first).chosen
    gone = begin(library, replace(HALVING, repeats="0" * 32))
    assert "not in the library" in drive(library, gone).problem
