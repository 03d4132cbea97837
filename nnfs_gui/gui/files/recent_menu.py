"""A menu of the files that were opened last."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from nnfs_gui.gui.controls.actions import allow, set_tip
from nnfs_gui.gui.controls.plain_text import as_label, as_tip
from nnfs_gui.gui.files.recent_files import RecentFile, RecentFiles
from nnfs_gui.gui.look.text_size import character_width
from nnfs_gui.words import showable

_LONGEST = 60  # average characters of a path; what is longer is left out in its middle


class RecentMenu(QMenu):
    """Offers each file by its path, and to forget them all; it is filled when it opens."""

    chosen = Signal(object)  # RecentFile

    def __init__(self, name: str, title: str, none_yet: str, recent: RecentFiles, parent: QWidget) -> None:
        """Make the menu; `none_yet` is the sentence where there are no files."""
        super().__init__(title, parent)
        self.setObjectName(name)
        self.setToolTipsVisible(True)
        self._none_yet = none_yet
        self._recent = recent
        set_tip(self.menuAction(), title)
        self.aboutToShow.connect(self.fill)
        self.fill()

    def set_obstacle(self, obstacle: str) -> None:
        """Say why nothing can be opened; nothing if it can."""
        allow(self.menuAction(), obstacle)

    @Slot()
    def fill(self) -> None:
        """Show what the settings hold."""
        self.clear()
        entries = self._recent.entries
        room = _LONGEST * character_width(self.fontMetrics())
        for entry in entries:
            shown = self.fontMetrics().elidedText(showable(str(entry.path)), Qt.TextElideMode.ElideMiddle, room)
            action = self._add(as_label(shown), as_tip(str(entry.path)))
            action.setData(entry)
        if not entries:
            self._add(self._none_yet, self._none_yet).setEnabled(False)
            return
        self.addSeparator()
        self._add(self.tr("Clear the list"), self.tr("Forget these files; they stay where they are.")).triggered.connect(
            self._recent.clear
        )

    def _add(self, text: str, tip: str) -> QAction:
        action = QAction(text, self)
        action.setToolTip(tip)
        action.triggered.connect(self._on_triggered)
        self.addAction(action)
        return action

    @Slot()
    def _on_triggered(self) -> None:
        action = self.sender()
        assert isinstance(action, QAction)
        if isinstance(action.data(), RecentFile):
            self.chosen.emit(action.data())
