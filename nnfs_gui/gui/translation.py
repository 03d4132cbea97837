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
    qt, ours = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath), str(resource(FOLDER))
    # English first, which has forms for 1 and for several: what a draft does not say yet is looked for there
    names = {f"nnfs_gui_{ENGLISH.code}": ours, f"qtbase_{language.code}": qt, f"nnfs_gui_{language.code}": ours}
    for name in [name for name in names if name != "qtbase_en"]:
        translator = QTranslator(application)
        if not translator.load(name, names[name]):
            _LOGGER.warning("the translation %s in %s cannot be loaded", name, names[name])
        application.installTranslator(translator)
