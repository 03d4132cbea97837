"""What is dropped on the window, or opened again, is opened by what it is; what cannot be is said."""

import json
import os
import sys

import numpy as np
import PIL.Image
import PySide6
import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtWidgets import QApplication, QMenu

from nnfs_gui.nn import Dense, Network, Softmax
from nnfs_gui.storage.library.library import Library
from nnfs_gui.storage.model import Model
from nnfs_gui.storage.model_file import save_model

ACTION = (Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)


@pytest.fixture
def drop(user):
    """Drop something on the window, above a widget of it, as Qt is told by the system; say whether it was taken."""

    def drop(data, above="drawingPad"):
        window, widget = user.window.windowHandle(), user.find(above)
        place = QPointF(widget.mapTo(user.window, widget.rect().center()))
        # these two take whole points before 6.12, and from then on others
        hovered = place if PySide6.__version_info__ >= (6, 12) else place.toPoint()
        action, *others = ACTION
        enter = QDragEnterEvent(hovered, action, data, *others)
        QApplication.sendEvent(window, enter)
        move = QDragMoveEvent(hovered, action, data, *others)
        QApplication.sendEvent(window, move)
        QApplication.sendEvent(window, QDropEvent(place, action, data, *others))
        return enter.isAccepted() and move.isAccepted()

    return drop


@pytest.fixture
def drop_files(drop):
    def drop_files(*paths, above="drawingPad"):
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
        data.setText("what some systems add")
        return drop(data, above)

    return drop_files


@pytest.fixture
def photograph(mnist, tmp_path):
    path = tmp_path / "photograph"
    PIL.Image.fromarray(255 - np.pad(mnist.test_images[0], 9)).resize((300, 300)).save(path, "PNG")
    return path


@pytest.fixture
def npz(mnist, tmp_path):
    """A data set of MNIST's kind, in a file whose name might be markup."""
    path = tmp_path / "a & <b>b.npz"
    parts = {"train": (mnist.train_images, mnist.train_labels), "test": (mnist.test_images, mnist.test_labels)}
    arrays = {f"{key}_{part}": array[:300] for part, both in parts.items() for key, array in zip("xy", both, strict=True)}
    np.savez(path, **arrays)
    return path


@pytest.fixture
def model(tmp_path):
    path = tmp_path / "digits.safetensors"
    rng = np.random.default_rng(0)
    save_model(path, Model(Network([Dense(784, 10, rng=rng), Softmax()]), class_names=tuple("0123456789")))
    return path


@pytest.fixture
def drawings(tmp_path):
    path = tmp_path / "drawings.json"
    path.write_text(json.dumps([{"strokes": [[[0, 0], [1, 5], [2, 9]]], "label": 1}]))
    return path


@pytest.mark.skipif(sys.platform == "win32", reason="there every name is Unicode")
@pytest.mark.parametrize("way", ["dropped", "pasted"])
def test_a_file_whose_name_is_no_utf8_is_opened(user, drop, photograph, way):
    path = photograph.rename(photograph.with_name(os.fsdecode(b"caf\xe9 %41")))
    data = QMimeData()
    data.setUrls([QUrl.fromEncoded(path.as_uri().encode())])
    if way == "dropped":
        assert drop(data)
    else:
        QGuiApplication.clipboard().setMimeData(data)
        user.press("pastePictureAction")
    user.qtbot.waitUntil(lambda: user.find("drawingPad").ink.picture is not None or user.question is not None)
    assert user.question is None
    QGuiApplication.clipboard().clear()  # while what was copied is still there


def entries(user, name):
    menu = user.find(name, QMenu)
    menu.aboutToShow.emit()
    return [action for action in menu.actions() if not action.isSeparator()]


@pytest.mark.parametrize("above", ["drawingPad", "layerSize", "lossPlot", "statusLabel"])
def test_a_picture_that_is_dropped_anywhere_is_read(user, qtbot, drop_files, photograph, above):
    assert drop_files(photograph, above=above)
    qtbot.waitUntil(lambda: user.shown_answer == "It is a 7")


def test_of_a_picture_with_several_pages_the_first_is_read_and_that_is_said(user, qtbot, drop_files, photograph, tmp_path):
    page = PIL.Image.open(photograph)
    page.save(tmp_path / "pages.tif", save_all=True, append_images=[page.rotate(90)])
    drop_files(tmp_path / "pages.tif")
    qtbot.waitUntil(lambda: user.shown_answer == "It is a 7")
    assert user.status.endswith("pages.tif has several pages or moments; only the first is read.")


def test_a_picture_without_a_file_is_taken(user, qtbot, drop, photograph):
    data = QMimeData()
    data.setImageData(QImage(str(photograph)))
    assert drop(data)
    qtbot.waitUntil(lambda: user.shown_answer == "It is a 7")


def test_text_is_left_to_the_fields(user, drop):
    data = QMimeData()
    data.setText("no file")
    drop(data, "statusLabel")
    assert user.question is None


def test_a_data_set_that_is_dropped_shows_its_preview_and_a_model_its_answers(user, qtbot, drop_files, npz, model):
    drop_files(npz)
    user.accept_preview()
    qtbot.waitUntil(lambda: user.session.dataset.name == npz.name)
    drop_files(model)
    qtbot.waitUntil(lambda: "digits.safetensors" in user.status)


def test_a_folder_that_is_dropped_is_a_data_set(user, qtbot, drop_files, photograph, tmp_path):
    for name in "ab":
        (tmp_path / "mine" / name).mkdir(parents=True)
        for number in range(3):
            PIL.Image.open(photograph).save(tmp_path / "mine" / name / f"{number}.png")
    drop_files(tmp_path / "mine")
    user.accept_preview()
    qtbot.waitUntil(lambda: user.session.dataset.name == "mine")


def test_drawings_that_are_dropped_are_kept(user, qtbot, drop_files, drawings, library_path):
    drop_files(drawings)
    qtbot.waitUntil(lambda: "1 drawing was added" in user.status)
    with Library(library_path) as library:  # which is written in the background
        qtbot.waitUntil(lambda: [drawing.label for drawing in library.drawings.entries()] == ["1"])


@pytest.mark.parametrize(
    ("count", "said"), [(1, "holds a drawing without a label; it is on the pad."), (3, "holds 3 drawings without labels")]
)
def test_of_drawings_without_labels_the_first_is_put_on_the_pad(user, qtbot, drop_files, tmp_path, count, said):
    path = tmp_path / "signature.json"
    one = {"strokes": [[[400, 100 + 10 * step] for step in range(20)]]}
    path.write_text(json.dumps([one] * count))
    drop_files(path)
    qtbot.waitUntil(lambda: said in user.status)
    assert user.question is None
    qtbot.waitUntil(lambda: np.argmax(user.shown_probabilities()) == 1)


def test_of_several_files_the_first_of_each_kind_is_opened_and_the_others_are_named(
    user, qtbot, drop_files, npz, model, photograph, tmp_path
):
    other, text = tmp_path / "other.png", tmp_path / "text"
    PIL.Image.new("L", (30, 30), 255).save(other)
    text.write_text("neither")
    drop_files(model, photograph, npz, other, text, tmp_path / "gone")
    qtbot.waitUntil(lambda: user.question is not None)
    said = user.question.text()
    assert "Left out: other.png." in said
    assert f"{text} cannot be opened" in said
    assert f"{tmp_path / 'gone'} is not there." in said
    user.question.close()
    user.accept_preview()
    qtbot.waitUntil(lambda: "digits.safetensors" in user.status)  # after the data set
    assert user.session.dataset.name == npz.name
    qtbot.waitUntil(lambda: user.shown_answer != "")


def test_the_persons_own_library_is_not_taken_into_itself(user, qtbot, drop_files, library_path):
    drop_files(library_path)
    qtbot.waitUntil(lambda: user.question is not None)
    assert "is the library that it would be merged into" in user.question.text()
    user.question.close()


def test_what_lies_on_no_disk_is_refused_with_a_sentence(user, qtbot, drop):
    data = QMimeData()
    data.setUrls([QUrl("https://example.org/seven.png")])
    drop(data)
    qtbot.waitUntil(lambda: user.question is not None)
    assert "save this one first" in user.question.text()
    user.question.close()


def test_while_a_network_is_trained_pictures_are_opened_and_other_networks_are_not(
    user, qtbot, drop_files, model, photograph
):
    user.set_up(epochs=1000)
    user.press("trainAction")
    drop_files(model)
    qtbot.waitUntil(lambda: user.question is not None)
    assert "first end the training" in user.question.text()
    assert not user.find("recentModelsMenu", QMenu).menuAction().isEnabled()
    user.question.close()
    drop_files(photograph)
    qtbot.waitUntil(lambda: user.find("drawingPad").ink.picture is not None)


def test_what_a_dialog_gives_is_opened_by_what_it_is(user, qtbot, choose_file, photograph, npz):
    choose_file(photograph)
    user.press("openDataFileAction")
    qtbot.waitUntil(lambda: user.shown_answer == "It is a 7")
    choose_file(npz)
    user.press("openModelAction")
    user.accept_preview()
    qtbot.waitUntil(lambda: user.session.dataset.name == npz.name)


def test_the_window_opens_with_what_it_was_given(open_window, qtbot, npz, model, photograph):
    user = open_window(files=[photograph, model, npz])
    user.accept_preview()
    qtbot.waitUntil(lambda: user.session.dataset.name == npz.name)
    qtbot.waitUntil(lambda: user.session.newest.origin.name == model.name)
    qtbot.waitUntil(lambda: user.find("drawingPad").ink.picture is not None)


def test_a_window_whose_file_vanished_meanwhile_says_so_and_works(open_window, qtbot, tmp_path, seven):
    user = open_window(files=[tmp_path / "gone.safetensors"])
    qtbot.waitUntil(lambda: user.question is not None)
    assert "is not there" in user.question.text()
    user.question.close()
    user.draw(seven)
    qtbot.waitUntil(lambda: user.shown_answer == "It is a 7")


# --- recent files -----------------------------------------------------------------------------------------------------


def test_a_data_set_can_be_opened_again_from_the_menu(user, qtbot, drop_files, npz):
    assert [entry.isEnabled() for entry in entries(user, "recentDataSetsMenu")] == [False]
    drop_files(npz)
    user.accept_preview()
    qtbot.waitUntil(lambda: user.session.dataset.name == npz.name)
    entry, _ = entries(user, "recentDataSetsMenu")
    assert "a && <b>b.npz" in entry.text()
    assert "&lt;b&gt;b.npz" in entry.toolTip()
    user.press("useMnistAction")
    qtbot.waitUntil(lambda: user.session.dataset.name == "MNIST")
    entry.trigger()
    user.accept_preview()
    qtbot.waitUntil(lambda: user.session.dataset.name == npz.name)
    assert len(entries(user, "recentDataSetsMenu")) == 2
    entries(user, "recentDataSetsMenu")[-1].trigger()
    assert [entry.isEnabled() for entry in entries(user, "recentDataSetsMenu")] == [False]


def test_a_network_can_be_opened_again_from_the_menu(user, qtbot, drop_files, model):
    drop_files(model)
    qtbot.waitUntil(lambda: "digits.safetensors" in user.status)
    user.press("useBundledAction")
    qtbot.waitUntil(lambda: "digits.safetensors" not in user.status)
    entries(user, "recentModelsMenu")[0].trigger()
    qtbot.waitUntil(lambda: "digits.safetensors" in user.status)


def test_a_file_that_is_gone_leaves_the_menu_and_that_is_said(user, qtbot, drop_files, model):
    drop_files(model)
    qtbot.waitUntil(lambda: "digits.safetensors" in user.status)
    model.unlink()
    entries(user, "recentModelsMenu")[0].trigger()
    qtbot.waitUntil(lambda: user.question is not None)
    assert user.question.text() == f"{model} is not there. It was taken off the list of recent files."
    user.question.close()
    assert [entry.isEnabled() for entry in entries(user, "recentModelsMenu")] == [False]
