"""Other data sets in the window: the look into them, training, reading, and networks that do not fit."""

import numpy as np
import PIL.Image
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLabel, QPushButton

from nnfs_gui.gui.prediction_bars import PredictionBars
from nnfs_gui.nn import Dense, Network
from nnfs_gui.storage.model_file import Model, load_model, save_model

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
def choose_file(user, monkeypatch):
    def choose(path):
        monkeypatch.setattr(QFileDialog, "open", lambda dialog: dialog.fileSelected.emit(str(path)))

    return choose


@pytest.fixture
def open_shapes(user, qtbot, choose_file, shapes_folder):
    def open_it():
        choose_file(shapes_folder)
        user.press("openDataFolderAction")
        with qtbot.waitSignal(user.session.dataset_loaded, timeout=10_000):
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
    qtbot.mouseClick(user.preview.findChild(QPushButton, "cancelButton"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: user.preview is None)
    assert user.session.dataset is before


def test_everything_follows_a_data_set_of_another_size_with_other_classes(user, qtbot, open_shapes, seven):
    open_shapes()
    said = texts(user.find("layersEditor"))
    assert "144 pixels in" in said
    assert "3 classes out" in said
    user.set_up(epochs=30, train_size=None, batch_size=8)
    with qtbot.waitSignal(user.session.tested, timeout=20_000) as tested:
        user.press("trainAction")
    assert tested.args[0].total == 6
    assert (user.session.network.input_size, user.session.network.output_size) == (144, 3)
    user.draw(seven)
    qtbot.waitUntil(lambda: user.shown_probabilities() is not None)
    assert len(user.shown_probabilities()) == 3
    assert user.find("answerLabel").text() in NAMES
    user.press("testDigitAction")
    qtbot.waitUntil(lambda: any("true label" in text for text in texts(user.window)))
    assert any(f"true label {name}" in text for text in texts(user.window) for name in NAMES)


def test_a_preset_stays_a_preset_beside_other_images(user, open_shapes):
    box = user.find("presetBox")
    assert box.currentText() == "Quick start"
    open_shapes()
    assert box.currentText() == "Quick start"
    assert user.window._setup.config.network.sizes == (144, 128, 3)


def test_a_network_that_does_not_fit_is_given_up_only_after_a_warning(user, qtbot, choose_file, shapes_folder):
    user.train(epochs=1, train_size=500)
    user.press("testDigitAction")
    choose_file(shapes_folder)
    user.press("openDataFolderAction")
    qtbot.waitUntil(lambda: user.preview is not None)
    assert "not saved" in user.preview.findChild(QLabel, "warningLabel").text()
    with qtbot.waitSignal(user.session.dataset_loaded):
        user.accept_preview()
    assert user.session.network is None
    assert not user.session.unsaved
    assert user.shown_probabilities() is None
    assert user.window._draw.pad.ink.is_blank


def test_a_network_is_kept_beside_other_images_of_its_classes(user, qtbot, choose_file, tmp_path):
    user.train(epochs=1, train_size=500)
    network = user.session.network
    mnist = user.session.dataset
    arrays = {"x_train": mnist.train_images[:50], "y_train": mnist.train_labels[:50]}
    np.savez(tmp_path / "few.npz", **arrays)
    choose_file(tmp_path / "few.npz")
    user.press("openDataFileAction")
    with qtbot.waitSignal(user.session.dataset_loaded):
        user.accept_preview()
    assert user.session.network is network


def test_a_saved_network_keeps_its_classes_and_is_refused_beside_others(user, qtbot, choose_file, open_shapes, tmp_path):
    open_shapes()
    user.set_up(epochs=1, train_size=None)
    with qtbot.waitSignal(user.session.tested, timeout=20_000):
        user.press("trainAction")
    path = tmp_path / "shapes.safetensors"
    choose_file(path)
    with qtbot.waitSignal(user.session.model_saved):
        user.press("saveModelAction")
    assert (load_model(path).class_names, load_model(path).side) == (NAMES, 12)
    with qtbot.waitSignal(user.session.dataset_loaded, timeout=10_000):
        user.press("useMnistAction")
    with qtbot.waitSignal(user.session.failed):
        user.press("openModelAction")
    assert "12 x 12 pixels in 3 classes (across, down, point), but MNIST has images of 28 x 28" in user.question.text()
    user.question.close()


def test_a_network_that_knows_more_classes_is_opened_beside_fewer(user, qtbot, choose_file, tmp_path):
    path = tmp_path / "letters.safetensors"
    names = (*"0123456789", "A", "B")
    save_model(path, Model(Network([Dense(784, 12, rng=np.random.default_rng(0))]), class_names=names))
    choose_file(path)
    with qtbot.waitSignal(user.session.tested, timeout=10_000) as tested:
        user.press("openModelAction")
    assert user.session.dataset.class_names == names
    assert tested.args[0].confusion.shape == (12, 12)


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
    assert bars.accessibleDescription().startswith("class 61: 3%, class 60: 3%")
    assert bars.accessibleDescription().count("class") == 10
