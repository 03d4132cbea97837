"""The three zones of the window, side by side; those at the sides can be folded to a rail."""

from collections.abc import Collection
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QEvent, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QIcon, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QLayout,
    QSplitter,
    QSplitterHandle,
    QStackedWidget,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from nnfs_gui.gui.controls.actions import allow, make_action, set_tip
from nnfs_gui.gui.controls.buttons import make_tool_button
from nnfs_gui.gui.controls.kind_words import KindWords
from nnfs_gui.gui.controls.scroll_column import SCROLL_FRAME, ScrollColumn
from nnfs_gui.gui.look.text_size import character_width
from nnfs_gui.lessons.targets import DRAW, SET_UP, WATCH

_WIDTHS = (304, 308)  # of the zones at the sides at first, if they need no more; the middle has the rest
_LEAST_MIDDLE = 84  # characters; with less room than this a zone at a side folds
_LEAST_BESIDE_LESSON = 24  # characters, which it has at least between a lesson and the pad
_RAIL_MARGIN = 4  # pixels, beside the button
_LEFT, _RIGHT = range(2)


@dataclass(frozen=True, slots=True)
class ZoneState:
    """What is remembered of the zones at the sides, the left one first."""

    widths: tuple[int, int] = _WIDTHS  # in pixels, while they are unfolded
    folded: tuple[bool, bool] = (False, False)  # by hand


class Zones(QSplitter):
    """Set up, watch, draw. Most of the room that a larger window has goes to the middle.

    A zone at a side folds by a button, by a key, and when the splitter is drawn to the window's edge. It folds by itself
    where the middle would become too narrow, the left one first, and comes back when there is room again; but one that was
    unfolded by hand stays, and one that was folded by hand stays folded. A lesson at the left stays beside a pad that was
    unfolded by hand: it may ask for a drawing. It is then narrower than the settings are, if the middle needs that; where
    that is not enough, the middle scrolls.
    """

    lessons_chosen = Signal()  # by their tab, with the focus on the settings, which are hidden now

    def __init__(self, set_up: QWidget, watch: QWidget, draw: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)
        self._sides = (
            _SideZone("setUpZone", self.tr("SET UP"), set_up, self._make_action("setUpZoneAction", _LEFT), at_left=True),
            _SideZone("drawZone", self.tr("DRAW"), draw, self._make_action("drawZoneAction", _RIGHT), at_left=False),
        )
        self._sides[_LEFT].lessons_chosen.connect(self.lessons_chosen)
        self._middle = ScrollColumn(sideways=True)
        self._middle.set_content(watch)
        for zone in (self._sides[_LEFT], self._middle, self._sides[_RIGHT]):
            self.addWidget(zone)
        for zone in (self._sides[_RIGHT], self._middle, self._sides[_LEFT]):  # a splitter turns the order of its children
            zone.lower()  # round, which is that in which a screen reader goes through them
        self.setStretchFactor(1, 3)
        self.setStretchFactor(2, 1)
        self._folded = [False, False]  # by hand
        self._kept: int | None = None  # the side that was unfolded by hand last
        self._hides_draw = False  # as a lesson may want it; that is not remembered
        self._widths = list(_WIDTHS)
        self.splitterMoved.connect(self._on_moved)

    @property
    def actions_of_sides(self) -> list[QAction]:
        """What shows and folds the zones at the sides, for a menu."""
        return [side.action for side in self._sides]

    @property
    def sides(self) -> tuple[QWidget, QWidget]:
        """The zones at the sides, the left one first."""
        return self._sides

    @property
    def state(self) -> ZoneState:
        left, right = self._widths
        return ZoneState((left, right), (self._folded[_LEFT], self._folded[_RIGHT]))

    def restore(self, state: ZoneState) -> None:
        """Let the zones be as they were."""
        self._widths, self._folded, self._kept = list(state.widths), list(state.folded), None
        self._fold_as_needed(lay_out=True)

    @Slot()
    def reset(self) -> None:
        """Unfold the outer zones as far as there is room, in their first widths, and leave the middle the rest."""
        self.restore(ZoneState())

    @Slot()
    def unfold_draw(self) -> None:
        """Unfold the drawing zone: something was put on the pad, which is to be seen."""
        self._set_folded(_RIGHT, False)

    def hide_zones(self, names: Collection[str]) -> None:
        """Let the settings ("set up"), the middle ("watch") or the right zone ("draw") not be seen, and the others be.

        In the place of the settings there is the page over them.
        """
        self._sides[_LEFT].hide_first_page(hidden=SET_UP in names)
        self._hides_draw = DRAW in names
        self._sides[_RIGHT].setVisible(not self._hides_draw)
        self._middle.setVisible(WATCH not in names)
        allow(self._sides[_RIGHT].action, self.tr("The lesson that is open hides it.") if self._hides_draw else "")
        self._fold_as_needed(lay_out=True)

    @property
    def left_pages(self) -> QWidget:
        """What the left zone holds: the settings, and over them the page of lessons."""
        return self._sides[_LEFT].pages

    def add_left_page(self, page: QWidget, title: str) -> None:
        """Put another page over what the left zone holds; its tab is there as soon as it is offered."""
        self._sides[_LEFT].add_page(page, self.tr("Set up"), title)

    @Slot(bool)
    def offer_left_page(self, offered: bool) -> None:
        """Let there be tabs for both pages of the left zone, or only the first page."""
        self._sides[_LEFT].offer_page(offered)

    @Slot(bool)
    def mark_left_page(self, marked: bool) -> None:
        """Mark the tab of the page over what the left zone holds, or not: there is something to go on with."""
        self._sides[_LEFT].mark_page(marked)

    @Slot()
    def show_left_page(self) -> None:
        """Unfold the left zone, and show its second page."""
        self._set_folded(_LEFT, False)
        self._sides[_LEFT].show_page(1)

    @Slot(str)
    def unfold(self, name: str) -> None:
        """Unfold the zone of this name, "set-up" or "draw"; "watch" is the middle, for which the pad makes room again."""
        if name != WATCH:
            self._set_folded(_LEFT if name == "set-up" else _RIGHT, False)
        elif self._sides[_LEFT].leads:
            self._kept = _LEFT
            self._fold_as_needed()

    def set_icons(self, icons: dict[str, QIcon]) -> None:
        """Use these icons: left, unfold."""
        for side in self._sides:
            side.set_icons(icons["left"], icons["unfold"])

    def drag(self, place: int, width: int) -> None:
        """Fold a side that is drawn together to less than half of what it needs, or unfold one that is drawn out so far."""
        shown, least = self._sides[place].is_unfolded, self._sides[place].least_width
        if shown != (width > least // 2):
            self._set_folded(place, shown)

    # --- what Qt asks -------------------------------------------------------------------------------------------------

    def createHandle(self) -> QSplitterHandle:
        return _Handle(self)

    def minimumSizeHint(self) -> QSize:
        """Return the size with both sides folded: they fold before the window is that narrow."""
        rails = sum(side.rail_width for side in self._sides)
        height = max(zone.minimumSizeHint().height() for zone in (*self._sides, self._middle))
        return QSize(rails + self._middle.minimumSizeHint().width() + 2 * self.handleWidth(), height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold_as_needed()

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:  # somebody needs more room than before, or less
            self._fold_as_needed()
        return done

    # --- inside -------------------------------------------------------------------------------------------------------

    def _make_action(self, name: str, place: int) -> QAction:
        settings = self.tr("Show the settings at the left, or fold them away.")
        pad = self.tr("Show the pad at the right, or fold it away.")
        plane = self.tr("Show the plane at the right, or fold it away.")
        text, key, *tips = (
            (self.tr("Set-up zone"), "F9", settings, settings),
            (self.tr("Drawing zone"), "Shift+F9", pad, plane),
        )[place]
        action = make_action(self, name, text, shortcut=key, checkable=True)
        KindWords(action).tell(partial(set_tip, action), *tips)
        action.setChecked(True)
        action.triggered.connect(lambda shown: self._set_folded(place, not shown))
        return action

    def _set_folded(self, place: int, folded: bool) -> None:
        self._folded[place] = folded
        if not folded:
            self._kept = place
        elif self._kept == place:
            self._kept = None
        self._fold_as_needed()

    def _fold_as_needed(self, *, lay_out: bool = False) -> None:
        """Fold and unfold the sides by what was done by hand and by the room that there is."""
        shown = [not folded for folded in self._folded]
        room = self.width() - 2 * self.handleWidth() - _LEAST_MIDDLE * character_width(self.fontMetrics())
        if self._hides_draw:
            shown[_RIGHT] = False
            room += self._sides[_RIGHT].rail_width
        leads_to_pad = self._leads_to_pad
        lay_out |= self._sides[_LEFT].set_narrow(leads_to_pad)
        stays = (_LEFT, _RIGHT) if leads_to_pad else (self._kept,)
        for place in (_LEFT, _RIGHT):
            if place not in stays and room < sum(map(_SideZone.width_if, self._sides, shown)):
                shown[place] = False
        if lay_out or shown != [side.is_unfolded for side in self._sides]:
            for side, is_shown in zip(self._sides, shown, strict=True):
                side.set_unfolded(is_shown)
            least = list(map(_SideZone.width_if, self._sides, shown))
            wanted = [
                max(width, low) if is_shown else low for width, low, is_shown in zip(self._widths, least, shown, strict=True)
            ]
            left, right = wanted if sum(wanted) <= room else least
            if leads_to_pad:
                beside = self.width() - right - 2 * self.handleWidth() - self._whole_middle
                left = max(left, min(beside, self._sides[_LEFT].pages.widest))
            self.setSizes([left, self.width() - left - right - 2 * self.handleWidth(), right])

    @property
    def _leads_to_pad(self) -> bool:
        """Whether a lesson and the pad are both to be seen: the pad was unfolded, and both have room."""
        if self._kept != _RIGHT or not self._sides[_LEFT].leads:
            return False
        least = _LEAST_BESIDE_LESSON * character_width(self.fontMetrics()) + sum(side.pages.widest for side in self._sides)
        return self.width() - 2 * self.handleWidth() >= least

    @property
    def _whole_middle(self) -> int:
        """The width that the middle needs to be seen without scrolling to the side."""
        content = self._middle.widget()
        return 0 if content is None else content.minimumSizeHint().width() + 2 * SCROLL_FRAME

    @Slot()
    def _on_moved(self) -> None:
        left, _, right = self.sizes()
        for place, width in ((_LEFT, left), (_RIGHT, right)):
            if self._sides[place].is_unfolded:
                self._widths[place] = width


class _Pages(QStackedWidget):
    """Is as wide as the widest of its pages, so that nothing moves from one to another, and never asks for a height.

    Where it is narrow, it asks for no more than the page that is shown.
    """

    is_narrow = False

    @property
    def widest(self) -> int:
        """What the widest page needs."""
        return super().minimumSizeHint().width()

    def minimumSizeHint(self) -> QSize:
        page = self.currentWidget()
        return page.minimumSizeHint() if self.is_narrow and page is not None else super().minimumSizeHint()

    def hasHeightForWidth(self) -> bool:
        return False


class _SideZone(QWidget):
    """A heading with a button that folds the zone, and what it holds. Folded only the button is left, in its place."""

    lessons_chosen = Signal()

    def __init__(self, name: str, title: str, content: QWidget, action: QAction, *, at_left: bool) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(action.text())
        self.action = action
        self.pages = _Pages()
        self.pages.setObjectName("leftPages" if at_left else "rightPages")
        self.pages.addWidget(content)
        self._content = self.pages
        self._tabs: QTabBar | None = None  # of the pages, if there are several
        self._page_title = ""  # of the one over the first
        self._at_left = at_left
        self._is_offered = False  # whether one can choose between the pages
        self._icons = (QIcon(), QIcon())
        self._title = QLabel(title)
        self._title.setProperty("role", "title")
        self._button = make_tool_button(f"{name}Button", "", action.toolTip(), role="fold", spoken=action.text())
        self._button.clicked.connect(action.trigger)
        action.changed.connect(lambda: self._button.setToolTip(action.toolTip()))
        heading = QHBoxLayout()
        heading.setContentsMargins(_RAIL_MARGIN, 4, _RAIL_MARGIN, 0)
        heading.setSpacing(8)
        parts = (self._button, self._title) if at_left else (self._title, self._button)
        for part in parts:
            heading.addWidget(part)
        heading.insertStretch(2 if at_left else 1, 1)
        self._title.setContentsMargins(0 if at_left else 12 - _RAIL_MARGIN, 0, 0, 0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(heading)
        layout.addWidget(self._content, 1)
        self._heading = heading
        self._rest = QWidget()  # keeps the button at the top of the rail
        self._rest.hide()
        layout.addWidget(self._rest, 1)

    def add_page(self, page: QWidget, first: str, title: str) -> None:
        """Put a page over the first one, with a tab for each of them, which are not offered yet."""
        self.pages.addWidget(page)
        self._page_title = title
        self._tabs = tabs = QTabBar()
        tabs.setObjectName("leftTabs")
        tabs.setAccessibleName(self.tr("Pages of the left zone"))
        tabs.setDrawBase(False)
        for text in (first, title):
            tabs.addTab(text)
        tabs.setTabToolTip(0, self.tr("The settings of the next run"))
        tabs.setTabToolTip(1, self.tr("The lesson that is open, or the list of lessons"))
        tabs.currentChanged.connect(self._on_tab)
        self.pages.currentChanged.connect(tabs.setCurrentIndex)
        self._heading.insertWidget(2, tabs)
        tabs.hide()

    @Slot(int)
    def _on_tab(self, place: int) -> None:
        """Show a page; that of lessons takes the focus where it was on the other one."""
        focused = QApplication.focusWidget()
        was_inside = focused is not None and self.pages.isAncestorOf(focused)
        self.pages.setCurrentIndex(place)
        if was_inside and place == 1:
            self.lessons_chosen.emit()

    def offer_page(self, offered: bool) -> None:
        self._is_offered = offered
        if not offered:
            self.pages.setCurrentIndex(0)
        self._show_heading()

    def mark_page(self, marked: bool) -> None:
        if self._tabs is not None:
            self._tabs.setTabText(1, f"{self._page_title} ✓" if marked else self._page_title)

    def hide_first_page(self, *, hidden: bool) -> None:
        """Let there be no tab for the first page, which is not shown then."""
        if self._tabs is not None:
            self._tabs.setTabVisible(0, not hidden)
        if hidden:
            self.pages.setCurrentIndex(1)

    def show_page(self, place: int) -> None:
        self.pages.setCurrentIndex(place)

    @property
    def leads(self) -> bool:
        """Whether its second page, that of lessons, is in front."""
        return self._is_offered and self.pages.currentIndex() == 1

    def _show_heading(self) -> None:
        self._title.setVisible(self.is_unfolded and not self._is_offered)
        if self._tabs is not None:
            self._tabs.setVisible(self.is_unfolded and self._is_offered)

    @property
    def is_unfolded(self) -> bool:
        return not self._content.isHidden()

    @property
    def least_width(self) -> int:
        """What it needs while it is unfolded."""
        if not self.is_unfolded:  # Qt updates rows inside a column only while they are to be seen
            for layout in self._content.findChildren(QLayout):
                layout.invalidate()
        return max(self._content.minimumSizeHint().width(), self._content.minimumWidth())

    @property
    def rail_width(self) -> int:
        return self._button.sizeHint().width() + 2 * _RAIL_MARGIN

    def width_if(self, unfolded: bool) -> int:
        """Return the least width that it has unfolded, or else folded."""
        return self.least_width if unfolded else self.rail_width

    def set_narrow(self, narrow: bool) -> bool:
        """Let it be as narrow as the page that is shown can be, or as wide as all of them need; say whether that is new."""
        if self.pages.is_narrow == narrow:
            return False
        self.pages.is_narrow = narrow
        self.pages.updateGeometry()
        return True

    def set_unfolded(self, unfolded: bool) -> None:
        focused = QApplication.focusWidget()
        if not unfolded and focused is not None and self._content.isAncestorOf(focused):
            self._button.setFocus(Qt.FocusReason.OtherFocusReason)
        self._content.setVisible(unfolded)
        self._show_heading()
        self._rest.setVisible(not unfolded)
        self.setMaximumWidth(16777215 if unfolded else self.rail_width)
        self.action.setChecked(unfolded)
        self._show_icon()

    def set_icons(self, left: QIcon, right: QIcon) -> None:
        self._icons = (left, right)
        self._show_icon()

    def _show_icon(self) -> None:
        """Let the arrow say where the zone's inner edge goes."""
        to_left = self.is_unfolded != self._at_left
        self._button.setIcon(self._icons[to_left != self.isRightToLeft()])
        does = self.tr("Fold: {0}") if self.is_unfolded else self.tr("Unfold: {0}")
        self._button.setAccessibleName(does.format(self.action.text()))


class _Handle(QSplitterHandle):
    """The line between two zones, which folds and unfolds that at the side when it is drawn far enough."""

    def __init__(self, zones: Zones) -> None:
        super().__init__(Qt.Orientation.Horizontal, zones)
        self._zones = zones

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = self._zones.mapFromGlobal(event.globalPosition()).x()
        if self._zones.handle(1) is self:
            self._zones.drag(_LEFT, round(at))
        else:
            self._zones.drag(_RIGHT, round(self._zones.width() - at))
        super().mouseMoveEvent(event)
