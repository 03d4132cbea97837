"""Files that can be read in two ways: the look into a data set asks, and reads them again by what is chosen."""

import numpy as np
import PIL.Image
import pytest
from dataset_sources import HEADER, IMAGES, LABELS, rows
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton, QScrollArea

from nnfs_gui.data.dataset import DIGITS, Dataset
from nnfs_gui.gui.files.recent_files import RecentFile
from nnfs_gui.gui.files.widgets.import_preview import ImportPreview
from nnfs_gui.storage.datasets.reading import Choices, Ink, Question, Reading
from nnfs_gui.words import Text


@pytest.fixture
def look_into(user, qtbot, choose_file, tmp_path):
    """Open a table, and return the look into it."""

    def look(lines, name="x.csv"):
        path = tmp_path / name
        path.write_text("\n".join(lines))
        choose_file(path)
        user.press("openDataFileAction")
        qtbot.waitUntil(lambda: user.preview is not None)
        return user.preview

    return look


def words_of(preview):
    return [label.text() for label in preview.findChildren(QLabel) if label.isVisibleTo(preview)]


def choose(qtbot, preview, name, row):
    """Choose an answer as the keyboard does, and wait until it was read."""
    field = preview.findChild(QComboBox, f"{name}Choice")
    field.setFocus()
    for _ in range(abs(row - field.currentIndex())):
        QTest.keyClick(field, Qt.Key.Key_Down if row > field.currentIndex() else Qt.Key.Key_Up)
    qtbot.waitUntil(lambda: preview.findChild(QLabel, "progressLabel").text() == "")


def accept_of(preview):
    return preview.findChild(QPushButton, "acceptButton")


def test_images_that_lie_on_their_side_are_set_upright_in_the_look(user, qtbot, look_into):
    preview = look_into(rows())
    before = [label.pixmap().toImage() for label in preview.findChildren(QLabel) if not label.pixmap().isNull()]
    assert not any("lie on their side in the table;" in text for text in words_of(preview))
    choose(qtbot, preview, "turned", 1)
    assert any("lie on their side in the table;" in text for text in words_of(preview))
    after = [label.pixmap().toImage() for label in preview.findChildren(QLabel) if not label.pixmap().isNull()]
    assert len(before) <= len(after)
    assert after[-1] not in before
    with qtbot.waitSignal(user.session.dataset_loaded):
        user.accept_preview()
    found = {image.tobytes() for image in user.session.dataset.train_images}
    assert found <= {image.T.tobytes() for image in IMAGES}
    assert user.window.datasets.recent.entries[0].choices == Choices(turned=True)


def test_pictures_can_be_framed_in_the_look(user, qtbot, tmp_path):
    for label in "ab":
        (tmp_path / label).mkdir()
        for number in range(3):
            sheet = PIL.Image.new("L", (90, 90), 255)
            sheet.paste(0, (10, 10, 14 + number, 50))
            sheet.save(tmp_path / label / f"{number}.png")
    user.window.datasets.look_into(RecentFile(tmp_path))
    qtbot.waitUntil(lambda: user.preview is not None)
    preview = user.preview
    assert not any("as MNIST's digits" in text for text in words_of(preview))
    choose(qtbot, preview, "frame", 0)
    assert any("as MNIST's digits and drawings are." in text for text in words_of(preview))
    with qtbot.waitSignal(user.session.dataset_loaded):
        user.accept_preview()
    assert all(image[4:24].max(axis=1).all() for image in user.session.dataset.train_images)  # 20 pixels, in the middle
    assert user.window.datasets.recent.entries[0].choices == Choices(frame=True)


def test_rows_in_which_something_is_missing_can_be_left_out_in_the_look(user, qtbot, look_into):
    lines = rows()
    lines[3] = lines[3].rpartition(",")[0] + ","
    preview = look_into([HEADER, *lines])
    assert any("row 5, column 37: a pixel is missing" in text for text in words_of(preview))
    assert not accept_of(preview).isEnabled()
    choose(qtbot, preview, "without_incomplete", 1)
    assert accept_of(preview).isEnabled()
    assert any("1 row of x.csv in which something is missing was left out: 5." in text for text in words_of(preview))
    choose(qtbot, preview, "without_incomplete", 0)
    assert not accept_of(preview).isEnabled()
    choose(qtbot, preview, "without_incomplete", 1)
    with qtbot.waitSignal(user.session.dataset_loaded):
        user.accept_preview()
    assert len(user.session.dataset.train_labels) + len(user.session.dataset.test_labels) == 23


def test_an_undecided_column_of_labels_is_chosen_in_the_look(user, qtbot, look_into):
    preview = look_into(rows(IMAGES % 4, LABELS))
    assert any("does not say which of its 37 columns holds the labels" in text for text in words_of(preview))
    field = preview.findChild(QComboBox, "label_columnChoice")
    assert field.accessibleName() == "Which column holds the labels?"
    assert (field.currentIndex(), field.count()) == (-1, 2)
    choose(qtbot, preview, "label_column", 0)
    with qtbot.waitSignal(user.session.dataset_loaded):
        user.accept_preview()
    assert user.session.dataset.class_names == tuple("0123")


def test_a_choice_that_cannot_be_read_can_be_taken_back(user, qtbot, look_into):
    preview = look_into([HEADER.replace("pixel35", "class"), *rows()])
    assert accept_of(preview).isEnabled()
    choose(qtbot, preview, "label_column", 1)
    assert any("holds the label" in text for text in words_of(preview))
    assert not accept_of(preview).isEnabled()
    choose(qtbot, preview, "label_column", 0)
    assert accept_of(preview).isEnabled()
    qtbot.mouseClick(preview.findChild(QPushButton, "cancelButton"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: user.preview is None)


ANSWERS = ((Ink.DARK, Text("ink is dark, on light paper")), (Ink.LIGHT, Text("ink is light, on dark paper")))
QUESTIONS = (
    Question("label_column", Text("Which column holds the labels?"), (("1", Text("column 1 of 785, “label”")),), "1"),
    Question("turned", Text("Do the images lie on their side?"), ((False, Text("no")), (True, Text("yes"))), False),
    Question("ink", Text("Which shade is ink?"), ANSWERS, Ink.DARK),
)
SAID = tuple(Text("What was assumed stands here in a sentence of an ordinary length, and goes on. ") for _ in range(6))


@pytest.mark.parametrize("times", [1, 2])
def test_the_look_fits_a_small_screen_with_large_text(qtbot, qapp, times):
    images, labels = np.zeros((20, 28, 28), np.uint8), np.arange(20, dtype=np.uint8) % 10
    usual = qapp.font()
    font = qapp.font()
    font.setPointSizeF(usual.pointSizeF() * times)
    qapp.setFont(font)
    try:
        preview = ImportPreview("a-data-set-with-a-rather-long-name-that-goes-on.csv")
        qtbot.addWidget(preview)
        preview.show_reading(Reading(Dataset("x", images, labels, images, labels, DIGITS, SAID), QUESTIONS))
        preview.resize(900, 560)
        preview.show()
        qtbot.waitExposed(preview)
        assert (preview.width(), preview.height()) == (900, 560)
        for label in preview.findChildren(QLabel):
            if label.wordWrap():
                assert label.height() >= label.heightForWidth(label.width())
        assert preview.rect().contains(accept_of(preview).geometry().center())
        for field in preview.findChildren(QComboBox):
            assert field.mapTo(preview, field.rect().topRight()).x() < preview.width()
            assert field.toolTip()
            assert field.accessibleName()
    finally:
        qapp.setFont(usual)


def test_long_names_are_elided_and_nothing_scrolls_to_the_side(qtbot):
    images, labels = np.zeros((20, 28, 28), np.uint8), np.arange(20, dtype=np.uint8) % 2
    names = ("W" * 60, "x" * 60)
    said = (Text("{path} is in the class {name}.", path="a/" + "W" * 200, name=names[0]),)
    preview = ImportPreview("a.npz")
    qtbot.addWidget(preview)
    preview.show_reading(Reading(Dataset("x", images, labels, images, labels, names, said), QUESTIONS))
    preview.resize(600, 560)
    preview.show()
    qtbot.waitExposed(preview)
    assert preview.width() == 600
    assert preview.findChild(QScrollArea).horizontalScrollBar().maximum() == 0
    tips = [label.toolTip() for label in preview.findChildren(QLabel)]
    assert all(any(name in tip for tip in tips) for name in names)
    assert str(said[0]) in [label.text() for label in preview.findChildren(QLabel)]


def test_what_is_chosen_is_told_as_it_was_given(qtbot):
    images, labels = np.zeros((4, 8, 8), np.uint8), np.arange(4, dtype=np.uint8) % 2
    preview = ImportPreview("x")
    qtbot.addWidget(preview)
    preview.show_reading(Reading(Dataset("x", images, labels, images, labels, ("a", "b")), QUESTIONS))
    preview.show()
    told = []
    preview.choice_made.connect(lambda choice, value: told.append((choice, value)))
    for name in ("turned", "ink"):
        QTest.keyClick(preview.findChild(QComboBox, f"{name}Choice"), Qt.Key.Key_Down)
    assert told == [("turned", True), ("ink", Ink.LIGHT)]
    assert isinstance(told[1][1], Ink)
