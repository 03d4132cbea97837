"""What is said of what teaching has brought: no more than the drawings can tell, however few they are."""

import numpy as np
import pytest

from nnfs_gui.data.dataset import DIGITS
from nnfs_gui.recognition.before_after import BeforeAfter
from nnfs_gui.recognition.teaching_words import explain_teaching
from nnfs_gui.training.evaluation import tally

EACH = tuple(range(10))


def read(labels, **wrong):
    """An evaluation of drawings of these digits, of which d7=1 reads the first 7 as a 1."""
    labels = np.array(labels)
    answers = labels.copy()
    for digit, answer in wrong.items():
        answers[np.flatnonzero(labels == int(digit[1:]))[0]] = answer
    return tally(labels, answers, 10)


def images(wrong):
    """An evaluation of 10,000 test images, of which so many 1s are read as a 7."""
    labels = np.arange(10_000) % 10
    ones = np.flatnonzero(labels == 1)[:wrong]
    answers = labels.copy()
    answers[ones] = 7
    return tally(labels, answers, 10)


def say(before, after, held_out=(None, None), cost=0):
    result = BeforeAfter(before, after, *held_out, images(40), images(40 + cost), 1.0, DIGITS)
    return [str(sentence) for sentence in explain_teaching(result)]


@pytest.mark.parametrize(
    ("before", "after", "said"),
    [
        (read([7]), read([7]), "It read your 7 before, and still does."),
        (read([7], d7=1), read([7]), "It now reads your 7."),
        (read([7], d7=1), read([7], d7=1), "It still reads your 7 as 1."),
        (read([7]), read([7], d7=1), "It read your 7 before, and now reads it as 1."),
        (read([1, 7]), read([1, 7]), "It read all your 2 drawings before, and still does."),
        (read([1, 7], d7=1), read([1, 7]), "It now reads all your 2 drawings: it has learnt your 7."),
        (read([1, 7], d7=1, d1=7), read([1, 7], d7=1, d1=7), "It still reads none of your 2 drawings."),
        (read(EACH), read(EACH), "It read all your 10 drawings before, and still does."),
        (read(EACH, d7=1, d9=4, d0=6), read(EACH), "It now reads all your 10 drawings: it has learnt your 0, 7 and 9."),
        (read(EACH, d7=1, d9=4), read(EACH, d9=4), "It now reads 9 of your 10 drawings, 8 before: it has learnt your 7."),
        (read(EACH, d7=1), read(EACH, d7=1), "It reads 9 of your 10 drawings, as many as before."),
        (read(EACH), read(EACH, d7=1, d9=4), "It reads 8 of your 10 drawings, 10 before: it has lost some."),
    ],
)
def test_the_first_sentence_tells_which_drawings_are_read_now(before, after, said):
    assert say(before, after)[0] == said


@pytest.mark.parametrize(
    ("cost", "said"),
    [
        (-3, "It cost nothing: no more of the 10,000 test images, by others, are wrong."),
        (0, "It cost nothing: no more of the 10,000 test images, by others, are wrong."),
        (1, "It cost little: 1 more of the 10,000 test images, by others, is wrong."),
        (12, "It cost this: 12 more of the 10,000 test images, by others, are wrong, most often the 1."),
    ],
)
def test_the_cost_is_told_in_images_and_the_digit_that_bears_most_of_it(cost, said):
    assert say(read(EACH, d7=1), read(EACH), cost=cost)[1] == said


@pytest.mark.parametrize("count", [1, 2, 5, 9])
def test_few_drawings_promise_nothing_of_those_to_come(count):
    """Of ten drawings, two of them of one digit, only two can be held out."""
    labels = [digit for digit in EACH for _ in range(2)][: 2 * count]
    words = " ".join(say(read(labels, d0=6), read(labels), (read(labels, d0=6), read(labels))))
    assert "%" not in words
    assert "expect" not in words
    assert "From 20 drawings on, each digit drawn more than once, it can be told how it will read the next." in words


def test_enough_drawings_tell_of_those_to_come():
    thirty = EACH * 3
    held_out = read(thirty, d7=1, d9=4), read(thirty, d9=4)
    words = say(read(thirty, d7=1, d9=4), read(thirty), held_out)
    assert words[0] == "It now reads all your 30 drawings: it has learnt your 7 and 9."
    assert words[1] == (
        "Of 30 drawings that were held back while it learnt the others it read 29, and 28 before: "
        "expect about as much of what you draw next."
    )
    assert words[-1] == "To teach it your 9 better, draw it 2 more times and let it learn again."


@pytest.mark.parametrize(
    ("before", "after", "cost", "said"),
    [
        (read(EACH), read(EACH), 0, "That is no gain, so the network from before will do."),
        (read(EACH), read(EACH), 1, "That is no gain, so the network from before will do."),
        (read(EACH), read(EACH, d7=1), 0, "The network from before does better."),
        (read([*EACH] * 30, d7=1), read([*EACH] * 30), 1000, "The network from before does better."),
    ],
)
def test_what_was_not_worth_it_is_called_so(before, after, cost, said):
    assert said in say(before, after, cost=cost)


def test_what_was_worth_it_is_not_called_worse():
    assert "network from before" not in " ".join(say(read(EACH, d7=1), read(EACH), cost=12))


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ({"d9": 4}, ["To teach it your 9 better, draw it 2 more times and let it learn again."]),
        ({"d9": 4, "d3": 5}, ["To teach it your 3 and 9 better, draw each 2 more times and let it learn again."]),
        (
            {"d7": 1},
            [
                "To teach it your 7 better, draw it 2 more times and let it learn again.",
                "A bar through the 7 tells it from a 1.",
            ],
        ),
        (
            {"d1": 7},
            [
                "To teach it your 1 better, draw it 2 more times and let it learn again.",
                "A bar through the 7 tells it from a 1.",
            ],
        ),
    ],
)
def test_what_helps_is_said_where_it_did_not_help(wrong, said):
    assert say(read(EACH, **wrong, d0=6), read(EACH, **wrong))[-len(said) :] == said
    assert say(read(EACH, **wrong, d0=6), read(EACH, **wrong))[-len(said) - 1].startswith("It cost")


def test_other_classes_than_digits_are_named():
    names = ("circle", "square")
    before, after = tally(np.array([0, 1]), np.array([0, 0]), 2), tally(np.array([0, 1]), np.array([0, 1]), 2)
    result = BeforeAfter(before, after, None, None, after, after, 1.0, names)
    assert str(explain_teaching(result)[0]) == "It now reads all your 2 drawings: it has learnt your square."
