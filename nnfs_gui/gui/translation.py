"""The language of the window: loads its words and those of Qt's own dialogs, and lets numbers and dates be in its form."""

import logging

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from nnfs_gui import languages
from nnfs_gui.languages import ENGLISH, Language
from nnfs_gui.paths import resource

_LOGGER = logging.getLogger(__name__)
FOLDER = "translations"  # below resources/


def speak(language: Language) -> None:
    """Let all that is made from now on be in a language. Nothing happens if it is spoken already."""
    application = QCoreApplication.instance()
    assert isinstance(application, QApplication)
    before = application.findChildren(QTranslator)
    if before and languages.spoken() == language:
        return
    for translator in before:
        application.removeTranslator(translator)
        translator.deleteLater()
    languages.speak(language)
    locale = QLocale(language.code)
    QLocale.setDefault(locale)
    application.setLayoutDirection(locale.textDirection())
    qt = f"qtbase_{language.code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    ours = f"nnfs_gui_{language.code}", str(resource(FOLDER))  # English too, which has forms for 1 and for several
    for name, folder in (ours,) if language == ENGLISH else (qt, ours):
        translator = QTranslator(application)
        if not translator.load(name, folder):
            _LOGGER.warning("the translation %s in %s cannot be loaded", name, folder)
        application.installTranslator(translator)
