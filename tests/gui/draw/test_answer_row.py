"""The answer in large letters, and the words beside it, by themselves."""

import pytest
from PySide6.QtWidgets import QLabel

from nnfs_gui.gui.draw.widgets.answer_row import AnswerRow

CAPTIONS = (
    "Perhaps an 8, or a 3; or no digit at all.",
    "Perhaps an 8; but a stroke of it breaks off, so that something is missing.",
    "Perhaps a house with a chimney and smoke, or a square drawn in a single stroke; or none of its classes.",
)


@pytest.mark.parametrize("times", [1, 1.5, 2])
@pytest.mark.parametrize("width", [240, 280, 340])
@pytest.mark.parametrize("caption", CAPTIONS)
def test_no_words_beside_the_answer_are_cut_with_large_text(qtbot, times, width, caption):
    row = AnswerRow()
    qtbot.addWidget(row)
    font = row.font()
    font.setPointSizeF(times * font.pointSizeF())
    row.setFont(font)
    row.resize(round(width * times), row.height())
    row.show()
    label = row.findChild(QLabel, "answerCaption")
    before = row.height()
    row.show_digits((None,), caption)
    qtbot.waitUntil(lambda: label.height() >= label.heightForWidth(label.width()))
    assert row.rect().contains(label.geometry())
    grown = row.height()
    assert grown >= before
    row.show_digits((3,), "")
    assert row.height() == grown, "nothing jumps back and forth while one draws"
