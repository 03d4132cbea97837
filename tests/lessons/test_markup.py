import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nnfs_gui.lessons.markup import line_to_html, plain, term_key, terms_in, to_html


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("*now*", "<i>now</i>"),
        ("2 * 3 * 4", "2 * 3 * 4"),
        ("`W < b`", '<code style="font-family: monospace">W &lt; b</code>'),
        ("`*x*`", '<code style="font-family: monospace">*x*</code>'),
        ("[[Learning  rate]]", '<a href="term:learning-rate">Learning  rate</a>'),
        ("[[learning rate|the *rate*]]", '<a href="term:learning-rate">the *rate*</a>'),
        ("*the [[loss]]*", '<i>the <a href="term:loss">loss</a></i>'),
        (r"5 \$ and \*", "5 $ and *"),
        ("<b>5 & 6</b>", "&lt;b&gt;5 &amp; 6&lt;/b&gt;"),
        ("a [bracket] (alone)", "a [bracket] (alone)"),
        ("$x_k < y^2$", '<span style="font-family: serif">x<sub>k</sub> &lt; y<sup>2</sup></span>'),
        ("$x_{out}$", '<span style="font-family: serif">x<sub>out</sub></span>'),
        ("$e^{z_i}$", '<span style="font-family: serif">e<sup>z<sub>i</sub></sup></span>'),
        ("![a neuron](neuron.svg)", "<i>a neuron</i>"),
    ],
)
def test_each_mark_becomes_rich_text(written, shown):
    assert to_html(written) == f"<p>{shown}</p>"


def test_paragraphs_stand_apart_and_lines_of_one_are_joined():
    assert to_html("one\ntwo\n\nthree\n") == "<p>one two</p><p>three</p>"
    assert to_html("first:\n- a\n  b\n- c") == "<p>first:</p><ul><li>a b</li><li>c</li></ul>"
    assert to_html("  \n") == ""
    assert line_to_html("one\n  *two*") == "one <i>two</i>"


def test_a_picture_lies_in_the_folder_that_is_given():
    text = "![what it shows](neuron.svg)"
    address = (Path.cwd() / "neuron.svg").as_uri()
    assert to_html(text, Path.cwd()) == f'<p><img src="{address}" alt="what it shows"></p>'


def test_plain_text_has_no_marks_left():
    text = "*The [[learning rate|rate]]* `W` $x_k = x^{2}$ ![a picture](p.svg)\n\n- one\n- [[loss]]"
    assert plain(text) == "The rate W x_k = x^2 a picture\n\n- one\n- loss"


def test_terms_are_found_in_their_order_each_once():
    assert terms_in("*[[Loss]]* [[learning rate|it]] [[loss]] `[[code]]`") == ("loss", "learning-rate")
    assert term_key("  Learning rate ") == "learning-rate"


@given(st.text(alphabet=r"ab *`$[]|!()_^{}\<>&" + '"' + "\n-", max_size=60))
def test_no_text_breaks_out_of_the_rich_text(text):
    written = to_html(text)
    tags = re.findall(r"<[^>]*>", written)
    assert "<" not in re.sub(r"<[^>]*>", "", written)
    assert all(re.match(r"</?(p|ul|li|i|code|sub|sup|span|a)\b", tag) for tag in tags)
    plain(text)


def test_spaces_that_do_not_break_stay_and_are_of_a_kind_that_rich_text_knows():
    said = "10\N{NARROW NO-BREAK SPACE}000 images\N{NO-BREAK SPACE}: $50\N{NARROW NO-BREAK SPACE}890$"
    for written in (to_html(said), line_to_html(said)):
        assert "10\N{NO-BREAK SPACE}000 images\N{NO-BREAK SPACE}:" in written
        assert "50\N{NO-BREAK SPACE}890" in written
