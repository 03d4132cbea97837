"""Where it errs: as a user looks for it."""

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt

from nnfs_gui.gui.inside.mistakes.confusion_matrix import Cells, ConfusionMatrix
from nnfs_gui.gui.session.training_session import RunState
from nnfs_gui.training.config import HiddenLayer, NetworkConfig
from nnfs_gui.training.evaluation import evaluate

MISTAKES = 3


@pytest.fixture
def mistakes(user, qtbot):
    user.train(epochs=2)
    return open_mistakes(user, qtbot)


def open_mistakes(user, qtbot):
    user.window._inside.tabs.show_view(MISTAKES)
    view = user.window._inside._presenters[-1].view
    qtbot.waitUntil(lambda: "images" in view._figure.text())
    return view


def choose_set(user, qtbot, view, place):
    before = view._figure.text()
    user.find("mistakesSet").setCurrentIndex(place)
    qtbot.waitUntil(lambda: view._figure.text() != before)


def test_the_validation_images_are_shown_first_and_said_to_be_so(user, qtbot, mistakes):
    assert "6,000 validation images" in mistakes._figure.text()
    assert "95 % interval" in mistakes._figure.text()
    assert mistakes._matrix._counts.sum() == 6000


def test_the_test_images_give_what_the_test_at_the_end_of_the_run_gave(user, qtbot, mistakes):
    choose_set(user, qtbot, mistakes, 1)
    data = user.session.dataset
    expected = evaluate(user.session.network, data.test_images, data.test_labels)
    np.testing.assert_array_equal(mistakes._matrix._counts, expected.confusion)
    assert "10,000 test images" in mistakes._figure.text()


def test_the_training_images_are_those_of_the_run(user, qtbot, mistakes):
    choose_set(user, qtbot, mistakes, 2)
    assert "2,000 training images" in mistakes._figure.text()


def test_a_cell_that_is_clicked_shows_its_images_the_surest_first(user, qtbot, mistakes):
    counts = mistakes._matrix._counts.copy()
    np.fill_diagonal(counts, 0)
    true, given = np.unravel_index(counts.argmax(), counts.shape)
    at = mistakes._matrix._frame(true, given).center().toPoint()
    qtbot.mouseClick(mistakes._matrix, Qt.MouseButton.LeftButton, pos=at)
    assert len(mistakes._gallery._indices) == counts.max()
    confidences = mistakes._readings.confidences[mistakes._places]
    assert (np.diff(confidences) <= 0).all()
    assert (user.find("mistakesTrue").currentText(), user.find("mistakesGiven").currentText()) == (str(true), str(given))


def test_the_gallery_of_all_mistakes_has_the_worst_first_and_can_be_filtered(user, qtbot, mistakes):
    readings = mistakes._readings
    assert len(mistakes._gallery._indices) == 6000 - readings.correct
    assert (np.diff(readings.losses[mistakes._places]) <= 0).all()
    user.find("mistakesTrue").setCurrentIndex(4)
    assert set(readings.labels[mistakes._places]) == {3}


def test_an_image_that_is_clicked_stands_on_the_pad_with_its_true_label(user, qtbot, mistakes):
    qtbot.mouseClick(mistakes._gallery.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(20, 20))
    index = mistakes._gallery._indices[0]
    ink = user.find("drawingPad").ink
    np.testing.assert_array_equal(ink.picture, user.session.dataset.train_images[index])
    assert ink.label == user.session.dataset.train_labels[index]
    qtbot.waitUntil(lambda: user.caption == f"Image, true label {ink.label}")


def test_an_image_of_the_test_set_is_called_so_on_the_pad(user, qtbot, mistakes):
    choose_set(user, qtbot, mistakes, 1)
    qtbot.mouseClick(mistakes._gallery.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(20, 20))
    label = user.find("drawingPad").ink.label
    qtbot.waitUntil(lambda: user.caption == f"Test digit, true label {label}")


def test_the_matrix_follows_the_time_machine(user, qtbot, mistakes):
    right = np.trace(mistakes._matrix._counts)
    user.find("epochSlider").setValue(0)
    qtbot.waitUntil(lambda: np.trace(mistakes._matrix._counts) < right / 2)


def test_a_run_that_keeps_no_validation_images_says_so_and_the_test_set_can_be_chosen(user, qtbot):
    user.train(validation_share=0.0)
    view = open_mistakes(user, qtbot)
    assert "no images for validation" in view._figure.text()
    choose_set(user, qtbot, view, 1)
    assert view._matrix._counts.sum() == 10_000


def test_the_matrix_follows_the_epochs_while_it_trains(user, qtbot):
    user.set_up(epochs=100_000)
    with qtbot.waitSignal(user.session.epoch_finished):
        user.press("trainAction")
    view = open_mistakes(user, qtbot)
    first = view._readings
    qtbot.waitUntil(lambda: view._readings is not first)
    user.press("stopAction")
    user.wait_for_state(RunState.IDLE)


def test_what_a_cell_says_is_right_for_classes_of_any_name_and_for_a_single_image(qtbot):
    matrix = ConfusionMatrix()
    qtbot.addWidget(matrix)
    matrix.set_class_names(("trousers", "bag"))
    matrix.set_counts(np.array([[8, 1], [0, 3]]))
    assert "“trousers” read as “bag”: 1 image." in matrix._words(0, 1)


def test_the_cells_can_say_shares_and_be_chosen_with_the_arrow_keys(qtbot):
    matrix = ConfusionMatrix()
    qtbot.addWidget(matrix)
    counts = np.diag(np.full(10, 8))
    counts[4, 9] = 2
    matrix.set_counts(counts)
    matrix.set_cells(Cells.ROW)
    assert matrix._shares()[4, 9] == 20
    matrix.set_cells(Cells.COLUMN)
    assert matrix._shares()[4, 9] == 20
    assert matrix._words(4, 9) == (
        "“4” read as “9”: 2 images.\nThat is 20.0 % of all images of “4”, and 20.0 % of all that were read as “9”."
    )
    assert "95 % interval" in matrix._words(4, 4)
    for key, cell in ((Qt.Key.Key_Down, [0, 0]), (Qt.Key.Key_Down, [1, 0]), (Qt.Key.Key_Right, [1, 1])):
        with qtbot.waitSignal(matrix.cell_chosen) as chosen:
            qtbot.keyClick(matrix, key)
        assert chosen.args == cell
    matrix.grab()


def test_in_the_first_epoch_of_a_run_it_is_the_network_of_this_run_that_errs(user, qtbot, mistakes):
    before = mistakes._figure.text()
    user.set_up(epochs=100_000, train_size=None, network=NetworkConfig((HiddenLayer(600),)))
    user.press("trainAction")
    qtbot.waitUntil(lambda: mistakes._figure.text() != before)
    assert user.session.epochs_done == 0
    user.press("stopAction")
    user.wait_for_state(RunState.IDLE)
