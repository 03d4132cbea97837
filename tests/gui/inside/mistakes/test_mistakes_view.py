"""Where it errs: as a user looks for it."""

import threading

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF
from user import click, tip_at

from nnfs_gui.gui.inside.mistakes import presenter
from nnfs_gui.gui.inside.mistakes.confusion_matrix import Cells, ConfusionMatrix
from nnfs_gui.gui.session.run_state import RunState
from nnfs_gui.inspection.readings.mistakes import reading_steps
from nnfs_gui.training.config import HiddenLayer, NetworkConfig
from nnfs_gui.training.evaluation import evaluate


@pytest.fixture
def view(user):
    user.train(epochs=2)
    user.wait_until_settled()
    return open_mistakes(user)


@pytest.fixture
def matrix(user, view):
    return user.find("confusionMatrix")


@pytest.fixture
def gallery(user, view):
    return user.find("mistakesGallery")


def figure(user):
    return user.find("mistakesFigure").text()


def open_mistakes(user):
    view = user.open_view("Mistakes")
    user.qtbot.waitUntil(lambda: "images" in figure(user))
    return view


def choose_set(user, name):
    """Choose images, and wait until it is said how these were read."""
    user.find("mistakesSet").setCurrentText(name)
    user.qtbot.waitUntil(lambda: f"{name.lower()} images" in figure(user))


def probabilities(user, gallery):
    """What the network makes of the images in the gallery, which are some to train with, and their true classes."""
    data = user.session.dataset
    return user.reading_of(data.train_images[gallery.indices]), data.train_labels[gallery.indices]


def test_the_validation_images_are_shown_first_and_said_to_be_so(user, matrix):
    assert "6,000 validation images" in figure(user)
    assert "95 % interval" in figure(user)
    assert matrix.counts.sum() == 6000


def test_the_test_images_give_what_the_test_at_the_end_of_the_run_gave(user, matrix):
    choose_set(user, "Test")
    data = user.session.dataset
    expected = evaluate(user.session.newest.network, data.test_images, data.test_labels)
    np.testing.assert_array_equal(matrix.counts, expected.confusion)
    assert "10,000 test images" in figure(user)


def test_the_training_images_are_those_of_the_run(user, view):
    choose_set(user, "Training")
    assert "2,000 training images" in figure(user)


def test_a_cell_that_is_clicked_shows_its_images_the_surest_first(user, qtbot, matrix, gallery):
    counts = matrix.counts.copy()
    np.fill_diagonal(counts, 0)
    true, given = np.unravel_index(counts.argmax(), counts.shape)
    click(qtbot, matrix, matrix.frame(true, given))
    assert len(gallery.indices) == counts.max()
    answers, labels = probabilities(user, gallery)
    assert set(labels) == {true}
    assert set(answers.argmax(axis=1)) == {given}
    assert (np.diff(answers.max(axis=1)) <= 1e-6).all()
    assert (user.find("mistakesTrue").currentText(), user.find("mistakesGiven").currentText()) == (str(true), str(given))


def test_the_gallery_of_all_mistakes_has_the_worst_first_and_can_be_filtered(user, matrix, gallery):
    assert len(gallery.indices) == 6000 - np.trace(matrix.counts)
    answers, labels = probabilities(user, gallery)
    assert (answers.argmax(axis=1) != labels).all()
    of_the_truth = answers[np.arange(len(labels)), labels]  # the smaller, the larger the loss
    assert (np.diff(of_the_truth) >= -1e-6).all()
    user.find("mistakesTrue").setCurrentIndex(4)
    assert set(user.session.dataset.train_labels[gallery.indices]) == {3}


def test_an_image_that_is_clicked_stands_on_the_pad_with_its_true_label(user, qtbot, gallery):
    click(qtbot, gallery.viewport(), gallery.frame(0))
    index = gallery.indices[0]
    ink = user.find("drawingPad").ink
    np.testing.assert_array_equal(ink.picture, user.session.dataset.train_images[index])
    assert ink.label == user.session.dataset.train_labels[index]
    qtbot.waitUntil(lambda: user.caption == f"Image, true label {ink.label}")


def test_an_image_of_the_test_set_is_called_so_on_the_pad(user, qtbot, gallery):
    choose_set(user, "Test")
    click(qtbot, gallery.viewport(), gallery.frame(0))
    label = user.find("drawingPad").ink.label
    qtbot.waitUntil(lambda: user.caption == f"Test digit, true label {label}")


def test_the_matrix_follows_the_time_machine(user, qtbot, matrix):
    right = np.trace(matrix.counts)
    user.look_back_to(0)
    qtbot.waitUntil(lambda: matrix.counts.sum() == 6000 and np.trace(matrix.counts) < right / 2)


def test_where_another_network_takes_long_to_read_nothing_of_the_one_before_is_left(user, qtbot, monkeypatch, view):
    goes_on = threading.Event()

    def read_slowly(network, images, temperature):
        yield None
        goes_on.wait()
        yield from reading_steps(network, images, temperature)

    with qtbot.waitSignal(user.session.tested):
        user.open_tab("Curves")
        user.press("useBundledAction")
    before = figure(user)
    monkeypatch.setattr(presenter, "reading_steps", read_slowly)
    user.open_tab("Mistakes")
    try:
        qtbot.waitUntil(lambda: figure(user) == "The network reads them …")
    finally:
        goes_on.set()
    qtbot.waitUntil(lambda: "images" in figure(user))
    assert figure(user) != before


def test_a_run_that_keeps_no_validation_images_says_so_and_the_test_set_can_be_chosen(user):
    user.train(validation_share=0.0)
    open_mistakes(user)
    assert "no images for validation" in figure(user)
    choose_set(user, "Test")
    assert user.find("confusionMatrix").counts.sum() == 10_000


def test_the_matrix_follows_the_epochs_while_it_trains(user, qtbot):
    user.set_up(epochs=100_000)
    with qtbot.waitSignal(user.session.epoch_finished):
        user.press("trainAction")
    open_mistakes(user)
    matrix = user.find("confusionMatrix")
    first = matrix.counts.copy()
    qtbot.waitUntil(lambda: matrix.counts.sum() == 6000 and not np.array_equal(matrix.counts, first))
    assert user.session.state is RunState.RUNNING
    user.press("stopAction")
    user.wait_for_state(RunState.IDLE)


def test_what_a_cell_says_is_right_for_classes_of_any_name_and_for_a_single_image(qtbot):
    matrix = ConfusionMatrix()
    qtbot.addWidget(matrix)
    matrix.set_class_names(("trousers", "bag"))
    matrix.set_counts(np.array([[8, 1], [0, 3]]))
    matrix.resize(400, 400)
    assert "“trousers” read as “bag”: 1 image." in tip_at(matrix, matrix.frame(0, 1).center())


def test_the_cells_can_say_shares_and_be_chosen_with_the_arrow_keys(qtbot):
    matrix = ConfusionMatrix()
    qtbot.addWidget(matrix)
    counts = np.diag(np.full(10, 8))
    counts[4, 9] = 2
    counts[4, 8] = 30
    matrix.resize(600, 600)
    matrix.set_counts(counts)
    assert matrix.cell_text(4, 9) == "2"
    matrix.set_cells(Cells.ROW)
    assert matrix.cell_text(4, 9) == "5.0"
    matrix.set_cells(Cells.COLUMN)
    assert matrix.cell_text(4, 9) == "20.0"
    assert matrix.cell_text(9, 4) == ""
    assert tip_at(matrix, matrix.frame(4, 9).center()) == (
        "“4” read as “9”: 2 images.\nThat is 5.0 % of all images of “4”, and 20.0 % of all that were read as “9”."
    )
    assert "95 % interval" in tip_at(matrix, matrix.frame(4, 4).center())
    for key, cell in ((Qt.Key.Key_Down, [0, 0]), (Qt.Key.Key_Down, [1, 0]), (Qt.Key.Key_Right, [1, 1])):
        with qtbot.waitSignal(matrix.cell_chosen) as chosen:
            qtbot.keyClick(matrix, key)
        assert chosen.args == cell
    matrix.grab()


def test_in_the_first_epoch_of_a_run_it_is_the_network_of_this_run_that_errs(user, qtbot, view, matrix):
    before = matrix.counts.copy()
    user.set_up(epochs=100_000, train_size=None, batch_size=4, network=NetworkConfig((HiddenLayer(600),)))
    user.press("trainAction")
    qtbot.waitUntil(lambda: matrix.counts.sum() == 6000 and not np.array_equal(matrix.counts, before))
    assert user.session.newest.last_epoch == 0
    user.press("stopAction")
    user.wait_for_state(RunState.IDLE)


@pytest.mark.parametrize("size", [9, 18])
@pytest.mark.parametrize("cells", Cells)
def test_numbers_in_cells_can_be_read_or_are_left_out(qtbot, cells, size):
    matrix = ConfusionMatrix()
    qtbot.addWidget(matrix)
    font = matrix.font()
    font.setPointSizeF(size)
    matrix.setFont(font)
    matrix.set_counts(np.diag(np.full(10, 1135)) + 1)
    matrix.set_cells(cells)
    matrix.resize(matrix.minimumSizeHint())
    font.setPointSizeF(0.8 * size)
    room, metrics = matrix.frame(0, 0).width(), QFontMetricsF(font)
    texts = {matrix.cell_text(row, column) for row in range(10) for column in range(10)}
    assert all(metrics.horizontalAdvance(text) <= room for text in texts)
    small = {Cells.COUNTS: "1k", Cells.ROW: "99", Cells.COLUMN: "99"}[cells]
    assert matrix.cell_text(0, 0) == small
    matrix.resize(4 * matrix.minimumSizeHint())
    large = {Cells.COUNTS: "1,136", Cells.ROW: "99.2", Cells.COLUMN: "99.2"}[cells]
    assert matrix.cell_text(0, 0) == large


@pytest.mark.parametrize("size", [9, 18])
def test_the_smallest_matrix_has_room_for_hundreds_however_long_its_words_are(longer_words, qtbot, size):
    matrix = ConfusionMatrix()
    qtbot.addWidget(matrix)
    font = matrix.font()
    font.setPointSizeF(size)
    matrix.setFont(font)
    matrix.set_counts(np.diag(np.full(10, 888)))
    matrix.resize(matrix.minimumSizeHint())
    assert [matrix.cell_text(place, place) for place in range(10)] == 10 * ["888"]


def test_no_word_of_the_matrix_is_under_the_mark_of_the_focus(qtbot):
    matrix = ConfusionMatrix()
    qtbot.addWidget(matrix)
    matrix.resize(300, 300)
    picture = matrix.grab().toImage()
    paper = picture.pixel(0, 0)
    edge = [(x, y) for x in range(300) for y in (0, 1, 2, 297, 298, 299)]
    assert all(picture.pixel(*at) == paper and picture.pixel(*at[::-1]) == paper for at in edge)
