"""The window's middle: tabs with a view each, made when it is first opened, and the time machine under them."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QColor, QIcon, QKeySequence, QPainter, QPalette, QPixmap, QShortcut
from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from nnfs_gui.gui.inside.time_machine import TimeMachine


class InsideTabs(QWidget):
    """Holds the views and tells which of them is looked at; it knows nothing of what they show."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("insideArea")
        self.time_machine = TimeMachine()
        self._tabs = QTabWidget()
        self._tabs.setObjectName("insideTabs")
        self._tabs.setDocumentMode(True)
        self._tabs.tabBar().setExpanding(False)
        self._tabs.tabBar().setDrawBase(False)
        self._tabs.setAccessibleName(self.tr("Views of the network"))
        self._makers: dict[int, Callable[[], QWidget]] = {}  # of the views that nobody has opened yet
        self._places: dict[str, int] = {}
        self._tips: list[str] = []
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 4, 12, 8)
        layout.setSpacing(8)
        layout.addWidget(self._tabs, 1)
        layout.addWidget(self.time_machine)
        self._tabs.currentChanged.connect(self._on_current_changed)

    def add_view(self, name: str, title: str, tip: str, make: Callable[[], QWidget]) -> None:
        """Add a tab whose view is made when it is first opened; the first tab's is made at once."""
        page = QWidget()
        page.setObjectName(f"{name}Page")
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 4, 0, 0)
        place = self._tabs.count()
        self._makers[place] = make
        self._places[name] = place
        self._tabs.addTab(page, title)
        shortcut = QShortcut(QKeySequence(f"Ctrl+{place + 1}"), self)
        shortcut.activated.connect(lambda: self._tabs.setCurrentIndex(place))
        keys = shortcut.key().toString(QKeySequence.SequenceFormat.NativeText)
        self._tips.append(f"{tip} ({keys})")
        self.set_badge(name, "")

    def set_badge(self, key: str, what: str) -> None:
        """Mark a view's tab with a dot, and say `what` there is to see in it; where that is empty, take the mark away."""
        place = self._places[key]
        title, tip = self._tabs.tabText(place), self._tips[place]
        self._tabs.setTabIcon(place, _dot(self.palette().color(QPalette.ColorRole.BrightText)) if what else QIcon())
        self._tabs.setTabToolTip(place, f"{what}\n{tip}" if what else tip)
        self._tabs.tabBar().setAccessibleTabName(place, f"{title}: {what}" if what else "")

    def show_view(self, place: int) -> None:
        """Open a tab, the first being 0."""
        self._tabs.setCurrentIndex(place)

    @Slot(int)
    def _on_current_changed(self, place: int) -> None:
        make = self._makers.pop(place, None)
        if make is None:
            return
        page = self._tabs.currentWidget()
        layout = None if page is None else page.layout()
        assert layout is not None
        layout.addWidget(make())


def _dot(colour: QColor) -> QIcon:
    picture = QPixmap(8, 8)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawEllipse(0, 0, 8, 8)
    painter.end()
    return QIcon(picture)
