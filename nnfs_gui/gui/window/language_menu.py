"""The menu with the languages that the window can speak from its next start on."""

from PySide6.QtCore import QLocale, QObject, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QWidget

from nnfs_gui.gui.controls.actions import make_action, make_menu
from nnfs_gui.gui.controls.message import Message
from nnfs_gui.gui.window.settings import WindowSettings
from nnfs_gui.languages import LANGUAGES, Language, choose_language, spoken

_OF_SYSTEM = ""  # in the place of a language's code


class LanguageMenu(QObject):
    """Ticks the language that was chosen, and remembers another one."""

    message = Signal(object)  # Message

    def __init__(self, settings: WindowSettings, window: QWidget) -> None:
        super().__init__(window)
        self._settings = settings
        self.menu = make_menu(window, self.tr("Language"))
        self._actions = QActionGroup(self)
        self._add(_OF_SYSTEM, self.tr("As the system: {0}").format(_of_system().name))
        for code, language in LANGUAGES.items():
            self._add(code, self.tr("{0} (draft)").format(language.name) if language.is_draft else language.name)
        self._actions.triggered.connect(self._on_chosen)

    def _add(self, code: str, text: str) -> None:
        tip = self.tr("The window speaks this language from the next start on.")
        action = make_action(self, f"{code or 'system'}LanguageAction", text, tip, checkable=True)
        action.setData(code)
        action.setChecked(code == self._settings.language)
        self._actions.addAction(action)
        self.menu.addAction(action)

    @Slot(QAction)
    def _on_chosen(self, action: QAction) -> None:
        code = action.data()
        self._settings.language = code
        language = LANGUAGES.get(code) or _of_system()
        if language == spoken():
            words = self.tr("The language stays {0}.")
        else:
            words = self.tr("The language will be {0} from the next start of the program on.")
        self.message.emit(Message(words.format(language.name)))


def _of_system() -> Language:
    return choose_language(_OF_SYSTEM, {}, QLocale.system().uiLanguages())
