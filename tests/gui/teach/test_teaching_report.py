"""What is said of what teaching has brought: no more than the drawings can tell."""

import numpy as np
import pytest
from user import words_of

from nnfs_gui.gui.teach.widgets.teaching_report import TeachingReport
from nnfs_gui.recognition.before_after import BeforeAfter
from nnfs_gui.training.evaluation import tally


def evaluation(count, wrong):
    labels = np.arange(count) % 10
    return tally(labels, np.where(np.arange(count) < wrong, (labels + 1) % 10, labels), 10)


def report_on(held_out):
    """The words of a report on so many drawings that were held out, of which teaching has brought half."""
    before, after = (None, None) if held_out == 0 else (evaluation(held_out, held_out), evaluation(held_out, held_out // 2))
    drawings, test = evaluation(40, 20), evaluation(1000, 10)
    return words_of(TeachingReport(BeforeAfter(drawings, evaluation(40, 0), before, after, test, test, 1.0)))


@pytest.mark.parametrize("held_out", [2, 5, 10, 19])
def test_few_drawings_promise_nothing_of_those_to_come(qtbot, held_out):
    words = report_on(held_out)
    assert "too few drawings to tell how it will read what you draw next" in words
    assert "takes 20" in words


@pytest.mark.parametrize("held_out", [20, 21, 30])
def test_enough_drawings_tell_of_those_to_come_with_how_sure_that_is(qtbot, held_out):
    words = report_on(held_out)
    assert "best guess at how it will read what you draw next" in words
    assert "interval" in words
    assert "too few" not in words


@pytest.mark.parametrize(
    ("held_out_after", "test_after", "said"),
    [
        (10, 10, "It brought nothing: as many of your drawings are read right as before."),
        (12, 10, "It made things worse: fewer of your drawings are read right than before."),
        (9, 110, "It cost more than it brought: 5.0 points more of your drawings are read right, but 10.0 points fewer"),
    ],
)
def test_what_was_not_worth_it_says_which_it_was(qtbot, held_out_after, test_after, said):
    before, after, drawings = evaluation(20, 10), evaluation(20, held_out_after), evaluation(40, 20)
    tests = evaluation(1000, 10), evaluation(1000, test_after)
    words = words_of(TeachingReport(BeforeAfter(drawings, evaluation(40, 0), before, after, *tests, 1.0)))
    assert said in words
    assert "Your drawings are kept in any case." in words


def test_without_any_it_is_said_how_it_could_be_measured(qtbot):
    assert "Draw each digit more than once" in report_on(0)
