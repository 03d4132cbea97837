"""A strip that names the network which answers and stands behind the figures, and switches among those at hand."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QLabel, QMenu, QToolButton, QWidget, QWidgetAction

from nnfs_gui.gui.controls import obstacles
from nnfs_gui.gui.controls.actions import allow, make_action, make_menu
from nnfs_gui.gui.controls.flow_row import FlowRow
from nnfs_gui.gui.controls.plain_text import as_label
from nnfs_gui.gui.look.text_size import character_width

_LONGEST_NAME = 60  # characters; people may call a run whatever they like


class NetworkStrip(FlowRow):
    """Says the name of the network on a button with a menu, and beside it what else there is to know of it."""

    own_wanted = Signal()  # the newest network as its training left it
    hand_wanted = Signal()  # the newest network with the person's drawings
    bundled_wanted = Signal()
    former_run_wanted = Signal()  # the run from before
    run_wanted = Signal(str)  # the id of one of the last runs
    all_runs_wanted = Signal()
    menu_opened = Signal()
    way_back_wanted = Signal()  # from an earlier epoch, or from what was taught

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("networkStrip")
        self._intro = QLabel(self.tr("Answers and figures:"))
        self._intro.setProperty("role", "quiet")
        self._name = QToolButton()
        self._name.setObjectName("networkName")
        self._name.setProperty("role", "name")
        self._name.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._name.setToolTip(
            self.tr("The network that reads what you draw, and of which all figures are. Click to choose another.")
        )
        self._detail = QLabel()
        self._detail.setObjectName("networkDetail")
        self._detail.setTextFormat(Qt.TextFormat.PlainText)
        self._detail.setProperty("role", "quiet")
        self._way_back = QToolButton()
        self._way_back.setObjectName("wayBackButton")
        self._way_back.setProperty("role", "small")
        keeps_its_height = self._way_back.sizePolicy()
        keeps_its_height.setRetainSizeWhenHidden(True)  # so that nothing below moves when it appears
        self._way_back.setSizePolicy(keeps_its_height)
        self._way_back.clicked.connect(self.way_back_wanted)
        self._is_idle = True
        self._runs: list[QAction] = []  # the last ones
        self._make_menu()
        self.setContentsMargins(12, 0, 12, 8)
        self.add_widget(self._intro)
        self.add_widget(self._name)
        self.add_widget(self._detail)
        self.add_widget(self._way_back)

    def show_network(self, name: str, detail: str, hint: str = "") -> None:
        """Name the network, and say in a few words what else it is; `hint` explains those."""
        room = _LONGEST_NAME * character_width(self.fontMetrics())
        short = self.fontMetrics().elidedText(name, Qt.TextElideMode.ElideMiddle, room)
        self._name.setText(short.replace("&", "&&"))
        self._name.setAccessibleName(
            self.tr("The network that answers: {0}").format(", ".join(filter(None, (name, detail))))
        )
        self._detail.setText(detail)
        self._detail.setToolTip(hint or detail)

    def offer(self, own: str, hand: str, former: str, built_in: str, chosen: str) -> None:
        """Offer these in the menu: the own network, that with the hand, the run from before, the one of the program.

        An empty text is not offered.
        `chosen` is the object name of the action whose network answers now.
        """
        for action, text in ((self._own, own), (self._hand, hand), (self._former, former), (self._bundled, built_in)):
            action.setVisible(bool(text))
            action.setText(text.replace("&", "&&"))
        for action in self._group.actions():
            action.setChecked(action.objectName() == chosen)

    def offer_runs(self, runs: Mapping[str, str]) -> None:
        """Offer these of the last runs in the menu: what each is called, by its id."""
        for action in self._runs:
            self._menu.removeAction(action)
            action.deleteLater()
        self._runs = []
        for number, (run_id, name) in enumerate(runs.items(), 1):
            action = make_action(self, f"recentRun{number}", as_label(name), self.tr("Open this run."))
            action.triggered.connect(lambda _=False, run_id=run_id: self.run_wanted.emit(run_id))
            self._menu.insertAction(self._all_runs, action)
            self._runs.append(action)
        self._runs_heading.setVisible(bool(runs))
        self.set_idle(self._is_idle)

    def set_idle(self, idle: bool) -> None:
        """Say whether another network may be chosen: not while one is trained."""
        self._is_idle = idle
        for action in (self._bundled, self._former, self._hand, *self._runs):
            allow(action, "" if idle else obstacles.training_under_way())

    def offer_way_back(self, text: str, tip: str) -> None:
        """Offer to take away with one click what stands between the network and how its training left it; or nothing."""
        self._way_back.setVisible(bool(text))
        self._way_back.setText(text)
        self._way_back.setToolTip(tip)

    def _make_menu(self) -> None:
        menu = make_menu(self)
        self._group = QActionGroup(self)
        self._own = self._add(menu, "ownNetworkAction", self.tr("As its training left it, without your hand."))
        self._own.triggered.connect(self.own_wanted)
        self._hand = self._add(menu, "withHandAction", self.tr("The same network, taught your drawings on top."))
        self._hand.triggered.connect(self.hand_wanted)
        self._former = self._add(menu, "formerRunAction", self.tr("The run that answered before."))
        self._former.triggered.connect(self.former_run_wanted)
        menu.addSeparator()
        self._bundled = self._add(menu, "builtInNetworkAction", self.tr("The network that comes with the program."))
        self._bundled.triggered.connect(self.bundled_wanted)
        menu.addSeparator()
        heading = QLabel(self.tr("The last runs"))
        heading.setProperty("role", "quiet")
        heading.setContentsMargins(12, 4, 12, 4)
        self._runs_heading = QWidgetAction(self)
        self._runs_heading.setDefaultWidget(heading)
        self._runs_heading.setVisible(False)
        menu.addAction(self._runs_heading)
        self._all_runs = make_action(self, "allRunsAction", self.tr("All runs…"), self.tr("Open the table of all runs."))
        self._all_runs.triggered.connect(self.all_runs_wanted)
        menu.addAction(self._all_runs)
        menu.aboutToShow.connect(self.menu_opened)
        self._menu = menu
        self._name.setMenu(menu)

    def _add(self, menu: QMenu, name: str, tip: str) -> QAction:
        action = make_action(self, name, "", tip, checkable=True)
        self._group.addAction(action)
        menu.addAction(action)
        return action
