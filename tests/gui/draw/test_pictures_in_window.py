"""What becomes of ink before the network reads it: its steps, several digits, and pictures from elsewhere."""

from dataclasses import replace

import numpy as np
import PIL.Image
import pytest
from broken_pictures import save_broken_six
from PySide6.QtGui import QGuiApplication, QImage
from user import words_of

LARGE_ONE = [(0.2, 0.1), (0.2, 0.8)]
LARGE_SEVEN = [(0.5, 0.1), (0.9, 0.1), (0.6, 0.8)]


@pytest.fixture
def photograph(mnist, tmp_path):
    """A file with a test digit, a 7, written in grey on paper that is darker to one side."""
    ink = np.kron(mnist.test_images[0], np.ones((8, 8))) / 255
    page = np.pad(ink, ((60, 200), (180, 40)))
    paper = np.linspace(150, 240, page.shape[1])[None, :]
    path = tmp_path / "photograph.png"
    PIL.Image.fromarray(np.uint8(paper * (1 - 0.8 * page))).save(path)
    return path


def grab(user, name):
    return user.find(name).grab().toImage()


def test_the_steps_are_shown_and_each_can_be_left_out(user, qtbot, seven):
    user.draw([(x / 3, y / 3) for x, y in seven])
    qtbot.waitUntil(lambda: user.read_image is not None)
    framed = user.read_image
    for switch, step in (("boxSwitch", "boxStep"), ("scaleSwitch", "scaledStep"), ("centreSwitch", "centredStep")):
        shown = grab(user, step)
        user.find(switch).click()
        qtbot.waitUntil(lambda: not np.array_equal(user.read_image, framed))
        assert grab(user, step) != shown
        user.find(switch).click()
        qtbot.waitUntil(lambda: np.array_equal(user.read_image, framed))


def test_digits_side_by_side_are_read_one_by_one(user, qtbot):
    user.draw(LARGE_ONE, LARGE_SEVEN)
    qtbot.waitUntil(lambda: user.shown_answer == "17")
    assert "2 digits" in user.caption
    assert np.argmax(user.shown_probabilities()) == 7, "the one drawn last is looked at"
    user.click_on_pad(0.2, 0.5)
    assert np.argmax(user.shown_probabilities()) == 1


def test_two_strokes_that_belong_together_stay_one_digit(user, qtbot):
    user.draw([(0.35, 0.1), (0.2, 0.55), (0.8, 0.55)], [(0.6, 0.3), (0.6, 0.9)])
    qtbot.waitUntil(lambda: user.shown_answer == "It is a 4")


def test_a_photograph_that_is_opened_is_read(user, qtbot, photograph, choose_file):
    choose_file(photograph)
    user.press("openPictureAction")
    qtbot.waitUntil(lambda: user.shown_answer == "It is a 7")
    user.press("undoAction")
    qtbot.waitUntil(lambda: user.shown_answer == "")


def test_what_is_said_of_a_picture_is_said_of_the_last_one(user, qtbot, photograph, choose_file, tmp_path):
    """That a file could not be read still stood below the picture that was opened after it."""
    (tmp_path / "broken.png").write_bytes(b"\x89PNG")
    choose_file(tmp_path / "broken.png")
    user.press("openPictureAction")
    qtbot.waitUntil(lambda: "broken.png" in user.status)
    user.question.close()
    choose_file(photograph)
    user.press("openPictureAction")
    qtbot.waitUntil(lambda: user.status == "The picture is on the pad.")


def test_what_is_put_on_a_pad_that_is_folded_away_is_seen(user, qtbot, photograph, choose_file):
    panel = user.find("drawPanel")
    for put in ("openPictureAction", "testDigitAction"):
        user.press("drawZoneAction")
        qtbot.waitUntil(lambda: not panel.isVisible())
        choose_file(photograph)
        user.press(put)
        qtbot.waitUntil(panel.isVisible)
        qtbot.waitUntil(lambda: user.read_image is not None)


def test_a_picture_that_was_copied_is_pasted(user, qtbot, photograph):
    QGuiApplication.clipboard().setImage(QImage(str(photograph)))
    user.press("pastePictureAction")
    qtbot.waitUntil(lambda: user.shown_answer == "It is a 7")


def test_a_picture_whose_strokes_break_off_is_not_believed_and_it_is_said_why(user, qtbot, choose_file, tmp_path):
    save_broken_six(tmp_path / "broken.png")
    choose_file(tmp_path / "broken.png")
    user.press("openPictureAction")
    qtbot.waitUntil(lambda: user.shown_answer == "Not sure")
    assert "breaks off" in user.caption


def test_pasting_without_a_picture_says_what_to_do(user, qtbot):
    QGuiApplication.clipboard().setText("no picture")
    user.press("pastePictureAction")
    qtbot.waitUntil(lambda: "no picture" in user.status)
    user.question.close()


def test_a_picture_without_ink_says_so_and_leaves_the_pad_alone(user, qtbot, choose_file, tmp_path, seven):
    path = tmp_path / "paper.png"
    PIL.Image.new("L", (90, 60), 255).save(path)
    user.draw(seven)
    qtbot.waitUntil(lambda: user.shown_answer == "It is a 7")
    choose_file(path)
    user.press("openPictureAction")
    qtbot.waitUntil(lambda: "There is no ink in this picture. The pad was left as it was." in user.status)
    assert user.shown_answer == "It is a 7"
    user.question.close()


def test_a_file_that_is_no_picture_gives_one_sentence_and_leaves_the_pad_alone(user, qtbot, choose_file, tmp_path, seven):
    path = tmp_path / "text.png"
    path.write_text("no picture")
    user.draw(seven)
    ink = user.find("drawingPad").ink
    choose_file(path)
    user.press("openPictureAction")
    qtbot.waitUntil(lambda: user.question is not None)
    assert "text.png" in user.question.text()
    user.question.close()
    assert user.find("drawingPad").ink is ink


def test_the_self_test_shows_both_accuracies(user, qtbot, monkeypatch):
    few = replace(user.session.dataset, test_images=user.session.dataset.test_images[:60])
    monkeypatch.setattr(user.session, "dataset", replace(few, test_labels=few.test_labels[:60]))
    user.press("selfTestAction")
    qtbot.waitUntil(lambda: user.page is not None)
    text = words_of(user.page)
    assert "60 test images" in text
    assert text.count("95 % interval") == 2
    user.page.close()


def test_what_is_left_out_of_a_picture_is_dim_among_the_steps(user, qtbot, mnist, tmp_path, choose_file):
    page = np.pad(np.kron(mnist.test_images[0], np.ones((6, 6))) / 255, 60)
    page[250] = page[251] = 1  # an underline
    path = tmp_path / "underlined.png"
    PIL.Image.fromarray(np.uint8(240 - 200 * page)).save(path)
    choose_file(path)
    user.press("openPictureAction")
    qtbot.waitUntil(lambda: user.shown_answer == "It is a 7")
    ink, box = user.find("inkStep").image, user.find("boxStep").image
    bottom = ink[95:].max()
    assert 50 < bottom < 150
    assert box.shape[0] < 85
