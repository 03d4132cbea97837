"""Names end where their room ends, and nowhere before."""

import pytest
from PySide6.QtCore import QPoint
from user import tip_at

from nnfs_gui.gui.controls.shortened import ShortenedBox, ShortenedLabel

NAME = "Present: Run 12, two layers, epoch 10 with your hand"


def make(kind):
    if kind is ShortenedLabel:
        return ShortenedLabel(NAME)
    box = ShortenedBox()
    box.addItem(NAME)
    return box


@pytest.mark.parametrize("kind", [ShortenedLabel, ShortenedBox])
def test_a_name_is_cut_where_there_is_no_room_for_it_and_only_there(qtbot, kind):
    widget = make(kind)
    qtbot.addWidget(widget)
    widget.resize(800, 30)
    assert widget.shown == NAME
    widget.resize(150, 30)
    assert widget.shown.endswith("…")
    assert NAME.startswith(widget.shown[:-1])
    assert widget.fontMetrics().horizontalAdvance(widget.shown) <= 150
    assert not widget.grab().isNull()


def test_what_is_cut_of_a_label_is_its_tip(qtbot):
    label = make(ShortenedLabel)
    qtbot.addWidget(label)
    label.resize(150, 30)
    assert label.minimumSizeHint().width() < 150 < label.sizeHint().width()
    assert tip_at(label, QPoint(5, 5)) == NAME
