"""The look of the window: light or dark, as the user has chosen or the system has it."""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction, QGuiApplication

from nnfs_gui.gui.look.style import apply_theme
from nnfs_gui.gui.look.theme import Appearance, choose_theme
from nnfs_gui.gui.look.themed_icon import themed_icon
from nnfs_gui.gui.window.actions import WindowActions
from nnfs_gui.gui.window.settings import WindowSettings

_ICONS = (
    "add",
    "remove",
    "up",
    "down",
    "left",
    "unfold",
    "undo",
    "redo",
    "erase",
    "clear",
    "random",
    "fit",
    "train",
    "pause",
)


class AppearanceController(QObject):
    """Gives the program its theme, and tells its colours to what paints itself, and its icons to what has buttons."""

    icons_changed = Signal(object)  # QIcon of each name
    theme_changed = Signal(object)  # Theme

    def __init__(self, settings: WindowSettings, actions: WindowActions, parent: QObject) -> None:
        super().__init__(parent)
        self._settings = settings
        self._actions = actions
        actions.choose_appearance(settings.appearance)
        actions.appearance.triggered.connect(self._on_chosen)
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self.apply)
        if hasattr(hints, "accessibility"):  # it came with Qt 6.10
            hints.accessibility().contrastPreferenceChanged.connect(self.apply)

    @Slot()
    def apply(self) -> None:
        """Choose the theme, and let everything have it."""
        theme = choose_theme(self._settings.appearance)
        apply_theme(theme)
        icons = {name: themed_icon(name, theme.text, theme.disabled) for name in (*_ICONS, "stop", "step")}
        self._actions.set_icons(themed_icon("train", theme.on_accent, theme.disabled), icons)
        self.icons_changed.emit(icons)
        self.theme_changed.emit(theme)

    def follow_font(self) -> None:
        """Let everything have the sizes that go with the application's font, which has changed."""
        apply_theme(choose_theme(self._settings.appearance))

    @Slot(QAction)
    def _on_chosen(self, action: QAction) -> None:
        self._settings.appearance = Appearance(action.data())
        self.apply()
