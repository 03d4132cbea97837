"""What a file of drawings is good for."""

import pytest
from drawing_files import SEVEN, write_json

from nnfs_gui.storage.drawings_use import DrawingsUse, use_steps

USES = {
    "nothing": ([], DrawingsUse.TEACH),
    "no labels": ([None, None], DrawingsUse.TEACH),
    "one digit": ([7, 7, None], DrawingsUse.TEACH),
    "digits": ([7, "one"], DrawingsUse.EITHER),
    "digits and letters": ([7, "A"], DrawingsUse.EITHER),
    "letters, and a few digits": (["A", "B", "C", 7], DrawingsUse.DATASET),
    "letters": (["A", "a"], DrawingsUse.DATASET),
    "one letter": (["A", "A"], DrawingsUse.TEACH),
}


@pytest.mark.parametrize(("labels", "use"), USES.values(), ids=USES.keys())
def test_labels_say_what_drawings_are_good_for(tmp_path, labels, use):
    path = write_json(tmp_path / "x.json", [{"strokes": SEVEN, "label": label} for label in labels])
    assert list(use_steps(path)) == [use]


def test_what_cannot_be_read_is_left_to_whoever_says_so(tmp_path):
    path = write_json(tmp_path / "x.json", [{"strokes": SEVEN, "label": "A"}, {"strokes": 5}])
    assert list(use_steps(path)) == [DrawingsUse.TEACH]
    assert list(use_steps(tmp_path / "none.json")) == [DrawingsUse.TEACH]


def test_many_drawings_are_looked_at_in_many_pieces(tmp_path):
    path = write_json(tmp_path / "x.json", [{"strokes": SEVEN, "label": "AB"[i % 2]} for i in range(300)])
    assert list(use_steps(path)) == [None, None, None, DrawingsUse.DATASET]
