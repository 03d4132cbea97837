"""Counts what a person does, under the names that lessons have for it."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from nnfs_gui.gui.draw.widgets.draw_panel import DrawPanel
from nnfs_gui.gui.inside.requests import ViewRequests
from nnfs_gui.gui.session.current_network import Cause, CurrentNetwork, OriginKind
from nnfs_gui.gui.session.run_state import RunState
from nnfs_gui.gui.session.training_session import TrainingSession
from nnfs_gui.gui.setup.widgets.setup_panel import SetupPanel
from nnfs_gui.gui.teach.personal_drawings import PersonalDrawings
from nnfs_gui.lessons.acts import ACTS
from nnfs_gui.lessons.situation import ActCount

_PLAIN = {  # acts that are an action of the menus, by its object name
    "stopAction": "stop",
    "stepAction": "one_epoch",
    "batchAction": "one_batch",
    "clearAction": "clear",
    **dict.fromkeys(("twentyBatchesAction", "fiveBatchesAction", "twoBatchesAction", "oneBatchAction"), "slow_motion"),
}


class ActLog(QObject):
    """Listens to what the parts of the window tell; none of them knows of it."""

    changed = Signal()

    def __init__(
        self,
        window: QWidget,
        session: TrainingSession,
        setup: SetupPanel,
        draw: DrawPanel,
        personal: PersonalDrawings,
        requests: ViewRequests,
    ) -> None:
        super().__init__(window)
        self._session = session
        self._draw = draw
        self._counts: dict[str, ActCount] = {}
        self._had_strokes = self._opens_run = False
        for name, act in _PLAIN.items():
            self._action(window, name).triggered.connect(partial(self.note, act))
        self._action(window, "pauseAction").triggered.connect(self._look_for_pause)
        draw.drawing_changed.connect(self._on_drawing)
        draw.test_digit_wanted.connect(partial(self.note, "random_digit"))
        draw.corrected.connect(partial(self.note, "teach"))
        draw.plane.points_changed.connect(partial(self.note, "own_points"))
        draw.guide.finished.connect(partial(self.note, "teach"))
        personal.forgotten.connect(partial(self.note, "forget"))
        setup.find_rate_wanted.connect(partial(self.note, "find_rate"))
        session.started.connect(self._on_started)
        session.current_changed.connect(self._on_current_changed)
        requests.open_run_wanted.connect(self._on_open_run)

    def counts(self) -> Mapping[str, ActCount]:
        return dict(self._counts)

    def begin_lesson(self, done: Mapping[str, int], ever: Mapping[str, int]) -> None:
        """Count on from what was done in this lesson before, and at all."""
        names = ACTS.keys() & {*done, *ever, *self._counts}
        self._counts = {
            name: ActCount(0, done.get(name, 0), max(ever.get(name, 0), self._counts.get(name, ActCount()).ever))
            for name in names
        }

    def begin_step(self) -> None:
        self._counts = {name: ActCount(0, count.lesson, count.ever) for name, count in self._counts.items()}

    def note(self, act: str, *_: object) -> None:
        """Note that something was done."""
        assert act in ACTS
        self._counts[act] = self._counts.get(act, ActCount()).and_one()
        self.changed.emit()

    # --- what takes a look first --------------------------------------------------------------------------------------

    @staticmethod
    def _action(window: QWidget, name: str) -> QAction:
        action = window.findChild(QAction, name)
        assert isinstance(action, QAction), name
        return action

    @Slot()
    def _look_for_pause(self) -> None:
        QTimer.singleShot(0, self, self._on_paused)  # once the session has followed

    @Slot()
    def _on_paused(self) -> None:
        if self._session.state is RunState.PAUSED:
            self.note("pause")

    @Slot()
    def _on_drawing(self) -> None:
        """Count a drawing when its first stroke is there."""
        has_strokes = bool(self._draw.pad.ink.strokes)
        if has_strokes and not self._had_strokes:
            self.note("draw")
        self._had_strokes = has_strokes

    @Slot()
    def _on_started(self) -> None:
        self.note("fork" if self._session.forked_from is not None else "train")

    @Slot()
    def _on_open_run(self) -> None:
        self._opens_run = True

    @Slot(object, object)
    def _on_current_changed(self, current: CurrentNetwork | None, cause: Cause) -> None:
        if current is None:
            return
        if cause is Cause.LOOKED_BACK and current.looks_back:
            self.note("look_back")
        elif cause is Cause.OPENED and current.origin.kind is OriginKind.RUN and self._opens_run:
            self._opens_run = False
            self.note("open_run")
        elif cause is Cause.OPENED and current.origin.kind is OriginKind.FILE:
            self.note("open_network")
