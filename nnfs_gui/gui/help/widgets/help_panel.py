"""The help's own window beside the main one: it stays open, is searched, and goes back where it came from."""

from PySide6.QtCore import QByteArray, QEvent, QRect, Qt, Signal, Slot
from PySide6.QtGui import QHideEvent, QIcon, QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QToolButton, QVBoxLayout, QWidget

from nnfs_gui.gui.background.timers import make_single_shot
from nnfs_gui.gui.controls.buttons import make_tool_button
from nnfs_gui.gui.controls.dialogs import resize_on_screen
from nnfs_gui.gui.controls.flow_row import FlowRow
from nnfs_gui.gui.help.widgets.rich_text import RichText
from nnfs_gui.gui.look.text_size import character_width

_SEARCH_MS = 150
_WIDTH, _LINES = 72, 32  # characters and lines at first
_EDGE = 12  # pixels
FOCUS, START, WORDS, KEYS, SEARCH = "focus:", "start:", "words:", "keys:", "search:"  # addresses of pages, as of a term's


class HelpPanel(QDialog):
    """Shows pages that it is given, and tells the address of the one that is wanted."""

    wanted = Signal(str)
    back_wanted = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Tool)
        self.setObjectName("helpPanel")
        self.setWindowTitle(self.tr("Help"))
        self.setModal(False)
        self._text = RichText()
        self._text.setObjectName("helpText")
        self._text.setAccessibleName(self.tr("Help"))
        self._text.link_wanted.connect(self.wanted)
        self._search = QLineEdit()
        self._search.setObjectName("helpSearch")
        self._search.setProperty("role", "field")
        self._search.setPlaceholderText(self.tr("Search the help"))
        self._search.setAccessibleName(self.tr("Search the help"))
        self._search.setToolTip(self.tr("Finds words and keys by what they are called and by what is said of them."))
        self._search.setClearButtonEnabled(True)
        self._search_soon = make_single_shot(self, _SEARCH_MS)
        self._search_soon.timeout.connect(self._on_search)
        self._search.textEdited.connect(self._search_later)
        self._search.returnPressed.connect(self._on_search)
        self._back = make_tool_button("helpBack", "", self.tr("Back to the page before."), spoken=self.tr("Back"))
        self._back.clicked.connect(self.back_wanted)
        self._arrange()
        metrics = self.fontMetrics()
        resize_on_screen(self, _WIDTH * character_width(metrics), _LINES * metrics.lineSpacing())

    def show_page(self, html: str, *, can_go_back: bool) -> None:
        """Show a page."""
        self._back.setEnabled(can_go_back)
        self._text.set_html(html)

    def read_on(self, *, keep_search: bool) -> None:
        """Put the focus where the keys scroll the page and go to its links; or where a search goes on, leave it there."""
        self.raise_()
        self.activateWindow()
        if not keep_search:
            self._search.clear()
            self._text.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_icons(self, icons: dict[str, QIcon]) -> None:
        """Use these icons: left."""
        self._back.setIcon(icons["left"])

    def place(self, geometry: QByteArray) -> None:
        """Stand where it stood the last time, if that is on a screen."""
        if not self.restoreGeometry(geometry):
            self._stand_aside()

    def _stand_aside(self) -> None:
        """Stand over the half of the main window that does not have the focus."""
        window = self.parentWidget()
        if window is None:
            return
        focused = window.focusWidget()
        is_left = focused is not None and focused.mapTo(window, focused.rect().center()).x() < window.width() // 2
        around, frame = window.geometry(), QRect(self.pos(), self.size())
        frame.moveCenter(around.center())
        if is_left:
            frame.moveRight(around.right() - _EDGE)
        else:
            frame.moveLeft(around.left() + _EDGE)
        self.move(frame.topLeft())

    def _arrange(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self._back)
        top.addWidget(self._search, 1)
        pages = FlowRow(spacing=4)
        for button in self._page_buttons():
            pages.add_widget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 12, 12, 12)
        layout.setSpacing(8)
        layout.addLayout(top)
        layout.addWidget(pages)
        layout.addWidget(self._text, 1)

    def _page_buttons(self) -> list[QToolButton]:
        pages = (
            ("helpFocus", FOCUS, self.tr("Here"), self.tr("Explains what has the focus in the window (F1).")),
            ("helpWords", WORDS, self.tr("Words"), self.tr("All terms of the glossary.")),
            ("helpKeys", KEYS, self.tr("Keys"), self.tr("All keys of the window.")),
            ("helpStart", START, self.tr("How to use it"), self.tr("The window in a few sentences.")),
        )
        buttons = []
        for name, address, text, tip in pages:
            button = make_tool_button(name, text, tip, role="small")
            button.clicked.connect(lambda _=False, address=address: self.wanted.emit(address))
            buttons.append(button)
        return buttons

    @Slot()
    def _search_later(self) -> None:
        self._search_soon.start()

    @Slot()
    def _on_search(self) -> None:
        self._search_soon.stop()
        words = self._search.text().strip()
        if words:
            self.wanted.emit(f"{SEARCH}{words}")

    def event(self, event: QEvent) -> bool:
        overrides = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride
        if overrides and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            event.accept()  # it ends a run in the main window, whose keys hold here as well
            return True
        return super().event(event)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.closed.emit()
