"""The translations: in step with the program, whole where a language is complete, and with nothing that breaks a text."""

import catalogue
import pytest
from catalogue import FORMS, Message, catalogue_file, merge, read_catalogue, release
from checks import find_problems
from typography import with_spaces

from nnfs_gui.languages import LANGUAGES
from nnfs_gui.paths import resource

COMPLETE = [code for code, language in LANGUAGES.items() if not language.is_draft]


@pytest.fixture(scope="module")
def found():
    return catalogue.find_messages()


@pytest.fixture(scope="module")
def catalogues():
    return {code: read_catalogue(catalogue_file(code)) for code in LANGUAGES}


def test_each_language_has_its_number_of_forms():
    assert set(FORMS) == set(LANGUAGES)


@pytest.mark.parametrize("code", COMPLETE)
def test_a_complete_language_says_every_text_of_the_program(found, catalogues, code):
    now = merge(code, catalogues[code], found)
    missing = sorted(message for message, forms in now.items() if not all(forms))
    assert missing == [], "Translate these: python .github/translations/update.py export " + code
    assert set(catalogues[code]) == set(now), "Run python .github/translations/update.py"


@pytest.mark.parametrize("code", LANGUAGES)
def test_each_translation_keeps_fields_tags_keys_and_the_last_mark(catalogues, code):
    wrong = {message: problems for message, problems in checked(code, catalogues[code]) if problems}
    assert wrong == {}


@pytest.mark.parametrize("code", LANGUAGES)
def test_each_translation_has_the_spaces_of_its_language(catalogues, code):
    forms = [form for forms in catalogues[code].values() for form in forms]
    assert [form for form in forms if form != with_spaces(code, form)] == [], "Import it again: this sets them"


def test_french_spaces_stand_before_its_marks_and_not_before_what_is_a_number():
    typed = "Quoi ? « Oui »: %n image, 5 % et {0} %; %Ln fin : %1 !"
    narrow, wide = "\N{NARROW NO-BREAK SPACE}", "\N{NO-BREAK SPACE}"
    assert with_spaces("fr", typed) == (
        f"Quoi{narrow}? «{narrow}Oui{narrow}»: %n image, 5{narrow}% et {{0}}{narrow}%; %Ln fin{wide}: %1{narrow}!"
    )
    assert with_spaces("de", typed) == typed


def test_german_sets_a_space_before_the_dots_that_stand_for_more_to_come():
    assert with_spaces("de", "Bericht…") == "Bericht …"
    assert with_spaces("de", "Bericht …") == "Bericht …"


def checked(code, translations):
    return ((message, find_problems(code, message, forms)) for message, forms in translations.items() if all(forms))


@pytest.mark.parametrize("code", LANGUAGES)
def test_what_the_program_loads_was_made_of_what_was_translated(tmp_path, code):
    release(catalogue_file(code), tmp_path / "now.qm")
    shipped = resource("translations") / f"nnfs_gui_{code}.qm"
    is_same = (
        shipped.read_bytes() == (tmp_path / "now.qm").read_bytes()
    )  # of half a million bytes, pytest would show how they differ
    assert is_same, "Run python .github/translations/update.py"


ONE = Message("Core", "{name} has {n:,} rows.")
MANY = Message("View", "%Ln <b>run(s)</b> of {0}", "", plural=True)


@pytest.mark.parametrize(
    ("message", "forms", "said"),
    [
        (ONE, ("{name} hat {n:,} Zeilen.",), ""),
        (ONE, ("{n:,} Zeilen hat {name}, sagt {name}.",), ""),
        (ONE, ("{name} hat {n} Zeilen.",), "lacks the fields ['n:,']"),
        (ONE, ("{name} hat Zeilen.",), "lacks the fields"),
        (ONE, ("{name} hat {n:,} {0}.",), "['0'] besides"),
        (ONE, ("{name hat {n:,} Zeilen.",), "braces"),
        (ONE, ("{name} hat {n:,} Zeilen",), "ends with"),
        (ONE, ("{name} hat {n:,} Zeilen. ",), "spaces"),
        (ONE, ("{name} hat\n{n:,} Zeilen.",), "2 line(s)"),
        (ONE, ("{name} hat <b>{n:,}</b> Zeilen.",), "tags"),
        (ONE, (" ",), "empty"),
        (ONE, ("{name} & {n:,}.",), ""),
        (Message("A", " %"), ("\u202f%",), ""),
        (Message("A", " %"), ("%",), ""),
        (Message("A", " min"), ("min",), "spaces"),
        (MANY, ("ein <b>Lauf</b> von {0}", "%Ln <b>Läufe</b> von {0}"), ""),
        (MANY, ("ein <b>Lauf</b>", "%Ln <b>Läufe</b> von {0}"), ""),
        (MANY, ("%Ln <b>Lauf</b> von {0}", "<b>Läufe</b> von {0}"), "places"),
        (MANY, ("%Ln <b>Läufe</b> von {0}",), "2 form(s)"),
        (MANY, ("%n <b>Lauf</b> von {0}", "%Ln <b>Läufe</b> von {0}"), "places"),
        (Message("A", "&File"), ("&Datei",), ""),
        (Message("A", "&File"), ("Datei",), "key"),
        (Message("A", "a &amp; b"), ("a &amp; b",), ""),
    ],
)
def test_a_translation_that_would_break_a_sentence_is_refused(message, forms, said):
    problems = find_problems("de", message, forms)
    assert bool(problems) == bool(said)
    assert said in " ".join(problems)


def test_chinese_ends_sentences_with_its_own_marks_and_has_one_form():
    assert find_problems("zh_CN", ONE, ("{name} 有 {n:,} 行。",)) == []
    assert find_problems("zh_CN", MANY, ("{0} 的 %Ln 次<b>运行</b>",)) == []


def test_translations_go_along_with_a_text_that_moves_and_go_with_one_that_is_gone():
    gone, moved, new = Message("Old", "Bye"), Message("Old", "Hello"), Message("New", "Hello")
    old = {gone: ("Tschüss",), moved: ("Hallo",), Message("Kept", "Yes"): ("Ja",)}
    found = {new, Message("Kept", "Yes"), Message("New", "No"), Message("New", "%Ln run(s)", "", plural=True)}
    assert merge("de", old, found) == {
        new: ("Hallo",),
        Message("Kept", "Yes"): ("Ja",),
        Message("New", "No"): ("",),
        Message("New", "%Ln run(s)", "", plural=True): ("", ""),
    }
