"""What plots of curves show beside the curves themselves: the choices of one small menu."""

from enum import Enum, auto
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QSizePolicy, QToolButton, QWidget

from nnfs_gui.gui.controls.actions import allow, make_action, make_menu, set_tip
from nnfs_gui.gui.controls.kind_words import KindWords
from nnfs_gui.inspection.runs.base_lines import BaseLineKind
from nnfs_gui.inspection.runs.run_clock import Count


class Extra(Enum):
    """What can be shown beside the curves."""

    MARKS = auto()
    RATE = auto()
    BAND = auto()
    ALL_VALUES = auto()
    PREDICTION = auto()


class CurvesOptions(QObject):
    """The actions of the menu *Show*. Only marks, and a prediction where there is one, are shown at first."""

    changed = Signal()

    def __init__(self, parent: QWidget, *, has_rate: bool = True) -> None:
        super().__init__(parent)
        self.words = KindWords(self)
        extras = {
            Extra.MARKS: (
                self.tr("Marks"),
                self.tr(
                    "Mark where settings were changed (◆), the training paused (❚❚), went on later (▶) or was forked (Y),\n"
                    "and the best epoch (★). Point at a mark to read it; Ctrl+← and Ctrl+→ go from mark to mark."
                ),
            ),
            Extra.RATE: (
                self.tr("Learning rate in use"),
                self.tr(
                    "Draw the learning rate as a thin line, with what schedule and warm-up make of it. "
                    "Its axis is at the right."
                ),
            ),
            Extra.BAND: (
                self.tr("95 % band of the validation"),
                self.tr(
                    "Draw around the validation accuracy how far the true one may be (Wilson's interval):\n"
                    "with few validation images it is wide, and small ups and downs mean nothing."
                ),
                self.tr(
                    "Draw around the validation accuracy how far the true one may be (Wilson's interval):\n"
                    "with few validation points it is wide, and small ups and downs mean nothing."
                ),
            ),
            Extra.ALL_VALUES: (
                self.tr("All values"),
                self.tr("Show spikes as well, though the other values may look flat beside them.\nElse a ▲ marks each."),
            ),
            Extra.PREDICTION: (
                self.tr("Your prediction"),
                self.tr("Draw over the curves what you expected in the lesson, before the run."),
            ),
        }
        self.actions = {extra: self._make(f"show{extra.name.title()}", *words) for extra, words in extras.items()}
        for extra in (Extra.MARKS, Extra.PREDICTION):
            self.actions[extra].setChecked(True)
        self.actions[Extra.PREDICTION].setVisible(False)  # until there is one
        self.actions[Extra.RATE].setVisible(has_rate)
        lines = {
            BaseLineKind.GUESSING: (
                self.tr("Base line: guessing"),
                self.tr("How often one is right who always answers the most frequent class of the validation images."),
                self.tr("How often one is right who always answers the most frequent class of the validation points."),
            ),
            BaseLineKind.LINEAR: (
                self.tr("Base line: a linear network"),
                self.tr(
                    "How well a network without hidden layers reads the validation images.\n"
                    "It is trained here, once for this data set, in the background."
                ),
                self.tr(
                    "How well a network without hidden layers reads the validation points.\n"
                    "It is trained here, once for this data set, in the background."
                ),
            ),
            BaseLineKind.PEOPLE: (self.tr("Base line: people"), self.tr("How well people read digits as those of MNIST.")),
        }
        self.lines = {kind: self._make(f"{kind.value}Line", *words) for kind, words in lines.items()}
        counts = {
            Count.EPOCHS: (self.tr("Count epochs"), self.tr("Count epochs along the bottom.")),
            Count.IMAGES: (
                self.tr("Count images"),
                self.tr("Count the images that were learnt from along the bottom."),
                self.tr("Count the points that were learnt from along the bottom."),
            ),
            Count.SECONDS: (
                self.tr("Count seconds"),
                self.tr("Count the seconds of training and validating along the bottom, without pauses."),
            ),
        }
        self.counts = {count: self._make(f"count{count.value.title()}", *words) for count, words in counts.items()}
        self.words.tell(self.counts[Count.IMAGES].setText, self.tr("Count images"), self.tr("Count points"))
        self.counts[Count.EPOCHS].setChecked(True)
        group = QActionGroup(self)
        for action in self.counts.values():
            group.addAction(action)
        for action in (*self.actions.values(), *self.lines.values(), *self.counts.values()):
            action.toggled.connect(self._on_toggled)

    def shows(self, extra: Extra) -> bool:
        return self.actions[extra].isChecked()

    @property
    def base_lines(self) -> frozenset[BaseLineKind]:
        """The base lines that are wanted, and can be had."""
        return frozenset(kind for kind, action in self.lines.items() if action.isChecked() and action.isEnabled())

    @property
    def count(self) -> Count:
        """What is counted along the bottom."""
        return next(count for count, action in self.counts.items() if action.isChecked())

    def allow_line(self, kind: BaseLineKind, obstacle: str = "") -> None:
        """Let a base line be chosen; or where there is an obstacle, not, and its tool-tip say why."""
        allow(self.lines[kind], obstacle)

    def make_menu(self, parent: QWidget) -> QMenu:
        """Return a menu of all of them."""
        menu = make_menu(parent, self.tr("Show"))
        menu.addActions([*self.actions.values()])
        menu.addSeparator()
        menu.addActions([*self.lines.values()])
        menu.addSeparator()
        menu.addActions([*self.counts.values()])
        return menu

    def make_button(self) -> QToolButton:
        """Return a small button that opens the menu."""
        button = QToolButton()
        button.setObjectName("curvesShow")
        button.setText(self.tr("Show"))
        button.setToolTip(self.tr("What the plots show beside the curves, and what they count along the bottom."))
        button.setProperty("role", "menu")
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        button.setMenu(self.make_menu(button))
        return button

    def _make(self, name: str, text: str, tip: str, tip_of_points: str = "") -> QAction:
        action = make_action(self, name, text, tip, checkable=True)
        self.words.tell(partial(set_tip, action), tip, tip_of_points or tip)
        return action

    def _on_toggled(self, checked: bool) -> None:
        if checked or self.sender() not in self.counts.values():  # of those, another one tells
            self.changed.emit()
