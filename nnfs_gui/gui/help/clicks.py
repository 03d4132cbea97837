"""Clicks that ask for help: on a word that is a term, on a figure, and on whatever one points at after Shift+F1."""

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QKeySequence, QMouseEvent, QShortcut
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QScrollArea, QTabWidget, QWidget
from shiboken6 import isValid

from nnfs_gui.gui.background.timers import make_single_shot
from nnfs_gui.gui.controls.explained import Explained
from nnfs_gui.gui.help.subject import subject_of
from nnfs_gui.gui.help.term_marks import TermMarks
from nnfs_gui.lessons.glossary import Glossary

_DIALOG_KEY, _DIALOG_POINTING = "dialogHelpKey", "dialogPointingKey"
_MARK_MS = 500  # after a part of the window has got another layout
_ENDS = (Qt.Key.Key_Escape, Qt.Key.Key_F1)


class WordClicks(QObject):
    """Tells of clicks in a window on labels that are a term, which nothing else takes, and marks them."""

    term_wanted = Signal(str)
    menu_wanted = Signal(object, object, QPoint)  # the widget, the place in it, and where the menu is to open

    def __init__(self, window: QWidget, glossary: Glossary) -> None:
        super().__init__(window)
        self._window = window
        self._glossary = glossary
        self._tabs: list[QTabWidget] = []
        self._marks = TermMarks(lambda label: bool(self._key_of(label)), self)
        self._mark_soon = make_single_shot(self, _MARK_MS)
        self._mark_soon.timeout.connect(self._mark_changed)
        self._changed: dict[int, QWidget] = {}  # parts of the window that have got another layout since
        window.installEventFilter(self)  # what no widget takes comes to the window at last

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if watched is self._window:
            if kind == QEvent.Type.MouseButtonRelease and isinstance(event, QMouseEvent):
                return self._click(event)
            if kind == QEvent.Type.Show:
                self.mark(self._window)
        if kind == QEvent.Type.LayoutRequest and isinstance(watched, QWidget) and watched is not self._window:
            self._changed[id(watched)] = watched  # there may be new words in what scrolls, such as those of a legend
            if not self._mark_soon.isActive():
                self._mark_soon.start()
        if kind == QEvent.Type.ContextMenu and isinstance(event, QContextMenuEvent) and isinstance(watched, QWidget):
            at = event.pos()
            widget = watched.childAt(at) or watched
            if event.reason() == QContextMenuEvent.Reason.Keyboard and watched is self._window:
                widget = self._window.focusWidget() or watched
                at = widget.mapTo(watched, widget.rect().center())
            self.menu_wanted.emit(widget, widget.mapFrom(watched, at), watched.mapToGlobal(at))
            return True
        return False

    @Slot()
    def mark(self, part: QWidget) -> None:
        """Mark the words in a part of the window that are explained, and watch its figures."""
        for label in part.findChildren(QLabel):
            if not label.testAttribute(Qt.WidgetAttribute.WA_SetCursor) and self._key_of(label):
                self._marks.add(label)
        for figure in part.findChildren(QWidget):
            if isinstance(figure, Explained):
                figure.installEventFilter(self)
        for area in part.findChildren(QScrollArea):
            content = area.widget()
            if content is not None:
                content.installEventFilter(self)
        for tabs in part.findChildren(QTabWidget):
            if tabs not in self._tabs:  # their views are made when they are first opened
                self._tabs.append(tabs)
                tabs.currentChanged.connect(self._mark_page)

    @Slot()
    def _mark_changed(self) -> None:
        parts, self._changed = [part for part in self._changed.values() if isValid(part)], {}
        for part in parts:
            self.mark(part)

    @Slot()
    def _mark_page(self) -> None:
        tabs = self.sender()
        page = tabs.currentWidget() if isinstance(tabs, QTabWidget) else None
        if page is not None:
            self.mark(page)

    def _click(self, event: QMouseEvent) -> bool:
        widget = self._window.childAt(event.position().toPoint())
        key = self._key_of(widget) if event.button() == Qt.MouseButton.LeftButton else ""
        if key:
            self.term_wanted.emit(key)
        return bool(key)

    def _key_of(self, widget: QWidget | None) -> str:
        """Return the term that a label is, and does nothing else than to say it."""
        if not isinstance(widget, QLabel):
            return ""
        term = self._glossary.named(widget.text())
        return "" if term is None else term.key


class DialogHelp(QObject):
    """F1 and Shift+F1 in dialogs, which the keys of the window do not reach while they are open; tells of each of them."""

    opened = Signal(object)  # a modal dialog that has got the focus for the first time
    wanted = Signal(object)  # the widget that has the focus
    pointing_wanted = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._on_focus_changed)

    @Slot(QWidget, QWidget)
    def _on_focus_changed(self, _: QWidget | None, now: QWidget | None) -> None:
        dialog = None if now is None else now.window()
        if isinstance(dialog, QDialog) and dialog.isModal() and dialog.findChild(QShortcut, _DIALOG_KEY) is None:
            key = QShortcut(QKeySequence(QKeySequence.StandardKey.HelpContents), dialog)
            key.setObjectName(_DIALOG_KEY)
            key.activated.connect(lambda: self.wanted.emit(dialog.focusWidget()))
            pointing = QShortcut(QKeySequence(QKeySequence.StandardKey.WhatsThis), dialog)
            pointing.setObjectName(_DIALOG_POINTING)
            pointing.activated.connect(self.pointing_wanted)
            self.opened.emit(dialog)


class PointedHelp(QObject):
    """After Shift+F1, tells what is clicked, which does nothing else then; Escape gives it up."""

    pointed = Signal(object, QPoint)  # the widget, and the place in it
    ended = Signal()

    def begin(self) -> None:
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.setOverrideCursor(Qt.CursorShape.WhatsThisCursor)
        application.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if isinstance(event, QKeyEvent) and kind in (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride):
            if event.key() not in _ENDS:
                return False
            event.accept()
            if kind == QEvent.Type.KeyPress:
                self._end()
            return True
        if kind != QEvent.Type.MouseButtonPress or not isinstance(event, QMouseEvent) or not isinstance(watched, QWidget):
            return False  # a window gets it before its widgets
        self._end()
        self.pointed.emit(watched, event.position().toPoint())
        return True

    def _end(self) -> None:
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.removeEventFilter(self)
        application.restoreOverrideCursor()
        self.ended.emit()


def words_at(widget: QWidget, at: QPoint, glossary: Glossary) -> list[str]:
    """Return the keys of the terms that the words at a place in a widget name: that of all of them, or those among them."""
    subject = subject_of(widget, at)
    found = []
    for words in (subject.text, subject.name):
        term = glossary.named(words)
        found += [term.key] if term is not None else [mention.key for mention in glossary.mentions(words)]
    return list(dict.fromkeys(found))
