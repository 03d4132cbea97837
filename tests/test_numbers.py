"""Numbers as people write them: what each text means, and what means nothing and is refused."""

import math

import pytest

from nnfs_gui.numbers import NumberError, parse_fraction, parse_share, parse_whole

# a text; what it is in a field for fractions; what it is in one for whole numbers; None where it is refused
TEXTS = [
    ("0.01", 0.01, None),
    ("0,01", 0.01, None),
    (".5", 0.5, None),
    (",5", 0.5, None),
    ("5.", 5.0, 5),
    ("5,0", 5.0, 5),
    ("  7 ", 7.0, 7),
    ("-1", -1.0, -1),
    ("+1,5", 1.5, None),
    ("\N{MINUS SIGN}2,5", -2.5, None),
    ("10000", 10000.0, 10000),
    ("10,000", 10.0, 10000),
    ("10.000", 10.0, 10000),
    ("10 000", 10000.0, 10000),
    ("10'000", 10000.0, 10000),
    ("10_000", 10000.0, 10000),
    ("10\N{RIGHT SINGLE QUOTATION MARK}000", 10000.0, 10000),
    ("10\N{NO-BREAK SPACE}000", 10000.0, 10000),
    ("10\N{NARROW NO-BREAK SPACE}000", 10000.0, 10000),
    ("1.234,5", 1234.5, None),
    ("1,234.5", 1234.5, None),
    ("1 234,5", 1234.5, None),
    ("1'234.5", 1234.5, None),
    ("1,234,567", 1234567.0, 1234567),
    ("1.234.567", 1234567.0, 1234567),
    ("1.234.567,8", 1234567.8, None),
    ("1,234.0", 1234.0, 1234),
    ("1.234,000", 1234.0, 1234),
    ("1,234.567", 1234.567, None),
    ("0.001", 0.001, None),
    ("0,000", 0.0, 0),
    ("1234,567", 1234.567, None),
    ("1e-3", 0.001, None),
    ("1,5E-3", 0.0015, None),
    ("1e3", 1000.0, None),
    ("\N{FULLWIDTH DIGIT ZERO}\N{FULLWIDTH FULL STOP}\N{FULLWIDTH DIGIT FIVE}", 0.5, None),
    ("\N{ARABIC-INDIC DIGIT ZERO}\N{ARABIC DECIMAL SEPARATOR}\N{ARABIC-INDIC DIGIT FIVE}", 0.5, None),
    ("\N{ARABIC-INDIC DIGIT THREE}", 3.0, 3),
    *((text, None, None) for text in ("", " ", ".", ",", "-", "abc", "1.2.3", "1,2,3", "1,2.3", "1.2,3.4", "0.001.000")),
    *((text, None, None) for text in ("1,234.567,8", "1 2", "0 01", "1 234'567", "1'23", "12,34,567", "--1", "1-", "1 e3")),
    *(
        (text, None, None)
        for text in ("nan", "inf", "0x10", "1e", "e5", "1e999", "1,,5", "1..5", "5 %", "1/2", "½", "²", "1.5.")
    ),
    ("9" * 5000, None, None),
    ("1" * 31, float("1" * 31), None),
]


@pytest.mark.parametrize(("text", "fraction", "whole"), TEXTS, ids=[repr(text[:20]) for text, _, _ in TEXTS])
@pytest.mark.parametrize("parse", [parse_fraction, parse_whole])
def test_a_text_is_the_number_that_people_mean_or_is_refused(parse, text, fraction, whole):
    expected = fraction if parse is parse_fraction else whole
    if expected is None:
        with pytest.raises(NumberError) as error:
            parse(text)
        assert len(str(error.value)) < 120
        return
    value = parse(text)
    assert value == expected
    assert type(value) is type(expected)


@pytest.mark.parametrize(
    ("text", "share"), [("0.1", 0.1), ("0,9", 0.9), ("10%", 0.1), ("10 %", 0.1), ("0,9%", 0.009), ("%", None), ("", None)]
)
def test_a_share_is_read_as_such_and_in_percent_where_it_says_so(text, share):
    if share is None:
        with pytest.raises(NumberError):
            parse_share(text)
    else:
        assert parse_share(text) == pytest.approx(share, rel=1e-15)


@pytest.mark.parametrize(("most", "example"), [(10**9, "10000 or 10,000."), (4096, "1000 or 1,000."), (9, "10.")])
def test_the_example_of_a_whole_number_is_a_possible_one(most, example):
    with pytest.raises(NumberError, match=f"write it as {example}$"):
        parse_whole("x", most)


@pytest.mark.parametrize("value", [0.1, 1e-9, 123456.789, 1 / 3, 1e22, 5e-324, math.pi])
def test_what_python_writes_is_read_back_to_the_last_digit(value):
    assert parse_fraction(repr(value)) == value
    assert parse_fraction(repr(value).replace(".", ",")) == value
