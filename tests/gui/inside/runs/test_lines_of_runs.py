import itertools

import pytest
from PySide6.QtGui import QColor

from nnfs_gui.gui.curves.widgets.lines import line_pen
from nnfs_gui.gui.inside.runs.colours import run_colour, run_line, run_mark
from nnfs_gui.gui.look.theme import DARK, LIGHT


def dashes(slot):
    return tuple(line_pen(QColor("black"), run_line(slot), 1).dashPattern())


@pytest.mark.parametrize(("one", "other"), list(itertools.combinations(range(8), 2)))
def test_no_two_of_the_first_eight_runs_have_the_same_line_or_the_same_mark(one, other):
    assert dashes(one) != dashes(other)
    assert run_mark(one) != run_mark(other)


@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_no_two_of_the_first_56_runs_look_alike(theme):
    looks = {(getattr(theme, run_colour(slot)), dashes(slot), run_mark(slot)) for slot in range(56)}
    assert len(looks) == 56
