import pytest

from nnfs_gui.data.own_points import OwnPoints
from nnfs_gui.gui.controls.data_words import data_title, data_words


@pytest.mark.parametrize(
    ("name", "words", "title"),
    [
        (OwnPoints(((0.0, 0.0, 0),)).name, "drawn points", "Drawn points"),
        ("points:drawn", "drawn points", "Drawn points"),
        ("points:spirals?noise=0.1", "points:spirals?noise=0.1", "points:spirals?noise=0.1"),
        ("fashion-mnist", "fashion-mnist", "fashion-mnist"),
    ],
)
def test_points_that_were_drawn_are_called_so_and_every_other_data_set_by_its_name(name, words, title):
    assert (data_words(name), data_title(name)) == (words, title)
