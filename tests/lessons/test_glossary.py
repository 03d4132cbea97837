import functools
import importlib
import inspect
import re
import xml.etree.ElementTree as ET

import pytest

from nnfs_gui.languages import LANGUAGES
from nnfs_gui.lessons.glossary import read_glossary
from nnfs_gui.lessons.markup import plain, terms_in
from nnfs_gui.nn import ActivationKind
from nnfs_gui.training.config import SETTINGS

GLOSSARY = read_glossary()
TERMS = [pytest.param(term, id=term.key) for term in GLOSSARY]
SENTENCE = re.compile(r"[A-Z0-9*“].*[.!?]", re.DOTALL)


def find(way):
    """Return what a dotted way below nnfs_gui leads to, and its source."""
    parts, module = way.split("."), None
    for count in range(len(parts), 0, -1):
        try:
            module = importlib.import_module(".".join(["nnfs_gui", *parts[:count]]))
        except ModuleNotFoundError:
            continue
        break
    found = functools.reduce(inspect.getattr_static, parts[count:], module)
    return found.fget if isinstance(found, property) else getattr(found, "__func__", found)


def test_there_are_some_sixty_terms_and_more():
    assert len(GLOSSARY.terms) >= 60


@pytest.mark.parametrize("term", TERMS)
def test_a_term_is_complete(term):
    assert SENTENCE.fullmatch(term.sentence)
    assert SENTENCE.fullmatch(plain(term.text))
    assert re.search(r"\b(1[5-9]|20)\d\d\b", term.source), "a source has a year"
    assert term.see
    assert not set("*`$[") & set(plain(term.text))
    assert len(plain(term.text)) < 600


@pytest.mark.parametrize("term", TERMS)
def test_what_a_term_leads_to_is_there(term):
    for key in (*term.see, *terms_in(term.text), *terms_in(term.sentence)):
        assert key in GLOSSARY.terms
        assert key != term.key
    assert set(term.settings) <= set(SETTINGS)
    assert "![" not in term.text  # its picture stands beside the text


@pytest.mark.parametrize("term", [term for term in TERMS if term.values[0].picture])
def test_a_picture_is_drawn_in_the_colour_of_the_text_and_told_in_words(term):
    path = GLOSSARY.folder / term.picture
    assert ET.parse(path).getroot().tag.endswith("svg")
    assert "currentColor" in path.read_text("utf-8")
    assert SENTENCE.fullmatch(term.picture_text)


@pytest.mark.parametrize("term", TERMS)
def test_the_lines_of_code_stand_so_in_the_program(term):
    source = [line.strip() for line in inspect.getsource(find(term.code)).splitlines()]
    lines = [line.strip() for line in term.lines.splitlines()]
    assert lines
    starts = range(len(source) - len(lines) + 1)
    shown = [line.partition("  #")[0] for line in source]
    assert any(shown[start : start + len(lines)] == lines for start in starts)


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_no_name_means_two_terms(language):
    names = [name.casefold() for term in read_glossary(language) for name in (*term.names, *term.labels)]
    assert len(names) == len(set(names))


def test_every_setting_has_its_term():
    assert [key for key in SETTINGS if GLOSSARY.of_setting(key) is None] == []


def test_every_kind_of_activation_has_its_term():
    for kind in ActivationKind:
        assert GLOSSARY.named(kind.row.label), kind


@pytest.mark.parametrize(
    ("label", "key"),
    [("Learning rate", "learning-rate"), ("right (%)", "accuracy"), (" Epochs: ", "epoch"), ("ReLU", "relu")],
)
def test_a_label_is_a_term_whatever_its_case(label, key):
    assert GLOSSARY.named(label).key == key


def test_a_mark_after_a_label_may_have_a_space_of_the_language_before_it():
    for label in ("Learning rate\N{NO-BREAK SPACE}:", "Learning rate\N{NARROW NO-BREAK SPACE}…", "Learning rate …"):
        assert GLOSSARY.named(label).key == "learning-rate"


def test_terms_are_in_the_order_of_their_letters_with_or_without_accents():
    titles = [term.title for term in read_glossary("de")]
    umlauts = [place for place, title in enumerate(titles) if title.startswith("Ü")]
    assert umlauts
    assert all(titles[place - 1][0] <= "U" and titles[place + 1][0] in "UÜVW" for place in umlauts)


def test_words_are_found_with_or_without_their_accents():
    french = read_glossary("fr")
    assert french.search("temperature") == french.search("température") != []
    assert french.search("parametre") == french.search("PARAMÈTRE") != []


def test_terms_are_found_in_a_language_without_spaces_between_words():
    chinese = read_glossary("zh_CN")
    title = chinese.get("learning-rate").title
    assert [mention.key for mention in chinese.mentions(f"请把{title}调低。")] == ["learning-rate"]
    assert chinese.named(f"{title}：").key == "learning-rate"
    assert chinese.get("learning-rate") in chinese.search(title[1:])


def test_a_label_that_is_no_term_has_none():
    assert GLOSSARY.named("Pen") is None
    assert GLOSSARY.of_setting("no.such") is None
    assert GLOSSARY.of_view("nothing") is None


def test_terms_are_found_in_a_sentence_each_once_and_the_longest_name():
    text = "The validation error of a batch; batches have a learning rate. Unbatched."
    found = [(text[mention.start : mention.end], mention.key) for mention in GLOSSARY.mentions(text)]
    assert found == [("validation error", "loss"), ("batch", "batch"), ("learning rate", "learning-rate")]


def test_settings_and_views_lead_to_their_terms():
    assert GLOSSARY.of_setting("optimizer.learning_rate").key == "learning-rate"
    assert GLOSSARY.of_view("mistakes").key == "confusion-matrix"


@pytest.mark.parametrize(
    ("words", "first"),
    [("adam", "adam"), ("LEARN RATE", "learning-rate"), ("by heart", "overfitting"), ("mcnem", "paired-test")],
)
def test_a_search_finds_what_is_called_so_first(words, first):
    assert GLOSSARY.search(words)[0].key == first


def test_a_search_for_nothing_or_for_no_term_finds_none():
    assert GLOSSARY.search("  ") == GLOSSARY.search("qwertz") == []


def test_a_language_that_there_is_not_is_english():
    assert read_glossary("xx").terms == GLOSSARY.terms
