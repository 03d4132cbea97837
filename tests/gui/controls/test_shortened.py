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


@pytest.mark.parametrize(
    ("name", "is_whole"),
    [
        ("any", True),
        ("Validation", True),
        ("1,000", True),
        ("by norm", True),
        (NAME[:45], True),
        ("a very long name of a class " * 4, False),
    ],
)
def test_a_list_asks_for_the_room_of_its_widest_choice_up_to_a_limit(qtbot, name, is_whole):
    box = ShortenedBox()
    qtbot.addWidget(box)
    box.addItem(name)
    box.resize(box.sizeHint())
    assert (box.shown == name) == is_whole
    assert box.sizeHint().width() >= box.minimumSizeHint().width()
