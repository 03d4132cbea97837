"""The window in another language: which one, its words, its numbers and dates, those of Qt's own dialogs, and its menu."""

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QDialogButtonBox, QMessageBox

from nnfs_gui.gui.translation import speak
from nnfs_gui.gui.window.settings import WindowSettings
from nnfs_gui.gui.words import in_figures, translate
from nnfs_gui.languages import ENGLISH, LANGUAGES, VARIABLE, spoken


@pytest.fixture
def foreign_window(open_window, monkeypatch):
    """Opens the window in a language, as the environment names it."""

    def open_it(code):
        monkeypatch.setenv(VARIABLE, code)
        return open_window()

    yield open_it
    speak(ENGLISH)


@pytest.fixture
def of_system(monkeypatch):
    """Lets the system's user read these languages."""
    monkeypatch.delenv(VARIABLE)
    yield lambda *tags: monkeypatch.setattr(QLocale, "uiLanguages", lambda *_: list(tags))
    speak(ENGLISH)


def test_the_window_speaks_german_with_all_that_belongs_to_it(foreign_window):
    user = foreign_window("de")
    assert user.action("trainAction").text() == "Trainieren"
    assert user.find("parametersLabel").text() == "101.770 Parameter"
    assert user.status in (  # what was there last
        "Bereit. MNIST: 60.000 Trainingsbilder, 10.000 Testbilder.",
        "Bereit. Das mitgelieferte Netz liest, was Sie zeichnen.",
    )
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    assert buttons.button(QDialogButtonBox.StandardButton.Cancel).text() == "Abbrechen"
    assert QMessageBox.tr("Show Details...") == "Details einblenden..."
    assert QLocale().decimalPoint() == ","


def test_what_a_draft_does_not_say_yet_is_said_in_english_with_its_forms(qapp):
    try:
        speak(LANGUAGES["it"])
        words = [translate("Nobody", "%Ln thing(s)", None, 1), translate("CostWords", "%Ln run(s)", None, 1)]
        assert words[0] == "1 thing(s)"
        assert "(s)" not in words[1]
    finally:
        speak(ENGLISH)


def test_the_language_is_the_systems_if_the_window_speaks_it_and_else_english(open_window, of_system):
    of_system("tr-TR", "fr-FR")
    open_window()
    assert spoken().code == "fr"
    of_system("tr-TR", "ar-EG")
    user = open_window()
    assert spoken() == ENGLISH
    assert user.action("trainAction").text() == "Train"
    assert user.window.layoutDirection() == Qt.LayoutDirection.LeftToRight


def test_a_language_is_chosen_in_the_menu_and_spoken_from_the_next_start_on(open_window, of_system):
    of_system("en-GB")
    user = open_window()
    assert user.action("systemLanguageAction").isChecked()
    assert user.action("systemLanguageAction").text() == "As the system: English"
    user.press("deLanguageAction")
    assert user.status == "The language will be Deutsch from the next start of the program on."
    assert user.action("trainAction").text() == "Train"
    user.window.close()
    again = open_window()
    assert again.action("trainAction").text() == "Trainieren"
    assert again.action("deLanguageAction").isChecked()
    again.press("systemLanguageAction")
    again.window.close()
    assert open_window().action("trainAction").text() == "Train"


def test_a_language_that_is_spoken_already_stays(open_window, of_system):
    of_system("en")
    user = open_window()
    user.press("enLanguageAction")
    assert user.status == "The language stays English."
    assert WindowSettings().language == "en"


def test_the_menu_names_each_language_in_itself_and_says_which_are_drafts(user):
    texts = {code: user.action(f"{code}LanguageAction").text() for code in LANGUAGES}
    assert texts == {
        code: f"{language.name} (draft)" if language.is_draft else language.name for code, language in LANGUAGES.items()
    }


@pytest.mark.parametrize("damage", ["xx", "", "@Variant(nonsense)", "en, de"])
def test_a_chosen_language_that_there_is_not_is_as_if_none_had_been_chosen(own_settings, damage):
    settings = WindowSettings()
    settings.language = damage
    assert settings.language == ""


@pytest.mark.parametrize("code", LANGUAGES)
def test_numbers_have_the_marks_that_qt_gives_the_language(qapp, code):
    locale = QLocale(code)
    speak(LANGUAGES[code])
    for value in (7, 1234, 12345, 1234567):
        assert in_figures(value) == QLocale().toString(value)
    assert in_figures(12345.25, ",.2f") == locale.toString(12345.25, "f", 2)
    assert QLocale().name() == locale.name()
    speak(ENGLISH)
    assert in_figures(1234.5, ",.1f") == "1,234.5"
