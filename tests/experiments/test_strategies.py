"""What comes next, by experiments that are played without a training: a figure is a function of the candidate alone."""

import random
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from small_runs import SMALL

from nnfs_gui.experiments.domains import Range, Scale, Values
from nnfs_gui.experiments.plan import Plan, Strategy
from nnfs_gui.experiments.strategies import next_trial, rungs_of
from nnfs_gui.storage.library.experiment_record import Report, ReportKind

RATES = {"optimizer.learning_rate": Range(0.001, 1, Scale.LOGARITHMIC, count=4)}
BASE = replace(SMALL, epochs=9)
PLANS = {
    "grid": Plan("Grid", BASE, RATES | {"optimizer.kind": Values(("sgd", "adam"))}, seeds=2),
    "grid within a budget": Plan("Grid", BASE, RATES, runs=3),
    "luck": Plan("Luck", BASE, seeds=5),
    "epochs": Plan("Epochs", BASE, {"epochs": Values((1, 5, 20))}),
    "random": Plan("Random", BASE, RATES, Strategy.RANDOM, runs=20),
    "random with seeds": Plan("Random", BASE, RATES, Strategy.RANDOM, seeds=3, runs=20),
    "few values": Plan("Random", BASE, {"batch_size": Values((10, 20, 50))}, Strategy.RANDOM, runs=20),
    "halving": Plan("Halving", BASE, RATES, Strategy.HALVING, runs=27),
    "halving with seeds": Plan("Halving", BASE, RATES, Strategy.HALVING, seeds=3, runs=30),
    "halving of few": Plan("Halving", BASE, RATES, Strategy.HALVING, runs=2, reduction=4),
}


class Play:
    """An experiment whose trials end in any order, some badly."""

    def __init__(self, plan, seed=0, slots=1, accidents=0.0):
        self.plan, self.slots, self.accidents = plan, slots, accidents
        self.trials, self.log, self.running, self.decided = {}, [], [], []
        self._random = random.Random(seed)

    def log_up(self, *what):
        self.log.append(Report(len(self.log) + 1, *what))

    def start(self):
        while len(self.running) < self.slots:
            trial = next_trial(self.plan, list(self.trials.values()), self.log)
            if trial is None:
                return
            self.decided.append((len(self.log), list(self.trials.values()), trial))
            assert trial.number not in self.running
            self.trials[trial.number] = trial
            self.log_up(trial.number, ReportKind.STARTED, trial.epochs)
            self.running.append(trial.number)

    def end_one(self):
        number = self.running.pop(self._random.randrange(len(self.running)))
        trial = self.trials[number]
        if self._random.random() < self.accidents:
            kind = self._random.choice([ReportKind.DIVERGED, ReportKind.FAILED, ReportKind.STOPPED])
            self.log_up(number, kind, 0)
            return
        kind = ReportKind.FINISHED if trial.epochs >= trial.settings.get("epochs", BASE.epochs) else ReportKind.REACHED
        self.log_up(number, kind, trial.epochs, worth(trial) - 0.3 / trial.epochs, 1.0)

    def to_the_end(self, most=1000):
        for _ in range(most):
            self.start()
            if not self.running:
                return self
            self.end_one()
        pytest.fail("it never ends")

    @property
    def epochs(self):
        return sum(trial.epochs for trial in self.trials.values())

    def finished(self):
        return [report.trial for report in self.log if report.kind is ReportKind.FINISHED]


def worth(trial):
    rate = trial.settings.get("optimizer.learning_rate", 0.1)
    return 0.9 - abs(rate - 0.1) + trial.seed / 1000


@pytest.mark.parametrize("name", PLANS)
@settings(max_examples=15, deadline=None)
@given(seed=st.integers(0, 10_000), slots=st.integers(1, 5), accidents=st.sampled_from([0.0, 0.3]))
def test_in_whatever_order_trials_end_an_experiment_ends_within_its_budget_and_has_each_trial_once(
    name, seed, slots, accidents
):
    plan = PLANS[name]
    play = Play(plan, seed, slots, accidents).to_the_end()
    trials = list(play.trials.values())
    assert [trial.number for trial in trials] == list(range(1, len(trials) + 1))
    assert plan.runs is None or len(trials) <= plan.runs
    pairs = [(trial.candidate, trial.seed) for trial in trials]
    assert len(set(pairs)) == len(pairs)
    by_candidate = {}
    for trial in trials:
        by_candidate.setdefault(trial.candidate, []).append(trial)
    assert len({str(sorted(each[0].settings.items())) for each in by_candidate.values()}) == len(by_candidate)
    if plan.runs != 3:
        assert all([trial.seed for trial in each] == list(plan.all_seeds) for each in by_candidate.values())
    if plan.strategy is Strategy.GRID and plan.runs is None:
        assert [each[0].settings for each in by_candidate.values()] == list(plan.grid())
    starts = [report for report in play.log if report.kind is ReportKind.STARTED]
    assert len(starts) == len({(report.trial, report.epoch) for report in starts})
    assert len(play.log) == 2 * len(starts)
    if not accidents:
        assert play.finished()


@pytest.mark.parametrize("name", PLANS)
def test_the_recorded_log_leads_to_the_same_decisions_again_wherever_one_begins(name):
    play = Play(PLANS[name], seed=5, slots=3, accidents=0.1).to_the_end()
    for place, trials, decided in play.decided:
        assert next_trial(PLANS[name], trials, play.log[:place]) == decided


@pytest.mark.parametrize("name", PLANS)
def test_who_trains_may_die_at_any_place_and_nothing_is_decided_otherwise(name):
    whole = Play(PLANS[name], seed=3).to_the_end()
    broken = Play(PLANS[name], seed=3)
    for _ in range(1000):
        broken.start()
        if not broken.running:
            break
        again = Play(PLANS[name], seed=3)  # knows no more than the library does
        again.trials, again.log = dict(broken.trials), list(broken.log)
        open_ones = {report.trial: report.kind for report in again.log}
        again.running = [number for number, kind in open_ones.items() if kind is ReportKind.STARTED]
        broken = again
        broken.end_one()
    assert broken.log == whole.log


def test_a_budget_that_grows_goes_on_where_it_was_and_a_smaller_one_begins_nothing_new():
    few, many = PLANS["random"], replace(PLANS["random"], runs=30)
    play = Play(few, slots=2).to_the_end()
    play.plan = many
    play.to_the_end()
    assert [trial.settings for trial in play.trials.values()] == [
        trial.settings for trial in Play(many).to_the_end().trials.values()
    ]
    play.plan = replace(few, runs=5)
    assert next_trial(play.plan, list(play.trials.values()), play.log) is None


def test_values_and_seeds_that_are_added_are_tried_beside_those_that_were():
    grid = PLANS["grid"]
    play = Play(replace(grid, varied={"optimizer.kind": Values(("sgd",))}, seeds=1)).to_the_end()
    play.plan = replace(grid, varied={"optimizer.kind": Values(("adam", "sgd", "rmsprop"))}, seeds=2)
    play.to_the_end()
    tried = {(trial.settings["optimizer.kind"], trial.seed) for trial in play.trials.values()}
    assert tried == {(kind, seed) for kind in ("sgd", "adam", "rmsprop") for seed in (0, 1)}
    assert len(play.trials) == 6


@pytest.mark.parametrize(
    ("epochs", "reduction", "rungs"),
    [(9, 3, (1, 3, 9)), (20, 3, (2, 7, 20)), (10, 3, (1, 3, 10)), (1, 3, (1,)), (2, 3, (2,)), (16, 2, (1, 2, 4, 8, 16))],
)
def test_each_rung_is_a_part_of_the_next_one(epochs, reduction, rungs):
    plan = replace(PLANS["halving"], base=replace(BASE, epochs=epochs), reduction=reduction)
    assert rungs_of(plan) == rungs


def test_halving_lets_the_best_third_of_each_rung_go_on_and_spends_a_part_of_the_epochs():
    """A few more than a third: who was among the best third when it went on may not be in the end (Li et al. 2020)."""
    play = Play(PLANS["halving"], slots=1).to_the_end()
    reached = [report for report in play.log if report.kind is not ReportKind.STARTED]
    at = {epoch: [report for report in reached if report.epoch == epoch] for epoch in (1, 3, 9)}
    assert len(at[1]) == 27
    best = sorted(play.trials.values(), key=worth, reverse=True)
    assert play.finished()[0] in [trial.number for trial in best[:9]]
    assert best[0].number in play.finished()
    assert 9 <= len(at[3]) <= 14
    assert 3 <= len(at[9]) <= 8
    assert play.epochs < 0.5 * 27 * 9


def test_halving_decides_by_the_mean_over_the_seeds_and_lets_all_of_them_go_on():
    play = Play(PLANS["halving with seeds"], slots=4).to_the_end()
    by_candidate = {}
    for trial in play.trials.values():
        by_candidate.setdefault(trial.candidate, set()).add(trial.epochs)
    assert all(len(epochs) == 1 for epochs in by_candidate.values())
    assert max(max(epochs) for epochs in by_candidate.values()) == 9


def test_a_trial_that_a_person_stopped_does_not_go_on():
    play = Play(PLANS["halving"], slots=1)
    while len(play.trials) < 3:
        play.start()
        play.end_one()
    best = max(play.trials.values(), key=worth)
    play.log_up(best.number, ReportKind.STOPPED, 1)
    play.to_the_end()
    assert play.trials[best.number].epochs == 1
