"""What sizes are reckoned by is the width of what is written, whatever else a font could write."""

from pathlib import Path

import pytest
from PySide6.QtGui import QFont, QFontMetrics

import nnfs_gui
from nnfs_gui.gui.look.text_size import character_width


@pytest.mark.parametrize("points", [9, 14, 28])
def test_a_character_is_as_wide_as_those_of_a_sentence_are_on_average(qapp, points):
    metrics = QFontMetrics(QFont(qapp.font().family(), points))
    sentence = "A network that reads handwriting learns from examples, and from its mistakes."
    assert character_width(metrics) == pytest.approx(metrics.horizontalAdvance(sentence) / len(sentence), abs=1)


def test_no_size_is_reckoned_by_the_average_of_all_characters_of_a_font():
    sources = Path(nnfs_gui.__file__).parent.rglob("*.py")
    assert [path.name for path in sources if ".averageCharWidth" in path.read_text("utf-8")] == []
