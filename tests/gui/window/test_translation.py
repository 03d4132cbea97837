"""A window in another language: what code without Qt says is translated with all its parts, and names stay as they are."""

import numpy as np
import pytest
from model_files import make_header, write
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtWidgets import QFileDialog, QLabel

NAMES = ("plain", "{path}", "{0} {", "}} 100 %", "%1 %n {reason!r}")


class Brackets(QTranslator):
    """A language in which everything is said as in English, in brackets."""

    def translate(self, context, text, disambiguation=None, number=-1):  # noqa: ARG002  Qt gives all of them
        return f"[{text}]"

    def isEmpty(self):  # noqa: N802  Qt calls it so
        return False


@pytest.fixture
def foreign_user(user):
    """A person whose window speaks another language."""
    language = Brackets()
    QCoreApplication.installTranslator(language)
    yield user
    QCoreApplication.removeTranslator(language)


@pytest.fixture
def open_file(foreign_user, monkeypatch):
    """Opens a file by an action of the menu."""

    def open_it(action, path):
        monkeypatch.setattr(QFileDialog, "open", lambda dialog: dialog.fileSelected.emit(str(path)))
        foreign_user.press(action)

    return open_it


@pytest.fixture
def refusal(foreign_user, open_file):
    """Opens what cannot be opened, and returns what the window says about it."""

    def refuse(action, path):
        open_file(action, path)
        foreign_user.qtbot.waitUntil(lambda: foreign_user.question is not None)
        said = foreign_user.question.text()
        foreign_user.answer_nothing()
        assert foreign_user.status == said
        return said

    return refuse


def test_what_there_is_not_enough_memory_for_is_told_so_in_the_windows_language(
    foreign_user, open_file, monkeypatch, tmp_path
):
    def read_too_much(*_):
        yield bytearray(2**62)

    monkeypatch.setattr("nnfs_gui.gui.files.dataset_import.dataset_steps", read_too_much)
    (tmp_path / "large.npz").write_bytes(b"PK\3\4 x_train.npy")
    open_file("openDataFileAction", tmp_path / "large.npz")
    foreign_user.qtbot.waitUntil(lambda: foreign_user.question is not None)
    assert foreign_user.question.text().startswith("[There is not enough memory for this.")
    foreign_user.answer_nothing()


@pytest.mark.parametrize("name", NAMES)
def test_why_a_model_is_refused_is_translated_with_the_reason_in_it(refusal, tmp_path, name):
    path = write(tmp_path / f"{name}.safetensors", make_header() | {"certainty": []})
    reason = "[the description of its certainty cannot be read]"
    assert refusal("openModelAction", path) == f"[{path} is damaged: {reason}.]"


@pytest.mark.parametrize("name", NAMES)
def test_why_a_table_of_images_is_refused_is_translated_with_the_place_in_it(refusal, tmp_path, name):
    path = tmp_path / f"{name}.csv"
    path.write_text("label,1,2,3,4\n0,1,2,3,{x}\n")
    expected = "a pixel should be a number, from 0 to 255, 0 to 1 or -1 to 1, got '{x}'."
    assert refusal("openDataFileAction", path) == f"[[{path}, row 2], column 5: {expected}]"


def test_why_a_folder_is_refused_is_what_is_said_about_the_picture_in_it(refusal, tmp_path):
    for of_class in ("c", "1 {a}"):
        picture = tmp_path / of_class / "1 %.png"
        picture.parent.mkdir()
        picture.write_bytes(b"no picture")
    assert refusal("openDataFolderAction", tmp_path) == f"[{picture} is not a picture that can be read.]"


def test_what_had_to_be_assumed_about_a_data_set_is_translated(foreign_user, open_file, tmp_path):
    path = tmp_path / "six.npz"
    images = np.linspace(0, 255, 6 * 16).astype(np.uint8).reshape(6, 4, 4)
    np.savez(path, x_train=images, y_train=np.repeat([0, 1], 3), class_names=["{a}", "b", "c %1"])
    open_file("openDataFileAction", path)
    foreign_user.qtbot.waitUntil(lambda: foreign_user.preview is not None)
    said = [label.text() for label in foreign_user.preview.findChildren(QLabel, "assumptionLabel")]
    foreign_user.preview.reject()
    assert said == [
        "[There is no test part: one sixth of the images, always the same ones, was held out for the test.]",
        "[The images stood sorted by class; they were mixed, always in the same way.]",
        "[No training image shows c %1.]",
    ]
