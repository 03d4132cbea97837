"""Other data sets in the window: the look into them, training, reading, and networks that do not fit."""

import subprocess
import sys

import numpy as np
import PIL.Image
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QMenu, QPushButton
from runs_tab import SMALL
from screen_reader import hear
from user import click, tip_at

from nnfs_gui.gui.draw.widgets.prediction_bars import PredictionBars
from nnfs_gui.gui.session.run_state import RunState
from nnfs_gui.nn import Dense, Network
from nnfs_gui.storage.datasets.reader import read_dataset
from nnfs_gui.storage.datasets.reading import Choices
from nnfs_gui.storage.library.library import Library
from nnfs_gui.storage.model import Model
from nnfs_gui.storage.model_file import save_model
from nnfs_gui.storage.network_reader import read_network

NAMES = ("across", "down", "point")


def shapes(side=12, count=40):
    """Return images of a line across, a line down and a point, at random places, and their labels."""
    rng = np.random.default_rng(0)
    images, labels = np.zeros((count, side, side), np.uint8), np.arange(count) % 3
    for image, label in zip(images, labels, strict=True):
        row, column = rng.integers(2, side - 3, 2)
        image[row : row + 2, (slice(1, -1), slice(column, column + 2), slice(column, column + 2))[label]] = 255
        if label == 1:
            image[1:-1, column : column + 2] = 255
    return images, labels


@pytest.fixture
def shapes_folder(tmp_path):
    folder = tmp_path / "shapes"
    for number, (image, label) in enumerate(zip(*shapes(), strict=True)):
        path = folder / NAMES[label] / f"{number}.png"
        path.parent.mkdir(parents=True, exist_ok=True)
        PIL.Image.fromarray(image).save(path)
    return folder


@pytest.fixture
def open_shapes(user, qtbot, choose_file, shapes_folder):
    def open_it():
        choose_file(shapes_folder)
        user.press("openDataFolderAction")
        with qtbot.waitSignal(user.session.dataset_loaded):
            user.accept_preview()

    return open_it


def texts(widget):
    return [label.text() for label in widget.findChildren(QLabel)]


def test_the_look_into_a_data_set_tells_sizes_counts_and_what_was_assumed(user, qtbot, choose_file, shapes_folder):
    before = user.session.dataset
    choose_file(shapes_folder)
    user.press("openDataFolderAction")
    qtbot.waitUntil(lambda: user.preview is not None)
    said = texts(user.preview)
    assert "shapes" in said
    assert "12 x 12 pixels, 3 classes, 34 training images, 6 test images" in said
    assert any("one sixth" in text for text in said)
    assert set(NAMES) <= set(said)
    pictures = [label.pixmap() for label in user.preview.findChildren(QLabel) if not label.pixmap().isNull()]
    assert len(pictures) == 3
    assert user.status == "shapes was read. Accept it, or cancel."
    qtbot.mouseClick(user.preview.findChild(QPushButton, "cancelButton"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: user.preview is None)
    assert user.session.dataset is before


def test_everything_follows_a_data_set_of_another_size_with_other_classes(user, qtbot, open_shapes, seven):
    open_shapes()
    said = texts(user.find("layersEditor"))
    assert "144 pixels in" in said
    assert "3 classes out" in said
    user.set_up(epochs=30, train_size=None, batch_size=8)
    with qtbot.waitSignal(user.session.tested) as tested:
        user.press("trainAction")
    assert tested.args[0].test.total == 6
    assert (user.session.newest.network.input_size, user.session.newest.network.output_size) == (144, 3)
    user.draw(seven)
    qtbot.waitUntil(lambda: user.shown_probabilities() is not None)
    assert len(user.shown_probabilities()) == 3
    said = f"{user.find('answerLabel').text()} {user.caption}"  # a seven is none of them: it may well not be sure
    assert any(name in said for name in NAMES)
    user.press("testDigitAction")
    qtbot.waitUntil(lambda: any("true label" in text for text in texts(user.window)))
    assert any(f"true label {name}" in text for text in texts(user.window) for name in NAMES)


def test_a_preset_stays_a_preset_beside_other_images(user, open_shapes):
    box = user.find("presetBox")
    assert box.currentText() == "Quick start"
    open_shapes()
    assert box.currentText() == "Quick start"
    assert user.config.network.sizes == (144, 128, 3)


def test_a_network_that_does_not_fit_is_given_up_only_after_a_warning(no_library, user, qtbot, choose_file, shapes_folder):
    user.answer_nothing()
    user.train(epochs=1, train_size=500)
    user.press("testDigitAction")
    choose_file(shapes_folder)
    user.press("openDataFolderAction")
    qtbot.waitUntil(lambda: user.preview is not None)
    assert "not saved" in user.preview.findChild(QLabel, "warningLabel").text()
    with qtbot.waitSignal(user.session.dataset_loaded):
        user.accept_preview()
    assert user.session.newest is None
    assert user.shown_probabilities() is None
    assert user.find("drawingPad").ink.is_blank


def test_a_network_is_kept_beside_other_images_of_its_classes(user, qtbot, choose_file, tmp_path):
    user.train(epochs=1, train_size=500)
    network = user.session.newest.network
    mnist = user.session.dataset
    arrays = {"x_train": mnist.train_images[:50], "y_train": mnist.train_labels[:50]}
    np.savez(tmp_path / "few.npz", **arrays)
    choose_file(tmp_path / "few.npz")
    user.press("openDataFileAction")
    with qtbot.waitSignal(user.session.dataset_loaded):
        user.accept_preview()
    assert user.session.newest.network is network


def test_a_saved_network_keeps_its_classes_and_is_refused_beside_others(user, qtbot, choose_file, open_shapes, tmp_path):
    open_shapes()
    user.set_up(epochs=1, train_size=None)
    with qtbot.waitSignal(user.session.tested):
        user.press("trainAction")
    path = tmp_path / "shapes.safetensors"
    choose_file(path)
    with qtbot.waitSignal(user.window.models.saved):
        user.press("saveModelAction")
    assert (read_network(path).class_names, read_network(path).side) == (NAMES, 12)
    with qtbot.waitSignal(user.session.dataset_loaded):
        user.press("useMnistAction")
    with qtbot.waitSignal(user.window.models.message):
        user.press("openModelAction")
    assert "12 x 12 pixels in 3 classes (across, down, point), but MNIST has images of 28 x 28" in user.question.text()
    user.question.close()


def test_a_network_that_the_library_has_is_closed_without_being_missed(user, qtbot, choose_file, shapes_folder):
    user.train(epochs=1, train_size=500)
    choose_file(shapes_folder)
    user.press("openDataFolderAction")
    qtbot.waitUntil(lambda: user.preview is not None)
    assert "would be closed" in user.preview.findChild(QLabel, "warningLabel").text()


@pytest.fixture
def trained_shapes(user, qtbot, open_shapes):
    open_shapes()
    user.set_up(epochs=20, train_size=None)
    with qtbot.waitSignal(user.session.tested):
        user.press("trainAction")


def test_a_drawing_becomes_as_large_as_the_images_and_is_called_as_their_classes(user, trained_shapes, qtbot):
    user.draw([(0.5, 0.1), (0.5, 0.9)], [(0.1, 0.5), (0.2, 0.5)])  # two digits, if digits were expected
    qtbot.waitUntil(lambda: user.shown_probabilities() is not None)
    assert user.read_image.shape == (12, 12)
    assert len(user.shown_probabilities()) == 3
    assert user.shown_answer in (*NAMES, "Not sure")


def test_what_belongs_to_digits_cannot_be_asked_for_beside_other_data(user, trained_shapes, qtbot):
    user.draw([(0.5, 0.1), (0.5, 0.9)])
    only_for_digits = ("teachAction", "learnAction", "forgetAction", "selfTestAction")
    assert not any(user.action(name).isEnabled() for name in only_for_digits)
    with qtbot.waitSignal(user.session.current_changed):  # which reads digits
        user.press("useMnistAction")
    assert user.action("teachAction").isEnabled()
    assert user.action("selfTestAction").isEnabled()


def test_what_a_drawing_was_is_told_by_the_names_of_any_classes_kept_and_learnt(user, trained_shapes, qtbot, library_path):
    user.draw([(0.5, 0.1), (0.5, 0.9)])
    qtbot.waitUntil(user.find("correctionRow").isEnabled)
    box = user.find("itWasBox")
    assert [box.itemText(row) for row in range(1, box.count())] == list(NAMES)
    box.setCurrentIndex(2)
    box.activated.emit(2)
    qtbot.waitUntil(lambda: user.is_taught)
    assert "It has learnt your drawing" in user.status
    with Library(library_path) as library:
        assert [drawing.label for drawing in library.drawings.entries()] == [NAMES[1]]
    box.activated.emit(0)  # take it back
    qtbot.waitUntil(lambda: not user.is_taught)
    assert box.currentIndex() == 0


def test_the_network_of_the_program_is_refused_beside_other_data(user, trained_shapes, qtbot):
    with qtbot.waitSignal(user.window.models.message):
        user.press("useBundledAction")
    assert user.question.text().startswith("The built-in network reads images of 28 x 28 pixels in 10 classes")
    user.question.close()


def test_the_views_name_the_classes(user, trained_shapes, qtbot):
    user.draw([(0.5, 0.1), (0.5, 0.9)])
    for title in ("Weights", "Network", "Mistakes", "Data", "Health", "Steps"):
        user.open_view(title)
        user.window.grab()
    for name in ("dataClass", "mistakesTrue", "mistakesGiven"):
        box = user.find(name)
        assert tuple(box.itemText(row) for row in range(1, box.count())) == NAMES
    user.open_view("Network")
    diagram = user.find("diagram")
    assert diagram.class_names == NAMES
    click(qtbot, diagram, diagram.frame((1, 2)))
    assert "Class point" in user.find("neuronWords").text()
    user.open_view("Mistakes")
    matrix = user.find("confusionMatrix")
    assert matrix.counts.shape == (3, 3)
    assert "“across” read as “down”:" in tip_at(matrix, matrix.frame(0, 1).center())


def test_a_run_of_other_data_is_not_opened_beside_digits(user, trained_shapes, qtbot, open_table):
    with qtbot.waitSignal(user.session.current_changed):
        user.press("useMnistAction")
    open_table().open("Run 1")
    qtbot.waitUntil(lambda: user.question is not None)
    assert "learns from shapes, which has other data or classes than MNIST" in user.question.text()
    user.question.close()


def show_mnist(user, qtbot):
    with qtbot.waitSignal(user.session.current_changed):
        user.press("useMnistAction")
    qtbot.waitUntil(lambda: user.session.newest is not None)


def open_first_run(user, qtbot, open_table):
    open_table().open("Run 1")
    qtbot.waitUntil(lambda: user.question is not None)


def test_the_data_set_of_a_run_is_opened_with_a_click_and_then_the_run(
    user, trained_shapes, qtbot, open_table, shapes_folder
):
    show_mnist(user, qtbot)
    open_first_run(user, qtbot, open_table)
    assert str(shapes_folder) in user.question.informativeText()
    user.answer("openDataSetButton")
    qtbot.waitUntil(lambda: "Opened Run 1" in user.status)
    assert user.session.dataset.name == "shapes"
    assert user.session.newest.run_id is not None


def test_a_run_goes_on_after_its_data_set_was_opened(user, trained_shapes, qtbot, open_table, runs):
    run_id = user.session.newest.run_id
    show_mnist(user, qtbot)
    table = open_table()
    qtbot.waitUntil(lambda: "Run 1" in table.names)
    user.set_up(epochs=22)
    table.choose("Run 1")
    table.press("continueRunButton")
    qtbot.waitUntil(lambda: user.question is not None)
    assert user.question.text() == "<b>Run 1 learns from shapes.</b>"
    user.answer("openDataSetButton")
    qtbot.waitUntil(lambda: user.session.state is RunState.RUNNING or runs(run_id).epochs_done > 20)
    user.wait_for_state(RunState.IDLE)
    assert user.session.dataset.name == "shapes"
    assert runs(run_id).epochs_done == 40


def test_a_data_set_that_nobody_knows_is_chosen_and_then_the_run_is_opened(
    user, trained_shapes, qtbot, open_table, choose_file, shapes_folder
):
    user.find("recentDataSetsMenu", QMenu).actions()[-1].trigger()
    show_mnist(user, qtbot)
    open_first_run(user, qtbot, open_table)
    choose_file(shapes_folder)
    user.answer("chooseDataFolderButton")
    user.accept_preview()
    qtbot.waitUntil(lambda: "Opened Run 1" in user.status)


def test_a_data_set_that_has_changed_since_is_shown_before_it_is_taken(
    user, trained_shapes, qtbot, open_table, shapes_folder
):
    show_mnist(user, qtbot)
    next((shapes_folder / "point").iterdir()).unlink()
    open_first_run(user, qtbot, open_table)
    user.answer("openDataSetButton")
    qtbot.waitUntil(lambda: user.preview is not None)
    user.preview.reject()
    qtbot.waitUntil(lambda: "left as it is" in user.status)
    assert user.session.dataset.name == "MNIST"
    assert user.question is None


def test_the_images_of_the_program_are_offered_to_a_run_that_learnt_from_them(user, qtbot, open_shapes, open_table, add_run):
    add_run(SMALL, "Digits")
    open_shapes()
    open_table().open("Digits")
    qtbot.waitUntil(lambda: user.question is not None)
    user.answer("openDataSetButton")
    qtbot.waitUntil(lambda: "Opened Digits" in user.status)
    user.wait_until_settled()
    assert user.session.newest.run_id is not None


def test_a_window_that_was_closed_with_a_run_of_other_data_opens_with_them_and_its_network(
    user, trained_shapes, open_window
):
    user.window.close()
    second = open_window()
    second.qtbot.waitUntil(lambda: second.session.newest is not None and second.session.newest.network.input_size == 144)
    assert second.session.dataset.class_names == NAMES


def test_a_network_that_knows_more_classes_is_opened_beside_fewer(user, qtbot, choose_file, tmp_path):
    path = tmp_path / "letters.safetensors"
    names = (*"0123456789", "A", "B")
    save_model(path, Model(Network([Dense(784, 12, rng=np.random.default_rng(0))]), class_names=names))
    choose_file(path)
    with qtbot.waitSignal(user.session.tested) as tested:
        user.press("openModelAction")
    assert user.session.dataset.class_names == names
    assert tested.args[0].test.confusion.shape == (12, 12)


def test_bars_show_the_ten_most_probable_of_many_classes(qtbot):
    bars = PredictionBars()
    qtbot.addWidget(bars)
    bars.set_class_names([f"class {number}" for number in range(62)])
    bars.resize(280, 180)
    bars.show()
    bars.grab()
    shares = np.arange(62) / np.arange(62).sum()
    bars.set_probabilities(shares.tolist())
    bars.grab()
    assert hear(bars).description.startswith("class 61: 3 %, class 60: 3 %")
    assert hear(bars).description.count("class") == 10


def test_the_command_for_other_images_says_how_they_are_read(user, qtbot, tmp_path):
    images, labels = shapes()
    np.savez(tmp_path / "lying.npz", x_train=images, y_train=labels)
    user.window.datasets.take(tmp_path / "lying.npz", choices=Choices(turned=True))
    qtbot.waitUntil(lambda: user.session.dataset.name == "lying.npz")
    user.press("copyCommandAction")
    assert QGuiApplication.clipboard().text().endswith(f"--data {tmp_path / 'lying.npz'} --turn")


def test_the_code_for_other_images_reads_what_is_written_beside_it_and_overwrites_nothing(
    user, qtbot, open_shapes, choose_file, tmp_path
):
    open_shapes()
    user.press("showCodeAction")
    code = user.find("codeView")
    assert any("They read shapes from an .npz file" in text for text in texts(code))
    (tmp_path / "mine.npz").write_bytes(b"precious")
    choose_file(tmp_path / "mine.py")
    user.click("saveCodeButton")
    qtbot.waitUntil(lambda: user.question is not None)
    assert not (tmp_path / "mine.py").exists()
    choose_file(tmp_path / "other.py")
    user.answer("renameButton")
    qtbot.waitUntil(lambda: "beside it the data set other.npz" in user.status)
    assert (tmp_path / "mine.npz").read_bytes() == b"precious"
    assert read_dataset(tmp_path / "other.npz").checksum == user.session.dataset.checksum
    result = subprocess.run([sys.executable, tmp_path / "other.py"], capture_output=True, text=True, check=True)
    assert "accuracy on" in result.stdout
