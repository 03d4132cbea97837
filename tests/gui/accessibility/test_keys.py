"""What can be clicked in a view can be gone to and chosen by the keys as well."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from nnfs_gui.gui.controls.key_steps import moved

KEY = Qt.Key


@pytest.mark.parametrize(
    ("key", "place", "wanted"),
    [
        (KEY.Key_Right, None, 0),
        (KEY.Key_Down, None, 0),
        (KEY.Key_End, None, 22),
        (KEY.Key_Right, 0, 1),
        (KEY.Key_Left, 1, 0),
        (KEY.Key_Left, 0, 0),
        (KEY.Key_Right, 22, 22),
        (KEY.Key_Down, 3, 8),
        (KEY.Key_Up, 8, 3),
        (KEY.Key_Up, 3, 3),
        (KEY.Key_Down, 19, 19),  # below it nothing stands
        (KEY.Key_Home, 7, 0),
        (KEY.Key_End, 7, 22),
        (KEY.Key_PageDown, 1, 11),
        (KEY.Key_PageDown, 18, 22),
        (KEY.Key_PageUp, 17, 7),
        (KEY.Key_PageUp, 7, 2),
        (KEY.Key_Return, 7, 7),
        (KEY.Key_Enter, None, 0),
        (KEY.Key_A, 7, None),
    ],
)
def test_keys_lead_among_things_in_rows(key, place, wanted):
    assert moved(key, place, 23, columns=5, page=2) == wanted


@pytest.mark.parametrize("key", [KEY.Key_Left, KEY.Key_Right])
def test_there_is_no_left_and_right_in_a_single_column(key):
    assert moved(key, 3, 10) is None


def test_keys_lead_nowhere_where_there_is_nothing():
    assert moved(KEY.Key_Home, None, 0) is None


def press(user, widget, *keys):
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    for key in keys:
        user.qtbot.keyClick(widget, key)


def test_a_cell_of_the_matrix_is_chosen_by_the_keys(full, open_full_view):
    open_full_view("Mistakes")
    for keys, cell in (
        ([KEY.Key_Down], (0, 0)),
        ([KEY.Key_Home, KEY.Key_End], (0, 9)),
        ([KEY.Key_Home, KEY.Key_PageDown, KEY.Key_Right], (9, 1)),
        ([KEY.Key_Home, KEY.Key_PageDown, KEY.Key_End, KEY.Key_PageUp, KEY.Key_Left], (0, 8)),
    ):
        press(full, full.find("confusionMatrix"), *keys)
        assert (full.find("mistakesTrue").currentData(), full.find("mistakesGiven").currentData()) == cell


def test_an_image_is_put_on_the_pad_by_the_keys(full, open_full_view):
    open_full_view("Data")
    grid, chosen = full.find("dataGrid"), []
    grid.chosen.connect(chosen.append)
    press(full, grid, KEY.Key_End, KEY.Key_Return, KEY.Key_Home, KEY.Key_Right, KEY.Key_Enter)
    assert chosen == [len(grid.indices) - 1, 1]


def test_a_neuron_is_chosen_by_the_keys(full, open_full_view):
    open_full_view("Network")
    diagram = full.find("diagram")
    places = []
    for keys in ([KEY.Key_Right], [KEY.Key_End], [KEY.Key_PageDown], [KEY.Key_End], [KEY.Key_PageUp], [KEY.Key_Return]):
        press(full, diagram, *keys)
        places.append(diagram.chosen_neuron)
    assert places == [(0, 0), (0, 127), (1, 0), (1, 9), (0, 0), (0, 0)]


def test_a_plot_is_read_and_zoomed_by_the_keys(full):
    plot, places = full.find("lossPlot"), []
    plot.hovered.connect(places.append)
    press(full, plot, KEY.Key_Right, KEY.Key_Left, KEY.Key_Left, KEY.Key_End, KEY.Key_Home)
    press(full, plot, KEY.Key_PageDown, KEY.Key_PageUp)  # ten further, or as far as there are epochs
    assert places == [2, 1, 1, 2, 1, 2, 1]
    low, high = plot.getViewBox().viewRange()[0]
    press(full, plot, KEY.Key_Plus)
    nearer_low, nearer_high = plot.getViewBox().viewRange()[0]
    assert nearer_high - nearer_low < high - low
    press(full, plot, KEY.Key_0)
    assert plot.getViewBox().viewRange()[0] == [low, high]
    QApplication.focusWidget().clearFocus()
    assert places[-1] is None
