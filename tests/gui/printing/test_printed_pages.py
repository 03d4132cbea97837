"""A page on paper: nothing is cut, no heading stands alone, and all that the page says is there, in its order."""

import itertools
import re
from datetime import date

import numpy as np
import pytest
from PySide6.QtGui import QPageSize
from recorded_runs import DATASET, record
from small_runs import small_config

from nnfs_gui.gui.printing.page_printing import PrintedPage, print_page
from nnfs_gui.gui.printing.pagination import Strip, paginate
from nnfs_gui.gui.printing.paper_size import paper_size
from nnfs_gui.languages import LANGUAGES
from nnfs_gui.pages.charts import Axes, Curve, confusion_table, curve_chart
from nnfs_gui.pages.html import ENGLISH_WORDING, Wording
from nnfs_gui.pages.page_tree import read_page
from nnfs_gui.pages.report.comparison_report import comparison_report
from nnfs_gui.pages.report.pieces import (
    fact_table,
    figure_table,
    listed,
    paragraph,
    report,
    section,
    side_by_side,
)
from nnfs_gui.pages.report.run_facts import read_run_facts
from nnfs_gui.pages.report.run_report import run_report_steps
from nnfs_gui.storage.library.library import Library
from nnfs_gui.storage.library.run_comparison import compare_runs

A4 = QPageSize(QPageSize.PageSizeId.A4)
HEIGHT = 100.0
LONG = "A sentence that is said again and again until there is more than a page of it. " * 120

pytestmark = pytest.mark.usefixtures("qapp")


def page(*parts, title="A report"):
    return report(ENGLISH_WORDING, title, "of today", parts)


def printed(*parts):
    return PrintedPage(page(*parts), A4)


def texts(sheet):
    return [placed.strip.text for placed in sheet]


def rows(count, columns=3):
    return [[f"name {row}", *(f"{row}.{column}" for column in range(1, columns))] for row in range(count)]


def table(count, columns=3):
    return figure_table("A caption.", [f"head {column}" for column in range(columns)], rows(count, columns))


def chart(key):
    curves = [Curve(f"curve {key}", [(1, 0.5), (2, 0.75)], "training")]
    return curve_chart(ENGLISH_WORDING, key, f"chart {key}", "it rises", Axes("epoch", f"chart {key}"), curves)


def words_of(element):
    """What an element shows, drawings left out, whose words are not text."""
    return "".join(element.text.split())


@pytest.fixture(scope="module")
def reports(tmp_path_factory):
    """Reports on a run of few and of many epochs, and on few and on many runs."""
    with Library(tmp_path_factory.mktemp("library") / "runs.sqlite") as library:
        runs = [record(library, small_config(seed=seed, epochs=1 + 60 * (seed == 0)))[1] for seed in range(30)]
        library.runs.set_notes(runs[1].id, LONG)
        pages = {}
        for name, run in (("long", runs[0]), ("noted", runs[1])):
            steps = run_report_steps(read_run_facts(library, run.id), DATASET, ENGLISH_WORDING)
            pages[name] = next(each for each in steps if each is not None)
        for count in (2, 30):
            comparison = compare_runs(library, [run.id for run in runs[:count]], DATASET)
            pages[f"of {count}"] = comparison_report(comparison, ENGLISH_WORDING)
        return pages


@pytest.mark.parametrize("size", [QPageSize.PageSizeId.A4, QPageSize.PageSizeId.Letter, QPageSize.PageSizeId.A6])
@pytest.mark.parametrize("name", ["long", "noted", "of 2", "of 30"])
def test_reports_are_whole_on_any_paper(reports, name, size):
    on_paper = PrintedPage(reports[name], QPageSize(size))
    for sheet in on_paper.sheets:
        assert sheet[0].top == 0
        assert not sheet[-1].strip.keeps_next
        assert sheet[-1].bottom <= on_paper.height + 1e-6
        for above, below in itertools.pairwise(sheet):
            assert above.bottom <= below.top + 1e-6
    said = "".join("".join(strip.text.split()) for strip in on_paper.strips)
    body = read_page(reports[name]).body
    for shown in ("h1", "h2", "p", "li", "caption", "figcaption", "td", "th", "span"):
        for element in body.all(shown):
            assert words_of(element) in said


def test_the_rows_of_a_table_are_on_one_sheet_each_and_its_head_on_every_one():
    on_paper = printed(section("Section", table(200)))
    head = "head 0 head 1 head 2"
    assert len(on_paper.sheets) > 2
    for sheet in on_paper.sheets[1:]:
        assert texts(sheet)[0] == head
    said = [text for sheet in on_paper.sheets for text in texts(sheet)]
    assert said.count(head) == len(on_paper.sheets)
    assert [text for text in said if text.startswith("name")] == [" ".join(row) for row in rows(200)]


@pytest.mark.parametrize("above", range(60))
def test_a_heading_is_never_the_last_on_a_sheet_and_a_head_never_without_a_row(above):
    before = [paragraph(f"paragraph {number}") for number in range(above)]
    on_paper = printed(*before, section("The heading", paragraph("It says this:"), table(6)))
    (sheet,) = (sheet for sheet in on_paper.sheets if "The heading" in texts(sheet))
    place = texts(sheet).index("The heading")
    assert texts(sheet)[place : place + 5] == [
        "The heading",
        "It says this:",
        "A caption.",
        "head 0 head 1 head 2",
        "name 0 0.1 0.2",
    ]
    assert sum(text.startswith("name") for text in texts(on_paper.sheets[-1])) != 1


def test_the_table_of_answers_is_one_picture_where_a_sheet_can_hold_it():
    names = [f"class {number}" for number in range(12)]
    counts = np.arange(144).reshape(12, 12)
    before = [paragraph(f"paragraph {number}") for number in range(38)]
    on_paper = printed(
        *before, section("Answers", confusion_table(ENGLISH_WORDING, names, counts, "What was taken for what."))
    )
    assert len(on_paper.sheets) == 2
    assert texts(on_paper.sheets[1])[0] == "Answers"
    assert len(on_paper.sheets[1]) == 2 + 13 + 1


def test_charts_stand_side_by_side_two_in_a_row():
    on_paper = printed(section("Charts", side_by_side(chart("a"), chart("b"), chart("c"))))
    charts = [strip for strip in on_paper.strips if "chart" in strip.text]
    assert ["chart a" in strip.text for strip in charts] == [True, False]
    assert ["chart b" in strip.text for strip in charts] == [True, False]
    alone = next(strip for strip in printed(side_by_side(chart("a"))).strips if "chart a" in strip.text)
    assert charts[0].height < alone.height  # which is as large as it is


def test_a_table_that_is_wider_than_the_paper_stands_in_parts_that_all_have_its_first_column():
    on_paper = printed(table(3, 60))
    said = [strip.text for strip in on_paper.strips]
    heads = [text for text in said if text.startswith("head 0")]
    assert len(heads) > 1
    assert " ".join(heads).split().count("0") == len(heads)
    assert {int(number) for number in re.findall(r"head (\d+)", " ".join(heads))} == set(range(60))
    assert sum(text.startswith("name 1") for text in said) == len(heads)


def test_what_is_higher_than_a_sheet_is_made_smaller():
    on_paper = printed(fact_table([("name", LONG * 3)]))
    ((large,),) = [[placed for placed in sheet if placed.scale < 1] for sheet in on_paper.sheets if sheet[0].scale < 1]
    assert large.bottom <= on_paper.height


def test_items_have_their_words_and_long_ones_go_on_on_the_next_sheet():
    on_paper = printed(listed(["short", LONG, "last"]))
    assert len(on_paper.sheets) > 1
    said = "".join(strip.text for strip in on_paper.strips)
    assert "".join(LONG.split()) in "".join(said.split())


def strip(height, name, **how):
    return Strip(height, lambda _: None, name, **how)


def test_what_keeps_together_goes_to_the_next_sheet_together_unless_none_can_hold_it():
    pair = [strip(30, "heading", keeps_next=True), strip(30, "text")]
    assert [texts(sheet) for sheet in paginate([strip(50, "before"), *pair], HEIGHT)] == [["before"], ["heading", "text"]]
    chain = [strip(40, str(number), keeps_next=True) for number in range(5)]
    assert [texts(sheet) for sheet in paginate(chain, HEIGHT)] == [["0", "1"], ["2", "3"], ["4"]]


def test_the_room_above_a_strip_is_left_out_at_the_top_of_a_sheet():
    (first,), (second,) = paginate([strip(60, "a", above=10), strip(60, "b", above=10)], HEIGHT)
    assert (first.top, second.top) == (0, 0)
    ((_, below),) = paginate([strip(40, "a"), strip(40, "b", above=10)], HEIGHT)
    assert below.top == 50


@pytest.mark.parametrize(
    ("named", "letter"), [("de_DE.UTF-8", False), ("en_US.UTF-8", True), ("es_MX", True), ("en_GB", False)]
)
def test_the_paper_is_that_of_the_country(named, letter):
    expected = QPageSize.PageSizeId.Letter if letter else QPageSize.PageSizeId.A4
    assert paper_size({"LC_PAPER": named}).id() is expected
    assert paper_size({"LC_ALL": named, "LC_PAPER": "C"}).id() is expected


def test_the_file_says_its_title_its_language_and_its_size():
    german = report(Wording(language=LANGUAGES["de"]), "Käse (1)", "heute", [paragraph("Text")])
    content = PrintedPage(german, QPageSize(QPageSize.PageSizeId.Letter)).pdf(date(2026, 11, 28))
    (size,) = re.findall(rb"/MediaBox \[0 0 (\S+) (\S+)\]", content)
    assert tuple(map(float, size)) == (612, 792)
    assert "Käse (1)".encode("utf-16-be") in content.replace(b"\\(", b"(").replace(b"\\)", b")")
    start = int(content.split(b"startxref")[-1].split()[0])
    table = content[start:].split()
    assert table[0] == b"xref"
    catalog = content[int(table[3]) :]
    assert catalog.startswith(table[1] + b" 0 obj")
    assert b"/Lang (de)" in catalog[: catalog.index(b"endobj")]
    assert b"/Root " + table[1] + b" 0 R" in content[start:]
    before = int(re.search(rb"/Prev (\d+)", content[start:])[1])
    assert content[before:].startswith(b"xref")


def test_a_sheet_for_each_page_of_the_file():
    text = page(*[paragraph(LONG)] * 5)
    assert print_page(text).count(b"/Type /Page\n") == len(PrintedPage(text, A4).sheets) > 3
