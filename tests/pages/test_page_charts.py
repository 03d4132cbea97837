"""Curves and tables of pages: right places, right numbers, told to a screen reader, nothing of a name but its text."""

import re
import xml.etree.ElementTree as ET

import numpy as np
import pytest

from nnfs_gui.languages import LANGUAGES
from nnfs_gui.pages.charts import STYLES, Axes, Curve, confusion_table, curve_chart
from nnfs_gui.pages.html import ENGLISH_WORDING, Wording

HOSTILE = "<b>&\"'</svg>"
NAN = float("nan")


def draw(*curves, axes=None, wording=ENGLISH_WORDING, title="Error"):
    html = curve_chart(wording, "error", title, "It falls.", axes or Axes("epoch", "error"), curves)
    return ET.fromstring(f"<div>{html}</div>".replace(' xmlns="http://www.w3.org/2000/svg"', ""))


def path_of(chart, name):
    return next(path.get("d") for path in chart.iter("path") if name in path.get("class").split())


def test_a_curve_goes_from_its_first_to_its_last_value():
    chart = draw(Curve("training", [(1, 2.0), (2, 1.0), (3, 0.0)], "training"))
    places = [tuple(map(float, place.split(","))) for place in re.split("[ML]", path_of(chart, "training"))[1:]]
    assert places == [(52, 30), (250, 108), (448, 186)]
    assert [text.text for text in chart.iter("text")] == ["0", "0.5", "1", "1.5", "2", "1", "3", "epoch", "error"]


def test_a_screen_reader_hears_title_and_description_and_names_are_text():
    chart = draw(Curve(HOSTILE, [(1, 1)], "training"), title=HOSTILE)
    svg = chart.find("svg")
    named = {part.get("id"): part.text for part in svg if part.get("id")}
    assert [named[key] for key in svg.get("aria-labelledby").split()] == [HOSTILE, "It falls."]
    assert svg.get("role") == "img"
    assert HOSTILE in "".join(chart.itertext())


@pytest.mark.parametrize(
    ("points", "parts"), [([], 0), ([(1, NAN)], 0), ([(1, 0.0)], 1), ([(1, 5.0), (2, NAN), (3, float("inf")), (4, 5.0)], 2)]
)
def test_what_can_not_be_drawn_is_left_out(points, parts):
    drawn = path_of(draw(Curve("training", points, "training")), "training")
    assert "nan" not in drawn
    assert "inf" not in drawn
    assert drawn.count("M") == parts


def test_a_long_curve_takes_little_room_and_keeps_its_end():
    curve = [(epoch, 1 / epoch) for epoch in range(1, 10_001)]
    drawn = path_of(draw(Curve("training", curve, "training")), "training")
    assert len(drawn) < 4000
    assert drawn.rpartition("L")[2].startswith("448.0,")


def test_numbers_are_written_as_the_language_does():
    chart = draw(Curve("training", [(1, 0.25), (1500, 0.5)], "training"), wording=Wording(language=LANGUAGES["de"]))
    texts = [text.text for text in chart.iter("text")]
    assert "0,4" in texts
    assert "1.500" in texts


def test_percent_have_as_many_decimals_as_their_ticks():
    chart = draw(Curve("training", [(1, 0.93), (2, 0.99)], "training"), axes=Axes("epoch", "accuracy", ".0%", None, None))
    assert [text.text for text in chart.iter("text")][:5] == [f"{tick}\u00a0%" for tick in (92, 94, 96, 98, 100)]
    chart = draw(Curve("training", [(1, 0.91), (2, 0.99)], "training"), axes=Axes("epoch", "accuracy", ".0%", None, 1.0))
    assert [text.text for text in chart.iter("text")][:5] == [f"{tick}\u00a0%" for tick in (90.0, 92.5, 95.0, 97.5, 100.0)]


def test_the_table_of_answers_holds_each_count_with_its_classes():
    counts = np.array([[1200, 3], [0, 7]])
    table = confusion_table(ENGLISH_WORDING, ["A", HOSTILE], counts, "What was taken for what")
    assert re.findall(r'<td(?: class="(\w+)")?>([\d,]*)(?=<|\n)', table)[1:] == [
        ("g10", "1,200"),
        ("b10", "3"),
        ("", ""),
        ("g10", "7"),
    ]
    assert table.count('scope="row"') == table.count('scope="col"') == 2
    assert HOSTILE not in table
    for look in ("g10", "b10"):
        assert f".{look} " in STYLES
