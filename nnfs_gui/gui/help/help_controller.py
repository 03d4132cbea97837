"""The one help of the window: opens the panel, and knows what stands on each of its pages."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QByteArray, QObject, QPoint, QUrl, Signal, Slot
from PySide6.QtGui import QAction, QCursor, QDesktopServices, QIcon
from PySide6.QtWidgets import QMainWindow, QMenu, QWhatsThis, QWidget

from nnfs_gui.gui.background.timers import make_single_shot
from nnfs_gui.gui.controls.actions import make_action, make_menu
from nnfs_gui.gui.controls.explained import Explained, Explanation
from nnfs_gui.gui.controls.message import Message, Severity
from nnfs_gui.gui.controls.plain_text import as_label
from nnfs_gui.gui.controls.plots import Plotted
from nnfs_gui.gui.controls.settings_store import settings_store
from nnfs_gui.gui.curves.widgets.curves_view import CurvesView
from nnfs_gui.gui.help import pages
from nnfs_gui.gui.help.clicks import DialogHelp, PointedHelp, WordClicks, words_at
from nnfs_gui.gui.help.focus_page import FocusHelp, bubble, focus_page
from nnfs_gui.gui.help.keys import keys_in
from nnfs_gui.gui.help.start_page import start_page
from nnfs_gui.gui.help.subject import Subject, subject_of
from nnfs_gui.gui.help.widgets import help_panel as panel
from nnfs_gui.gui.help.window_facts import WindowFacts
from nnfs_gui.languages import spoken
from nnfs_gui.lessons import markup
from nnfs_gui.lessons.glossary import read_glossary
from nnfs_gui.own_program import RELEASES

_GEOMETRY = "help_geometry"
_MAKE_MS = 2000  # after which the panel is made, which takes as long as to show it, unless it was asked for before
_MOST_PAGES = 100  # that one can go back over
_MOST_WORDS = 4  # that a menu asks for


class HelpController(QObject):
    """Stands between the panel, which is given pages, and the window, whose parts say themselves what they are and do."""

    message = Signal(object)  # Message

    def __init__(self, window: QMainWindow, facts: WindowFacts, curves: CurvesView) -> None:
        super().__init__(window)
        self._window = window
        self._facts = facts
        self._explained: dict[str, Callable[[], Sequence[Explanation]]] = {  # by the names of what shows figures
            curves.objectName(): curves.explanations,
            "layersEditor": facts.explain_parameters,
            "parametersLabel": facts.explain_parameters,
            "answerRow": facts.explain_answer,
            "predictionBars": facts.explain_answer,
        }
        self._glossary = read_glossary(spoken().code)
        self._panel: panel.HelpPanel | None = None
        self._is_placed = False
        self._making = make_single_shot(self, _MAKE_MS)
        self._making.timeout.connect(self._panel_made)
        self._making.start()
        self._icons: dict[str, QIcon] = {}
        self._pages: list[tuple[str, str]] = []  # the address and the content of each page that was shown, the last one last
        self._make_actions()
        self._pointed = PointedHelp(self)
        self._pointed.pointed.connect(self._show_help_on)
        self._clicks = WordClicks(window, self._glossary)
        self._clicks.term_wanted.connect(self.show_term)
        self._clicks.menu_wanted.connect(self._open_menu)
        self._dialogs = DialogHelp(self)
        self._dialogs.wanted.connect(self._show_bubble)
        self._dialogs.pointing_wanted.connect(self._pointed.begin)
        self._dialogs.opened.connect(self._explain_words_of)
        why = make_action(curves, "whyCurvesAction", self.tr("Why these numbers?"))
        why.triggered.connect(lambda: self._show_why(curves, QPoint()))
        curves.addAction(why)

    def _make_actions(self) -> None:
        tip = self.tr("Explain what has the focus, and its value. The panel stays open beside the window.")
        self._help = make_action(self, "helpAction", self.tr("Help"), tip, "F1")
        self._help.triggered.connect(self.show_focus)
        tip = self.tr("Explain what is clicked next.")
        self._what_is_this = make_action(self, "whatIsThisAction", self.tr("What is this?"), tip, "Shift+F1")
        self._what_is_this.triggered.connect(self._point)
        self._words = make_action(self, "wordsAction", self.tr("Words"), self.tr("All terms, explained in short."))
        self._words.triggered.connect(lambda: self._go_to(panel.WORDS))
        self._keys = make_action(self, "keysAction", self.tr("Keys"), self.tr("All keys of the window."))
        self._keys.triggered.connect(lambda: self._go_to(panel.KEYS))
        self._start = make_action(
            self, "howToUseAction", self.tr("How to use it"), self.tr("The window in a few sentences.")
        )
        self._start.triggered.connect(lambda: self._go_to(panel.START))
        tip = self.tr("Opens the page with all versions in a browser. The program itself never asks for newer ones.")
        self._releases = make_action(self, "releasesAction", self.tr("Releases"), tip)
        self._releases.triggered.connect(self._open_releases)

    @property
    def actions(self) -> list[QAction]:
        """What a menu offers."""
        return [self._help, self._what_is_this, self._words, self._keys, self._start, self._releases]

    def set_icons(self, icons: dict[str, QIcon]) -> None:
        """Use these icons: left."""
        self._icons = icons
        if self._panel is not None:
            self._panel.set_icons(icons)

    def shutdown(self) -> None:
        """Remember where the panel stands, and close it."""
        self._making.stop()
        if self._panel is not None:
            self._panel.close()

    # --- what is asked for --------------------------------------------------------------------------------------------

    @Slot()
    def show_focus(self) -> None:
        """Explain what has the focus in the window."""
        focused = self._window.focusWidget()
        page = focus_page(FocusHelp(Subject("")), self._glossary) if focused is None else self._page_on(focused, None)
        self._show(panel.FOCUS, page)

    @Slot(str)
    def show_term(self, key: str) -> None:
        """Explain a term of the glossary; of an unknown one, nothing happens."""
        self._go_to(f"{markup.TERM_LINK}{key}")

    @Slot()
    def _open_releases(self) -> None:
        if not QDesktopServices.openUrl(QUrl(RELEASES)):
            words = self.tr("No browser can be opened here. All versions are at {0}.").format(RELEASES)
            self.message.emit(Message(words, Severity.WARNING))

    @Slot(str)
    def _go_to(self, address: str) -> None:
        if address == panel.FOCUS:
            self.show_focus()
            return
        page = self._page_at(address)
        if page:
            self._show(address, page)

    @Slot()
    def _go_back(self) -> None:
        if len(self._pages) > 1:
            self._pages.pop()
            self._present()

    @Slot()
    def _point(self) -> None:
        self.message.emit(Message(self.tr("Click what you want to know about. Esc gives it up.")))
        self._pointed.begin()

    @Slot(object, QPoint)
    def _show_help_on(self, widget: QWidget, at: QPoint) -> None:
        if self._is_blocked(widget):
            QWhatsThis.showText(widget.mapToGlobal(at), bubble(self._help_on(widget, at)), widget)
        else:
            self._show(panel.FOCUS, self._page_on(widget, at))

    @Slot(object)
    def _show_bubble(self, widget: QWidget) -> None:
        """Explain a part of a dialog, which keeps the panel from being used."""
        place = widget.mapToGlobal(QPoint(0, widget.height()))
        QWhatsThis.showText(place, bubble(self._help_on(widget, None)), widget)

    @Slot(object)
    def _explain_words_of(self, dialog: QWidget) -> None:
        """Let the words of a dialog be explained as those of the window are, but by bubbles."""
        clicks = WordClicks(dialog, self._glossary)
        clicks.mark(dialog)
        clicks.term_wanted.connect(lambda key: self._show_term_at(key, QCursor.pos(), dialog))
        clicks.menu_wanted.connect(self._open_menu)

    def _show_term_at(self, key: str, place: QPoint, widget: QWidget) -> None:
        if self._is_blocked(widget):
            QWhatsThis.showText(place, bubble(FocusHelp(Subject(""), terms=(self._glossary.terms[key],))), widget)
        else:
            self.show_term(key)

    def _is_blocked(self, widget: QWidget) -> bool:
        """Say whether a widget is in a dialog, beside which the panel cannot be used."""
        return widget.window().isModal()

    def _show_why(self, widget: QWidget, at: QPoint) -> None:
        self._show(panel.FOCUS, self._page_on(widget, at, asks_why=True))

    @Slot(object, object, QPoint)
    def _open_menu(self, widget: QWidget, at: QPoint, place: QPoint) -> None:
        """Offer why the figures at a place are what they are, what the words there mean, and to save the plots around it."""
        menu = make_menu(widget.window())
        menu.setObjectName("helpMenu")
        menu.aboutToHide.connect(menu.deleteLater)
        if self._explanations(widget) and not self._is_blocked(widget):
            why = make_action(menu, "whyAction", self.tr("Why this number?"))
            why.triggered.connect(lambda: self._show_why(widget, at))
            menu.addAction(why)
        self.add_words(menu, widget, at)
        if (plots := _plots_around(widget)) is not None:
            menu.addSeparator()
            menu.addActions(plots.actions())
        if menu.isEmpty():
            menu.deleteLater()
        else:
            menu.popup(place)

    @Slot(object, object, QPoint)
    def add_words(self, menu: QMenu, widget: QWidget, at: QPoint) -> None:
        """Offer in a menu what the words at a place in a widget mean."""
        place = widget.mapToGlobal(at)
        for key in words_at(widget, at, self._glossary)[:_MOST_WORDS]:
            words = self.tr("What does “{0}” mean?").format(self._glossary.terms[key].title)
            asks = make_action(menu, f"{key}TermAction", as_label(words))
            asks.triggered.connect(lambda _=False, key=key: self._show_term_at(key, place, widget))
            menu.addAction(asks)

    # --- the pages ----------------------------------------------------------------------------------------------------

    def _page_at(self, address: str) -> str:
        """Return the page of an address; nothing for one that leads nowhere."""
        kind, _, rest = address.partition(":")
        match f"{kind}:":
            case markup.TERM_LINK:
                term = self._glossary.get(rest)
                return "" if term is None else pages.term_page(term, self._glossary)
            case panel.WORDS:
                return pages.terms_page(self.tr("Words"), self._glossary)
            case panel.KEYS:
                return pages.keys_page(self._all_keys())
            case panel.START:
                return start_page()
            case panel.SEARCH:
                return self._found(rest)
            case _:
                return ""

    def _found(self, words: str) -> str:
        wanted = words.casefold().split()
        keys = [row for row in self._all_keys() if all(word in " ".join(row).casefold() for word in wanted)]
        terms = self._glossary.search(words)
        return pages.terms_page(words, terms, keys) if terms or keys else pages.nothing_found(words)

    def _all_keys(self) -> list[pages.Row]:
        return keys_in(self._window.menuBar(), self._window)

    def _page_on(self, widget: QWidget, at: QPoint | None, *, asks_why: bool = False) -> str:
        return focus_page(self._help_on(widget, at, asks_why=asks_why), self._glossary)

    def _help_on(self, widget: QWidget, at: QPoint | None, *, asks_why: bool = False) -> FocusHelp:
        """Return what there is to say of a part of the window; of tabs and headings of the one at a place in it."""
        subject, setting, facts = subject_of(widget, at), self._facts.setting_of(widget), self._facts
        terms = [None if setting is None else self._glossary.of_setting(setting.key)]
        terms += map(self._glossary.named, (subject.value, subject.text, subject.name))
        view = facts.view_around(widget)
        if view is not None:
            terms.append(self._glossary.of_view(facts.view))
        comes_to = ""
        if setting is not None:
            subject, comes_to = replace(subject, value=facts.value_words(setting)), facts.comes_to(setting)
        known = tuple(dict.fromkeys(filter(None, terms)))
        return FocusHelp(subject, comes_to, known, self._explanations(widget), view, asks_why)

    def _explanations(self, widget: QWidget) -> Sequence[Explanation]:
        """Return why the figures of the smallest part of the window around a widget that has some are what they are."""
        around: QWidget | None = widget
        while around is not None:
            if isinstance(around, Explained):
                return around.explanations()
            if around.objectName() in self._explained:
                return self._explained[around.objectName()]()
            around = around.parentWidget()
        return ()

    # --- showing ------------------------------------------------------------------------------------------------------

    def _show(self, address: str, page: str) -> None:
        if self._pages and self._pages[-1][0] == address and not address.startswith(markup.TERM_LINK):
            self._pages.pop()  # a search that goes on, or the help for what has the focus now
        self._pages = [*self._pages, (address, page)][-_MOST_PAGES:]
        self._present()
        self._panel_shown().read_on(keep_search=address.startswith(panel.SEARCH))

    def _present(self) -> None:
        self._panel_shown().show_page(self._pages[-1][1], can_go_back=len(self._pages) > 1)

    def _panel_shown(self) -> panel.HelpPanel:
        made = self._panel_made()
        if not self._is_placed:  # beside what has the focus when help is first asked for
            self._is_placed = True
            made.place(self._kept_geometry())
        if not made.isVisible():
            made.show()
        return made

    @Slot()
    def _panel_made(self) -> panel.HelpPanel:
        if self._panel is None:
            self._panel = panel.HelpPanel(self._window)
            self._panel.set_icons(self._icons)
            self._panel.wanted.connect(self._go_to)
            self._panel.back_wanted.connect(self._go_back)
            self._panel.closed.connect(self._remember_place)
        return self._panel

    @Slot()
    def _remember_place(self) -> None:
        if self._panel is not None:
            settings_store().setValue(_GEOMETRY, self._panel.saveGeometry())

    def _kept_geometry(self) -> QByteArray:
        value = settings_store().value(_GEOMETRY)
        return value if isinstance(value, QByteArray) else QByteArray()


def _plots_around(widget: QWidget | None) -> QWidget | None:
    """Return the view with plots in which a widget is; None where it is in none, or that shows none now."""
    while widget is not None and not isinstance(widget, Plotted):
        widget = widget.parentWidget()
    return widget if isinstance(widget, Plotted) and widget.plot_picture() is not None else None
