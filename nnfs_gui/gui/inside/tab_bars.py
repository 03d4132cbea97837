"""The two rows of tabs over the views: their groups, and the views themselves."""

import itertools
from collections.abc import Collection

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QLabel, QSizePolicy, QStyle, QStyleOptionTab, QStylePainter, QTabBar, QWidget

_BEFORE_HEADING = 8  # pixels, which with the margin of the tab before it part two groups
_AFTER_HEADING = 10
_AFTER_TAB = 16  # the margin that the style sheet gives each tab
_DOT = 3.5  # the radius of a badge, which stands in the padding or the margin of its tab: no tab grows by it
_FRAME = 2
_CORNER = 4


class BadgeTabBar(QTabBar):
    """Tabs that are never cut, keep their places whichever is chosen, and can be marked by a dot."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setExpanding(False)
        self.setDrawBase(False)
        self.setUsesScrollButtons(False)
        self.setElideMode(Qt.TextElideMode.ElideNone)
        self._badges: dict[int, str] = {}

    def set_badge(self, place: int, what: str) -> None:
        """Mark a tab with a dot and let a screen reader say `what`; take the mark away where that is empty."""
        self._badges[place] = what
        self.setAccessibleTabName(place, f"{self.tabText(place)}: {what}" if what else "")
        self.update()

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())  # whoever holds the tabs sees to the room that they take

    def badge(self, place: int) -> str:
        """Return what a tab is marked for; empty where it is not."""
        return self._badges.get(place, "")

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        self._paint_marks()

    def _paint_marks(self) -> None:
        """Paint the dots, and a frame around the chosen tab while the keys belong to it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.hasFocus() and self.count():
            painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Highlight), _FRAME))
            inset = _FRAME / 2
            frame = QRectF(self._box(self.currentIndex())).adjusted(inset, inset, -inset, -inset)
            painter.drawRoundedRect(frame, _CORNER, _CORNER)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.palette().color(QPalette.ColorRole.BrightText))
        for place in range(self.count()):
            if self.badge(place) and self.isTabVisible(place):
                painter.drawEllipse(self._dot_centre(place), _DOT, _DOT)

    def _box(self, place: int) -> QRect:
        """Return where a tab is drawn."""
        return self.tabRect(place)

    def _dot_centre(self, place: int) -> QPointF:
        return QPointF(self._box(place).topRight()) + QPointF(-5, 7)


class GroupBar(BadgeTabBar):
    """The groups of views, as one control with a segment for each."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "groups")
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)


class ViewBar(BadgeTabBar):
    """The tabs of the views: those of all groups, each group after its heading, or those of one group alone."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._headings: dict[int, QLabel] = {}  # by the place of the first view of each group
        self._hidden: frozenset[int] = frozenset()  # the places of views that are not to be seen
        self._is_headed = False
        super().__init__(parent)  # which lays out

    def add_heading(self, title: str, tip: str) -> None:
        """Begin a group, to which the tabs belong that are added next."""
        heading = QLabel(title, self)
        heading.setProperty("role", "heading")
        heading.setToolTip(tip)
        heading.hide()
        self._headings[self.count()] = heading

    def name_heading(self, number: int, title: str, tip: str) -> None:
        """Call the heading of a group, counted from 0, otherwise."""
        heading = list(self._headings.values())[number]
        heading.setText(title)
        heading.setToolTip(tip)
        self.set_headed(self._is_headed)

    def set_headed(self, headed: bool) -> None:
        """Show the headings of the groups or not."""
        self._is_headed = headed
        shown = self._headed.values() if headed else ()
        for heading in self._headings.values():
            heading.setVisible(heading in shown)
        self.setElideMode(self.elideMode())  # has Qt lay the tabs out again, which ask for their new widths

    def set_hidden(self, places: Collection[int]) -> None:
        """Reckon without the views at these places; whoever has the tabs hides them."""
        self._hidden = frozenset(places)
        self.set_headed(self._is_headed)

    def width_of(self, places: range) -> int:
        """Return how wide those of some tabs are that may be seen, without headings, in pixels."""
        return sum(super(ViewBar, self).tabSizeHint(place).width() for place in places if place not in self._hidden)

    @property
    def width_with_headings(self) -> int:
        """How wide all tabs and headings are, in pixels."""
        return self.width_of(range(self.count())) + sum(map(self._heading_width, self._headed))

    def tabSizeHint(self, place: int) -> QSize:
        return super().tabSizeHint(place) + QSize(self._indent(place), 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QStylePainter(self)
        for place in range(self.count()):
            if self.isTabVisible(place):
                option, indent = QStyleOptionTab(), self._indent(place)
                self.initStyleOption(option, place)
                # the style draws the text amid the whole tab whatever the option's rectangle is, and all else in that
                painter.translate(indent / 2, 0)
                painter.drawControl(QStyle.ControlElement.CE_TabBarTabLabel, option)
                painter.translate(-indent / 2, 0)
                option.rect = option.rect.adjusted(indent, 0, 0, 0)
                painter.drawControl(QStyle.ControlElement.CE_TabBarTabShape, option)
        painter.end()
        self._paint_marks()

    def tabLayoutChange(self) -> None:
        super().tabLayoutChange()
        for place, heading in self._headed.items():
            rect = self.tabRect(place)
            before = _BEFORE_HEADING if place else 0
            heading.setGeometry(rect.left() + before, rect.top(), heading.sizeHint().width(), rect.height())

    def _box(self, place: int) -> QRect:
        return super()._box(place).adjusted(self._indent(place), 0, -_AFTER_TAB, 0)

    def _dot_centre(self, place: int) -> QPointF:
        return QPointF(self._box(place).topRight()) + QPointF(4, 10)

    def _indent(self, place: int) -> int:
        return self._heading_width(place) if self._is_headed and place in self._headed else 0

    def _heading_width(self, place: int) -> int:
        return (_BEFORE_HEADING if place else 0) + self._headed[place].sizeHint().width() + _AFTER_HEADING

    @property
    def _headed(self) -> dict[int, QLabel]:
        """The headings by the first place of each group that may be seen."""
        if not self._hidden:
            return self._headings
        ends = itertools.pairwise([*self._headings, self.count()])
        groups = zip(ends, self._headings.values(), strict=True)
        firsts = ((next((at for at in range(*end) if at not in self._hidden), None), heading) for end, heading in groups)
        return {first: heading for first, heading in firsts if first is not None}
