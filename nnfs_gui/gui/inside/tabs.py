"""The window's middle: tabs with a view each, made when it is first opened, and the time machine under them."""

from collections.abc import Callable, Collection
from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QEvent, QRect, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QTabBar, QTabWidget, QVBoxLayout, QWidget

from nnfs_gui.gui.accessibility.reading_order import stops_in
from nnfs_gui.gui.inside.tab_bars import GroupBar, ViewBar
from nnfs_gui.gui.inside.time_machine import TimeMachine
from nnfs_gui.gui.inside.view import View

_DIGITS = "1234567890"  # as they lie on the keyboard; a view after the tenth has none
_AFTER_GROUPS = 20  # pixels between the groups and the tabs in the same row


class _Arrangement(Enum):
    """How the row of tabs shows the groups, from the widest to the narrowest."""

    HEADED = auto()  # as headings among the tabs of all views
    BESIDE = auto()  # as tabs, before those of the chosen group's views
    ABOVE = auto()  # as tabs, over those of the chosen group's views


@dataclass(slots=True)
class _Group:
    title: str
    question: str  # what its views answer
    places: range  # of its views
    last: int  # the place of the view that was looked at last


class InsideTabs(QWidget):
    """Holds the views in their groups and tells which of them is looked at; it knows nothing of what they show."""

    view_changed = Signal(str)  # the key of the view that is looked at now
    view_made = Signal(str, QWidget)  # a view, which was opened for the first time, by its key

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("insideArea")
        self.time_machine = TimeMachine()
        self._group_bar = GroupBar()
        self._group_bar.setObjectName("insideGroups")
        self._group_bar.setAccessibleName(self.tr("Groups of views"))
        self._view_bar = ViewBar()
        self._view_bar.setAccessibleName(self.tr("Views of the network"))
        self._tabs = QTabWidget()
        self._tabs.setObjectName("insideTabs")
        self._tabs.setDocumentMode(True)
        self._tabs.setTabBar(self._view_bar)
        self._tabs.setFocusProxy(None)  # type: ignore[arg-type]  # else the Tab key would not come round
        self._tabs.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its bar is the stop
        self._tabs.setAccessibleName(self.tr("Views of the network"))
        self._groups: list[_Group] = []
        self._entered: int | None = None  # the place of the view that is to get the focus
        self._makers: dict[int, Callable[[], QWidget]] = {}  # of the views that nobody has opened yet
        self._places: dict[str, int] = {}  # by the keys of the views
        self._keys: list[str] = []  # of the views
        self._views: dict[str, QWidget] = {}  # that were made, by their keys
        self._tips: list[str] = []  # of the views
        self._hidden_by: dict[str, frozenset[str]] = {}  # the keys of views that are not to be seen, by who hides them
        self._hidden: frozenset[int] = frozenset()  # their places
        corner = QWidget()
        self._corner_layout = QHBoxLayout(corner)
        self._corner_layout.setContentsMargins(0, 0, 0, 0)
        self._tabs.setCornerWidget(corner, Qt.Corner.TopLeftCorner)
        for bar in (self._view_bar, corner):  # comes before the views also to a screen reader
            bar.lower()
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(12, 4, 12, 8)
        self._layout.setSpacing(8)
        self._layout.addWidget(self._tabs, 1)
        self._layout.addWidget(self.time_machine)
        self._arrangement = _Arrangement.HEADED
        self._apply_arrangement()
        self._tabs.currentChanged.connect(self._on_current_changed)
        self._group_bar.currentChanged.connect(self._on_group_changed)
        for keys, step, what in (
            ("Ctrl+Tab", 1, self.tr("The next view; after the last one of a group, the next group.")),
            ("Ctrl+Shift+Tab", -1, self.tr("The view before.")),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setWhatsThis(what)
            shortcut.activated.connect(lambda step=step: self._step(step))

    # --- filling ------------------------------------------------------------------------------------------------------

    def add_group(self, title: str, question: str) -> None:
        """Begin a group, to which the views belong that are added next; they answer its question."""
        place, number = self._tabs.count(), len(self._groups)
        self._groups.append(_Group(title, question, range(place, place), place))
        self._view_bar.add_heading(title, question)
        self._group_bar.addTab(title)
        self._describe_group(number)

    def name_group(self, number: int, title: str, question: str) -> None:
        """Call a group, counted from 0, otherwise."""
        group = self._groups[number]
        if (group.title, group.question) == (title, question):
            return
        group.title, group.question = title, question
        self._group_bar.setTabText(number, title)
        self._view_bar.name_heading(number, title, question)
        self._describe_group(number)
        self._arrange()

    def add_view(self, key: str, title: str, tip: str, make: Callable[[], QWidget]) -> None:
        """Add a tab whose view is made when it is first opened; the first tab's is made at once."""
        page = QWidget()
        page.setObjectName(f"{key}Page")
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 4, 0, 0)
        place = self._tabs.count()
        self._makers[place] = make
        self._keys.append(key)
        self._places[key] = place
        group = self._groups[-1]
        group.places = range(group.places.start, place + 1)
        self._tabs.addTab(page, title)
        if place < len(_DIGITS):
            shortcut = QShortcut(QKeySequence(f"Ctrl+{_DIGITS[place]}"), self)
            shortcut.setWhatsThis(self.tr("The view {0}.").format(title))
            shortcut.activated.connect(lambda: self._go_to(place))
        self._tips.append("")
        self.set_tip(key, tip)
        self._describe_group(len(self._groups) - 1)
        self._arrange()
        self._show_tabs()

    def set_tip(self, key: str, tip: str) -> None:
        """Say in a view's tab what is to be seen in it; and by which keys it is opened."""
        place = self._places[key]
        if place < len(_DIGITS):
            tip = f"{tip} ({QKeySequence(f'Ctrl+{_DIGITS[place]}').toString(QKeySequence.SequenceFormat.NativeText)})"
        self._tips[place] = tip
        self._show_tip(place)

    def set_badge(self, key: str, what: str) -> None:
        """Mark a view's tab with a dot, and say `what` there is to see in it; where that is empty, take the mark away."""
        place = self._places[key]
        self._view_bar.set_badge(place, what)
        self._show_tip(place)
        self._describe_group(self._group_of(place))

    @property
    def current_view(self) -> str:
        """The key of the view that is looked at."""
        return self._keys[self._tabs.currentIndex()]

    def view(self, key: str) -> QWidget | None:
        """Return a view by its key; None where nobody has opened it yet."""
        return self._views.get(key)

    def tab_of(self, key: str) -> tuple[QTabBar, QRect]:
        """Return the bar with the tab of a view, or where that is not to be seen, of its group; and its place there."""
        place = self._places[key]
        if self._tabs.isTabVisible(place):
            return self._view_bar, self._view_bar.tabRect(place)
        return self._group_bar, self._group_bar.tabRect(self._group_of(place))

    @property
    def current_help(self) -> tuple[str, str]:
        """What the view that is looked at is called, and what is to be seen in it."""
        place = self._tabs.currentIndex()
        return self._tabs.tabText(place), self._tips[place]

    def _show_tip(self, place: int) -> None:
        self._tabs.setTabToolTip(place, "\n".join(filter(None, (self._view_bar.badge(place), self._tips[place]))))

    def _describe_group(self, number: int) -> None:
        """Say of a group what it is for, which views it has, and what is to be seen in them."""
        group = self._groups[number]
        shown = [place for place in group.places if place not in self._hidden]
        titles = ", ".join(map(self._tabs.tabText, shown))
        found = [f"{self._tabs.tabText(place)}: {what}" for place in shown if (what := self._view_bar.badge(place))]
        self._group_bar.set_badge(number, "; ".join(found))
        self._group_bar.setTabToolTip(number, "\n".join((*found, f"{group.question} ({titles})")))

    # --- choosing -----------------------------------------------------------------------------------------------------

    def _group_of(self, place: int) -> int:
        return next(number for number, group in enumerate(self._groups) if place in group.places)

    def show_view(self, key: str) -> None:
        """Open a view by its key, unless it is hidden."""
        if self._places[key] not in self._hidden:
            self._tabs.setCurrentIndex(self._places[key])

    def hide_views(self, keys: Collection[str], *, who: str = "lesson") -> None:
        """Let the views with these keys not be seen, nor those that others hide; at least the first one stays."""
        self._hidden_by[who] = frozenset(keys)
        hidden = frozenset(self._places[key] for hidden in self._hidden_by.values() for key in hidden)
        self._hidden = hidden if len(hidden) < self._tabs.count() else hidden - {0}
        self._view_bar.set_hidden(self._hidden)
        for number, group in enumerate(self._groups):
            self._group_bar.setTabVisible(number, not self._hidden.issuperset(group.places))
        for number in range(len(self._groups)):
            self._describe_group(number)
        if self._tabs.currentIndex() in self._hidden:
            self._tabs.setCurrentIndex(self._first_shown(range(self._tabs.count())))
        self._show_tabs()
        self._arrange()

    def _first_shown(self, places: range) -> int:
        return next(place for place in places if place not in self._hidden)

    def _step(self, step: int) -> None:
        """Open the tab after the present one or before it, in a circle."""
        shown = [place for place in range(self._tabs.count()) if place not in self._hidden]
        self._go_to(shown[(shown.index(self._tabs.currentIndex()) + step) % len(shown)])

    def _go_to(self, place: int) -> None:
        """Open a tab, and put the focus into its view; a hidden one stays shut."""
        if place in self._hidden:
            return
        self._view_bar.setFocus(Qt.FocusReason.ShortcutFocusReason)  # where it stays if nothing in the view takes it
        self._tabs.setCurrentIndex(place)
        self._entered = place
        self._enter_soon()

    @Slot()
    def _enter_soon(self) -> None:
        QTimer.singleShot(0, self, self._enter)  # when what is new has its place

    @Slot()
    def _enter(self) -> None:
        """Go on from the tabs into the view that its key has opened, once there is something to go to."""
        page = self._tabs.currentWidget()
        waits = self._entered == self._tabs.currentIndex() and self._view_bar.hasFocus()
        stops = stops_in(page) if page is not None and waits else []
        if stops:
            self._entered = None
            stops[0].setFocus(Qt.FocusReason.ShortcutFocusReason)

    @Slot(int)
    def _on_group_changed(self, number: int) -> None:
        group = self._groups[number]
        self._tabs.setCurrentIndex(self._first_shown(group.places) if group.last in self._hidden else group.last)

    @Slot(int)
    def _on_current_changed(self, place: int) -> None:
        number = self._group_of(place)
        self._groups[number].last = place
        self._group_bar.setCurrentIndex(number)
        self._show_tabs()
        if place < len(self._keys):
            self._make_view(place)
            self.view_changed.emit(self._keys[place])

    def _make_view(self, place: int) -> None:
        """Make the view of the tab that is opened, if it has none yet."""
        make = self._makers.pop(place, None)
        if make is None:
            return
        page = self._tabs.currentWidget()
        layout = None if page is None else page.layout()
        assert layout is not None
        view = make()
        layout.addWidget(view)
        if isinstance(view, View):
            view.content_shown.connect(self._enter_soon)
        self._views[self._keys[place]] = view
        self.view_made.emit(self._keys[place], view)

    # --- arranging ----------------------------------------------------------------------------------------------------

    def minimumSizeHint(self) -> QSize:
        narrowest = max(self._group_bar.sizeHint().width(), self._widest_group) + self._margins_width
        return super().minimumSizeHint().expandedTo(QSize(narrowest, 0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._arrange()  # only now the tabs have their style

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._arrange()

    @property
    def _margins_width(self) -> int:
        margins = self._layout.contentsMargins()
        return margins.left() + margins.right()

    @property
    def _widest_group(self) -> int:
        return max((self._view_bar.width_of(group.places) for group in self._groups), default=0)

    def _arrange(self) -> None:
        """Let the row take as much room as there is for it, but no second row where one is enough."""
        room = self.width() - self._margins_width
        if self._view_bar.width_with_headings <= room:
            arrangement = _Arrangement.HEADED
        elif self._group_bar.sizeHint().width() + _AFTER_GROUPS + self._widest_group <= room:
            arrangement = _Arrangement.BESIDE
        else:
            arrangement = _Arrangement.ABOVE
        if arrangement is not self._arrangement:
            self._arrangement = arrangement
            self._apply_arrangement()

    def _apply_arrangement(self) -> None:
        had_focus = self._group_bar.hasFocus()
        is_beside = self._arrangement is _Arrangement.BESIDE
        if self._arrangement is _Arrangement.ABOVE:
            self._layout.insertWidget(0, self._group_bar)
        else:
            self._corner_layout.addWidget(self._group_bar)
        self._corner_layout.setContentsMargins(0, 0, _AFTER_GROUPS if is_beside else 0, 0)
        self._group_bar.setVisible(self._arrangement is not _Arrangement.HEADED)
        QWidget.setTabOrder(self._group_bar, self._view_bar)
        self._view_bar.set_headed(self._arrangement is _Arrangement.HEADED)
        self._show_tabs()
        if had_focus:
            (self._view_bar if self._group_bar.isHidden() else self._group_bar).setFocus()

    def _show_tabs(self) -> None:
        """Show the tabs of all views or of the chosen group's, first of all the chosen one, lest Qt chooses another."""
        current = self._tabs.currentIndex()
        if current < 0:
            return
        all_places = range(self._tabs.count())
        is_headed = self._arrangement is _Arrangement.HEADED
        shown = set(all_places if is_headed else self._groups[self._group_of(current)].places) - self._hidden
        for place in (current, *all_places):
            if self._tabs.isTabVisible(place) != (place in shown):
                self._tabs.setTabVisible(place, place in shown)
