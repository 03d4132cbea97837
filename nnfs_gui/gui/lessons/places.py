"""Where in the window the things are that a lesson points at, and how they are brought into view."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QScrollArea, QStackedWidget, QTabBar, QToolButton, QWidget

from nnfs_gui.gui.accessibility.reading_order import stops_in
from nnfs_gui.gui.controls.fields import object_name
from nnfs_gui.gui.controls.fold import Fold
from nnfs_gui.gui.controls.labelled import Labelled
from nnfs_gui.gui.inside.tabs import InsideTabs
from nnfs_gui.lessons.targets import view_of
from nnfs_gui.training.config import SETTINGS
from nnfs_gui.training.written_settings import KEYS, as_name

# by a target's name, the object name of what it is; of what stands in a view, that view's key comes from its first word
_WIDGETS: dict[str, str] = {
    "pad": "drawingPad",
    "bars": "predictionBars",
    "answer": "answerRow",
    "teach": "correctionRow",
    "strip": "networkStrip",
    "status": "statusLabel",
    "presets": "presetBox",
    "layers": "layersEditor",
    "curves.error": "lossPlot",
    "curves.accuracy": "accuracyPlot",
    "curves.figures": "runFigures",
    "network.diagram": "diagram",
    "weights.mosaic": "weightsMosaic",
    "weights.neuron": "neuronPanel",
    "steps.diagram": "stepsDiagram",
    "steps.track": "stepTrack",
    "steps.formula": "stepFormula",
    "steps.code": "stepCode",
    "steps.proof": "proofDigits",
    "health.findings": "healthHeadline",
    "mistakes.matrix": "confusionMatrix",
    "mistakes.images": "mistakesGallery",
    "robustness.table": "toleranceTable",
    "why.smallest_change": "whyChangeWords",
    "runs.table": "runsTable",
    "runs.compare": "runOverlay",
    "experiments.table": "candidatesTable",
    "time_machine": "timeMachine",
    "find_rate": "findRateButton",
}
_ACTIONS: dict[str, str] = {  # whose buttons are meant
    "clear": "clearAction",
    "random_digit": "testDigitAction",
    "train": "trainAction",
    "pause": "pauseAction",
    "stop": "stopAction",
    "one_epoch": "stepAction",
}
_ZONES = {"set-up": "setUpZone", "draw": "drawZone"}
_PAGES = {"set-up": "leftPages", "draw": "rightPages"}
_LEADS_THERE = {  # by what is not to be seen in its view yet, that by which one gets there
    "steps.diagram": "steps.track",
    "steps.formula": "steps.track",
    "steps.code": "steps.track",
    "steps.proof": "steps.track",
    "runs.compare": "runs.table",
}


class Places:
    """Finds what a name means in a window. What is not to be seen is stood for by the tab that leads to it."""

    def __init__(self, window: QWidget, tabs: InsideTabs) -> None:
        self._window = window
        self._tabs = tabs
        self._buttons: dict[str, QWidget] = {}  # by the names of their actions

    def find(self, name: str) -> tuple[QWidget, QRect | None] | None:
        """Return what to surround for a target, and which part of it, as everything stands now; None where nothing is."""
        widget, view = self._widget(name), view_of(name)
        if widget is not None and widget.isVisible():
            return _with_label(widget), None
        if view and (view != self._tabs.current_view or name.startswith("view.")):
            return self._tabs.tab_of(view)
        zone = self.zone_of(name)
        if zone:
            return self._way_into(zone) or self._folded_around(widget)
        return self.find(_LEADS_THERE[name]) if name in _LEADS_THERE else None

    def open_up(self, name: str) -> None:
        """Let a target be in the window: open its view, unfold what it is folded in."""
        view = view_of(name)
        if view and not name.startswith("view."):
            self._tabs.show_view(view)
        widget = self._widget(name)
        if widget is None:
            return
        for around in _ancestors(widget):
            if isinstance(around, Fold):
                around.set_unfolded(True)
            elif isinstance(around, QStackedWidget) and around.objectName() == "leftPages":
                around.setCurrentWidget(_child_towards(around, widget))
        if self.zone_of(name) == "set-up" and (stops := stops_in(widget)):  # else what has it on that page is scrolled to
            stops[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def scroll_to(self, name: str) -> None:
        """Let a target be seen where it stands in something that scrolls."""
        widget = self._widget(name)
        if widget is None:
            return
        for around in _ancestors(widget):
            if isinstance(around, QScrollArea):
                around.ensureWidgetVisible(_with_label(widget))

    def _way_into(self, zone: str) -> tuple[QWidget, QRect | None] | None:
        """Return what unfolds a zone that is folded, or the tab of its first page while the second one is shown."""
        pages = self._window.findChild(QStackedWidget, _PAGES[zone])
        button = self._window.findChild(QToolButton, f"{_ZONES[zone]}Button")
        tabs = self._window.findChild(QTabBar, "leftTabs")
        if pages is not None and pages.isHidden():
            return None if button is None else (button, None)
        if zone == "set-up" and tabs is not None and tabs.isVisible() and tabs.currentIndex() == 1:
            return tabs, tabs.tabRect(0)
        return None

    @staticmethod
    def _folded_around(widget: QWidget | None) -> tuple[QWidget, QRect | None] | None:
        """Return the heading under which a widget is folded away."""
        for around in [] if widget is None else _ancestors(widget):
            if isinstance(around, Fold) and not around.is_unfolded and around.isVisible():
                return around.heading, None
        return None

    def zone_of(self, name: str) -> str:
        """Return the zone at a side in which a target stands: "set-up", "draw", or nothing for any other place."""
        widget = self._widget(name)
        around = [] if widget is None else [part.objectName() for part in _ancestors(widget)]
        return next((zone for zone, name_of_zone in _ZONES.items() if name_of_zone in around), "")

    def is_in_view(self, name: str) -> bool:
        """Say whether a target is a view, or stands in one."""
        return bool(view_of(name))

    def _widget(self, name: str) -> QWidget | None:
        """Return the widget of a target, if it was made."""
        if name in _ACTIONS:
            return self._button(_ACTIONS[name])
        if name.startswith("settings."):
            key = KEYS[as_name(name.removeprefix("settings."))]
            panel = self._window.findChild(QWidget, "setupPanel")
            return None if panel is None else panel.findChild(QWidget, object_name(SETTINGS[key]))
        if name not in _WIDGETS:
            return None
        if name == "pad" and (plane := self._window.findChild(QWidget, "pointPlane")) is not None and plane.isVisible():
            return plane  # which stands in its place
        view = self._tabs.view(view_of(name)) if view_of(name) else self._window
        found = [] if view is None else view.findChildren(QWidget, _WIDGETS[name])
        return next((widget for widget in found if widget.isVisible()), found[0] if found else None)

    def _button(self, action: str) -> QWidget | None:
        """Return the button of an action; all are looked for once, as there are hundreds."""
        if not self._buttons:
            buttons = self._window.findChildren(QToolButton)
            self._buttons = {
                _action_of(button): button for button in reversed(buttons) if _action_of(button) in _ACTIONS.values()
            }
        return self._buttons.get(action)


def _with_label(widget: QWidget) -> QWidget:
    """Return a widget, or if it is a field with its name above it, both: a line around the field would cross the name."""
    pair = widget.parentWidget()
    return pair if isinstance(pair, Labelled) else widget


def _action_of(button: QToolButton) -> str:
    action: QAction | None = button.defaultAction()
    return "" if action is None else action.objectName()


def _ancestors(widget: QWidget) -> list[QWidget]:
    """Return the widgets around one, the outermost first."""
    found: list[QWidget] = []
    around = widget.parentWidget()
    while around is not None:
        found.insert(0, around)
        around = around.parentWidget()
    return found


def _child_towards(around: QWidget, widget: QWidget) -> QWidget:
    """Return the child of a widget in which another one stands."""
    while (parent := widget.parentWidget()) is not None and parent is not around:
        widget = parent
    return widget
