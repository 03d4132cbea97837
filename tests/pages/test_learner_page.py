"""The page that says what a learner did: whole, escaped, and with nothing from elsewhere."""

import base64
from html.parser import HTMLParser
from io import BytesIO

import numpy as np
import pytest
from PIL import Image

from nnfs_gui.lessons.summary import (
    AnsweredPrediction,
    LearntLesson,
    OwnDrawing,
    Summary,
    TickedStep,
    TrainedRun,
)
from nnfs_gui.pages.learner_page import write_summary

HOSTILE = '<script>alert("x")</script> & \'"\x1b\u202e'
_VOID = {"meta", "img", "br"}


class Page(HTMLParser):
    """Reads a page, and fails where a tag is not closed by its own."""

    def __init__(self, text):
        super().__init__()
        self.open, self.tags, self.words = [], [], []
        self.feed(text)
        self.close()
        assert not self.open

    def handle_starttag(self, tag, attributes):
        self.tags.append((tag, dict(attributes)))
        if tag not in _VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag, attributes):
        self.tags.append((tag, dict(attributes)))

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        self.words.append(data)

    @property
    def text(self):
        return " ".join(" ".join(self.words).split())

    def all(self, tag):
        return [attributes for name, attributes in self.tags if name == tag]


def summary(name="First network"):
    curve = {1: 50.0, 2: 80.0, 3: float("nan"), 4: 95.0}
    return Summary(
        "28 November 2026",
        [
            LearntLesson(
                name,
                f"Can {name} learn?",
                "27 November 2026",
                (TickedStep(name, done=True), TickedStep("Train", done=False)),
                (
                    AnsweredPrediction(name, "90 %", "97.1 %", score=0.858),
                    AnsweredPrediction("Which curve?", expected_curve=curve, happened_curve=curve, high=100, score=1),
                    AnsweredPrediction("Not yet?", expected_curve={1: 1.0}),
                ),
            )
        ],
        [TrainedRun(name, "27 November 2026", "784-128-10, 97.1 %", curve, {})],
        [
            OwnDrawing(name, (np.array([[0.1, 0.1], [0.9, 0.9]]),)),
            OwnDrawing("3", image=np.arange(784, dtype=np.uint8).reshape(28, 28)),
        ],
    )


def test_the_page_says_what_was_done_when_and_how_well_it_was_predicted():
    page = Page(write_summary(summary()))
    for words in (
        "28 November 2026",
        "Begun on 27 November 2026. Steps done: 1 of 2.",
        "☑ First network",
        "☐ Train",
        "I expected: 90 %",
        "it happened: 97.1 %",
        "Score: 86 of 100",
        "Score: 100 of 100",
        "784-128-10, 97.1 %",
    ):
        assert words in page.text


def test_curves_are_drawn_and_told_apart_without_their_colours():
    page = Page(write_summary(summary()))
    lines = [line for line in page.all("polyline") if line.get("stroke")]
    assert len(lines) == 4
    assert {line["stroke"] for line in lines} == {"#b0578a", "#0072b2"}
    assert [bool(line.get("stroke-dasharray")) for line in lines] == [True, False, True, False]
    assert lines[0]["points"] == "40.0,90.0 153.3,60.0 380.0,45.0"  # where a value is no number, there is no point


@pytest.mark.parametrize("name", [HOSTILE, "<b>", "&amp;", "line\nbreak"])
def test_whatever_things_are_called_the_page_is_whole_and_loads_nothing(name):
    text = write_summary(summary(name))
    page = Page(text)
    assert not page.all("script") + page.all("link") + page.all("b")
    assert text.count("://") == text.count('xmlns="http://www.w3.org/2000/svg"')
    assert all(image["src"].startswith("data:image/png;base64,") for image in page.all("img"))
    assert "\x1b" not in text
    assert "\u202e" not in text


def test_pictures_are_those_that_were_drawn():
    (image,) = Page(write_summary(summary())).all("img")
    content = base64.b64decode(image["src"].partition(",")[2])
    pixels = np.asarray(Image.open(BytesIO(content)))
    np.testing.assert_array_equal(pixels, 255 - np.arange(784, dtype=np.uint8).reshape(28, 28))


def test_who_has_done_nothing_yet_gets_a_page_too():
    assert "What I learnt with nnfs_gui" in Page(write_summary(Summary("today"))).text
