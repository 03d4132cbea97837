"""Undo and Redo for the settings: for edits, a chosen preset, a remedy, and the settings of another run or file."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QElapsedTimer, QObject, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication, QMenu, QMenuBar, QWidget

from nnfs_gui.gui.controls.actions import allow, make_action, set_tip
from nnfs_gui.gui.controls.setting_words import name_in_sentence
from nnfs_gui.gui.setup.widgets.setup_panel import SetupPanel
from nnfs_gui.inspection.runs.comparison import differing_settings
from nnfs_gui.training.config import SETTINGS, TrainingConfig

_PAUSE_MS = 1000  # after which another change of the same setting is a step of its own
_MOST = 200  # steps


@dataclass(frozen=True, slots=True)
class _Step:
    """A change: what the settings were on its other side, and which of them it changes, by their keys and in words."""

    config: TrainingConfig
    keys: frozenset[str]
    words: str


class SettingsHistory(QObject):
    """Keeps the settings as they were. The keys of Undo and Redo are its own while the focus is in the panel."""

    def __init__(self, panel: SetupPanel, elsewhere: Sequence[QAction], parent: QObject) -> None:
        """Share the keys with two actions `elsewhere`, which undo and redo what is outside of the panel."""
        super().__init__(parent)
        self._panel = panel
        self._elsewhere = elsewhere
        self._keys = [action.shortcuts() for action in elsewhere]
        self._undo = make_action(self, "undoSettingsAction", self.tr("Undo settings"))
        self._redo = make_action(self, "redoSettingsAction", self.tr("Redo settings"))
        self._past: list[_Step] = []
        self._future: list[_Step] = []
        self._present = panel.config
        self._is_going = False  # through the history, which makes no new steps
        self._is_running = False
        self._since_last = QElapsedTimer()
        self._since_last.start()
        self._undo.triggered.connect(self.undo)
        self._redo.triggered.connect(self.redo)
        panel.config_changed.connect(self._on_config_changed)
        panel.undo_wanted.connect(self.undo)
        panel.redo_wanted.connect(self.redo)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._on_focus_changed)
        self._follow()

    @property
    def actions(self) -> list[QAction]:
        return [self._undo, self._redo]

    def begin(self) -> None:
        """Let the history begin with the present settings."""
        self._past, self._future, self._present = [], [], self._panel.config
        self._follow()

    def set_running(self, running: bool) -> None:
        """While a run is under way, only what may change while it trains can be undone."""
        self._is_running = running
        self._follow()

    @Slot()
    def undo(self) -> None:
        """Give up what is refused in a field; or if nothing is, the last change."""
        if self._panel.config is None and self._present is not None:
            self._show(self._present)
        elif self._past and not self._obstacle(self._past):
            self._go(self._past, self._future)

    @Slot()
    def redo(self) -> None:
        if self._future and not self._obstacle(self._future):
            self._go(self._future, self._past)

    # --- inside -------------------------------------------------------------------------------------------------------

    def _go(self, steps: list[_Step], others: list[_Step]) -> None:
        step = steps.pop()
        if self._present is not None:
            others.append(_Step(self._present, step.keys, step.words))
        self._show(step.config)
        self._since_last.invalidate()
        self._follow()

    def _show(self, config: TrainingConfig) -> None:
        self._is_going = True
        self._panel.set_config(config)
        self._is_going = False
        self._present = self._panel.config

    @Slot()
    def _on_config_changed(self) -> None:
        before, config = self._present, self._panel.config
        if self._is_going or config is None:
            self._follow()
            return
        self._present = config
        keys = frozenset() if before is None or before == config else _changed_keys(before, config)
        if before is not None and keys:
            is_same = bool(self._past) and self._past[-1].keys == keys and self._since_last.isValid()
            if not is_same or self._since_last.elapsed() > _PAUSE_MS:
                self._past.append(_Step(before, keys, self._in_words(keys)))
                del self._past[:-_MOST]
            self._future.clear()
            self._since_last.start()
        self._follow()

    def _in_words(self, keys: frozenset[str]) -> str:
        if len(keys) > 1 and self._panel.preset:
            return self.tr("preset {0}").format(self._panel.preset)
        names = {
            name_in_sentence(SETTINGS[key.partition(".")[0] if key.startswith("augmentation") else key]) for key in keys
        }
        return names.pop() if len(names) == 1 else self.tr("{0} of them").format(len(names))

    def _obstacle(self, steps: list[_Step]) -> str:
        """Say why the last of these steps cannot be gone now, if it cannot."""
        if not steps:
            return self.tr("No setting was changed.") if steps is self._past else self.tr("No change was undone.")
        target, present = steps[-1].config, self._present
        if self._is_running and present is not None and _changed_keys(present.changed_as(target), target):
            return self.tr("It cannot be changed while a run trains.")
        return ""

    @Slot()
    def _follow(self) -> None:
        undo, redo = self.tr("Undo settings: {0}"), self.tr("Redo settings: {0}")
        idle = self.tr("Undo settings"), self.tr("Redo settings")
        refused = self._panel.config is None
        for action, steps, words, rest in zip(self.actions, (self._past, self._future), (undo, redo), idle, strict=True):
            is_refused = refused and steps is self._past
            what = self.tr("what is refused") if is_refused else steps[-1].words if steps else ""
            action.setText(words.format(what) if what else rest)
            set_tip(action, action.text())
            allow(action, "" if is_refused else self._obstacle(steps))

    @Slot(QWidget, QWidget)
    def _on_focus_changed(self, _: QWidget | None, widget: QWidget | None) -> None:
        if widget is None or isinstance(widget, (QMenuBar, QMenu)):  # from which one comes back
            return
        inside = self._panel is widget or self._panel.isAncestorOf(widget)
        for own, other, keys in zip(self.actions, self._elsewhere, self._keys, strict=True):
            nothing: list[QKeySequence] = []
            (other if inside else own).setShortcuts(nothing)
            (own if inside else other).setShortcuts(keys)


def _changed_keys(before: TrainingConfig, after: TrainingConfig) -> frozenset[str]:
    """Return the keys of the settings in which two configs differ; what the data set decides is none."""
    return frozenset(SETTINGS.keys() & differing_settings((before, after)).keys())
