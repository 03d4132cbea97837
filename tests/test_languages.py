"""Which language the window speaks, and how each writes numbers."""

from decimal import Decimal

import numpy as np
import pytest

from nnfs_gui.languages import LANGUAGES, VARIABLE, choose_language
from nnfs_gui.numbers import parse_fraction, parse_whole
from nnfs_gui.words import QT_TRANSLATE_NOOP, ExplainedError, Text


@pytest.mark.parametrize(
    ("system", "code"),
    [
        (["de-DE", "de"], "de"),
        (["de_AT"], "de"),
        (["DE"], "de"),
        (["fr-CA"], "fr"),
        (["tr-TR", "tr", "fr-FR"], "fr"),
        (["tr-TR", "tr"], "en"),
        (["ar-EG"], "en"),
        (["den-CA"], "en"),  # Slavey is no German
        (["en-GB", "de-DE"], "en"),
        (["zh-Hans-CN", "zh-CN", "zh-Hans", "zh"], "zh_CN"),
        (["zh-CN"], "zh_CN"),
        (["zh-Hant-TW", "zh-TW", "zh-Hant"], "en"),
        (["C"], "en"),
        ([""], "en"),
        ([], "en"),
    ],
)
def test_the_window_speaks_the_first_language_of_the_system_that_there_is(system, code):
    assert choose_language("", {}, system).code == code


def test_what_was_chosen_comes_before_the_system_and_what_the_environment_says_before_both():
    assert choose_language("fr", {}, ["de"]).code == "fr"
    assert choose_language("fr", {VARIABLE: "en"}, ["de"]).code == "en"


@pytest.mark.parametrize("nonsense", ["xx", "DE", "de.UTF-8", "../de", " "])
def test_a_language_that_there_is_not_is_as_if_none_had_been_chosen(nonsense):
    assert choose_language(nonsense, {VARIABLE: nonsense}, ["fr"]).code == "fr"


@pytest.mark.parametrize(
    ("code", "whole", "fraction", "share", "four"),
    [
        ("en", "1,234,567", "12,345.5", "97.12\u00a0%", "1,234"),
        ("de", "1.234.567", "12.345,5", "97,12\u00a0%", "1.234"),
        ("fr", "1\u202f234\u202f567", "12\u202f345,5", "97,12\u202f%", "1\u202f234"),
        ("es", "1.234.567", "12.345,5", "97,12\u00a0%", "1234"),
        ("it", "1.234.567", "12.345,5", "97,12%", "1234"),
        ("zh_CN", "1,234,567", "12,345.5", "97.12%", "1,234"),
    ],
)
def test_each_language_writes_numbers_in_its_form(code, whole, fraction, share, four):
    language = LANGUAGES[code]
    assert language.format(1234567, ",") == whole
    assert language.format(12345.5, ",.1f") == fraction
    assert language.format(0.9712, ".2%") == share
    assert language.format(1234, ",") == four
    assert language.format(1234.5, ",.1f") == four + fraction[-2:]


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize("value", [0, 7, 1234, -1234, 12345, 1234567, 60000])
def test_a_whole_number_is_read_as_it_was_written(code, value):
    assert parse_whole(LANGUAGES[code].format(value, ",")) == value


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize("value", [0.001, 0.5, -2.25, 1234.5, 1234567.125, 1e-05, 12.0])
def test_a_fraction_is_read_as_it_was_written(code, value):
    for how in ("", ",.6f", ".7g"):
        assert parse_fraction(LANGUAGES[code].format(value, how)) == pytest.approx(value, rel=1e-6)


def same(template, n):
    return template


@pytest.mark.parametrize("number", [1234, 1234.0, np.float32(1234), np.int64(1234), Decimal(1234)])
def test_every_kind_of_number_in_a_sentence_is_in_the_form_of_its_language(number):
    text = Text("{n:,.1f} and {inner}", n=number, inner=ExplainedError("{n:,.0f} of {name}", n=number, name="1,000.5"))
    assert str(text) == "1,234.0 and 1,234 of 1,000.5"
    assert text.translated(same, LANGUAGES["de"]) == "1.234,0 and 1.234 of 1,000.5"


def test_what_is_no_number_stays_as_it_is():
    assert (
        Text("{a} {b!r} {c} {d}", a=True, b="1.5", c=None, d="2,000").translated(same, LANGUAGES["de"])
        == "True '1.5' None 2,000"
    )


def test_a_text_that_goes_with_a_number_tells_it_to_the_translation():
    told = []

    def translate(template, n):
        told.append((template, n))
        return "{n:,} Zeilen, {what}"

    text = Text(QT_TRANSLATE_NOOP("Core", "{n:,} rows, {what}"), n=1200, what="7")
    assert str(text) == "1,200 rows, 7"
    assert text.translated(translate, LANGUAGES["de"]) == "1.200 Zeilen, 7"
    assert told == [("{n:,} rows, {what}", 1200)]
