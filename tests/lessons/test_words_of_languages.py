"""Lessons and glossary in other languages: a complete one says all of it, and what is said is read without a problem."""

import re
import tomllib
from collections import Counter

import pytest

from nnfs_gui.languages import LANGUAGES
from nnfs_gui.lessons.glossary import read_glossary
from nnfs_gui.lessons.lesson_file import read_lesson, with_words
from nnfs_gui.lessons.markup import plain
from nnfs_gui.lessons.shelf import shipped_lessons
from nnfs_gui.paths import resource

LESSON_WORDS = ("title", "question", "goal", "text", "do", "picture_text", "hints")
TERM_WORDS = ("title", "sentence", "text", "picture_text")
FOREIGN = [code for code in LANGUAGES if code != "en"]
COMPLETE = [code for code in FOREIGN if not LANGUAGES[code].is_draft]
LESSONS = sorted(resource("lessons").glob("*.toml"))
KEPT = re.compile(r"`[^`]*`|\$[^$]*\$|!\[")  # code, formulas and pictures
OWN = re.compile(r"[^\W\d_₀-₉]{4,}|[.,\u202f]")  # what a formula says in each language's way: words, marks of numbers


def read(path):
    return tomllib.loads(path.read_text("utf-8")) if path.is_file() else {}


def words_in_lesson(path):
    """The words of a lesson, by where they stand."""
    lesson = read(path)
    steps = {step["key"]: step for step in lesson.get("step", [])}
    tables = {"": lesson, **steps, **{f"{key} predict": step["predict"] for key, step in steps.items() if "predict" in step}}
    return {(where, key): table[key] for where, table in tables.items() for key in LESSON_WORDS if table.get(key)}


def missing(english, words):
    """Where there are no words, fewer hints, or other formulas and code than in English."""

    def kept(value):
        parts = (part for text in ([value] if isinstance(value, str) else value) for part in KEPT.findall(text))
        return Counter(OWN.sub("", part) if part.startswith("$") else part for part in parts)

    def is_whole(value, own):
        as_many = isinstance(value, str) or len(value) == len(own)
        return as_many and not kept(value) - kept(own)

    return [where for where, value in english.items() if where not in words or not is_whole(value, words[where])]


def test_a_complete_language_has_the_words_of_every_lesson():
    lessons = [(code, path) for code in COMPLETE for path in LESSONS]
    lacking = {
        f"{code}/{path.name}": found
        for code, path in lessons
        if (found := missing(words_in_lesson(path), words_in_lesson(path.parent / code / path.name)))
    }
    assert lacking == {}


def words_of_terms(code):
    terms = read(resource("glossary") / f"terms{code}.toml")
    return {(key, name): term[name] for key, term in terms.items() for name in TERM_WORDS if term.get(name)}


def test_a_complete_language_explains_every_term():
    lacking = {code: found for code in COMPLETE if (found := missing(words_of_terms(""), words_of_terms(f".{code}")))}
    assert lacking == {}


@pytest.mark.parametrize("code", FOREIGN)
def test_words_of_a_lesson_are_read_without_a_problem(code):
    for path in LESSONS:
        words = path.parent / code / path.name
        if words.is_file():
            _, problems = with_words(read_lesson(path), words.read_text("utf-8"))
            assert problems == (), words
    assert [lesson.key for lesson in shipped_lessons(code).lessons] == [lesson.key for lesson in shipped_lessons().lessons]


@pytest.mark.parametrize("code", FOREIGN)
def test_the_glossary_is_whole_in_each_language_in_english_where_words_are_missing(code):
    english, terms = read_glossary(), read_glossary(code)
    assert terms.terms.keys() == english.terms.keys()
    assert all(plain(term.sentence) and plain(term.text) for term in terms.terms.values())


def test_what_is_missing_is_found():
    english = {("", "title"): "A", ("s", "text"): "See `x` and $y$.", ("s", "hints"): ["one", "two"]}
    assert missing(english, english) == []
    formula = {("s", "text"): "$p = 0.92 · weight$"}
    assert missing(formula, {("s", "text"): "$p = 0,92 · Gewicht$"}) == []
    assert missing(formula, {("s", "text"): "$p = 0,95 · Gewicht$"}) == [("s", "text")]
    assert missing(english, {("", "title"): "B", ("s", "text"): "Sieh $y$ und `z`.", ("s", "hints"): ["eins"]}) == [
        ("s", "text"),
        ("s", "hints"),
    ]
