"""Which runs stand on the board of a challenge, in which order, and how honestly."""

from dataclasses import replace

import pytest
from recorded_runs import drive, record
from small_runs import CLASSES, network_config, small_config, small_dataset

from nnfs_gui.lessons.challenges import make_board, run_facts, what_counts, with_goal_as_step
from nnfs_gui.lessons.conditions import holds, read_condition, rule_missing
from nnfs_gui.lessons.lesson import Challenge
from nnfs_gui.lessons.shelf import shipped_lessons
from nnfs_gui.lessons.situation import DataFacts, RunFacts, Situation
from nnfs_gui.storage.library.run_record import ForkStart, Parent
from nnfs_gui.training.config import TrainingConfig
from nnfs_gui.training.evaluation import wilson_interval
from nnfs_gui.training.trainer import Trainer

ALIKE = small_config(validation_share=0.3)


def challenge(order_by, **wanted):
    condition, wrong = read_condition({"is": "run", **wanted})
    assert not wrong
    return Challenge("Do it.", (condition,), order_by.removeprefix("-"), order_by.startswith("-"))


def names(board):
    return [str(entry.title).partition(", ")[2] for entry in board.entries]


def test_runs_that_keep_the_rules_stand_in_the_order_of_their_figure(library):
    for neurons in (8, 3, 5):
        record(library, replace(ALIKE, network=network_config(neurons), epochs=4), name=f"{neurons} neurons")
    record(library, replace(ALIKE, network=network_config(2), epochs=1), name="too short")
    board = make_board(library, challenge("parameters", epochs=">= 4"))
    assert names(board) == ["3 neurons", "5 neurons", "8 neurons"]
    assert board.entries[0].figure == 16 * 3 + 3 + 3 * CLASSES + CLASSES
    assert names(make_board(library, challenge("-parameters", epochs=">= 4"))) == ["8 neurons", "5 neurons", "3 neurons"]


def test_the_accuracy_comes_with_the_interval_of_the_images_that_it_was_measured_on(library):
    _, run = record(library, ALIKE)
    (entry,) = make_board(library, challenge("-validation_accuracy")).entries
    assert entry.figure == entry.accuracy == run.validation_accuracy
    assert entry.interval == wilson_interval(round(30 * run.validation_accuracy), 30)
    assert (entry.run_id, entry.number, entry.network) == (run.id, 1, "16-8-3")


def test_the_fewest_epochs_are_those_after_which_the_rules_were_kept_first(library):
    _, run = record(library, replace(ALIKE, epochs=8))
    course = library.runs.epochs(run.id)
    aim = sorted(metrics.validation_accuracy for metrics in course)[4]
    first = next(metrics for metrics in course if metrics.validation_accuracy >= aim)
    (entry,) = make_board(library, challenge("epochs", validation_accuracy=f">= {aim}")).entries
    assert (entry.figure, entry.epoch, entry.accuracy) == (first.epoch, first.epoch, first.validation_accuracy)
    assert make_board(library, challenge("epochs", validation_accuracy=1.0, epochs="> 100")).entries == ()


def test_where_few_images_leave_it_open_the_board_says_so(library):
    for seed in range(3):
        record(library, replace(ALIKE, seed=seed, epochs=2))
    entries = make_board(library, challenge("-validation_accuracy")).entries
    assert [entry.may_be_luck for entry in entries] == [
        False,
        *(entry.interval[1] >= entries[0].interval[0] for entry in entries[1:]),
    ]
    least = min(entry.accuracy for entry in entries)
    entries = make_board(library, challenge("parameters", validation_accuracy=f">= {least}")).entries
    assert [entry.may_be_luck for entry in entries] == [entry.interval[0] < least for entry in entries]
    assert any(entry.may_be_luck for entry in entries)


def test_runs_whose_figures_are_equal_share_a_place(library):
    for neurons in (8, 3, 5, 3, 5, 3):
        record(library, replace(ALIKE, network=network_config(neurons), seed=len(library.runs.entries().runs)))
    board = make_board(library, challenge("parameters"))
    assert [entry.place for entry in board.entries] == [1, 1, 1, 4, 4, 6]


def test_of_the_newest_run_it_is_said_why_it_does_not_count(library):
    few = challenge("parameters", epochs=">= 4")
    assert make_board(library, few).missed is None
    record(library, replace(ALIKE, epochs=4), name="long")
    assert make_board(library, few).missed is None
    record(library, replace(ALIKE, epochs=2), name="short")
    board = make_board(library, few)
    assert names(board) == ["long"]
    assert "short" in str(board.missed.title)
    assert str(board.missed.why) == "Not yet: the number of epochs that the run has done is 2; it must be at least 4."
    record(library, replace(ALIKE, epochs=4, validation_share=0), name="blind")
    why = str(make_board(library, challenge("-validation_accuracy")).missed.why)
    assert why == "What counts is not known of it: the run's validation accuracy."


def test_what_goes_on_from_another_run_or_from_a_file_does_not_count(library):
    _, run = record(library, ALIKE, name="whole")
    checkpoint = library.runs.checkpoint(run.id)
    trainer = Trainer(replace(ALIKE, epochs=5), small_dataset(), checkpoint)
    drive(trainer, library, name="fork", parent=Parent(run.id, 3, ForkStart.EXACT))
    drive(Trainer(replace(ALIKE, epochs=5), small_dataset(), checkpoint), library, name="from a file")
    facts = run_facts(run)
    assert rule_missing(challenge("parameters", images="<= 100").rules[0], facts) is None
    assert rule_missing(challenge("parameters", wrong_labels=">= 0.2").rules[0], facts) is not None
    board = make_board(library, challenge("parameters"))
    assert names(board) == ["whole"]
    assert "went on from a network that had learnt already" in str(board.missed.why)


def test_no_more_than_twenty_runs_are_shown(library):
    for seed in range(22):
        record(library, replace(ALIKE, seed=seed, epochs=1))
    board = make_board(library, challenge("-validation_accuracy"))
    assert (len(board.entries), board.more) == (20, 2)


SHIPPED = [lesson for lesson in shipped_lessons().lessons if lesson.challenge is not None]


@pytest.mark.parametrize("lesson", SHIPPED, ids=lambda lesson: lesson.key)
def test_what_counts_is_said_of_each_challenge_that_comes_with_the_program(lesson, library):
    words = " ".join(map(str, what_counts(lesson.challenge)))
    assert words.startswith("What counts is ")
    assert "the test images choose nothing" in words
    record(library, ALIKE, dataset=small_dataset())
    assert make_board(library, lesson.challenge).entries == ()  # these are no digits


def test_a_challenge_is_done_by_what_stands_on_its_board():
    goal = with_goal_as_step(SHIPPED[0]).steps[0]
    done = RunFacts(TrainingConfig(), data=DataFacts("digits", "MNIST"), validation_accuracy=0.98)
    for run, is_done in (
        (done, True),
        (replace(done, validation_accuracy=0.96), False),
        (replace(done, afresh=False), False),
        (replace(done, data=DataFacts("digits", "my digits")), False),
    ):
        assert all(holds(condition, Situation(runs=(run,))) for condition in goal.until) is is_done


def test_the_four_challenges_are_there():
    assert [lesson.key for lesson in SHIPPED] == ["fewest-parameters", "hundred-images", "wrong-labels", "fewest-epochs"]
