"""Why this answer: as a user asks, and puts on the pad what would turn it."""

import re

import numpy as np
import pytest
from PySide6.QtCore import Qt
from user import click, pictures_of

from nnfs_gui.data.dataset import split_indices
from nnfs_gui.gui.draw.widgets.ink import Ink

FOUR = [[(0.4, 0.2), (0.3, 0.5), (0.65, 0.5)], [(0.6, 0.25), (0.58, 0.85)]]


@pytest.fixture
def why(user):
    """The view with a 4 on the pad, of a small network that reads it so, and all found that would turn it."""
    user.train(epochs=1, train_size=3000)
    user.draw(*FOUR)
    view = user.open_view("Why")
    user.qtbot.waitUntil(user.find("whyStrokePut").isEnabled)
    return view


def answer(user):
    """The class that the bars say is most probable."""
    return int(np.argmax(user.shown_probabilities()))


def wait_for_title(user, words):
    user.qtbot.waitUntil(lambda: re.fullmatch(words, user.find("whyTitle").text()) is not None)


def test_the_empty_pad_says_what_will_be_there_and_the_view_follows_the_drawing(user):
    view = user.open_tab("Why")
    user.qtbot.waitUntil(lambda: view.sentence.startswith("Draw on the right"))
    user.draw(*FOUR)
    wait_for_title(user, r"Why 4, and not \d\?")
    user.press("clearAction")
    user.qtbot.waitUntil(lambda: view.sentence.startswith("Draw on the right"))


def test_every_question_is_answered_and_what_is_seen_is_read_out(user, why):
    added, colours = re.search(r"adds (\S+);.* up to (\S+)\.$", user.find("whyFigures").text()).groups()
    number = [float(words.replace("−", "-")) for words in (added, colours)]
    assert abs(number[0] - number[1]) <= max(0.01 * abs(number[0]), 0.02)
    said = {user.find("whyFigures").text()}
    for ground, method in ((0, 1), (0, 2), (1, 2), (1, 1), (1, 0)):
        user.find("whyGround").setCurrentIndex(ground)
        user.find("whyMethod").setCurrentIndex(method)
        user.qtbot.waitUntil(lambda: user.find("whyFigures").text() not in said)
        said.add(user.find("whyFigures").text())
    user.find("whyAnswer").setCurrentIndex(1 + 2)
    wait_for_title(user, r"Why 2, and not 4\?")
    user.find("whyRatherThan").setCurrentIndex(1)
    wait_for_title(user, r"Why 2\?")
    picture, limits = user.find("whyPicture"), user.find("whyLimits").text()
    assert picture.marked[1]
    user.find("whyRandom").click()
    wait_for_title(user, r"Why 2\? A network with random weights is asked\.")
    assert re.match(r"Correlation with the map of the network that answers: [+−]?\d", user.find("whyLimits").text())
    assert picture.marked == (0, False)  # nothing was looked for that would turn that network
    user.find("whyRandom").click()
    user.qtbot.waitUntil(lambda: user.find("whyLimits").text() == limits)
    assert re.match(r"\d+ pixels speak for it, \d+ against it", picture.spoken_value())
    user.find("whyGround").setCurrentIndex(0)
    picture.setFocus()
    for key in (Qt.Key.Key_Home, Qt.Key.Key_Down):
        user.qtbot.keyClick(picture, key)
    user.qtbot.waitUntil(lambda: "chosen: row 2, column 1: 0 % ink, adds 0.00" in picture.spoken_value())


def test_what_turns_the_answer_goes_on_the_pad_and_can_be_undone_and_taught_back(user, why):
    assert answer(user) == 4
    assert not user.find("whyTeach").isEnabled()
    image, words = user.read_image, user.find("whyChangeWords").text()
    user.find("whyChangeShown").setChecked(True)
    assert user.find("whyPicture").marked[0] > 0
    user.click("whyChangePut")
    user.qtbot.waitUntil(user.find("whyTeach").isEnabled)
    assert answer(user) == int(re.search(r"read as (\d)", words).group(1)) != 4
    changed, size = int((user.read_image != image).sum()), np.linalg.norm(user.read_image / 255 - image / 255)
    assert f"{changed} pixels, together {size:.2f}" in words
    user.press("undoAction")
    user.qtbot.waitUntil(lambda: not user.find("whyTeach").isEnabled() and user.find("whyStrokePut").isEnabled())
    assert answer(user) == 4
    user.click("whyStrokePut")
    user.qtbot.waitUntil(user.find("whyTeach").isEnabled)
    assert answer(user) != 4
    assert len(user.find("drawingPad").ink.strokes) == 3
    assert user.find("whyTeach").text() == "Teach it back: it was a 4"
    user.click("whyTeach")
    user.qtbot.waitUntil(lambda: user.is_taught)
    assert user.find("itWas4").isChecked()


def test_the_nearest_of_the_images_that_a_run_learns_from_are_shown_and_a_click_puts_one_on_the_pad(user, why):
    in_pixels, in_layer = user.find("whyInPixels"), user.find("whyInLayer")
    user.qtbot.waitUntil(lambda: len(in_pixels.indices) == len(in_layer.indices) == 7)
    learnt = set(split_indices(60_000, user.session.current.config.validation_share)[0][:3000].tolist())
    assert learnt.issuperset([*in_pixels.indices.tolist(), *in_layer.indices.tolist()])
    first = pictures_of(in_pixels)[0]
    click(user.qtbot, in_pixels.viewport(), in_pixels.frame(0))
    user.qtbot.waitUntil(lambda: np.array_equal(user.read_image, first))
    assert user.caption.startswith("Image, true label")


def test_what_was_drawn_while_nobody_looked_is_searched_for_when_one_does(user, why):
    user.find("drawingPad").set_ink(Ink((((0.3, 0.2), (0.7, 0.2), (0.45, 0.8)),)))
    user.qtbot.waitUntil(lambda: user.find("whyChangeWords").text() == "Searching …")
    user.open_tab("Curves")
    user.wait_until_settled()
    user.open_view("Why")
    user.qtbot.waitUntil(user.find("whyStrokePut").isEnabled)
