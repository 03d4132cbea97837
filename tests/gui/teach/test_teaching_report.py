"""What the window shows of what teaching has brought: sentences, and the counts they stand on."""

import numpy as np
import pytest
from PySide6.QtWidgets import QPushButton
from user import words_of

from nnfs_gui.data.dataset import DIGITS
from nnfs_gui.gui.teach.widgets.teaching_report import TeachingReport
from nnfs_gui.recognition.before_after import BeforeAfter
from nnfs_gui.training.evaluation import tally


def evaluation(count, wrong):
    labels = np.arange(count) % 10
    return tally(labels, np.where(np.arange(count) < wrong, (labels + 1) % 10, labels), 10)


def report(drawings, held_out=(None, None), test=(10, 12)):
    """A report on drawings and on drawings that were held out, each before and after."""
    tests = (evaluation(1000, wrong) for wrong in test)
    return TeachingReport(BeforeAfter(*drawings, *held_out, *tests, 1.0, DIGITS))


def test_sentences_stand_above_the_counts(qtbot):
    words = words_of(report((evaluation(10, 3), evaluation(10, 0))))
    assert "It now reads all your 10 drawings: it has learnt your 0, 1 and 2." in words
    assert "2 more of the 1,000 test images, by others, are wrong" in words
    assert "your drawings 7 of 10 10 of 10" in words
    assert "the test images, by others 990 of 1,000 988 of 1,000" in words


@pytest.mark.parametrize(("count", "shown"), [(2, False), (10, False), (19, False), (20, True), (30, True)])
def test_drawings_that_were_held_back_are_shown_where_there_are_enough(qtbot, count, shown):
    held_out = evaluation(count, count), evaluation(count, count // 2)
    words = words_of(report((evaluation(40, 20), evaluation(40, 0)), held_out))
    assert ("held back" in words) is shown
    assert "%" not in words


@pytest.mark.parametrize(("after", "button"), [(0, "keepTaughtButton"), (3, "goBackButton"), (4, "goBackButton")])
def test_keeping_it_is_proposed_where_it_was_worth_it(qtbot, after, button):
    dialog = report((evaluation(10, 3), evaluation(10, after)))
    assert dialog.findChild(QPushButton, button).isDefault()


def test_two_drawings_that_were_held_out_do_not_outweigh_ten_that_were_learnt(qtbot):
    dialog = report((evaluation(10, 3), evaluation(10, 0)), (evaluation(2, 0), evaluation(2, 1)))
    assert dialog.findChild(QPushButton, "keepTaughtButton").isDefault()
